import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attendanceOf } from '../../../src/domain/attendance.ts';
import type { DoorToday } from '../../../src/domain/door-answers.ts';
import { fieldsOf } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { beginToday, doorOf, doorSession, sendTicks, storedTicks, tick } from '../../support/door.ts';
import { countsOf, inDatabase, night } from '../../support/erasing.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
/** One of the activity's own staff, and one who has nothing to do with it. */
let leader: StaffAccount;
let stranger: StaffAccount;

beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  catalogue = await smallCatalogue(pb.staff);
  leader = await staffAccount(pb, 'leader@example.se');
  stranger = await staffAccount(pb, 'stranger@example.se');
  await change(pb.staff, 'activities', catalogue.activity, { managers: [leader.id] });
});
afterAll(() => pb.remove());

const children = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ first_name: `Barn ${String.fromCodePoint(65 + i)}` }));
const audit = async (action: string, record: string) => {
  const filter = encodeURIComponent(`action='${action}' && record='${record}'`);
  const found = await pb.staff.get(`/api/collections/audit_log/records?filter=(${filter})&sort=created`);
  return found.body['items'] as unknown as { actor: string; fields: unknown }[];
};

describe('ticks', () => {
  test('200, sent by two phones at once and again, are there once each', async () => {
    const { session, signups } = await doorSession(pb, catalogue, children(10));
    const ticks = Array.from({ length: 200 }, (_, i) =>
      tick(signups[i % 10] ?? '', i % 20 < 10 ? 'in' : 'out', { at: Date.now() - 200 + i }),
    );
    const sent = [ticks, ticks.toReversed(), ticks.slice(0, 120), ticks.slice(80), ticks];
    const answers = await Promise.all(sent.map((some) => sendTicks(leader, session, some)));
    for (const [index, { status, answer }] of answers.entries()) {
      expect([status, answer.refused]).toEqual([200, []]);
      expect(answer.stored.toSorted()).toEqual(sent[index]?.map(({ id }) => id).toSorted());
    }
    expect(storedTicks(pb, session)).toEqual(ticks.map(({ id }) => id).toSorted());
    const seen = await doorOf(leader, session);
    expect(attendanceOf(seen.ticks)).toEqual(attendanceOf(ticks));
  });

  test('each that cannot be kept says why, and takes none of the others along', async () => {
    const { session, signups } = await doorSession(pb, catalogue, children(2));
    const other = await doorSession(pb, catalogue, children(1));
    const [first = '', second = ''] = signups;
    await change(pb.staff, 'signups', second, { status: 'cancelled', cancelled_by: 'family' });
    const good = tick(first, 'in');
    const asked = [
      [good, undefined],
      [tick(second, 'in'), 'cancelled'],
      [tick(other.signups[0] ?? '', 'in'), 'not_signed_up'],
      [tick('nobodynobody123', 'in'), 'not_signed_up'],
      [tick(first, 'in', { id: 'short' }), 'invalid'],
      [tick(first, 'in', { id: 'UPPERCASE123456' }), 'invalid'],
      [{ ...tick(first, 'in'), kind: 'kom' }, 'invalid'],
      [tick(first, 'in', { count: 3 }), 'invalid'],
      [tick('', 'drop_in', { count: 0 }), 'invalid'],
      [tick('', 'drop_in', { count: 501 }), 'invalid'],
      [tick(first, 'drop_in', { count: 1 }), 'invalid'],
      [{ ...tick(first, 'in'), at: 'nu' }, 'invalid'],
      [{ ...good, kind: 'out' }, 'id_taken'],
    ] as const;
    const { answer } = await sendTicks(leader, session, [...asked.map(([one]) => one), good]);
    const refused = asked.flatMap(([one, reason]) => (reason ? [{ id: one.id, reason }] : []));
    expect(answer.refused).toEqual(refused);
    expect(storedTicks(pb, session)).toEqual([good.id]);
    const elsewhere = await sendTicks(leader, other.session, [good]);
    expect(elsewhere.answer.refused).toEqual([{ id: good.id, reason: 'id_taken' }]);
    expect((await sendTicks(leader, 'nosessionatall1', [good])).status).toBe(404);
    const many = Array.from({ length: 501 }, () => tick(first, 'in'));
    expect((await sendTicks(leader, session, many)).status).toBe(400);
    expect((await sendTicks(pb.guest, session, [good])).status).toBe(401);
    expect((await sendTicks(pb.site, session, [good])).status).toBe(403);
  });

  test("a phone's clock is believed within the day, and never for the future", async () => {
    const { session, signups } = await doorSession(pb, catalogue, children(2));
    const [first = '', second = ''] = signups;
    const ahead = [
      tick(first, 'in', { at: Date.now() + 3_600_000 }),
      tick(first, 'out', { at: Date.now() + 7_200_000 }),
    ];
    const lost = tick(second, 'in', { at: 1000 });
    const before = Date.now();
    const { answer } = await sendTicks(leader, session, [...ahead.toReversed(), lost]);
    expect(answer.refused).toEqual([]);
    const at = (id: string) => answer.ticks.find((one) => one.id === id)?.at ?? 0;
    for (const { id } of ahead) expect(at(id)).toBeGreaterThanOrEqual(before - 1);
    for (const { id } of ahead) expect(at(id)).toBeLessThanOrEqual(Date.now());
    expect(attendanceOf(answer.ticks).children.get(first)?.state).toBe('out');
    expect(at(lost.id)).toBeGreaterThan(Date.now() - 25 * 3_600_000);
    beginToday(pb, session, inDays(1));
    expect((await sendTicks(leader, session, [tick(first, 'in')])).answer.refused[0]?.reason).toBe(
      'too_early',
    );
    beginToday(pb, session, inDays(-2));
    const late = await sendTicks(leader, session, [tick(first, 'in')]);
    expect(late.answer.refused).toEqual([]);
    beginToday(pb, session, inDays(-20));
    expect((await sendTicks(leader, session, [tick(first, 'out')])).answer.refused[0]?.reason).toBe(
      'too_old',
    );
  });

  test('a course: each of its sessions has its own', async () => {
    const activity = await create(pb.staff, 'activities', {
      ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
      id: undefined,
      title: 'Gitarrkurs',
      slug: '',
      signup_mode: 'course',
      status: 'draft',
    });
    const schedule = (
      await newSchedule(pb.staff, { ...catalogue, activity: activity['id'] }, { valid_from: inDays(1) })
    )['id'];
    await change(pb.staff, 'activities', activity['id'], { status: 'published' });
    const body = signupBody({ schedule });
    expect((await pb.site.post('/api/site/signups', body)).status).toBe(200);
    const found = await pb.staff.get(
      `/api/collections/sessions/records?filter=(schedule='${schedule}')&sort=local_date`,
    );
    const [one = '', two = ''] = (found.body['items'] as unknown as { id: string }[]).map(({ id }) => id);
    beginToday(pb, one);
    const signup = String(body['id']);
    await sendTicks(pb.staff, one, [tick(signup, 'in')]);
    expect(attendanceOf((await doorOf(pb.staff, one)).ticks).children.get(signup)?.state).toBe('in');
    expect((await doorOf(pb.staff, two)).ticks).toEqual([]);
    expect((await doorOf(pb.staff, two)).listed.map(({ id }) => id)).toEqual([signup]);
  });
});

describe('names', () => {
  test("are for the activity's own staff; each look is one line in the log", async () => {
    const { session, signups } = await doorSession(pb, catalogue, [
      { first_name: 'Örjan', contact_me: true },
      { first_name: 'Alva', guardian_phone: '070-174 06 77' },
    ]);
    await sendTicks(leader, session, [tick(signups[0] ?? '', 'in')]);
    const seen = await doorOf(leader, session);
    expect(seen.listed.map(({ firstName, phone, contactMe }) => [firstName, phone, contactMe])).toEqual([
      ['Örjan', '070-174 06 61', true],
      ['Alva', '070-174 06 77', false],
    ]);
    await doorOf(leader, session);
    await doorOf(pb.staff, session);
    const lines = await audit('viewed', session);
    expect(lines.map(({ actor }) => actor)).toEqual([leader.email, expect.stringMatching(/@/)]);
    expect(JSON.stringify(lines)).not.toMatch(/Alva|070/);
  });

  test('others see the numbers and whom to ask, and may count those without a sign-up', async () => {
    const { session, signups } = await doorSession(pb, catalogue, [{ first_name: 'Hemlighild' }]);
    const person = await create(pb.staff, 'staff', {
      first_name: 'Amina',
      role: 'leader',
      active: true,
      account: leader.id,
    });
    const shift = { session, role: 'leader', staff: person['id'], status: 'planned' };
    await create(pb.staff, 'shifts', shift);
    await sendTicks(leader, session, [tick(signups[0] ?? '', 'in')]);
    const seen = await doorOf(stranger, session);
    expect([seen.mayList, seen.listed, seen.ticks, seen.listKey]).toEqual([false, [], [], '']);
    expect(seen.listedFor).toEqual(['Amina']);
    expect(JSON.stringify(seen)).not.toMatch(/Hemlighild|070/);
    expect(await audit('viewed', session)).toEqual([]);
    const mine = tick(signups[0] ?? '', 'out');
    const guest = tick('', 'drop_in', { count: 3 });
    const { answer } = await sendTicks(stranger, session, [mine, guest]);
    expect(answer.refused).toEqual([{ id: mine.id, reason: 'not_yours' }]);
    expect(answer.ticks.map(({ id }) => id)).toEqual([guest.id]);

    const list = await stranger.get('/api/staff/door');
    const line = (list.body as unknown as DoorToday).sessions.find(({ id }) => id === session);
    expect(line).toMatchObject({ inside: 1, left: 0, dropIn: 3, mine: false });
    const own = (await leader.get('/api/staff/door')).body as unknown as DoorToday;
    expect(own.sessions.find(({ id }) => id === session)?.mine).toBe(true);
    expect(JSON.stringify(list.body)).not.toMatch(/Hemlighild|070-174 06 61/);
  });

  test('nobody makes or changes a tick by hand in the admin', async () => {
    const { session, signups } = await doorSession(pb, catalogue, children(1));
    const one = tick(signups[0] ?? '', 'in');
    await sendTicks(leader, session, [one]);
    const records = '/api/collections/Door_Ticks/records';
    expect((await pb.staff.post(records, { session, kind: 'in', at: new Date() })).status).toBe(400);
    expect((await pb.staff.patch(`${records}/${one.id}`, { kind: 'out' })).status).toBe(400);
    expect((await pb.staff.delete(`${records}/${one.id}`)).status).toBe(400);
  });
});

describe('what is left', () => {
  test('numbers and rows are always all who came, whoever removes what first', async () => {
    const { session, signups } = await doorSession(pb, catalogue, children(3));
    const [came = '', undone = '', left = ''] = signups;
    const at = Date.now() - 10_000;
    await sendTicks(leader, session, [
      tick(came, 'in', { at }),
      tick(undone, 'in', { at }),
      tick(undone, 'undo', { at: at + 1 }),
      tick(left, 'in', { at }),
      tick(left, 'out', { at: at + 1 }),
      tick(left, 'called', { at: at + 2 }),
      tick('', 'drop_in', { count: 5 }),
      tick('', 'drop_in', { count: -1 }),
    ]);
    const all = async () => {
      const { children: there, dropIn } = attendanceOf((await doorOf(pb.staff, session)).ticks);
      const rows = [...there.values()].filter(({ state }) => state !== 'expected').length;
      const numbers = await countsOf(pb, session);
      return [rows + Number(numbers?.['attended'] ?? 0), dropIn + Number(numbers?.['drop_in'] ?? 0)];
    };
    expect(await all()).toEqual([2, 4]);
    beginToday(pb, session, inDays(-1));
    await pb.staff.delete(`/api/collections/signups/records/${left}`);
    expect(await countsOf(pb, session)).toMatchObject({ attended: 1, confirmed: 1 });
    expect(await all()).toEqual([2, 4]);
    expect(storedTicks(pb, session)).toHaveLength(5);
    beginToday(pb, session, inDays(-14));
    const { attendance } = await night(pb);
    expect(attendance).toBeGreaterThanOrEqual(5);
    expect(storedTicks(pb, session)).toEqual([]);
    expect(await countsOf(pb, session)).toMatchObject({ attended: 2, drop_in: 4, kind: 'session' });
    expect(await all()).toEqual([2, 4]);
  });

  test('a session with ticks is not deleted', async () => {
    const { session } = await doorSession(pb, catalogue, []);
    await sendTicks(stranger, session, [tick('', 'drop_in', { count: 1 })]);
    const answer = await pb.staff.delete(`/api/collections/sessions/records/${session}`);
    expect([answer.status, answer.body['message']]).toEqual([400, expect.stringContaining('avprickningar')]);
  });
});

describe('"vi är på plats"', () => {
  const note = (api: { post: StaffAccount['post'] }, session: string, present: boolean) =>
    api.post(`/api/staff/sessions/${session}/presence`, { present });
  const told = async (session: string) => {
    const { body } = await pb.guest.get(`/api/collections/session_supervision/records/${session}`);
    return [body['noted_at'] !== '', body['noted_until'] !== ''];
  };

  test('is told to all, renewed, and taken back', async () => {
    const { session } = await doorSession(pb, catalogue, []);
    expect(await told(session)).toEqual([false, false]);
    expect((await note(stranger, session, true)).status).toBe(200);
    expect(await told(session)).toEqual([true, true]);
    const first = await doorOf(leader, session);
    expect(first.notedUntil - first.notedAt).toBeLessThanOrEqual(3_600_000);
    expect((await note(leader, session, true)).status).toBe(200);
    expect((await doorOf(leader, session)).notedAt).toBeGreaterThan(first.notedAt);
    expect((await note(leader, session, false)).status).toBe(200);
    expect(await told(session)).toEqual([false, false]);
    expect((await audit('on_site', session)).map(({ actor }) => actor)).toEqual([
      stranger.email,
      leader.email,
    ]);
    expect(await audit('not_on_site', session)).toHaveLength(1);
    const publicText = JSON.stringify(
      (await pb.guest.get(`/api/collections/session_supervision/records/${session}`)).body,
    );
    expect(publicText).not.toMatch(/@/);
  });

  test('is over by itself, and nobody can read it later', async () => {
    const { session } = await doorSession(pb, catalogue, []);
    await note(leader, session, true);
    const past = new Date(Date.now() - 1000).toISOString().replace('T', ' ');
    inDatabase(pb, (database) =>
      database.prepare('UPDATE presence_notes SET until = ? WHERE id = ?').run(past, session),
    );
    expect(await told(session)).toEqual([false, false]);
    expect((await doorOf(leader, session)).notedAt).toBe(0);
  });

  test.each([
    ['too_early', {}, inDays(2)],
    ['ended', {}, inDays(-1)],
    ['no_adults', { unstaffed: true, staffed_from: '', staffed_to: '' }, today()],
    ['cancelled', { status: 'cancelled', public_note: 'Sjukdom' }, today()],
  ])('%s', async (reason, fields, date) => {
    const { session } = await doorSession(pb, catalogue, []);
    await change(pb.staff, 'sessions', session, fields);
    inDatabase(pb, (database) =>
      database.prepare('UPDATE sessions SET local_date = ? WHERE id = ?').run(date, session),
    );
    const answer = await note(leader, session, true);
    expect([answer.status, answer.body]).toEqual([409, { reason }]);
    expect(await told(session)).toEqual([false, false]);
  });

  test('nobody who counts is planned', async () => {
    const { session } = await doorSession(pb, catalogue, []);
    inDatabase(pb, (database) =>
      database.prepare("UPDATE shifts SET status = 'absent' WHERE session = ?").run(session),
    );
    expect((await note(leader, session, true)).body).toEqual({ reason: 'no_adults' });
  });
});
