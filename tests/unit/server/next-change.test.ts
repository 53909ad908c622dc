import { expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/directory/build-snapshot.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { createNextChange, nextMidnight } from '../../../src/server/next-change.ts';
import { sampleContent } from '../directory/sample-content.ts';
import { aPresence } from '../support/municipality.ts';
import { activityRow, scheduleRow, sessionRow } from '../directory/sample-rows.ts';

const facts = { version: '1', loadedAt: 0, sessionsFrom: '2026-11-01' };
const snapshotOf = (...args: Parameters<typeof sampleContent>) =>
  buildSnapshot(sampleContent(...args), facts).snapshot;
const at = (time: string, date = '2026-11-24') => utcOf(date, time);

test('stops at every moment of the day at which a session says something else', () => {
  const snapshot = snapshotOf({
    sessions: [
      sessionRow({
        staffed_from: '15:30',
        staffed_to: '19:30',
        signup_opens_at: '2026-11-24 09:00',
        signup_closes_at: '2026-11-24 14:00',
      }),
    ],
  });
  const nextChange = createNextChange();
  const stops: number[] = [];
  for (let now = at('00:01'); now < at('00:00', '2026-11-25'); now = stops.at(-1)!)
    stops.push(nextChange(snapshot, now));
  expect(stops).toEqual([
    at('08:00'),
    at('09:00'),
    at('14:00'),
    at('15:00'),
    at('15:30'),
    at('19:30'),
    at('20:00'),
    at('00:00', '2026-11-25'),
  ]);
});

test('stops where sign-up to a later session opens today', () => {
  const later = sessionRow({
    local_date: '2026-12-24',
    starts_at: '2026-12-24 14:00:00.000Z',
    ends_at: '2026-12-24 19:00:00.000Z',
    signup_opens_at: '2026-11-24 12:00',
  });
  expect(createNextChange()(snapshotOf({ sessions: [later] }), at('10:00'))).toBe(at('12:00'));
});

test('stops where sign-up to a course closes', () => {
  const snapshot = snapshotOf({
    activities: [activityRow({ signup_mode: 'course' })],
    schedules: [scheduleRow({ signup_closes_minutes: 24 * 60 })],
  });
  expect(createNextChange()(snapshot, at('09:00', '2026-11-23'))).toBe(at('15:00', '2026-11-23'));
});

test('starts over when the catalogue is another', () => {
  const nextChange = createNextChange();
  expect(nextChange(snapshotOf({ sessions: [] }), at('10:00'))).toBe(at('00:00', '2026-11-25'));
  expect(nextChange(snapshotOf(), at('10:00'))).toBe(at('15:00'));
});

test('midnight is the one of Stockholm, also when the clock changes', () => {
  expect(nextMidnight(Date.UTC(2026, 10, 24, 22, 59))).toBe(Date.UTC(2026, 10, 24, 23));
  expect(nextMidnight(Date.UTC(2026, 10, 24, 23, 0))).toBe(Date.UTC(2026, 10, 25, 23));
  expect(nextMidnight(Date.UTC(2027, 2, 28, 12))).toBe(Date.UTC(2027, 2, 28, 22));
  expect(nextMidnight(Date.UTC(2027, 9, 31, 12))).toBe(Date.UTC(2027, 9, 31, 23));
});

test('stops when it is no longer said that the adults are there', () => {
  const snapshot = snapshotOf({
    sessions: [sessionRow()],
    session_supervision: [
      {
        id: sessionRow().id,
        counted: 2,
        confirmed: 2,
        absent: 0,
        first_aid: 0,
        trainees: 0,
        young_helpers: 0,
        other_helpers: 0,
        roles: '',
        noted_at: '2026-11-24 14:05:00.000Z',
        noted_until: '2026-11-24 15:05:00.000Z',
      },
    ],
  });
  expect(createNextChange()(snapshot, at('15:30'))).toBe(at('16:05'));
});

test('stops when adults are out from and until, by plan, in the night too', () => {
  const withPresence = (over: Parameters<typeof aPresence>[0] = {}) => {
    const snapshot = snapshotOf({ sessions: [] });
    return { ...snapshot, safety: { ...snapshot.safety, presence: [aPresence(over)] } };
  };
  const stopsFrom = (now: number, over?: Parameters<typeof aPresence>[0]) => {
    const nextChange = createNextChange();
    const snapshot = withPresence(over);
    const first = nextChange(snapshot, now);
    return [first, nextChange(snapshot, first)];
  };
  const [friday, saturday] = ['2026-11-27', '2026-11-28'];
  expect(stopsFrom(at('12:00', friday))).toEqual([at('21:00', friday), at('00:00', saturday)]);
  expect(stopsFrom(at('00:00', saturday))).toEqual([at('01:00', saturday), at('08:00', saturday)]);
  const cancelledDates = [friday];
  expect(stopsFrom(at('12:00', friday), { cancelledDates })[0]).toBe(at('00:00', saturday));
  expect(stopsFrom(at('00:00', saturday), { cancelledDates })[0]).toBe(at('08:00', saturday));
});
