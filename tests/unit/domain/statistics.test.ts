import { describe, expect, test } from 'vitest';
import { staffedMinutes, statisticsTotals, type SessionFigures } from '../../../src/domain/statistics.ts';

function figures(fields: Partial<SessionFigures> = {}): SessionFigures {
  return {
    date: '2026-11-06',
    startTime: '17:00',
    endTime: '20:00',
    activity: 'Innebandy',
    venue: 'Hallen',
    area: 'Jämshög',
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
    waited: 0,
    cancelledByFamily: 0,
    cancelledByStaff: 0,
    attended: 0,
    dropIn: 0,
    ...fields,
  };
}

describe('hours with adults', () => {
  test.each([
    ['enough adults', {}, 150],
    ['one too few', { counted: 1 }, 0],
    ['nobody where nobody was asked for', { counted: 0, leastAdults: 0 }, 0],
    ['too few for so many children', { youthsPerAdult: 5, signedUp: 11 }, 0],
    ['cancelled', { cancelled: true }, 0],
    ['open without adults by plan', { unstaffed: true }, 0],
    ['hours not stated', { staffedFrom: '', staffedTo: '' }, 0],
  ])('%s', (_, fields, minutes) => expect(staffedMinutes(figures(fields))).toBe(minutes));
});

test('a course counts its sign-ups once, and each session its own visits', () => {
  const course = { target: 'c', signedUp: 8 };
  const totals = statisticsTotals([
    figures({ ...course, attended: 7 }),
    figures({ ...course, attended: 5 }),
    figures({ ...course, cancelled: true }),
    figures({ target: 's', signedUp: 3, attended: 2, dropIn: 4 }),
    figures({ unstaffed: true, dropIn: 9 }),
    figures({ counted: 1 }),
  ]);
  expect(totals).toEqual({
    sessions: 5,
    cancelled: 1,
    staffedMinutes: 450,
    asksForAdults: 4,
    hadAdults: 3,
    signedUp: 11,
    attended: 14,
    dropIn: 13,
    counted: 4,
  });
});

test('nothing is nothing', () => {
  expect(Object.values(statisticsTotals([])).every((number) => number === 0)).toBe(true);
});
