import { describe, expect, test } from 'vitest';
import {
  closureProblems,
  familiesToTell,
  heldToTell,
  planClosure,
  previewText,
  type AdultShift,
  type ClosureRequest,
  type ClosureSession,
  type SignupContact,
} from '../../../src/domain/closures.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';

const DAY = '2027-02-16';
const moment = { now: utcOf(DAY, '15:00'), staleBefore: '2026-11-18' };

const request = (fields: Partial<ClosureRequest> = {}): ClosureRequest => ({
  kind: 'venue_day',
  session: '',
  venue: 'kvarnen',
  staff: '',
  from: DAY,
  to: '',
  time: '',
  reason: 'Vattenläcka',
  closedDay: false,
  cancelShort: false,
  ...fields,
});

const session = (fields: Partial<ClosureSession> = {}): ClosureSession => ({
  id: 'a',
  activity: 'Innebandy',
  venue: 'Kvarnen',
  venueId: 'kvarnen',
  course: '',
  date: DAY,
  startTime: '17:00',
  endTime: '18:30',
  status: 'planned',
  unstaffed: false,
  staffedFrom: '17:00',
  staffedTo: '18:30',
  leastAdults: 2,
  youthsPerAdult: 0,
  counted: 2,
  confirmed: 0,
  waitlisted: 0,
  applied: 0,
  participants: 0,
  confirmedOn: '2027-01-01',
  ...fields,
});

const ids = (
  asked: ClosureRequest,
  sessions: readonly ClosureSession[],
  shifts: readonly AdultShift[] = [],
) => planClosure(asked, sessions, shifts, moment).map(({ id }) => id);

describe('which sessions a closure touches', () => {
  const early = session({ id: 'early', startTime: '14:00', endTime: '16:00' });
  const late = session({ id: 'late', startTime: '17:00', endTime: '21:00' });
  const over = session({ id: 'over', startTime: '10:00', endTime: '15:00' });
  const other = session({ id: 'other', venueId: 'hallen' });
  const tomorrow = session({ id: 'tomorrow', date: '2027-02-17' });
  const cancelled = session({ id: 'cancelled', status: 'cancelled' });
  const moved = session({ id: 'moved', status: 'moved', startTime: '18:00' });
  const all = [tomorrow, other, late, over, early, cancelled, moved];

  test.each([
    ['one session', request({ kind: 'session', session: 'late' }), ['late']],
    ['one that is over', request({ kind: 'session', session: 'over' }), []],
    ['one that is cancelled', request({ kind: 'session', session: 'cancelled' }), []],
    ["a place's day, what goes on included", request(), ['early', 'late', 'moved']],
    ['from a time on, what goes on then included', request({ time: '16:30' }), ['late', 'moved']],
    ['from the minute it ends, no more', request({ time: '16:00' }), ['late', 'moved']],
    ['another place', request({ venue: 'hallen' }), ['other']],
    [
      'a range at one place',
      request({ kind: 'range', to: '2027-02-17' }),
      ['early', 'late', 'moved', 'tomorrow'],
    ],
    [
      'a range everywhere',
      request({ kind: 'range', venue: '', to: '2027-02-16' }),
      ['early', 'late', 'other', 'moved'],
    ],
  ])('%s', (_name, asked, expected) => {
    expect(ids(asked, all)).toEqual(expected);
  });

  test('an adult: only that date, and only where the adult works', () => {
    const shifts = ['late', 'tomorrow'].map((id) => ({ id, session: id, counted: true, responsible: false }));
    expect(ids(request({ kind: 'adult_day' }), all, shifts)).toEqual(['late']);
  });

  test('what goes on now is marked', () => {
    const plan = planClosure(request(), [early, late], [], moment);
    expect(plan.map(({ id, ongoing }) => [id, ongoing])).toEqual([
      ['early', true],
      ['late', false],
    ]);
  });
});

describe("what an adult's day off means for a session", () => {
  const off = (
    fields: Partial<ClosureSession>,
    shift: Partial<AdultShift> = {},
    asked: Partial<ClosureRequest> = {},
  ) => {
    const shifts = [{ id: 's', session: 'a', counted: true, responsible: false, ...shift }];
    const [plan] = planClosure(request({ kind: 'adult_day', ...asked }), [session(fields)], shifts, moment);
    return [plan?.adultsAfter, plan?.stateAfter, plan?.cancels, plan?.tells];
  };
  const short = { cancelShort: true };

  test.each([
    ['enough are left', off({ counted: 4 }), [3, 'enough', false, 'nobody']],
    ['just enough are left', off({ counted: 3 }), [2, 'limit', false, 'nobody']],
    ['too few are left', off({ counted: 2 }), [1, 'too_few', false, 'those_with_a_place']],
    ['too few are left, and that cancels', off({ counted: 2 }, {}, short), [1, 'cancelled', true, 'all']],
    ['it was too few before', off({ counted: 1 }), [0, 'too_few', false, 'nobody']],
    [
      'it was too few before, and that cancels',
      off({ counted: 1 }, {}, short),
      [0, 'cancelled', true, 'all'],
    ],
    [
      'somebody who never counted',
      off({ counted: 2 }, { counted: false }, short),
      [2, 'limit', false, 'nobody'],
    ],
    [
      'the responsible one',
      off({ counted: 3 }, { responsible: true }),
      [2, 'limit', false, 'those_with_a_place'],
    ],
    [
      'the participants need more than the least number',
      off({ counted: 3, youthsPerAdult: 8, participants: 20 }, {}, short),
      [2, 'too_few', false, 'nobody'],
    ],
    ['old facts', off({ counted: 4, confirmedOn: '2026-01-01' }), [3, 'unconfirmed', false, 'nobody']],
  ])('%s', (_name, answer, expected) => {
    expect(answer).toEqual(expected);
  });
});

describe('families who are told', () => {
  const contact = (fields: Partial<SignupContact>): SignupContact => ({
    session: 'a',
    schedule: '',
    status: 'confirmed',
    email: 'kim@example.se',
    phone: '070-174 06 61',
    ...fields,
  });
  const told = (tells: 'all' | 'those_with_a_place' | 'nobody', contacts: readonly SignupContact[]) => {
    const { families, withoutEmail } = familiesToTell([{ id: 'a', course: 'k', tells }], contacts);
    return [families, withoutEmail];
  };

  test.each([
    [
      'one mother with three children',
      told('all', [contact({}), contact({ email: ' KIM@example.se' })]),
      [1, 0],
    ],
    [
      'without e-mail, by phone',
      told('all', [contact({ email: '' }), contact({ email: '', phone: '0701740661' })]),
      [1, 1],
    ],
    ['those who wait are told of a cancelling', told('all', [contact({ status: 'waitlisted' })]), [1, 0]],
    ['but not of fewer adults', told('those_with_a_place', [contact({ status: 'waitlisted' })]), [0, 0]],
    ['who has cancelled is left in peace', told('all', [contact({ status: 'cancelled' })]), [0, 0]],
    ['a whole course', told('all', [contact({ session: '', schedule: 'k' })]), [1, 0]],
    ['another session', told('all', [contact({ session: 'b' })]), [0, 0]],
    ['nobody', told('nobody', [contact({})]), [0, 0]],
  ])('%s', (_name, answer, expected) => {
    expect(answer).toEqual(expected);
  });

  test('of two sessions, the graver news decides', () => {
    const sessions = [
      { id: 'a', course: 'k', tells: 'all' as const },
      { id: 'b', course: 'k', tells: 'nobody' as const },
    ];
    const course = [contact({ session: '', schedule: 'k' })];
    expect(familiesToTell(sessions, course).families).toBe(1);
    expect(familiesToTell(sessions.toReversed(), course).families).toBe(1);
  });
});

describe('the text behind the fingerprint', () => {
  const textOf = (
    fields: Partial<ClosureSession> = {},
    asked: Partial<ClosureRequest> = {},
    families = 3,
  ) => {
    const plan = planClosure(request(asked), [session(fields)], [], moment);
    return previewText(request(asked), plan, { families, withoutEmail: 0 });
  };

  test.each([
    ['a sign-up', textOf({ confirmed: 1 })],
    ['one more who waits', textOf({ waitlisted: 1 })],
    ['one more in the lottery', textOf({ applied: 1 })],
    ['an adult', textOf({ counted: 3 })],
    ['a time', textOf({ startTime: '17:15' })],
    ['the reason', textOf({}, { reason: 'Annat' })],
    ['the closed day', textOf({}, { closedDay: true })],
    ['a family', textOf({}, {}, 4)],
    ['that it has begun', textOf({ startTime: '14:00' })],
  ])('differs by %s', (_name, text) => {
    expect(text).not.toBe(textOf());
  });

  test('is the same for the same', () => {
    expect(textOf()).toBe(textOf());
  });
});

test('a closed day is refused when it lies in the past, and today is not past', () => {
  expect(closureProblems(request(), DAY)).toEqual({});
  expect(closureProblems(request(), '2027-02-17')).toEqual({ from: 'already_over' });
});

test('counts places without a name that staff must tell of, those of a course once', () => {
  const one = { id: 'a', course: '', tells: 'all', participants: 5, confirmed: 3 } as const;
  expect(
    heldToTell([
      one,
      { ...one, id: 'b', course: 'c' },
      { ...one, id: 'd', course: 'c' },
      { ...one, id: 'e', tells: 'nobody' },
      { ...one, id: 'f', participants: 0, confirmed: 0 },
    ]),
  ).toBe(4);
});
