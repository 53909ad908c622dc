import { describe, expect, it, test } from 'vitest';
import { unionOf, without, type Interval } from '../../../src/domain/intervals.ts';
import { randomOf, SEED, type Random } from '../support/random.ts';

const pairs = (intervals: readonly Interval[]) => intervals.map(({ from, to }) => [from, to]);
const of = (...stretches: [number, number][]): Interval[] => stretches.map(([from, to]) => ({ from, to }));

describe('unionOf', () => {
  const cases: [string, Interval[], number[][]][] = [
    ['nothing', [], []],
    ['one', of([1, 3]), [[1, 3]]],
    [
      'apart, out of order',
      of([5, 6], [1, 3]),
      [
        [1, 3],
        [5, 6],
      ],
    ],
    ['touching', of([1, 3], [3, 5]), [[1, 5]]],
    [
      'one apart',
      of([1, 3], [4, 5]),
      [
        [1, 3],
        [4, 5],
      ],
    ],
    ['overlapping', of([1, 4], [3, 5]), [[1, 5]]],
    ['one inside the other', of([1, 9], [3, 5]), [[1, 9]]],
    ['the same twice', of([1, 3], [1, 3]), [[1, 3]]],
    ['a chain', of([5, 7], [1, 3], [3, 5], [6, 9]), [[1, 9]]],
    ['a short one after a long one', of([1, 9], [2, 3], [8, 10]), [[1, 10]]],
    ['an empty and a reversed one', of([2, 2], [5, 1]), []],
    ['unknown times', of([Number.NaN, 5], [1, Number.NaN], [1, 2]), [[1, 2]]],
  ];
  it.each(cases)('%s', (_name, intervals, expected) => {
    expect(pairs(unionOf(intervals))).toEqual(expected);
  });
});

describe('without', () => {
  const cases: [string, Interval[], Interval[], number[][]][] = [
    ['nothing taken out', of([1, 9]), [], [[1, 9]]],
    ['from nothing', [], of([1, 9]), []],
    [
      'the middle',
      of([1, 9]),
      of([3, 5]),
      [
        [1, 3],
        [5, 9],
      ],
    ],
    ['the beginning', of([1, 9]), of([0, 3]), [[3, 9]]],
    ['the end', of([1, 9]), of([5, 12]), [[1, 5]]],
    ['exactly all', of([1, 9]), of([1, 9]), []],
    ['more than all', of([1, 9]), of([0, 10]), []],
    ['what only touches', of([3, 5]), of([1, 3], [5, 7]), [[3, 5]]],
    [
      'two holes',
      of([0, 10]),
      of([6, 8], [2, 4]),
      [
        [0, 2],
        [4, 6],
        [8, 10],
      ],
    ],
    [
      'across two',
      of([0, 4], [6, 10]),
      of([3, 7]),
      [
        [0, 3],
        [7, 10],
      ],
    ],
    [
      'overlapping parts',
      of([0, 10]),
      of([2, 6], [4, 8]),
      [
        [0, 2],
        [8, 10],
      ],
    ],
    ['an empty part', of([0, 10]), of([5, 5]), [[0, 10]]],
  ];
  it.each(cases)('%s', (_name, whole, parts, expected) => {
    expect(pairs(without(whole, parts))).toEqual(expected);
  });
});

describe(`against a minute-by-minute oracle, seed ${SEED}`, () => {
  const MINUTES = 60;
  const some = (random: Random): Interval[] =>
    Array.from({ length: random.below(6) }, () => ({
      from: random.below(MINUTES),
      to: random.below(MINUTES),
    }));
  const covers = (intervals: readonly Interval[], minute: number) =>
    intervals.some(({ from, to }) => from <= minute && minute < to);
  const minutesOf = (intervals: readonly Interval[]) =>
    Array.from({ length: MINUTES }, (_, minute) => covers(intervals, minute));

  test('same minutes, in order, never touching', () => {
    const random = randomOf(SEED);
    for (let round = 0; round < 3000; round += 1) {
      const [whole, parts] = [some(random), some(random)];
      const [inWhole, inParts] = [minutesOf(whole), minutesOf(parts)];
      const [joined, left] = [unionOf(whole), without(whole, parts)];
      expect(minutesOf(joined)).toEqual(inWhole);
      expect(minutesOf(left)).toEqual(inWhole.map((inside, minute) => inside && !inParts[minute]));
      for (const list of [joined, left]) {
        expect(list.every(({ from, to }) => from < to)).toBe(true);
        expect(list.every(({ from }, at) => at === 0 || list[at - 1]!.to < from)).toBe(true);
      }
    }
  });

  test('the input is left as it was', () => {
    const whole = of([5, 9], [1, 6]);
    const parts = of([4, 7]);
    const before = structuredClone([whole, parts]);
    unionOf(whole);
    without(whole, parts);
    expect([whole, parts]).toEqual(before);
  });
});
