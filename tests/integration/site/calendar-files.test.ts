import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, WEEKDAYS, weekdayOf } from '../../../src/domain/local-date.ts';
import {
  ACTIVITY,
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';
import {
  readCalendar,
  stockholmClock,
  utcTime,
  type CalendarEvent,
} from '../../unit/support/read-calendar.ts';

let world: World;
let catalogue: TestCatalogue;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

/** The coming last Sunday of a month: 28 March and 31 October in 2027. */
function comingLastSunday(monthAndLastDay: '03-31' | '10-31'): string {
  const year = Number(today().slice(0, 4));
  const [sunday = '', nextYears = ''] = [year, year + 1]
    .map((of) => `${of}-${monthAndLastDay}`)
    .map((last) => addDays(last, -(weekdayOf(last) % 7)));
  return sunday >= today() ? sunday : nextYears;
}
const SPRING = comingLastSunday('03-31');
const AUTUMN = comingLastSunday('10-31');

const atUtc = (date: string, time: string) => `${date.replaceAll('-', '')}T${time}00Z`;

async function newSessionId(fields: Record<string, unknown>): Promise<string> {
  return (await newSession(world.pb.staff, catalogue, fields))['id'];
}

/** The promise to visitors: what staff save is public within a second. */
const ONE_SECOND = 1000;

/** The events of a file, once the site knows what they must look like. */
async function events(path: string, isRight: (events: readonly CalendarEvent[]) => boolean, withinMs = 3000) {
  const read = async () => {
    const file = await world.page(path);
    return file.status === 200 ? readCalendar(file.html).events : [];
  };
  return eventually(read, isRight, withinMs);
}

describe('a weekly 17:00 stays 17:00', () => {
  const cases: [string, string, string, string][] = [
    ['the Sunday before spring', addDays(SPRING, -7), '1600', '1730'],
    ['the Sunday of spring', SPRING, '1500', '1630'],
    ['the Sunday after spring', addDays(SPRING, 7), '1500', '1630'],
    ['the Sunday before autumn', addDays(AUTUMN, -7), '1500', '1630'],
    ['the Sunday of autumn', AUTUMN, '1600', '1730'],
    ['the Sunday after autumn', addDays(AUTUMN, 7), '1600', '1730'],
  ];
  test.each(cases)('%s, %s: on the page and in the file', async (_name, local_date, start, end) => {
    const id = await newSessionId({ local_date });
    const [event] = await events(`/tillfallen/${id}.ics`, (found) => found.length === 1);
    expect(event).toMatchObject({ DTSTART: atUtc(local_date, start), DTEND: atUtc(local_date, end) });
    expect(stockholmClock(event?.['DTSTART'])).toBe(`${local_date} 17:00`);
    expect(stockholmClock(event?.['DTEND'])).toBe(`${local_date} 18:30`);

    const { html } = await world.page(`/tillfallen/${id}`);
    expect(html).toMatch(/17–18\.30/);
    const offset = start === '1500' ? '02:00' : '01:00';
    expect(html).toContain(`datetime="${local_date}T17:00:00+${offset}"`);
  });
});

test('a file keeps its UID and counts its changes, and says so when the session is cancelled', async () => {
  const id = await newSessionId({ local_date: inDays(10) });
  const path = `/tillfallen/${id}.ics`;
  const [before] = await events(path, (found) => found.length === 1);
  expect(before).toMatchObject({ STATUS: 'CONFIRMED', SUMMARY: 'Innebandy för alla' });
  expect(before?.['URL']).toMatch(new RegExp(`^http://[a-z0-9.]+:\\d+/tillfallen/${id}$`));

  // The standard counts in whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const public_note = 'Ledaren är sjuk, tyvärr; vi ses nästa vecka.';
  await change(world.pb.staff, 'sessions', id, { status: 'cancelled', public_note });
  const isCancelled = ([event]: readonly CalendarEvent[]) => event?.['STATUS'] === 'CANCELLED';
  const [after] = await events(path, isCancelled, ONE_SECOND);
  expect(after).toMatchObject({
    UID: before?.['UID'],
    DTSTART: before?.['DTSTART'],
    SUMMARY: 'Inställt: Innebandy för alla',
  });
  expect(after?.['DESCRIPTION']?.split('\n').slice(0, 2)).toEqual([public_note, 'Telefon: 070-174 06 21']);
  expect(Number(after?.['SEQUENCE'])).toBeGreaterThan(Number(before?.['SEQUENCE']));
});

test('a moved session is the same event at its new time, with the reason', async () => {
  const id = await newSessionId({ local_date: inDays(11) });
  const path = `/tillfallen/${id}.ics`;
  const [before] = await events(path, (found) => found.length === 1);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const times = { start_time: '18:00', end_time: '19:30', staffed_from: '18:00', staffed_to: '19:30' };
  const moved = { ...times, status: 'moved', public_note: 'Hallen är bokad.' };
  await change(world.pb.staff, 'sessions', id, moved);
  const isMoved = ([event]: readonly CalendarEvent[]) => event?.['DTSTART'] !== before?.['DTSTART'];
  const [after] = await events(path, isMoved, ONE_SECOND);
  expect(after).toMatchObject({ UID: before?.['UID'], STATUS: 'CONFIRMED', SUMMARY: 'Innebandy för alla' });
  expect(stockholmClock(after?.['DTSTART'])).toBe(`${inDays(11)} 18:00`);
  expect(after?.['DESCRIPTION']).toContain('Hallen är bokad.');
  for (const counter of ['SEQUENCE', 'LAST-MODIFIED'] as const) {
    expect(Number(after?.[counter]?.replace(/\D/g, ''))).toBeGreaterThan(
      Number(before?.[counter]?.replace(/\D/g, '')),
    );
  }
});

test('a shift that falls away is in the file within a second', async () => {
  const id = await newSessionId({ local_date: inDays(12) });
  const [shift = ''] = await addAdults(world.pb.staff, id, 2);
  const path = `/tillfallen/${id}.ics`;
  const tells =
    (text: string) =>
    ([event]: readonly CalendarEvent[]) =>
      event?.['DESCRIPTION']?.includes(text) === true;
  const [before] = await events(path, tells('17–18.30'));
  await change(world.pb.staff, 'shifts', shift, { status: 'absent' });
  const [after] = await events(path, tells('Väntar på en vuxen till.'), ONE_SECOND);
  // Calendars take the newer of two with the same sequence.
  expect(utcTime(after?.['DTSTAMP'])).toBeGreaterThanOrEqual(utcTime(before?.['DTSTAMP']));
});

test('the file of a course holds all its sessions, the cancelled one too', async () => {
  const { staff } = world.pb;
  const { category, organiser, venue } = catalogue;
  const made = await create(staff, 'activities', {
    ...ACTIVITY,
    title: 'Gitarr, kurs; nybörjare 🎸',
    signup_mode: 'course',
    categories: [category],
    organiser,
  });
  const activity = made['id'];
  const first = inDays(3);
  const weekday = WEEKDAYS[weekdayOf(first) - 1];
  const valid = { valid_from: first, valid_until: addDays(first, 21) };
  const schedule = await newSchedule(staff, { activity, venue }, { weekdays: [weekday], ...valid });
  await change(staff, 'activities', activity, { status: 'published' });
  const dates = [0, 7, 14, 21].map((days) => addDays(first, days));
  const path = `/kurser/${schedule['id']}.ics`;
  const planned = await events(path, (found) => found.length === 4);
  expect(planned.map((event) => stockholmClock(event['DTSTART']))).toEqual(
    dates.map((date) => `${date} 17:00`),
  );
  expect(new Set(planned.map((event) => event['UID'])).size).toBe(4);
  expect(planned[0]?.['SUMMARY']).toBe('Gitarr, kurs; nybörjare 🎸');

  const cancelled = planned[1]?.['UID']?.split('@')[0] ?? '';
  await change(staff, 'sessions', cancelled, { status: 'cancelled', public_note: 'Strömavbrott' });
  const isTold = (found: readonly CalendarEvent[]) => found.some(({ STATUS }) => STATUS === 'CANCELLED');
  const left = await events(path, isTold, ONE_SECOND);
  expect(left.map((event) => [event['UID'], event['STATUS']])).toEqual(
    planned.map((event, at) => [event['UID'], at === 1 ? 'CANCELLED' : 'CONFIRMED']),
  );
  expect(left[1]?.['DESCRIPTION']).toMatch(/^Strömavbrott\n/);
});

test('what is no session and no course has no file', async () => {
  const id = await newSessionId({ local_date: inDays(5) });
  await events(`/tillfallen/${id}.ics`, (found) => found.length === 1);
  for (const path of ['/tillfallen/finnsinte.ics', `/kurser/${id}.ics`, '/kurser/finnsinte.ics']) {
    const answer = await world.page(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers.get('content-type')).not.toContain('calendar');
  }
});

describe('what one follows', () => {
  /** The site's own, whatever name it was asked by. */
  const own = () => world.site.url.replace('127.0.0.1', 'localhost');
  const CANCELLED = { status: 'cancelled', public_note: 'Halt, is & <snö>' };

  test('a search, an activity and a place are feeds that other programs read, with what is cancelled', async () => {
    const ids = await Promise.all(
      [20, 27].map((days) => newSessionId({ local_date: inDays(days), start_time: '08:00' })),
    );
    const [kept = '', cancelled = ''] = ids;
    await events(`/tillfallen/${cancelled}.ics`, (found) => found.length === 1);
    await change(world.pb.staff, 'sessions', cancelled, CANCELLED);
    await events(`/tillfallen/${cancelled}.ics`, ([event]) => event?.['STATUS'] === 'CANCELLED', ONE_SECOND);

    for (const page of ['/aktiviteter', '/aktiviteter/innebandy-for-alla', '/motesplatser/kvarnen']) {
      const ics = await world.page(`${page}.ics`);
      expect([page, ics.status, ics.headers.get('content-type')]).toEqual([
        page,
        200,
        'text/calendar; charset=utf-8',
      ]);
      const calendar = new ICAL.Component(ICAL.parse(ics.html));
      const statusOf = new Map(
        calendar
          .getAllSubcomponents('vevent')
          .map((event) => [
            event.getFirstPropertyValue('uid')?.toString().split('@')[0],
            event.getFirstPropertyValue('status'),
          ]),
      );
      expect([page, statusOf.get(kept), statusOf.get(cancelled)]).toEqual([page, 'CONFIRMED', 'CANCELLED']);

      const rss = await world.page(`${page}.rss`);
      expect([page, rss.status, rss.headers.get('content-type')]).toEqual([
        page,
        200,
        'application/rss+xml; charset=utf-8',
      ]);
      const feed = await new Parser().parseString(rss.html);
      expect(feed.link).toBe(own() + page);
      const itemOf = (id: string) => feed.items.find(({ guid }) => guid === `${own()}/tillfallen/${id}`);
      expect(itemOf(kept)?.title).toMatch(/^Innebandy för alla, /);
      expect(itemOf(cancelled)?.title).toMatch(/^INSTÄLLT: Innebandy för alla, /);
      expect(itemOf(cancelled)?.contentSnippet).toContain('Halt, is & <snö>');
    }
  });

  test('answers alike however it is asked for, and only anew when something has changed', async () => {
    const plain = await world.page('/aktiviteter.ics?ak=5');
    const asked = await world.page('/aktiviteter.ics?utm_source=x&ak=5&ak=5&ort=');
    expect(asked.html).toBe(plain.html);
    const etag = asked.headers.get('etag') ?? '';
    const again = await fetch(`${world.site.url}/aktiviteter.ics?ak=5`, {
      headers: { 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
    expect(plain.html).toContain(`SOURCE;VALUE=URI:${own()}/aktiviteter.ics?ak=5\r\n`);
  });

  test('is named by the page that it belongs to; nothing else is a feed', async () => {
    for (const page of [
      '/aktiviteter?ort=granum',
      '/aktiviteter/innebandy-for-alla',
      '/motesplatser/kvarnen',
    ]) {
      const { html } = await world.page(page);
      const feeds = [...html.matchAll(/<link rel="alternate" type=[^>]* href="([^"]+)"/g)];
      for (const [, href = ''] of feeds)
        expect([href, (await world.page(href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200]);
      expect(feeds).toHaveLength(2);
      expect(html).toContain('href="webcal://');
    }
    for (const path of ['/aktiviteter/finnsinte.ics', '/motesplatser/finnsinte.rss', '/kalender.ics'])
      expect([path, (await world.page(path)).status]).toEqual([path, 404]);
  });
});
