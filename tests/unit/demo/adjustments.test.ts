import { describe, expect, test } from 'vitest';
import { demoAdjustments, demoLotteries, demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import type { DemoRecord, ShiftChange } from '../../../pocketbase/demo/demo-municipality.ts';
import { minutesOf } from '../../../src/domain/clock-time.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { DAYS, inCollection, numberIn, sessionsFrom, text } from './expand.ts';

interface Day {
  readonly today: string;
  readonly records: readonly DemoRecord[];
  readonly sessions: ReturnType<typeof sessionsFrom>;
  readonly changes: ReturnType<typeof demoAdjustments>;
}

function dayOf(today: string): Day {
  const sessions = sessionsFrom(today);
  return { today, records: demoRecords(today), sessions, changes: demoAdjustments(today, sessions) };
}

function countedStaff(day: Day, scheduleId: string): readonly string[] {
  const roles = new Map(
    inCollection(day.records, 'staff').map((person) => [person.id, text(person, 'role')]),
  );
  const schedule = inCollection(day.records, 'schedules').find((record) => record.id === scheduleId);
  return ((schedule?.fields['usual_staff'] ?? []) as readonly string[]).filter(
    (id) => !/trainee|young_helper/.test(roles.get(id) ?? 'trainee'),
  );
}

function sessionOf(day: Day, id: string) {
  const session = day.sessions.find((candidate) => candidate.id === id);
  if (session === undefined) throw new Error(`no session ${id}`);
  return session;
}

function capacityOf(day: Day, scheduleId: string): number {
  const schedule = inCollection(day.records, 'schedules').find((record) => record.id === scheduleId);
  if (schedule === undefined) throw new Error(`no schedule ${scheduleId}`);
  const perAdult = numberIn(schedule, 'youths_per_adult');
  const places = numberIn(schedule, 'room_places');
  return perAdult === 0 ? places : Math.min(places, perAdult * countedStaff(day, scheduleId).length);
}

function absencesBySession(shifts: readonly ShiftChange[]): ReadonlyMap<string, readonly string[]> {
  const absent = shifts.filter((shift) => shift.fields.status === 'absent');
  return new Map(
    absent.map(({ session }) => [
      session,
      absent.filter((shift) => shift.session === session).map((shift) => shift.staff),
    ]),
  );
}

function signupCounts(day: Day, target: 'session' | 'schedule'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const signup of day.changes.signups) {
    const id = text(signup, target);
    if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

describe.each(DAYS)('the demo on %s', (today) => {
  const day = dayOf(today);
  const absences = absencesBySession(day.changes.shifts);

  test('is the same when planned again', () => {
    expect(demoAdjustments(today, sessionsFrom(today))).toEqual(day.changes);
    expect(demoAdjustments(today, day.sessions.toReversed())).toEqual(day.changes);
    const startTimes = new Map(day.changes.sessions.map(({ id, fields }) => [id, fields['start_time']]));
    const afterwards = day.sessions.map((session) => ({
      ...session,
      start_time: String(startTimes.get(session.id) ?? session.start_time),
    }));
    expect(demoAdjustments(today, afterwards)).toEqual(day.changes);
  });

  test('cancels one session and moves one, within a week, with a word about why', () => {
    const statuses = day.changes.sessions.map((change) => text(change, 'status'));
    expect(statuses).toEqual(['cancelled', 'moved']);
    for (const change of day.changes.sessions) {
      const session = sessionOf(day, change.id);
      expect(session.local_date >= today && session.local_date <= addDays(today, 7)).toBe(true);
      expect(text(change, 'public_note')).not.toBe('');
    }
    const moved = day.changes.sessions[1];
    if (moved === undefined) throw new Error('nothing moved');
    const times = ['start_time', 'staffed_from', 'staffed_to', 'end_time'].map((field) =>
      minutesOf(text(moved, field)),
    );
    expect(times[0]).toBe(minutesOf(sessionOf(day, moved.id).start_time) + 60);
    expect(times[0]! <= times[1]! && times[1]! < times[2]! && times[2]! <= times[3]!).toBe(true);
  });

  test('leaves one session short of adults and one with an absent adult but enough left', () => {
    const left = [...absences].map(([id, absent]) => {
      const session = sessionOf(day, id);
      const counted = countedStaff(day, session.schedule).filter((person) => !absent.includes(person)).length;
      return { id, enough: counted >= Number(session.fields['least_adults']), soon: session.local_date };
    });
    expect(left.filter(({ enough }) => !enough)).toHaveLength(1);
    expect(left.filter(({ enough }) => enough)).toHaveLength(1);
    expect(left.filter(({ soon }) => soon > addDays(today, 7))).toEqual([]);
  });

  test('confirms most shifts of two weeks, all of today, and none that is absent or cancelled', () => {
    const confirmed = day.changes.shifts.filter((shift) => shift.fields.status === 'confirmed');
    const keys = new Set(confirmed.map((shift) => `${shift.session} ${shift.staff}`));
    const cancelled = day.changes.sessions.find((change) => text(change, 'status') === 'cancelled')?.id;
    const twoWeeks = day.sessions
      .filter((session) => session.local_date < addDays(today, 14) && session.id !== cancelled)
      .flatMap((session) =>
        (session.fields['usual_staff'] as readonly string[]).map((staff) => ({ session, staff })),
      );
    expect(keys.size).toBe(confirmed.length);
    expect(confirmed.length).toBeGreaterThan(twoWeeks.length * 0.75);
    expect(confirmed.length).toBeLessThan(twoWeeks.length);
    const waitingToday = twoWeeks.filter(
      ({ session, staff }) => session.local_date === today && !keys.has(`${session.id} ${staff}`),
    );
    expect(waitingToday).toEqual([]);
    expect(
      [...absences].flatMap(([id, staff]) => staff.filter((person) => keys.has(`${id} ${person}`))),
    ).toEqual([]);
    expect(confirmed.filter((shift) => shift.session === cancelled)).toEqual([]);
  });

  test('has a session with a waiting list, one exactly full, one with one place left, and others that fill up', () => {
    const left = [...signupCounts(day, 'session')].map(
      ([id, count]) => capacityOf(day, sessionOf(day, id).schedule) - count,
    );
    expect(left.filter((places) => places < 0)).toEqual([-4]);
    expect(left.filter((places) => places === 0)).toHaveLength(1);
    expect(left.filter((places) => places === 1)).toHaveLength(1);
    expect(left.filter((places) => places > 1).length).toBeGreaterThanOrEqual(8);
  });

  test('has one course with a waiting list and one exactly full', () => {
    const left = [...signupCounts(day, 'schedule')].map(([id, count]) => capacityOf(day, id) - count);
    expect(left.filter((places) => places < 0)).toHaveLength(1);
    expect(left.filter((places) => places === 0)).toHaveLength(1);
    expect(left.filter((places) => places > 0).length).toBeGreaterThanOrEqual(4);
  });

  test('has one lottery that is open and one to draw, each with more applicants than places', () => {
    const lotteries = demoLotteries(today).map(({ session, signups, closedAt }) => {
      const record = inCollection(day.records, 'sessions').find(({ id }) => id === session);
      if (record === undefined) throw new Error(`no session ${session}`);
      const window = [text(record, 'signup_opens_at') <= `${today} 08:00`, text(record, 'signup_closes_at')];
      expect(window).toEqual([true, `${addDays(text(record, 'local_date'), -1)} 20:00`]);
      expect(text(record, 'signup_closes_at') > `${addDays(today, 2)} 00:00`).toBe(true);
      expect(signups.length).toBeGreaterThan(numberIn(record, 'room_places'));
      const ids = new Set([...signups, ...day.changes.signups].map(({ id }) => id));
      expect(ids.size).toBe(signups.length + day.changes.signups.length);
      return closedAt;
    });
    expect(lotteries).toEqual([undefined, `${addDays(today, -1)} 20:00`]);
  });

  test('sends only sign-ups that the rules let in', () => {
    const activities = new Map(inCollection(day.records, 'activities').map((record) => [record.id, record]));
    const untouched = new Set(day.changes.sessions.map((change) => change.id));
    const families = new Set<string>();
    for (const signup of day.changes.signups) {
      const sessionId = text(signup, 'session');
      const schedule = sessionId === '' ? text(signup, 'schedule') : sessionOf(day, sessionId).schedule;
      const record = inCollection(day.records, 'schedules').find((candidate) => candidate.id === schedule);
      const activity = activities.get(record ? text(record, 'activity') : '');
      if (record === undefined || activity === undefined) throw new Error(`no activity for ${signup.id}`);
      expect(numberIn(signup, 'school_year')).toBeGreaterThanOrEqual(numberIn(activity, 'school_year_from'));
      expect(numberIn(signup, 'school_year')).toBeLessThanOrEqual(numberIn(activity, 'school_year_to'));
      expect(text(activity, 'signup_mode')).toBe(sessionId === '' ? 'course' : 'session');
      expect(untouched.has(sessionId)).toBe(false);
      if (sessionId !== '') {
        const date = sessionOf(day, sessionId).local_date;
        expect(date >= addDays(today, 2) && date < addDays(today, 28)).toBe(true);
      }
      const family = `${sessionId}${schedule} ${text(signup, 'first_name')} ${text(signup, 'guardian_phone')}`;
      expect(families.has(family)).toBe(false);
      families.add(family);
      expect(text(signup, 'guardian_phone')).toMatch(/^070-174 06 [4-9]\d$/);
      expect(text(signup, 'guardian_email')).toMatch(/^[a-z.]+@example\.se$/);
      expect(signup.fields).not.toHaveProperty('status');
    }
    expect(new Set(day.changes.signups.map((signup) => signup.id)).size).toBe(day.changes.signups.length);
  });
});

test('sessions of other schedules, and days gone by, are left alone', () => {
  const strange = [
    { id: 'x', schedule: 'another00000000', local_date: '2026-11-24', start_time: '16:00', activity: 'a' },
  ];
  expect(demoAdjustments('2026-11-22', strange)).toEqual({ sessions: [], shifts: [], signups: [] });
  expect(demoAdjustments('2028-01-01', sessionsFrom('2026-11-22'))).toEqual({
    sessions: [],
    shifts: [],
    signups: [],
  });
});
