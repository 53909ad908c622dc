import { TZDate } from '@date-fns/tz';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../src/domain/clock-time.ts';
import { addDays, weekdayOf } from '../../../src/domain/local-date.ts';
import { instantOf, utcOf, wallClockOf, wallClockText } from '../../../src/domain/stockholm.ts';

const HOUR = 60 * 60 * 1000;
const FIRST_YEAR = 2005;
const LAST_YEAR = 2099;

const intlFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

function lastSundayOf(lastDay: string): string {
  return addDays(lastDay, -(weekdayOf(lastDay) % 7));
}

const changeDates = years.flatMap((year) => [lastSundayOf(`${year}-03-31`), lastSundayOf(`${year}-10-31`)]);

describe('wallClockOf', () => {
  it('gives local date, clock time and minutes since midnight', () => {
    expect(wallClockOf(Date.UTC(2026, 10, 30, 23, 30, 59, 999))).toEqual({
      date: '2026-12-01',
      time: '00:30',
      minutes: 30,
    });
    expect(wallClockOf(Date.UTC(2027, 5, 30, 22, 0))).toEqual({
      date: '2027-07-01',
      time: '00:00',
      minutes: 0,
    });
  });

  it('changes the clock at 01:00 UTC to the millisecond', () => {
    expect(wallClockText(Date.UTC(2027, 2, 28, 1) - 1)).toBe('2027-03-28 01:59');
    expect(wallClockText(Date.UTC(2027, 2, 28, 1))).toBe('2027-03-28 03:00');
    expect(wallClockText(Date.UTC(2027, 9, 31, 1) - 1)).toBe('2027-10-31 02:59');
    expect(wallClockText(Date.UTC(2027, 9, 31, 1))).toBe('2027-10-31 02:00');
  });

  it('agrees with Intl from 2005 to 2099: every fifth hour', () => {
    const differing: string[] = [];
    for (let at = Date.UTC(FIRST_YEAR, 0, 1); at < Date.UTC(LAST_YEAR + 1, 0, 1); at += 5 * HOUR) {
      if (wallClockText(at) !== intlFormat.format(at)) differing.push(new Date(at).toISOString());
    }
    expect(differing).toEqual([]);
  });

  it('agrees with Intl from 2005 to 2099: every quarter of an hour around both clock changes', () => {
    const differing: string[] = [];
    for (const date of changeDates) {
      const midnight = Date.parse(`${date}T00:00Z`);
      for (let at = midnight - 24 * HOUR; at <= midnight + 48 * HOUR; at += HOUR / 4) {
        if (wallClockText(at) !== intlFormat.format(at)) differing.push(new Date(at).toISOString());
      }
    }
    expect(changeDates).toHaveLength(190);
    expect(differing).toEqual([]);
  });
});

describe('utcOf', () => {
  it('keeps the clock time across both clock changes of 2027', () => {
    expect(utcOf('2027-03-27', '17:00')).toBe(Date.UTC(2027, 2, 27, 16));
    expect(utcOf('2027-03-28', '17:00')).toBe(Date.UTC(2027, 2, 28, 15));
    expect(utcOf('2027-10-30', '17:00')).toBe(Date.UTC(2027, 9, 30, 15));
    expect(utcOf('2027-10-31', '17:00')).toBe(Date.UTC(2027, 9, 31, 16));
  });

  it('moves the hour that does not exist in March forward one hour', () => {
    expect(utcOf('2026-03-29', '02:00')).toBe(Date.UTC(2026, 2, 29, 1, 0));
    expect(utcOf('2026-03-29', '02:30')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(wallClockText(utcOf('2026-03-29', '02:30'))).toBe('2026-03-29 03:30');
    expect(utcOf('2026-03-29', '03:00')).toBe(Date.UTC(2026, 2, 29, 1, 0));
  });

  it('means the second of the doubled hour in October', () => {
    expect(utcOf('2026-10-25', '01:59')).toBe(Date.UTC(2026, 9, 24, 23, 59));
    expect(utcOf('2026-10-25', '02:00')).toBe(Date.UTC(2026, 9, 25, 1, 0));
    expect(utcOf('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 1, 30));
    expect(utcOf('2026-10-25', '03:00')).toBe(Date.UTC(2026, 9, 25, 2, 0));
  });

  it('agrees with @date-fns/tz at every half hour around both clock changes, but for the doubled hour', () => {
    const differing: string[] = [];
    for (const changeDate of changeDates) {
      for (const date of [addDays(changeDate, -1), changeDate, addDays(changeDate, 1)]) {
        for (let minutes = 0; minutes < 1440; minutes += 30) {
          const time = clockTimeOf(minutes);
          const isDoubled = date === changeDate && date.slice(5, 7) === '10' && time.startsWith('02');
          if (!isDoubled && utcOf(date, time) !== referenceInstant(date, minutes))
            differing.push(`${date} ${time}`);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it('is undone by wallClockOf on every date from 2005 to 2099', () => {
    const differing: string[] = [];
    for (let date = `${FIRST_YEAR}-01-01`; date <= `${LAST_YEAR}-12-31`; date = addDays(date, 1)) {
      for (const time of ['00:00', '12:30', '23:59']) {
        if (wallClockText(utcOf(date, time)) !== `${date} ${time}`) differing.push(`${date} ${time}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it('gives no number for what is no date or time', () => {
    expect(utcOf('', '17:00')).toBeNaN();
    expect(utcOf('2027-03-28', '24:00')).toBeNaN();
  });
});

describe('instantOf', () => {
  it('reads wall clock text', () => {
    expect(instantOf('2027-03-28 17:00')).toBe(Date.UTC(2027, 2, 28, 15));
  });

  it.each(['', '2027-03-28', '2027-03-28 5 pm'])('gives no number for %j', (text) => {
    expect(instantOf(text)).toBeNaN();
  });
});

function referenceInstant(date: string, minutes: number): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new TZDate(
    year,
    month - 1,
    day,
    Math.floor(minutes / 60),
    minutes % 60,
    'Europe/Stockholm',
  ).getTime();
}
