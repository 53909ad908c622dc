import { describe, expect, it } from 'vitest';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { venueWeek } from '../../../src/views/venue-week.ts';
import {
  aSession,
  anActivity,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const MONDAY = '2026-11-23';
const venue = aVenue();
const group = anActivity({ id: 'group0000000001', signupMode: 'session' });
const week = (
  sessions: readonly Session[],
  { monday = MONDAY, calendarDays = [] as CalendarDay[], moment = at(TODAY, '16:20') } = {},
) => venueWeek(snapshotOf(sessions, { calendarDays }), venue, monday, moment);

/** "open | adults" of one day, Monday = 0. */
function words(sessions: readonly Session[], day: number, options: Parameters<typeof week>[1] = {}): string {
  const { open, adults } = week(sessions, options).days[day]!;
  return plain(adults ? `${plain(open)} | ${adults}` : open);
}

describe('the words of one day', () => {
  const split = (changes: Parameters<typeof aSession>[0]) =>
    aSession({ startTime: '14:30', endTime: '21:00', staffedFrom: '15:00', staffedTo: '20:30', ...changes });
  const cases: [string, Session[], string][] = [
    ['staffed all the time', [aSession()], 'Öppet 15–20 | Vuxna 15–20'],
    ['partly staffed', [split({})], 'Öppet 14.30–21 | Vuxna 15–20.30'],
    ['too few adults', [split({ counted: 1 })], 'Öppet 14.30–21 | Väntar på fler vuxna 15–20.30'],
    ['no adult at all', [split({ counted: 0 })], 'Öppet 14.30–21 | Bemanning saknas 15–20.30'],
    [
      'a group is not open',
      [aSession({ activity: group, ...hours('17:00', '18:30') })],
      'Grupp 17–18.30 | Vuxna 17–18.30',
    ],
    [
      'a group before and during the open hours',
      [
        aSession({ activity: group, ...hours('13:00', '14:00') }),
        aSession(),
        aSession({ activity: group, ...hours('16:00', '17:00') }),
      ],
      'Öppet 15–20, grupp 13–14 | Vuxna 13–14, 15–20',
    ],
    ['open without adults', [aSession(UNSTAFFED)], 'Öppet 15–20 | Ingen vuxen på plats'],
    [
      'two that overlap are one open time',
      [aSession(hours('15:00', '18:00')), aSession(hours('17:00', '20:00'))],
      'Öppet 15–20 | Vuxna 15–20',
    ],
    [
      'two that touch',
      [aSession(hours('15:00', '17:00')), aSession(hours('17:00', '20:00'))],
      'Öppet 15–20 | Vuxna 15–20',
    ],
    [
      'two apart, told in order',
      [aSession(hours('18:00', '20:00')), aSession(hours('09:00', '11:30'))],
      'Öppet 9–11.30, 18–20 | Vuxna 9–11.30, 18–20',
    ],
    [
      'staffed, then waiting for more',
      [aSession(hours('15:00', '18:00')), aSession({ ...hours('17:00', '20:00'), counted: 1 })],
      'Öppet 15–20 | Vuxna 15–18, väntar på fler vuxna 18–20',
    ],
    [
      'one group lacks adults while another has its own',
      [aSession(hours('15:00', '20:00')), aSession({ ...hours('16:00', '18:00'), counted: 0 })],
      'Öppet 15–20 | Vuxna 15–20',
    ],
    [
      'staffed in the middle of the unstaffed',
      [aSession(UNSTAFFED), aSession(hours('16:00', '17:00'))],
      'Öppet 15–20 | Vuxna 16–17',
    ],
    [
      'nothing stated is not "nobody"',
      [aSession({ staffedFrom: '', staffedTo: '' })],
      'Öppet 15–20 | Uppgift saknas om vuxna',
    ],
    ['half stated is not stated', [aSession({ staffedTo: '' })], 'Öppet 15–20 | Uppgift saknas om vuxna'],
    [
      'unstaffed, and nothing stated about the other',
      [aSession(UNSTAFFED), aSession({ staffedFrom: '', staffedTo: '' })],
      'Öppet 15–20 | Uppgift saknas om vuxna',
    ],
    [
      'old facts are not "nobody" either',
      [aSession({ activity: anActivity({ supervisionConfirmedOn: '2026-01-01' }) })],
      'Öppet 15–20 | Inte bekräftat: vuxna 15–20',
    ],
    [
      'staffed, with old facts about the rest',
      [
        aSession(hours('15:00', '18:00')),
        aSession({
          ...hours('17:00', '20:00'),
          activity: anActivity({ id: 'old', supervisionConfirmedOn: '' }),
        }),
      ],
      'Öppet 15–20 | Vuxna 15–18, inte bekräftat: vuxna 18–20',
    ],
    ['cancelled is closed', [aSession({ status: 'cancelled' })], 'Stängt'],
    ['moved is open', [aSession({ status: 'moved' })], 'Öppet 15–20 | Vuxna 15–20'],
    [
      'cancelled beside another',
      [aSession({ status: 'cancelled' }), aSession(hours('18:00', '19:00'))],
      'Öppet 18–19 | Vuxna 18–19',
    ],
    ['to the last minute of the day', [aSession(hours('22:00', '23:59'))], 'Öppet 22–23.59 | Vuxna 22–23.59'],
  ];
  it.each(cases)('%s', (_name, sessions, expected) => {
    expect(words(sessions, 1)).toBe(expected);
  });
});

describe('a day without sessions', () => {
  const christmas = { monday: '2026-12-21' };
  const closed = (venueId: string): CalendarDay => ({
    kind: 'closed',
    name: 'Stängt för städning',
    from: '2026-12-21',
    to: '2026-12-21',
    venueId,
    startTime: '',
    endTime: '',
  });

  it('is closed at a place with open hours, also when those are in another week', () => {
    expect(words([aSession()], 0)).toBe('Stängt');
    expect(words([aSession()], 0, christmas)).toBe('Stängt');
  });

  it('has nothing planned where only groups meet', () => {
    expect(words([aSession({ activity: group })], 0)).toBe('Inget planerat');
    expect(words([], 0)).toBe('Inget planerat');
  });

  it('says why it is closed', () => {
    expect(words([aSession()], 3, christmas)).toBe('Stängt, julafton');
    expect(words([aSession()], 0, { ...christmas, calendarDays: [closed(venue.id)] })).toBe(
      'Stängt för städning',
    );
    expect(words([aSession()], 0, { ...christmas, calendarDays: [closed('venue0000000002')] })).toBe(
      'Stängt',
    );
  });

  it('knows no closed group room from a red day', () => {
    expect(words([aSession({ activity: group })], 3, christmas)).toBe('Inget planerat, julafton');
    expect(words([], 0, { ...christmas, calendarDays: [closed(venue.id)] })).toBe('Stängt för städning');
  });

  it('spells the names of days as they are spelled', () => {
    const inJune = { monday: '2027-05-31', moment: at('2027-05-31', '12:00') };
    expect(words([aSession()], 6, inJune)).toBe('Stängt, Sveriges nationaldag');
    const ascension = { monday: '2027-05-03', moment: at('2027-05-03', '12:00') };
    expect(words([aSession()], 3, ascension)).toBe('Stängt, Kristi himmelsfärdsdag');
  });

  it('is open on a red day when something is planned', () => {
    expect(words([aSession({ date: '2026-12-24' })], 3, christmas)).toBe('Öppet 15–20 | Vuxna 15–20');
  });
});

describe('the week', () => {
  it('names its days and says which is today', () => {
    const { title, days } = week([]);
    expect(plain(title)).toBe('Vecka 48');
    expect(days.map(({ name, detail, today }) => plain(`${name} ${detail}${today ? '!' : ''}`))).toEqual([
      'Mån 23 nov',
      'Tis 24 nov, i dag!',
      'Ons 25 nov, i morgon',
      'Tors 26 nov',
      'Fre 27 nov',
      'Lör 28 nov',
      'Sön 29 nov',
    ]);
  });

  it('leads to the weeks beside it, over the turn of a year of 53 weeks', () => {
    const { title, previous, next, days } = week([], {
      monday: '2026-12-28',
      moment: at('2026-12-31', '23:59'),
    });
    expect([title, previous?.text, next?.text].map((text) => plain(text ?? ''))).toEqual([
      'Vecka 53',
      'v. 52',
      'v. 1',
    ]);
    expect([previous?.href, next?.href]).toEqual(['?v=2026-52', '?v=2027-01']);
    expect(days.map(({ detail }) => plain(detail)).slice(3, 5)).toEqual(['31 dec, i dag', '1 jan, i morgon']);
  });

  it('leads no further than what is known', () => {
    expect(week([], { monday: '2026-11-16' }).previous).toBeUndefined();
    expect(week([], { monday: '2027-03-22' }).next).toBeUndefined();
    expect(week([], { monday: '2027-03-15' }).next?.href).toBe('?v=2027-12');
  });

  it('draws every day on one scale of whole hours, with the pin on today only', () => {
    const { days } = week([
      aSession({ startTime: '14:30', endTime: '21:00', staffedFrom: '15:00', staffedTo: '20:30' }),
      aSession({ date: '2026-11-26', ...hours('17:00', '21:01'), counted: 1 }),
    ]);
    expect(new Set(days.map(({ bar }) => `${bar.from}–${bar.to}`))).toEqual(
      new Set([`${14 * 60}–${22 * 60}`]),
    );
    expect(days.map(({ bar }) => bar.now)).toEqual([undefined, 980, ...Array.from({ length: 5 })]);
    expect(days[0]?.bar.spans).toEqual([]);
    expect(days[1]?.bar.spans).toEqual([
      { from: 870, to: 1260, kind: 'open' },
      { from: 900, to: 1230, kind: 'staffed' },
    ]);
    expect(days[3]?.bar.spans).toEqual([
      { from: 1020, to: 1261, kind: 'open' },
      { from: 1020, to: 1261, kind: 'waiting' },
    ]);
  });

  it('draws an ordinary afternoon when nothing is planned, and exact hours as they are', () => {
    expect(week([]).days[0]?.bar).toEqual({ from: 14 * 60, to: 22 * 60, spans: [] });
    const { from, to } = week([aSession(hours('09:00', '10:00'))]).days[0]!.bar;
    expect([from, to]).toEqual([540, 600]);
  });

  it('has sessions of this week and this place only', () => {
    const elsewhere = aVenue({ id: 'venue0000000002' });
    const others = [
      aSession({ date: '2026-11-22' }),
      aSession({ date: '2026-11-30' }),
      aSession({ venue: elsewhere }),
    ];
    expect(week(others).days.every(({ bar }) => bar.spans.length === 0)).toBe(true);
  });
});
