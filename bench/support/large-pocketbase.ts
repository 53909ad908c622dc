/** A real PocketBase that holds a large municipality, written straight into its database file before it starts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { preparePocketBase } from '../../scripts/prepare.ts';
import { type PocketBaseOptions, runPocketBase } from '../../scripts/processes.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import { testAccounts } from '../../tests/support/processes.ts';
import { syntheticCatalogue } from '../catalogue.ts';
import type { Closing } from './closing.ts';
import { type TableRow, type Tables, tablesOf } from './large-rows.ts';
import { storedInstantOf } from './stored-instant.ts';

export interface LargeData {
  /** How to start PocketBase on it. */
  readonly setup: PocketBaseOptions;
  /** A file for the site's own copy, in a folder that goes with the data. */
  readonly snapshotFile: string;
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>;
  /** An activity with a session that one can sign up for. */
  readonly activity: { readonly id: string; readonly slug: string };
  readonly session: string;
}

function insert(database: DatabaseSync, table: string, rows: readonly TableRow[], now: string): void {
  const [first] = rows;
  if (!first) return;
  const columns = [...Object.keys(first), 'created', 'updated'];
  const statement = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(...Object.values(row), now, now);
}

function fill(file: string, tables: Tables): void {
  const database = new DatabaseSync(file);
  const now = storedInstantOf(Date.now());
  database.exec('BEGIN');
  for (const [table, rows] of Object.entries(tables)) insert(database, table, rows, now);
  database.exec('COMMIT');
  database.close();
}

/** Migrates an empty data folder and fills it: about 20 sessions for each activity over 16 weeks. */
export async function largeData(activities: number, closing: Closing): Promise<LargeData> {
  const binary = await preparePocketBase();
  const folder = closing.add(await mkdtemp(path.join(tmpdir(), 'trygg-bench-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  const dataDir = path.join(folder, 'pocketbase');
  const setup: PocketBaseOptions = { binary, dataDir, accounts: testAccounts };
  await runPocketBase(setup, ['migrate', 'up']);
  const today = wallClockOf(Date.now()).date;
  const snapshot = syntheticCatalogue({ activities, today });
  const tables = tablesOf(snapshot, today);
  fill(path.join(dataDir, 'data.db'), tables);
  const open = snapshot.sessions.find(
    ({ activity, date, status }) => activity.signupMode === 'session' && date > today && status === 'planned',
  );
  if (!open) throw new Error('No session that one can sign up for');
  return {
    setup,
    snapshotFile: path.join(folder, 'snapshot.json'),
    counts: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length])),
    activity: { id: open.activity.id, slug: open.activity.slug },
    session: open.id,
  };
}
