import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawFaults } from '../../../src/domain/lottery.ts';
import { fieldsOf, type Answer, type Json } from '../../support/api.ts';
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
import { CLOSED, lotteryTools, OPEN, sibling } from '../../support/lottery.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let t: ReturnType<typeof lotteryTools>;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  t = lotteryTools(pb, catalogue);
  await change(pb.staff, 'sessions', await anySession(), { signup_closes_at: `${inDays(59)} 18:00` });
  await change(pb.staff, 'activities', catalogue.activity, { allocation: 'lottery' });
  // A place is offered where it is not given.
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
});
afterAll(() => pb.remove());

async function anySession(): Promise<string> {
  return (await pb.staff.get('/api/collections/sessions/records')).body['items'][0]?.['id'] ?? '';
}

describe('while the window is open', () => {
  test('whoever signs up is in the lottery: no place, no queue, no full', async () => {
    const id = await t.session({ room_places: 1 });
    const answers = [await t.apply({ session: id }), await t.apply({ session: id })].map(({ body }) => body);
    expect(answers.map((body) => [body['status'], body['position'], body['ticket']])).toEqual([
      ['applied', 0, expect.stringMatching(/^[a-z0-9]{15}$/)],
      ['applied', 0, expect.stringMatching(/^[a-z0-9]{15}$/)],
    ]);
    const places = (await pb.guest.get(`/api/collections/session_places/records/${id}`)).body;
    expect(places).toMatchObject({ confirmed: 0, waitlisted: 0, applied: 2 });
    // Typed into the admin it is the same.
    const typed = await create(pb.staff, 'signups', {
      session: id,
      first_name: 'Melker',
      school_year: 4,
      guardian_phone: '0701740662',
      guardian_name: 'Kim',
    });
    expect(typed['status']).toBe('applied');
    expect(await t.letters('confirmation', [(await t.queueOf(id))[0]?.id ?? ''])).toHaveLength(1);
    // One more adult or place moves nobody.
    await change(pb.staff, 'sessions', id, { room_places: 10 });
    await t.runCron();
    expect(await t.statusesOf(id)).toEqual(['applied', 'applied', 'applied']);
  });

  test('the seed is bound before anybody applies, and nobody can read or change it', async () => {
    const id = await t.session();
    await t.runCron();
    const lottery = await t.lotteryWhen(id, (body) => body['commitment'] !== undefined);
    expect(lottery).toMatchObject({ session: id, seed: '', drawn_at: '', ticket_hashes: '' });
    expect(lottery['commitment']).toMatch(/^[0-9a-f]{64}$/);
    await t.apply({ session: id });
    for (const role of ['guest', 'site', 'staff'] as const) {
      const body = await t.lotteryAs(role, id);
      expect(body['commitment']).toBe(lottery['commitment']);
      expect(Object.keys(body)).not.toContain('secret');
      const list = await pb[role].get('/api/collections/lotteries/records');
      expect(JSON.stringify(list.body)).not.toContain('secret');
    }
    const path = `/api/collections/lotteries/records/${id}`;
    for (const answer of [
      await pb.staff.patch(path, { commitment: 'a'.repeat(64) }),
      await pb.staff.patch(path, {}),
      await pb.staff.delete(path),
      await pb.staff.post('/api/collections/lotteries/records', { session: id }),
    ]) {
      expect([answer.status, answer.body['message']]).toEqual([
        400,
        expect.stringMatching(/sköts av systemet/),
      ]);
    }
    const signup = (await t.queueOf(id))[0]?.id;
    const moved = await pb.staff.patch(`/api/collections/signups/records/${signup}`, { queue_number: 99 });
    expect(moved.status).toBe(400);
  });

  test('the rule cannot change under those who applied, and every window must leave time for the draw', async () => {
    const id = await t.session();
    await t.apply({ session: id });
    const patch = (collection: string, record: string, fields: Record<string, unknown>) =>
      pb.staff.patch(`/api/collections/${collection}/records/${record}`, fields);
    const problem = async (answer: Promise<Answer>, field: string) =>
      (await answer).body['data']?.[field]?.['code'];
    const activity = catalogue.activity;
    expect(await problem(patch('activities', activity, { allocation: 'time_order' }), 'allocation')).toBe(
      'lottery_not_drawn',
    );
    expect(await problem(patch('activities', activity, { signup_mode: 'course' }), 'signup_mode')).toBe(
      'lottery_not_drawn',
    );
    const late = { signup_closes_at: `${inDays(7)} 15:01` };
    expect(await problem(patch('sessions', id, late), 'signup_closes_at')).toBe('lottery_closes_late');
    expect((await patch('sessions', id, { signup_closes_at: `${inDays(7)} 15:00` })).status).toBe(200);
    const draft = await create(pb.staff, 'activities', {
      ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${activity}`)),
      id: undefined,
      slug: 'utan-tid',
      status: 'draft',
    });
    const open = await newSession(pb.staff, { ...catalogue, activity: draft['id'] });
    const publish = () => patch('activities', draft['id'], { status: 'published' });
    expect(await problem(publish(), 'allocation')).toBe('lottery_needs_window');
    await change(pb.staff, 'sessions', open['id'], OPEN);
    expect((await publish()).status).toBe(200);
  });
});

describe('the draw', () => {
  test('happens once though it is run many times at once, and can be repeated from what is published', async () => {
    const id = await t.session({ room_places: 3 });
    for (let i = 0; i < 8; i += 1) await t.apply({ session: id, guardian_email: `f${i}@example.se` });
    const before = await t.queueOf(id);
    await t.apply({ session: id, guardian_email: 'angrar@example.se' });
    const gone = (await t.queueOf(id)).at(-1)!.id;
    await change(pb.staff, 'signups', gone, { status: 'cancelled' });
    await change(pb.staff, 'sessions', id, CLOSED);
    await Promise.all(Array.from({ length: 6 }, t.runCron));
    const lottery = await t.drawn(id);
    await t.runCron();
    const after = (await t.queueOf(id)).filter((entry) => entry.id !== gone);
    expect(after.map(({ status }) => status)).toEqual([
      ...Array(3).fill('confirmed'),
      ...Array(5).fill('waitlisted'),
    ]);
    // Numbers behind all that were there, each once.
    expect(after.map(({ queue_number }) => queue_number)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
    expect(new Set(after.map(({ id: one }) => one))).toEqual(new Set(before.map(({ id: one }) => one)));

    expect(lottery).toMatchObject({ tickets: 8, places: 3, awaits_adults: false });
    expect(lottery['seed']).toMatch(/^[0-9a-f]{64}$/);
    const ticketHashes = (lottery['ticket_hashes'] as string).split('\n');
    expect(ticketHashes).toEqual(after.map((entry) => sha256(entry.id)));
    const published = {
      algorithm: lottery['algorithm'],
      commitment: lottery['commitment'],
      seed: lottery['seed'],
      inputHash: lottery['input_hash'],
      ticketHashes,
    };
    expect(drawFaults(published, sha256)).toEqual([]);
    // Nothing public names a ticket, a reference or a family.
    const open = JSON.stringify([
      lottery,
      await pb.guest.get(`/api/collections/session_places/records/${id}`),
    ]);
    for (const entry of after) expect(open).not.toContain(entry.id);
    expect(open).not.toMatch(/Alva|Lind|@example|[A-Z2-9]{3}-[A-Z2-9]{3}/);

    const drawn = await t.letters('drawn', after);
    expect(drawn).toHaveLength(8);
    expect(await t.letters('promoted', after)).toEqual([]);
  });

  test('lets a child take part once, however often it is signed up', async () => {
    const id = await t.session({ room_places: 5 });
    const same = { session: id, guardian_email: 'fuskare@example.se' };
    for (let i = 0; i < 4; i += 1) await t.apply(same);
    await t.apply({ ...same, siblings: [sibling('Bo')], together: true });
    await t.apply({ session: id });
    // Nobody learns from the form who is in already.
    expect(await t.statusesOf(id)).toEqual(Array(7).fill('applied'));
    const [first] = await t.queueOf(id);
    expect(await t.draw(id)).toMatchObject({ tickets: 3 });
    const after = await t.queueOf(id);
    expect(after.filter(({ status }) => status === 'cancelled')).toHaveLength(4);
    expect(after.filter(({ status }) => status === 'confirmed').map((entry) => entry.id)).toContain(
      first?.id,
    );
    const doubles = await pb.staff.get(
      `/api/collections/signups/records?filter=(session='${id}'%26%26cancelled_by='double')`,
    );
    expect(doubles.body['totalItems']).toBe(4);
  });

  test('lets nobody new in, and freed places go to the next drawn', async () => {
    const id = await t.session({ room_places: 2 });
    for (let i = 0; i < 4; i += 1) await t.apply({ session: id, guardian_email: `n${i}@example.se` });
    await t.draw(id);
    expect((await t.apply({ session: id })).body['data']['reason']['code']).toBe('closed');
    await change(pb.staff, 'sessions', id, OPEN);
    expect((await t.apply({ session: id })).body['data']['reason']['code']).toBe('closed');
    const queue = await t.queueOf(id);
    await change(pb.staff, 'signups', queue[0]!.id, { status: 'cancelled' });
    // A place that is freed later is offered, as in any waiting list, though sign-up has closed.
    expect(await t.statusesOf(id)).toEqual(['cancelled', 'confirmed', 'offered', 'waitlisted']);
  });

  test('gives siblings places together or lets them wait together, and nobody passes them', async () => {
    let [waited, placed] = [0, 0];
    for (let round = 0; round < 6; round += 1) {
      const id = await t.session({ room_places: 4 });
      const family = { siblings: [sibling('Bo'), sibling('Cia')], together: true };
      const body = signupBody({ session: id, guardian_email: 'tre@example.se', ...family });
      const { body: answer } = await pb.site.post('/api/site/signups', body);
      const tickets = [answer, ...answer['siblings']].map((child: Json) => child['ticket']);
      expect(tickets).toEqual([body['id'], body['id'], body['id']]);
      for (let i = 0; i < 3; i += 1) await t.apply({ session: id, guardian_email: `e${i}@example.se` });
      const lottery = await t.draw(id);
      expect(lottery['tickets']).toBe(4);
      const queue = await t.queueOf(id);
      const at = queue.findIndex(({ party }) => party === body['id']);
      expect(queue.slice(at, at + 3).map(({ first_name }) => first_name)).toEqual(['Alva', 'Bo', 'Cia']);
      const fits = at <= 1;
      if (fits) placed += 1;
      else waited += 1;
      // Drawn third or fourth they do not fit: the place that is left stays theirs to wait for.
      const confirmed = fits ? 4 : at;
      expect(queue.map(({ status }) => status)).toEqual(
        queue.map((_, index) => (index < confirmed ? 'confirmed' : 'waitlisted')),
      );
      const mails = await t.letters('drawn', queue);
      expect(mails).toHaveLength(4);
      expect(mails.map(({ data }) => Object.keys(data.signups).length).toSorted()).toEqual([1, 1, 1, 3]);
    }
    expect(waited + placed).toBe(6);
  });

  test('asks the guardians of those who got a place, not before', async () => {
    const asks = await create(pb.staff, 'activities', {
      ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
      id: undefined,
      slug: 'med-godkannande',
      guardian_approval: 'always',
      status: 'draft',
    });
    const id = (
      await newSession(pb.staff, { ...catalogue, activity: asks['id'] }, { ...OPEN, room_places: 1 })
    )['id'];
    await addAdults(pb.staff, id, 2);
    await change(pb.staff, 'activities', asks['id'], { status: 'published' });
    for (let i = 0; i < 2; i += 1) await t.apply({ session: id, guardian_email: `g${i}@example.se` });
    const ids = (await t.queueOf(id)).map((entry) => entry.id);
    expect(await t.letters('approval', ids)).toEqual([]);
    // A new address asks nobody either.
    await change(pb.staff, 'signups', ids[0] ?? '', { guardian_email: 'ny@example.se' });
    expect(await t.letters('approval', ids)).toEqual([]);
    await t.draw(id);
    expect(await t.statusesOf(id)).toEqual(['awaiting_approval', 'waitlisted']);
    expect(await t.letters('approval', ids)).toHaveLength(1);
    expect(await t.letters('drawn', ids)).toHaveLength(1);
    const [first] = await t.queueOf(id);
    const record = (await pb.staff.get(`/api/collections/signups/records/${first?.id}`)).body;
    expect(Date.parse(record['approval_expires_at'])).toBeGreaterThan(Date.now() + 24 * 3_600_000);
    // The minute's job lets the held place be.
    await pb.staff.post('/api/crons/expire-offers', {});
    await t.runCron();
    expect((await t.statusesOf(id))[0]).toBe('awaiting_approval');
  });

  test('draws the order while adults are missing, and gives the places in it when they come', async () => {
    const id = await t.session({ room_places: 2 }, 1);
    for (let i = 0; i < 3; i += 1) await t.apply({ session: id, guardian_email: `v${i}@example.se` });
    expect(await t.draw(id)).toMatchObject({ tickets: 3, places: 0, awaits_adults: true });
    expect(await t.statusesOf(id)).toEqual(['waitlisted', 'waitlisted', 'waitlisted']);
    await addAdults(pb.staff, id, 1);
    expect(await t.statusesOf(id)).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    expect(await t.lotteryAs('guest', id)).toMatchObject({ places: 2, awaits_adults: false });
    const queue = await t.queueOf(id);
    expect(await t.letters('promoted', queue)).toHaveLength(2);
  });

  test('is for a course too', async () => {
    const course = await create(pb.staff, 'activities', {
      ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
      id: undefined,
      slug: 'kurs',
      signup_mode: 'course',
      status: 'draft',
    });
    const where = { ...catalogue, activity: course['id'] };
    const people: string[] = [];
    for (const first_name of ['Amina', 'Bo']) {
      people.push((await create(pb.staff, 'staff', { first_name, role: 'leader', active: true }))['id']);
    }
    const late = { valid_from: inDays(3), room_places: 1, usual_staff: people };
    const refused = await newSchedule(pb.staff, where, { ...late, signup_closes_minutes: 60 }).catch(String);
    expect(refused).toMatch(/lottery_closes_late/);
    const schedule = (await newSchedule(pb.staff, where, { ...late, signup_closes_minutes: 120 }))['id'];
    await change(pb.staff, 'activities', course['id'], { status: 'published' });
    for (let i = 0; i < 3; i += 1) await t.apply({ schedule, guardian_email: `k${i}@example.se` });
    expect(await t.statusesOf(schedule, 'schedule')).toEqual(['applied', 'applied', 'applied']);
    await change(pb.staff, 'schedules', schedule, { signup_closes_minutes: 60 * 24 * 14 });
    await t.runCron();
    await t.drawn(schedule);
    expect(await t.statusesOf(schedule, 'schedule')).toEqual(['confirmed', 'waitlisted', 'waitlisted']);
  });
});

describe('when it does not take place', () => {
  test('nobody is drawn and the families are told', async () => {
    const id = await t.session();
    await t.apply({ session: id, guardian_email: 'installt@example.se' });
    await change(pb.staff, 'sessions', id, {
      status: 'cancelled',
      public_note: 'Ledaren är sjuk.',
      ...CLOSED,
    });
    await t.runCron();
    const other = await t.session();
    await t.draw(other);
    expect((await t.lotteryAs('guest', id))['drawn_at']).toBe('');
    expect(await t.statusesOf(id)).toEqual(['applied']);
    const told = await pb.staff.get(
      `/api/collections/mail_outbox/records?filter=(to='installt@example.se'%26%26template='changes')`,
    );
    expect(told.body['totalItems']).toBe(1);
    // It takes place after all: then it is drawn, late.
    await change(pb.staff, 'sessions', id, { status: 'planned', public_note: '' });
    await t.runCron();
    await eventually(
      () => t.statusesOf(id),
      (statuses) => statuses[0] === 'confirmed',
      5000,
    );
  });

  test('a draw that nobody entered is published as such', async () => {
    const id = await t.session();
    await t.runCron();
    await t.lotteryWhen(id, (body) => body['commitment'] !== undefined);
    expect(await t.draw(id)).toMatchObject({ tickets: 0, awaits_adults: false, ticket_hashes: '' });
  });
});

test('killed around the draw, it is done once and whole', { timeout: 60_000 }, async () => {
  for (const wait of [0, 6, 20]) {
    const id = await t.session({ room_places: 5 });
    for (let i = 0; i < 12; i += 1) await t.apply({ session: id, guardian_email: `d${i}@example.se` });
    await change(pb.staff, 'sessions', id, CLOSED);
    await t.runCron();
    await new Promise((resolve) => setTimeout(resolve, wait));
    process.kill(pb.pid, 'SIGKILL');
    await pb.start();
    const halfway = await t.statusesOf(id);
    expect(new Set(halfway).size === 1 ? halfway[0] : 'drawn').toMatch(/^(applied|drawn)$/);
    await t.runCron();
    await t.drawn(id);
    expect(await t.statusesOf(id)).toEqual([...Array(5).fill('confirmed'), ...Array(7).fill('waitlisted')]);
    expect(await t.letters('drawn', await t.queueOf(id))).toHaveLength(12);
  }
});
