/** One record of each kind in the words and types of the catalogue. */
import type {
  Activity,
  Area,
  AskedQuestion,
  CalendarDay,
  Category,
  HelpLine,
  Lottery,
  Organiser,
  RoleCount,
  Schedule,
  Session,
  SessionAdult,
  SignupCounts,
  SiteSettings,
  StaffRole,
  Venue,
  YesNoUnknown,
} from './model.ts';
import { DEFAULT_APPROVAL_HOURS } from '../domain/approval.ts';
import { mapTilesFrom } from '../domain/map-tiles.ts';
import { retentionOf } from '../domain/retention.ts';
import { choicesOf } from '../domain/questions.ts';
import { parseSynonyms } from '../search/synonyms.ts';
import { lotteryOf, type Row } from './rows.ts';
import type { PresenceNote } from '../domain/presence-note.ts';

const swedish = new Intl.Collator('sv');

/** Epoch milliseconds of an instant as PocketBase writes it. */
export function epochOf(instant: string): number {
  return Date.parse(instant.replace(' ', 'T'));
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function orUnknown(answer: YesNoUnknown | ''): YesNoUnknown {
  return answer === '' ? 'unknown' : answer;
}

function signupCountsFrom(row: Row<'session_places'> | undefined): SignupCounts {
  const lottery = lotteryFrom(row);
  return {
    confirmed: row?.confirmed ?? 0,
    waitlisted: row?.waitlisted ?? 0,
    ...(lottery && { lottery }),
  };
}

function lotteryFrom(places: Row<'session_places'> | undefined): Lottery | undefined {
  const row = lotteryOf(places?.lottery);
  if (!row) return undefined;
  const { commitment } = row;
  return {
    applied: places?.applied ?? 0,
    commitment,
    drawn: row.drawn_at
      ? {
          commitment,
          algorithm: row.algorithm,
          seed: row.seed,
          inputHash: row.input_hash,
          ticketHashes: row.ticket_hashes === '' ? [] : row.ticket_hashes.split('\n'),
          drawnAt: epochOf(row.drawn_at),
          places: row.places,
          awaitsAdults: row.awaits_adults > 0,
        }
      : undefined,
  };
}

export function areaFrom(row: Row<'areas'>): Area {
  return { id: row.id, name: row.name, slug: row.slug, sortOrder: row.sort_order };
}

export function categoryFrom(row: Row<'categories'>): Category {
  return {
    id: row.id,
    name: row.name,
    english: { name: row.name_en },
    slug: row.slug,
    icon: row.icon,
    color: row.color,
    sortOrder: row.sort_order,
  };
}

export function organiserFrom(row: Row<'organisers'>): Organiser {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    email: row.email,
    phone: row.phone,
    website: row.website,
    vettingRoutine: row.vetting_routine,
    vettingConfirmedOn: row.vetting_confirmed_on,
    oneToOne: row.one_to_one,
    insurance: row.insurance,
    concernInside: { name: row.concern_inside_name, phone: row.concern_inside_phone },
    concernOutside: { name: row.concern_outside_name, phone: row.concern_outside_phone },
  };
}

export function venueFrom(
  row: Row<'venues'>,
  area: Area,
  category: Category,
  organiser: Organiser | undefined,
): Venue {
  const placed = row.latitude !== 0 || row.longitude !== 0;
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    kind: row.kind,
    area,
    organiser,
    category,
    summary: row.summary,
    english: { summary: row.summary_en },
    address: row.address,
    entrance: row.entrance,
    wayHome: row.way_home,
    position: placed ? { latitude: row.latitude, longitude: row.longitude } : undefined,
    setting: row.setting,
    access: row.access,
    accessNote: row.access_note,
    toilets: row.toilets,
    lighting: row.lighting,
    supportNote: row.support_note,
    languages: row.languages,
    houseRules: linesOf(row.house_rules),
    otherAdults: row.other_adults,
    phone: row.phone,
    phoneHours: row.phone_hours,
    forWhom: row.for_whom,
    hoursNote: row.hours_note,
    staffingNote: row.staffing_note,
    onlinePlaces: row.online_places,
    firstAid: orUnknown(row.first_aid),
    photoRule: row.photo_rule,
    images: row.images,
    imageAlt: row.image_alt,
    sourceName: row.source_name,
    sourceAsOf: row.source_as_of,
    supervisionConfirmedOn: row.supervision_checking ? '' : row.supervision_confirmed_on,
    supervisionChecking: row.supervision_checking,
    updatedAt: epochOf(row.updated),
  };
}

export function activityFrom(
  row: Row<'activities'>,
  organiser: Organiser,
  categories: readonly Category[],
  questions: readonly Row<'questions'>[],
): Activity {
  return {
    id: row.id,
    title: row.title,
    slug: row.slug,
    summary: row.summary,
    body: row.body,
    english: { title: row.title_en, summary: row.summary_en, body: row.body_en },
    categories,
    organiser,
    schoolYears: { from: row.school_year_from, to: row.school_year_to },
    limitReason: row.limit_reason,
    olderYouths: row.older_youths,
    olderYouthsNote: row.older_youths_note,
    free: row.price_kind === 'free',
    priceSek: row.price_sek,
    priceNote: row.price_note,
    fritidskortet: orUnknown(row.fritidskortet),
    bring: row.bring,
    food: row.food,
    insurance: row.insurance,
    risks: row.risks,
    riskNote: row.risk_note,
    swimming: row.swimming,
    stayRule: row.stay_rule,
    pickupNote: row.pickup_note,
    photoRule: row.photo_rule,
    guardianApproval: row.guardian_approval || 'never',
    firstAid: orUnknown(row.first_aid),
    safeguardingTraining: orUnknown(row.safeguarding_training),
    responsibleRole: row.responsible_role,
    phone: row.phone,
    phoneHours: row.phone_hours,
    emergencyContact: row.emergency_contact,
    supportNote: row.support_note,
    languages: row.languages,
    signupMode: row.signup_mode,
    allocation: row.allocation || 'time_order',
    signupUrl: row.signup_url,
    questions: questions.map(questionFrom),
    supervisionConfirmedOn: row.supervision_checking ? '' : row.supervision_confirmed_on,
    supervisionChecking: row.supervision_checking,
    updatedAt: epochOf(row.updated),
  };
}

function questionFrom(row: Row<'questions'>): AskedQuestion {
  return {
    id: row.id,
    label: row.label,
    help: row.help,
    kind: row.kind,
    choices: choicesOf(row.choices),
    required: row.required,
  };
}

export function scheduleFrom(
  row: Row<'schedules'>,
  activity: Activity,
  venue: Venue,
  places: Row<'course_places'> | undefined,
): Schedule {
  return {
    id: row.id,
    activity,
    venue,
    name: row.name,
    weekdays: row.weekdays,
    startTime: row.start_time,
    endTime: row.end_time,
    unstaffed: row.unstaffed,
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
    everyNWeeks: Math.max(1, row.every_n_weeks),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    termRule: row.term_rule,
    roomPlaces: row.room_places,
    leastAdults: row.least_adults,
    youthsPerAdult: row.youths_per_adult,
    usualAdults: places?.usual_adults ?? 0,
    courseStart: places?.first_start ?? '',
    signupClosesMinutes: row.signup_closes_minutes,
    signupOpensDays: row.signup_opens_days,
    signups: activity.signupMode === 'course' ? signupCountsFrom(places) : signupCountsFrom(undefined),
  };
}

/** The adults of one session: the responsible first, then those who count, then by name. */
export function sessionAdultsFrom(rows: readonly Row<'session_adults'>[]): SessionAdult[] {
  const adults = rows.flatMap(({ role, ...row }) =>
    role === ''
      ? []
      : [
          {
            role,
            firstName: row.first_name ?? '',
            responsible: Boolean(row.responsible),
            confirmed: Boolean(row.confirmed),
            firstAid: Boolean(row.first_aid),
            countsAsAdult: Boolean(row.counts_as_adult),
          },
        ],
  );
  return adults.sort(
    (a, b) =>
      Number(b.responsible) - Number(a.responsible) ||
      Number(b.countsAsAdult) - Number(a.countsAsAdult) ||
      swedish.compare(a.firstName, b.firstName),
  );
}

const ROLE_ORDER: readonly StaffRole[] = ['manager', 'youth_leader', 'leader', 'assistant', 'volunteer'];
const rolesByText = new Map<string, readonly RoleCount[]>();

/** "leader youth_leader leader" as numbers, always in the same order; the few texts there are become one object each. */
function rolesFrom(text: string): readonly RoleCount[] {
  const known = rolesByText.get(text);
  if (known) return known;
  const words = text.split(' ');
  const counts = ROLE_ORDER.map((role) => ({ role, count: words.filter((word) => word === role).length }));
  const roles = counts.filter(({ count }) => count > 0);
  rolesByText.set(text, roles);
  return roles;
}

function presenceNoteFrom(row: Row<'session_supervision'> | undefined): PresenceNote | undefined {
  if (!row?.noted_at || !row.noted_until) return undefined;
  return { at: epochOf(row.noted_at), until: epochOf(row.noted_until) };
}

interface SessionRelations {
  readonly activity: Activity;
  readonly venue: Venue;
  readonly schedule: Schedule | undefined;
  readonly supervision: Row<'session_supervision'> | undefined;
  readonly places: Row<'session_places'> | undefined;
  readonly adults: readonly SessionAdult[];
}

export function sessionFrom(row: Row<'sessions'>, relations: SessionRelations): Session {
  const { activity, venue, schedule, supervision, places, adults } = relations;
  return {
    id: row.id,
    activity,
    schedule,
    venue,
    date: row.local_date,
    startTime: row.start_time,
    endTime: row.end_time,
    unstaffed: row.unstaffed,
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
    startsAt: epochOf(row.starts_at),
    endsAt: epochOf(row.ends_at),
    status: row.status,
    publicNote: row.public_note,
    roomPlaces: row.room_places,
    leastAdults: row.least_adults,
    youthsPerAdult: row.youths_per_adult,
    signupOpensAt: row.signup_opens_at,
    signupClosesAt: row.signup_closes_at,
    adults,
    adultCounts: {
      counted: supervision?.counted ?? 0,
      confirmed: supervision?.confirmed ?? 0,
      absent: supervision?.absent ?? 0,
      firstAid: supervision?.first_aid ?? 0,
      trainees: supervision?.trainees ?? 0,
      youngHelpers: supervision?.young_helpers ?? 0,
      otherHelpers: supervision?.other_helpers ?? 0,
      roles: rolesFrom(supervision?.roles ?? ''),
    },
    presenceNote: presenceNoteFrom(supervision),
    signups: signupCountsFrom(places),
    updatedAt: epochOf(row.updated),
    changedAt: isAsMade(row) ? 0 : epochOf(row.updated),
  };
}

/** As its schedule made it: then its `updated` tells when that was, and of no change. */
function isAsMade(row: Row<'sessions'>): boolean {
  return row.schedule !== '' && !row.edited_by_staff && row.status === 'planned';
}

export function calendarDayFrom(row: Row<'calendar_days'>): CalendarDay {
  return {
    from: row.from_date,
    to: row.to_date,
    kind: row.kind,
    name: row.name,
    english: { name: row.name_en },
    venueId: row.venue,
    startTime: row.start_time,
    endTime: row.end_time,
  };
}

const CALLABLE = /\+?\d(?:[\s()/–-]*\d)*/;

/**
 * Lines of "Namn | när | nummer". Words beside the number are left out, so that a press calls nothing else; a line without a
 * number leads nowhere, and is no help line.
 */
function helpLinesFrom(text: string): HelpLine[] {
  return linesOf(text).flatMap((line) => {
    const [name = '', hours = '', number = ''] = line.split('|').map((part) => part.trim());
    const phone = CALLABLE.exec(number)?.[0];
    return phone === undefined ? [] : [{ name, hours, phone }];
  });
}

/** Lines of "ord = betyder, också"; a line without "=" says nothing. */
const DEFAULT_STALE_AFTER_DAYS = 90;

/** The settings, or what is safe to say when the row is missing or does not fit. */
export function settingsFrom(row: Row<'site_settings'> | undefined): SiteSettings {
  return {
    municipality: row?.municipality ?? '',
    organisation: row?.organisation ?? '',
    contactEmail: row?.contact_email ?? '',
    contactPhone: row?.contact_phone ?? '',
    protectedIdentityPhone: row?.protected_identity_phone ?? '',
    dataProtection: {
      officer: row?.data_protection_officer ?? '',
      email: row?.data_protection_email ?? '',
      phone: row?.data_protection_phone ?? '',
    },
    helpLines: helpLinesFrom(row?.help_lines ?? ''),
    english: { helpLines: helpLinesFrom(row?.help_lines_en ?? '') },
    demo: row?.demo ?? false,
    staleAfterDays: row?.stale_after_days || DEFAULT_STALE_AFTER_DAYS,
    approvalHours: row?.approval_hours || DEFAULT_APPROVAL_HOURS,
    offerHours: row?.offer_hours ?? 0,
    retention: retentionOf((field) => Number(row?.[field as keyof typeof row] ?? 0)),
    map: mapTilesFrom(row?.map_tiles_url ?? '', row?.map_attribution ?? '', row?.map_max_zoom ?? 0),
    synonyms: parseSynonyms(row?.synonyms ?? ''),
  };
}
