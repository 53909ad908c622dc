import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  create,
  inDays,
  newSchedule,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { doorSession, sendTicks, tick } from '../../support/door.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

/** Whose names an account may see: by the list of participants, which every other list of names asks like. */
let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let session: string;
let leader: StaffAccount;
let adult: string;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue))['id'];
  leader = await staffAccount(pb, 'leader@example.se');
  const made = await create(pb.staff, 'staff', {
    first_name: 'Amina',
    role: 'leader',
    active: true,
    account: leader.id,
  });
  adult = made['id'];
});
afterAll(() => pb.remove());

const answerTo = async (api: StaffAccount | PocketBaseWithRoles['staff']) =>
  api.get(`/api/staff/sessions/${session}/participants`);

test('not one who has nothing to do with the activity, and nothing of it is in the answer', async () => {
  const answer = await answerTo(leader);
  expect([answer.status, answer.body]).toEqual([409, { reason: 'not_yours' }]);
});

test('owners, and an account without a level is staff', async () => {
  expect((await answerTo(pb.staff)).status).toBe(200);
  expect((await answerTo(await staffAccount(pb, 'owner@example.se', 'owner'))).status).toBe(200);
  expect((await answerTo(await staffAccount(pb, 'nobody@example.se', ''))).status).toBe(409);
});

test('those who are named as managers', async () => {
  const activity = `/api/collections/activities/records/${catalogue.activity}`;
  await pb.staff.patch(activity, { managers: [leader.id] });
  expect((await answerTo(leader)).status).toBe(200);
  await pb.staff.patch(activity, { managers: [] });
  expect((await answerTo(leader)).status).toBe(409);
});

test('those with a shift at a session, until the day after, unless absent', async () => {
  const shift = { session, staff: adult, role: 'leader', status: 'planned' };
  const { id } = await create(pb.staff, 'shifts', shift);
  expect((await answerTo(leader)).status).toBe(200);
  await pb.staff.patch(`/api/collections/shifts/records/${id}`, { status: 'absent' });
  expect((await answerTo(leader)).status).toBe(409);
  await pb.staff.delete(`/api/collections/shifts/records/${id}`);
  const past = (await newSession(pb.staff, catalogue, { local_date: inDays(-3) }))['id'];
  const over = await create(pb.staff, 'shifts', { ...shift, session: past });
  expect((await answerTo(leader)).status).toBe(409);
  await pb.staff.delete(`/api/collections/shifts/records/${over['id']}`);
});

test('usual staff of a schedule, as long as it goes on and the adult works here', async () => {
  const until = (days: number) => ({
    usual_staff: [adult],
    valid_from: inDays(-30),
    valid_until: inDays(days),
  });
  const schedule = (await newSchedule(pb.staff, catalogue, until(-10)))['id'];
  expect((await answerTo(leader)).status).toBe(409);
  await pb.staff.patch(`/api/collections/schedules/records/${schedule}`, until(20));
  expect((await answerTo(leader)).status).toBe(200);
  await pb.staff.patch(`/api/collections/staff/records/${adult}`, { active: false });
  expect((await answerTo(leader)).status).toBe(409);
});

test('one account belongs to one adult', async () => {
  const second = await pb.staff.post('/api/collections/staff/records', {
    first_name: 'Sara',
    role: 'leader',
    account: leader.id,
  });
  expect([second.status, Object.keys(second.body['data'])]).toEqual([400, ['account']]);
});

test('the public cannot see who manages what', async () => {
  await pb.staff.patch(`/api/collections/activities/records/${catalogue.activity}`, {
    managers: [leader.id],
  });
  for (const api of [pb.guest, pb.site]) {
    for (const query of ['', '&expand=managers', '&fields=*,managers']) {
      const text = JSON.stringify(
        (await api.get(`/api/collections/activities/records?perPage=50${query}`)).body,
      );
      expect(text).not.toMatch(new RegExp(`${leader.id}|managers|leader@`));
    }
    const filtered = await api.get(
      `/api/collections/activities/records?filter=${encodeURIComponent(`managers ~ '${leader.id}'`)}`,
    );
    expect(filtered.status === 400 || Number(filtered.body['totalItems']) === 0).toBe(true);
  }
});

test('who came leaves for the same accounts only, with a line in the log that tells no name', async () => {
  const { session: today, signups } = await doorSession(pb, catalogue, [{ first_name: 'Melker' }, {}]);
  const [melker = ''] = signups;
  const at = Date.now() - 60_000;
  await sendTicks(pb.staff, today, [tick(melker, 'in', { at }), tick(melker, 'out', { at: at + 1000 })]);
  const path = `/api/staff/sessions/${today}/attendance`;
  await pb.staff.patch(`/api/collections/activities/records/${catalogue.activity}`, { managers: [] });
  expect((await leader.get(path)).body).toEqual({ reason: 'not_yours' });
  const logged = async () =>
    (await pb.staff.get("/api/collections/audit_log/records?filter=(action='exported')")).body[
      'items'
    ] as unknown as Record<string, unknown>[];
  const before = (await logged()).length;
  await pb.staff.patch(`/api/collections/activities/records/${catalogue.activity}`, {
    managers: [leader.id],
  });
  const { body } = await leader.get(path);
  expect(body['participants']).toMatchObject([
    { firstName: 'Melker', times: [{ cameAt: at, leftAt: at + 1000 }] },
    { times: [{ cameAt: 0, leftAt: 0 }] },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/guardian|phone|@/);
  const after = await logged();
  expect(after).toHaveLength(before + 1);
  expect(JSON.stringify(after)).not.toContain('Melker');
  expect(after.some((row) => row['actor'] === leader.email && row['record'] === today)).toBe(true);
});
