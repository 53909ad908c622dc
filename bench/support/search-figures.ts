import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Closing } from './closing.ts';
import type { Figure } from './report.ts';

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What `bench/search.ts` prints last, by the names that it gives. */
export type SearchResult = Readonly<Record<string, unknown>>;

/** The last line of what was printed, as it was meant for programs. */
export function lastLineOf(output: string): SearchResult {
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as SearchResult;
}

/** Runs `bench/search.ts` without the comparisons, in a process of its own. */
export async function measureSearch(closing: Closing): Promise<SearchResult> {
  const script = path.resolve(import.meta.dirname, '../search.ts');
  const running = promisify(execFile)(process.execPath, [script, '--short'], { timeout: 300_000 });
  closing.add(running.child, (child) => void child.kill());
  return lastLineOf((await running).stdout);
}

export function searchFigures(result: SearchResult): Figure[] {
  const figure = (size: number, atMost: number): Figure => {
    const times = result[`ours, with cards and facets, ${size}, ms`] as Times | undefined;
    const alone = result[`ours, ${size}, ms`] as Times | undefined;
    return {
      what: `search on the server, p95, ${size.toLocaleString('en')} activities`,
      value: times?.p95,
      unit: 'ms',
      aim: { atMost },
      how: `the whole answer with cards and facets: p50 ${times?.p50} ms, p99 ${times?.p99} ms; search alone p95 ${alone?.p95} ms`,
    };
  };
  return [figure(1000, 5), figure(10_000, 20)];
}
