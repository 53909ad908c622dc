import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FamilyToPhone, StaffOverview } from '../../../src/domain/staff-answers.ts';
import {
  addAdults,
  change,
  inDays,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { erasingReport, inDatabase } from '../../support/erasing.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

/** A family without e-mail cannot know what becomes of its place: somebody must phone, and must know what to say. */
let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let leader: StaffAccount;
let stranger: StaffAccount;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  leader = await staffAccount(pb, 'leader@example.se');
  stranger = await staffAccount(pb, 'stranger@example.se');
  await change(pb.staff, 'activities', catalogue.activity, { managers: [leader.id] });
});
afterAll(() => pb.remove());

const overview = async (api = leader) =>
  (await api.get('/api/staff/overview')).body as unknown as StaffOverview;
const told = async () =>
  (await overview()).familiesToPhone.flatMap(({ letters }) => letters.map((one) => one.letter));

/** One place, the first family in it and the second waiting. */
async function fullSession(): Promise<{ first: string; second: string }> {
  const session = (await newSession(pb.staff, catalogue, { room_places: 1 }))['id'];
  await addAdults(pb.staff, session, 2);
  const [first = '', second = ''] = await Promise.all(
    [0, 1].map(async (wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait * 100));
      const body = signupBody({ session, guardian_email: '' });
      expect((await pb.site.post('/api/site/signups', body)).status).toBe(200);
      return String(body['id']);
    }),
  );
  return { first, second };
}

const sessionOf = async (signup: string) =>
  (await pb.staff.get(`/api/collections/signups/records/${signup}`)).body['session'];
const phoned = ({ id, updatedAt }: FamilyToPhone) =>
  leader.post(`/api/staff/notices/${id}/phoned`, { updatedAt });

test('cancelled by staff, and offered the freed place: both to phone, until it is done or holds no more', async () => {
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
  const { first, second } = await fullSession();
  await change(pb.staff, 'signups', first, { status: 'cancelled', cancelled_by: 'staff' });
  expect((await told()).toSorted()).toEqual(['cancelled', 'offered']);
  const { familiesToPhone, familiesOfOthers } = await overview(stranger);
  expect([familiesToPhone, familiesOfOthers.map(({ count }) => count)]).toEqual([[], [2]]);

  // The family says yes on the phone, and staff write it down: nothing is left to say.
  const place = await change(leader, 'signups', second, { status: 'confirmed' });
  expect([place['status'], place['offer_expires_at']]).toEqual(['confirmed', '']);
  expect(await told()).toEqual(['cancelled']);
  const [row] = (await overview()).familiesToPhone;
  expect(row?.phone).not.toBe('');
  expect((await phoned(row!)).status).toBe(200);
  expect(await told()).toEqual([]);
});

test('a yes by phone comes too late like any other, and gives no place to who was not asked', async () => {
  const { first, second } = await fullSession();
  const third = signupBody({ session: await sessionOf(second), guardian_email: '' });
  await pb.site.post('/api/site/signups', third);
  await change(pb.staff, 'signups', first, { status: 'cancelled', cancelled_by: 'family' });
  const yes = async (id: unknown) =>
    (await pb.staff.patch(`/api/collections/signups/records/${String(id)}`, { status: 'confirmed' })).status;
  expect(await yes(third['id'])).toBe(400);
  inDatabase(pb, (database) => {
    const sql = 'UPDATE signups SET offer_expires_at = ? WHERE id = ?';
    database.prepare(sql).run(new Date(Date.now() - 1000).toISOString().replace('T', ' '), second);
  });
  expect(await yes(second)).toBe(400);
  await change(pb.staff, 'signups', String(third['id']), { status: 'cancelled', cancelled_by: 'family' });
  await change(pb.staff, 'signups', second, { status: 'cancelled', cancelled_by: 'family' });
});

test('moved up without being asked: to phone; who cancels by itself knows it', async () => {
  for (const family of (await overview()).familiesToPhone) await phoned(family);
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  const { first, second } = await fullSession();
  await change(pb.staff, 'signups', first, { status: 'cancelled', cancelled_by: 'family' });
  expect(await told()).toEqual(['promoted']);
  await change(pb.staff, 'signups', second, { status: 'cancelled', cancelled_by: 'family' });
  expect(await told()).toEqual([]);
});

test('the number is kept past its time until the family has been told that staff cancelled', async () => {
  const { first } = await fullSession();
  await change(pb.staff, 'signups', first, { status: 'cancelled', cancelled_by: 'staff' });
  inDatabase(pb, (database) => {
    const sql = 'UPDATE signups SET cancelled_at = ? WHERE id = ?';
    database.prepare(sql).run(`${inDays(-9)} 12:00:00.000Z`, first);
  });
  const due = async () => (await erasingReport(pb)).due.find(({ kind }) => kind === 'cancelled')?.count;
  expect(await due()).toBe(0);
  for (const family of (await overview()).familiesToPhone) expect((await phoned(family)).status).toBe(200);
  expect(await due()).toBe(1);
});
