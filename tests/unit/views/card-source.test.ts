import { describe, expect, it } from 'vitest';
import { cardSourceOf, phoneOf } from '../../../src/views/card-source.ts';
import {
  aSchedule,
  aSession,
  anActivity,
  anOrganiser,
  at,
  aVenue,
  hours,
  TODAY,
} from '../support/municipality.ts';

describe('phoneOf', () => {
  it.each([
    ['1', '2', '3', '1'],
    ['', '2', '3', '2'],
    ['', '', '3', '3'],
    ['', '', '', ''],
  ])('activity %j, venue %j, organiser %j: %j', (activityPhone, venuePhone, organiserPhone, phone) => {
    const organiser = anOrganiser({ phone: organiserPhone });
    const activity = anActivity({ phone: activityPhone, organiser });
    expect(phoneOf({ activity, venue: aVenue({ phone: venuePhone }) })).toBe(phone);
  });
});

describe('the places that a card tells of', () => {
  const signUp = anActivity({ signupMode: 'session' });
  const session = aSession({
    activity: signUp,
    ...hours('17:00', '18:30'),
    roomPlaces: 10,
    signups: { confirmed: 4, waitlisted: 0 },
    signupOpensAt: '2026-11-17 08:00',
    signupClosesAt: '2026-11-24 16:00',
  });
  const left = (changes: Partial<typeof session>, date = TODAY, time = '12:00') =>
    cardSourceOf({ ...session, ...changes }, at(date, time).now).placesLeft;

  it('are those left, also before sign-up opens', () => {
    expect(left({})).toBe(6);
    expect(left({}, '2026-11-17', '07:59')).toBe(6);
    expect(left({ signups: { confirmed: 9, waitlisted: 1 } })).toBe(0);
    expect(left({ roomPlaces: 0 })).toBe(0);
  });

  it('are bound by the adults who count', () => {
    expect(left({ youthsPerAdult: 3 })).toBe(2);
    expect(
      left({ youthsPerAdult: 3, adultCounts: { ...aSession().adultCounts, counted: 0, absent: 2 } }),
    ).toBe(0);
  });

  it('are not told when nobody can use them', () => {
    expect(left({}, TODAY, '15:59')).toBe(6);
    expect(left({}, TODAY, '16:00')).toBeUndefined();
    expect(left({}, TODAY, '18:30')).toBeUndefined();
    expect(left({ status: 'cancelled' })).toBeUndefined();
    expect(left({ activity: anActivity({ signupMode: 'drop_in' }) })).toBeUndefined();
    expect(left({ activity: anActivity({ signupMode: 'external' }) })).toBeUndefined();
  });

  it('are the whole course’s at one of its sessions', () => {
    const activity = anActivity({ signupMode: 'course' });
    const schedule = aSchedule({ activity, roomPlaces: 8, signups: { confirmed: 5, waitlisted: 0 } });
    expect(left({ activity, schedule })).toBe(3);
    expect(left({ activity, schedule, signups: { confirmed: 8, waitlisted: 2 } })).toBe(3);
    expect(left({ activity, schedule: { ...schedule, usualAdults: 2, youthsPerAdult: 3 } })).toBe(1);
    expect(left({ activity, schedule: undefined })).toBeUndefined();
  });
});

it('a card has the first category of the activity, else that of the place', () => {
  const [own, of] = [
    { ...aVenue().category, name: 'own' },
    { ...aVenue().category, name: 'place' },
  ];
  const venue = aVenue({ category: of });
  const nameOf = (categories: (typeof own)[]) =>
    cardSourceOf(aSession({ venue, activity: anActivity({ categories }) }), 0).category.name;
  expect([nameOf([own, of]), nameOf([])]).toEqual(['own', 'place']);
});
