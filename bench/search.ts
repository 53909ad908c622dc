/**
 * Search on the server: time per query at 1,000 and 10,000 activities, quality on the queries of the tests (all, tuning and
 * held out), and the size of the index, beside fuse.js alone and minisearch in the same run. Prints a table and one line of JSON.
 * Run: node bench/search.ts, or with --short for our own search alone: comparing takes minutes.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Snapshot } from '../src/directory/model.ts';
import { utcOf } from '../src/domain/stockholm.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { listView } from '../src/search/list-view.ts';
import { openIndex } from '../src/search/open-index.ts';
import { EMPTY_QUERY } from '../src/search/query.ts';
import { ENGINES } from '../tests/support/search-engines.ts';
import type { Engine, EngineMaker } from '../tests/support/search-engines.ts';
import { allQueries, QUERY_SETS, qualityOf } from '../tests/support/search-quality.ts';
import { NOW, smallCatalogue } from '../tests/fixtures/search/catalogue.ts';
import { syntheticCatalogue } from './catalogue.ts';

const TODAY = '2026-11-23';
const AT = utcOf(TODAY, '08:00');
const ROUNDS = 5;
/** fuse.js alone takes a second for the worst query at 10,000. */
const SLOW_ROUNDS = 1;
const asked = [...allQueries.queries.map(({ q }) => q), ...allQueries.nonsense];

function oursWithPage(snapshot: Snapshot, now: number): Engine {
  const index = openIndex(buildIndex(snapshot, now));
  return (q) => [listView(index, { ...EMPTY_QUERY, q }, now).headline];
}

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

function timesOf(engine: Engine, rounds: number): Times {
  for (let warmUp = 1; warmUp < rounds; warmUp += 1) for (const query of asked) engine(query);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of asked) {
      const start = performance.now();
      engine(query);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const share = (part: number) => Number((times[Math.floor(times.length * part)] ?? 0).toFixed(2));
  return { p50: share(0.5), p95: share(0.95), p99: share(0.99) };
}

const results: Record<string, unknown> = {};
const small = smallCatalogue();
type NamedEngine = readonly [string, EngineMaker];
const [own, ...compared] = ENGINES;
const alone: readonly NamedEngine[] = own ? [own] : [];
const withPage: NamedEngine = ['ours, with cards and facets', oursWithPage];
const engines = [...alone, withPage, ...(process.argv.includes('--short') ? [] : compared)];

for (const size of [1000, 10_000]) {
  const snapshot = syntheticCatalogue({ activities: size, today: TODAY, weeks: size > 1000 ? 4 : 16 });
  const started = performance.now();
  const data = buildIndex(snapshot, AT);
  const built = performance.now();
  openIndex(data);
  const json = JSON.stringify(data);
  results[`index ${size}`] = {
    sessions: snapshot.sessions.length,
    buildMs: Math.round(built - started),
    openMs: Math.round(performance.now() - built),
    bytes: json.length,
    gzip: gzipSync(json).length,
    brotli: brotliCompressSync(json).length,
  };
  for (const [name, make] of engines) {
    const rounds = name === 'fuse.js alone' ? SLOW_ROUNDS : ROUNDS;
    results[`${name}, ${size}, ms`] = timesOf(make(snapshot, AT), rounds);
  }
}
for (const [name, make] of engines.filter((engine) => engine !== withPage)) {
  const answer = make(small, NOW);
  for (const [set, queries] of QUERY_SETS) {
    const title = `${name}, quality, ${set}: ${queries.queries.length} queries, ${queries.nonsense.length} nonsense`;
    results[title] = qualityOf(answer, queries);
  }
}

console.table(results);
console.log(JSON.stringify(results));
