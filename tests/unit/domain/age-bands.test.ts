import { expect, it } from 'vitest';
import { AGE_BANDS, bandOf, isForBand } from '../../../src/domain/age-bands.ts';
import { SCHOOL_YEARS } from '../../../src/domain/school-years.ts';

it('holds every school year in one band', () => {
  for (const year of SCHOOL_YEARS) {
    expect(AGE_BANDS.filter(({ from, to }) => from <= year && year <= to)).toHaveLength(1);
  }
});

it('has addresses that a child can say and type', () => {
  expect(AGE_BANDS.every(({ short }) => /^[a-z0-9-]{2,4}$/.test(short))).toBe(true);
  expect(bandOf('4-6')?.from).toBe(4);
  expect([bandOf('4'), bandOf(''), bandOf(null)]).toEqual([undefined, undefined, undefined]);
});

it.each([
  [{ from: 0, to: 0 }, '1-3 4-6 7-9 gymnasiet'],
  [{ from: 4, to: 6 }, '4-6'],
  [{ from: 6, to: 7 }, '4-6 7-9'],
  [{ from: 7, to: 0 }, '7-9 gymnasiet'],
  [{ from: 0, to: 3 }, '1-3'],
  [{ from: 10, to: 10 }, 'gymnasiet'],
])('%o is for %s', (range, bands) => {
  const found = AGE_BANDS.filter((band) => isForBand(range, band));
  expect(found.map(({ slug }) => slug).join(' ')).toBe(bands);
});
