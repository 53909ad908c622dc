import { describe, expect, it } from 'vitest';
import type { Problems } from '../../../../src/domain/checks/problem.ts';
import type { ScheduleContext } from '../../../../src/domain/checks/schedule.ts';
import { sessionProblems, type SessionFields } from '../../../../src/domain/checks/session.ts';

const SESSION: SessionFields = {
  local_date: '2026-11-24',
  start_time: '17:00',
  end_time: '18:30',
  unstaffed: false,
  staffed_from: '17:00',
  staffed_to: '18:30',
  room_places: 0,
  least_adults: 0,
  status: 'planned',
  public_note: '',
  signup_opens_at: '',
  signup_closes_at: '',
};
const DRAFT: ScheduleContext = { signupMode: 'drop_in', published: false };

describe('sessionProblems', () => {
  const cases: [string, Partial<SessionFields>, Problems][] = [
    ['a plain one', {}, {}],
    ['no date', { local_date: '' }, { local_date: 'missing' }],
    ['a date that does not exist', { local_date: '2026-11-31' }, { local_date: 'not_a_date' }],
    ['no start', { start_time: '' }, { start_time: 'missing' }],
    ['cancelled, with a reason', { status: 'cancelled', public_note: 'Ledaren är sjuk' }, {}],
    ['cancelled, no reason', { status: 'cancelled' }, { public_note: 'needs_note' }],
    ['cancelled, a blank reason', { status: 'cancelled', public_note: ' \n' }, { public_note: 'needs_note' }],
    ['moved, no reason', { status: 'moved' }, { public_note: 'needs_note' }],
  ];
  it.each(cases)('%s', (_name, changes, problems) => {
    expect(sessionProblems({ ...SESSION, ...changes }, DRAFT)).toEqual(problems);
  });

  it('closes two hours before the start where places are drawn by lot', () => {
    const byLot = { signupMode: 'session', published: true, byLot: true };
    const problemsOf = (changes: Partial<SessionFields>, context: ScheduleContext = byLot) =>
      sessionProblems({ ...SESSION, room_places: 10, least_adults: 1, ...changes }, context);
    const late = { signup_closes_at: 'lottery_closes_late' };
    expect(problemsOf({ signup_closes_at: '2026-11-24 15:00' })).toEqual({});
    expect(problemsOf({ signup_closes_at: '2026-11-24 15:01' })).toEqual(late);
    expect(problemsOf({})).toEqual(late);
    // A cancelled one is not drawn, a course by its schedule's window, and a draft is judged when it is published.
    expect(problemsOf({ status: 'cancelled', public_note: 'Sjuk' })).toEqual({});
    expect(problemsOf({}, { ...byLot, signupMode: 'course' })).toEqual({});
    expect(problemsOf({}, { ...byLot, published: false })).toEqual({});
    expect(problemsOf({}, { ...byLot, byLot: false })).toEqual({});
  });

  it('needs places and adults where there are places to sign up for, and where the public reads', () => {
    const lacking: Problems = { room_places: 'room_places', least_adults: 'least_adults' };
    expect(sessionProblems(SESSION, { signupMode: 'session', published: false })).toEqual(lacking);
    expect(sessionProblems(SESSION, { signupMode: 'course', published: false })).toEqual(lacking);
    expect(sessionProblems(SESSION, { signupMode: 'drop_in', published: true })).toEqual(lacking);
    expect(sessionProblems(SESSION, { signupMode: 'external', published: false })).toEqual({});
  });
});

describe('the time for sign-up', () => {
  const cases: [string, string, string, Problems][] = [
    ['opens a week before, closes an hour before', '2026-11-17 08:00', '2026-11-24 16:00', {}],
    ['closes at the start', '', '2026-11-24 17:00', {}],
    ['closes one minute after the start', '', '2026-11-24 17:01', { signup_closes_at: 'closes_after_start' }],
    ['closes the day after', '', '2026-11-25 08:00', { signup_closes_at: 'closes_after_start' }],
    ['opens one minute before the start', '2026-11-24 16:59', '', {}],
    ['opens at the start', '2026-11-24 17:00', '', { signup_opens_at: 'opens_after_closes' }],
    ['opens one minute before it closes', '2026-11-24 15:59', '2026-11-24 16:00', {}],
    ['opens as it closes', '2026-11-24 16:00', '2026-11-24 16:00', { signup_opens_at: 'opens_after_closes' }],
    [
      'opens and closes after the start',
      '2026-11-25 08:00',
      '2026-11-24 18:00',
      { signup_opens_at: 'opens_after_closes', signup_closes_at: 'closes_after_start' },
    ],
    ['a date alone', '2026-11-17', '', { signup_opens_at: 'not_a_wall_clock' }],
    ['a T in between', '', '2026-11-24T16:00', { signup_closes_at: 'not_a_wall_clock' }],
    [
      'both of no date',
      'i morgon',
      '2026-11-31 16:00',
      { signup_opens_at: 'not_a_wall_clock', signup_closes_at: 'not_a_wall_clock' },
    ],
  ];
  it.each(cases)('%s', (_name, signup_opens_at, signup_closes_at, problems) => {
    expect(sessionProblems({ ...SESSION, signup_opens_at, signup_closes_at }, DRAFT)).toEqual(problems);
  });

  it('is not judged by a start that nobody knows', () => {
    const fields = { ...SESSION, signup_opens_at: '2026-11-17 08:00', signup_closes_at: '2026-11-24 16:00' };
    expect(sessionProblems({ ...fields, start_time: '' }, DRAFT)).toEqual({ start_time: 'missing' });
    expect(sessionProblems({ ...fields, local_date: '' }, DRAFT)).toEqual({ local_date: 'missing' });
    expect(
      sessionProblems({ ...fields, start_time: '', signup_opens_at: '2026-11-24 16:00' }, DRAFT),
    ).toEqual({
      start_time: 'missing',
      signup_opens_at: 'opens_after_closes',
    });
  });
});
