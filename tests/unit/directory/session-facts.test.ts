import { describe, expect, it } from 'vitest';
import {
  hasRoom,
  isStaffed,
  placesAt,
  placesInCourse,
  placesLeftAt,
  supervisionFactsOf,
} from '../../../src/directory/session-facts.ts';
import { aSchedule, aSession, anActivity, UNSTAFFED } from '../support/municipality.ts';

const STALE_BEFORE = '2026-08-26';

it('places are bound by the adults who count at the session, or who usually count in the course', () => {
  expect(placesAt(aSession({ roomPlaces: 20, youthsPerAdult: 8, counted: 2 }))).toBe(16);
  expect(placesAt(aSession({ roomPlaces: 20, youthsPerAdult: 8, counted: 0 }))).toBe(0);
  expect(placesAt(aSession({ roomPlaces: 20, youthsPerAdult: 0, counted: 0 }))).toBe(20);
  expect(placesInCourse(aSchedule({ roomPlaces: 20, youthsPerAdult: 8, usualAdults: 1 }))).toBe(8);
  expect(placesInCourse(aSchedule({ roomPlaces: 5, youthsPerAdult: 8, usualAdults: 1 }))).toBe(5);
});

describe('placesLeftAt', () => {
  const [full, one] = [
    { confirmed: 10, waitlisted: 0 },
    { confirmed: 9, waitlisted: 0 },
  ];
  const session = (signupMode: 'session' | 'course' | 'drop_in' | 'external') =>
    aSession({ activity: anActivity({ signupMode }), roomPlaces: 10, signups: one });

  it('counts what people sign up for', () => {
    expect(placesLeftAt(session('session'))).toBe(1);
    expect(placesLeftAt({ ...session('session'), signups: full })).toBe(0);
    const schedule = aSchedule({ roomPlaces: 10, signups: full });
    expect(placesLeftAt({ ...session('course'), schedule })).toBe(0);
  });

  it('counts nothing where nobody signs up here', () => {
    expect(placesLeftAt(session('course'))).toBeUndefined();
    expect(placesLeftAt(session('drop_in'))).toBeUndefined();
    expect(placesLeftAt(session('external'))).toBeUndefined();
  });
});

describe('isStaffed', () => {
  const staffed = (changes: Parameters<typeof aSession>[0] = {}) =>
    isStaffed(supervisionFactsOf(aSession(changes), STALE_BEFORE));
  it('is a promise of adults, so every doubt is a no', () => {
    expect(staffed()).toBe(true);
    expect(staffed({ counted: 3 })).toBe(true);
    expect(staffed({ status: 'moved' })).toBe(true);
    expect(staffed({ counted: 1 })).toBe(false);
    expect(staffed({ leastAdults: 0, counted: 0 })).toBe(false);
    expect(staffed({ status: 'cancelled' })).toBe(false);
    expect(staffed(UNSTAFFED)).toBe(false);
    expect(staffed({ staffedFrom: '' })).toBe(false);
    expect(staffed({ activity: anActivity({ supervisionConfirmedOn: STALE_BEFORE }) })).toBe(true);
    expect(staffed({ activity: anActivity({ supervisionConfirmedOn: '2026-08-25' }) })).toBe(false);
  });
});

it.each([
  [{ cancelled: false, dropIn: true, placesLeft: undefined }, true],
  [{ cancelled: true, dropIn: true, placesLeft: undefined }, false],
  [{ cancelled: false, dropIn: false, placesLeft: undefined }, false],
  [{ cancelled: false, dropIn: false, placesLeft: 0 }, false],
  [{ cancelled: false, dropIn: false, placesLeft: 1 }, true],
  [{ cancelled: true, dropIn: false, placesLeft: 1 }, false],
])('room for one more: %o is %s', (facts, room) => {
  expect(hasRoom(facts)).toBe(room);
});
