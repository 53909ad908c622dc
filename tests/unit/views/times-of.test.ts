import { expect, it } from 'vitest';
import { comingSessions, courseOfSession, coursesOf } from '../../../src/views/times-of.ts';
import { aSchedule, aSession, anActivity, at, hours, snapshotOf, TODAY } from '../support/municipality.ts';

it('coming sessions are those that have not ended, cancelled ones too', () => {
  const activity = anActivity();
  const sessions = [
    aSession({ activity, ...hours('09:00', '12:00') }),
    aSession({ activity, ...hours('10:00', '12:01') }),
    aSession({ activity, ...hours('13:00', '14:00'), status: 'cancelled' }),
    aSession({ activity: anActivity({ id: 'other0000000001' }), ...hours('13:00', '14:00') }),
  ];
  expect(comingSessions(snapshotOf(sessions), activity, at(TODAY, '12:00').now)).toEqual(
    sessions.slice(1, 3),
  );
  expect(comingSessions(snapshotOf([]), activity, 0)).toEqual([]);
});

it('courses are those with sessions left, by their start', () => {
  const activity = anActivity({ signupMode: 'course' });
  const schedule = (id: string, courseStart: string) => aSchedule({ id, activity, courseStart });
  const [late, early, empty] = [
    schedule('late', '2026-12-01 17:00'),
    schedule('early', '2026-11-24 17:00'),
    schedule('empty', '2026-11-23 17:00'),
  ];
  const sessions = [
    aSession({ schedule: late, date: '2026-12-01' }),
    aSession({ schedule: early, date: TODAY }),
    aSession({ schedule: empty, date: TODAY, status: 'cancelled' }),
  ];
  const snapshot = snapshotOf(sessions);
  expect(coursesOf(snapshot, activity).map((course) => course.schedule.id)).toEqual(['early', 'late']);
  expect(coursesOf(snapshot, anActivity({ id: 'other0000000001' }))).toEqual([]);
  expect(courseOfSession(snapshot, sessions[0]!)?.schedule).toBe(late);
  expect(courseOfSession(snapshot, sessions[2]!)).toBeUndefined();
  expect(courseOfSession(snapshot, aSession())).toBeUndefined();
});
