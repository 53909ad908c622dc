/**
 * Every table of the database with every column: what kind of data it is, which columns are about a person, and what
 * removes those. It lists what is kept and not what is cleared, so that a new column is noticed: a test reads the real
 * database and fails on anything that is not here, or is here and no longer there.
 */

export type DataClass =
  /** Public: what the site tells. */
  | 'catalogue'
  | 'setting'
  /** Adults on duty. */
  | 'staff'
  /** Who may sign in. */
  | 'account'
  | 'signup'
  /** A guardian's yes. */
  | 'approval'
  | 'held place'
  /** Who came to what. */
  | 'attendance'
  | 'mail'
  /** What visitors tell about wrong pages. */
  | 'report'
  /** Hashes of keys to a family's page. */
  | 'key'
  | 'log'
  /** Numbers without persons. */
  | 'count'
  /** Staff's own plans, without persons. */
  | 'planning'
  /** Computed from other tables, stores nothing. */
  | 'view'
  /** PocketBase's own book-keeping. */
  | 'technical';

/**
 * What removes a person's data:
 * - `signups`: the nightly job, by the classes `session`, `course`, `waiting` and `cancelled` of `retention.ts`, or the family itself
 * - `with signup`: the removal of the sign-up, in the same transaction: a relation with cascadeDelete, or `erase-signup.ts`
 * - `mail`, `report`, `log`, `sign-in`: the nightly job, by the classes of `retention.ts`
 * - `attendance`: the nightly job, by its class in `retention.ts`; earlier with the sign-up, by a relation with cascadeDelete
 * - `keys`: a nightly job of their own, `eraseFamilyKeys`
 * - `pocketbase`: PocketBase itself, every hour
 * - `error log`: PocketBase itself, by its own settings
 * - `by hand`: staff, in the admin, when the adult or the contact is theirs no more
 * - `source`: the removal of what a view is computed from
 */
export type RemovedBy =
  | 'signups'
  | 'with signup'
  | 'attendance'
  | 'mail'
  | 'report'
  | 'log'
  | 'sign-in'
  | 'keys'
  | 'pocketbase'
  | 'error log'
  | 'by hand'
  | 'source';

export interface TableClass {
  readonly class: DataClass;
  /** Columns that tell nothing about a person. */
  readonly plain: readonly string[];
  readonly personal?: { readonly removedBy: RemovedBy; readonly columns: readonly string[] };
}

/** The words of a text, as a type. */
type WordsOf<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? WordsOf<First> | WordsOf<Rest>
  : Text extends `${infer First}\n${infer Rest}`
    ? WordsOf<First> | WordsOf<Rest>
    : Text extends ''
      ? never
      : Text;

interface PersonalTable<By extends RemovedBy, Column extends string> extends TableClass {
  readonly personal: { readonly removedBy: By; readonly columns: readonly Column[] };
}

const columns = <Text extends string>(text: Text): readonly WordsOf<Text>[] =>
  text.split(/\s+/).filter(Boolean) as WordsOf<Text>[];

const plain = (kind: DataClass, names: string): { class: DataClass; plain: readonly string[] } => ({
  class: kind,
  plain: columns(names),
});

const personal = <By extends RemovedBy, Columns extends string>(
  kind: DataClass,
  removedBy: By,
  ofPersons: Columns,
  others: string,
): PersonalTable<By, WordsOf<Columns>> => ({
  class: kind,
  plain: columns(others),
  personal: { removedBy, columns: columns(ofPersons) },
});

const DECLARED = {
  areas: plain('catalogue', 'id name slug sort_order created updated'),
  categories: plain('catalogue', 'id name name_en slug icon color sort_order created updated'),
  organisers: personal(
    'catalogue',
    'by hand',
    'email phone concern_inside_name concern_inside_phone concern_outside_name concern_outside_phone',
    'id name kind website vetting_routine vetting_confirmed_on one_to_one insurance created updated',
  ),
  venues: plain(
    'catalogue',
    `id name slug status kind area organiser category summary summary_en address entrance way_home latitude longitude setting access
     access_note toilets lighting support_note languages house_rules other_adults phone phone_hours for_whom hours_note
     staffing_note online_places first_aid photo_rule images image_alt source_name source_as_of supervision_confirmed_on supervision_checking
     import_key import_values created updated`,
  ),
  activities: personal(
    'catalogue',
    'by hand',
    'managers',
    `id title title_en slug status summary summary_en body body_en categories organiser school_year_from school_year_to limit_reason older_youths
     older_youths_note price_kind price_sek price_note fritidskortet bring food insurance risks risk_note swimming stay_rule
     pickup_note photo_rule first_aid safeguarding_training responsible_role phone phone_hours emergency_contact support_note
     languages signup_mode signup_url allocation guardian_approval supervision_confirmed_on supervision_checking
     import_key import_values created updated`,
  ),
  questions: plain(
    'catalogue',
    'id activity label help kind choices required sort_order active created updated',
  ),
  schedules: personal(
    'catalogue',
    'by hand',
    'usual_staff',
    `id activity venue name weekdays start_time end_time unstaffed staffed_from staffed_to every_n_weeks valid_from valid_until
     term_rule runs_on_red_days room_places least_adults youths_per_adult clash_allowed signup_opens_days
     signup_closes_minutes import_key import_values awaits_sessions created updated`,
  ),
  sessions: plain(
    'catalogue',
    `id local_date start_time activity schedule venue end_time status public_note unstaffed staffed_from staffed_to
     room_places least_adults youths_per_adult signup_opens_at signup_closes_at edited_by_staff starts_at ends_at import_key
     import_values created updated`,
  ),
  calendar_days: plain(
    'catalogue',
    'id name name_en kind from_date to_date venue start_time end_time staffed_from staffed_to created updated',
  ),
  partners: plain(
    'catalogue',
    'id name kind does hours phone email website published sort_order created updated',
  ),
  presence: plain(
    'catalogue',
    `id name kind partner area around weekdays start_time end_time valid_from valid_until cancelled_dates who recognise join join_url
     source_url source_as_of published created updated`,
  ),
  promises: plain(
    'catalogue',
    `id title slug promised_by theme text for_whom from_date to_date status outcome activities presence published sort_order
     created updated`,
  ),
  promise_notes: plain('catalogue', 'id promise noted_on text created updated'),
  surveys: plain(
    'catalogue',
    'id year source_name source_url sent response_rate ages_from ages_to summary published created updated',
  ),
  survey_results: plain(
    'catalogue',
    'id survey theme group scale value answers import_values created updated',
  ),
  safety_texts: plain('catalogue', 'id place heading body sort_order published created updated'),
  // Names of fields, never what they say.
  record_dates: plain('catalogue', 'id collection published_at changed_at changes'),
  record_dates_touch: plain('view', 'id fields'),
  measures: plain(
    'catalogue',
    'id title kind text area status done_on activities presence sort_order published created updated',
  ),
  accessibility_issues: plain(
    'catalogue',
    'id what location reason criterion motive mend_by published sort_order created updated',
  ),
  focus_areas: plain(
    'planning',
    'id area weekdays start_time end_time measure status next_meeting created updated',
  ),
  site_settings: plain(
    'setting',
    `id municipality organisation contact_email report_email contact_phone protected_identity_phone data_protection_officer data_protection_email
     data_protection_phone help_lines help_lines_en demo stale_after_days survey_least_answers
     signup_retention_days course_retention_days waiting_retention_days cancelled_retention_days held_retention_days
     mail_retention_days open_mail_retention_days log_retention_days report_retention_days offer_hours approval_hours reminders synonyms accessibility_compliance
     accessibility_assessed_on accessibility_method accessibility_assessor map_tiles_url map_attribution map_max_zoom created updated`,
  ),

  // Role, hours and the check of a past shift stay without the adult: the promise to families is measured by them.
  staff: personal(
    'staff',
    'by hand',
    'id first_name role show_name show_name_until first_aid vetting_valid_until languages account active',
    'created updated',
  ),
  shifts: personal(
    'staff',
    'by hand',
    'staff',
    'id session role status counts_as_adult clash_allowed responsible edited_by_staff created updated',
  ),
  services: plain('account', 'id name created updated password tokenKey email emailVisibility verified'),
  _superusers: personal(
    'account',
    'by hand',
    'id password tokenKey email emailVisibility verified role',
    'created updated',
  ),

  // The id and the times too: they tell when somebody signed up.
  signups: personal(
    'signup',
    'signups',
    `id session schedule first_name school_year guardian_name guardian_phone guardian_email contact_me language answers status
     offer_expires_at approval_expires_at party together queue_number reference token_hash cancelled_at cancelled_by cancel_reason created updated`,
    '',
  ),
  approvals: personal(
    'approval',
    'with signup',
    'id signup purpose how text_version link given_at withdrawn_at withdrawn_by created updated',
    '',
  ),
  // Of "Mina anmälningar": out of time, or without any sign-up left under the address.
  family_keys: personal('key', 'keys', 'id email kind key_hash expires_at tries created updated', ''),
  signup_links: personal(
    'key',
    'with signup',
    'id signup token_hash purpose used_at expires_at created updated',
    '',
  ),
  // Tickets are hashes without names, so that anybody can repeat a draw.
  lotteries: plain(
    'catalogue',
    'id session schedule commitment secret drawn_at seed algorithm input_hash tickets places awaits_adults ticket_hashes created updated',
  ),
  held_places: plain('held place', 'id session schedule count created updated'),
  mail_outbox: personal(
    'mail',
    'mail',
    `id template to phone family_key data status subject body attempts next_at error signup event_key message_id lease_until
     sent_at created updated`,
    '',
  ),
  page_reports: personal('report', 'report', 'id kind page version text contact status created updated', ''),
  // What staff wrote to all families of a session.
  messages: personal('mail', 'mail', 'id session text audience created', ''),
  // With the account that ticked.
  door_ticks: personal('attendance', 'attendance', 'id session signup kind count at actor created', ''),
  // Neither who nor how many: that the adults were there.
  presence_notes: plain('attendance', 'id session at until created'),
  session_counts: plain(
    'count',
    `id kind activity venue local_date confirmed waitlisted expired cancelled_family cancelled_staff held attended drop_in
     created updated`,
  ),
  // How sessions stood when their day was over. `used` is a number of one session, which no page and no feed ever gets.
  offered_sessions: plain(
    'count',
    `id local_date start_time end_time area school_year_from school_year_to cancelled unstaffed staffed_minutes least_adults adults
     had_enough free target places used`,
  ),
  offered_months: plain('count', 'id places used'),
  // What was there before: of the catalogue only, never of a person.
  imports: personal(
    'log',
    'log',
    'account',
    'id source status content fingerprint counts before done_at undone_at created updated',
  ),
  audit_log: personal('log', 'log', 'actor', 'id action collection record fields created'),

  session_supervision: plain(
    'view',
    'id counted confirmed absent first_aid trainees young_helpers other_helpers roles noted_at noted_until ends_at',
  ),
  session_places: plain('view', 'id confirmed waitlisted applied lottery ends_at'),
  course_places: plain('view', 'id usual_adults first_start confirmed waitlisted applied lottery'),
  session_adults: personal(
    'view',
    'source',
    'first_name',
    'id session role responsible counts_as_adult confirmed first_aid ends_at',
  ),
  offered_for_promises: plain(
    'view',
    `id local_date area school_year_from school_year_to cancelled unstaffed staffed_minutes least_adults adults had_enough free`,
  ),

  report_today: plain(
    'view',
    `id local_date start_time end_time activity venue adults adults_needed responsible_role status confirmed waiting held`,
  ),
  report_short_staffed: plain(
    'view',
    'id local_date start_time end_time activity venue adults adults_needed missing',
  ),
  report_awaiting_approval: personal('view', 'source', 'id reference since until', 'activity local_date'),
  report_failed_mail: personal(
    'view',
    'source',
    'id',
    'template activity local_date failed_at attempts problem',
  ),
  report_old_facts: plain('view', 'id kind name confirmed_on'),

  // A device of somebody who signed in, as a hash of address and browser.
  _authOrigins: personal('account', 'sign-in', 'id collectionRef recordRef fingerprint created updated', ''),
  // One-time codes and second steps live for minutes; PocketBase clears them every hour. Other sign-ins are switched off.
  _otps: personal('account', 'pocketbase', 'id collectionRef recordRef password sentTo created updated', ''),
  _mfas: personal('account', 'pocketbase', 'id collectionRef recordRef method created updated', ''),
  _externalAuths: personal(
    'account',
    'pocketbase',
    'id collectionRef recordRef provider providerId created updated',
    '',
  ),
  // Requests that failed: without the visitor's address, for as many days as PocketBase's settings say.
  _logs: personal('log', 'error log', 'data', 'id level message created'),
  // Ids and numbers alone; a row of a session that is gone goes after `FEED_TOMBSTONE_DAYS`.
  session_feed: plain('technical', 'id change gone_at'),
  session_feed_touch: plain('view', 'session'),
  _params: plain('technical', 'id value created updated'),
  _migrations: plain('technical', 'file applied'),
  _collections: plain(
    'technical',
    `id system type name fields indexes listRule viewRule createRule updateRule deleteRule options created updated`,
  ),
} satisfies Readonly<Record<string, TableClass>>;

export const DATA_CLASSES: Readonly<Record<string, TableClass>> = DECLARED;

/**
 * Every table that holds something about a person, with those columns: what the page about personal data must have words for.
 * Views hold nothing of their own.
 */
export type PersonalColumns = {
  readonly [
    Table in keyof typeof DECLARED as (typeof DECLARED)[Table] extends PersonalTable<infer By, string>
      ? 'source' extends By
        ? never
        : Table
      : never
  ]: (typeof DECLARED)[Table] extends PersonalTable<RemovedBy, infer Column> ? Column : never;
};

const HERE = 'src/domain/data-classes.ts';

/**
 * What the table above and the database do not agree on, each as a sentence that says what to write where.
 * @param actual tables of the database with their columns
 */
export function undeclaredData(
  actual: Readonly<Record<string, readonly string[]>>,
  declared: Readonly<Record<string, TableClass>> = DATA_CLASSES,
): string[] {
  const problems: string[] = [];
  for (const [table, found] of Object.entries(actual)) {
    const known = Object.hasOwn(declared, table) ? declared[table] : undefined;
    if (!known) {
      problems.push(
        `The table "${table}" (${found.join(' ')}) has no data class. Add it to DATA_CLASSES in ${HERE}: ` +
          'plain(class, columns) when nothing in it is about a person, else personal(class, what removes it, columns about a person, other columns).',
      );
      continue;
    }
    const all = [...known.plain, ...(known.personal?.columns ?? [])];
    for (const column of found.filter((name) => !all.includes(name))) {
      problems.push(
        `The column "${table}.${column}" has no data class. Add "${column}" to "${table}" in DATA_CLASSES in ${HERE}: ` +
          'to its columns about a person, with what removes them, or to its other columns.',
      );
    }
    for (const column of all.filter((name) => !found.includes(name))) {
      problems.push(
        `The column "${table}.${column}" is not in the database. Take "${column}" out of "${table}" in ${HERE}.`,
      );
    }
    for (const column of all.filter((name, i) => all.indexOf(name) !== i)) {
      problems.push(`The column "${table}.${column}" is declared twice in ${HERE}.`);
    }
  }
  for (const table of Object.keys(declared).filter((name) => !(name in actual))) {
    problems.push(`The table "${table}" is not in the database. Take it out of DATA_CLASSES in ${HERE}.`);
  }
  return problems;
}
