import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import {
  currentOrNext,
  kindAndArea,
  openWords,
  safetyBoxOfVenue,
  unknownLine,
  venueCard,
  venueJoinBox,
} from '../../../src/views/venue.ts';
import {
  aSession,
  anActivity,
  anAdult,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const venue = aVenue({ kind: 'youth_centre', phone: '0454-930 01' });
const group = anActivity({ id: 'group', title: 'Schack', signupMode: 'session' });
const here = (changes: Parameters<typeof aSession>[0] = {}) => aSession({ venue, ...changes });
const now = at(TODAY, '16:00');

describe('currentOrNext', () => {
  const found = (...sessions: Session[]) => currentOrNext(snapshotOf(sessions), venue, now.now)?.id;
  it('is what goes on, to the minute', () => {
    expect(found(here({ id: 'over', ...hours('15:00', '16:00') }))).toBeUndefined();
    expect(found(here({ id: 'on', ...hours('15:00', '16:01') }))).toBe('on');
    expect(
      found(
        here({ id: 'starts', ...hours('16:00', '17:00') }),
        here({ id: 'next', ...hours('16:01', '17:00') }),
      ),
    ).toBe('starts');
  });

  it('is the open house rather than a group in it, but not an open house that comes later', () => {
    const chess = here({ id: 'group', activity: group, ...hours('14:00', '17:00') });
    expect(found(chess, here({ id: 'open', ...hours('15:00', '20:00') }))).toBe('open');
    expect(found(chess, here({ id: 'open', ...hours('17:00', '20:00') }))).toBe('group');
  });

  it('is the next, when nothing goes on, and never a cancelled one', () => {
    const cancelled = here({ id: 'cancelled', status: 'cancelled' });
    expect(
      found(cancelled, here({ id: 'next', date: '2026-11-25' }), here({ id: 'later', date: '2026-11-26' })),
    ).toBe('next');
    expect(found(cancelled)).toBeUndefined();
    expect(found(here({ id: 'moved', status: 'moved' }))).toBe('moved');
    expect(found(aSession({ venue: aVenue({ id: 'another' }) }))).toBeUndefined();
  });
});

describe('openWords', () => {
  const words = (session: Session | undefined, moment = now) => {
    const found = openWords(session, moment);
    return found && plain(`${found.day} ${found.time}`);
  };
  it('says until when, or from when', () => {
    expect(words(here(hours('15:00', '20:30')))).toBe('Öppet nu till 20.30');
    expect(words(here(hours('16:00', '20:00')))).toBe('Öppet nu till 20');
    expect(words(here(hours('16:01', '20:00')))).toBe('Öppnar i dag 16.01–20');
    expect(words(here({ date: '2026-11-25' }))).toBe('Öppnar i morgon 15–20');
    expect(words(here({ date: '2027-01-01' }), at('2026-12-31', '23:59'))).toBe('Öppnar i morgon 15–20');
    expect(words(undefined)).toBeUndefined();
  });
});

describe('a place in the list', () => {
  it('says what goes on there and with whom', () => {
    const activity = anActivity({ title: 'Öppet hus', schoolYears: { from: 7, to: 9 } });
    const card = venueCard(snapshotOf([here({ activity })]), venue, now);
    expect(card).toMatchObject({
      href: '/motesplatser/kvarnen',
      title: 'Kvarnen',
      place: 'Fritidsgård i Jämshög',
    });
    expect(plain(`${card.day} ${card.time}`)).toBe('Öppet nu till 20');
    expect(card.facts.map(({ text }) => plain(text))).toEqual(['Öppet hus', 'Åk 7–9']);
    expect(card.supervision.state).toBe('limit');
  });

  it('says what is not known', () => {
    const card = venueCard(snapshotOf([]), aVenue({ forWhom: 'Från 13 år', phone: '' }), now);
    expect([card.day, card.time, card.timeEnd]).toEqual(['', '', '']);
    expect(card.facts.map(({ text }) => text)).toEqual(['Från 13 år', 'Tider: uppgift saknas']);
    expect(card.supervision).toEqual({
      state: 'unknown',
      head: 'Uppgift saknas om vuxna',
      sub: 'Fråga arrangören innan du går',
    });
    expect(plain(unknownLine(venue).sub)).toBe('Ring 0454-930 01 och fråga');
    expect(kindAndArea(aVenue({ kind: 'library' }))).toBe('Bibliotek i Jämshög');
  });
});

describe('the safety box of a place', () => {
  const amina = anAdult({ firstName: 'Amina', responsible: true });

  it('names the day when it is not today', () => {
    const head = (session: Session) => plain(safetyBoxOfVenue(venue, session, now).line.head);
    expect(head(here())).toBe('Vuxna på plats 15–20');
    expect(head(here({ date: '2026-11-25' }))).toBe('I morgon: vuxna på plats 15–20');
    expect(head(here({ date: '2026-11-28', ...UNSTAFFED }))).toBe('Lör 28 nov: ingen vuxen på plats');
  });

  it('names who is responsible only while it goes on', () => {
    const of = (session: Session) => safetyBoxOfVenue(venue, session, now).responsible;
    const ongoing = here({ adults: [amina], counted: 2, activity: anActivity({ phone: '070-1' }) });
    expect(of(ongoing)).toMatchObject({ who: 'Amina, fritidsledare', onSite: true, phone: '070-1' });
    const coming = { ...ongoing, startsAt: now.now + 1 };
    expect(of(coming)).toEqual({ who: 'Fritidsledare', onSite: true, phone: '0454-930 01', phoneHours: '' });
    expect(of(here({ ...UNSTAFFED, startsAt: now.now + 1 })).onSite).toBe(false);
  });

  it('falls back on what the activity knows, or says nothing', () => {
    const box = safetyBoxOfVenue(
      aVenue(),
      aSession({ date: '2026-11-25', activity: anActivity({ phone: '070-1' }) }),
      now,
    );
    expect(box.responsible.phone).toBe('070-1');
    const unknown = safetyBoxOfVenue(aVenue({ phoneHours: '16–20' }), undefined, now);
    expect(unknown.responsible).toEqual({
      who: '',
      onSite: false,
      phone: '',
      phoneHours: 'Svarar i telefonen 16–20.',
    });
    expect(unknown.line.state).toBe('unknown');
  });

  it('says where each fact comes from, when another wrote it', () => {
    const place = aVenue({
      forWhom: 'från 13 år',
      hoursNote: 'Vardagar 15-20',
      staffingNote: '',
      sourceName: 'kommunens sida',
      sourceAsOf: '2021',
    });
    const { facts } = safetyBoxOfVenue(place, undefined, now);
    const fact = (name: string) => facts.find((one) => one.name === name);
    expect(fact('För vem')).toMatchObject({ text: 'Från 13 år.', note: 'Enligt kommunens sida, 2021.' });
    expect(fact('Öppettider')).toMatchObject({
      text: 'Vardagar 15-20.',
      note: 'Enligt kommunens sida, 2021.',
    });
    expect(fact('Bemanning')).toMatchObject({ text: '' });
    expect(fact('Bemanning')).not.toHaveProperty('note');
    expect(fact('Första hjälpen')?.text).toBe('');
  });

  it('leaves hours and staffing to the week where sessions are known', () => {
    const names = safetyBoxOfVenue(venue, here(), now).facts.map(({ name }) => name);
    expect(names).not.toContain('Öppettider');
    expect(names).not.toContain('Bemanning');
    expect(
      safetyBoxOfVenue(aVenue({ staffingNote: 'Alltid två' }), here(), now).facts.map(({ name }) => name),
    ).toContain('Bemanning');
  });
});

it('a place without sign-up says so, a room for groups says nothing, an unknown place says what is not known', () => {
  expect(venueJoinBox(here())?.title).toBe('Kom när det är öppet');
  expect(venueJoinBox(here({ activity: group }))).toBeUndefined();
  expect(venueJoinBox(undefined)?.title).toBe('Vi vet inte allt om det här stället');
});
