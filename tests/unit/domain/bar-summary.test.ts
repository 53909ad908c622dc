import { expect, it } from 'vitest';
import { barSummary } from '../../../src/domain/bar-summary.ts';

const whole = (...values: number[]) => values.map((value) => ({ value, isPart: false }));
const part = (value: number) => ({ value, isPart: true });

it('names the highest and the lowest whole month, all of them where several are alike', () => {
  expect(barSummary([part(900), ...whole(10, 30, 30, 20), part(1)])).toMatchObject({
    highest: { value: 30, at: [2, 3] },
    lowest: { value: 10, at: [1] },
  });
  expect(barSummary([part(3)])).toBeUndefined();
  expect(barSummary([])).toBeUndefined();
});

it('compares the latest months with as many before them, three at most', () => {
  const trend = (...values: number[]) => barSummary(whole(...values))?.trend;
  expect(trend(10)).toBeUndefined();
  expect(trend(10, 20)).toEqual({ months: 1, is: 'more' });
  expect(trend(99, 20, 10)).toEqual({ months: 1, is: 'less' });
  expect(trend(100, 100, 100, 101, 104, 99)).toEqual({ months: 3, is: 'same' });
  expect(trend(1, 1, 50, 50, 50, 20, 20, 20)).toEqual({ months: 3, is: 'less' });
  expect(trend(0, 0)).toEqual({ months: 1, is: 'same' });
  expect(trend(0, 1)).toEqual({ months: 1, is: 'more' });
});
