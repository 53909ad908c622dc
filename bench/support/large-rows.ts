/** A made-up municipality as rows of PocketBase's tables: what staff and the generator would have saved. */
import { addDays } from '../../src/domain/local-date.ts';
import { signupWindow } from '../../src/domain/session-plan.ts';
import type { Activity, Schedule, Session, Snapshot } from '../../src/directory/model.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { storedInstantOf } from './stored-instant.ts';

export type Value = string | number;
export type TableRow = Readonly<Record<string, Value>>;
/** Rows by table, in an order in which what is pointed to comes first. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

const STAFF_PER_ACTIVITY = 0.4;
const FIRST_NAMES = [
  'Alva',
  'Bilal',
  'Cecilia',
  'David',
  'Elsa',
  'Farah',
  'Gustav',
  'Hanna',
  'Idris',
  'Johan',
];
const ROLES = ['youth_leader', 'leader', 'leader', 'assistant', 'volunteer'];
const OPENS_DAYS = 14;
const CLOSES_MINUTES = 60;
const DROP_IN_ROOM = 40;

const json = (values: readonly string[]): string => JSON.stringify(values);
const flag = (value: boolean): number => Number(value);

function numbered(prefix: string, number: number): string {
  return prefix + number.toString(36).padStart(15 - prefix.length, '0');
}

function activityRow(activity: Activity): TableRow {
  const { from, to } = activity.schoolYears;
  return {
    id: activity.id,
    title: activity.title,
    slug: activity.slug,
    status: 'published',
    summary: activity.summary,
    body: activity.body,
    categories: json(activity.categories.map(({ id }) => id)),
    organiser: activity.organiser.id,
    school_year_from: from || 1,
    school_year_to: to || 10,
    older_youths: 'no',
    price_kind: activity.free ? 'free' : 'paid',
    price_sek: activity.priceSek,
    fritidskortet: 'unknown',
    bring: 'Inneskor och vattenflaska',
    risks: json([]),
    stay_rule: activity.stayRule || 'come_and_go',
    photo_rule: 'ask_first',
    first_aid: 'yes',
    safeguarding_training: 'yes',
    responsible_role: 'Fritidsledare',
    phone: activity.phone,
    phone_hours: 'när det är öppet',
    emergency_contact: 'Vi ringer numret du anger i anmälan',
    signup_mode: activity.signupMode,
    signup_url: activity.signupMode === 'external' ? 'https://example.se/anmalan' : '',
    allocation: 'time_order',
    guardian_approval: 'never',
    supervision_confirmed_on: activity.supervisionConfirmedOn,
  };
}

function venueRows(snapshot: Snapshot): TableRow[] {
  return snapshot.venues.map((venue, number) => ({
    id: venue.id,
    name: venue.name,
    slug: venue.slug || slugOf(venue.name),
    status: 'published',
    kind: venue.kind,
    area: venue.area.id,
    category: venue.category.id,
    summary: venue.summary,
    address: `Storgatan ${number + 1}, ${venue.area.name}`,
    entrance: 'Gå in från gården, dörren med den gula lampan.',
    way_home: 'Hållplatsen ligger utanför. Sista bussen går 21.10.',
    latitude: 56.28,
    longitude: 14.53,
    setting: 'indoors',
    access: json(['step_free', 'accessible_toilet']),
    house_rules: 'Alla är välkomna.\nInga droger.\nVi pratar snällt med varandra.',
    phone: venue.phone,
    phone_hours: 'när det är öppet',
    first_aid: 'yes',
    photo_rule: 'ask_first',
    images: json([]),
    supervision_confirmed_on: '',
  }));
}

/** What a schedule and its sessions have in common. */
function timeFields(times: Schedule | Session): TableRow {
  return {
    activity: times.activity.id,
    venue: times.venue.id,
    start_time: times.startTime,
    end_time: times.endTime,
    unstaffed: flag(times.unstaffed),
    staffed_from: times.staffedFrom,
    staffed_to: times.staffedTo,
    room_places: times.roomPlaces || DROP_IN_ROOM,
    least_adults: times.leastAdults,
    youths_per_adult: times.youthsPerAdult,
  };
}

const opensDays = (activity: Activity): number => (activity.signupMode === 'session' ? OPENS_DAYS : 0);
const closesMinutes = (activity: Activity): number =>
  activity.signupMode === 'session' ? CLOSES_MINUTES : 0;

function sessionRow(session: Session): TableRow {
  const { activity, date, startTime } = session;
  const { opensAt, closesAt } = signupWindow(date, startTime, opensDays(activity), closesMinutes(activity));
  return {
    ...timeFields(session),
    id: session.id,
    schedule: session.schedule?.id ?? '',
    local_date: date,
    starts_at: storedInstantOf(session.startsAt),
    ends_at: storedInstantOf(session.endsAt),
    status: session.status,
    public_note: session.publicNote,
    signup_opens_at: opensAt,
    signup_closes_at: closesAt,
    edited_by_staff: flag(session.status === 'cancelled'),
  };
}

/** The adults of a schedule, the same every week: as many as its session needs. */
function staffIdsOf(scheduleNumber: number, count: number, staff: readonly TableRow[]): string[] {
  return Array.from({ length: count }, (_, place) =>
    String(staff[(scheduleNumber * 3 + place) % staff.length]?.['id']),
  );
}

function signupRows(
  target: Readonly<{ session: string; schedule: string }>,
  count: number,
  first: number,
): TableRow[] {
  return Array.from({ length: count }, (_, place) => ({
    id: numbered('sup', first + place),
    ...target,
    first_name: FIRST_NAMES[place % FIRST_NAMES.length] ?? '',
    school_year: 5,
    guardian_name: 'Kim Lind',
    guardian_phone: '070-174 06 61',
    guardian_email: 'kim@example.se',
    status: 'confirmed',
    queue_number: place + 1,
    reference: 'ABC-DEF',
    token_hash: String(first + place).padStart(64, '0'),
  }));
}

/**
 * Sign-ups are there where families can have made them: for courses, and for sessions whose sign-up has opened.
 * @param today local date
 */
export function tablesOf(snapshot: Snapshot, today: string): Tables {
  const staffCount = Math.max(10, Math.round(snapshot.activities.length * STAFF_PER_ACTIVITY));
  const staff = Array.from({ length: staffCount }, (_, number) => ({
    id: numbered('sta', number),
    first_name: FIRST_NAMES[number % FIRST_NAMES.length] ?? '',
    role: ROLES[number % ROLES.length] ?? 'leader',
    show_name: flag(number % 2 === 0),
    first_aid: flag(number % 3 !== 0),
    active: 1,
  }));
  const scheduleNumbers = new Map(snapshot.schedules.map((schedule, number) => [schedule.id, number]));
  const lastOpen = addDays(today, OPENS_DAYS);
  const shifts: TableRow[] = [];
  const signups: TableRow[] = [];
  for (const session of snapshot.sessions) {
    const number = scheduleNumbers.get(session.schedule?.id ?? '') ?? 0;
    staffIdsOf(number, session.adultCounts.counted, staff).forEach((id, place) =>
      shifts.push({
        id: numbered('shi', shifts.length),
        session: session.id,
        staff: id,
        role: 'leader',
        status: session.date <= addDays(today, 7) ? 'confirmed' : 'planned',
        counts_as_adult: 1,
        responsible: flag(place === 0),
      }),
    );
    if (session.activity.signupMode === 'session' && session.date <= lastOpen) {
      signups.push(
        ...signupRows({ session: session.id, schedule: '' }, session.signups.confirmed, signups.length),
      );
    }
  }
  for (const { activity, id, signups: counts } of snapshot.schedules) {
    if (activity.signupMode !== 'course') continue;
    signups.push(...signupRows({ session: '', schedule: id }, counts.confirmed, signups.length));
  }
  const organisers = new Map(snapshot.activities.map(({ organiser }) => [organiser.id, organiser]));
  return {
    areas: snapshot.areas.map(({ id, name, slug, sortOrder }) => ({ id, name, slug, sort_order: sortOrder })),
    categories: snapshot.categories.map(({ id, name, slug, icon, color, sortOrder }) => ({
      id,
      name,
      slug,
      icon,
      color,
      sort_order: sortOrder,
    })),
    organisers: [...organisers.values()].map(({ id, name, phone }, number) => ({
      id,
      name: `${name} ${number + 1}`,
      kind: number === 0 ? 'municipality' : 'association',
      phone,
      vetting_routine: 'Utdrag ur registret visas av alla ledare innan de börjar, och varje år.',
    })),
    venues: venueRows(snapshot),
    staff,
    activities: snapshot.activities.map(activityRow),
    schedules: snapshot.schedules.map((schedule, number) => ({
      ...timeFields(schedule),
      id: schedule.id,
      name: schedule.name,
      weekdays: json(schedule.weekdays),
      every_n_weeks: schedule.everyNWeeks,
      valid_from: today,
      term_rule: schedule.termRule,
      runs_on_red_days: 1,
      usual_staff: json(staffIdsOf(number, schedule.usualAdults, staff)),
      signup_opens_days: opensDays(schedule.activity),
      signup_closes_minutes: closesMinutes(schedule.activity),
    })),
    sessions: snapshot.sessions.map(sessionRow),
    shifts,
    signups,
  };
}
