import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
});
afterAll(() => pb.remove());

/** A session with so many places and so many families, one after the other. */
async function sessionWith(places: number, families: number): Promise<string> {
  const session = (await newSession(pb.staff, catalogue, { room_places: places }))['id'];
  await addAdults(pb.staff, session, 2);
  for (let i = 0; i < families; i += 1) await pb.site.post('/api/site/signups', signupBody({ session }));
  return session;
}
const hold = (session: string, count: number, seen: number, agreed = '') =>
  pb.staff.post(`/api/staff/sessions/${session}/held-places`, { count, seen, agreed });
const seenBy = async (session: string) => (await pb.staff.get(`/api/staff/sessions/${session}`)).body;
const statuses = async (session: string) => {
  const all = await pb.staff.get(
    `/api/collections/signups/records?sort=queue_number&filter=(session='${session}')`,
  );
  return (all.body['items'] as unknown as { status: string }[]).map(({ status }) => status);
};

describe('staff hold places without a name', () => {
  test('where they are free, at once, noted without a word of whose they are', async () => {
    const session = await sessionWith(3, 1);
    expect((await hold(session, 2, 0)).status).toBe(200);
    expect(await seenBy(session)).toMatchObject({ signsUp: true, held: 2, listed: 1 });
    await pb.site.post('/api/site/signups', signupBody({ session }));
    expect(await statuses(session)).toEqual(['confirmed', 'waitlisted']);
    const log = await pb.staff.get(
      `/api/collections/audit_log/records?filter=(record='${session}'%26%26action='held')`,
    );
    expect(log.body['items'][0]).toMatchObject({ action: 'held', collection: 'sessions', fields: ['count'] });
  });

  test('and let go of them: the waiting list moves, after a yes to just that', async () => {
    const session = await sessionWith(1, 0);
    await hold(session, 1, 0);
    for (let i = 0; i < 2; i += 1) await pb.site.post('/api/site/signups', signupBody({ session }));
    const asked = await hold(session, 0, 1);
    expect(asked.status).toBe(409);
    expect(asked.body).toEqual({
      reason: 'effect',
      effect: { movedUp: 1, withdrawn: 0, over: 0, waiting: 1 },
    });
    expect(await statuses(session)).toEqual(['waitlisted', 'waitlisted']);
    expect((await seenBy(session))['held']).toBe(1);
    expect((await hold(session, 0, 1, '2-0-0')).status).toBe(409);
    expect((await hold(session, 0, 1, '1-0-0')).status).toBe(200);
    expect(await statuses(session)).toEqual(['offered', 'waitlisted']);
    // The place that is offered is held instead: the family waits again, where it waited.
    const back = await hold(session, 1, 0);
    expect(back.body['effect']).toEqual({ movedUp: 0, withdrawn: 1, over: 0, waiting: 2 });
    expect((await hold(session, 1, 0, '0-1-0')).status).toBe(200);
    expect(await statuses(session)).toEqual(['waitlisted', 'waitlisted']);
  });

  test('beyond what there is room for only when they mean it; nobody loses a place', async () => {
    const session = await sessionWith(2, 3);
    const asked = await hold(session, 1, 0);
    expect(asked.body['effect']).toEqual({ movedUp: 0, withdrawn: 0, over: 1, waiting: 1 });
    expect((await hold(session, 1, 0, '0-0-1')).status).toBe(200);
    expect(await statuses(session)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
  });

  test('not over the head of a colleague, with no nonsense, and no one else may', async () => {
    const session = await sessionWith(5, 0);
    expect((await hold(session, 2, 0)).status).toBe(200);
    expect((await hold(session, 3, 0)).body['reason']).toBe('changed');
    for (const count of [-1, 501]) expect((await hold(session, count, 2)).status).toBe(422);
    expect((await seenBy(session))['held']).toBe(2);
    for (const api of [pb.guest, pb.site]) {
      const answer = await api.post(`/api/staff/sessions/${session}/held-places`, { count: 0, seen: 2 });
      expect([401, 403]).toContain(answer.status);
    }
    const over = (await newSession(pb.staff, catalogue, { local_date: inDays(-1) }))['id'];
    expect((await hold(over, 1, 0)).body['reason']).toBe('ended');
  });

  test('several rows from the admin count as one number', async () => {
    const session = await sessionWith(9, 0);
    for (const count of [1, 2, 3]) await create(pb.staff, 'held_places', { session, count });
    for (const [count, seen] of [
      [4, 6],
      [1, 4],
      [5, 1],
      [0, 5],
    ] as const) {
      expect((await hold(session, count, seen)).status).toBe(200);
      expect((await seenBy(session))['held']).toBe(count);
    }
  });
});

test('a session where places are held is neither deleted nor dropped by a changed schedule', async () => {
  const session = await sessionWith(5, 0);
  await hold(session, 1, 0);
  const refused = await pb.staff.delete(`/api/collections/sessions/records/${session}`);
  expect(refused.status).toBe(400);
  expect(refused.body['message']).toMatch(/Platser hålls utan namn/);

  const schedule = (await newSchedule(pb.staff, catalogue))['id'];
  const generated = await pb.staff.get(
    `/api/collections/sessions/records?sort=local_date&filter=(schedule='${schedule}'%26%26local_date>'${inDays(1)}')`,
  );
  const [first, second] = (generated.body['items'] as unknown as { id: string }[]).map(({ id }) => id);
  await hold(first ?? '', 1, 0);
  await change(pb.staff, 'schedules', schedule, { weekdays: ['wed'] });
  const status = async (id = '') => (await pb.staff.get(`/api/collections/sessions/records/${id}`)).status;
  expect(await status(first)).toBe(200);
  expect(await status(second)).toBe(404);
  expect((await pb.staff.delete(`/api/collections/schedules/records/${schedule}`)).status).toBe(400);
});
