/**
 * Search on the server: time per query at 1,000 and 10,000 activities, quality on the queries of the tests, and the size
 * of the index, beside fuse.js alone and minisearch in the same run. Prints a table and one line of JSON.
 * Run: node bench/search.ts, or with --short for our own search alone: comparing takes minutes.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Snapshot } from '../src/directory/model.ts';
import { utcOf } from '../src/domain/stockholm.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { fold } from '../src/search/fold.ts';
import { listView } from '../src/search/list-view.ts';
import { momentOf } from '../src/search/moment.ts';
import { openIndex } from '../src/search/open-index.ts';
import { EMPTY_QUERY } from '../src/search/query.ts';
import { search } from '../src/search/search.ts';
import { NOW, smallCatalogue } from '../tests/fixtures/search/catalogue.ts';
import { syntheticCatalogue } from './catalogue.ts';

interface QuerySet {
  readonly queries: readonly { readonly q: string; readonly expect: readonly string[] }[];
  readonly nonsense: readonly string[];
}

/** Answers a query with titles of activities, and "venue:" names after them, best first. */
type Engine = (query: string) => string[];

const TODAY = '2026-11-23';
const AT = utcOf(TODAY, '08:00');
const ROUNDS = 5;
/** fuse.js alone takes a second for the worst query at 10,000. */
const SLOW_ROUNDS = 1;
const sets = ['queries.json', 'queries-held-out.json'].map((file): QuerySet =>
  JSON.parse(readFileSync(new URL(`../tests/fixtures/search/${file}`, import.meta.url), 'utf8')),
);
const set: QuerySet = {
  queries: sets.flatMap(({ queries }) => queries),
  nonsense: sets.flatMap(({ nonsense }) => nonsense),
};
const allQueries = [...set.queries.map(({ q }) => q), ...set.nonsense];

interface Document {
  readonly id: number;
  readonly title: string;
  readonly category: string;
  readonly venue: string;
  readonly area: string;
  readonly summary: string;
  readonly shown: string;
}

function documentsOf(snapshot: Snapshot): Document[] {
  const activities = snapshot.activities.map((activity) => {
    const venues = (snapshot.schedulesByActivity.get(activity.id) ?? []).map(({ venue }) => venue);
    return {
      title: activity.title,
      category: activity.categories.map(({ name }) => name).join(' '),
      venue: venues.map(({ name }) => name).join(' '),
      area: venues.map(({ area }) => area.name).join(' '),
      summary: activity.summary,
      shown: activity.title,
    };
  });
  const venues = snapshot.venues.map(({ name, area, category, summary }) => {
    return {
      title: name,
      category: category.name,
      venue: '',
      area: area.name,
      summary,
      shown: `venue:${name}`,
    };
  });
  return [...activities, ...venues].map((document, id) => ({ id, ...document }));
}

function fuseAlone(snapshot: Snapshot): Engine {
  const keys = [{ name: 'title', weight: 3 }, 'category', 'venue', 'area', 'summary'];
  const fuse = new Fuse(documentsOf(snapshot), { keys, ignoreDiacritics: true, ignoreLocation: true });
  return (query) => fuse.search(query).map(({ item }) => item.shown);
}

function miniSearch(snapshot: Snapshot): Engine {
  const documents = documentsOf(snapshot);
  const engine = new MiniSearch<Document>({
    fields: ['title', 'category', 'venue', 'area', 'summary'],
    processTerm: (term) => fold(term),
    searchOptions: { fuzzy: 0.34, prefix: true, combineWith: 'OR', boost: { title: 3 } },
  });
  engine.addAll(documents);
  return (query) => engine.search(query).map(({ id }) => documents[id as number]!.shown);
}

function ours(snapshot: Snapshot, now: number): Engine {
  const index = openIndex(buildIndex(snapshot, now));
  const moment = momentOf(now, index.day);
  return (q) => {
    const { activities, venues } = search(index, { ...EMPTY_QUERY, q }, moment);
    return [
      ...activities.map(({ activity }) => activity.title),
      ...venues.map(({ venue }) => `venue:${venue.name}`),
    ];
  };
}

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
  for (let warmUp = 1; warmUp < rounds; warmUp += 1) for (const query of allQueries) engine(query);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of allQueries) {
      const start = performance.now();
      engine(query);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const share = (part: number) => Number((times[Math.floor(times.length * part)] ?? 0).toFixed(2));
  return { p50: share(0.5), p95: share(0.95), p99: share(0.99) };
}

interface Quality {
  readonly successAt3: number;
  readonly nonsenseAnswered: number;
}

/** An answer is good when one of the first three activities, or of the first three venues, is expected. */
function qualityOf(engine: Engine): Quality {
  const isGood = ({ q, expect }: QuerySet['queries'][number]) => {
    const found = engine(q);
    const venues = found.filter((name) => name.startsWith('venue:')).slice(0, 3);
    const activities = found.filter((name) => !name.startsWith('venue:')).slice(0, 3);
    return [...activities, ...venues].some((name) => expect.includes(name));
  };
  return {
    successAt3: Number((set.queries.filter(isGood).length / set.queries.length).toFixed(3)),
    nonsenseAnswered: set.nonsense.filter((query) => engine(query).length > 0).length,
  };
}

const results: Record<string, unknown> = {};
const small = smallCatalogue();
type NamedEngine = readonly [string, (snapshot: Snapshot, now: number) => Engine];
const own: readonly NamedEngine[] = [
  ['ours', ours],
  ['ours, with cards and facets', oursWithPage],
];
const compared: readonly NamedEngine[] = [
  ['fuse.js alone', fuseAlone],
  ['minisearch .34 OR', miniSearch],
];
const engines = process.argv.includes('--short') ? own : [...own, ...compared];

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
for (const [name, make] of engines.filter(([engine]) => !engine.includes('cards'))) {
  results[`${name}, quality on ${set.queries.length} queries, ${set.nonsense.length} nonsense`] = qualityOf(
    make(small, NOW),
  );
}

console.table(results);
console.log(JSON.stringify(results));
