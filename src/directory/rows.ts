/**
 * What PocketBase gives for each collection the site reads, checked one record at a time: staff can type anything into
 * the admin, so a record that does not fit is left out by itself and never takes a page down.
 */
import { z } from 'astro/zod';
import {
  added,
  clockTime,
  count,
  id,
  instant,
  localDate,
  optionalDate,
  optionalTime,
  optionalWallClock,
  required,
  slug,
  text,
  weekday,
} from './fields.ts';
import { offeredRowSchemas } from './offered-rows.ts';
import { accessibilityIssue, accessibilitySettings } from './accessibility-rows.ts';
import { safetyRowSchemas } from './safety-rows.ts';

const yesNoUnknown = z.enum(['yes', 'no', 'unknown', '']);
const photoRule = z.enum(['none', 'ask_first', 'with_consent', '']);

/** Computed columns of a view have no declared type: SQLite's 0 and 1 stand for no and yes, null for nothing. */
const viewCount = z.number().nullish();
const viewFlag = z.union([z.boolean(), z.number()]).nullish();
const viewText = z.string().nullish();

/** A lottery: the instant and the hashes are empty until the draw, the tickets stand one a line. */
const lottery = z.object({
  commitment: text,
  drawn_at: text,
  seed: text,
  algorithm: text,
  input_hash: text,
  tickets: count,
  places: count,
  awaits_adults: count,
  ticket_hashes: text,
});

/** The lottery of a row of places, which comes as one JSON text; undefined where there is none, or it does not fit. */
export function lotteryOf(json: string | null | undefined): z.infer<typeof lottery> | undefined {
  try {
    return json ? lottery.parse(JSON.parse(json)) : undefined;
  } catch {
    return undefined;
  }
}

const signupCounts = z.object({
  id,
  confirmed: viewCount,
  waitlisted: viewCount,
  applied: viewCount,
  lottery: viewText,
});

export const rowSchemas = {
  areas: z.object({ id, name: required, slug, sort_order: z.number() }),
  categories: z.object({
    id,
    name: required,
    name_en: added,
    slug,
    icon: z.enum([
      'Armchair',
      'Lightning',
      'Microphone',
      'PuzzlePiece',
      'Palette',
      'ChefHat',
      'HikingTrailSign',
      'OpenBook',
    ]),
    color: z.enum(['hangout', 'sport', 'music', 'gaming', 'craft', 'food', 'outdoors', 'study']),
    sort_order: z.number(),
  }),
  organisers: z.object({
    id,
    name: required,
    kind: z.enum(['municipality', 'association', 'other']),
    email: text,
    phone: text,
    website: text,
    vetting_routine: text,
    vetting_confirmed_on: optionalDate,
    one_to_one: text,
    insurance: text,
    concern_inside_name: text,
    concern_inside_phone: text,
    concern_outside_name: text,
    concern_outside_phone: text,
  }),
  venues: z.object({
    id,
    name: required,
    slug,
    kind: z.enum([
      'youth_centre',
      'meeting_place',
      'sports_hall',
      'library',
      'swimming_pool',
      'culture_house',
      'school',
      'outdoors',
      'other',
    ]),
    area: required,
    organiser: text,
    category: text,
    summary: text,
    summary_en: added,
    address: text,
    entrance: text,
    way_home: text,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    setting: z.enum(['indoors', 'outdoors', 'both', '']),
    access: z.array(
      z.enum(['step_free', 'accessible_toilet', 'lift', 'hearing_loop', 'quiet_room', 'changing_room']),
    ),
    access_note: text,
    toilets: text,
    lighting: text,
    support_note: text,
    languages: text,
    house_rules: text,
    other_adults: text,
    phone: text,
    phone_hours: text,
    for_whom: text,
    hours_note: text,
    staffing_note: text,
    online_places: text,
    first_aid: yesNoUnknown,
    photo_rule: photoRule,
    images: z.array(z.string()),
    image_alt: text,
    source_name: text,
    source_as_of: text,
    supervision_confirmed_on: optionalDate,
    supervision_checking: z.boolean().default(false),
    updated: instant,
  }),
  activities: z.object({
    id,
    title: required,
    title_en: added,
    slug,
    summary: text,
    summary_en: added,
    body: text,
    body_en: added,
    categories: z.array(z.string()).min(1),
    organiser: required,
    school_year_from: count,
    school_year_to: count,
    limit_reason: text,
    older_youths: z.enum(['no', 'yes', '']),
    older_youths_note: text,
    price_kind: z.enum(['free', 'paid']),
    price_sek: z.number().min(0),
    price_note: text,
    fritidskortet: yesNoUnknown,
    bring: text,
    food: text,
    insurance: text,
    risks: z.array(z.enum(['water', 'height', 'tools', 'fire', 'animals', 'trip', 'overnight'])),
    risk_note: text,
    swimming: z.enum(['not_needed', 'needed', '']),
    stay_rule: z.enum(['come_and_go', 'stays', 'picked_up', '']),
    pickup_note: text,
    photo_rule: photoRule,
    guardian_approval: z.enum(['never', 'under_13', 'always', '']).default(''),
    first_aid: yesNoUnknown,
    safeguarding_training: yesNoUnknown,
    responsible_role: text,
    phone: text,
    phone_hours: text,
    emergency_contact: text,
    support_note: text,
    languages: text,
    signup_mode: z.enum(['drop_in', 'session', 'course', 'external']),
    signup_url: text,
    allocation: z.enum(['time_order', 'lottery', '']).default(''),
    supervision_confirmed_on: optionalDate,
    supervision_checking: z.boolean().default(false),
    updated: instant,
  }),
  questions: z.object({
    id,
    activity: required,
    label: required,
    help: text,
    kind: z.enum(['choice', 'short_text']),
    choices: text,
    required: z.boolean(),
    sort_order: count,
    created: instant,
  }),
  schedules: z.object({
    id,
    activity: required,
    venue: required,
    name: text,
    weekdays: z.array(weekday),
    start_time: clockTime,
    end_time: clockTime,
    unstaffed: z.boolean(),
    staffed_from: optionalTime,
    staffed_to: optionalTime,
    every_n_weeks: count,
    valid_from: localDate,
    valid_until: optionalDate,
    term_rule: z.enum(['term', 'breaks', 'always']),
    room_places: count,
    least_adults: count,
    youths_per_adult: count,
    signup_opens_days: count,
    signup_closes_minutes: count,
  }),
  sessions: z.object({
    id,
    activity: required,
    schedule: text,
    venue: required,
    local_date: localDate,
    start_time: clockTime,
    end_time: clockTime,
    unstaffed: z.boolean(),
    staffed_from: optionalTime,
    staffed_to: optionalTime,
    starts_at: instant,
    ends_at: instant,
    status: z.enum(['planned', 'cancelled', 'moved']),
    public_note: text,
    room_places: count,
    least_adults: count,
    youths_per_adult: count,
    signup_opens_at: optionalWallClock,
    signup_closes_at: optionalWallClock,
    edited_by_staff: z.boolean().default(false),
    updated: instant,
  }),
  calendar_days: z.object({
    id,
    from_date: localDate,
    to_date: localDate,
    kind: z.enum(['school_break', 'red_day', 'eve', 'closed']),
    name: text,
    name_en: added,
    venue: text,
    start_time: optionalTime,
    end_time: optionalTime,
    staffed_from: optionalTime,
    staffed_to: optionalTime,
  }),
  site_settings: z.object({
    id,
    municipality: text,
    organisation: text,
    contact_email: text,
    contact_phone: text,
    protected_identity_phone: text,
    help_lines: text,
    help_lines_en: added,
    demo: z.boolean(),
    stale_after_days: count,
    survey_least_answers: count.default(0),
    signup_retention_days: count,
    approval_hours: count.default(0),
    offer_hours: count.default(0),
    course_retention_days: count.default(0),
    waiting_retention_days: count.default(0),
    cancelled_retention_days: count.default(0),
    held_retention_days: count.default(0),
    mail_retention_days: count.default(0),
    open_mail_retention_days: count.default(0),
    log_retention_days: count.default(0),
    report_retention_days: count.default(0),
    synonyms: text,
    ...accessibilitySettings,
    data_protection_officer: added,
    data_protection_email: added,
    data_protection_phone: added,
    map_tiles_url: text.default(''),
    map_attribution: text.default(''),
    map_max_zoom: count.default(0),
  }),
  ...safetyRowSchemas,
  ...offeredRowSchemas,
  record_dates: z.object({
    id,
    collection: required,
    published_at: instant,
    changed_at: instant,
    /** Newest first; the fields' names stand after each other. */
    changes: z.array(z.object({ at: instant, fields: text })),
  }),
  accessibility_issues: accessibilityIssue,
  session_supervision: z.object({
    id,
    counted: viewCount,
    confirmed: viewCount,
    absent: viewCount,
    first_aid: viewCount,
    trainees: viewCount,
    young_helpers: viewCount,
    other_helpers: viewCount,
    roles: viewText,
    /** While it is said that the adults are there; instants. */
    noted_at: viewText,
    noted_until: viewText,
  }),
  session_places: signupCounts,
  course_places: signupCounts.extend({ usual_adults: viewCount, first_start: viewText }),
  session_adults: z.object({
    id,
    session: required,
    /** Empty when nobody is responsible. */
    role: z.enum([
      'youth_leader',
      'leader',
      'assistant',
      'volunteer',
      'manager',
      'trainee',
      'young_helper',
      '',
    ]),
    first_name: viewText,
    responsible: viewFlag,
    confirmed: viewFlag,
    first_aid: viewFlag,
    counts_as_adult: viewFlag,
  }),
} as const;

export type CollectionName = keyof typeof rowSchemas;
export type Row<C extends CollectionName> = z.infer<(typeof rowSchemas)[C]>;

export const COLLECTION_NAMES = Object.keys(rowSchemas) as CollectionName[];

/** Every record the site holds, by collection and record id. */
export type ContentRows = { readonly [C in CollectionName]: Map<string, Row<C>> };

/** A record that was left out, and where it did not fit. Never holds what the record says. */
export interface DroppedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly field: string;
}

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(rowSchemas, name);
}

export function emptyRows(): ContentRows {
  const entries = COLLECTION_NAMES.map((collection) => [collection, new Map()]);
  return Object.fromEntries(entries) as ContentRows;
}

function idOf(record: unknown): string {
  const found = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  return typeof found === 'string' ? found : '';
}

/** The records that fit, by id, and the ones that do not. */
export function parseRows<C extends CollectionName>(
  collection: C,
  records: Iterable<unknown>,
): { readonly rows: Map<string, Row<C>>; readonly dropped: DroppedRecord[] } {
  const schema = rowSchemas[collection];
  const rows = new Map<string, Row<C>>();
  const dropped: DroppedRecord[] = [];
  for (const record of records) {
    const parsed = schema.safeParse(record);
    if (parsed.success) {
      rows.set(parsed.data.id, parsed.data as Row<C>);
    } else {
      const field = String(parsed.error.issues[0]?.path[0] ?? '');
      dropped.push({ collection, id: idOf(record), field });
    }
  }
  return { rows, dropped };
}
