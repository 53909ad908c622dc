/** Snapshots put together by hand: records about which nothing is stated, and the maps and orders that pages expect. */
import { retentionOf } from '../src/domain/retention.ts';
import type {
  Activity,
  Area,
  Category,
  Organiser,
  Schedule,
  Session,
  SiteSettings,
  Snapshot,
  Venue,
} from '../src/directory/model.ts';
import { utcOf } from '../src/domain/stockholm.ts';

const SETTINGS: SiteSettings = {
  municipality: 'Olofströms kommun',
  organisation: 'Kultur och fritid',
  contactEmail: '',
  contactPhone: '',
  protectedIdentityPhone: '',
  dataProtection: { officer: '', email: '', phone: '' },
  helpLines: [],
  demo: true,
  staleAfterDays: 90,
  approvalHours: 48,
  offerHours: 24,
  retention: retentionOf(() => 0),
  map: undefined,
  synonyms: new Map(),
};

/** An organiser about whom nothing but the id is stated. */
export function blankOrganiser(id: string): Organiser {
  return {
    id,
    name: '',
    kind: 'municipality',
    email: '',
    phone: '',
    website: '',
    vettingRoutine: '',
    vettingConfirmedOn: '',
    oneToOne: '',
    insurance: '',
    concernInside: { name: '', phone: '' },
    concernOutside: { name: '', phone: '' },
  };
}

/** A venue about which nothing but its area and category is stated. */
export function blankVenue(id: string, area: Area, category: Category): Venue {
  return {
    id,
    name: '',
    slug: '',
    kind: 'other',
    area,
    organiser: undefined,
    category,
    summary: '',
    address: '',
    entrance: '',
    wayHome: '',
    position: undefined,
    setting: '',
    access: [],
    accessNote: '',
    toilets: '',
    lighting: '',
    supportNote: '',
    languages: '',
    houseRules: [],
    otherAdults: '',
    phone: '',
    phoneHours: '',
    forWhom: '',
    hoursNote: '',
    staffingNote: '',
    onlinePlaces: '',
    firstAid: 'unknown',
    photoRule: '',
    images: [],
    imageAlt: '',
    sourceName: '',
    sourceAsOf: '',
    supervisionConfirmedOn: '',
    supervisionChecking: false,
    updatedAt: 0,
  };
}

/** A free drop-in activity for every age about which nothing else is stated. */
export function blankActivity(id: string, organiser: Organiser, categories: readonly Category[]): Activity {
  return {
    id,
    title: '',
    slug: '',
    summary: '',
    body: '',
    categories,
    organiser,
    schoolYears: { from: 0, to: 0 },
    limitReason: '',
    olderYouths: '',
    olderYouthsNote: '',
    free: true,
    priceSek: 0,
    priceNote: '',
    fritidskortet: 'unknown',
    bring: '',
    food: '',
    insurance: '',
    risks: [],
    riskNote: '',
    swimming: '',
    stayRule: 'come_and_go',
    pickupNote: '',
    photoRule: '',
    guardianApproval: 'never',
    firstAid: 'unknown',
    safeguardingTraining: 'unknown',
    responsibleRole: '',
    phone: '',
    phoneHours: '',
    emergencyContact: '',
    supportNote: '',
    languages: '',
    signupMode: 'drop_in',
    allocation: 'time_order',
    signupUrl: '',
    questions: [],
    supervisionConfirmedOn: '',
    supervisionChecking: false,
    updatedAt: 0,
  };
}

/** The session that a schedule gives on a local date, with its usual adults. */
export function blankSession(schedule: Schedule, date: string): Session {
  const { activity, venue, startTime, endTime, unstaffed, staffedFrom, staffedTo } = schedule;
  const counted = schedule.usualAdults;
  return {
    id: schedule.id.slice(0, 9) + date.slice(2).replaceAll('-', ''),
    activity,
    schedule,
    venue,
    date,
    startTime,
    endTime,
    unstaffed,
    staffedFrom,
    staffedTo,
    startsAt: utcOf(date, startTime),
    endsAt: utcOf(date, endTime),
    status: 'planned',
    publicNote: '',
    roomPlaces: schedule.roomPlaces,
    leastAdults: schedule.leastAdults,
    youthsPerAdult: schedule.youthsPerAdult,
    signupOpensAt: '',
    signupClosesAt: '',
    adults: Array.from({ length: counted }, (_, index) => ({
      role: 'leader',
      firstName: '',
      responsible: index === 0,
      confirmed: true,
      firstAid: index === 0,
      countsAsAdult: true,
    })),
    adultCounts: {
      counted,
      confirmed: counted,
      absent: 0,
      firstAid: Math.min(1, counted),
      trainees: 0,
      youngHelpers: 0,
      otherHelpers: 0,
      roles: [],
    },
    presenceNote: undefined,
    signups: { confirmed: 0, waitlisted: 0 },
    updatedAt: 0,
    changedAt: 0,
  };
}

export interface SnapshotParts {
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
  readonly venues: readonly Venue[];
  readonly activities: readonly Activity[];
  readonly schedules: readonly Schedule[];
  readonly sessions: readonly Session[];
  readonly synonyms?: SiteSettings['synonyms'];
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A snapshot with the orders and the maps that the directory promises. */
export function assembleSnapshot(parts: SnapshotParts): Snapshot {
  const swedish = new Intl.Collator('sv');
  const sessions = [...parts.sessions].sort(
    (a, b) => a.startsAt - b.startsAt || swedish.compare(a.activity.title, b.activity.title),
  );
  return {
    version: 'synthetic',
    loadedAt: 0,
    settings: { ...SETTINGS, synonyms: parts.synonyms ?? new Map() },
    areas: parts.areas,
    categories: parts.categories,
    venues: [...parts.venues].sort((a, b) => swedish.compare(a.name, b.name)),
    activities: [...parts.activities].sort((a, b) => swedish.compare(a.title, b.title)),
    schedules: parts.schedules,
    sessions,
    calendarDays: [],
    dates: new Map(),
    safety: { partners: [], presence: [], promises: [], surveys: [], texts: [], measures: [] },
    offered: { sessions: [], months: [] },
    accessibility: {
      compliance: '',
      assessedOn: '',
      methods: [],
      assessor: '',
      issues: [],
      updatedAt: undefined,
    },
    activityBySlug: new Map(parts.activities.map((activity) => [activity.slug, activity])),
    venueBySlug: new Map(parts.venues.map((venue) => [venue.slug, venue])),
    sessionById: new Map(sessions.map((session) => [session.id, session])),
    scheduleById: new Map(parts.schedules.map((schedule) => [schedule.id, schedule])),
    sessionsByActivity: groupedBy(sessions, (session) => session.activity.id),
    sessionsByVenue: groupedBy(sessions, (session) => session.venue.id),
    schedulesByActivity: groupedBy(parts.schedules, (schedule) => schedule.activity.id),
  };
}
