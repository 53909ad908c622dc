/** What a browser loads for the list page, and what search adds; and the size of the index of a large municipality. */
import { chromium, type Page } from '@playwright/test';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { watchTransfers, type Transfer } from '../tests/support/transfers.ts';
import { startWorld } from '../tests/support/world.ts';
import { attempt, type Attempt } from './support/attempt.ts';
import type { Closing } from './support/closing.ts';
import { largeData } from './support/large-pocketbase.ts';
import { startLargeWorld } from './support/large-world.ts';
import type { Figure } from './support/report.ts';

export interface WeightResult {
  readonly page: readonly Transfer[];
  readonly search: readonly Transfer[];
  readonly index: Attempt<ServedIndex>;
}

/** The browser's index as the site sends it. */
export interface ServedIndex {
  readonly encoding: string;
  readonly bytes: number;
}

const ACTIVITIES = 1000;

const PHONE = { width: 390, height: 844 };
const KB = 1000;

async function loadList(page: Page, site: string): Promise<Pick<WeightResult, 'page' | 'search'>> {
  const transfers = await watchTransfers(await page.context().newCDPSession(page));
  await page.goto(`${site}/aktiviteter`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const loaded = transfers.take();
  const field = page.locator('form[data-search] input[type=search]');
  await field.click();
  await field.pressSequentially('innebandy', { delay: 60 });
  await page.waitForLoadState('networkidle');
  await page.waitForURL(/q=innebandy/);
  return { page: loaded, search: transfers.take() };
}

async function indexAsServed(site: string): Promise<ServedIndex> {
  const html = await (await fetch(`${site}/aktiviteter`)).text();
  const path = /data-index="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  if (!path) throw new Error('The list page names no index');
  const asked = get(site + path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) bytes += chunk.length;
  if (response.statusCode !== 200) throw new Error(`The index answered ${response.statusCode}`);
  return { encoding: response.headers['content-encoding'] ?? 'none', bytes };
}

export async function measureWeight(closing: Closing): Promise<WeightResult> {
  const world = closing.add(await startWorld({ demo: true }), (open) => open.stop());
  const browser = closing.add(await chromium.launch(await browserLaunchOptions()), (open) => open.close());
  const page = await browser.newPage({ viewport: PHONE, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const loads = await loadList(page, world.site.url);
  await browser.close();
  await world.stop();

  const index = await attempt(async () => {
    const large = await startLargeWorld(await largeData(ACTIVITIES, closing), closing);
    return indexAsServed(large.site.url);
  });
  return { ...loads, index };
}

const CODE = ['Document', 'Stylesheet', 'Script'];

function sum(transfers: readonly Transfer[], types: readonly string[] | 'all', of: 'body' | 'whole'): number {
  return transfers
    .filter(({ type }) => types === 'all' || types.includes(type))
    .reduce((total, transfer) => total + transfer[of], 0);
}

export function weightFigures({ page, search, index }: WeightResult): Figure[] {
  const shares = CODE.map((type) => `${type} ${(sum(page, [type], 'body') / KB).toFixed(1)}`).join(', ');
  const withHeaders = (transfers: readonly Transfer[], types: readonly string[] | 'all'): string =>
    `${(sum(transfers, types, 'whole') / KB).toFixed(1)} kB with headers`;
  return [
    {
      what: 'list page: HTML, CSS and JavaScript',
      value: sum(page, CODE, 'body') / KB,
      unit: 'kB',
      aim: { atMost: 45 },
      how: `Chromium, as sent: ${shares}; ${withHeaders(page, CODE)}`,
    },
    {
      what: 'list page: the same with font',
      value: sum(page, [...CODE, 'Font'], 'body') / KB,
      unit: 'kB',
      aim: { atMost: 90 },
      how: `font ${(sum(page, ['Font'], 'body') / KB).toFixed(1)}; everything loaded ${(sum(page, 'all', 'body') / KB).toFixed(1)} kB`,
    },
    {
      what: 'list page: requests',
      value: page.length,
      unit: '',
      aim: { atMost: 8 },
      how: page.map(({ type }) => type).join(', '),
    },
    {
      what: 'search: what it adds once',
      value: sum(search, 'all', 'body') / KB,
      unit: 'kB',
      aim: { atMost: 90 },
      how: `${search.length} requests from the first key on, index of the demo with them; ${withHeaders(search, 'all')}`,
    },
    {
      what: 'search: index for the browser',
      value: 'value' in index ? index.value.bytes / KB : undefined,
      unit: 'kB',
      aim: { atMost: 50 },
      how: 'value' in index ? `${ACTIVITIES} activities, as served (${index.value.encoding})` : index.failure,
    },
  ];
}
