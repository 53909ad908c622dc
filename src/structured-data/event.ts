import type { Activity, Session } from '../directory/model.ts';
import { isLocalDate } from '../domain/local-date.ts';
import { sessionId } from '../domain/session-plan.ts';
import { instantOf } from '../domain/stockholm.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { activityHref, sessionHref } from '../paths.ts';
import { cardSourceOf } from '../views/card-source.ts';
import { machineTime } from '../views/machine-time.ts';
import type { Moment } from '../views/moment.ts';
import type { PageDates } from '../views/page-dates.ts';
import { type JsonLd, pageOf, stated } from './json-ld.ts';
import { placeInShort } from './place.ts';
import { supervisionProperties } from './supervision-properties.ts';

const SCHEMA = 'https://schema.org';

/** Pupils of a school year are mostly six or seven years older than its number; gymnasiet has three years. */
function ageRange({ from, to }: Activity['schoolYears']): string | undefined {
  const UPPER_SECONDARY = 10;
  if (from === 0 || to === 0) return undefined;
  return `${from + 6}-${to === UPPER_SECONDARY ? 19 : to + 7}`;
}

function organizerOf({ organiser }: Activity): JsonLd {
  return {
    '@type': organiser.kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    name: organiser.name,
    url: /^https?:\/\//.test(organiser.website) ? organiser.website : undefined,
  };
}

/** What it costs, and whether a place can be had; a fee of which the sum is not stated is no offer. */
function offerOf(session: Session, placesLeft: number | undefined, url: string): JsonLd {
  const { activity } = session;
  if (session.status === 'cancelled' || (!activity.free && activity.priceSek === 0)) return undefined;
  return {
    '@type': 'Offer',
    price: activity.free ? 0 : activity.priceSek,
    priceCurrency: 'SEK',
    url,
    availability:
      placesLeft === undefined ? undefined : `${SCHEMA}/${placesLeft > 0 ? 'InStock' : 'SoldOut'}`,
    validFrom: session.signupOpensAt === '' ? undefined : machineTime(instantOf(session.signupOpensAt)),
  };
}

/** What all sessions of an activity share. */
function sharedProperties(activity: Activity): { readonly [property: string]: JsonLd } {
  const { from, to } = activity.schoolYears;
  return {
    name: activity.title,
    description: stated(activity.summary),
    organizer: organizerOf(activity),
    isAccessibleForFree: activity.free,
    typicalAgeRange: ageRange(activity.schoolYears),
    audience:
      from === 0 && to === 0
        ? undefined
        : { '@type': 'PeopleAudience', audienceType: schoolYearRange(activity.schoolYears) },
  };
}

/** The date that the session was made for, which its id tells; undefined for one made by hand. */
function plannedDate({ id, schedule }: Session): string | undefined {
  const [yy, mm, dd] = [id.slice(-6, -4), id.slice(-4, -2), id.slice(-2)];
  const date = `20${yy}-${mm}-${dd}`;
  return schedule && isLocalDate(date) && sessionId(schedule.id, date) === id ? date : undefined;
}

/** "Moved" may mean another time or only another place; the second is no new date. */
function statusOf(session: Session): { readonly [property: string]: JsonLd } {
  const { status, schedule, date, startTime } = session;
  if (status === 'cancelled') return { eventStatus: `${SCHEMA}/EventCancelled` };
  const planned = plannedDate(session);
  const isAsPlanned = planned === date && startTime === schedule?.startTime;
  if (status === 'planned' || isAsPlanned) return { eventStatus: `${SCHEMA}/EventScheduled` };
  return {
    eventStatus: `${SCHEMA}/EventRescheduled`,
    previousStartDate: planned === date ? undefined : planned,
  };
}

function eventOf(session: Session, origin: string, moment: Moment): { readonly [property: string]: JsonLd } {
  const { activity, venue, status } = session;
  const url = origin + sessionHref(session);
  const { placesLeft } = cardSourceOf(session, moment.now);
  return {
    '@type': 'Event',
    ...sharedProperties(activity),
    url,
    startDate: machineTime(session.startsAt),
    endDate: machineTime(session.endsAt),
    ...statusOf(session),
    eventAttendanceMode: `${SCHEMA}/OfflineEventAttendanceMode`,
    location: placeInShort(venue, origin),
    offers: offerOf(session, placesLeft, url),
    maximumAttendeeCapacity: session.roomPlaces > 0 ? session.roomPlaces : undefined,
    remainingAttendeeCapacity: status === 'cancelled' ? undefined : placesLeft,
    additionalProperty: supervisionProperties(session, moment.staleBefore),
  };
}

/**
 * A session for machines: schema.org/Event, and who looks after the young people as `additionalProperty`. Schema.org
 * describes that property for places and products, and expects its properties to be used with other types too.
 * @param origin the site's public origin, without a slash at the end
 */
export function eventDocument(session: Session, origin: string, moment: Moment, dates?: PageDates): JsonLd {
  return {
    '@context': SCHEMA,
    ...eventOf(session, origin, moment),
    mainEntityOfPage: pageOf(origin + sessionHref(session), dates),
    superEvent: {
      '@type': 'EventSeries',
      name: session.activity.title,
      url: origin + activityHref(session.activity),
    },
  };
}

/** An activity with its next times; undefined when no time is known, for an event without a time is none. */
export function seriesDocument(
  activity: Activity,
  sessions: readonly Session[],
  origin: string,
  moment: Moment,
  dates?: PageDates,
): JsonLd {
  const [first] = sessions;
  if (!first) return undefined;
  return {
    '@context': SCHEMA,
    '@type': 'EventSeries',
    ...sharedProperties(activity),
    url: origin + activityHref(activity),
    mainEntityOfPage: pageOf(origin + activityHref(activity), dates),
    startDate: machineTime(first.startsAt),
    location: placeInShort(first.venue, origin),
    subEvent: sessions.map((session) => eventOf(session, origin, moment)),
  };
}
