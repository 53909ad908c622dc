import { expect, test } from 'vitest';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { longestWait, untilNextDay } from '../../support/away-from-midnight.ts';

test.each([
  ['2026-11-28', '00:00', 0],
  ['2026-11-28', '23:57', 0],
  ['2026-11-28', '23:58', 120_000],
  ['2026-11-28', '23:59', 60_000],
  // In summer, and on the days on which the clock changes.
  ['2027-07-01', '23:59', 60_000],
  ['2027-03-28', '23:59', 60_000],
  ['2027-10-31', '23:59', 60_000],
])('on %s at %s a test waits %i ms for the next day', (date, time, wait) => {
  expect(untilNextDay(utcOf(date, time))).toBe(wait);
  expect(wait).toBeLessThanOrEqual(longestWait);
});

test('seconds count', () => {
  expect(untilNextDay(utcOf('2026-11-29', '23:59') + 59_250)).toBe(750);
});
