import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../../src/directory/model.ts';
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
const snapshot: Snapshot = snapshotOf(
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
);

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

test.each([
  ['sessions', 'limit=0', 'limit'],
  ['sessions', 'limit=201', 'limit'],
  ['sessions', 'limit=10.5', 'limit'],
  ['sessions', 'from=2026-13-01', 'from'],
  ['sessions', 'to=igår', 'to'],
  ['sessions', 'area=finns-inte', 'area'],
  ['sessions', 'from=2026-12-01&from=2026-12-02', 'from'],
  ['venues', 'from=2026-12-01', 'from'],
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
