/** The queries that search is measured by, and the figures. Nothing here tells how a single held-out query was answered. */
import { readFileSync } from 'node:fs';
import type { Engine } from './search-engines.ts';

export interface Query {
  readonly q: string;
  readonly kind: string;
  /** Titles of activities and "venue:" names; any of them is a right answer. */
  readonly expect: readonly string[];
}

export interface QuerySet {
  readonly queries: readonly Query[];
  readonly nonsense: readonly string[];
}

export interface Quality {
  /** Share of the queries with a right answer first in its list, and among the first three. */
  readonly successAt1: number;
  readonly successAt3: number;
  /** Mean of 1 / rank of the best right answer, 0 where there is none. */
  readonly mrr: number;
  /** Nonsense queries that were answered with anything. */
  readonly nonsenseAnswered: number;
}

function querySet(file: string): QuerySet {
  return JSON.parse(readFileSync(new URL(`../fixtures/search/${file}`, import.meta.url), 'utf8'));
}

export const tuning = querySet('queries.json');
/** As many queries of the same kinds: never looked at one by one while tuning. */
export const heldOut = querySet('queries-held-out.json');
export const allQueries: QuerySet = {
  queries: [...tuning.queries, ...heldOut.queries],
  nonsense: [...tuning.nonsense, ...heldOut.nonsense],
};
export const QUERY_SETS: readonly (readonly [name: string, set: QuerySet])[] = [
  ['all', allQueries],
  ['tuning', tuning],
  ['held out', heldOut],
];

const isVenue = (name: string) => name.startsWith('venue:');

/** The best place of a right answer within its own list, from 1, since the page shows activities and venues both; 0 for none. */
export function rankOf(engine: Engine, { q, expect }: Query): number {
  const found = engine(q);
  const lists = [found.filter((name) => !isVenue(name)), found.filter(isVenue)];
  const ranks = lists.flatMap((list) => {
    const at = list.findIndex((name) => expect.includes(name));
    return at < 0 ? [] : [at + 1];
  });
  return ranks.length > 0 ? Math.min(...ranks) : 0;
}

export function qualityOf(engine: Engine, { queries, nonsense }: QuerySet): Quality {
  const ranks = queries.map((query) => rankOf(engine, query));
  const share = (of: number) => of / ranks.length;
  const within = (most: number) => share(ranks.filter((rank) => rank > 0 && rank <= most).length);
  return {
    successAt1: within(1),
    successAt3: within(3),
    mrr: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
    nonsenseAnswered: nonsense.filter((query) => engine(query).length > 0).length,
  };
}
