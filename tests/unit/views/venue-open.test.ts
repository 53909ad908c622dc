import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarDay, Session } from '../../../src/directory/model.ts';
import { momentOf } from '../../../src/views/moment.ts';
import { startView } from '../../../src/views/start.ts';
import { currentOrNext, openWords, venuesInOrder } from '../../../src/views/venue-open.ts';
import { venueCard } from '../../../src/views/venue.ts';
import {
  anActivity,
  aSchedule,
  aSession,
  at,
  aVenue,
  type Extras,
  hours,
  plain,
  snapshotOf,
  UNSTAFFED,
  TODAY,
} from '../support/municipality.ts';

const venue = aVenue({ phone: '0454-930 01' });
const group = anActivity({ id: 'group', title: 'Schack', signupMode: 'session' });
const here = (changes: Parameters<typeof aSession>[0] = {}) => aSession({ venue, ...changes });
const now = at(TODAY, '16:00');
const calendarDay = (over: Partial<CalendarDay>): CalendarDay => ({
  kind: 'closed',
  name: 'Städdag',
  from: TODAY,
  to: TODAY,
  venueId: venue.id,
  startTime: '',
  endTime: '',
  ...over,
});

describe('what goes on at a place, or comes next', () => {
  const found = (...sessions: Session[]) => currentOrNext(snapshotOf(sessions), venue, now)?.id;
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

  it('is of two open houses the one with adults, while they are there', () => {
    const free = here({ id: 'unstaffed', ...UNSTAFFED, startTime: '14:00', endTime: '21:00' });
    expect(found(free, here({ id: 'staffed', ...hours('15:00', '20:00') }))).toBe('staffed');
    expect(found(free, here({ id: 'soon', ...hours('15:00', '20:00'), staffedFrom: '16:01' }))).toBe(
      'unstaffed',
    );
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

describe('the words about the door', () => {
  const words = (sessions: readonly Session[], extras: Extras = {}, moment = now) => {
    const { day, time, note } = openWords(snapshotOf(sessions, extras), venue, moment);
    return plain([day, time, note].join(' | '));
  };
  const closed = { calendarDays: [calendarDay({})] };
  const elsewhere = { calendarDays: [calendarDay({ venueId: 'another' })] };
  const autumnBreak = {
    calendarDays: [
      calendarDay({ kind: 'school_break', name: 'Höstlov', startTime: '10:00', endTime: '17:00' }),
    ],
  };
  const cases: [string, Session[], Extras, string][] = [
    ['open for all', [here(hours('15:00', '20:30'))], {}, 'Öppet nu | till 20.30 | '],
    ['as it opens', [here(hours('16:00', '20:00'))], {}, 'Öppet nu | till 20 | '],
    [
      'two that follow each other',
      [here(hours('15:00', '17:00')), here(hours('17:00', '20:00'))],
      {},
      'Öppet nu | till 20 | ',
    ],
    ['a group meets', [here({ activity: group })], {}, 'Pågår nu | till 20 | '],
    ['opens later today', [here(hours('16:01', '20:00'))], {}, 'Stängt nu, öppnar i dag | 16.01–20 | '],
    ['opens tomorrow', [here({ date: '2026-11-25' })], {}, 'Stängt nu, öppnar i morgon | 15–20 | '],
    ['only a group comes', [here({ date: '2026-11-25', activity: group })], {}, 'Nästa: i morgon | 15–20 | '],
    ['nothing more comes', [here(hours('10:00', '12:00'))], {}, 'Stängt |  | Inga kommande tider'],
    [
      'planned, but nothing comes',
      [],
      { schedules: [aSchedule({ venue })] },
      'Stängt |  | Inga kommande tider',
    ],
    ['nothing is known', [], {}, 'Tider: uppgift saknas |  | '],
    ['closed by the calendar, and nothing else is known', [], closed, 'Stängt |  | Stängt i dag, städdag'],
    [
      'closed by the calendar',
      [here({ date: '2026-11-25' })],
      closed,
      'Stängt nu, öppnar i morgon | 15–20 | Stängt i dag, städdag',
    ],
    ['another place is closed', [], elsewhere, 'Tider: uppgift saknas |  | '],
    [
      'cancelled now',
      [here({ status: 'cancelled' }), here({ date: '2026-11-26' })],
      {},
      'Stängt nu, öppnar tors 26 nov | 15–20 | Inställt i dag',
    ],
    [
      'hours of its own in a break',
      [here(hours('10:00', '17:00'))],
      autumnBreak,
      'Öppet nu | till 17 | Höstlov: öppet 10–17 i stället för vanliga tider',
    ],
    [
      'own hours that nothing keeps are not promised',
      [here({ date: '2026-11-25' })],
      autumnBreak,
      'Stängt nu, öppnar i morgon | 15–20 | Stängt i dag, höstlov',
    ],
  ];
  it.each(cases)('%s', (_name, sessions, extras, expected) => {
    expect(words(sessions, extras)).toBe(expected);
  });

  it('say why a free day is closed', () => {
    const moment = at('2026-12-24', '16:00');
    expect(words([here({ date: '2026-12-28' })], {}, moment)).toBe(
      'Stängt nu, öppnar mån 28 dec | 15–20 | Stängt i dag, julafton',
    );
    expect(words([here({ date: '2026-12-24' })], {}, moment)).toBe('Öppet nu | till 20 | ');
  });

  it('turn with the day and the year', () => {
    const tomorrow = [here({ date: '2027-01-01' })];
    expect(words(tomorrow, {}, at('2026-12-31', '23:59'))).toBe(
      'Stängt nu, öppnar i morgon | 15–20 | Stängt i dag, nyårsafton',
    );
    expect(words(tomorrow, {}, at('2027-01-01', '00:00'))).toBe('Stängt nu, öppnar i dag | 15–20 | ');
  });
});

describe('a place in the list', () => {
  const card = (sessions: readonly Session[], extras: Extras = {}, of = venue) => {
    const found = venueCard(snapshotOf(sessions, extras), of, now);
    return {
      when: plain([found.day, found.time, found.timeEnd].join(' ')).trim(),
      facts: found.facts.map(({ text, strong }) => (strong ? `*${plain(text)}*` : plain(text))),
      adults: `${found.supervision.state}: ${plain(found.supervision.head)}`,
    };
  };

  it('says what goes on there and with whom', () => {
    const activity = anActivity({ title: 'Öppet hus', schoolYears: { from: 7, to: 9 } });
    expect(card([here({ activity })])).toEqual({
      when: 'Öppet nu till 20',
      facts: ['Öppet hus', 'Åk 7–9'],
      adults: 'limit: Vuxna på plats nu, till 20',
    });
    expect(card([here({ activity, staffedTo: '16:00' })]).adults).toBe(
      'adults_gone: Vuxna har gått för i dag',
    );
  });

  it('keeps closed and unknown apart', () => {
    expect(card([here(hours('17:00', '20:00'))])).toEqual({
      when: 'Öppnar i dag 17 –20',
      facts: ['*Stängt nu*', 'Öppet hus', 'Alla årskurser'],
      adults: 'limit: Vuxna på plats 17–20',
    });
    expect(card([], { schedules: [aSchedule({ venue })] })).toEqual({
      when: 'Stängt',
      facts: ['*Inga kommande tider*'],
      adults: 'unstaffed: Inga kommande tider',
    });
    expect(card([], {}, aVenue({ forWhom: 'från 13 år' }))).toEqual({
      when: '',
      facts: ['*Tider: uppgift saknas*', 'Från 13 år'],
      adults: 'unknown: Uppgift saknas om vuxna',
    });
  });

  it('does not call a room for groups open or closed', () => {
    expect(card([here({ activity: group })]).when).toBe('Pågår nu 15 –20');
    expect(card([here({ activity: group, ...hours('17:00', '20:00') })])).toMatchObject({
      when: 'i dag 17 –20',
      facts: ['*Inget pågår just nu*', 'Schack', 'Alla årskurser'],
    });
    const over = card([here({ activity: group, date: '2026-11-23' })]);
    expect(over).toMatchObject({ when: '', facts: ['*Inga kommande tider*'] });
    const planned = aSchedule({ venue, activity: group });
    expect(card([], { schedules: [planned] })).toMatchObject({ when: '', facts: ['*Inga kommande tider*'] });
  });
});

it('the places of an area: open first, unknown last', () => {
  const named = (name: string) => aVenue({ id: `venue-${name}`, name, slug: name });
  const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map(named) as [
    typeof venue,
    typeof venue,
    typeof venue,
    typeof venue,
    typeof venue,
    typeof venue,
  ];
  const sessions = [
    aSession({ venue: b, date: '2026-11-25' }),
    aSession({ venue: c, ...hours('18:00', '20:00') }),
    aSession({ venue: d, activity: group }),
    aSession({ venue: e }),
    aSession({ venue: f, ...hours('10:00', '12:00') }),
  ];
  const snapshot = { ...snapshotOf(sessions), venues: [a, b, c, d, e, f] };
  expect(venuesInOrder(snapshot, a.area, now).map(({ name }) => name)).toEqual([
    'e',
    'd',
    'c',
    'b',
    'f',
    'a',
  ]);
  expect(venuesInOrder(snapshot, { ...a.area, id: 'another' }, now)).toEqual([]);
});

describe('every minute of the nights that go wrong, on the pages', () => {
  /** A second opinion on when a wall clock is: of a doubled hour the second. */
  const instant = (date: string, time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Stockholm', {
      disambiguation: 'later',
    }).epochMilliseconds;

  it.each(['2027-03-28', '2027-10-31', '2026-12-31'])('%s', (date) => {
    const activity = anActivity({ supervisionConfirmedOn: date });
    const session = here({
      date,
      activity,
      startTime: '01:30',
      endTime: '03:30',
      staffedFrom: '02:15',
      staffedTo: '03:15',
    });
    const snapshot = snapshotOf([session]);
    const differing: string[] = [];
    for (let minute = instant(date, '00:00'); minute < instant(date, '05:00'); minute += 60_000) {
      const isOpen = instant(date, '01:30') <= minute && minute < instant(date, '03:30');
      const isStaffed = isOpen && instant(date, '02:15') <= minute && minute < instant(date, '03:15');
      const moment = momentOf(minute, { staleAfterDays: 90 });
      const { openNow, lead } = startView(snapshot, moment);
      const shown = [
        openNow.length === 1,
        plain(lead).includes('Där finns vuxna på plats.'),
        openWords(snapshot, venue, moment).day === 'Öppet nu',
        venueCard(snapshot, venue, moment).supervision.head === 'Vuxna på plats nu, till 3.15',
      ];
      const expected = [isOpen, isStaffed, isOpen, isStaffed];
      if (shown.join() !== expected.join())
        differing.push(`${new Date(minute).toISOString()} ${shown.join()}`);
    }
    expect(differing).toEqual([]);
  });
});
