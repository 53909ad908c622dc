import { expect, it } from 'vitest';
import { offerExpiresAt } from '../../../src/domain/offers.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 24, 12);

// hours of an offer, hours until sign-up closes → hours that the family has; undefined = the place is given
const cases: [string, number, number, number | undefined][] = [
  ['a day, long before', 24, 400, 24],
  ['a day, when just two are left', 24, 48, 24],
  ['half of what is left, near the end', 24, 30, 15],
  ['the last that is worth asking for', 24, 1, 0.5],
  ['too late to ask', 24, 0.99, undefined],
  ['closed already', 24, -1, undefined],
  ['places are given', 0, 400, undefined],
];
it.each(cases)('%s', (_name, hours, left, expected) => {
  const expires = offerExpiresAt(now, hours, now + left * HOUR);
  expect(expires === undefined ? undefined : (expires - now) / HOUR).toBe(expected);
});
