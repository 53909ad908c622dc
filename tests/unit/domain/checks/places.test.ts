import { describe, expect, it } from 'vitest';
import { placeProblems, takesSignups, type PlaceFields } from '../../../../src/domain/checks/places.ts';
import type { Problems } from '../../../../src/domain/checks/problem.ts';

const PLACES: PlaceFields = { unstaffed: false, room_places: 1, least_adults: 1 };
const EMPTY = { room_places: 0, least_adults: 0 };

describe('placeProblems', () => {
  const cases: [string, Partial<PlaceFields>, boolean, Problems][] = [
    ['one place and one adult are enough', {}, true, {}],
    ['no place', { room_places: 0 }, true, { room_places: 'room_places' }],
    ['no adult', { least_adults: 0 }, true, { least_adults: 'least_adults' }],
    ['no adult, open without adults', { least_adults: 0, unstaffed: true }, true, {}],
    ['no place, open without adults', { ...EMPTY, unstaffed: true }, true, { room_places: 'room_places' }],
    ['neither', EMPTY, true, { room_places: 'room_places', least_adults: 'least_adults' }],
    ['neither, where neither is needed', EMPTY, false, {}],
    ['fewer than no place', { room_places: -1 }, true, { room_places: 'fewer_places_than_zero' }],
    [
      'fewer than no place, though not needed',
      { room_places: -1 },
      false,
      { room_places: 'fewer_places_than_zero' },
    ],
    ['fewer than no adult', { least_adults: -1 }, true, { least_adults: 'least_adults' }],
  ];
  it.each(cases)('%s', (_name, changes, required, problems) => {
    expect(placeProblems({ ...PLACES, ...changes }, required)).toEqual(problems);
  });
});

it('takes sign-ups to sessions and courses only', () => {
  expect(['session', 'course', 'drop_in', 'external', ''].filter(takesSignups)).toEqual([
    'session',
    'course',
  ]);
});
