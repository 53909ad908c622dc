/**
 * The fields of the open data, collection by collection: the one place where they are named. The JSON Schema, the page for people and
 * the types of what is sent come from it, so that nothing is public that does not stand here.
 */

/** A JSON Schema of one field. */
export interface FieldSchema {
  readonly type: string | readonly string[];
  readonly format?: 'date' | 'date-time' | 'uri';
  readonly pattern?: string;
  readonly enum?: readonly (string | null)[];
  readonly items?: FieldSchema;
}

const text: FieldSchema = { type: ['string', 'null'] };
const stated: FieldSchema = { type: 'string' };
const id: FieldSchema = { type: 'string', pattern: '^[a-z0-9-]+$' };
const orNone = (field: FieldSchema & { readonly type: string }): FieldSchema => ({
  ...field,
  type: [field.type, 'null'],
  ...(field.enum && { enum: [...field.enum, null] }),
});
const one = (...values: readonly string[]) => ({ type: 'string', enum: values });
const some = (...values: readonly string[]): FieldSchema => ({ type: 'array', items: one(...values) });
const ids: FieldSchema = { type: 'array', items: id };
const url = { type: 'string', format: 'uri' } as const;
const date = { type: 'string', format: 'date' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const time = { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' } as const;
const month: FieldSchema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' };
const count = { type: 'integer' } as const;
const flag: FieldSchema = { type: 'boolean' };
const known = one('yes', 'no', 'unknown');

export const FIELDS = {
  sessions: {
    id,
    url,
    activity: id,
    title: stated,
    venue: id,
    area: id,
    date,
    startTime: time,
    endTime: time,
    timeZone: one('Europe/Stockholm'),
    startsAt: instant,
    endsAt: instant,
    status: one('planned', 'cancelled', 'moved'),
    note: text,
    supervisionStatus: one('enough', 'limit', 'too_few', 'unstaffed', 'unconfirmed', 'unknown', 'cancelled'),
    unstaffed: flag,
    staffedFrom: orNone(time),
    staffedTo: orNone(time),
    plannedAdults: orNone(count),
    leastAdults: orNone(count),
    mostYouthsPerAdult: orNone({ type: 'number' }),
    supervisionConfirmedOn: orNone(date),
    placesTotal: orNone(count),
    placesFree: orNone(count),
    signupOpensAt: orNone(instant),
    signupClosesAt: orNone(instant),
    updatedAt: instant,
  },
  activities: {
    id,
    url,
    slug: id,
    title: stated,
    summary: text,
    description: text,
    categories: ids,
    organiser: id,
    schoolYearFrom: orNone(count),
    schoolYearTo: orNone(count),
    free: flag,
    priceSek: orNone({ type: 'number' }),
    priceNote: text,
    fritidskortet: known,
    bring: text,
    food: text,
    languages: text,
    supportNote: text,
    swimming: orNone(one('not_needed', 'needed')),
    stayRule: orNone(one('come_and_go', 'stays', 'picked_up')),
    risks: some('water', 'height', 'tools', 'fire', 'animals', 'trip', 'overnight'),
    firstAid: known,
    safeguardingTraining: known,
    signupMode: one('drop_in', 'session', 'course', 'external'),
    signupUrl: orNone(url),
    allocation: one('time_order', 'lottery'),
    supervisionConfirmedOn: orNone(date),
    updatedAt: instant,
  },
  venues: {
    id,
    url,
    slug: id,
    name: stated,
    kind: one(
      'youth_centre',
      'meeting_place',
      'sports_hall',
      'library',
      'swimming_pool',
      'culture_house',
      'school',
      'outdoors',
      'other',
    ),
    area: id,
    organiser: orNone({ type: 'string' }),
    summary: text,
    address: text,
    entrance: text,
    latitude: orNone({ type: 'number' }),
    longitude: orNone({ type: 'number' }),
    setting: orNone(one('indoors', 'outdoors', 'both')),
    access: some('step_free', 'accessible_toilet', 'lift', 'hearing_loop', 'quiet_room', 'changing_room'),
    accessNote: text,
    languages: text,
    forWhom: text,
    firstAid: known,
    supervisionConfirmedOn: orNone(date),
    updatedAt: instant,
  },
  organisers: {
    id,
    name: stated,
    kind: one('municipality', 'association', 'other'),
    website: orNone(url),
    vettingRoutine: text,
    vettingConfirmedOn: orNone(date),
  },
  areas: { id, slug: id, name: stated },
  categories: { id, slug: id, name: stated },
  'school-breaks': { id, name: stated, from: date, to: date },
  promises: {
    id,
    url,
    title: stated,
    text: stated,
    forWhom: text,
    by: one('municipality', 'police', 'both'),
    theme: one('adult_presence', 'leisure', 'other'),
    from: date,
    to: date,
    status: one('ongoing', 'kept', 'partly', 'not_kept'),
    expired: flag,
    outcome: text,
    activities: ids,
    followUps: { type: 'array', items: stated },
    updatedAt: instant,
  },
  'offered-sessions': {
    id,
    date,
    area: orNone({ type: 'string' }),
    schoolYearFrom: orNone(count),
    schoolYearTo: orNone(count),
    cancelled: flag,
    unstaffed: flag,
    staffedMinutes: count,
    leastAdults: orNone(count),
    adults: count,
    hadEnough: flag,
    free: flag,
  },
  'offered-months': { id, month, places: count, used: orNone(count) },
  'survey-results': {
    id,
    year: count,
    theme: one('worry', 'exposure', 'unsafety', 'disorder', 'traffic', 'police'),
    group: one('all', 'women', 'men', 'age_16_24', 'age_25_44', 'age_45_64', 'age_65_85'),
    scale: one('percent', 'index_0_6'),
    value: { type: 'number' },
    agesFrom: count,
    agesTo: count,
    responseRate: orNone({ type: 'number' }),
    source: text,
    sourceUrl: orNone(url),
  },
} as const satisfies Record<string, Record<string, FieldSchema>>;

export type DataCollection = keyof typeof FIELDS;
export type FieldOf<C extends DataCollection> = keyof (typeof FIELDS)[C] & string;

export const DATA_COLLECTIONS = Object.keys(FIELDS) as DataCollection[];

/** What a field may hold in an answer. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One record: every field of its collection, always; null where nothing is stated. */
export type DataRecord<C extends DataCollection> = { readonly [F in FieldOf<C>]: FieldValue } & {
  readonly id: string;
};

/** What each field means, in one language. */
export type FieldWords = { readonly [C in DataCollection]: { readonly [F in FieldOf<C>]: string } };

/** The parameters that a collection takes beside `after` and `limit`. */
export const FILTERS: Readonly<Record<DataCollection, readonly ('from' | 'to' | 'area')[]>> = {
  sessions: ['from', 'to', 'area'],
  activities: ['area'],
  venues: ['area'],
  organisers: [],
  areas: [],
  categories: [],
  'school-breaks': ['from', 'to'],
  promises: [],
  'offered-sessions': ['from', 'to', 'area'],
  'offered-months': ['from', 'to'],
  'survey-results': [],
};

export const DEFAULT_LIMIT = 100;
export const MOST_PER_PAGE = 200;

/** Grows at its second place when fields are added. What would break a reader gets a new address instead: /data/v2. */
export const SCHEMA_VERSION = '1.1';

/** What may be done with the data: anything. */
export const LICENCE = {
  name: 'CC0 1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
