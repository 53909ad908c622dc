/** The catalogue as open data. Every record is built field by field: nothing is public because it was forgotten. */
import type { Activity, Area, Category, Organiser, Session, Snapshot, Venue } from '../directory/model.ts';
import { mostYouthsPerAdultAt, supervisionFactsOf } from '../directory/session-facts.ts';
import { slugOf } from '../domain/slug.ts';
import { instantOf } from '../domain/stockholm.ts';
import { supervisionState } from '../domain/supervision.ts';
import { activityHref, sessionHref, venueHref } from '../paths.ts';
import { cardSourceOf } from '../views/card-source.ts';
import type { Moment } from '../views/moment.ts';
import type { DataRecord } from './fields.ts';

/** Where and when a record is told. */
export interface TellingContext {
  /** The site's public origin, without a slash at the end. */
  readonly origin: string;
  readonly moment: Moment;
}

export const stated = (text: string): string | null => (text === '' ? null : text);
export const positive = (count: number | undefined): number | null =>
  count === undefined || count <= 0 ? null : count;
export const isoOf = (epochMs: number): string => new Date(epochMs).toISOString();
const isoOfWallClock = (wallClock: string): string | null =>
  wallClock === '' ? null : isoOf(instantOf(wallClock));
/** Staff type addresses by hand. */
export const webAddress = (text: string): string | null =>
  /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text).href : null;

export function sessionRecord(session: Session, { origin, moment }: TellingContext): DataRecord<'sessions'> {
  const { activity, venue, status } = session;
  const facts = supervisionFactsOf(session, moment.staleBefore);
  const hoursAreKnown = session.unstaffed || (session.staffedFrom !== '' && session.staffedTo !== '');
  const takesPlace = status !== 'cancelled';
  return {
    id: session.id,
    url: origin + sessionHref(session),
    activity: activity.id,
    title: activity.title,
    venue: venue.id,
    area: venue.area.id,
    date: session.date,
    startTime: session.startTime,
    endTime: session.endTime,
    timeZone: 'Europe/Stockholm',
    startsAt: isoOf(session.startsAt),
    endsAt: isoOf(session.endsAt),
    status,
    note: stated(session.publicNote),
    supervisionStatus: supervisionState(facts),
    unstaffed: session.unstaffed,
    staffedFrom: session.unstaffed ? null : stated(session.staffedFrom),
    staffedTo: session.unstaffed ? null : stated(session.staffedTo),
    plannedAdults: takesPlace && hoursAreKnown ? session.adultCounts.counted : null,
    leastAdults: positive(session.leastAdults),
    mostYouthsPerAdult: takesPlace ? (mostYouthsPerAdultAt(session) ?? null) : null,
    supervisionConfirmedOn: stated(activity.supervisionConfirmedOn),
    placesTotal: positive(session.roomPlaces),
    placesFree: takesPlace ? (cardSourceOf(session, moment.now).placesLeft ?? null) : null,
    signupOpensAt: isoOfWallClock(session.signupOpensAt),
    signupClosesAt: isoOfWallClock(session.signupClosesAt),
    updatedAt: isoOf(session.updatedAt),
  };
}

export function activityRecord(activity: Activity, { origin }: TellingContext): DataRecord<'activities'> {
  return {
    id: activity.id,
    url: origin + activityHref(activity),
    slug: activity.slug,
    title: activity.title,
    summary: stated(activity.summary),
    description: stated(activity.body),
    categories: activity.categories.map(({ id }) => id),
    organiser: activity.organiser.id,
    schoolYearFrom: positive(activity.schoolYears.from),
    schoolYearTo: positive(activity.schoolYears.to),
    free: activity.free,
    priceSek: activity.free ? 0 : positive(activity.priceSek),
    priceNote: stated(activity.priceNote),
    fritidskortet: activity.fritidskortet,
    bring: stated(activity.bring),
    food: stated(activity.food),
    languages: stated(activity.languages),
    supportNote: stated(activity.supportNote),
    swimming: stated(activity.swimming),
    stayRule: stated(activity.stayRule),
    risks: activity.risks,
    firstAid: activity.firstAid,
    safeguardingTraining: activity.safeguardingTraining,
    signupMode: activity.signupMode,
    signupUrl: webAddress(activity.signupUrl),
    allocation: activity.allocation,
    supervisionConfirmedOn: stated(activity.supervisionConfirmedOn),
    updatedAt: isoOf(activity.updatedAt),
  };
}

export function venueRecord(venue: Venue, { origin }: TellingContext): DataRecord<'venues'> {
  return {
    id: venue.id,
    url: origin + venueHref(venue),
    slug: venue.slug,
    name: venue.name,
    kind: venue.kind,
    area: venue.area.id,
    organiser: venue.organiser?.id ?? null,
    summary: stated(venue.summary),
    address: stated(venue.address),
    entrance: stated(venue.entrance),
    latitude: venue.position?.latitude ?? null,
    longitude: venue.position?.longitude ?? null,
    setting: stated(venue.setting),
    access: venue.access,
    accessNote: stated(venue.accessNote),
    languages: stated(venue.languages),
    forWhom: stated(venue.forWhom),
    firstAid: venue.firstAid,
    supervisionConfirmedOn: stated(venue.supervisionConfirmedOn),
    updatedAt: isoOf(venue.updatedAt),
  };
}

/** The organiser without its contacts: they are persons. */
export function organiserRecord(organiser: Organiser): DataRecord<'organisers'> {
  return {
    id: organiser.id,
    name: organiser.name,
    kind: organiser.kind,
    website: webAddress(organiser.website),
    vettingRoutine: stated(organiser.vettingRoutine),
    vettingConfirmedOn: stated(organiser.vettingConfirmedOn),
  };
}

export function named({ id, slug, name }: Area | Category): DataRecord<'areas'> & DataRecord<'categories'> {
  return { id, slug, name };
}

/** The school breaks; a break is known by its first day and its name. */
export function schoolBreaks({ calendarDays }: Snapshot) {
  const breaks = calendarDays.flatMap(({ kind, name, from, to }) =>
    kind === 'school_break' ? [{ id: slugOf(`${from} ${name}`), name, from, to }] : [],
  );
  return [...new Map(breaks.map((one) => [one.id, one])).values()] satisfies DataRecord<'school-breaks'>[];
}

/** Organisers of what is published. */
export function organisersOf({ activities, venues }: Snapshot): Organiser[] {
  const all = [
    ...activities.map(({ organiser }) => organiser),
    ...venues.flatMap(({ organiser }) => organiser ?? []),
  ];
  return [...new Map(all.map((organiser) => [organiser.id, organiser])).values()];
}
