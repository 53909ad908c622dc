import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { momentOf } from '../../../src/search/moment.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { EMPTY_QUERY } from '../../../src/search/query.ts';
import { search } from '../../../src/search/search.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';

interface QuerySet {
  /** Written before the search; half of it is held out: never looked at one by one while tuning. */
  readonly queries: readonly {
    readonly q: string;
    readonly kind: string;
    readonly heldOut: boolean;
    readonly expect: readonly string[];
  }[];
  readonly nonsense: readonly string[];
}

const set: QuerySet = JSON.parse(
  readFileSync(new URL('../../fixtures/search/queries.json', import.meta.url), 'utf8'),
);
const index = openIndex(buildIndex(smallCatalogue(), NOW));
const moment = momentOf(NOW, index.day);

/** Activities and venues stand in two lists on the page; the first three of each are seen at once. */
function firstThree(q: string): string[] {
  const { activities, venues } = search(index, { ...EMPTY_QUERY, q }, moment);
  return [
    ...activities.slice(0, 3).map(({ activity }) => activity.title),
    ...venues.slice(0, 3).map(({ venue }) => `venue:${venue.name}`),
  ];
}

function successAt3(heldOut: boolean): { readonly share: number; readonly missed: string[] } {
  const queries = set.queries.filter((one) => one.heldOut === heldOut);
  const missed = queries.filter(
    ({ q, expect: meant }) => !firstThree(q).some((name) => meant.includes(name)),
  );
  return { share: 1 - missed.length / queries.length, missed: missed.map(({ q }) => q) };
}

describe('search quality', () => {
  it('asks only for what exists', () => {
    const names = new Set([
      ...index.activities.map(({ title }) => title),
      ...index.venues.map(({ name }) => `venue:${name}`),
    ]);
    for (const { q, expect: meant } of set.queries)
      for (const name of meant) expect(names, q).toContain(name);
    expect(set.queries.length).toBeGreaterThanOrEqual(60);
    expect(set.nonsense.length).toBeGreaterThanOrEqual(20);
  });

  it('success@3 is at least 0.97 on the queries used for tuning', () => {
    const { share, missed } = successAt3(false);
    expect(share, missed.join(', ')).toBeGreaterThanOrEqual(0.97);
  });

  it('success@3 is at least 0.93 on the held-out queries', () => {
    const { share } = successAt3(true);
    expect(share).toBeGreaterThanOrEqual(0.93);
  });

  it('answers at most one nonsense query', () => {
    const answered = set.nonsense.filter((q) => firstThree(q).length > 0);
    expect(answered.length, answered.join(', ')).toBeLessThanOrEqual(1);
  });
});
