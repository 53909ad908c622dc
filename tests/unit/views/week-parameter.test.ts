import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/domain/local-date.ts';
import { mondayOfParameter, weekParameter } from '../../../src/views/week-parameter.ts';

describe('mondayOfParameter', () => {
  const THIS = '2026-11-23';
  const cases: [string | null, string, string][] = [
    [null, '2026-11-24', THIS],
    ['', '2026-11-24', THIS],
    ['2026-48', '2026-11-23', THIS],
    ['2026-48', '2026-11-29', THIS],
    ['2026-49', '2026-11-24', '2026-11-30'],
    ['2026-47', '2026-11-24', '2026-11-16'],
    ['2026-46', '2026-11-24', THIS],
    ['2026-47', '2026-11-29', '2026-11-16'],
    ['2027-12', '2026-11-24', '2027-03-22'],
    ['2027-13', '2026-11-24', THIS],
    ['2026-53', '2026-11-24', '2026-12-28'],
    ['2027-01', '2026-11-24', '2027-01-04'],
    ['2027-1', '2026-11-24', '2027-01-04'],
    ['2027-53', '2027-12-30', '2028-01-03'],
    ['2026-53', '2027-01-02', '2026-12-28'],
    ['2026-52', '2027-01-02', '2026-12-21'],
    ['2026-51', '2027-01-02', '2026-12-28'],
    ['2026-54', '2026-11-24', THIS],
    ['2026-00', '2026-11-24', THIS],
    ['2026-0', '2026-11-24', THIS],
    ['26-48', '2026-11-24', THIS],
    ['2026-048', '2026-11-24', THIS],
    ['2026-48 ', '2026-11-24', THIS],
    ['2026-48\n', '2026-11-24', THIS],
    ['2026-W48', '2026-11-24', THIS],
    ['-2026-48', '2026-11-24', THIS],
    ['٢٠٢٦-٤٨', '2026-11-24', THIS],
    ['0000-01', '2026-11-24', THIS],
    ['0001-01', '2026-11-24', THIS],
    ['9999-53', '2026-11-24', THIS],
    ['__proto__', '2026-11-24', THIS],
  ];
  it.each(cases)('%j on %s is the week from %s', (text, today, monday) => {
    expect(mondayOfParameter(text, today)).toBe(monday);
  });
});

describe('weekParameter', () => {
  it.each([
    ['2026-11-24', '2026-48'],
    ['2027-01-01', '2026-53'],
    ['2027-01-03', '2026-53'],
    ['2027-01-04', '2027-01'],
    ['2029-12-31', '2030-01'],
  ])('%s is in %s', (date, text) => {
    expect(weekParameter(date)).toBe(text);
  });

  it('is read back for every week in reach, on every day of seven years', () => {
    for (let day = 0; day < 7 * 366; day += 1) {
      const today = addDays('2026-01-01', day);
      const monday = addDays(today, 1 - weekdayOf(today));
      for (const weeks of [-1, 0, 1, 9, 17]) {
        const wanted = addDays(monday, 7 * weeks);
        if (mondayOfParameter(weekParameter(addDays(wanted, 6)), today) !== wanted) {
          expect.fail(`${weeks} weeks from ${today}`);
        }
      }
    }
  });
});
