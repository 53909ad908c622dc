import { describe, expect, it } from 'vitest';
import { ENGINES } from '../../support/search-engines.ts';
import { QUERY_SETS, qualityOf, rankOf, tuning } from '../../support/search-quality.ts';
import type { Quality } from '../../support/search-quality.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';

type Shares = Omit<Quality, 'nonsenseAnswered'>;

const FIGURES = ['successAt1', 'successAt3', 'mrr'] as const satisfies readonly (keyof Shares)[];

/** Just under what is reached; of 140 queries each, one is 0.007. */
const LEAST: Readonly<Record<string, Shares>> = {
  all: { successAt1: 0.95, successAt3: 0.965, mrr: 0.955 },
  tuning: { successAt1: 0.96, successAt3: 0.975, mrr: 0.97 },
  'held out': { successAt1: 0.93, successAt3: 0.95, mrr: 0.94 },
};
const MOST_NONSENSE = 1 / 20;

const catalogue = smallCatalogue();
const engines = ENGINES.map(([name, make]) => [name, make(catalogue, NOW)] as const);
const measured = QUERY_SETS.map(([name, set]) => ({
  name,
  set,
  byEngine: engines.map(([engine, answer]) => [engine, qualityOf(answer, set)] as const),
}));
const table = Object.fromEntries(
  measured.flatMap(({ name, set, byEngine }) =>
    byEngine.map(([engine, { nonsenseAnswered, ...shares }]) => [
      `${engine}, ${name}`,
      {
        ...Object.fromEntries(FIGURES.map((figure) => [figure, Number(shares[figure].toFixed(3))])),
        nonsense: `${nonsenseAnswered} of ${set.nonsense.length}`,
      },
    ]),
  ),
);
console.table(table);

describe('search quality', () => {
  it('asks only for what exists, and asks nothing twice', () => {
    const names = new Set([
      ...catalogue.activities.map(({ title }) => title),
      ...catalogue.venues.map(({ name }) => `venue:${name}`),
    ]);
    const [all, ...halves] = QUERY_SETS.map(([, set]) => set);
    const wrong = all!.queries.filter(
      ({ expect: meant }) => meant.length === 0 || meant.some((name) => !names.has(name)),
    );
    expect(wrong.length).toBe(0);
    for (const { queries, nonsense } of halves) {
      expect(queries.length).toBeGreaterThanOrEqual(140);
      expect(nonsense.length).toBeGreaterThanOrEqual(20);
    }
    const asked = [...all!.queries.map(({ q }) => q), ...all!.nonsense];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(measured)('is good enough on the queries: $name', ({ name, set, byEngine }) => {
    const ours = byEngine[0]![1];
    for (const figure of FIGURES) expect(ours[figure], figure).toBeGreaterThanOrEqual(LEAST[name]![figure]);
    expect(ours.nonsenseAnswered / set.nonsense.length).toBeLessThanOrEqual(MOST_NONSENSE);
  });

  it.each(measured)('beats fuse.js alone and minisearch on each figure: $name', ({ byEngine }) => {
    const [[, ours] = [], ...others] = byEngine;
    for (const [engine, theirs] of others) {
      for (const figure of FIGURES)
        expect(ours![figure], `${figure}, ${engine}`).toBeGreaterThan(theirs[figure]);
      expect(ours!.nonsenseAnswered, engine).toBeLessThan(theirs.nonsenseAnswered);
    }
  });

  it('misses few of the tuning queries', () => {
    const [, ours] = engines[0]!;
    const missed = tuning.queries.filter((query) => rankOf(ours, query) === 0).map(({ q }) => q);
    expect(missed).toEqual(['öppet nu']);
  });
});
