import { accessibilityFrom } from './accessibility.ts';
import { calendarDayFrom, settingsFrom } from './entities.ts';
import type { Schedule, Snapshot } from './model.ts';
import { offeredFrom } from './offered.ts';
import { recordDatesFrom } from './record-dates.ts';
import { type Entities, resolveEntities } from './resolve-entities.ts';
import { Reuse } from './reuse.ts';
import type { ContentRows, DroppedRecord } from './rows.ts';
import { safetyFrom } from './safety.ts';
import { indexSessions, type SessionIndex, updateSessions } from './session-index.ts';

export interface SnapshotFacts {
  readonly version: string;
  /** Epoch milliseconds. */
  readonly loadedAt: number;
  /** Local date; earlier sessions are left out. */
  readonly sessionsFrom: string;
}

export interface BuiltSnapshot {
  readonly snapshot: Snapshot;
  /** Published records that point to something that is not there. */
  readonly dropped: readonly DroppedRecord[];
}

/** What became different since the last build. */
export interface ChangedContent {
  /** Whether any record changed that is not about one session. */
  readonly entities: boolean;
  /** Ids of the sessions whose own record, supervision, places or adults changed. */
  readonly sessions: ReadonlySet<string>;
}

/**
 * Makes the catalogue from records, again and again: each build costs what changed since the one before
 * and gives exactly what {@link buildSnapshot} would give.
 */
export class SnapshotBuilder {
  readonly #reuse = new Reuse();
  #previous:
    { readonly entities: Entities; readonly beside: Beside; readonly index: SessionIndex } | undefined;

  /** @param changed without it everything may have changed. */
  build(rows: ContentRows, facts: SnapshotFacts, changed?: ChangedContent): BuiltSnapshot {
    const previous = this.#previous;
    const hasSame = previous && changed?.entities === false ? previous : undefined;
    const entities = hasSame?.entities ?? resolveEntities(rows, this.#reuse);
    const beside = hasSame?.beside ?? besideOf(rows, entities);
    const index =
      previous && changed
        ? updateSessions(previous, rows, entities, facts.sessionsFrom, changed.sessions)
        : indexSessions(rows, entities, facts.sessionsFrom);
    this.#previous = { entities, beside, index };
    return { snapshot: snapshotOf(rows, facts, entities, beside, index), dropped: entities.dropped };
  }
}

/** The catalogue with relations resolved and in Swedish order. A session of something unpublished is left out. */
export function buildSnapshot(rows: ContentRows, facts: SnapshotFacts): BuiltSnapshot {
  return new SnapshotBuilder().build(rows, facts);
}

/** What no session's own change touches: thousands of rows, which a sign-up must not make anew. */
type Beside = Pick<Snapshot, 'safety' | 'offered' | 'dates' | 'accessibility'>;

function besideOf(rows: ContentRows, entities: Entities): Beside {
  return {
    safety: safetyFrom(rows, entities),
    offered: offeredFrom(rows),
    dates: recordDatesFrom(rows),
    accessibility: accessibilityFrom(rows),
  };
}

function snapshotOf(
  rows: ContentRows,
  facts: SnapshotFacts,
  entities: Entities,
  beside: Beside,
  index: SessionIndex,
): Snapshot {
  const [settingsRow] = rows.site_settings.values();
  const schedulesByActivity = new Map<string, Schedule[]>();
  for (const schedule of entities.schedules) {
    const group = schedulesByActivity.get(schedule.activity.id);
    if (group) group.push(schedule);
    else schedulesByActivity.set(schedule.activity.id, [schedule]);
  }
  return {
    version: facts.version,
    loadedAt: facts.loadedAt,
    settings: settingsFrom(settingsRow),
    areas: entities.areas,
    categories: entities.categories,
    venues: entities.venues,
    activities: entities.activities,
    schedules: entities.schedules,
    sessions: index.sessions,
    calendarDays: [...rows.calendar_days.values()]
      .map(calendarDayFrom)
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
    ...beside,
    activityBySlug: new Map(entities.activities.map((activity) => [activity.slug, activity])),
    venueBySlug: new Map(entities.venues.map((venue) => [venue.slug, venue])),
    sessionById: index.byId,
    scheduleById: entities.scheduleById,
    sessionsByActivity: index.byActivity,
    sessionsByVenue: index.byVenue,
    schedulesByActivity,
  };
}
