import { sessionAdultsFrom, sessionFrom } from './entities.ts';
import type { Session } from './model.ts';
import type { Entities } from './resolve-entities.ts';
import type { ContentRows, Row } from './rows.ts';

/** The sessions by start, then title; the groups are in the same order. */
export interface SessionIndex {
  readonly sessions: readonly Session[];
  readonly byId: ReadonlyMap<string, Session>;
  readonly byActivity: ReadonlyMap<string, readonly Session[]>;
  readonly byVenue: ReadonlyMap<string, readonly Session[]>;
}

type Compare = (a: Session, b: Session) => number;

function comparer(entities: Entities): Compare {
  const rank = new Map(entities.activities.map((activity, position) => [activity.id, position]));
  const rankOf = (session: Session): number => rank.get(session.activity.id) ?? 0;
  return (a, b) =>
    a.startsAt - b.startsAt || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function makeSessions(
  rows: ContentRows,
  entities: Entities,
  from: string,
  sessionRows: Iterable<Row<'sessions'>>,
  adults: ReadonlyMap<string, Row<'session_adults'>[]>,
): Session[] {
  const made: Session[] = [];
  for (const row of sessionRows) {
    const activity = entities.activityById.get(row.activity);
    const venue = entities.venueById.get(row.venue);
    if (!activity || !venue || row.local_date < from) continue;
    made.push(
      sessionFrom(row, {
        activity,
        venue,
        schedule: entities.scheduleById.get(row.schedule),
        supervision: rows.session_supervision.get(row.id),
        places: rows.session_places.get(row.id),
        adults: sessionAdultsFrom(adults.get(row.id) ?? []),
      }),
    );
  }
  return made;
}

function adultsOf(rows: ContentRows, wanted?: ReadonlySet<string>): Map<string, Row<'session_adults'>[]> {
  const groups = new Map<string, Row<'session_adults'>[]>();
  for (const row of rows.session_adults.values()) {
    if (wanted && !wanted.has(row.session)) continue;
    const group = groups.get(row.session);
    if (group) group.push(row);
    else groups.set(row.session, [row]);
  }
  return groups;
}

function groupBy(sessions: readonly Session[], keyOf: (session: Session) => string): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return groups;
}

const activityIdOf = (session: Session): string => session.activity.id;
const venueIdOf = (session: Session): string => session.venue.id;

/** All sessions from a local date on whose activity and venue are published. */
export function indexSessions(rows: ContentRows, entities: Entities, from: string): SessionIndex {
  const sessions = makeSessions(rows, entities, from, rows.sessions.values(), adultsOf(rows));
  sessions.sort(comparer(entities));
  return {
    sessions,
    byId: new Map(sessions.map((session) => [session.id, session])),
    byActivity: groupBy(sessions, activityIdOf),
    byVenue: groupBy(sessions, venueIdOf),
  };
}

/** Sessions that need to be made again because something they show is new, gone or another object than before. */
function affectedSessions(
  previous: { readonly entities: Entities; readonly index: SessionIndex },
  rows: ContentRows,
  entities: Entities,
  from: string,
): Set<string> {
  const affected = new Set<string>();
  for (const session of previous.index.sessions) {
    if (session.date >= from) break;
    affected.add(session.id);
  }
  if (entities === previous.entities) return affected;
  const addAll = (sessions: readonly Session[] | undefined): void => {
    for (const session of sessions ?? []) affected.add(session.id);
  };
  for (const activity of previous.entities.activities) {
    if (entities.activityById.get(activity.id) !== activity)
      addAll(previous.index.byActivity.get(activity.id));
  }
  for (const venue of previous.entities.venues) {
    if (entities.venueById.get(venue.id) !== venue) addAll(previous.index.byVenue.get(venue.id));
  }
  const changedSchedules = new Set<string>();
  for (const schedule of previous.entities.schedules) {
    if (entities.scheduleById.get(schedule.id) !== schedule) changedSchedules.add(schedule.id);
  }
  if (changedSchedules.size > 0) {
    for (const session of previous.index.sessions) {
      if (session.schedule && changedSchedules.has(session.schedule.id)) affected.add(session.id);
    }
  }
  const appeared = new Set<string>();
  for (const { id } of entities.activities) if (!previous.entities.activityById.has(id)) appeared.add(id);
  for (const { id } of entities.venues) if (!previous.entities.venueById.has(id)) appeared.add(id);
  for (const { id } of entities.schedules) if (!previous.entities.scheduleById.has(id)) appeared.add(id);
  if (appeared.size > 0) {
    for (const row of rows.sessions.values()) {
      if (appeared.has(row.activity) || appeared.has(row.venue) || appeared.has(row.schedule)) {
        affected.add(row.id);
      }
    }
  }
  return affected;
}

/** The list without the sessions named, and with the new ones at their places. Both lists are in order. */
function merged(
  list: readonly Session[],
  without: ReadonlySet<string>,
  added: readonly Session[],
  compare: Compare,
): Session[] {
  const result: Session[] = [];
  let next = 0;
  for (const session of list) {
    if (without.has(session.id)) continue;
    for (let fresh = added[next]; fresh && compare(fresh, session) < 0; fresh = added[next]) {
      result.push(fresh);
      next += 1;
    }
    result.push(session);
  }
  for (; next < added.length; next += 1) result.push(added[next] as Session);
  return result;
}

function regrouped(
  groups: ReadonlyMap<string, readonly Session[]>,
  gone: readonly Session[],
  without: ReadonlySet<string>,
  added: readonly Session[],
  compare: Compare,
  keyOf: (session: Session) => string,
): Map<string, readonly Session[]> {
  const result = new Map(groups);
  const addedByKey = groupBy(added, keyOf);
  for (const key of new Set([...gone.map(keyOf), ...addedByKey.keys()])) {
    const group = merged(groups.get(key) ?? [], without, addedByKey.get(key) ?? [], compare);
    if (group.length > 0) result.set(key, group);
    else result.delete(key);
  }
  return result;
}

/**
 * The same as {@link indexSessions}, for the price of what changed since `previous`.
 * @param touched ids of all sessions whose own record, supervision, places or adults changed.
 */
export function updateSessions(
  previous: { readonly entities: Entities; readonly index: SessionIndex },
  rows: ContentRows,
  entities: Entities,
  from: string,
  touched: ReadonlySet<string>,
): SessionIndex {
  const { index } = previous;
  const again = affectedSessions(previous, rows, entities, from);
  for (const id of touched) again.add(id);
  if (again.size === 0) return index;
  if (again.size > rows.sessions.size / 4) return indexSessions(rows, entities, from);

  const sessionRows = [...again].map((id) => rows.sessions.get(id)).filter((row) => row !== undefined);
  const added = makeSessions(rows, entities, from, sessionRows, adultsOf(rows, again));
  const compare = comparer(entities);
  added.sort(compare);
  const gone = [...again].map((id) => index.byId.get(id)).filter((session) => session !== undefined);

  const byId = new Map(index.byId);
  for (const session of gone) byId.delete(session.id);
  for (const session of added) byId.set(session.id, session);
  return {
    sessions: merged(index.sessions, again, added, compare),
    byId,
    byActivity: regrouped(index.byActivity, gone, again, added, compare, activityIdOf),
    byVenue: regrouped(index.byVenue, gone, again, added, compare, venueIdOf),
  };
}
