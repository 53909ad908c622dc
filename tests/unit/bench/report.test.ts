import { describe, expect, test } from 'vitest';
import { type Aim, type Figure, isMet, tableOf } from '../../../bench/support/report.ts';

const figure = (value: number | undefined, aim?: Aim, unit = 'ms'): Figure => ({
  what: 'something',
  value,
  unit,
  how: 'in some way',
  ...(aim && { aim }),
});

describe('an aim', () => {
  test.each<[string, Aim, number, boolean]>([
    ['at least, on the line', { atLeast: 0.5 }, 0.5, true],
    ['at least, just under, though it is shown as 0.500', { atLeast: 0.5 }, 0.4999, false],
    ['at most, on the line', { atMost: 150 }, 150, true],
    ['at most, over', { atMost: 150 }, 150.1, false],
    ['below, on the line', { below: 300 }, 300, false],
    ['below', { below: 300 }, 299.9, true],
  ])('%s', (_name, aim, value, met) => {
    expect(isMet(figure(value, aim))).toBe(met);
  });

  test('is not met by what was not measured, and asks nothing of a figure without one', () => {
    expect(isMet(figure(undefined, { atMost: 1 }))).toBe(false);
    expect(isMet(figure(Number.NaN, { atMost: 1 }))).toBe(false);
    expect(isMet(figure(5))).toBe(undefined);
  });
});

test('the table has one line for each figure, with the unit at number and aim', () => {
  const lines = tableOf([
    figure(0.0884, { atLeast: 0.4 }, ''),
    figure(43.19, { atMost: 50 }, 'kB'),
    figure(861.9),
    figure(4, { below: 300 }, 'MB'),
    figure(undefined),
  ])
    .split('\n')
    .slice(2)
    .map((line) => line.split(/ {2,}/));
  expect(lines).toEqual([
    ['something', '0.088', '≥ 0.400', 'NO', 'in some way'],
    ['something', '43.2 kB', '≤ 50 kB', 'yes', 'in some way'],
    ['something', '862 ms', 'in some way'],
    ['something', '4 MB', '< 300 MB', 'yes', 'in some way'],
    ['something', 'not measured', 'in some way'],
  ]);
});
