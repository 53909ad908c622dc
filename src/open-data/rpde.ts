/** The feed of sessions by OpenActive: Realtime Paged Data Exchange 1.0 around data by Modelling Opportunity Data 2.0. */
import { UPPER_SECONDARY } from '../domain/school-years.ts';
import type { FeedRow, FeedSession } from '../domain/session-feed.ts';
import { activityHref, sessionHref, venueHref } from '../paths.ts';
import { type JsonLd, stated } from '../structured-data/json-ld.ts';
import { machineTime } from '../views/machine-time.ts';
import { LICENCE } from './fields.ts';

export interface FeedItem {
  readonly state: 'updated' | 'deleted';
  readonly kind: 'ScheduledSession';
  readonly id: string;
  readonly modified: number;
  readonly data?: JsonLd;
}

export interface FeedPage {
  readonly next: string;
  readonly items: readonly FeedItem[];
  readonly license: string;
}

const MS_PER_MINUTE = 60_000;
const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
};
/** Our own properties: OpenActive has none for who looks after the young people. */
const OWN = 'trygg';
const OWN_CONTEXT = '/data/v1/context';

/** The number in `afterChangeNumber`; 0 without it, undefined when it is none. */
export function readChangeNumber(text: string | null): number | undefined {
  if (text === null) return 0;
  const change = Number(text);
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(change) ? change : undefined;
}

/**
 * One page of the feed. Its `next` is that of the last entry, and of an empty page its own address.
 * @param address the feed's own, without parameters
 * @param after the number asked for
 */
export function feedPage(rows: readonly FeedRow[], address: string, after: number, origin: string): FeedPage {
  const last = rows.at(-1)?.change ?? after;
  return {
    next: last === 0 ? address : `${address}?afterChangeNumber=${last}`,
    items: rows.map((row) => itemOf(row, origin)),
    license: LICENCE.url,
  };
}

function itemOf({ id, change, data }: FeedRow, origin: string): FeedItem {
  const common = { kind: 'ScheduledSession', id, modified: change } as const;
  return data === null
    ? { state: 'deleted', ...common }
    : { state: 'updated', ...common, data: scheduledSession(id, data, origin) };
}

const epochOf = (instant: string): number => Date.parse(instant.replace(' ', 'T'));
const positive = (count: number): number | undefined => (count > 0 ? count : undefined);

function scheduledSession(id: string, session: FeedSession, origin: string): JsonLd {
  const startsAt = epochOf(session.startsAt);
  const endsAt = epochOf(session.endsAt);
  const url = origin + sessionHref({ id });
  return {
    '@context': ['https://openactive.io/', origin + OWN_CONTEXT],
    '@type': 'ScheduledSession',
    '@id': url,
    identifier: id,
    url,
    startDate: machineTime(startsAt),
    endDate: machineTime(endsAt),
    duration: `PT${Math.round((endsAt - startsAt) / MS_PER_MINUTE)}M`,
    eventStatus: STATUS[session.status] ?? 'https://schema.org/EventScheduled',
    schedulingNote: stated(session.note),
    maximumAttendeeCapacity: positive(session.roomPlaces),
    isAccessibleForFree: session.priceKind === 'free',
    superEvent: sessionSeries(session, origin),
    ...supervision(session),
  };
}

type SupervisionFields = Pick<
  FeedSession,
  'status' | 'unstaffed' | 'staffedFrom' | 'staffedTo' | 'plannedAdults' | 'leastAdults' | 'confirmedOn'
>;

/** What parents ask first. None of it changes with a sign-up, nor by itself. */
function supervision(session: SupervisionFields): { readonly [property: string]: JsonLd } {
  if (session.status === 'cancelled') return {};
  const unstaffed = session.unstaffed !== 0;
  const hoursAreKnown = session.staffedFrom !== '' && session.staffedTo !== '';
  return {
    [`${OWN}:unstaffed`]: unstaffed,
    [`${OWN}:staffedFrom`]: unstaffed ? undefined : stated(session.staffedFrom),
    [`${OWN}:staffedTo`]: unstaffed ? undefined : stated(session.staffedTo),
    [`${OWN}:plannedAdults`]: unstaffed || hoursAreKnown ? session.plannedAdults : undefined,
    [`${OWN}:leastAdults`]: positive(session.leastAdults),
    [`${OWN}:supervisionConfirmedOn`]: stated(session.confirmedOn),
  };
}

function sessionSeries(session: FeedSession, origin: string): JsonLd {
  const url = origin + activityHref({ slug: session.slug });
  return {
    '@type': 'SessionSeries',
    '@id': url,
    identifier: session.activity,
    url,
    name: session.title,
    description: stated(session.summary),
    category: session.categories.map(({ name }) => name),
    activity: session.categories.map(({ name, slug }) => ({
      '@type': 'Concept',
      '@id': `${origin}/data/v1/categories#${slug}`,
      prefLabel: name,
      inScheme: `${origin}/data/v1/categories`,
    })),
    ageRange: ageRange(session),
    organizer: {
      '@type': 'Organization',
      '@id': `${origin}/data/v1/organisers#${session.organiserId}`,
      name: session.organiser,
      url: /^https?:\/\//.test(session.organiserSite) ? session.organiserSite : undefined,
    },
    location: placeOf(session, origin),
    isAccessibleForFree: session.priceKind === 'free',
    offers: offersOf(session, url),
  };
}

/** Pupils of a school year are mostly six or seven years older than its number; gymnasiet has three years. */
function ageRange({ schoolYearFrom: from, schoolYearTo: to }: FeedSession): JsonLd {
  if (from === 0 || to === 0) return undefined;
  return {
    '@type': 'QuantitativeValue',
    minValue: from + 6,
    maxValue: to === UPPER_SECONDARY ? 19 : to + 7,
  };
}

/** None where there is a fee of which the sum is not stated: an offer must say a price. */
function offersOf({ priceKind, priceSek }: FeedSession, url: string): JsonLd {
  if (priceKind !== 'free' && priceSek === 0) return undefined;
  return [
    {
      '@type': 'Offer',
      '@id': `${url}#price`,
      price: priceKind === 'free' ? 0 : priceSek,
      priceCurrency: 'SEK',
    },
  ];
}

function placeOf(session: FeedSession, origin: string): JsonLd {
  const hasPosition = session.latitude !== 0 || session.longitude !== 0;
  const url = origin + venueHref({ slug: session.venueSlug });
  return {
    '@type': 'Place',
    '@id': url,
    url,
    name: session.venue,
    address: {
      '@type': 'PostalAddress',
      streetAddress: stated(session.address),
      addressLocality: session.area,
      addressRegion: stated(session.municipality),
      postalCode: /\b\d{3} ?\d{2}\b/.exec(session.address)?.[0],
      addressCountry: 'SE',
    },
    geo: hasPosition
      ? { '@type': 'GeoCoordinates', latitude: session.latitude, longitude: session.longitude }
      : undefined,
  };
}

/** The meaning of our own properties, as a JSON-LD context. */
export function ownContext(origin: string): object {
  const properties = Object.keys(supervision(EVERYTHING_STATED));
  const meaning = (name: string) => `${origin}/data/v1/schema.json#/$defs/session/properties/${name}`;
  return {
    '@context': Object.fromEntries(
      properties.map((name) => [name, { '@id': meaning(name.slice(OWN.length + 1)) }]),
    ),
  };
}

const EVERYTHING_STATED = {
  status: 'planned',
  unstaffed: 0,
  staffedFrom: '15:00',
  staffedTo: '20:00',
  plannedAdults: 2,
  leastAdults: 2,
  confirmedOn: '2026-01-01',
} as const;
