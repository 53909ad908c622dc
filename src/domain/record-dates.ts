/**
 * What the site tells of how its records came to be public and were changed. `record_dates` holds names of fields and never what
 * they said; those named here are told by name on the page, all others by their date alone.
 */

/** The row for the statement about accessibility, which is made of some of the settings and of a list. */
export const STATEMENT_DATES = 'a11ystatement01';

/** Facts about safety, and all that a promise says: by the names under which changes are noted (`0090_create_record_dates.ts`). */
export const NAMED_FIELDS = {
  activities: [
    'school_year_from',
    'school_year_to',
    'older_youths',
    'older_youths_note',
    'insurance',
    'risks',
    'risk_note',
    'swimming',
    'stay_rule',
    'pickup_note',
    'photo_rule',
    'guardian_approval',
    'first_aid',
    'safeguarding_training',
    'responsible_role',
    'phone',
    'phone_hours',
    'emergency_contact',
    'support_note',
    'supervision_checking',
  ],
  venues: [
    'entrance',
    'way_home',
    'access',
    'access_note',
    'lighting',
    'support_note',
    'house_rules',
    'other_adults',
    'phone',
    'phone_hours',
    'staffing_note',
    'first_aid',
    'photo_rule',
    'supervision_checking',
  ],
  organisers: [
    'vetting_routine',
    'one_to_one',
    'insurance',
    'concern_inside_name',
    'concern_inside_phone',
    'concern_outside_name',
    'concern_outside_phone',
  ],
  /** Of its activity, and of the place. */
  schedules: [
    'times.unstaffed',
    'times.staffed_from',
    'times.staffed_to',
    'times.least_adults',
    'times.youths_per_adult',
  ],
  promises: [
    'title',
    'promised_by',
    'theme',
    'text',
    'for_whom',
    'from_date',
    'to_date',
    'status',
    'outcome',
    'activities',
    'presence',
    'note_added',
    'note_changed',
    'note_removed',
  ],
  presence: [
    'partner',
    'area',
    'around',
    'weekdays',
    'start_time',
    'end_time',
    'valid_from',
    'valid_until',
    'cancelled_dates',
    'who',
    'recognise',
    'join',
  ],
} as const;

export type NamedKind = keyof typeof NAMED_FIELDS;
export type NamedField<K extends NamedKind = NamedKind> = (typeof NAMED_FIELDS)[K][number];

/** Whose fields are told on the page of a record of a collection. */
const KINDS: Readonly<Record<string, readonly NamedKind[]>> = {
  activities: ['activities', 'schedules'],
  venues: ['venues', 'schedules'],
  organisers: ['organisers'],
  promises: ['promises'],
  presence: ['presence'],
};

/** Which of the fields noted for a record of a collection are told by name, with whose they are, in the order of the lists above. */
export function namedFields(
  collection: string,
  fields: readonly string[],
): (readonly [NamedKind, NamedField])[] {
  const kinds = Object.hasOwn(KINDS, collection) ? (KINDS[collection] ?? []) : [];
  return kinds.flatMap((kind) =>
    (NAMED_FIELDS[kind] as readonly NamedField[])
      .filter((name) => fields.includes(name))
      .map((name) => [kind, name] as const),
  );
}

/**
 * Columns of the records above whose change is none for the public: book-keeping, the order on a page, whether it is shown at all,
 * days of confirmation, which are told by themselves, and what only staff see. A test holds the triggers to it.
 */
export const NO_CHANGE: Readonly<Record<string, readonly string[]>> = {
  organisers: ['vetting_confirmed_on'],
  venues: ['status', 'supervision_confirmed_on', 'import_key', 'import_values'],
  activities: ['status', 'managers', 'supervision_confirmed_on', 'import_key', 'import_values'],
  schedules: ['usual_staff', 'awaits_sessions', 'clash_allowed', 'import_key', 'import_values'],
  partners: ['published', 'sort_order'],
  presence: ['published'],
  promises: ['published', 'sort_order'],
  promise_notes: [],
  surveys: ['published'],
  survey_results: ['import_values'],
  safety_texts: ['published', 'sort_order'],
  measures: ['published', 'sort_order'],
  site_settings: [
    'report_email',
    'demo',
    'reminders',
    'synonyms',
    'map_tiles_url',
    'map_attribution',
    'map_max_zoom',
    'stale_after_days',
  ],
};
