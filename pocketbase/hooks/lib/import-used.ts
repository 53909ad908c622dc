import { IMPORT_KINDS, type ImportKind } from '../../../src/domain/import/rows.ts';
import { selectRows } from './read.ts';

/** Who has built on imported records since. */

const IN = 'IN (SELECT value FROM json_each({:ids}))';

/** Sessions that were made from the schedules. */
export function sessionsOfSchedules(app: core.App, schedules: readonly string[]): string[] {
  if (schedules.length === 0) return [];
  const sql = `SELECT id FROM sessions WHERE schedule ${IN}`;
  return selectRows(app, { id: '' }, sql, { ids: JSON.stringify(schedules) }).map(({ id }) => id);
}

const SESSION_OF: Readonly<Partial<Record<ImportKind, string>>> = {
  venues: 's.venue',
  activities: 's.activity',
  schedules: 's.schedule',
  sessions: 's.id',
};

/** Ids at which somebody has signed up, or places are held, since an instant as PocketBase stores it. */
export function touchedByFamilies(
  app: core.App,
  kind: ImportKind,
  ids: readonly string[],
  since: string,
): Set<string> {
  const at = SESSION_OF[kind];
  if (at === undefined) return new Set();
  const parts = ['signups', 'held_places'].flatMap((table) => [
    `SELECT ${at} AS id FROM ${table} u JOIN sessions s ON s.id = u.session WHERE u.created >= {:since} AND ${at} ${IN}`,
    `SELECT ${at} AS id FROM ${table} u JOIN sessions s ON s.schedule = u.schedule AND u.schedule != ''
      WHERE u.created >= {:since} AND ${at} ${IN}`,
  ]);
  const rows = selectRows(app, { id: '' }, `SELECT DISTINCT id FROM (${parts.join(' UNION ALL ')})`, {
    since,
    ids: JSON.stringify(ids),
  });
  return new Set(rows.map(({ id }) => id));
}

/** Ids of new records of one kind that something refers to which does not go with them; schedules also by their sessions. */
export function referredTo(
  app: core.App,
  kind: ImportKind,
  removed: Readonly<Record<ImportKind, readonly string[]>>,
): Set<string> {
  const made = sessionsOfSchedules(app, removed.schedules);
  const going = { ...removed, sessions: [...removed.sessions, ...made] };
  const found = new Set(referrers(app, kind, removed[kind], going));
  if (kind !== 'schedules' || made.length === 0) return found;
  const sessions = [...referrers(app, 'sessions', made, going)];
  const sql = `SELECT DISTINCT schedule AS id FROM sessions WHERE id ${IN}
    UNION SELECT DISTINCT schedule FROM sessions WHERE edited_by_staff = TRUE AND schedule IN (SELECT value FROM json_each({:schedules}))`;
  const params = { ids: JSON.stringify(sessions), schedules: JSON.stringify(removed.schedules) };
  for (const { id } of selectRows(app, { id: '' }, sql, params)) found.add(id);
  return found;
}

/** Asks every relation there is in the database, also those that come later. */
function referrers(
  app: core.App,
  kind: ImportKind,
  ids: readonly string[],
  going: Readonly<Record<string, readonly string[]>>,
): Set<string> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  const target = app.findCollectionByNameOrId(kind).id;
  for (const collection of Array.from(
    app.findAllCollections('base', 'auth') as unknown as ArrayLike<core.Collection>,
  )) {
    for (const field of Array.from(collection.fields as unknown as ArrayLike<core.RelationField>)) {
      if (field.type() !== 'relation' || field.collectionId !== target) continue;
      const isList = field.maxSelect > 1;
      const value = isList ? 'j.value' : `x."${field.name}"`;
      const from = isList ? `${collection.name} x, json_each(x."${field.name}") j` : `${collection.name} x`;
      const stays = staysOf(collection.name);
      const sql = `SELECT DISTINCT ${value} AS id FROM ${from} WHERE ${value} ${IN} ${stays}`;
      const params = {
        ids: JSON.stringify(ids),
        ...(stays !== '' && { going: JSON.stringify(going[collection.name] ?? []) }),
        ...(stays.includes('schedules') && { schedules: JSON.stringify(going['schedules'] ?? []) }),
      };
      for (const { id } of selectRows(app, { id: '' }, sql, params)) found.add(id);
    }
  }
  return found;
}

/** What is left of a collection when the import is undone. Sessions go with their schedule, those too that are only being made. */
function staysOf(collection: string): string {
  if (!(IMPORT_KINDS as readonly string[]).includes(collection)) return '';
  const own = 'AND x.id NOT IN (SELECT value FROM json_each({:going}))';
  if (collection !== 'sessions') return own;
  return `${own} AND x.schedule NOT IN (SELECT value FROM json_each({:schedules}))`;
}
