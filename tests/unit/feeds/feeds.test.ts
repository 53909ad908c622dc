import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Session, Snapshot } from '../../../src/directory/model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { calendarFeed } from '../../../src/feeds/calendar-feed.ts';
import { feedOfActivity, feedOfSearch, feedOfVenue } from '../../../src/feeds/feed.ts';
import type { Feed } from '../../../src/feeds/feed.ts';
import { rssFeed } from '../../../src/feeds/rss-feed.ts';
import { calendarFile } from '../../../src/signup/calendar-file.ts';
import {
  aSchedule,
  aSession,
  aVenue,
  anActivity,
  anAdult,
  AREA,
  at,
  hours,
  plain,
  snapshotOf,
  TODAY,
} from '../support/municipality.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';
import { readCalendar, stockholmClock } from '../support/read-calendar.ts';

const ORIGIN = 'https://fritid.example.se';
const moment = at(TODAY, '12:03');
const context = { origin: ORIGIN, staleBefore: moment.staleBefore };

const searched = (snapshot: Snapshot, query: string, now = moment.now) =>
  feedOfSearch(snapshot, new URLSearchParams(query), now);
const found = (snapshot: Snapshot, query: string, now?: number) =>
  searched(snapshot, query, now).sessions.map(({ id }) => id);

/** The events of a calendar, by the library of Mozilla's calendar, as text. */
function calendarOf(feed: Feed) {
  const text = calendarFeed(feed, context);
  // Ours is strict about lines and escaping, where the library is kind.
  readCalendar(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  // A text by RFC 7986, which the library does not know yet.
  const named = (property: string) =>
    String(calendar.getFirstPropertyValue(property)).replace(/\\([\\,;n])/g, (_, mark: string) =>
      mark === 'n' ? '\n' : mark,
    );
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location,
      text: event.description,
      status,
      event,
    };
  });
  return { text, name: named('name'), shortName: named('x-wr-calname'), calendar, events };
}

async function rssOf(feed: Feed) {
  const text = await rssFeed(feed, context);
  return { text, ...(await new Parser<{ language: string; ttl: string }>().parseString(text)) };
}

const feedOf = (...sessions: Session[]): Feed => ({
  name: 'Öppet hus',
  page: '/aktiviteter/oppet-hus',
  sessions,
});

describe('the sessions of a search', () => {
  const fridays = [4, 11, 18].map((days) =>
    aSession({ date: addDays('2026-11-23', days), activity: anActivity({ id: 'a1', title: 'Fotboll' }) }),
  );
  const monday = aSession({ date: '2026-11-30', activity: anActivity({ id: 'a2', title: 'Musik' }) });

  it('are all that meet its demands, where the list has the next one', () => {
    const snapshot = snapshotOf([...fridays, monday]);
    expect(found(snapshot, 'dag=fre')).toEqual(fridays.map(({ id }) => id));
    expect(found(snapshot, 'q=fotboll')).toEqual(fridays.map(({ id }) => id));
    expect(found(snapshot, 'q=fotbol')).toHaveLength(3);
    expect(found(snapshot, 'q=fredag')).toHaveLength(3);
    expect(found(snapshot, '')).toHaveLength(4);
    expect(found(snapshot, 'q=xqzwvy')).toEqual([]);
    expect(found(snapshot, 'ort=finns-inte&visa=48')).toHaveLength(4);
  });

  it('agree with the list about every demand', () => {
    const snapshot = smallCatalogue();
    const other = (query: string, isRight: (session: Session) => boolean) => {
      const { sessions } = searched(snapshot, query, NOW);
      expect(sessions.length, query).toBeGreaterThan(0);
      expect(
        sessions.filter((one) => !isRight(one)).map(({ id }) => id),
        query,
      ).toEqual([]);
      const expected = snapshot.sessions.filter((one) => one.date >= '2026-11-16' && isRight(one));
      expect(sessions, query).toHaveLength(expected.length);
    };
    other('ort=jamshog', ({ venue }) => venue.area.slug === 'jamshog');
    other('kostnad=gratis', ({ activity }) => activity.free);
    other('kategori=musik', ({ activity }) => activity.categories.some(({ slug }) => slug === 'musik'));
    other('ak=1&kostnad=gratis', ({ activity: { schoolYears, free } }) => schoolYears.from <= 1 && free);
  });

  it('are those from a week ago, so that the last moment’s cancellation is not missed', () => {
    const days = [-8, -7, -1, 0, 200];
    const sessions = days.map((day) => aSession({ id: `day${day}`, date: addDays(TODAY, day) }));
    expect(found(snapshotOf(sessions), '')).toEqual(['day-7', 'day-1', 'day0', 'day200']);
  });

  it('keep what is cancelled, whatever is asked of adults and room', () => {
    const session = { id: 'one', date: addDays(TODAY, 1) };
    const full = { signupMode: 'session' } as const;
    for (const query of ['personal=ja', 'ledigt=ja']) {
      expect(found(snapshotOf([aSession({ ...session, status: 'cancelled' })]), query)).toEqual(['one']);
    }
    expect(found(snapshotOf([aSession({ ...session, counted: 1 })]), 'personal=ja')).toEqual([]);
    expect(found(snapshotOf([aSession(session)]), 'personal=ja')).toEqual(['one']);
    const taken = { activity: anActivity(full), signups: { confirmed: 90, waitlisted: 0 } };
    expect(found(snapshotOf([aSession({ ...session, ...taken })]), 'ledigt=ja')).toEqual([]);
  });

  it('still have adults when these have gone for the day: the entry is read at another time', () => {
    const over = at(TODAY, '23:00').now;
    expect(found(snapshotOf([aSession({ id: 'today' })]), 'personal=ja', over)).toEqual(['today']);
  });

  it('are at most a thousand, the soonest', () => {
    const schedule = aSchedule();
    const many = Array.from({ length: 1005 }, (_, day) => aSession({ schedule, date: addDays(TODAY, day) }));
    const { sessions } = searched(snapshotOf(many), '');
    expect([sessions.length, sessions[0]?.date]).toEqual([1000, TODAY]);
  });
});

describe('a feed is called what it is about', () => {
  const snapshot = smallCatalogue();
  it.each([
    ['', 'Alla aktiviteter'],
    ['visa=48', 'Alla aktiviteter'],
    ['q=fotboll&ort=jamshog', 'Fotboll i Jämshög'],
    ['ort=jamshog', 'Aktiviteter i Jämshög'],
    ['ak=5&dag=fre', 'Åk 5, fredag'],
    ['q=skate&ak=gy&kostnad=gratis', 'Skate, gymnasiet, gratis'],
  ])('%s: %s', (query, name) => {
    expect(plain(searched(snapshot, query, NOW).name)).toBe(name);
  });

  it('and leads to its page, written the one way', () => {
    const { page } = searched(snapshot, 'visa=48&ort=jamshog&utm_source=x&dag=fre&dag=man&q= a  b ', NOW);
    expect(page).toBe('/aktiviteter?q=a+b&dag=man&dag=fre&ort=jamshog');
    expect(calendarOf({ name: '', page, sessions: [] }).calendar.getFirstPropertyValue('source')).toBe(
      `${ORIGIN}/aktiviteter.ics?q=a+b&dag=man&dag=fre&ort=jamshog`,
    );
  });

  it('that of an activity or a place too', () => {
    const session = aSession({ venue: aVenue({ name: 'Kvarnen', slug: 'kvarnen' }) });
    const of = snapshotOf([session]);
    expect(feedOfActivity(of, session.activity, moment.now)).toEqual({
      name: 'Öppet hus',
      page: '/aktiviteter/oppet-hus',
      sessions: [session],
    });
    expect(feedOfVenue(of, session.venue, moment.now)).toEqual({
      name: 'Kvarnen, Jämshög',
      page: '/motesplatser/kvarnen',
      sessions: [session],
    });
  });
});

describe('an entry', () => {
  const session = aSession({
    id: 'schedule1261124',
    activity: anActivity({ title: 'Innebandy', phone: '070-174 06 21', free: false, priceSek: 50 }),
    venue: aVenue({ name: 'Kvarnen', address: 'Kvarnvägen 4' }),
    updatedAt: Date.UTC(2026, 10, 1, 8, 30),
    ...hours('17:00', '18:30'),
  });

  it('of the calendar says what, when, where, who is there, what it costs and where to read more', () => {
    const { events, name, text } = calendarOf(feedOf(session));
    expect(name).toBe('Öppet hus');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(events).toMatchObject([
      {
        uid: 'schedule1261124@fritid.example.se',
        title: 'Innebandy',
        place: 'Kvarnen, Kvarnvägen 4',
        status: 'CONFIRMED',
      },
    ]);
    expect(plain(events[0]?.text ?? '').split('\n')).toEqual([
      'Vuxna på plats 17–18.30.',
      '2 vuxna, precis så många som behövs.',
      'Telefon: 070-174 06 21',
      'Alla årskurser. 50 kr.',
      'Mer på sidan:',
      'https://fritid.example.se/tillfallen/schedule1261124',
    ]);
    expect(events[0]?.event.startDate.toJSDate().toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });

  it('has the name and the count of changes that the session’s own file has', () => {
    const own = readCalendar(calendarFile([session], { ...context, moment, knownAt: moment.now })).events[0];
    const fed = readCalendar(calendarFeed(feedOf(session), context)).events[0];
    for (const property of ['UID', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTART', 'SUMMARY', 'LOCATION'] as const)
      expect([property, fed?.[property]]).toEqual([property, own?.[property]]);
  });

  it('of RSS has the session’s address as its lasting name, and the date of its last change', async () => {
    const { items, title, link, language, text } = await rssOf(feedOf(session));
    expect({ title, link, language }).toEqual({
      title: 'Öppet hus',
      link: `${ORIGIN}/aktiviteter/oppet-hus`,
      language: 'sv',
    });
    expect(text).toContain(
      `<atom:link href="${ORIGIN}/aktiviteter/oppet-hus.rss" rel="self" type="application/rss+xml"/>`,
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      guid: `${ORIGIN}/tillfallen/schedule1261124`,
      link: `${ORIGIN}/tillfallen/schedule1261124`,
      isoDate: '2026-11-01T08:30:00.000Z',
      categories: [session.activity.categories[0]?.name],
    });
    expect(plain(items[0]?.title ?? '')).toBe('Innebandy, tis 24 nov kl. 17–18.30, Kvarnen');
    expect(plain(items[0]?.content ?? '').split('<br>')).toEqual([
      'tis 24 nov kl. 17–18.30, Kvarnen, Kvarnvägen 4, Jämshög.',
      'Vuxna på plats 17–18.30.',
      '2 vuxna, precis så många som behövs.',
      'Telefon: 070-174 06 21',
      'Alla årskurser. 50 kr.',
    ]);
  });

  it('is the same text for the same content, whenever it is asked for', async () => {
    expect(calendarFeed(feedOf(session), context)).toBe(calendarFeed(feedOf(session), context));
    expect(await rssFeed(feedOf(session), context)).not.toMatch(/lastBuildDate/);
  });

  it('that is cancelled stays, and says so in its title, under the same name', async () => {
    const cancelled = { ...session, status: 'cancelled', publicNote: 'Ledaren är sjuk, tyvärr.' } as const;
    const [event] = calendarOf(feedOf(cancelled)).events;
    expect(event).toMatchObject({
      uid: 'schedule1261124@fritid.example.se',
      status: 'CANCELLED',
      title: 'Inställt: Innebandy',
    });
    expect(event?.text).toMatch(/^Ledaren är sjuk, tyvärr\.\nTelefon/);
    const { items } = await rssOf(feedOf(cancelled));
    expect(items[0]?.guid).toBe(`${ORIGIN}/tillfallen/schedule1261124`);
    expect(plain(items[0]?.title ?? '')).toBe('INSTÄLLT: Innebandy, tis 24 nov kl. 17–18.30, Kvarnen');
    expect(items[0]?.content).toContain('Ledaren är sjuk, tyvärr.');
  });

  it('that is moved keeps its name, and says so', async () => {
    const moved = { ...session, status: 'moved', publicNote: 'Hallen är bokad.' } as const;
    const [event] = calendarOf(feedOf(moved)).events;
    expect(event).toMatchObject({ uid: 'schedule1261124@fritid.example.se', status: 'CONFIRMED' });
    expect(event?.text).toMatch(/^Ny tid eller nytt ställe\.\nHallen är bokad\.\n/);
    expect((await rssOf(feedOf(moved))).items[0]?.title).toMatch(/^Ny tid eller nytt ställe: Innebandy/);
  });

  it('names no adult', async () => {
    const named = { ...session, adults: [anAdult({ firstName: 'Amina', responsible: true })] };
    expect(calendarFeed(feedOf(named), context) + (await rssFeed(feedOf(named), context))).not.toContain(
      'Amina',
    );
  });
});

describe('a weekly 17:00 through both clock changes', () => {
  it.each(['2027-03-21', '2027-03-28', '2027-04-04', '2027-10-24', '2027-10-31', '2027-11-07'])(
    '%s',
    (date) => {
      const [event] = calendarOf(feedOf(aSession({ date, ...hours('17:00', '18:30') }))).events;
      const utc = (time: ICAL.Time | undefined) => time?.toICALString();
      expect(stockholmClock(utc(event?.event.startDate))).toBe(`${date} 17:00`);
      expect(stockholmClock(utc(event?.event.endDate))).toBe(`${date} 18:30`);
    },
  );
});

describe('texts', () => {
  it.each([
    'Bygg, löd; och lyssna',
    'Rad ett\nrad två',
    'Snedstreck \\n och \\,',
    'Häng 🏳️‍🌈👩‍👩‍👧‍👦',
    '5 < 6 & <b>"fet"</b> &amp;',
    'x ]]> y <![CDATA[ z',
    '</title></item>',
    `${'å'.repeat(120)}`,
  ])('survive both: %j', async (title) => {
    const session = aSession({
      activity: anActivity({ title }),
      venue: aVenue({ name: title, area: { ...AREA, name: title } }),
    });
    const feed = { ...feedOf(session), name: title };
    const { events, name, shortName } = calendarOf(feed);
    expect([events[0]?.title, name, shortName]).toEqual([title, title, title]);
    const parsed = await rssOf(feed);
    expect(parsed.title).toBe(title.trim());
    expect(parsed.items).toHaveLength(1);
    expect(parsed.items[0]?.title?.startsWith(title)).toBe(true);
    // As a reader shows it, which takes it for HTML.
    const shown = (parsed.items[0]?.content ?? '').replaceAll('<br>', '\n');
    expect(shown).not.toContain('<');
    expect(
      shown
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ).toContain(title);
  });

  it('lose only what XML cannot hold', async () => {
    const session = aSession({ activity: anActivity({ title: 'A\u0000B\u0008C\uFFFED\uD800E' }) });
    expect((await rssOf(feedOf(session))).items[0]?.title).toMatch(/^ABCDE,/);
  });
});
