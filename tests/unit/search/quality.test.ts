import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { momentOf } from '../../../src/search/moment.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { EMPTY_QUERY } from '../../../src/search/query.ts';
import { search } from '../../../src/search/search.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';

interface QuerySet {
  readonly queries: readonly {
    readonly q: string;
    readonly kind: string;
    readonly expect: readonly string[];
  }[];
  readonly nonsense: readonly string[];
}

function querySet(file: string): QuerySet {
  return JSON.parse(readFileSync(new URL(`../../fixtures/search/${file}`, import.meta.url), 'utf8'));
}

const tuning = querySet('queries.json');
/** As many queries of the same kinds: never looked at one by one while tuning. */
const held = querySet('queries-held-out.json');
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

function successAt3({ queries }: QuerySet): { readonly share: number; readonly missed: string[] } {
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
    for (const { queries, nonsense } of [tuning, held]) {
      for (const { q, expect: meant } of queries) {
        expect(meant, q).not.toEqual([]);
        for (const name of meant) expect(names, q).toContain(name);
      }
      expect(queries.length).toBeGreaterThanOrEqual(140);
      expect(nonsense.length).toBeGreaterThanOrEqual(20);
    }
    const asked = [tuning, held].flatMap(({ queries, nonsense }) => [
      ...queries.map(({ q }) => q),
      ...nonsense,
    ]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('success@3 is at least 0.97 on the queries used for tuning', () => {
    const { share, missed } = successAt3(tuning);
    expect(share, missed.join(', ')).toBeGreaterThanOrEqual(0.97);
  });

  it('success@3 is at least 0.93 on the held-out queries', () => {
    const { share } = successAt3(held);
    expect(share).toBeGreaterThanOrEqual(0.93);
  });

  it('answers at most one nonsense query', () => {
    const answered = tuning.nonsense.filter((q) => firstThree(q).length > 0);
    expect(answered.length, answered.join(', ')).toBeLessThanOrEqual(1);
  });
});
