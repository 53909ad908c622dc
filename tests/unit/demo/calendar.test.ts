import { describe, expect, test } from 'vitest';
import { calendarOf, nextTermMonday, schoolBreaksOf } from '../../../pocketbase/demo/calendar.ts';
import { addDays, eachDate, weekdayOf } from '../../../src/domain/local-date.ts';
import { DAYS } from './expand.ts';

function rangeOf(startYear: number, name: string): string {
  const found = schoolBreaksOf(startYear).find((entry) => entry.name.startsWith(name));
  return found ? `${found.from}/${found.to}` : '';
}

describe('the demo calendar', () => {
  test.each([
    [
      2026,
      '2027-02-22/2027-02-26',
      '2027-03-30/2027-04-02',
      '2027-05-07/2027-05-07',
      '2026-10-26/2026-10-30',
    ],
    [
      2027,
      '2028-02-21/2028-02-25',
      '2028-04-18/2028-04-21',
      '2028-05-26/2028-05-26',
      '2027-11-01/2027-11-05',
    ],
    [
      2028,
      '2029-02-19/2029-02-23',
      '2029-04-03/2029-04-06',
      '2029-05-11/2029-05-11',
      '2028-10-30/2028-11-03',
    ],
    [
      2029,
      '2030-02-18/2030-02-22',
      '2030-04-23/2030-04-26',
      '2030-05-31/2030-05-31',
      '2029-10-29/2029-11-02',
    ],
  ])('school year %i has its breaks where Olofström puts them', (year, sport, easter, bridge, autumn) => {
    expect(rangeOf(year, 'Sportlov')).toBe(sport);
    expect(rangeOf(year, 'Påsklov')).toBe(easter);
    expect(rangeOf(year, 'Lovdag')).toBe(bridge);
    expect(rangeOf(year, 'Höstlov')).toBe(autumn);
  });

  test('Christmas and summer follow the school year 2021/22', () => {
    expect(rangeOf(2021, 'Jullov')).toBe('2021-12-23/2022-01-11');
    expect(rangeOf(2020, 'Sommarlov')).toBe('2021-06-15/2021-08-17');
  });

  test.each(['2026-08-05', '2027-08-15', '2027-07-14'])('%s lies in the summer break', (today) => {
    const breaks = calendarOf(today).filter((entry) => entry.from <= today && today <= entry.to);
    expect(breaks.map((entry) => entry.name)).toEqual(['Sommarlov']);
  });

  test.each(DAYS)('on %s covers the year ahead with red days and eves', (today) => {
    const days = calendarOf(today);
    const ahead = days.filter((entry) => entry.to >= today && entry.from < addDays(today, 365));
    expect(ahead.filter((entry) => entry.kind === 'red_day').length).toBeGreaterThanOrEqual(12);
    expect(ahead.filter((entry) => entry.kind === 'eve').map((entry) => entry.name)).toEqual(
      expect.arrayContaining(['Julafton', 'Nyårsafton', 'Midsommarafton']),
    );
    expect(
      new Set(ahead.filter((entry) => entry.kind === 'school_break').map((entry) => entry.name)).size,
    ).toBe(6);
    expect(days.filter((entry) => entry.to < entry.from)).toEqual([]);
  });

  test('a course never starts in a week with a break', () => {
    const breaks = new Set(
      calendarOf('2026-09-01')
        .filter((entry) => entry.kind === 'school_break')
        .flatMap((entry) => eachDate(entry.from, entry.to)),
    );
    for (const day of eachDate('2026-09-01', '2027-08-31')) {
      const monday = nextTermMonday(day);
      expect(weekdayOf(monday)).toBe(1);
      expect(monday >= day).toBe(true);
      expect(eachDate(monday, addDays(monday, 4)).filter((date) => breaks.has(date))).toEqual([]);
    }
  });
});
