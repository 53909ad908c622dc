/** How soon a large municipality is served after a start, and the memory that PocketBase and the site take for it. */
import { attempt, type Attempt } from './support/attempt.ts';
import { Closing } from './support/closing.ts';
import { largeData } from './support/large-pocketbase.ts';
import { type LargeWorld, startLargeWorld } from './support/large-world.ts';
import { middleBy } from './support/numbers.ts';
import { memoryOf, type Memory } from './support/process-facts.ts';
import type { Figure } from './support/report.ts';

export interface ScaleOptions {
  readonly activities?: number;
  /** How often both are started anew. */
  readonly starts?: number;
}

interface Start {
  /** Seconds from the start of PocketBase's process to the first whole page. */
  readonly together: number;
  /** Seconds from the start of the site's process to the first whole page. */
  readonly site: number;
  /** Milliseconds of each page when asked for the first time. */
  readonly pages: Readonly<Record<string, number>>;
  readonly siteMemory: Memory;
  readonly pocketBaseMemory: Memory;
}

export interface ScaleResult {
  readonly counts: Readonly<Record<string, number>>;
  readonly starts: Attempt<readonly Start[]>;
}

/** Milliseconds until the whole page is there. @throws when it is not the page */
async function fetchPage(address: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - begun;
}

async function measureStart(world: LargeWorld, slug: string, session: string): Promise<Start> {
  const paths = [
    '/aktiviteter',
    '/',
    `/aktiviteter/${slug}`,
    `/tillfallen/${session}`,
    '/kalender',
    '/motesplatser',
    '/aktiviteter?q=fotbol&ak=5',
  ];
  const pages: Record<string, number> = {};
  for (const path of paths) pages[path] = await fetchPage(world.site.url + path);
  const site = world.started.site + (pages['/aktiviteter'] ?? 0);
  return {
    together: (world.started.pocketBase + site) / 1000,
    site: site / 1000,
    pages,
    siteMemory: memoryOf(world.site.pid),
    pocketBaseMemory: memoryOf(world.pocketBase.pid),
  };
}

export async function measureScale(closing: Closing, options: ScaleOptions = {}): Promise<ScaleResult> {
  const { activities = 1000, starts = 3 } = options;
  const data = await largeData(activities, closing);
  const measured = await attempt(async () => {
    const done: Start[] = [];
    for (let start = 0; start < starts; start += 1) {
      const processes = closing.add(new Closing(), (open) => open.close());
      const world = await startLargeWorld(data, processes);
      done.push(await measureStart(world, data.activity.slug, data.session));
      await processes.close();
    }
    return done;
  });
  return { counts: data.counts, starts: measured };
}

const TIME = { what: 'start to first page, PocketBase and site', unit: 's', aim: { atMost: 3 } };
const MEMORY = { what: 'memory of site and PocketBase', unit: 'MB', aim: { below: 300 } };

export function scaleFigures({ counts, starts: measured }: ScaleResult): Figure[] {
  const size = `${counts['activities']} activities, ${counts['sessions']} sessions, ${counts['shifts']} shifts, ${counts['signups']} sign-ups`;
  if ('failure' in measured) {
    return [TIME, MEMORY].map((figure) => ({
      ...figure,
      value: undefined,
      how: `${measured.failure}; ${size}`,
    }));
  }
  const starts = measured.value;
  const memory = (start: Start): number => start.siteMemory.now + start.pocketBaseMemory.now;
  const quick = middleBy(starts, (start) => start.together);
  const slowest = Object.entries(quick.pages).reduce((worst, page) => (page[1] > worst[1] ? page : worst));
  const middle = middleBy(starts, memory);
  const peaks = [middle.siteMemory.peak, middle.pocketBaseMemory.peak];
  const how = `middle of ${starts.length} starts`;
  return [
    { ...TIME, value: quick.together, how: `${size}; ${how}` },
    { what: '  of it the site', value: quick.site, unit: 's', how: 'from its own start to the list page' },
    {
      what: '  slowest page when asked for the first time',
      value: slowest[1],
      unit: 'ms',
      how: slowest[0],
    },
    { ...MEMORY, value: memory(middle), how: `resident, after seven pages; ${how}` },
    { what: '  the site', value: middle.siteMemory.now, unit: 'MB', how: `most ever ${megabytes(peaks[0])}` },
    {
      what: '  PocketBase',
      value: middle.pocketBaseMemory.now,
      unit: 'MB',
      how: `most ever ${megabytes(peaks[1])}`,
    },
  ];
}

function megabytes(value: number | undefined): string {
  return value === undefined ? 'not measured' : `${value.toFixed(0)} MB`;
}
