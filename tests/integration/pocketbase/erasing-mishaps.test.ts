import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  inDays,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { countsOf, erasingRuns, inDatabase, night } from '../../support/erasing.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  await night(pb);
});
afterAll(() => pb.remove());

const session = async (): Promise<string> => (await newSession(pb.staff, catalogue))['id'];

/** So many sign-ups to one session that was over long ago. */
async function oldSignups(count: number): Promise<{ target: string; left: () => number }> {
  const target = await session();
  inDatabase(pb, (database) => {
    database.prepare('UPDATE sessions SET local_date = ? WHERE id = ?').run(inDays(-20), target);
    const insert = database.prepare(
      `INSERT INTO signups (id, session, first_name, school_year, guardian_phone, status, queue_number, token_hash)
        VALUES (?, ?, 'Alva', 5, '070-174 06 61', 'confirmed', ?, ?)`,
    );
    for (let i = 1; i <= count; i += 1) {
      const number = String(i).padStart(9, '0');
      insert.run(`${target.slice(0, 6)}${number}`, target, i, `${target}${number}`);
    }
  });
  const left = () =>
    inDatabase(pb, (database) => {
      const row = database.prepare('SELECT COUNT(*) AS found FROM signups WHERE session = ?').get(target);
      return Number((row as { found: number }).found);
    });
  return { target, left };
}
const signUp = (target: string) => pb.site.post('/api/site/signups', signupBody({ session: target }));
const exists = async (id: string) =>
  (await pb.staff.get(`/api/collections/signups/records/${id}`)).status === 200;
const confirmedOf = async (target: string) => Number((await countsOf(pb, target))?.['confirmed'] ?? 0);

test('killed in the middle, it has counted what it removed, and the next run takes the rest', async () => {
  const { target, left } = await oldSignups(300);
  const before = (await erasingRuns(pb)).length;
  void pb.staff.post('/api/crons/erase-signups').catch(() => undefined);
  await eventually(
    async () => left(),
    (count) => count < 300,
    10_000,
  );
  process.kill(pb.pid, 'SIGKILL');
  await pb.stop();
  await pb.start();
  const rest = left();
  expect(rest).toBeGreaterThan(0);
  expect(await confirmedOf(target)).toBe(300 - rest);
  // The run that was killed is not a finished one, and has told what it did.
  expect(await erasingRuns(pb)).toHaveLength(before);
  const begun = await pb.staff.get("/api/collections/audit_log/records?filter=(action='erasing')");
  expect(begun.body['items'][0]?.['fields']).toEqual({ session: 300 - rest });
  expect(await night(pb)).toEqual({ session: rest });
  expect([left(), await confirmedOf(target)]).toEqual([0, 300]);
});

test('one row that cannot be removed stops no other, and sign-ups are taken meanwhile', async () => {
  const { target, left } = await oldSignups(100);
  const open = await session();
  const stuck = `${target.slice(0, 6)}${String(7).padStart(9, '0')}`;
  inDatabase(pb, (database) =>
    database.exec(
      `CREATE TRIGGER stuck BEFORE DELETE ON signups WHEN OLD.id = '${stuck}' BEGIN SELECT RAISE(ABORT, 'stuck'); END`,
    ),
  );
  const [erased, ...taken] = await Promise.all([night(pb), signUp(open), signUp(open)]);
  expect(erased).toEqual({ session: 99 });
  expect(taken.map(({ status }) => status)).toEqual([200, 200]);
  expect([left(), await exists(stuck)]).toEqual([1, true]);
  inDatabase(pb, (database) => database.exec('DROP TRIGGER stuck'));
  expect(await night(pb)).toEqual({ session: 1 });
  expect(await confirmedOf(target)).toBe(100);
});

test('a run that was missed is made up for within the hour, once', async () => {
  const catchUp = () => pb.staff.post('/api/crons/erase-missed');
  const { left } = await oldSignups(1);
  const before = (await erasingRuns(pb)).length;
  // The last run is today's: nothing is missed.
  await catchUp();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([await erasingRuns(pb), left()]).toEqual([expect.objectContaining({ length: before }), 1]);
  // Switched off for weeks.
  inDatabase(pb, (database) =>
    database.exec(`UPDATE audit_log SET created = '${inDays(-21)} 12:00:00.000Z' WHERE action = 'erased'`),
  );
  await catchUp();
  await eventually(
    async () => left(),
    (count) => count === 0,
    5000,
  );
});
