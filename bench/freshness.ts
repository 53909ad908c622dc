/** How long it takes from the answer to a save in the admin until the page shows what was saved. */
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { testAccounts } from '../tests/support/processes.ts';
import { type Api, signIn } from '../tests/support/api.ts';
import { startWorld } from '../tests/support/world.ts';
import { attempt, type Attempt } from './support/attempt.ts';
import type { Closing } from './support/closing.ts';
import { largeData } from './support/large-pocketbase.ts';
import { startLargeWorld } from './support/large-world.ts';
import { type Spread, spreadOf } from './support/numbers.ts';
import type { Figure } from './support/report.ts';

export interface FreshnessOptions {
  /** Saves in the demo municipality. */
  readonly saves?: number;
  /** Saves among 1,000 activities. */
  readonly savesAtScale?: number;
}

export interface FreshnessResult {
  /** Milliseconds. */
  readonly demo: Spread;
  readonly atScale: Attempt<Spread>;
}

interface Place {
  readonly site: string;
  readonly staff: Api;
  readonly activity: { readonly id: string; readonly slug: string };
}

const PAUSE_BETWEEN_LOOKS = 3;
const LONGEST = 20_000;

/** The page as text, over a connection that is kept. */
function pageAt(address: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve(text));
      response.once('error', reject);
    }).once('error', reject);
  });
}

/** Milliseconds from each save until the page shows it. @throws when one does not come */
async function savesIn({ site, staff, activity }: Place, saves: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const address = `${site}/aktiviteter/${activity.slug}`;
  const times: number[] = [];
  try {
    // What a page costs when it is asked for the first time is another figure.
    await pageAt(address, agent);
    for (let save = 0; save < saves; save += 1) {
      const title = `Sparad för ${save} gången`;
      const answer = await staff.patch(`/api/collections/activities/records/${activity.id}`, { title });
      if (answer.status !== 200) throw new Error(`The save was refused: ${JSON.stringify(answer.body)}`);
      const saved = performance.now();
      while (!(await pageAt(address, agent)).includes(title)) {
        if (performance.now() - saved > LONGEST) throw new Error(`Not on the page within ${LONGEST} ms`);
        await wait(PAUSE_BETWEEN_LOOKS);
      }
      times.push(performance.now() - saved);
    }
  } finally {
    agent.destroy();
  }
  return times;
}

export async function measureFreshness(
  closing: Closing,
  options: FreshnessOptions = {},
): Promise<FreshnessResult> {
  const { saves = 200, savesAtScale = 50 } = options;
  const demo = closing.add(await startWorld({ demo: true }), (world) => world.stop());
  const { staff } = demo.pb;
  const found = await staff.get('/api/collections/activities/records?filter=(status="published")&perPage=1');
  const first = found.body['items'][0];
  if (!first) throw new Error('The demo has no published activity');
  const demoTimes = await savesIn(
    { site: demo.site.url, staff, activity: { id: first['id'], slug: first['slug'] } },
    saves,
  );
  await demo.stop();

  const atScale = await attempt(async () => {
    const data = await largeData(1000, closing);
    const { pocketBase, site } = await startLargeWorld(data, closing);
    const { adminEmail, adminPassword } = testAccounts;
    const admin = await signIn(pocketBase.url, '_superusers', adminEmail, adminPassword);
    return spreadOf(await savesIn({ site: site.url, staff: admin, activity: data.activity }, savesAtScale));
  });
  return { demo: spreadOf(demoTimes), atScale };
}

export function freshnessFigures({ demo, atScale }: FreshnessResult): Figure[] {
  const figure = (size: string, measured: Attempt<Spread>): Figure => {
    const what = `save in the admin to the page, p99, ${size}`;
    const shared = { what, unit: 'ms', aim: { below: 1000 } };
    if ('failure' in measured) return { ...shared, value: undefined, how: measured.failure };
    const { p50, p99, count, max } = measured.value;
    const how = `${count} saves of a title: p50 ${p50.toFixed(0)} ms, slowest ${max.toFixed(0)} ms`;
    return { ...shared, value: p99, how };
  };
  return [figure('demo', { value: demo }), figure('1,000 activities', atScale)];
}
