import { describe, expect, it } from 'vitest';
import { refusalOfTarget } from '../../../src/domain/signup-rules.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { chosenFromAddress, chosenOf } from '../../../src/signup/chosen.ts';
import { courseOf, sessionsOfSchedule, targetOfSession } from '../../../src/signup/target.ts';
import { aSchedule, aSession, anActivity, at, hours, snapshotOf, TODAY } from '../support/municipality.ts';

describe('targetOfSession', () => {
  const session = aSession({
    date: TODAY,
    ...hours('17:00', '18:30'),
    activity: anActivity({ signupMode: 'session' }),
  });
  const target = targetOfSession(session);

  it('is open from the beginning of time until the start when nothing else is said', () => {
    expect(target).toEqual({
      kind: 'session',
      signupMode: 'session',
      cancelled: false,
      startsAt: utcOf(TODAY, '17:00'),
      endsAt: utcOf(TODAY, '18:30'),
      opensAt: 0,
      closesAt: utcOf(TODAY, '17:00'),
      lottery: 'none',
      schoolYears: { from: 0, to: 0 },
    });
  });

  it('reads wall clocks on both sides of a clock change', () => {
    const spring = targetOfSession({
      ...session,
      signupOpensAt: '2027-03-27 08:00',
      signupClosesAt: '2027-03-28 16:00',
    });
    expect(spring.opensAt).toBe(Date.UTC(2027, 2, 27, 7));
    expect(spring.closesAt).toBe(Date.UTC(2027, 2, 28, 14));
  });

  it('is cancelled with its session, and not when it is moved', () => {
    expect(targetOfSession({ ...session, status: 'cancelled' }).cancelled).toBe(true);
    expect(targetOfSession({ ...session, status: 'moved' }).cancelled).toBe(false);
  });
});

const activity = anActivity({ signupMode: 'course', schoolYears: { from: 4, to: 6 } });
const course = aSchedule({
  activity,
  courseStart: '2026-11-10 17:00',
  usualAdults: 2,
  youthsPerAdult: 8,
  roomPlaces: 20,
  signups: { confirmed: 14, waitlisted: 0 },
});
const meeting = (date: string, changes: Parameters<typeof aSession>[0] = {}) =>
  aSession({ schedule: course, date, ...hours('17:00', '18:30'), ...changes });
const meetings = ['2026-11-17', '2026-11-24', '2026-12-01'].map((date) => meeting(date));
const cancelled = meeting('2026-12-08', { status: 'cancelled' });
const snapshot = snapshotOf([...meetings, cancelled]);

describe('courseOf', () => {
  it('runs from its very first session to the last that is left', () => {
    const found = courseOf(snapshot, course);
    expect(found?.sessions).toEqual(meetings);
    expect(found?.opensAt).toBe('');
    expect(found?.closesAt).toBe('2026-11-10 17:00');
    expect(found?.target).toEqual({
      kind: 'course',
      signupMode: 'course',
      cancelled: false,
      startsAt: utcOf('2026-11-10', '17:00'),
      endsAt: utcOf('2026-12-01', '18:30'),
      opensAt: 0,
      closesAt: utcOf('2026-11-10', '17:00'),
      lottery: 'none',
      schoolYears: { from: 4, to: 6 },
    });
  });

  it('opens and closes before its first session, not before each', () => {
    const schedule = { ...course, signupOpensDays: 14, signupClosesMinutes: 24 * 60 };
    const found = courseOf(snapshotOf([meeting('2026-11-24', { schedule })]), schedule);
    expect([found?.opensAt, found?.closesAt]).toEqual(['2026-10-27 08:00', '2026-11-09 17:00']);
    expect(found?.target.opensAt).toBe(utcOf('2026-10-27', '08:00'));
    expect(found?.target.closesAt).toBe(utcOf('2026-11-09', '17:00'));
  });

  it('is none without sessions, without a start, or of another kind', () => {
    expect(courseOf(snapshotOf([], { schedules: [course] }), course)).toBeUndefined();
    expect(courseOf(snapshotOf([cancelled]), course)).toBeUndefined();
    const noStart = { ...course, courseStart: '' };
    expect(courseOf(snapshotOf([meeting(TODAY, { schedule: noStart })]), noStart)).toBeUndefined();
    const single = { ...course, activity: anActivity({ signupMode: 'session' }) };
    expect(courseOf(snapshotOf([meeting(TODAY, { schedule: single })]), single)).toBeUndefined();
  });

  it('has no session of another repeating time of the same activity', () => {
    const other = aSchedule({ ...course, id: 'schedule0000002' });
    const both = snapshotOf([meeting('2026-11-24'), meeting('2026-11-25', { schedule: other })]);
    expect(courseOf(both, course)?.sessions.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(sessionsOfSchedule(both, other).map(({ date }) => date)).toEqual(['2026-11-25']);
  });
});

it('the sessions of a schedule are told with the cancelled ones, in order', () => {
  expect(sessionsOfSchedule(snapshot, course)).toEqual([...meetings, cancelled]);
});

describe('what an address or a link means', () => {
  const open = aSession({
    roomPlaces: 10,
    signups: { confirmed: 7, waitlisted: 0 },
    activity: anActivity({ signupMode: 'session' }),
  });
  const full = { ...open, id: 'full', signups: { confirmed: 9, waitlisted: 1 } };
  const all = snapshotOf([open, full, ...meetings, cancelled]);
  const { now } = at(TODAY, '12:00');
  const from = (query: string) => chosenFromAddress(all, new URLSearchParams(query), now);

  it('is a session with its places', () => {
    expect(from(`tillfalle=${open.id}`)).toMatchObject({
      for: { kind: 'session', id: open.id },
      session: open,
      course: undefined,
      sessions: [open],
      capacity: { roomPlaces: 10, countedAdults: 2, leastAdults: 2, youthsPerAdult: 0, heldPlaces: 0 },
      queue: { confirmed: 7, waitlisted: 0 },
    });
    expect(from('tillfalle=full')?.queue).toEqual({ confirmed: 9, waitlisted: 1 });
  });

  it('is a course with the places that its usual adults can look after', () => {
    expect(from(`kurs=${course.id}`)).toMatchObject({
      for: { kind: 'course', id: course.id },
      activity,
      sessions: [...meetings, cancelled],
      capacity: { roomPlaces: 20, countedAdults: 2, leastAdults: 2, youthsPerAdult: 8, heldPlaces: 0 },
      queue: { confirmed: 14, waitlisted: 0 },
    });
  });

  it('is a course that is called off when all that is left of it is cancelled', () => {
    const link = { kind: 'course', id: course.id } as const;
    const calledOff = chosenOf(snapshotOf([cancelled]), link, now);
    expect(calledOff).toMatchObject({ session: cancelled, sessions: [cancelled] });
    expect(calledOff?.target).toMatchObject({ cancelled: true, endsAt: cancelled.endsAt });
    expect(refusalOfTarget(calledOff!.target, now)).toBe('cancelled');
    expect(chosenOf(snapshotOf([meeting(TODAY), cancelled]), link, now)?.target.cancelled).toBe(false);
  });

  it('is the session where both are named, and nothing where none is known', () => {
    expect(from(`kurs=${course.id}&tillfalle=${open.id}`)?.for.kind).toBe('session');
    for (const query of [
      '',
      'tillfalle=',
      'kurs=',
      'tillfalle=zzz',
      `tillfalle=${course.id}`,
      `kurs=${open.id}`,
    ]) {
      expect(from(query), query).toBeUndefined();
    }
    expect(
      chosenOf(snapshotOf([], { schedules: [course] }), { kind: 'course', id: course.id }, now),
    ).toBeUndefined();
  });

  const next: [string, string, string][] = [
    ['2026-11-17', '18:29', '2026-11-17'],
    ['2026-11-17', '18:30', '2026-11-24'],
    ['2026-11-24', '17:00', '2026-11-24'],
    ['2026-11-24', '18:30', '2026-12-01'],
    ['2026-12-01', '18:30', '2026-12-01'],
  ];
  it.each(next)('shows the next session of a course: %s %s', (date, time, expected) => {
    const chosen = chosenOf(all, { kind: 'course', id: course.id }, at(date, time).now);
    expect(chosen?.session.date).toBe(expected);
  });
});
