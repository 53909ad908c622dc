/** How fast public pages are served: from the page cache and rendered anew, against a bare Node server in the same run. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import type { BarePage } from './support/bare-process.ts';
import { ask, nextMessage, start } from './support/child-messages.ts';
import type { LoadOptions, LoadResult } from './support/load-process.ts';
import type { SiteProcessOptions } from './support/site-process.ts';

export interface PagesOptions {
  /** Folder of the built site; default `dist/site`. */
  readonly build?: string;
  readonly activities?: number;
  readonly sessions?: number;
  readonly connections?: number;
  /** Seconds of each round. */
  readonly seconds?: number;
  readonly rounds?: number;
}

export interface ServerFigures {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Processor time of the server for one request, milliseconds. */
  readonly cpu: number;
  readonly failures: number;
}

export interface PagesResult {
  readonly paths: readonly string[];
  /** Bytes of each page, compressed. */
  readonly bytes: readonly number[];
  readonly bare: ServerFigures;
  readonly cached: ServerFigures;
  readonly anew: ServerFigures;
  /** Milliseconds of one page rendered anew when nobody else asks. */
  readonly anewAlone: ServerFigures;
  readonly cachedRatio: number;
  readonly anewRatio: number;
  /** Requests that the sites made to anything else; there is nothing a public page may ask. */
  readonly outgoingRequests: number;
}

interface Usage {
  readonly cpu: number;
  readonly outgoing?: number;
}

const DEFAULTS = {
  build: path.resolve(import.meta.dirname, '../dist/site'),
  activities: 300,
  sessions: 6000,
  connections: 16,
  seconds: 3,
  rounds: 3,
};

async function loadOnce(server: ChildProcess, options: LoadOptions): Promise<ServerFigures> {
  const before = await ask<Usage>(server);
  const client = start('./load-process.ts', options);
  const result = await nextMessage<LoadResult>(client);
  const after = await ask<Usage>(server);
  return {
    perSecond: result.perSecond,
    median: result.median,
    p99: result.p99,
    failures: result.failures,
    cpu: (after.cpu - before.cpu) / result.requests,
  };
}

/** The round with the middle throughput. */
function middle(rounds: readonly ServerFigures[]): ServerFigures {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)] as ServerFigures;
}

/** The page as the site sends it, still compressed (`fetch` would unpack it). */
async function fetchPage(port: number, pagePath: string): Promise<BarePage> {
  const asked = get({ host: '127.0.0.1', port, path: pagePath, headers: { 'accept-encoding': 'br' } });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  if (response.statusCode !== 200) throw new Error(`${pagePath} answered ${response.statusCode}`);
  return {
    path: pagePath,
    type: response.headers['content-type'] ?? '',
    encoding: response.headers['content-encoding'] ?? 'identity',
    body: Buffer.concat(chunks).toString('base64'),
  };
}

/** Measures list, activity and filtered list. The servers take turns, so that a busy machine slows all of them. */
export async function measurePages(given: PagesOptions = {}): Promise<PagesResult> {
  const options = { ...DEFAULTS, ...given };
  const { build, activities, sessions, connections, seconds } = options;
  const site: Omit<SiteProcessOptions, 'pageCache'> = { build, activities, sessions };
  const cached = start('./site-process.ts', { ...site, pageCache: true });
  const anew = start('./site-process.ts', { ...site, pageCache: false });
  const bare = start('./bare-process.ts');
  try {
    const [cachedAt, anewAt] = await Promise.all([
      nextMessage<{ port: number; slug: string; category: string }>(cached),
      nextMessage<{ port: number }>(anew),
    ]);
    const paths = [
      '/aktiviteter',
      `/aktiviteter/${cachedAt.slug}`,
      `/aktiviteter?ak=7&kategori=${cachedAt.category}`,
    ];
    const pages: BarePage[] = [];
    for (const pagePath of paths) pages.push(await fetchPage(cachedAt.port, pagePath));
    const { port: barePort } = await ask<{ port: number }>(bare, pages);

    const load = { paths, connections, seconds };
    const figures = { bare: [], cached: [], anew: [] } as Record<'bare' | 'cached' | 'anew', ServerFigures[]>;
    const warmUp = { ...load, seconds: 1 };
    await loadOnce(bare, { ...warmUp, port: barePort });
    await loadOnce(cached, { ...warmUp, port: cachedAt.port });
    await loadOnce(anew, { ...warmUp, port: anewAt.port });
    for (let round = 0; round < options.rounds; round += 1) {
      figures.bare.push(await loadOnce(bare, { ...load, port: barePort }));
      figures.cached.push(await loadOnce(cached, { ...load, port: cachedAt.port }));
      figures.anew.push(await loadOnce(anew, { ...load, port: anewAt.port }));
    }
    const anewAlone = await loadOnce(anew, { ...load, port: anewAt.port, connections: 1 });
    const usages = [await ask<Usage>(cached), await ask<Usage>(anew)];
    const result = { bare: middle(figures.bare), cached: middle(figures.cached), anew: middle(figures.anew) };
    return {
      paths,
      bytes: pages.map((page) => Buffer.byteLength(page.body, 'base64')),
      ...result,
      anewAlone,
      cachedRatio: result.cached.perSecond / result.bare.perSecond,
      anewRatio: result.anew.perSecond / result.bare.perSecond,
      outgoingRequests: usages.reduce((sum, usage) => sum + (usage.outgoing ?? 0), 0),
    };
  } finally {
    for (const child of [cached, anew, bare]) child.kill();
  }
}

/** The figures as lines of text. */
export function describePages(result: PagesResult): string[] {
  const line = (name: string, { perSecond, median, p99, cpu, failures }: ServerFigures): string =>
    `${name.padEnd(28)} ${perSecond.toFixed(0).padStart(7)} req/s   median ${median.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   ${cpu.toFixed(3)} ms processor   ${failures} failed`;
  return [
    `pages: ${result.paths.map((page, at) => `${page} (${result.bytes[at]} B)`).join(', ')}`,
    line('bare Node, same bytes', result.bare),
    line('cached pages', result.cached),
    line('rendered anew', result.anew),
    line('rendered anew, one visitor', result.anewAlone),
    `cached : bare = ${result.cachedRatio.toFixed(2)} (aim ≥ 0.5)`,
    `anew : bare = ${result.anewRatio.toFixed(3)} (aim ≥ 0.07), median alone ${result.anewAlone.median.toFixed(1)} ms (aim < 10)`,
    `requests to PocketBase: ${result.outgoingRequests} (aim 0)`,
  ];
}

if (import.meta.main) {
  const [build] = process.argv.slice(2);
  const result = await measurePages(build ? { build: path.resolve(build) } : {});
  process.stdout.write(`${describePages(result).join('\n')}\n`);
}
