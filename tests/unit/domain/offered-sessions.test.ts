import { describe, expect, test } from 'vitest';
import {
  offeredDays,
  offeredRow,
  periodsOf,
  type OfferedFigures,
} from '../../../src/domain/offered-sessions.ts';

const SESSION: OfferedFigures = {
  id: 's00000000000001',
  date: '2026-11-06',
  startTime: '17:00',
  endTime: '20:00',
  areaId: 'area00000000001',
  schoolYearFrom: 4,
  schoolYearTo: 6,
  cancelled: false,
  unstaffed: false,
  staffedFrom: '17:00',
  staffedTo: '19:30',
  leastAdults: 2,
  youthsPerAdult: 0,
  counted: 2,
  roomPlaces: 20,
  freeOfCharge: true,
  target: '',
  signedUp: 0,
};

describe('a row says what staff read in their statistics', () => {
  test.each<[string, Partial<OfferedFigures>, object]>([
    ['enough adults', {}, { had_enough: 1, staffed_minutes: 150, adults: 2, places: 0, used: 0 }],
    [
      'too few for so many children',
      { youthsPerAdult: 5, target: 's', signedUp: 11 },
      { had_enough: 0, staffed_minutes: 0, places: 20, used: 11 },
    ],
    ['cancelled', { cancelled: true }, { cancelled: 1, had_enough: 0, staffed_minutes: 0 }],
    ['unstaffed', { unstaffed: true, counted: 0 }, { unstaffed: 1, had_enough: 0, staffed_minutes: 0 }],
    ['nobody asked for, nobody there', { leastAdults: 0, counted: 0 }, { had_enough: 0 }],
  ])('%s', (_, fields, expected) => expect(offeredRow({ ...SESSION, ...fields })).toMatchObject(expected));
});

describe('days in Sweden', () => {
  test.each([
    [
      'half past midnight in summer, still yesterday in UTC',
      '2026-07-01T22:30:00Z',
      '2026-07-02',
      '2026-07-01',
      '2026-06-18',
      '2026-06',
    ],
    [
      'half past midnight in winter',
      '2026-11-29T23:30:00Z',
      '2026-11-30',
      '2026-11-29',
      '2026-11-16',
      '2026-11',
    ],
    [
      'half past eleven at night',
      '2026-07-01T21:30:00Z',
      '2026-07-01',
      '2026-06-30',
      '2026-06-17',
      '2026-06',
    ],
    [
      'two weeks and no more after a month',
      '2026-07-15T10:00:00Z',
      '2026-07-15',
      '2026-07-14',
      '2026-07-01',
      '2026-07',
    ],
    ['one day less', '2026-07-14T10:00:00Z', '2026-07-14', '2026-07-13', '2026-06-30', '2026-06'],
    [
      'the night when clocks go back',
      '2026-10-24T22:30:00Z',
      '2026-10-25',
      '2026-10-24',
      '2026-10-11',
      '2026-10',
    ],
    ['the new year', '2026-12-31T23:10:00Z', '2027-01-01', '2026-12-31', '2026-12-18', '2026-12'],
  ])('%s', (_, instant, today, yesterday, openFrom, openMonth) => {
    expect(offeredDays(Date.parse(instant))).toEqual({ today, yesterday, openFrom, openMonth });
  });
});

test('dates are read some days at a time', () => {
  expect(periodsOf([], 14)).toEqual([]);
  expect(periodsOf(['2026-01-01', '2026-01-14', '2026-01-15', '2026-03-01'], 14)).toEqual([
    { from: '2026-01-01', to: '2026-01-14' },
    { from: '2026-01-15', to: '2026-01-15' },
    { from: '2026-03-01', to: '2026-03-01' },
  ]);
});
