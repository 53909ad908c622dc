import { describe, expect, it, test } from 'vitest';
import {
  adultsMissing,
  effectivePlaces,
  placesLeft,
  placesToFill,
  freePlaces,
  placedOfParty,
  type Capacity,
  type Queue,
} from '../../../src/domain/places.ts';
import { randomOf, SEED } from '../support/random.ts';

describe('effectivePlaces', () => {
  // room, adults, youths per adult, held → places
  const cases: [string, number, number, number, number, number][] = [
    ['the room decides', 20, 3, 8, 0, 20],
    ['the adults decide', 20, 2, 8, 0, 16],
    ['both say the same', 16, 2, 8, 0, 16],
    ['no adult, with a bound', 20, 0, 8, 0, 0],
    ['no adult, no bound', 20, 0, 0, 0, 20],
    ['one youth per adult', 20, 3, 1, 0, 3],
    ['no room', 0, 3, 8, 0, 0],
    ['no room, no bound', 0, 0, 0, 0, 0],
    ['held from the room', 10, 9, 0, 3, 7],
    ['held from the adults', 20, 1, 8, 3, 5],
    ['all held', 3, 1, 0, 3, 0],
    ['more held than there are', 3, 1, 0, 4, 0],
    ['a negative room', -1, 1, 0, 0, 0],
  ];
  it.each(cases)('%s', (_name, roomPlaces, countedAdults, youthsPerAdult, heldPlaces, places) => {
    expect(effectivePlaces({ roomPlaces, countedAdults, youthsPerAdult, heldPlaces })).toBe(places);
  });
});

describe('adults who are missing', () => {
  // adults, least → missing, places of 20 that may be filled from the waiting list
  const cases: [string, number, number, number, number][] = [
    ['more than the least number', 3, 2, 0, 20],
    ['exactly the least number', 2, 2, 0, 20],
    ['one missing', 1, 2, 1, 0],
    ['nobody there', 0, 2, 2, 0],
    ['no least number and nobody there', 0, 0, 0, 20],
  ];
  it.each(cases)('%s', (_name, countedAdults, leastAdults, missing, places) => {
    const capacity: Capacity = {
      roomPlaces: 20,
      countedAdults,
      leastAdults,
      youthsPerAdult: 0,
      heldPlaces: 0,
    };
    expect(adultsMissing(capacity)).toBe(missing);
    expect(placesToFill(capacity)).toBe(places);
  });

  it('stop the waiting list even where the others could look after more', () => {
    const capacity: Capacity = {
      roomPlaces: 20,
      countedAdults: 1,
      leastAdults: 2,
      youthsPerAdult: 8,
      heldPlaces: 0,
    };
    expect(effectivePlaces(capacity)).toBe(8);
    expect(placesToFill(capacity)).toBe(0);
  });
});

describe('what the queue means', () => {
  // places, confirmed, waitlisted → left, whether a new sign-up gets one, free ones for those who wait
  const cases: [string, number, number, number, number, 0 | 1, number][] = [
    ['nobody yet', 10, 0, 0, 10, 1, 10],
    ['one left', 10, 9, 0, 1, 1, 1],
    ['exactly full', 10, 10, 0, 0, 0, 0],
    ['one too many', 10, 11, 0, 0, 0, 0],
    ['no places at all', 0, 0, 0, 0, 0, 0],
    ['no places, one waits', 0, 0, 1, 0, 0, 0],
    ['full, some wait', 10, 10, 4, 0, 0, 0],
    ['a place is free but somebody waits', 10, 9, 1, 0, 0, 1],
    ['fewer wait than places are free', 10, 5, 3, 0, 0, 5],
    ['as many wait as places are free', 10, 5, 5, 0, 0, 5],
    ['more wait than places are free', 10, 5, 6, 0, 0, 5],
    ['capacity lowered, some wait', 5, 10, 4, 0, 0, 0],
    ['capacity lowered by one', 9, 10, 4, 0, 0, 0],
    ['a shift fell empty', 0, 10, 4, 0, 0, 0],
  ];
  it.each(cases)('%s', (_name, places, confirmed, waitlisted, left, placed, free) => {
    const queue = { confirmed, waitlisted };
    expect([
      placesLeft(places, queue),
      placedOfParty(places, queue, 1, false),
      freePlaces(places, queue),
    ]).toEqual([left, placed, free]);
  });
});

test(`any sequence of sign-ups, cancellations and changed capacity, seed ${SEED}`, () => {
  const random = randomOf(SEED);
  for (let round = 0; round < 300; round += 1) {
    let places = random.below(8);
    let confirmed: number[] = [];
    let waiting: number[] = [];
    let number = 0;
    const queue = (): Queue => ({ confirmed: confirmed.length, waitlisted: waiting.length });
    for (let step = 0; step < 60; step += 1) {
      const before = confirmed.length;
      const kind = random.below(4);
      if (kind === 0) places = random.below(12);
      else if (kind === 1) confirmed = confirmed.filter((_, at) => at !== random.below(confirmed.length));
      else {
        number += 1;
        const isPlaced = placedOfParty(places, queue(), 1, false) === 1;
        // Nobody passes those who already wait.
        expect(isPlaced && waiting.length > 0).toBe(false);
        (isPlaced ? confirmed : waiting).push(number);
      }
      const moved = Math.min(freePlaces(places, queue()), waiting.length);
      expect(moved).toBeGreaterThanOrEqual(0);
      confirmed.push(...waiting.slice(0, moved));
      waiting = waiting.slice(moved);
      expect(confirmed.length).toBeLessThanOrEqual(Math.max(places, before));
      // After filling, nobody waits while a place is free.
      expect(waiting.length === 0 || confirmed.length >= places).toBe(true);
      expect(waiting).toEqual(waiting.toSorted((a, b) => a - b));
      // Places are filled in the order of the sign-ups, so all who wait came after all who were ever let in.
      expect(Math.max(0, ...confirmed)).toBeLessThan(waiting[0] ?? Number.POSITIVE_INFINITY);
    }
  }
});

describe('siblings from one form', () => {
  // places, confirmed, waitlisted, size → placed together, placed one by one
  const cases: [string, number, number, number, number, number, number][] = [
    ['all fit', 10, 7, 0, 3, 3, 3],
    ['one too many', 10, 8, 0, 3, 0, 2],
    ['full', 10, 10, 0, 2, 0, 0],
    ['somebody waits already', 10, 5, 1, 2, 0, 0],
    ['more than were ever places', 2, 0, 0, 3, 0, 2],
    ['alone', 10, 9, 0, 1, 1, 1],
  ];
  it.each(cases)('%s', (_name, places, confirmed, waitlisted, size, together, split) => {
    const queue = { confirmed, waitlisted };
    expect([placedOfParty(places, queue, size, true), placedOfParty(places, queue, size, false)]).toEqual([
      together,
      split,
    ]);
  });
});
