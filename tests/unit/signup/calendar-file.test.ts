import { describe, expect, it, test } from 'vitest';
import type { Session } from '../../../src/directory/model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { calendarFile, calendarResponse } from '../../../src/signup/calendar-file.ts';
import {
  aSession,
  anActivity,
  anAdult,
  anOrganiser,
  at,
  aVenue,
  hours,
  plain,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';
import { readCalendar, stockholmClock, utcTime } from '../support/read-calendar.ts';

const ORIGIN = 'https://fritid.example.se';
const STALE_BEFORE = addDays(TODAY, -90);
const moment = at(TODAY, '12:03');
const context = { origin: ORIGIN, moment, knownAt: moment.now };
const read = (...sessions: Session[]) => readCalendar(calendarFile(sessions, context));
const linesOf = (text: string | undefined) => plain(text ?? '').split('\n');
const event = (changes: Parameters<typeof aSession>[0] = {}) => read(aSession(changes)).events[0]!;

describe('one session', () => {
  it('says what, when, where, and who is there', () => {
    const session = aSession({
      id: 'schedule1261124',
      activity: anActivity({ title: 'Innebandy', phone: '070-174 06 21' }),
      venue: aVenue({ name: 'Kvarnen', address: 'Kvarnvägen 4, Jämshög' }),
      updatedAt: Date.UTC(2026, 10, 1, 8, 30),
      ...hours('17:00', '18:30'),
    });
    const { properties, events } = read(session);
    expect(properties).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH' });
    expect(events).toEqual([
      {
        UID: 'schedule1261124@fritid.example.se',
        SEQUENCE: expect.stringMatching(/^\d+$/),
        DTSTAMP: '20261124T110300Z',
        DTSTART: '20261124T160000Z',
        DTEND: '20261124T173000Z',
        'LAST-MODIFIED': '20261101T083000Z',
        SUMMARY: 'Innebandy',
        LOCATION: 'Kvarnen, Kvarnvägen 4, Jämshög',
        DESCRIPTION: expect.any(String),
        URL: 'https://fritid.example.se/tillfallen/schedule1261124',
        STATUS: 'CONFIRMED',
      },
    ]);
    expect(linesOf(events[0]?.['DESCRIPTION'])).toEqual([
      'Vuxna på plats 17–18.30.',
      '2 vuxna, precis så många som behövs.',
      'Telefon: 070-174 06 21',
      'Så såg det ut 24 nov kl. 12.03. Bemanningen kan ändras, se sidan:',
      'https://fritid.example.se/tillfallen/schedule1261124',
    ]);
  });

  it('says how old its facts are while PocketBase does not answer', () => {
    const yesterday = { ...context, knownAt: at(addDays(TODAY, -1), '23:59').now };
    const [old] = readCalendar(calendarFile([aSession()], yesterday)).events;
    expect(old?.['DTSTAMP']).toBe('20261123T225900Z');
    expect(plain(old?.['DESCRIPTION'] ?? '')).toContain('Så såg det ut 23 nov kl. 23.59.');
  });

  it('tells the village where no address is known', () => {
    expect(event({ venue: aVenue({ name: 'Kvarnen', address: '' }) })['LOCATION']).toBe('Kvarnen, Jämshög');
  });

  it('keeps its UID whatever changes, and counts every change', () => {
    const [before, after, later] = [
      Date.UTC(2026, 10, 1),
      Date.UTC(2026, 10, 1, 0, 0, 1),
      Date.UTC(2060, 0, 1),
    ].map((updatedAt) =>
      event({
        id: 'schedule1261124',
        status: updatedAt > Date.UTC(2026, 10, 1) ? 'moved' : 'planned',
        updatedAt,
      }),
    );
    expect(new Set([before, after, later].map((one) => one?.['UID'])).size).toBe(1);
    const sequences = [before, after, later].map((one) => Number(one?.['SEQUENCE']));
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(new Set(sequences).size).toBe(3);
    // The integer of the standard has 31 bits.
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31);
    expect(Number(event({ updatedAt: 0 })['SEQUENCE'])).toBe(0);
  });

  it('counts the changes of its activity and its place too, whose words stand in it', () => {
    const [old, recent] = [Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)];
    const changed = (activityAt: number, venueAt: number) =>
      event({
        activity: anActivity({ updatedAt: activityAt }),
        venue: aVenue({ updatedAt: venueAt }),
        updatedAt: old,
      });
    const [before, byActivity, byVenue] = [changed(old, old), changed(recent, old), changed(old, recent)];
    expect([byActivity, byVenue].map((one) => one['LAST-MODIFIED'])).toEqual(
      Array(2).fill('20261101T000000Z'),
    );
    expect(byActivity['SEQUENCE']).toBe(byVenue['SEQUENCE']);
    expect(Number(byVenue['SEQUENCE'])).toBeGreaterThan(Number(before['SEQUENCE']));
  });

  const promises: [string, Parameters<typeof aSession>[0], string[]][] = [
    ['more adults than needed', { counted: 3 }, ['Vuxna på plats 15–20.', '3 vuxna, minst 2 behövs.']],
    [
      'open longer than adults are there',
      { counted: 3, startTime: '14:00' },
      ['Vuxna på plats 15–20.', '3 vuxna, minst 2 behövs. Inga vuxna 14–15.'],
    ],
    ['too few', { counted: 1 }, ['Väntar på en vuxen till.', '1 vuxen klar, minst 2 behövs.']],
    ['open without adults', UNSTAFFED, ['Ingen vuxen på plats.', 'Öppet, men obemannat.']],
    [
      'nothing stated',
      { staffedFrom: '', staffedTo: '' },
      ['Uppgift saknas om vuxna.', 'Fråga arrangören innan du går.'],
    ],
    [
      'facts just fresh enough',
      { activity: anActivity({ supervisionConfirmedOn: STALE_BEFORE }) },
      ['Vuxna på plats 15–20.', '2 vuxna, precis så många som behövs.'],
    ],
    [
      'facts one day too old',
      { activity: anActivity({ supervisionConfirmedOn: addDays(STALE_BEFORE, -1) }) },
      ['Inte bekräftat: vuxna 15–20.', 'Uppgiften är från 25 aug 2026. Fråga arrangören innan du går.'],
    ],
  ];
  it.each(promises)('promises no more than the page does: %s', (_name, changes, lines) => {
    expect(linesOf(event(changes)['DESCRIPTION']).slice(0, 2)).toEqual(lines);
  });

  it('tells what is planned while the session is going on too, for the entry is read later', () => {
    const going = { ...context, moment: at(TODAY, '15:30') };
    const [one] = readCalendar(calendarFile([aSession()], going)).events;
    expect(linesOf(one?.['DESCRIPTION'])[0]).toBe('Vuxna på plats 15–20.');
  });

  it('gives the number that the page gives: the activity, else the place, else the organiser', () => {
    const organiser = anOrganiser({ phone: '3' });
    const phoneAt = (activityPhone: string, venuePhone: string) =>
      event({
        activity: anActivity({ phone: activityPhone, organiser }),
        venue: aVenue({ phone: venuePhone }),
      })['DESCRIPTION'];
    expect(phoneAt('1', '2')).toContain('Telefon: 1\n');
    expect(phoneAt('', '2')).toContain('Telefon: 2\n');
    expect(phoneAt('', '')).toContain('Telefon: 3\n');
    expect(event()['DESCRIPTION']).not.toContain('Telefon');
  });

  it('stays when it is cancelled, says so where nobody misses it, and says why', () => {
    const changes = { id: 'schedule1261124', status: 'cancelled' } as const;
    const cancelled = event({
      ...changes,
      activity: anActivity({ phone: '070-174 06 21' }),
      publicNote: 'Ledaren är sjuk; vi ses nästa vecka.',
    });
    expect(cancelled).toMatchObject({
      UID: 'schedule1261124@fritid.example.se',
      STATUS: 'CANCELLED',
      TRANSP: 'TRANSPARENT',
      SUMMARY: 'Inställt: Öppet hus',
      DTSTART: '20261124T140000Z',
    });
    expect(linesOf(cancelled['DESCRIPTION'])).toEqual([
      'Ledaren är sjuk; vi ses nästa vecka.',
      'Telefon: 070-174 06 21',
      'Mer på sidan:',
      'https://fritid.example.se/tillfallen/schedule1261124',
    ]);
    expect(linesOf(event(changes)['DESCRIPTION'])[0]).toBe('Tillfället blir inte av.');
  });

  it('says first that it is moved, and why', () => {
    const moved = event({ status: 'moved', publicNote: 'Hallen är bokad.' });
    expect(moved).toMatchObject({ STATUS: 'CONFIRMED', SUMMARY: 'Öppet hus' });
    expect(linesOf(moved['DESCRIPTION']).slice(0, 3)).toEqual([
      'Ny tid eller nytt ställe.',
      'Hallen är bokad.',
      'Vuxna på plats 15–20.',
    ]);
    expect(linesOf(event({ status: 'moved' })['DESCRIPTION'])[1]).toBe('Vuxna på plats 15–20.');
  });
});

describe('texts', () => {
  it.each([
    'Bygg, löd; och lyssna',
    'Rad ett\nrad två',
    'Snedstreck \\n och \\, och \\\\',
    `Häng 🏳️‍🌈👩‍👩‍👧‍👦 ${'🎮'.repeat(60)}`,
    'å'.repeat(200),
    'Kolon: "citat" <b>&amp;</b>',
    `${'a'.repeat(66)},;\\ on the border`,
    `${'a'.repeat(67)}\n${'b'.repeat(74)}`,
    'محمد بازی',
  ])('survive: %j', (title) => {
    const { events, lines } = read(
      aSession({ activity: anActivity({ title }), venue: aVenue({ name: title }) }),
    );
    expect(events[0]?.['SUMMARY']).toBe(title);
    expect(events[0]?.['LOCATION']).toBe(`${title}, Jämshög`);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    // A character is never cut in two.
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  it('survive a carriage return, as a line break or none', () => {
    expect(event({ activity: anActivity({ title: 'Rad ett\r\nrad två' }) })['SUMMARY']).toBe(
      'Rad ett\nrad två',
    );
  });

  it('cannot begin a property of their own', () => {
    const file = read(aSession({ activity: anActivity({ title: 'x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil' }) }));
    expect(file.events).toHaveLength(1);
    expect(file.events[0]?.['UID']).not.toBe('evil');
  });
});

test('nothing personal stands in a file', () => {
  const names = { firstName: 'Amina', responsible: true };
  const sessions = [
    aSession({
      adults: [anAdult(names), anAdult({ firstName: 'Kim' })],
      signups: { confirmed: 7, waitlisted: 3 },
    }),
  ];
  const file = calendarFile(sessions, context);
  expect(file).not.toMatch(/Amina|Kim|ATTENDEE|ORGANIZER|CONTACT|mailto/);
});

describe('a weekly 17:00 through both clock changes of 2027', () => {
  const weekly = (first: string, count: number) =>
    Array.from({ length: count }, (_, week) =>
      aSession({ date: addDays(first, 7 * week), ...hours('17:00', '18:30') }),
    );
  const sessions = [...weekly('2027-03-07', 6), ...weekly('2027-10-10', 6)];
  const { events } = read(...sessions);

  it('is 17:00 on every clock in Stockholm', () => {
    expect(events.map((one) => stockholmClock(one['DTSTART']))).toEqual(
      sessions.map(({ date }) => `${date} 17:00`),
    );
    expect(events.map((one) => stockholmClock(one['DTEND']))).toEqual(
      sessions.map(({ date }) => `${date} 18:30`),
    );
  });

  it('is another instant of the day from the Sundays on', () => {
    const starts = events.map((one) => one['DTSTART']);
    expect(starts).toEqual([
      '20270307T160000Z',
      '20270314T160000Z',
      '20270321T160000Z',
      '20270328T150000Z',
      '20270404T150000Z',
      '20270411T150000Z',
      '20271010T150000Z',
      '20271017T150000Z',
      '20271024T150000Z',
      '20271031T160000Z',
      '20271107T160000Z',
      '20271114T160000Z',
    ]);
    const hour = 3_600_000;
    const weeks = starts.slice(1, 6).map((start, week) => (utcTime(start) - utcTime(starts[week])) / hour);
    expect(weeks).toEqual([168, 168, 167, 168, 168]);
  });

  it('has a UID for each', () => {
    expect(new Set(events.map((one) => one['UID'])).size).toBe(12);
  });
});

test('no session makes an empty calendar', () => {
  expect(read().events).toEqual([]);
});

test('a phone opens the answer in its calendar', async () => {
  const response = calendarResponse('file', 'innebandy-for-alla');
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="innebandy-for-alla.ics"');
  expect(await response.text()).toBe('file');
});
