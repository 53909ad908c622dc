import { describe, expect, test } from 'vitest';
import { middleBy, percentile, spreadOf } from '../../../bench/support/numbers.ts';

describe('percentiles', () => {
  test('are values that were measured, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile(hundred, 1)]).toEqual([
      50, 99, 100,
    ]);
    expect(percentile([7], 0.99)).toBe(7);
  });

  test('do not hide the slowest of few', () => {
    expect(spreadOf([5, 1, 1000, 2]).p99).toBe(1000);
  });

  test('of nothing are not a number', () => {
    expect(spreadOf([])).toEqual({ count: 0, p50: NaN, p95: NaN, p99: NaN, max: NaN });
  });
});

test('the middle is one of the items, the lower of two', () => {
  const rounds = [{ rate: 9 }, { rate: 1 }, { rate: 5 }];
  expect(middleBy(rounds, ({ rate }) => rate)).toBe(rounds[2]);
  expect(middleBy([4, 3], (value) => value)).toBe(3);
  expect(() => middleBy([], () => 0)).toThrow(RangeError);
});
