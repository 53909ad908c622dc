import Holidays from 'date-holidays';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../src/domain/clock-time.ts';
import { addDays, WEEKDAYS, weekdayOf } from '../../../src/domain/local-date.ts';
import type { Weekday } from '../../../src/domain/local-date.ts';
import { occurrencesOf, ownHoursOn } from '../../../src/domain/schedule.ts';
import type { CalendarEntry, OwnHours, SchedulePattern } from '../../../src/domain/schedule.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';

const HOUR = 60 * 60 * 1000;

const tuesdays: SchedulePattern = {
  weekdays: ['tue'],
  everyNWeeks: 1,
  validFrom: '2026-08-17',
  validUntil: '',
  termRule: 'always',
  runsOnRedDays: false,
  venueId: 'garden',
  openHouse: false,
};

const easterBreak: CalendarEntry = {
  from: '2027-03-30',
  to: '2027-04-02',
  kind: 'school_break',
  venueId: '',
};

function days(
  pattern: Partial<SchedulePattern>,
  calendar: readonly CalendarEntry[],
  from: string,
  to: string,
) {
  return occurrencesOf({ ...tuesdays, ...pattern }, calendar, from, to);
}

describe('occurrencesOf: dates', () => {
  it('includes both ends of the asked dates and of the valid dates', () => {
    expect(days({}, [], '2026-11-03', '2026-11-17')).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
    const valid = { validFrom: '2026-11-03', validUntil: '2026-11-17' };
    expect(days(valid, [], '2026-01-01', '2027-12-31')).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
  });

  it('gives none when the dates do not meet', () => {
    expect(days({ validUntil: '2026-09-01' }, [], '2026-11-01', '2026-12-01')).toEqual([]);
    expect(days({}, [], '2026-12-01', '2026-11-01')).toEqual([]);
    expect(days({ weekdays: [] }, [], '2026-11-01', '2026-12-01')).toEqual([]);
  });

  it('gives the dates in order whatever the order of the weekdays, each once', () => {
    expect(days({ weekdays: ['fri', 'mon', 'fri'] }, [], '2026-11-23', '2026-12-04')).toEqual([
      '2026-11-23',
      '2026-11-27',
      '2026-11-30',
      '2026-12-04',
    ]);
  });
});

describe('occurrencesOf: every n weeks', () => {
  it('counts from the week of the first valid date, also when that weekday has passed', () => {
    const pattern = { weekdays: ['mon', 'thu'] as const, everyNWeeks: 2, validFrom: '2026-11-25' };
    expect(days(pattern, [], '2026-11-01', '2026-12-24')).toEqual([
      '2026-11-26',
      '2026-12-07',
      '2026-12-10',
      '2026-12-21',
    ]);
  });

  it('does not depend on the day from which it is asked', () => {
    const whole = days({ everyNWeeks: 3 }, [], '2026-08-17', '2027-08-17');
    for (const from of ['2026-09-01', '2026-12-31', '2027-01-05', '2027-03-28']) {
      expect(days({ everyNWeeks: 3 }, [], from, '2027-08-17')).toEqual(whole.filter((date) => date >= from));
    }
  });

  it('keeps its rhythm over a year with 53 weeks', () => {
    expect(days({ everyNWeeks: 2, validFrom: '2026-12-15' }, [], '2026-12-15', '2027-02-01')).toEqual([
      '2026-12-15',
      '2026-12-29',
      '2027-01-12',
      '2027-01-26',
    ]);
  });

  it.each([0, -1])('reads %i as every week', (everyNWeeks) => {
    expect(days({ everyNWeeks }, [], '2026-11-03', '2026-11-10')).toEqual(['2026-11-03', '2026-11-10']);
  });
});

describe('occurrencesOf: school breaks', () => {
  const span = ['2027-03-23', '2027-04-06'] as const;

  it('skips them for term time', () => {
    expect(days({ termRule: 'term' }, [easterBreak], ...span)).toEqual(['2027-03-23', '2027-04-06']);
  });

  it('runs only in them for breaks', () => {
    expect(days({ termRule: 'breaks' }, [easterBreak], ...span)).toEqual(['2027-03-30']);
    expect(days({ termRule: 'breaks' }, [], ...span)).toEqual([]);
  });

  it('pays them no heed for always', () => {
    expect(days({}, [easterBreak], ...span)).toEqual(['2027-03-23', '2027-03-30', '2027-04-06']);
  });

  it('includes the first and the last day of a break', () => {
    const pattern = { termRule: 'breaks', weekdays: WEEKDAYS } as const;
    expect(days(pattern, [easterBreak], ...span)).toEqual([
      '2027-03-30',
      '2027-03-31',
      '2027-04-01',
      '2027-04-02',
    ]);
  });
});

describe('occurrencesOf: red days, eves and closed days', () => {
  const christmas = ['2027-12-23', '2027-12-27'] as const;
  const daily = { weekdays: WEEKDAYS };

  it('stays away on the law’s red days and the three eves', () => {
    expect(days(daily, [], ...christmas)).toEqual(['2027-12-23', '2027-12-27']);
    expect(days(daily, [], '2027-06-24', '2027-06-27')).toEqual(['2027-06-24', '2027-06-27']);
  });

  it('runs on them where the schedule says so', () => {
    expect(days({ ...daily, runsOnRedDays: true }, [], ...christmas)).toHaveLength(5);
  });

  it('runs on a plain Sunday', () => {
    expect(days({ weekdays: ['sun'] }, [], '2027-06-13', '2027-06-13')).toEqual(['2027-06-13']);
  });

  it.each(['red_day', 'eve'] as const)('treats a recorded %s like one of the law', (kind) => {
    const valborg: CalendarEntry = { from: '2027-04-30', to: '2027-04-30', kind, venueId: '' };
    const fridays = { weekdays: ['fri'] as const };
    expect(days(fridays, [valborg], '2027-04-30', '2027-05-07')).toEqual(['2027-05-07']);
    expect(days({ ...fridays, runsOnRedDays: true }, [valborg], '2027-04-30', '2027-05-07')).toEqual([
      '2027-04-30',
      '2027-05-07',
    ]);
  });

  it('needs leave for red days in a break as well', () => {
    const christmasBreak: CalendarEntry = {
      from: '2027-12-20',
      to: '2028-01-07',
      kind: 'school_break',
      venueId: '',
    };
    expect(days({ ...daily, termRule: 'breaks' }, [christmasBreak], ...christmas)).toEqual([
      '2027-12-23',
      '2027-12-27',
    ]);
  });

  it('never runs on a closed day', () => {
    const closed: CalendarEntry = { from: '2027-12-23', to: '2027-12-26', kind: 'closed', venueId: '' };
    const always = { ...daily, runsOnRedDays: true };
    expect(days(always, [closed], ...christmas)).toEqual(['2027-12-27']);
    const breakToo: CalendarEntry = { ...closed, kind: 'school_break' };
    expect(days({ ...always, termRule: 'breaks' }, [closed, breakToo], ...christmas)).toEqual([]);
  });

  it('applies an entry with a venue only there', () => {
    const closedAt = (venueId: string): CalendarEntry => ({
      from: '2026-11-10',
      to: '2026-11-10',
      kind: 'closed',
      venueId,
    });
    expect(days({}, [closedAt('garden')], '2026-11-10', '2026-11-10')).toEqual([]);
    expect(days({}, [closedAt('hallen')], '2026-11-10', '2026-11-10')).toEqual(['2026-11-10']);
    expect(days({ venueId: '' }, [closedAt('hallen')], '2026-11-10', '2026-11-10')).toEqual(['2026-11-10']);
  });
});

describe('occurrencesOf: clock changes', () => {
  it.each([
    ['2027-03-28', -1],
    ['2027-10-31', 1],
  ])('keeps a weekly 17:00 at 17:00 across %s', (changeDate, hoursLonger) => {
    const sundays = { weekdays: ['sun'] as const, runsOnRedDays: true };
    const dates = days(sundays, [], addDays(changeDate, -7), addDays(changeDate, 7));
    expect(dates).toEqual([addDays(changeDate, -7), changeDate, addDays(changeDate, 7)]);
    const [before = 0, on = 0, after = 0] = dates.map((date) => utcOf(date, '17:00'));
    expect(on - before).toBe(7 * 24 * HOUR + hoursLonger * HOUR);
    expect(after - on).toBe(7 * 24 * HOUR);
    for (const date of dates) {
      const atFive = Temporal.ZonedDateTime.from(`${date}T17:00[Europe/Stockholm]`);
      expect(utcOf(date, '17:00')).toBe(atFive.epochMilliseconds);
    }
  });
});

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const RANDOM_PATTERNS = 400;

describe(`occurrencesOf: random patterns against rrule-temporal and date-holidays, SEED=${seed}`, () => {
  it(`agrees on ${RANDOM_PATTERNS} of them`, () => {
    const random = randomNumbers(seed);
    let total = 0;
    for (let round = 0; round < RANDOM_PATTERNS; round += 1) {
      const { pattern, calendar, from, to, time } = randomCase(random);
      const expected = oracleOccurrences(pattern, time, from, to).filter(({ date }) =>
        oracleAllows(date, pattern, calendar),
      );
      const actual = occurrencesOf(pattern, calendar, from, to);
      const context = JSON.stringify({ seed, round, pattern, calendar, from, to, time });
      expect(actual, context).toEqual(expected.map(({ date }) => date));
      expect(
        actual.map((date) => utcOf(date, time)),
        context,
      ).toEqual(expected.map(({ startsAt }) => startsAt));
      total += actual.length;
    }
    expect(total).toBeGreaterThan(RANDOM_PATTERNS);
  });
});

const oracleHolidays = new Holidays('SE');
const freeDaysByYear = new Map<string, Set<string>>();

function oracleIsFree(date: string): boolean {
  const year = date.slice(0, 4);
  const known = freeDaysByYear.get(year);
  if (known) return known.has(date);
  const free = oracleHolidays
    .getHolidays(Number(year))
    .filter(({ type }) => type === 'public' || type === 'bank');
  freeDaysByYear.set(year, new Set(free.map((holiday) => holiday.date.slice(0, 10))));
  return oracleIsFree(date);
}

function oracleAllows(date: string, pattern: SchedulePattern, calendar: readonly CalendarEntry[]): boolean {
  const day = Temporal.PlainDate.from(date);
  let isBreak = false;
  let isFree = oracleIsFree(date);
  for (const entry of calendar) {
    const isElsewhere = entry.venueId !== '' && entry.venueId !== pattern.venueId;
    const isOutside =
      Temporal.PlainDate.compare(day, entry.from) < 0 || Temporal.PlainDate.compare(day, entry.to) > 0;
    if (isElsewhere || isOutside) continue;
    if (entry.kind === 'closed') return false;
    if (entry.kind === 'school_break') isBreak = true;
    else isFree = true;
  }
  if (isFree && !pattern.runsOnRedDays) return false;
  return pattern.termRule === 'always' || isBreak === (pattern.termRule === 'breaks');
}

function oracleOccurrences(pattern: SchedulePattern, time: string, from: string, to: string) {
  const at = (date: string, clock: string) =>
    Temporal.ZonedDateTime.from(`${date}T${clock}[Europe/Stockholm]`);
  const rule = new RRuleTemporal({
    freq: 'WEEKLY',
    interval: pattern.everyNWeeks,
    byDay: pattern.weekdays.map((weekday) => weekday.slice(0, 2).toUpperCase()),
    wkst: 'MO',
    dtstart: at(pattern.validFrom, time),
    ...(pattern.validUntil && { until: at(pattern.validUntil, '23:59') }),
  });
  return rule.between(at(from, '00:00'), at(to, '23:59'), true).map((occurrence) => ({
    date: occurrence.toPlainDate().toString(),
    startsAt: occurrence.epochMilliseconds,
  }));
}

function randomNumbers(from: number): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomCase(random: (below: number) => number) {
  const oneOf = <T>(values: readonly [T, ...T[]]): T => values[random(values.length)] ?? values[0];
  const from = addDays('2020-01-01', random(40 * 365));
  const to = addDays(from, random(400));
  const validFrom = addDays(from, random(500) - 400);
  const weekdays: Weekday[] = WEEKDAYS.filter(() => random(3) === 0);
  if (weekdays.length === 0) weekdays.push(WEEKDAYS[weekdayOf(validFrom) - 1] ?? 'mon');
  const pattern: SchedulePattern = {
    weekdays,
    everyNWeeks: 1 + random(5),
    validFrom,
    validUntil: oneOf(['', addDays(validFrom, random(700))]),
    termRule: oneOf(['term', 'breaks', 'always']),
    runsOnRedDays: random(2) === 0,
    venueId: oneOf(['garden', 'hallen']),
    openHouse: false,
  };
  const calendar: CalendarEntry[] = Array.from({ length: random(12) }, () => {
    const first = addDays(from, random(420) - 10);
    return {
      from: first,
      to: addDays(first, random(30)),
      kind: oneOf(['school_break', 'school_break', 'red_day', 'eve', 'closed']),
      venueId: oneOf(['', '', 'garden', 'hallen']),
    };
  });
  // Nothing starts in the hour of the clock change here: in the doubled hour iCalendar means the first, the site the second.
  const time = clockTimeOf(3 * 60 + random(21 * 12) * 5);
  return { pattern, calendar, from, to, time };
}

describe('hours of their own at a place', () => {
  const HOURS: OwnHours = { startTime: '10:00', endTime: '16:00', staffedFrom: '', staffedTo: '' };
  const openHouse = { openHouse: true };
  const own = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
    ...easterBreak,
    venueId: 'garden',
    ownHours: HOURS,
    ...changes,
  });
  const inEaster = (pattern: Partial<SchedulePattern>, calendar: CalendarEntry[]) =>
    days(pattern, calendar, '2027-03-29', '2027-04-04');

  it('open the house in a break, also when it is usually open in school weeks only', () => {
    expect(inEaster({ ...openHouse, termRule: 'term' }, [easterBreak])).toEqual([]);
    expect(inEaster({ ...openHouse, termRule: 'term' }, [own()])).toEqual(['2027-03-30']);
  });

  it('open it on a red day', () => {
    const goodFriday = own({ kind: 'red_day', from: '2027-03-26', to: '2027-03-26' });
    const fridays: Partial<SchedulePattern> = { ...openHouse, weekdays: ['fri'] };
    expect(days(fridays, [], '2027-03-26', '2027-03-26')).toEqual([]);
    expect(days(fridays, [goodFriday], '2027-03-26', '2027-03-26')).toEqual(['2027-03-26']);
  });

  it('say nothing of groups, of other places, or of weekdays when it is not open', () => {
    const both = [easterBreak, own()];
    expect(inEaster({ termRule: 'term' }, both)).toEqual([]);
    expect(inEaster({ ...openHouse, termRule: 'term', venueId: 'library' }, both)).toEqual([]);
    expect(inEaster({ ...openHouse, termRule: 'term', weekdays: ['mon'] }, both)).toEqual([]);
  });

  it('never open what is closed', () => {
    const closed = own({ kind: 'closed' });
    expect(
      inEaster(openHouse, [own(), { from: closed.from, to: closed.to, kind: 'closed', venueId: '' }]),
    ).toEqual([]);
  });

  it('are those of the shortest stretch', () => {
    const oneDay = { ...HOURS, startTime: '12:00' };
    const calendar = [own(), own({ from: '2027-03-31', to: '2027-03-31', ownHours: oneDay })];
    const at = (date: string) =>
      ownHoursOn(date, { openHouse: true, venueId: 'garden' }, calendar)?.startTime;
    expect([at('2027-03-30'), at('2027-03-31'), at('2027-04-03')]).toEqual(['10:00', '12:00', undefined]);
  });
});
