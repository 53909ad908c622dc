import { describe, expect, test } from 'vitest';
import {
  gapPicture,
  gapState,
  type DayPart,
  type GapCell,
  type OfferedSession,
} from '../../../src/domain/gap-picture.ts';
import type { Weekday } from '../../../src/domain/local-date.ts';

/** A Friday evening in Jämshög with two of two adults, for school years 4–6. */
function session(fields: Partial<OfferedSession> = {}): OfferedSession {
  return {
    area: 'jamshog',
    date: '2026-12-04',
    startTime: '17:00',
    endTime: '20:00',
    unstaffed: false,
    staffedFrom: '17:00',
    staffedTo: '20:00',
    leastAdults: 2,
    youthsPerAdult: 0,
    counted: 2,
    roomPlaces: 30,
    schoolYears: { from: 4, to: 6 },
    freeOfCharge: true,
    signups: undefined,
    ...fields,
  };
}

const cell = (
  sessions: readonly OfferedSession[],
  day: Weekday,
  part: DayPart,
  band?: '1-3' | '4-6' | '7-9' | 'gy',
) => gapPicture(sessions, ['jamshog'], band).get('jamshog')?.[day][part];

test('a village without anything is there, with every cell empty', () => {
  const picture = gapPicture([session()], ['jamshog', 'vilshult']);
  const all = Object.values(picture.get('vilshult')!).flatMap((parts) => Object.values(parts) as GapCell[]);
  expect(all).toHaveLength(28);
  expect(all.every((one) => one.sessions === 0 && one.staffedMinutes === 0)).toBe(true);
});

test('sessions, hours, places and what is free of charge are summed over the period', () => {
  const week = [session(), session({ date: '2026-12-11', freeOfCharge: false, roomPlaces: 10 })];
  expect(cell(week, 'fri', 'evening')).toEqual({
    sessions: 2,
    staffedMinutes: 360,
    short: 0,
    unstaffed: 0,
    freeOfCharge: 1,
    places: 40,
    placesLeft: 0,
  });
  expect(cell(week, 'sat', 'evening')?.sessions).toBe(0);
});

describe('parts of the day', () => {
  test('hours are split by the clock, the session counts in each part that it lasts in', () => {
    const long = session({ startTime: '15:00', endTime: '21:00', staffedFrom: '15:30', staffedTo: '20:30' });
    const minutes = (['morning', 'afternoon', 'evening', 'late'] as const).map((part) => {
      const { sessions, staffedMinutes } = cell([long], 'fri', part)!;
      return [sessions, staffedMinutes];
    });
    expect(minutes).toEqual([
      [0, 0],
      [1, 90],
      [1, 180],
      [1, 30],
    ]);
  });

  test('less than half an hour does not make it an evening, unless it is all there is', () => {
    const early = session({ startTime: '15:00', endTime: '17:29', staffedFrom: '15:00', staffedTo: '17:29' });
    expect(cell([early], 'fri', 'evening')?.sessions).toBe(0);
    const short = session({ startTime: '16:50', endTime: '17:15', staffedFrom: '16:50', staffedTo: '17:15' });
    expect([cell([short], 'fri', 'afternoon')?.sessions, cell([short], 'fri', 'evening')?.sessions]).toEqual([
      0, 1,
    ]);
  });
});

describe('adults', () => {
  test.each([
    ['one of two', { counted: 1 }, { staffedMinutes: 0, short: 1, unstaffed: 0 }],
    [
      'nobody, and nobody asked for',
      { counted: 0, leastAdults: 0 },
      { staffedMinutes: 0, short: 1, unstaffed: 0 },
    ],
    [
      'open without adults by plan',
      { unstaffed: true, counted: 0 },
      { staffedMinutes: 0, short: 0, unstaffed: 1 },
    ],
    [
      'more children than the adults may have',
      { youthsPerAdult: 5, signups: { taken: 12, waiting: 0 } },
      { staffedMinutes: 0, short: 1, unstaffed: 0 },
    ],
    ['hours not stated', { staffedFrom: '', staffedTo: '' }, { staffedMinutes: 0, short: 0, unstaffed: 0 }],
  ])('%s', (_, fields, expected) => {
    expect(cell([session(fields)], 'fri', 'evening')).toMatchObject({ sessions: 1, ...expected });
  });
});

describe('places', () => {
  test.each([
    ['by the room', { signups: { taken: 12, waiting: 0 } }, 30, 18],
    ['by the adults', { youthsPerAdult: 8, signups: { taken: 12, waiting: 0 } }, 16, 4],
    ['none for a newcomer while others wait', { signups: { taken: 12, waiting: 2 } }, 30, 0],
    ['never below none', { roomPlaces: 10, signups: { taken: 12, waiting: 0 } }, 10, 0],
    ['unknown where nobody signs up', {}, 30, 0],
  ])('%s', (_, fields, places, placesLeft) => {
    expect(cell([session(fields)], 'fri', 'evening')).toMatchObject({ places, placesLeft });
  });
});

test.each([
  [{ from: 4, to: 6 }, ['4-6']],
  [{ from: 6, to: 7 }, ['4-6', '7-9']],
  [{ from: 0, to: 0 }, ['1-3', '4-6', '7-9', 'gy']],
  [{ from: 7, to: 0 }, ['7-9', 'gy']],
  [{ from: 10, to: 10 }, ['gy']],
])('school years %o belong to %o', (schoolYears, bands) => {
  const found = (['1-3', '4-6', '7-9', 'gy'] as const).filter(
    (band) => cell([session({ schoolYears })], 'fri', 'evening', band)?.sessions === 1,
  );
  expect(found).toEqual(bands);
});

test('what a cell says: adults, something without them, nothing, or school', () => {
  const empty = cell([], 'fri', 'evening')!;
  expect(gapState(cell([session()], 'fri', 'evening')!, 'fri', 'evening')).toBe('adults');
  expect(gapState(cell([session({ counted: 0 })], 'fri', 'evening')!, 'fri', 'evening')).toBe('no_adults');
  expect(gapState(empty, 'fri', 'evening')).toBe('empty');
  expect(gapState(empty, 'fri', 'morning')).toBe('school');
  expect(gapState(empty, 'sun', 'morning')).toBe('empty');
});
