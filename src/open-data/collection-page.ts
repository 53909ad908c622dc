import type { Activity, Session, Snapshot, Venue } from '../directory/model.ts';
import { isLocalDate } from '../domain/local-date.ts';
import {
  type DataCollection,
  DEFAULT_LIMIT,
  FILTERS,
  LICENCE,
  MOST_PER_PAGE,
  SCHEMA_VERSION,
} from './fields.ts';
import {
  activityRecord,
  named,
  organiserRecord,
  organisersOf,
  schoolBreaks,
  sessionRecord,
  type TellingContext,
  venueRecord,
} from './records.ts';
import { offeredMonthRecord, offeredSessionRecord, promiseRecord, surveyResults } from './safety-records.ts';

/** What a reader asks for. Dates are local, both included. */
export interface DataQuery {
  readonly after: string;
  readonly limit: number;
  readonly from: string;
  readonly to: string;
  /** Slug of a village or district; empty = all. */
  readonly area: string;
}

/** A parameter that cannot be understood, and what it should be, in English. */
export interface BadParameter {
  readonly parameter: string;
  readonly detail: string;
}

/** One page of a collection, as it is sent. */
export interface CollectionPage {
  readonly schema: string;
  readonly licence: string;
  readonly items: readonly { readonly id: string }[];
  /** Address of the next page; null after the last. */
  readonly next: string | null;
}

const bad = (parameter: string, detail: string): BadParameter => ({ parameter, detail });

/** The query of an address, or the first parameter that is wrong. Without `from`, sessions begin today. */
export function readDataQuery(
  collection: DataCollection,
  parameters: URLSearchParams,
  snapshot: Pick<Snapshot, 'areas'>,
  today: string,
): DataQuery | BadParameter {
  const allowed = new Set<string>(['after', 'limit', ...FILTERS[collection]]);
  for (const name of new Set(parameters.keys())) {
    if (!allowed.has(name)) return bad(name, `${collection} takes ${[...allowed].join(', ')}.`);
    if (parameters.getAll(name).length > 1) return bad(name, 'Give it once.');
  }
  const after = parameters.get('after') ?? '';
  if (!/^[a-z0-9-]{0,100}$/.test(after)) return bad('after', 'The id of the last record of the page before.');
  const limitText = parameters.get('limit') ?? String(DEFAULT_LIMIT);
  const limit = Number(limitText);
  if (!/^\d{1,3}$/.test(limitText) || limit < 1 || limit > MOST_PER_PAGE) {
    return bad('limit', `A whole number from 1 to ${MOST_PER_PAGE}.`);
  }
  const from = parameters.get('from') ?? (collection === 'sessions' ? today : '');
  const to = parameters.get('to') ?? '';
  for (const [name, value] of Object.entries({ from, to })) {
    if (value !== '' && !isLocalDate(value)) return bad(name, 'A date, YYYY-MM-DD.');
  }
  const area = parameters.get('area') ?? '';
  if (area !== '' && !snapshot.areas.some(({ slug }) => slug === area)) {
    return bad('area', 'The slug of one of the areas.');
  }
  return { after, limit, from, to, area };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const inOrder = new WeakMap<readonly Session[], readonly Session[]>();

/** All sessions in the order of the pages; sorted once for each catalogue. */
function orderedSessions({ sessions }: Snapshot): readonly Session[] {
  const known = inOrder.get(sessions);
  if (known) return known;
  const sorted = sessions.toSorted(byId);
  inOrder.set(sessions, sorted);
  return sorted;
}

function isInArea(snapshot: Snapshot, activity: Activity, area: string): boolean {
  const places = [
    ...(snapshot.schedulesByActivity.get(activity.id) ?? []),
    ...(snapshot.sessionsByActivity.get(activity.id) ?? []),
  ];
  return places.some(({ venue }) => venue.area.slug === area);
}

interface Turned {
  readonly items: readonly { readonly id: string }[];
  /** Whether records follow. */
  readonly more: boolean;
}

/** The rows after a record's id, told; `rows` are in the order of their ids. */
function turnedTo<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { after, limit }: DataQuery,
  tell: (row: Row) => { readonly id: string },
): Turned {
  const left = rows.filter(({ id }) => id > after);
  return { items: left.slice(0, limit).map(tell), more: left.length > limit };
}

function turn(
  collection: DataCollection,
  snapshot: Snapshot,
  query: DataQuery,
  context: TellingContext,
): Turned {
  const { from, to, area } = query;
  const within = (first: string, last: string) => (from === '' || last >= from) && (to === '' || first <= to);
  const hasArea = (venue: Venue) => area === '' || venue.area.slug === area;
  switch (collection) {
    case 'sessions': {
      const rows = orderedSessions(snapshot).filter(
        ({ date, venue }) => within(date, date) && hasArea(venue),
      );
      return turnedTo(rows, query, (row) => sessionRecord(row, context));
    }
    case 'activities': {
      const rows = snapshot.activities.filter((one) => area === '' || isInArea(snapshot, one, area));
      return turnedTo(rows.toSorted(byId), query, (row) => activityRecord(row, context));
    }
    case 'venues':
      return turnedTo(snapshot.venues.filter(hasArea).toSorted(byId), query, (row) =>
        venueRecord(row, context),
      );
    case 'organisers':
      return turnedTo(organisersOf(snapshot).toSorted(byId), query, organiserRecord);
    case 'areas':
      return turnedTo(snapshot.areas.toSorted(byId), query, named);
    case 'categories':
      return turnedTo(snapshot.categories.toSorted(byId), query, named);
    case 'school-breaks': {
      const rows = schoolBreaks(snapshot).filter((one) => within(one.from, one.to));
      return turnedTo(rows.toSorted(byId), query, (row) => row);
    }
    case 'promises':
      return turnedTo(snapshot.safety.promises.toSorted(byId), query, (row) => promiseRecord(row, context));
    case 'offered-sessions': {
      const village = snapshot.areas.find(({ slug }) => slug === area);
      const rows = snapshot.offered.sessions.filter(
        (one) => within(one.date, one.date) && (area === '' || one.area === village?.id),
      );
      return turnedTo(rows, query, offeredSessionRecord);
    }
    case 'offered-months': {
      const rows = snapshot.offered.months.filter(({ month }) => within(`${month}-01`, `${month}-31`));
      return turnedTo(rows.map(offeredMonthRecord), query, (row) => row);
    }
    case 'survey-results':
      return turnedTo(surveyResults(snapshot.safety.surveys).toSorted(byId), query, (row) => row);
  }
}

/**
 * One page. The order is that of the ids, so that a record that comes or goes while a reader turns pages hides no other.
 * @param address the collection's own, without parameters
 */
export function collectionPage(
  collection: DataCollection,
  snapshot: Snapshot,
  query: DataQuery,
  context: TellingContext,
  address: string,
): CollectionPage {
  const { items, more } = turn(collection, snapshot, query, context);
  const last = items.at(-1);
  return {
    schema: SCHEMA_VERSION,
    licence: LICENCE.url,
    items,
    next: more && last ? nextAddress(address, query, last.id) : null,
  };
}

function nextAddress(address: string, query: DataQuery, after: string): string {
  const given = Object.entries({ ...query, after, limit: String(query.limit) }).filter(
    ([, value]) => value !== '',
  );
  return `${address}?${new URLSearchParams(given)}`;
}
