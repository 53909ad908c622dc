import { describe, expect, it } from 'vitest';
import {
  firstInstantToKeep,
  lastDateToErase,
  lastErasing,
  nextErasing,
  retentionOf,
} from '../../../src/domain/retention.ts';

const at = (iso: string) => Date.parse(iso);

describe('the days in force', () => {
  const DEFAULTS = {
    session: 14,
    course: 30,
    waiting: 1,
    cancelled: 7,
    held: 14,
    mail: 30,
    openMail: 30,
    report: 60,
    log: 90,
  };

  it.each([0, -1, 100_000, Number.NaN])(
    'are the defaults where the setting is %d, and never for ever',
    (set) => {
      expect(retentionOf(() => set)).toEqual(DEFAULTS);
    },
  );

  it('are what is set, each from its own field', () => {
    const row: Record<string, number> = {
      signup_retention_days: 21,
      course_retention_days: 22,
      waiting_retention_days: 3,
      cancelled_retention_days: 4,
      held_retention_days: 25,
      mail_retention_days: 26,
      open_mail_retention_days: 27,
      report_retention_days: 63,
      log_retention_days: 68,
    };
    expect(retentionOf((field) => row[field] ?? 0)).toEqual({
      session: 21,
      course: 22,
      waiting: 3,
      cancelled: 4,
      held: 25,
      mail: 26,
      openMail: 27,
      report: 63,
      log: 68,
    });
  });
});

it.each([
  ['2026-11-28T02:36:59.999Z', '2026-11-28T02:37:00.000Z'],
  ['2026-11-28T02:37:00.000Z', '2026-11-29T02:37:00.000Z'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01T02:37:00.000Z'],
])('after %s the next run is %s, and the last one a day before', (now, next) => {
  expect(nextErasing(at(now))).toBe(at(next));
  expect(lastErasing(at(now))).toBe(at(next) - 24 * 3_600_000);
});

describe('days are those of Sweden', () => {
  it.each([
    // Half past midnight in Sweden, winter and summer: it is the next day already.
    ['2026-11-27T23:30:00.000Z', 14, '2026-11-14', '2026-11-14T23:00:00.000Z'],
    ['2026-07-27T22:30:00.000Z', 1, '2026-07-27', '2026-07-27T22:00:00.000Z'],
    // Over the night when the clock changes.
    ['2026-11-01T02:37:00.000Z', 7, '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2026-10-31T02:37:00.000Z', 7, '2026-10-24', '2026-10-24T22:00:00.000Z'],
  ])('at %s, %d days back', (now, days, date, keep) => {
    expect(lastDateToErase(at(now), days)).toBe(date);
    expect(firstInstantToKeep(at(now), days)).toBe(at(keep));
  });
});
