import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runPocketBase, type PocketBaseOptions } from '../processes.ts';

/** There from before the first record is written until the last one is, so that seeding that was cut off is found. */
const unfinishedName = 'demo-unfinished';

/** PocketBase's data inside the data folder. */
export function pocketBaseFolder(dataDir: string): string {
  return path.join(dataDir, 'pocketbase');
}

/** Whether the data folder holds no data yet, or only a part of the demo municipality. */
export async function wantsDemo(dataDir: string): Promise<boolean> {
  if (await exists(path.join(dataDir, unfinishedName))) return true;
  return !(await exists(path.join(pocketBaseFolder(dataDir), 'data.db')));
}

/** Whether PocketBase's data says of itself that it is the demo municipality. */
export function isDemoData(pocketBaseData: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path.join(pocketBaseData, 'data.db'), { readOnly: true });
    const rows = database.prepare('SELECT demo FROM site_settings').all();
    return rows.length > 0 && rows.every((row) => row['demo'] === 1);
  } catch {
    return false;
  } finally {
    database?.close();
  }
}

/** Migrates and fills the data folder with the demo municipality. Safe to run again after a run that was cut off. */
export async function seedDemo(dataDir: string, options: PocketBaseOptions): Promise<void> {
  const unfinished = path.join(dataDir, unfinishedName);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(unfinished, '');
  await runPocketBase(options, ['migrate', 'up']);
  await runPocketBase({ ...options, env: { ...options.env, TRYGG_DEMO: '1' } }, ['demo']);
  await rm(unfinished);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
