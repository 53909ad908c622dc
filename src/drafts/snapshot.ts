import { buildSnapshot } from '../directory/build-snapshot.ts';
import type { Activity, Snapshot } from '../directory/model.ts';
import { emptyRows, isCollectionName, parseRows, type ContentRows } from '../directory/rows.ts';

export interface SnapshotWithDraft {
  /** The published catalogue, and the draft in it as if it were published too. Only ever for one answer. */
  readonly snapshot: Snapshot;
  readonly activity: Activity;
}

/**
 * The catalogue as it would be with the draft, from the draft's rows as PocketBase gave them.
 * @returns undefined when they lack what a page needs, such as a category
 */
export function snapshotWithDraft(
  published: Snapshot,
  given: Readonly<Record<string, unknown>>,
  today: string,
): SnapshotWithDraft | undefined {
  const rows = rowsFrom(given);
  const { snapshot: own } = buildSnapshot(rows, {
    version: published.version,
    loadedAt: published.loadedAt,
    sessionsFrom: today,
  });
  const [activity] = own.activities;
  if (!activity) return undefined;
  const merged = <K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
    new Map([...a, ...b]);
  return {
    activity,
    snapshot: {
      ...published,
      activities: [...published.activities, activity],
      venues: [...published.venues, ...own.venues.filter(({ slug }) => !published.venueBySlug.has(slug))],
      schedules: [...published.schedules, ...own.schedules],
      sessions: [...published.sessions, ...own.sessions].toSorted((a, b) => a.startsAt - b.startsAt),
      activityBySlug: merged(published.activityBySlug, own.activityBySlug),
      venueBySlug: merged(own.venueBySlug, published.venueBySlug),
      sessionById: merged(published.sessionById, own.sessionById),
      scheduleById: merged(published.scheduleById, own.scheduleById),
      sessionsByActivity: merged(published.sessionsByActivity, own.sessionsByActivity),
      schedulesByActivity: merged(published.schedulesByActivity, own.schedulesByActivity),
    },
  };
}

/** Checked one by one like everything that comes from PocketBase; fields that the site does not name are dropped. */
function rowsFrom(given: Readonly<Record<string, unknown>>): ContentRows {
  const rows = emptyRows();
  for (const [collection, records] of Object.entries(given)) {
    if (!isCollectionName(collection) || !Array.isArray(records)) continue;
    const held = rows[collection] as Map<string, unknown>;
    for (const [id, row] of parseRows(collection, records).rows) held.set(id, row);
  }
  return rows;
}
