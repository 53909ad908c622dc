import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { ErasedNumbers } from '../../src/domain/retention.ts';
import type { StaffErasing } from '../../src/domain/staff-answers.ts';
import type { PocketBaseWithRoles } from './pocketbase.ts';
import { eventually } from './world.ts';

/** Changes what is stored behind PocketBase's back, as time or a fault would. */
export function inDatabase<T>(pb: PocketBaseWithRoles, job: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });
  try {
    return job(database);
  } finally {
    database.close();
  }
}

/** Stores a row that no request may make. */
export function insertRow(
  pb: PocketBaseWithRoles,
  table: string,
  row: Readonly<Record<string, string | number>>,
): void {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  inDatabase(pb, (database) => database.prepare(sql).run(...Object.values(row)));
}

/** What staff read on the page about erasing. */
export async function erasingReport(pb: PocketBaseWithRoles): Promise<StaffErasing> {
  const answer = await pb.staff.get('/api/staff/erasing');
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as StaffErasing;
}

/** Lines of finished runs. */
export async function erasingRuns(pb: PocketBaseWithRoles): Promise<{ id: string; fields: ErasedNumbers }[]> {
  const found = await pb.staff.get(
    "/api/collections/audit_log/records?perPage=200&filter=(action='erased')&sort=created,@rowid",
  );
  return found.body['items'] as unknown as { id: string; fields: ErasedNumbers }[];
}

/** Runs the night's job to its end and gives what its line says. */
export async function night(pb: PocketBaseWithRoles): Promise<ErasedNumbers> {
  const before = (await erasingRuns(pb)).length;
  await pb.staff.post('/api/crons/erase-signups');
  const runs = await eventually(
    () => erasingRuns(pb),
    ({ length }) => length > before,
    30_000,
  );
  return runs.at(-1)?.fields ?? {};
}

/** The numbers that are left of a session or course; undefined when none are. */
export async function countsOf(
  pb: PocketBaseWithRoles,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const found = await pb.staff.get(`/api/collections/session_counts/records/${id}`);
  return found.status === 200 ? (found.body as unknown as Record<string, unknown>) : undefined;
}

/** Every value in every table, and where it stands, that holds any of the words. */
export function tracesOf(pb: PocketBaseWithRoles, words: readonly string[]): string[] {
  return inDatabase(pb, (database) => {
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
      )
      .all() as { name: string }[];
    return tables.flatMap(({ name }) =>
      (database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[]).flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => words.some((word) => String(value).includes(word)))
          .map(([column, value]) => `${name}.${column}: ${String(value)}`),
      ),
    );
  });
}

/** Columns with a day that a class of data counts from. */
const DAY_COLUMNS: Record<string, readonly string[]> = {
  sessions: ['local_date'],
  offered_sessions: ['local_date'],
  signups: ['cancelled_at', 'updated'],
  mail_outbox: ['created', 'updated'],
  signup_links: ['expires_at'],
  held_places: ['updated'],
  messages: ['created'],
  page_reports: ['created'],
  audit_log: ['created'],
  imports: ['updated'],
  _authOrigins: ['updated'],
};
/** Lets days go by: everything that is stored lies as much further back. */
export function letDaysPass(pb: PocketBaseWithRoles, days: number): void {
  inDatabase(pb, (database) => {
    // By way of a far future, where no row meets one that has not moved yet: a date is unique in its schedule.
    for (const shift of [30_000, -30_000 - days]) {
      for (const [table, columns] of Object.entries(DAY_COLUMNS)) {
        for (const column of columns) {
          database.exec(
            `UPDATE ${table} SET ${column} = date(SUBSTR(${column}, 1, 10), '${shift} days') || SUBSTR(${column}, 11)
              WHERE ${column} != ''`,
          );
        }
      }
    }
  });
}
