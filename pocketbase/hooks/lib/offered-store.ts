import type { OfferedRow } from '../../../src/domain/offered-sessions.ts';
import { selectMany } from './read.ts';

/** Columns of `offered_sessions`, in the order in which rows are compared. */
const COLUMNS = [
  'id',
  'local_date',
  'start_time',
  'end_time',
  'area',
  'school_year_from',
  'school_year_to',
  'cancelled',
  'unstaffed',
  'staffed_minutes',
  'least_adults',
  'adults',
  'had_enough',
  'free',
  'target',
  'places',
  'used',
] as const satisfies readonly (keyof OfferedRow)[];

const UPSERT = `INSERT INTO offered_sessions (${COLUMNS.join(', ')})
  SELECT ${COLUMNS.map((name) => `json_extract(r.value, '$.${name}')`).join(', ')} FROM json_each({:rows}) r WHERE TRUE
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`;

const HELD = `SELECT ${COLUMNS.join(', ')} FROM offered_sessions WHERE local_date BETWEEN {:from} AND {:to}
  OR id IN (SELECT s.id FROM sessions s WHERE s.local_date BETWEEN {:from} AND {:to})`;

/** The rows kept of a period, and of its sessions if their day was another then, by id. */
export function heldRows(
  app: core.App,
  period: { readonly from: string; readonly to: string },
): Map<string, OfferedRow> {
  const rows = selectMany(app, COLUMNS, HELD, { ...period }) as OfferedRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

export function isSameRow(a: OfferedRow, b: OfferedRow): boolean {
  return COLUMNS.every((name) => a[name] === b[name]);
}

/** Many rows in one go, whether they are there or not: by the thousand, saving records would take seconds. */
export function storeRows(app: core.App, rows: readonly OfferedRow[]): void {
  if (rows.length === 0) return;
  app
    .db()
    .newQuery(UPSERT)
    .bind({ rows: JSON.stringify(rows) })
    .execute();
}

export function removeRows(app: core.App, ids: readonly string[]): void {
  if (ids.length === 0) return;
  app
    .db()
    .newQuery('DELETE FROM offered_sessions WHERE id IN (SELECT value FROM json_each({:ids}))')
    .bind({ ids: JSON.stringify(ids) })
    .execute();
}
