import { describe, expect, test } from 'vitest';
import {
  doubleBookings,
  guideAdults,
  sessionWarnings,
  unanswered,
  type DutySession,
  type DutyShift,
} from '../../../src/domain/staff-warnings.ts';

const session = (fields: Partial<DutySession> = {}): DutySession => ({
  id: 'a',
  activity: 'Innebandy',
  venue: 'Kvarnen',
  venueId: 'kvarnen',
  date: '2027-02-16',
  startTime: '17:00',
  endTime: '19:00',
  status: 'planned',
  unstaffed: false,
  staffedFrom: '17:00',
  staffedTo: '19:00',
  leastAdults: 2,
  youthsPerAdult: 0,
  participants: 0,
  schoolYears: { from: 4, to: 6 },
  ...fields,
});

const shift = (fields: Partial<DutyShift> = {}): DutyShift => ({
  id: 'x',
  session: 'a',
  staff: 'amina',
  name: 'Amina',
  role: 'leader',
  status: 'confirmed',
  countsAsAdult: true,
  responsible: false,
  clashAllowed: false,
  vettingValidUntil: '',
  ...fields,
});

const adults = (count: number) => Array.from({ length: count }, () => shift());
const helper = shift({ role: 'young_helper', countsAsAdult: false });
const trainee = shift({ role: 'trainee' });

describe('warnings of a session', () => {
  const kinds = (fields: Partial<DutySession>, shifts: readonly DutyShift[]) =>
    sessionWarnings(session(fields), shifts).map(({ kind, counted, needed }) => [kind, counted, needed]);

  test.each([
    ['enough', kinds({}, adults(2)), []],
    ['nobody', kinds({}, []), [['nobody', 0, 2]]],
    ['only one absent', kinds({}, [shift({ status: 'absent' })]), [['nobody', 0, 2]]],
    ['one of two', kinds({}, adults(1)), [['too_few', 1, 2]]],
    ['a young helper alone', kinds({}, [helper]), [['helpers_only', 0, 2]]],
    ['a trainee alone', kinds({ leastAdults: 1 }, [trainee]), [['helpers_only', 0, 1]]],
    ['an absent helper', kinds({}, [{ ...helper, status: 'absent' }]), [['nobody', 0, 2]]],
    ['helpers beside enough adults', kinds({}, [...adults(2), helper, trainee]), []],
    [
      'one whose check has ended',
      kinds({}, [shift(), shift({ vettingValidUntil: '2027-02-15' })]),
      [['too_few', 1, 2]],
    ],
    ['one whose check holds that day', kinds({}, [shift(), shift({ vettingValidUntil: '2027-02-16' })]), []],
    ['one alone, as planned', kinds({ leastAdults: 1 }, adults(1)), [['alone', 1, 2]]],
    ['no least number, nobody there', kinds({ leastAdults: 0 }, []), [['nobody', 0, 1]]],
    [
      'more participants than the adults are for',
      kinds({ youthsPerAdult: 8, participants: 17 }, adults(2)),
      [['too_few', 2, 3]],
    ],
    ['below the guide', kinds({ participants: 17 }, adults(2)), [['below_guide', 2, 3]]],
    ['at the guide', kinds({ participants: 16 }, adults(2)), []],
    ['cancelled', kinds({ status: 'cancelled' }, []), []],
    ['unstaffed by plan', kinds({ unstaffed: true, leastAdults: 0 }, []), []],
    [
      'unstaffed by plan, with participants',
      kinds({ unstaffed: true, leastAdults: 0, participants: 3 }, []),
      [['nobody', 0, 1]],
    ],
  ])('%s', (_name, answer, expected) => {
    expect(answer).toEqual(expected);
  });
});

describe('the guide', () => {
  const range = (from: number) => ({ from, to: 0 });
  test.each([
    [10, range(1), 2],
    [20, range(1), 4],
    [30, range(3), 5],
    [40, range(2), 7],
    [20, range(4), 3],
    [30, range(6), 4],
    [40, range(5), 5],
    [20, range(7), 2],
    [30, range(8), 3],
    [40, range(10), 4],
    [0, range(7), 2],
    [12, range(0), 2],
    [13, range(0), 3],
  ])('%i participants from school year %o need %i', (participants, years, expected) => {
    expect(guideAdults(participants, years)).toBe(expected);
  });
});

describe('adults in two places at once', () => {
  const here = session();
  const there = session({
    id: 'b',
    startTime: '18:00',
    endTime: '20:00',
    staffedFrom: '18:00',
    staffedTo: '20:00',
  });
  const found = (sessions: readonly DutySession[], shifts: readonly DutyShift[]) =>
    doubleBookings(sessions, shifts).map(({ name, first, second, allowed }) => [
      name,
      first.id,
      second.id,
      allowed,
    ]);
  const both = [shift(), shift({ id: 'y', session: 'b' })];

  test('are named with both places', () => {
    expect(found([there, here], both)).toEqual([['Amina', 'a', 'b', false]]);
  });

  test.each([
    ['one ends as the other begins', [here, { ...there, startTime: '19:00', staffedFrom: '19:00' }], both],
    ['another day', [here, { ...there, date: '2027-02-17' }], both],
    ['absent from one', [here, there], [shift(), shift({ session: 'b', status: 'absent' as const })]],
    ['one is cancelled', [here, { ...there, status: 'cancelled' }], both],
    ['two different adults', [here, there], [shift(), shift({ session: 'b', staff: 'erik' })]],
    ['two without a name', [here, there], [shift({ staff: '' }), shift({ session: 'b', staff: '' })]],
    ['staffed hours apart', [here, { ...there, staffedFrom: '19:00' }], both],
  ])('not when %s', (_name, sessions, shifts) => {
    expect(found(sessions, shifts)).toEqual([]);
  });

  test('are still told when staff have allowed it', () => {
    expect(found([here, there], [shift(), shift({ session: 'b', clashAllowed: true })])).toEqual([
      ['Amina', 'a', 'b', true],
    ]);
  });
});

test('shifts without an answer, up to a date, of what takes place', () => {
  const sessions = [
    session(),
    session({ id: 'b', date: '2027-02-24' }),
    session({ id: 'c', status: 'cancelled' }),
  ];
  const planned = ['a', 'b', 'c'].map((id) => shift({ session: id, status: 'planned' }));
  const found = unanswered(sessions, [...planned, shift()], '2027-02-23');
  expect(found.map((one) => [one.session.id, one.shifts.length])).toEqual([['a', 1]]);
});
