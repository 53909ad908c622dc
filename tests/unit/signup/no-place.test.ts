import { describe, expect, it } from 'vitest';
import {
  effectivePlaces,
  freePlaces,
  placedOfParty,
  placesToFill,
  type Capacity,
} from '../../../src/domain/places.ts';
import { missingAdults, whyNobodyMoves, whyNoPlace, type NoPlace } from '../../../src/signup/no-place.ts';
import { randomOf, SEED } from '../support/random.ts';

const capacity = (changes: Partial<Capacity> = {}): Capacity => ({
  roomPlaces: 40,
  countedAdults: 2,
  leastAdults: 2,
  youthsPerAdult: 8,
  heldPlaces: 0,
  ...changes,
});
const limit = (placesWithAnother: number): NoPlace => ({ why: 'adults_limit', placesWithAnother });
const missing = (ready: number, count: number): NoPlace => ({ why: 'adults_missing', ready, missing: count });
const FULL: NoPlace = { why: 'room_full' };

const cases: [string, Partial<Capacity>, number, NoPlace | undefined][] = [
  ['a free place', {}, 15, undefined],
  ['the room has more', { roomPlaces: 20 }, 16, limit(4)],
  ['the room has much more', {}, 16, limit(8)],
  ['the room is full', { roomPlaces: 16 }, 16, FULL],
  ['no bound by adults', { roomPlaces: 10, youthsPerAdult: 0 }, 10, FULL],
  ['no room at all', { roomPlaces: 0 }, 0, FULL],
  ['more are in than the adults can look after', {}, 20, limit(4)],
  ['another adult only makes up for those who are in', {}, 24, limit(0)],
  ['more are in than the room holds', { roomPlaces: 20 }, 21, FULL],
  ['an adult is missing', { countedAdults: 1 }, 8, missing(1, 1)],
  ['an adult is missing and the room is full', { countedAdults: 1, roomPlaces: 5 }, 5, missing(1, 1)],
  ['no adult is ready', { countedAdults: 0 }, 0, missing(0, 2)],
  ['no adult is ready, and no bound', { countedAdults: 0, youthsPerAdult: 0 }, 40, missing(0, 2)],
  ['those who are in ask for more adults still', { countedAdults: 1 }, 20, missing(1, 2)],
  [
    'no least number, but nobody to look after anyone',
    { countedAdults: 0, leastAdults: 0 },
    0,
    missing(0, 1),
  ],
  ['neither a least number nor a bound', { countedAdults: 0, leastAdults: 0, youthsPerAdult: 0 }, 40, FULL],
  ['places are held', { roomPlaces: 20, heldPlaces: 6, youthsPerAdult: 20 }, 14, FULL],
  ['places are held and adults limit', { heldPlaces: 6 }, 10, limit(8)],
];

describe('why there is no place', () => {
  it.each(cases)('for a new sign-up: %s', (_name, changes, confirmed, expected) => {
    expect(whyNoPlace(capacity(changes), { confirmed, waitlisted: 0 })).toEqual(expected);
  });

  it('for a new sign-up: others wait for the free places', () => {
    expect(whyNoPlace(capacity(), { confirmed: 3, waitlisted: 1 })).toEqual({ why: 'queue' });
  });

  it('for those who wait while adults are missing, though a new sign-up would get a place if nobody waited', () => {
    const short = capacity({ countedAdults: 1 });
    expect(whyNoPlace(short, { confirmed: 3, waitlisted: 0 })).toBeUndefined();
    expect(missingAdults(short, { confirmed: 3, waitlisted: 0 })).toEqual({ ready: 1, missing: 1 });
    expect(whyNoPlace(short, { confirmed: 3, waitlisted: 1 })).toEqual(missing(1, 1));
    expect(whyNobodyMoves(short, { confirmed: 3, waitlisted: 1 })).toEqual(missing(1, 1));
    expect(missingAdults(capacity(), { confirmed: 40, waitlisted: 1 })).toBeUndefined();
  });

  it.each(cases)('for those who wait: %s', (_name, changes, confirmed, expected) => {
    expect(whyNobodyMoves(capacity(changes), { confirmed, waitlisted: 3 })).toEqual(expected);
  });
});

describe(`by the rules that PocketBase follows (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const samples = Array.from({ length: 2000 }, () => ({
    of: capacity({
      roomPlaces: random.below(30),
      countedAdults: random.below(5),
      leastAdults: random.below(4),
      youthsPerAdult: random.below(10),
      heldPlaces: random.below(4),
    }),
    queue: { confirmed: random.below(35), waitlisted: random.pick([0, 0, 1, 5]) },
  }));

  it('there is a reason exactly when a new sign-up would wait', () => {
    for (const { of, queue } of samples) {
      const waits = placedOfParty(effectivePlaces(of), queue, 1, false) === 0;
      expect(whyNoPlace(of, queue) !== undefined, JSON.stringify({ of, queue })).toBe(waits);
    }
  });

  it('there is a reason exactly when nobody would be moved up, and as many as told with one more adult', () => {
    for (const { of, queue } of samples) {
      const moved = (adults: number) => freePlaces(placesToFill({ ...of, countedAdults: adults }), queue);
      const reason = whyNobodyMoves(of, queue);
      const told = JSON.stringify({ of, queue, reason });
      expect(reason === undefined, told).toBe(moved(of.countedAdults) > 0);
      if (reason?.why === 'adults_limit') {
        expect(moved(of.countedAdults + 1), told).toBe(reason.placesWithAnother);
      }
      if (reason?.why === 'room_full') expect(moved(of.countedAdults + 100), told).toBe(0);
      if (reason?.why === 'adults_missing') {
        expect(moved(of.countedAdults + reason.missing - 1), told).toBe(0);
      }
    }
  });
});
