import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_CLASSES, undeclaredData } from '../../../src/domain/data-classes.ts';
import { CANCELLED_COUNTED_AS, COUNTED_AS } from '../../../src/domain/erased-signups.ts';
import { RETENTION_SETTINGS } from '../../../src/domain/retention.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly collectionId?: string;
  readonly cascadeDelete?: boolean;
}
interface Collection {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly Field[];
  readonly authAlert?: { enabled: boolean };
  readonly otp?: { enabled: boolean };
  readonly mfa?: { enabled: boolean };
  readonly oauth2?: { enabled: boolean };
}

let pb: PocketBaseWithRoles;
let collections: readonly Collection[];
beforeAll(async () => {
  pb = await testPocketBase();
  const all = await pb.staff.get('/api/collections?perPage=200');
  collections = all.body['items'] as unknown as Collection[];
});
afterAll(() => pb.remove());

const collection = (name: string) => collections.find((one) => one.name === name);
const field = (table: string, name: string) => collection(table)?.fields.find((one) => one.name === name);

/** Every table and view of both databases with its columns; SQLite's own samples for its planner are left out. */
function tablesOnDisk(): Record<string, string[]> {
  const tables: Record<string, string[]> = {};
  for (const file of ['data.db', 'auxiliary.db']) {
    const database = new DatabaseSync(path.join(pb.dataDir, file), { timeout: 10_000 });
    const names = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
      )
      .all();
    for (const { name } of names as { name: string }[]) {
      const columns = database.prepare('SELECT name FROM pragma_table_info(?)').all(name);
      tables[name] = (columns as { name: string }[]).map((column) => column.name);
    }
    database.close();
  }
  return tables;
}

test('every table and column of the database has a data class, and nothing else has', () => {
  const tables = tablesOnDisk();
  expect(Object.keys(tables)).toEqual(
    expect.arrayContaining(['signups', '_logs', '_otps', 'session_adults']),
  );
  expect(undeclaredData(tables)).toEqual([]);
});

test('what goes with a sign-up hangs on it, so that it goes without being named', () => {
  const going = Object.entries(DATA_CLASSES).filter(
    ([, { personal }]) => personal?.removedBy === 'with signup',
  );
  expect(going.length).toBeGreaterThan(0);
  for (const [name] of going) {
    const cascades = collection(name)?.fields.some(
      (one) => one.type === 'relation' && one.collectionId === collection('signups')?.id && one.cascadeDelete,
    );
    expect(cascades, `${name} needs a relation to signups with cascadeDelete`).toBe(true);
  }
});

test('every state of a sign-up says where it is counted', () => {
  const where = 'src/domain/erased-signups.ts';
  expect([...(field('signups', 'status')?.values ?? [])].toSorted(), `COUNTED_AS in ${where}`).toEqual(
    [...Object.keys(COUNTED_AS), 'cancelled'].toSorted(),
  );
  expect(
    [...(field('signups', 'cancelled_by')?.values ?? [])].toSorted(),
    `CANCELLED_COUNTED_AS in ${where}`,
  ).toEqual(Object.keys(CANCELLED_COUNTED_AS).toSorted());
  const counted = [...Object.values(COUNTED_AS), ...Object.values(CANCELLED_COUNTED_AS), 'held'];
  for (const name of counted) expect(field('session_counts', name)?.type, name).toBe('number');
});

describe('the settings', () => {
  test('have the limits that the job obeys, the defaults filled in, and help that says both', async () => {
    const row = (await pb.guest.get('/api/collections/site_settings/records/sitesettings001')).body;
    for (const { field: name, days, least, most } of Object.values(RETENTION_SETTINGS)) {
      const found = field('site_settings', name) as (Field & { help: string }) | undefined;
      expect(found, name).toMatchObject({ type: 'number', min: least, max: most, onlyInt: true });
      expect(found?.help).toContain(`${least}–${most}`);
      expect(found?.help).toMatch(new RegExp(`0 = ${days} dag`));
      expect(row[name], name).toBe(days);
    }
  });

  test('take no nonsense', async () => {
    const save = (fields: Record<string, number>) =>
      pb.staff.patch('/api/collections/site_settings/records/sitesettings001', fields);
    for (const [name, value] of [
      ['signup_retention_days', -1],
      ['signup_retention_days', 731],
      ['waiting_retention_days', 31],
      ['cancelled_retention_days', 0.5],
      ['mail_retention_days', 6],
      ['open_mail_retention_days', 91],
      ['log_retention_days', 29],
      ['log_retention_days', 91],
    ] as const) {
      const answer = await save({ [name]: value });
      expect(answer.status, `${name} ${value}`).toBe(400);
      expect(answer.body['data'][name]['message']).toMatch(/^(Talet är|Skriv ett heltal)/);
    }
    // 0 is the default, as the help says, and never "for ever".
    expect((await save({ course_retention_days: 0 })).status).toBe(200);
  });
});

describe('PocketBase itself', () => {
  test('keeps its log for five days, without addresses, and lets nobody keep it longer than 90', async () => {
    const logs = (await pb.staff.get('/api/settings')).body['logs'] as unknown as Record<string, unknown>;
    expect(logs).toMatchObject({ maxDays: 5, logIP: false, logAuthId: false });
    const save = (maxDays: number) => pb.staff.patch('/api/settings', { logs: { ...logs, maxDays } });
    const refused = await save(91);
    expect([refused.status, refused.body['message']]).toEqual([400, expect.stringContaining('90 dagar')]);
    expect((await save(90)).status).toBe(200);
    expect((await save(5)).status).toBe(200);
  });

  test('has no sign-in that would leave data without a rule', () => {
    for (const { name, otp, mfa, oauth2 } of collections.filter((one) => one.otp)) {
      expect([name, otp?.enabled, mfa?.enabled, oauth2?.enabled]).toEqual([name, false, false, false]);
    }
    expect(collection('services')?.authAlert?.enabled).toBe(false);
  });
});
