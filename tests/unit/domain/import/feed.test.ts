import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readFeed, type FeedDefaults } from '../../../../src/domain/import/feed.ts';
import { momentOf, scheduleIn } from '../../../../src/domain/import/feed-times.ts';

const TODAY = '2026-11-29';
const DEFAULTS: FeedDefaults = {
  areas: ['Jämshög', 'Olofström'],
  organisers: ['Fritid', 'Biblioteken'],
  categories: ['Idrott och rörelse', 'Läsa och skriva'],
  area: 'Olofström',
  organiser: 'Biblioteken',
  category: 'Läsa och skriva',
};

async function readFixture(name: string, defaults = DEFAULTS) {
  const file = new URL(`../../../fixtures/import/${name}`, import.meta.url);
  const reading = readFeed(JSON.parse(await readFile(file, 'utf8')), defaults, TODAY);
  if (!reading) throw new Error('nothing was read');
  const ofKind = (kind: string) => reading.rows.filter((row) => row.kind === kind);
  return { ...reading, ofKind, notes: Object.fromEntries(reading.notes) };
}

test('a page of OpenActive series becomes a place, an activity and its weekly times', async () => {
  const { ofKind, problems, notes } = await readFixture('openactive-series.json');
  expect(problems).toEqual([]);
  expect(ofKind('venues')).toMatchObject([
    {
      key: 'https://feed.example/places/7',
      values: { name: 'Holjehallen', address: 'Hallvägen 2, Jämshög', latitude: 56.27, longitude: 14.53 },
      refs: { area: ['Jämshög'] },
    },
  ]);
  expect(ofKind('activities')).toMatchObject([
    {
      key: 'https://feed.example/series/1',
      values: {
        title: 'Öppen innebandy',
        summary: 'Kom och spela.',
        body: 'Kom och spela. Alla nivåer & åldrar.\nKlubbor finns.',
        school_year_from: 4,
        school_year_to: 6,
        price_kind: 'free',
      },
      refs: { categories: ['Idrott och rörelse'], organiser: ['Fritid'] },
    },
  ]);
  expect(ofKind('schedules').map(({ values, refs, forNew }) => ({ ...values, ...refs, ...forNew }))).toEqual([
    {
      activity: ['https://feed.example/series/1'],
      venue: ['https://feed.example/places/7'],
      weekdays: ['mon', 'wed'],
      start_time: '17:00',
      end_time: '18:30',
      every_n_weeks: 1,
      valid_from: '2026-11-30',
      valid_until: '2027-05-31',
      room_places: 24,
      unstaffed: true,
      term_rule: 'always',
      runs_on_red_days: true,
    },
    expect.objectContaining({
      weekdays: ['sat'],
      start_time: '09:00',
      end_time: '11:00',
      every_n_weeks: 2,
      valid_until: '',
    }),
  ]);
  expect(notes).toEqual({
    deleted: 1,
    facility: 1,
    persons: 1,
    ages: 1,
    exceptions: 1,
    not_weekly: 1,
    unstaffed: 2,
  });
  expect(JSON.stringify(ofKind('activities'))).not.toContain('Kim');
});

test('dated events become single sessions on the Swedish clock; those of one name are one activity', async () => {
  const { ofKind, problems, notes } = await readFixture('schema-events.json');
  expect(
    ofKind('sessions').map(({ key, values, refs }) => [key.slice(-5), values, refs['activity']]),
  ).toEqual([
    ['e/e/1', { local_date: '2026-12-04', start_time: '17:00', end_time: '19:00' }, ['Manga-kväll']],
    [
      'e/e/2',
      {
        local_date: '2027-07-02',
        start_time: '18:00',
        end_time: '19:30',
        status: 'cancelled',
        public_note: 'Inställt enligt arrangören.',
      },
      ['Manga-kväll'],
    ],
    [
      's/9/1',
      { local_date: '2026-12-08', start_time: '17:00', end_time: '19:00' },
      ['https://kultur.example/s/9'],
    ],
    [
      's/9/2',
      { local_date: '2026-12-15', start_time: '17:00', end_time: '19:00' },
      ['https://kultur.example/s/9'],
    ],
  ]);
  expect(ofKind('venues')).toMatchObject([
    {
      key: '#biblioteket',
      values: { name: 'Jämshögs bibliotek', address: 'Bokvägen 1, Jämshög' },
      refs: { area: ['Olofström'] },
    },
  ]);
  expect(ofKind('activities').map(({ values }) => values['title'])).toEqual([
    'Manga-kväll',
    'Filmkväll',
    'Skrivarverkstad',
  ]);
  expect(ofKind('activities')[0]).toMatchObject({
    key: '',
    values: { school_year_from: 7, school_year_to: 9, price_kind: 'paid', price_sek: 50 },
    forNew: { signup_mode: 'external', signup_url: 'https://kultur.example/e/1/biljett' },
    refs: { organiser: ['Biblioteken'], categories: ['Läsa och skriva'] },
  });
  expect(problems).toMatchObject([
    { row: 4, kind: 'sessions', field: 'start_time', trouble: 'no_start', written: '2026-12-11' },
  ]);
  expect(notes).toMatchObject({ past: 1, online: 1, places_left: 1, unstaffed: 4, no_price: 2 });
});

test('what the feed does not name and nobody has chosen stays open, to be told at its cell', async () => {
  const { ofKind } = await readFixture('schema-events.json', {
    ...DEFAULTS,
    area: '',
    organiser: '',
    category: '',
  });
  expect(ofKind('venues')[0]?.refs).toEqual({ area: [] });
  expect(ofKind('activities')[0]?.refs).toEqual({ categories: [], organiser: [] });
});

describe('days and times', () => {
  test.each([
    ['2026-12-04T16:00:00Z', { date: '2026-12-04', time: '17:00' }],
    ['2026-07-04T16:00:00Z', { date: '2026-07-04', time: '18:00' }],
    ['2026-12-04T23:30:00Z', { date: '2026-12-05', time: '00:30' }],
    ['2026-12-04T17:00:00+01:00', { date: '2026-12-04', time: '17:00' }],
    ['2026-10-25T02:30:00+02:00', { date: '2026-10-25', time: '02:30' }],
    ['2026-12-04T09:00-05:00', { date: '2026-12-04', time: '15:00' }],
    ['2026-12-04T17:00', { date: '2026-12-04', time: '17:00' }],
    ['2026-12-04 17:00:00', { date: '2026-12-04', time: '17:00' }],
    ['2026-12-04', { date: '2026-12-04', time: '' }],
    ['2026-02-30T17:00', undefined],
    ['snart', undefined],
    [7, undefined],
  ])('%s', (text, moment) => expect(momentOf(text)).toEqual(moment));

  const times = { startTime: '17:00', endTime: '18:00' };
  test.each([
    [
      { ...times, byDay: 'Tuesday' },
      { weekdays: ['tue'], everyNWeeks: 1 },
    ],
    [{ ...times, byDay: ['MO', 'SU'] }, { weekdays: ['mon', 'sun'] }],
    [{ ...times, repeatFrequency: 'P1D' }, { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }],
    [
      { ...times, startDate: '2026-12-01', repeatFrequency: 'P3W' },
      { weekdays: ['tue'], everyNWeeks: 3 },
    ],
    [{ ...times, byDay: 'Monday', scheduleTimezone: 'Europe/London' }, 'other_time_zone'],
    [{ startTime: '17:00', byDay: 'Monday' }, 'no_times'],
    [{ ...times, repeatFrequency: 'P1W' }, 'no_weekday'],
    [{ ...times, byDay: 'Monday', repeatFrequency: 'P1M' }, 'not_weekly'],
    [{ ...times, byDay: 'Monday', repeatFrequency: 'P10D' }, 'not_weekly'],
    [{ ...times, byDay: 'PublicHolidays' }, 'not_weekly'],
    [{ ...times, byDay: 'Monday', endDate: '2026-01-01' }, 'past'],
  ])('%j', (schedule, read) => {
    const got = scheduleIn(schedule, TODAY);
    if (typeof read === 'string') expect(got).toBe(read);
    else expect(got).toMatchObject(read);
  });
});

test.each([[[]], [{}], ['text'], [7], [null], [{ items: [] }], [{ '@type': 'Recipe', name: 'Bullar' }]])(
  '%j holds no events',
  (document) => {
    const reading = readFeed(document, DEFAULTS, TODAY);
    expect(reading?.rows ?? []).toEqual([]);
  },
);

test('several of one name with ids of their own get addresses of their own', () => {
  const event = (id: string) => ({
    '@type': 'SessionSeries',
    '@id': id,
    name: 'Simskola',
    location: { name: `Hall ${id}`, '@type': 'Place' },
    eventSchedule: { startTime: '17:00', endTime: '18:00', byDay: 'Monday' },
  });
  const rows = readFeed([event('a'), event('b')], DEFAULTS, TODAY)?.rows ?? [];
  expect(rows.filter(({ kind }) => kind === 'activities').map(({ forNew }) => forNew['slug'])).toEqual([
    undefined,
    'simskola-2',
  ]);
});

test('an end at midnight is the last minute of the day', () => {
  const event = {
    '@type': 'Event',
    name: 'Natt',
    location: 'Huset',
    startDate: '2026-12-05T20:00',
    endDate: '2026-12-06T00:00',
  };
  expect(readFeed(event, DEFAULTS, TODAY)?.rows.at(-1)?.values['end_time']).toBe('23:59');
});

test('odd shapes break nothing', () => {
  const odd = [
    {
      '@type': 'Event',
      name: { fi: 'Ilta', sv: 'Kväll' },
      startDate: '2026-12-01T17:00',
      endDate: '2026-12-01T18:00',
      location: [{ '@type': 'Place', name: ['Huset'] }],
      offers: 'gratis',
      organizer: 7,
      eventSchedule: null,
      superEvent: null,
    },
    { '@type': ['Event', 'SocialEvent'], name: '', location: {} },
    {
      '@type': 'Event',
      name: 'Utan plats',
      startDate: '2026-12-01T17:00',
      endDate: '2026-12-02T18:00',
      superEvent: { '@type': 'EventSeries', '@id': 'x' },
    },
  ];
  const reading = readFeed({ data: odd }, DEFAULTS, TODAY);
  expect(
    reading?.rows.map(({ kind, values }) => [
      kind,
      values['title'] ?? values['name'] ?? values['local_date'],
    ]),
  ).toEqual([
    ['venues', 'Huset'],
    ['activities', 'Kväll'],
    ['sessions', '2026-12-01'],
  ]);
  expect(reading?.problems.map(({ trouble }) => trouble)).toEqual([
    'no_place',
    'no_start',
    'no_place',
    'no_end',
  ]);
});
