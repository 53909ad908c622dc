import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import { minutesOf } from '../../../src/domain/clock-time.ts';
import { addDays, eachDate, isLocalDate } from '../../../src/domain/local-date.ts';
import { DAYS, inCollection, numberIn, sessionsFrom, text } from './expand.ts';

const TODAY = '2026-11-22';
const records = demoRecords(TODAY);
const schedules = inCollection(records, 'schedules');
const timed = [...schedules, ...inCollection(records, 'sessions')];
const roleOf = new Map(inCollection(records, 'staff').map((person) => [person.id, text(person, 'role')]));
const activityById = new Map(inCollection(records, 'activities').map((activity) => [activity.id, activity]));

function countedAdults(staff: readonly string[]): number {
  return staff.filter((id) => !/trainee|young_helper/.test(roleOf.get(id) ?? 'trainee')).length;
}

interface Duty {
  readonly person: string;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

function duties(today: string): readonly Duty[] {
  const all = demoRecords(today);
  const single = new Map(inCollection(all, 'sessions').map((session) => [session.id, session]));
  const ofShifts = inCollection(all, 'shifts').flatMap((shift): readonly Duty[] => {
    const session = single.get(text(shift, 'session'));
    if (session === undefined) return [];
    return [
      {
        person: text(shift, 'staff'),
        date: text(session, 'local_date'),
        from: minutesOf(text(session, 'start_time')),
        to: minutesOf(text(session, 'end_time')),
      },
    ];
  });
  const ofSchedules = sessionsFrom(today)
    .filter((session) => session.local_date < addDays(today, 28))
    .flatMap((session) =>
      (session.fields['usual_staff'] as readonly string[]).map((person) => ({
        person,
        date: session.local_date,
        from: minutesOf(session.start_time),
        to: minutesOf(session.end_time),
      })),
    );
  return [...ofShifts, ...ofSchedules];
}

function overlaps(all: readonly Duty[]): readonly Duty[] {
  const sorted = [...all].sort((a, b) =>
    `${a.person}${a.date}` === `${b.person}${b.date}`
      ? a.from - b.from
      : `${a.person}${a.date}` < `${b.person}${b.date}`
        ? -1
        : 1,
  );
  return sorted.filter((duty, index) => {
    const before = sorted[index - 1];
    return before?.person === duty.person && before.date === duty.date && duty.from < before.to;
  });
}

describe('the demo schedules', () => {
  test('differ within the nine characters that begin the ids of their sessions', () => {
    expect(new Set(schedules.map((schedule) => schedule.id.slice(0, 9))).size).toBe(schedules.length);
  });

  test('have real times, in order, with adults inside the open hours', () => {
    const wrong = timed.filter((record) => {
      const start = minutesOf(text(record, 'start_time'));
      const end = minutesOf(text(record, 'end_time'));
      if (!(start < end)) return true;
      if (record.fields['unstaffed'] === true)
        return text(record, 'staffed_from') !== '' || text(record, 'staffed_to') !== '';
      const from = minutesOf(text(record, 'staffed_from'));
      const to = minutesOf(text(record, 'staffed_to'));
      return !(start <= from && from < to && to <= end);
    });
    expect(wrong).toEqual([]);
  });

  test('have usual adults enough for the least number, and say how many fit', () => {
    const staffed = schedules.filter((schedule) => schedule.fields['unstaffed'] !== true);
    expect(staffed.filter((schedule) => numberIn(schedule, 'least_adults') < 2)).toEqual([]);
    expect(timed.filter((record) => numberIn(record, 'room_places') < 1)).toEqual([]);
    const short = staffed.filter(
      (schedule) =>
        countedAdults(schedule.fields['usual_staff'] as readonly string[]) <
        numberIn(schedule, 'least_adults'),
    );
    expect(short).toEqual([]);
    const unstaffed = schedules.filter((schedule) => schedule.fields['unstaffed'] === true);
    expect(unstaffed).toHaveLength(1);
    expect(unstaffed.flatMap((schedule) => schedule.fields['usual_staff'])).toEqual([]);
  });

  test('serve every published activity, and no other', () => {
    const used = new Set(timed.map((record) => text(record, 'activity')));
    const published = [...activityById.values()].filter(
      (activity) => text(activity, 'status') === 'published',
    );
    expect(published.filter((activity) => !used.has(activity.id))).toEqual([]);
    expect(
      [...used].filter((id) => text(activityById.get(id) ?? { fields: {} }, 'status') !== 'published'),
    ).toEqual([]);
  });

  test('include times in term, in breaks and always, every week and not', () => {
    const rules = new Set(schedules.map((schedule) => text(schedule, 'term_rule')));
    expect(rules).toEqual(new Set(['term', 'breaks', 'always']));
    expect(schedules.some((schedule) => numberIn(schedule, 'every_n_weeks') === 2)).toBe(true);
    expect(
      schedules.some(
        (schedule) =>
          schedule.fields['unstaffed'] !== true &&
          text(schedule, 'staffed_to') !== text(schedule, 'end_time'),
      ),
    ).toBe(true);
  });

  test.each(DAYS)('on %s send nobody to two places at once', (today) => {
    expect(overlaps(duties(today))).toEqual([]);
  });

  test.each(DAYS)('on %s give adults on every coming day, and much to do on an ordinary week', (today) => {
    const sessions = sessionsFrom(today);
    const staffed = new Set(
      sessions.filter((session) => session.fields['unstaffed'] !== true).map((session) => session.local_date),
    );
    const twoWeeks = eachDate(today, addDays(today, 13));
    expect(twoWeeks.filter((date) => !staffed.has(date))).toEqual([]);
    const inTwoWeeks = sessions.filter((session) => session.local_date <= addDays(today, 13));
    expect(inTwoWeeks.length).toBeGreaterThan(90);
    expect(new Set(inTwoWeeks.map((session) => session.activity)).size).toBeGreaterThan(35);
  });

  test.each(DAYS)('on %s have courses that have not begun, and real dates', (today) => {
    const all = inCollection(demoRecords(today), 'schedules');
    const dates = all.flatMap((schedule) => [text(schedule, 'valid_from'), text(schedule, 'valid_until')]);
    expect(dates.filter((date) => date !== '' && !isLocalDate(date))).toEqual([]);
    const courses = all.filter(
      (schedule) =>
        text(activityById.get(text(schedule, 'activity')) ?? { fields: {} }, 'signup_mode') === 'course' &&
        text(schedule, 'valid_from') > today,
    );
    const held = new Set(sessionsFrom(today).map((session) => session.schedule));
    expect(courses.length).toBeGreaterThanOrEqual(6);
    expect(courses.filter((course) => !held.has(course.id))).toEqual([]);
  });

  test('leave nothing for a day on which the pool is closed', () => {
    const closed = inCollection(records, 'calendar_days').find((day) => text(day, 'kind') === 'closed');
    expect(closed).toBeDefined();
    const venue = closed ? text(closed, 'venue') : '';
    const [from, to] = closed ? [text(closed, 'from_date'), text(closed, 'to_date')] : ['', ''];
    const there = sessionsFrom(TODAY).filter((session) => text(session, 'venue') === venue);
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter((session) => from <= session.local_date && session.local_date <= to)).toEqual([]);
  });
});
