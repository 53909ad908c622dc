import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../../src/directory/model.ts';
import type { CitizenPromise, Survey } from '../../../src/directory/safety-model.ts';
import type { OfferedSession } from '../../../src/domain/promise-figures.ts';
import { openData } from '../../../src/i18n/en/open-data.ts';
import { collectionPage, type DataQuery, readDataQuery } from '../../../src/open-data/collection-page.ts';
import { DATA_COLLECTIONS, type DataCollection } from '../../../src/open-data/fields.ts';
import { jsonSchema, RECORD_NAMES } from '../../../src/open-data/json-schema.ts';
import {
  anActivity,
  anAdult,
  anOrganiser,
  AREA,
  aSchedule,
  aSession,
  at,
  aVenue,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const ORIGIN = 'https://fritid.example.se';
const moment = at(TODAY, '12:00');
const ALL: DataQuery = { after: '', limit: 200, from: '', to: '', area: '' };

const SECRET = 'Zebrafors';
const organiser = anOrganiser({
  email: `${SECRET}@example.se`,
  phone: '070-174 06 77',
  website: 'https://fritid.example.se/om oss',
  vettingRoutine: 'Utdrag ur registret varje år.',
  concernInside: { name: SECRET, phone: '070-174 06 78' },
  concernOutside: { name: SECRET, phone: '070-174 06 79' },
});
const activity = anActivity({
  organiser,
  phone: '070-174 06 80',
  emergencyContact: SECRET,
  responsibleRole: SECRET,
  signupMode: 'session',
  schoolYears: { from: 4, to: 10 },
});
const venue = aVenue({ organiser, phone: '070-174 06 81', position: { latitude: 56.2, longitude: 14.5 } });
const NO_SAFETY = { partners: [], presence: [], promises: [], surveys: [], texts: [], measures: [] };
const PROMISE: CitizenPromise = {
  id: 'promise00000001',
  slug: 'vuxna-dar-unga-ar',
  title: 'Vuxna där unga är',
  by: 'both',
  theme: 'adult_presence',
  text: 'Det ska finnas vuxna.',
  forWhom: 'Barn och unga',
  from: '2026-01-01',
  to: '2026-11-23',
  status: 'partly',
  outcome: '',
  activities: [activity],
  presence: [],
  notes: [
    { date: '2026-09-01', text: 'Två kvällar till.', updatedAt: 0 },
    { date: '2026-04-01', text: 'Vi är i gång.', updatedAt: 0 },
  ],
  updatedAt: moment.now,
};
const SURVEY: Survey = {
  id: 'survey000000001',
  year: 2025,
  sourceName: 'Polisen och kommunen',
  sourceUrl: 'https://example.se/rapport',
  sent: 900,
  responseRate: 0,
  agesFrom: 16,
  agesTo: 85,
  summary: '',
  results: [
    { theme: 'worry', group: 'age_16_24', scale: 'percent', value: 21.5 },
    { theme: 'worry', group: 'men', scale: 'percent', value: undefined },
  ],
  updatedAt: 0,
};
const anOffered = (id: string, date: string, fields: Partial<OfferedSession> = {}): OfferedSession => ({
  id: id.repeat(15),
  date,
  area: AREA.id,
  schoolYearFrom: 4,
  schoolYearTo: 6,
  cancelled: false,
  unstaffed: false,
  staffedMinutes: 120,
  leastAdults: 2,
  adults: 2,
  hadEnough: true,
  free: true,
  ...fields,
});
const snapshot: Snapshot = {
  ...snapshotOf(
    [
      aSession({ activity, venue, adults: [anAdult({ firstName: SECRET })] }),
      aSession({ activity, venue, date: '2026-12-01', status: 'cancelled', publicNote: 'Sjukdom' }),
      aSession({ activity, venue, date: '2026-12-02', ...UNSTAFFED }),
      aSession({
        activity: anActivity({ id: 'course000000001', signupMode: 'course', free: false }),
        schedule: aSchedule(),
      }),
    ],
    {
      calendarDays: [
        {
          from: '2027-02-15',
          to: '2027-02-19',
          kind: 'school_break',
          name: 'Sportlov',
          venueId: '',
          startTime: '',
          endTime: '',
        },
        {
          from: '2026-12-24',
          to: '2026-12-24',
          kind: 'eve',
          name: 'Julafton',
          venueId: '',
          startTime: '',
          endTime: '',
        },
      ],
    },
  ),
  safety: { ...NO_SAFETY, promises: [PROMISE], surveys: [SURVEY] },
  offered: {
    sessions: [
      anOffered('a', '2026-10-31'),
      anOffered('b', '2026-11-01', { area: 'goneforlong0001', schoolYearFrom: 0, leastAdults: 0 }),
    ],
    months: [
      { month: '2026-09', places: 20, used: undefined },
      { month: '2026-10', places: 40, used: 31 },
    ],
  },
};

const pageOf = (collection: DataCollection, query: Partial<DataQuery> = {}) =>
  collectionPage(
    collection,
    snapshot,
    { ...ALL, ...query },
    { origin: ORIGIN, moment },
    `${ORIGIN}/data/v1/${collection}`,
  );

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTypes: false, keywords: ['version'] }));
const schemaId = `${ORIGIN}/data/v1/schema.json`;
ajv.addSchema(jsonSchema(schemaId, openData.records));

test.each(DATA_COLLECTIONS)('every page of %s is as the JSON Schema says', (collection) => {
  const page = pageOf(collection);
  expect(page.items.length).toBeGreaterThan(0);
  const validate = ajv.getSchema(`${schemaId}#/$defs/${RECORD_NAMES[collection]}Page`);
  expect(validate?.(page), JSON.stringify(validate?.errors)).toBe(true);
  const spoilt = { ...page, items: [{ ...page.items[0], guardian: 'Kim' }] };
  expect(validate?.(spoilt)).toBe(false);
});

test('no contact, no name of an adult and no number to phone is in any of them', () => {
  const everything = DATA_COLLECTIONS.map((collection) => JSON.stringify(pageOf(collection).items)).join(
    '\n',
  );
  expect(everything).toContain('Utdrag ur registret');
  expect(everything).not.toMatch(new RegExp(`${SECRET}|070-174|@`));
});

test('adults are told as far as pages tell them', () => {
  const told = pageOf('sessions').items as unknown as Record<string, unknown>[];
  const of = (date: string) => told.find((one) => one['date'] === date);
  expect(of(TODAY)).toMatchObject({
    supervisionStatus: 'limit',
    plannedAdults: 2,
    staffedFrom: '15:00',
    startsAt: '2026-11-24T14:00:00.000Z',
  });
  expect(of('2026-12-01')).toMatchObject({ status: 'cancelled', plannedAdults: null, placesFree: null });
  expect(of('2026-12-02')).toMatchObject({ unstaffed: true, plannedAdults: 0, staffedFrom: null });
});

test('pages have every record once, in the order of the ids, and the last has no next', () => {
  const seen: string[] = [];
  let next: string | null = `${ORIGIN}/data/v1/sessions?limit=1&from=2026-01-01`;
  while (next !== null) {
    const query = readDataQuery('sessions', new URL(next).searchParams, snapshot, TODAY) as DataQuery;
    const page = pageOf('sessions', query);
    expect(page.items).toHaveLength(1);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(seen).toEqual(snapshot.sessions.map(({ id }) => id).toSorted());
});

test('sessions by day and village, breaks by day', () => {
  expect(pageOf('sessions', { from: '2026-12-01', to: '2026-12-01' }).items).toHaveLength(1);
  expect(pageOf('sessions', { area: AREA.slug }).items).toHaveLength(4);
  expect(pageOf('venues', { area: 'annan' }).items).toEqual([]);
  expect(pageOf('activities', { area: 'annan' }).items).toEqual([]);
  expect(pageOf('school-breaks', { from: '2027-02-19' }).items).toHaveLength(1);
  expect(pageOf('school-breaks', { from: '2027-02-20' }).items).toEqual([]);
});

test('what was offered by day and village, and its months', () => {
  const dates = (query: Partial<DataQuery>) =>
    (pageOf('offered-sessions', query).items as unknown as { date: string }[]).map(({ date }) => date);
  expect(dates({})).toEqual(['2026-10-31', '2026-11-01']);
  expect(dates({ from: '2026-11-01' })).toEqual(['2026-11-01']);
  expect(dates({ area: AREA.slug })).toEqual(['2026-10-31']);
  expect(pageOf('offered-months', { from: '2026-10-31' }).items).toEqual([
    { id: '2026-10', month: '2026-10', places: 40, used: 31 },
  ]);
  expect(pageOf('offered-months', { to: '2026-09-01' }).items).toMatchObject([{ places: 20, used: null }]);
});

test('a promise says that it has expired, and what has happened since', () => {
  expect(pageOf('promises').items).toMatchObject([
    {
      url: `${ORIGIN}/trygghet/loften/vuxna-dar-unga-ar`,
      status: 'partly',
      expired: true,
      followUps: ['2026-09-01: Två kvällar till.', '2026-04-01: Vi är i gång.'],
    },
  ]);
});

test('a figure that too few answered is not there', () => {
  expect(pageOf('survey-results').items).toMatchObject([
    { id: '2025-worry-age-16-24-percent', value: 21.5, agesFrom: 16, responseRate: null },
  ]);
});

test.each([
  ['sessions', 'limit=0', 'limit'],
  ['sessions', 'limit=201', 'limit'],
  ['sessions', 'limit=10.5', 'limit'],
  ['sessions', 'from=2026-13-01', 'from'],
  ['sessions', 'to=igår', 'to'],
  ['sessions', 'area=finns-inte', 'area'],
  ['sessions', 'from=2026-12-01&from=2026-12-02', 'from'],
  ['venues', 'from=2026-12-01', 'from'],
  ['promises', 'from=2026-12-01', 'from'],
  ['offered-months', 'area=jamshog', 'area'],
  ['areas', "after=';--", 'after'],
] as const)('%s?%s names the parameter that is wrong', (collection, query, parameter) => {
  expect(readDataQuery(collection, new URLSearchParams(query), snapshot, TODAY)).toMatchObject({ parameter });
});

test('without a day, sessions begin today', () => {
  expect(readDataQuery('sessions', new URLSearchParams(), snapshot, TODAY)).toEqual({
    ...ALL,
    from: TODAY,
    limit: 100,
  });
});
