import { describe, expect, it } from 'vitest';
import { machineTime } from '../../../src/views/machine-time.ts';
import { momentOf, nextMinute } from '../../../src/views/moment.ts';

describe('momentOf', () => {
  it('reads the clock of Stockholm and how old facts may be', () => {
    const now = Date.UTC(2026, 11, 31, 22, 59, 59, 999);
    expect(momentOf(now, { staleAfterDays: 90 })).toEqual({
      now,
      date: '2026-12-31',
      time: '23:59',
      minutes: 23 * 60 + 59,
      staleBefore: '2026-10-02',
    });
    expect(momentOf(now + 1, { staleAfterDays: 1 })).toMatchObject({
      date: '2027-01-01',
      time: '00:00',
      minutes: 0,
      staleBefore: '2026-12-31',
    });
  });
});

describe('nextMinute', () => {
  const noon = Date.UTC(2026, 10, 24, 12);
  it.each([
    [noon - 1, 1, noon],
    [noon, 1, noon + 60_000],
    [noon + 59_999, 1, noon + 60_000],
    [noon, 5, noon + 300_000],
    [noon + 299_999, 5, noon + 300_000],
    [noon - 1, 5, noon],
  ])('after %d, in steps of %d', (now, step, expected) => {
    expect(nextMinute(now, step)).toBe(expected);
  });
});

describe('machineTime', () => {
  it.each([
    ['2026-11-24T16:00:00Z', '2026-11-24T17:00:00+01:00'],
    ['2027-03-28T00:59:00Z', '2027-03-28T01:59:00+01:00'],
    ['2027-03-28T01:00:00Z', '2027-03-28T03:00:00+02:00'],
    ['2027-10-31T00:30:00Z', '2027-10-31T02:30:00+02:00'],
    ['2027-10-31T01:30:00Z', '2027-10-31T02:30:00+01:00'],
    ['2026-12-31T23:00:00Z', '2027-01-01T00:00:00+01:00'],
  ])('%s is %s', (utc, text) => {
    expect(machineTime(Date.parse(utc))).toBe(text);
  });
});
