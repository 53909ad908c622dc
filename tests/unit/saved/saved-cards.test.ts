import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { savedCards } from '../../../src/saved/saved-cards.ts';
import {
  aSchedule,
  aSession,
  aVenue,
  anActivity,
  anAdult,
  at,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';

const cardsOf = (time: string, ...args: Parameters<typeof snapshotOf>) =>
  savedCards(snapshotOf(...args), at(TODAY, time).now).map((card) => ({ ...card, when: plain(card.when) }));

test('an activity and its place show their next time that takes place, in words that are true another day too', () => {
  const schedule = aSchedule();
  const sessions = [
    aSession({ schedule, status: 'cancelled' }),
    aSession({ schedule, date: addDays(TODAY, 1), adults: [anAdult({ firstName: 'Amina' })] }),
  ];
  const cards = cardsOf('16:00', sessions);
  const [activity] = cards;
  expect(activity).toMatchObject({
    kind: 'activity',
    href: '/aktiviteter/oppet-hus',
    title: 'Öppet hus',
    place: 'Kvarnen',
    when: 'ons 25 nov kl. 15–20',
    endsAt: sessions[1]?.endsAt,
    state: 'limit',
    head: 'Vuxna på plats 15–20',
  });
  const venue = cards.find(({ kind }) => kind === 'venue');
  expect(venue).toMatchObject({ kind: 'venue', title: 'Kvarnen', when: 'Öppet hus, ons 25 nov kl. 15–20' });
  expect(JSON.stringify([activity, venue])).not.toContain('Amina');
});

test('while it goes on they say what is planned, for they may be read later', () => {
  const [activity] = cardsOf('16:00', [aSession()]);
  expect(activity).toMatchObject({ when: 'tis 24 nov kl. 15–20', head: 'Vuxna på plats 15–20' });
});

test('what is only cancelled says so; what is over, or has no time, promises no adults', () => {
  expect(cardsOf('12:00', [aSession({ status: 'cancelled' })])[0]).toMatchObject({
    state: 'cancelled',
    head: 'Inställt',
  });
  const nothing = { when: 'Ingen tid just nu.', endsAt: 0 };
  expect(cardsOf('20:00', [aSession()])[0]).toMatchObject({ ...nothing, head: '' });
  const schedule = aSchedule({ activity: anActivity(), venue: aVenue() });
  expect(cardsOf('12:00', [], { schedules: [schedule] })[1]).toMatchObject({ ...nothing, state: 'unknown' });
});

test('what is moved says that its time is new', () => {
  expect(cardsOf('12:00', [aSession({ status: 'moved' })])[0]?.when).toBe('Ny tid: tis 24 nov kl. 15–20');
});
