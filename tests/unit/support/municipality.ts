/** Snapshots of a few sessions, made by hand: a test says only what it is about. */
import { plainText, type Phrase } from '../../../src/components/phrase.ts';
import { DEMO_CATEGORIES } from '../../../bench/categories.ts';
import {
  assembleSnapshot,
  blankActivity,
  blankOrganiser,
  blankSession,
  blankVenue,
} from '../../../bench/snapshot.ts';
import type {
  Activity,
  Area,
  CalendarDay,
  Organiser,
  Schedule,
  Session,
  SessionAdult,
  Snapshot,
  Venue,
} from '../../../src/directory/model.ts';
import type { Partner, Presence } from '../../../src/directory/safety-model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';
import { momentOf, type Moment } from '../../../src/views/moment.ts';

/** A Tuesday in week 48. */
export const TODAY = '2026-11-24';

export const AREA: Area = { id: 'area00000000001', name: 'Jämshög', slug: 'jamshog', sortOrder: 1 };
export const CATEGORY = DEMO_CATEGORIES[0]!;

export function anOrganiser(over: Partial<Organiser> = {}): Organiser {
  return { ...blankOrganiser('organiser000001'), name: 'Kultur och fritid', ...over };
}

export function aVenue(over: Partial<Venue> = {}): Venue {
  return { ...blankVenue('venue0000000001', AREA, CATEGORY), name: 'Kvarnen', slug: 'kvarnen', ...over };
}

/** A free drop-in for all years whose safety facts were confirmed four days before {@link TODAY}. */
export function anActivity(over: Partial<Activity> = {}): Activity {
  return {
    ...blankActivity('activity0000001', anOrganiser(), [CATEGORY]),
    title: 'Öppet hus',
    slug: 'oppet-hus',
    responsibleRole: 'fritidsledare',
    supervisionConfirmedOn: addDays(TODAY, -4),
    ...over,
  };
}

export function aSchedule(over: Partial<Schedule> = {}): Schedule {
  return {
    id: 'schedule0000001',
    activity: anActivity(),
    venue: aVenue(),
    name: '',
    weekdays: ['tue'],
    startTime: '15:00',
    endTime: '20:00',
    unstaffed: false,
    staffedFrom: '15:00',
    staffedTo: '20:00',
    everyNWeeks: 1,
    validFrom: TODAY,
    validUntil: '',
    termRule: 'always',
    roomPlaces: 20,
    leastAdults: 2,
    youthsPerAdult: 0,
    usualAdults: 2,
    courseStart: '',
    signupClosesMinutes: 0,
    signupOpensDays: 0,
    signups: { confirmed: 0, waitlisted: 0 },
    ...over,
  };
}

export type SessionChanges = Partial<Omit<Session, 'adultCounts'>> & {
  /** Adults who count. */
  readonly counted?: number;
};

let madeSessions = 0;

/** Today 15–20 with two adults, exactly the least number; instants follow the date and the clock times. */
export function aSession(changes: SessionChanges = {}): Session {
  const { counted = 2, ...over } = changes;
  const schedule = over.schedule ?? aSchedule();
  madeSessions += 1;
  const session = {
    ...blankSession(schedule, over.date ?? TODAY),
    schedule: over.schedule,
    id: `session${String(madeSessions).padStart(8, '0')}`,
    ...over,
    adultCounts: {
      counted,
      confirmed: counted,
      absent: 0,
      firstAid: 0,
      trainees: 0,
      youngHelpers: 0,
      otherHelpers: 0,
      roles: [],
    },
  };
  return {
    ...session,
    presenceNote: over.presenceNote,
    startsAt: over.startsAt ?? utcOf(session.date, session.startTime),
    endsAt: over.endsAt ?? utcOf(session.date, session.endTime),
  };
}

/** Open and staffed from one clock time to another: the usual way to place a session in a day. */
export function hours(from: string, to: string) {
  return { startTime: from, endTime: to, staffedFrom: from, staffedTo: to };
}

/** Open without adults, by plan. */
export const UNSTAFFED = { unstaffed: true, staffedFrom: '', staffedTo: '', counted: 0 } as const;

export function anAdult(over: Partial<SessionAdult> = {}): SessionAdult {
  return {
    role: 'youth_leader',
    firstName: '',
    responsible: false,
    confirmed: true,
    firstAid: false,
    countsAsAdult: true,
    ...over,
  };
}

export function aPartner(over: Partial<Partner> = {}): Partner {
  return {
    id: 'partner00000001',
    name: 'Fältarna',
    kind: 'field_workers',
    does: 'Pratar med unga.',
    hours: 'mån–tors 12–20',
    phone: '070-174 06 06',
    email: '',
    website: '',
    updatedAt: 0,
    ...over,
  };
}

/** Night walkers on Fridays from 21 to 01. */
export function aPresence(over: Partial<Presence> = {}): Presence {
  return {
    id: 'presence0000001',
    name: 'Nattvandrare i Jämshög',
    kind: 'night_walkers',
    partner: undefined,
    area: AREA,
    around: '',
    weekdays: ['fri'],
    startTime: '21:00',
    endTime: '01:00',
    validFrom: '2026-01-01',
    validUntil: '',
    cancelledDates: [],
    who: 'Vuxna, alltid flera tillsammans.',
    recognise: '',
    join: '',
    joinUrl: '',
    sourceUrl: '',
    sourceAsOf: '',
    updatedAt: 0,
    ...over,
  };
}

export interface Extras {
  readonly schedules?: readonly Schedule[];
  readonly calendarDays?: readonly CalendarDay[];
  readonly presence?: readonly Presence[];
  readonly partners?: readonly Partner[];
}

/** A snapshot of these sessions and of what they belong to. */
export function snapshotOf(sessions: readonly Session[], extras: Extras = {}): Snapshot {
  const schedules = new Set([
    ...sessions.flatMap(({ schedule }) => schedule ?? []),
    ...(extras.schedules ?? []),
  ]);
  const owners = [...sessions, ...schedules];
  const snapshot = assembleSnapshot({
    areas: [AREA],
    categories: DEMO_CATEGORIES,
    venues: [...new Set(owners.map(({ venue }) => venue))],
    activities: [...new Set(owners.map(({ activity }) => activity))],
    schedules: [...schedules],
    sessions,
  });
  const { presence = [], partners = [], calendarDays = [] } = extras;
  return {
    ...snapshot,
    calendarDays,
    safety: { ...snapshot.safety, presence, partners },
  };
}

/** The moment when clocks in Stockholm show this, with facts that grow old after 90 days. */
export function at(date: string, time: string): Moment {
  return momentOf(utcOf(date, time), { staleAfterDays: 90 });
}

/** The text with ordinary spaces, as a test wants to write it. */
export function plain(text: Phrase): string {
  return plainText(text).replaceAll(NBSP, ' ');
}
