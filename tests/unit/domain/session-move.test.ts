import { describe, expect, test } from 'vitest';
import {
  movedFields,
  moveProblems,
  type MovableSession,
  type MoveRequest,
} from '../../../src/domain/session-move.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';

const session = (fields: Partial<MovableSession> = {}): MovableSession => ({
  local_date: '2027-03-27',
  start_time: '17:00',
  end_time: '19:00',
  unstaffed: false,
  staffed_from: '17:30',
  staffed_to: '19:00',
  status: 'planned',
  public_note: '',
  room_places: 10,
  least_adults: 2,
  signup_opens_at: '2027-03-13 08:00',
  signup_closes_at: '2027-03-27 16:00',
  venue: 'kvarnen',
  ...fields,
});
const request = (fields: Partial<MoveRequest> = {}): MoveRequest => ({
  date: '2027-03-29',
  startTime: '15:00',
  endTime: '17:00',
  venue: 'kvarnen',
  reason: 'Skolan har fest',
  ...fields,
});
const now = utcOf('2027-03-20', '12:00');

describe('what moves along', () => {
  const moved = (fields: Partial<MovableSession>, to: Partial<MoveRequest> = {}) =>
    movedFields(session(fields), request(to));

  test('the adults keep their distance to the start, and sign-up its to the end, across the clock change', () => {
    expect(moved({})).toMatchObject({
      local_date: '2027-03-29',
      staffed_from: '15:30',
      staffed_to: '17:00',
      signup_opens_at: '2027-03-13 08:00',
      signup_closes_at: '2027-03-29 14:00',
    });
  });

  test.each([
    [
      'a longer day: who stays to the end stays to the new end',
      { staffed_from: '17:30' },
      { endTime: '20:00' },
      ['15:30', '20:00'],
    ],
    ['who leaves early leaves as early', { staffed_to: '18:30' }, { endTime: '20:00' }, ['15:30', '16:30']],
    ['a shorter day cuts the hours', { staffed_to: '18:30' }, { endTime: '16:00' }, ['15:30', '16:00']],
    [
      'hours that no longer fit become the whole day',
      { staffed_from: '18:30' },
      { endTime: '16:00' },
      ['15:00', '16:00'],
    ],
  ])('%s', (_name, fields, to, [from, until]) => {
    expect(moved(fields, to)).toMatchObject({ staffed_from: from, staffed_to: until });
  });

  test('sign-up that closes days before wraps over midnight', () => {
    expect(moved({ signup_closes_at: '2027-03-25 01:00' }).signup_closes_at).toBe('2027-03-26 23:00');
  });

  test('sign-up that would open after it closes is open at once', () => {
    expect(moved({ signup_opens_at: '2027-03-26 08:00' }, { date: '2027-03-24' }).signup_opens_at).toBe('');
  });

  test('an unstaffed session stays unstaffed', () => {
    const bare = { unstaffed: true, staffed_from: '', staffed_to: '' };
    expect(moved(bare)).toMatchObject({ staffed_from: '', staffed_to: '' });
  });
});

test.each([
  ['fine', {}, {}],
  ['only another place', { date: '2027-03-27', startTime: '17:00', endTime: '19:00', venue: 'hallen' }, {}],
  [
    'nothing changed',
    { date: '2027-03-27', startTime: '17:00', endTime: '19:00' },
    { date: 'same_as_before' },
  ],
  ['into the past', { date: '2027-03-19' }, { date: 'already_over' }],
  ['no such day', { date: '2027-02-31' }, { date: 'not_a_date' }],
  ['no such time', { startTime: '24:00' }, { startTime: 'not_a_clock_time' }],
  ['backwards', { endTime: '14:00' }, { endTime: 'end_before_start' }],
  [
    'empty',
    { date: '', startTime: '', endTime: '', venue: '', reason: '' },
    {
      date: 'missing',
      startTime: 'missing',
      endTime: 'missing',
      venue: 'missing',
      reason: 'missing',
    },
  ],
])('a move that is %s', (_name, fields, problems) => {
  expect(moveProblems(session(), request(fields), now)).toEqual(problems);
});
