import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  eachDate,
  isLocalDate,
  isoWeekOf,
  isWallClock,
  mondayOf,
  mondayOfIsoWeek,
  WEEKDAYS,
  weekdayOf,
} from '../../../src/domain/local-date.ts';

describe('isLocalDate', () => {
  it.each(['2027-01-01', '2028-02-29', '2000-02-29', '2027-12-31', '9999-12-31'])('accepts %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '',
    '2027-02-31',
    '2027-02-29',
    '2100-02-29',
    '2027-00-10',
    '2027-13-01',
    '2027-04-31',
    '2027-01-00',
    '2027-1-1',
    '27-01-01',
    '0027-01-01',
    '2027-01-01 ',
    '2027-01-01\n',
    '2027/01/01',
    '20270101',
    '2027-01-01T00:00',
    '+02027-01-01',
  ])('refuses %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('isWallClock', () => {
  it('takes an existing date and a clock time with one space between', () => {
    expect(isWallClock('2027-03-28 17:00')).toBe(true);
  });

  it.each([
    '',
    '2027-03-28',
    '2027-03-28T17:00',
    '2027-02-31 17:00',
    '2027-03-28 24:00',
    '2027-03-28  17:00',
    '2027-03-28 17:00:00',
  ])('refuses %j', (text) => {
    expect(isWallClock(text)).toBe(false);
  });
});

describe('counting days', () => {
  it('crosses months, leap days and years both ways', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2027-05-05', 0)).toBe('2027-05-05');
    expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366);
    expect(daysBetween('2027-03-29', '2027-03-27')).toBe(-2);
  });

  it('counts the days of both clock changes like any other', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2);
  });

  it('throws where there is no date to give', () => {
    expect(() => addDays('', 1)).toThrow(RangeError);
    expect(() => addDays('2027-1-1', 1)).toThrow(RangeError);
  });

  it('lists every date between two, both included', () => {
    expect(eachDate('2028-02-27', '2028-03-01')).toEqual([
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
    expect(eachDate('2027-01-01', '2027-01-01')).toEqual(['2027-01-01']);
    expect(eachDate('2027-01-02', '2027-01-01')).toEqual([]);
    expect(eachDate('', '2027-01-01')).toEqual([]);
  });
});

describe('weeks', () => {
  it('names the weekdays in ISO order', () => {
    expect(WEEKDAYS[weekdayOf('2026-11-23') - 1]).toBe('mon');
    expect(WEEKDAYS[weekdayOf('2026-11-29') - 1]).toBe('sun');
  });

  it('puts the first days of January into the right year’s week', () => {
    expect(isoWeekOf('2027-01-01')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(mondayOfIsoWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfIsoWeek(2027, 53)).toBe(mondayOfIsoWeek(2028, 1));
  });

  it('agrees with Temporal on every date from 2005 to 2099', () => {
    const differing: string[] = [];
    let reference = Temporal.PlainDate.from('2005-01-01');
    for (const date of eachDate('2005-01-01', '2099-12-31')) {
      const { year, week } = isoWeekOf(date);
      const ours = [date, weekdayOf(date), year, week, mondayOf(date), mondayOfIsoWeek(year, week)].join(' ');
      const monday = reference.subtract({ days: reference.dayOfWeek - 1 });
      const theirs = [
        reference,
        reference.dayOfWeek,
        reference.yearOfWeek,
        reference.weekOfYear,
        monday,
        monday,
      ].join(' ');
      if (ours !== theirs) differing.push(`${ours} ≠ ${theirs}`);
      reference = reference.add({ days: 1 });
    }
    expect(reference.toString()).toBe('2100-01-01');
    expect(differing).toEqual([]);
  });
});
