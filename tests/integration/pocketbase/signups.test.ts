import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Json } from '../../support/api.ts';
import {
  addAdults,
  change,
  create,
  inDays,
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
});
afterAll(() => pb.remove());

const signUp = (fields: Record<string, unknown>): Promise<Answer> =>
  pb.site.post('/api/site/signups', signupBody(fields));
const session = async (fields: Record<string, unknown> = {}) =>
  (await newSession(pb.staff, catalogue, fields))['id'] as string;
const staffedSession = async (fields: Record<string, unknown> = {}) => {
  const id = await session(fields);
  await addAdults(pb.staff, id, 2);
  return id;
};

describe('a sign-up', () => {
  test('gets a place while there is one, then a waiting place with its number', async () => {
    const id = await session({ room_places: 2 });
    const answers: Json[] = [];
    for (let i = 0; i < 4; i += 1) answers.push((await signUp({ session: id })).body);
    expect(answers.map((answer) => [answer['status'], answer['position']])).toEqual([
      ['confirmed', 0],
      ['confirmed', 0],
      ['waitlisted', 1],
      ['waitlisted', 2],
    ]);
    expect(answers[0]?.['reference']).toMatch(/^[A-Z2-9]{3}-[A-Z2-9]{3}$/);
  });

  test('sent twice is one sign-up with one answer', async () => {
    const body = signupBody({ session: await session() });
    const [first, second] = [
      await pb.site.post('/api/site/signups', body),
      await pb.site.post('/api/site/signups', body),
    ];
    expect(second.body).toEqual(first.body);
    const both = await Promise.all(Array.from({ length: 8 }, () => pb.site.post('/api/site/signups', body)));
    expect(both.map((answer) => answer.status)).toEqual(Array(8).fill(200));
    const found = await pb.staff.get(
      `/api/collections/signups/records?filter=(session='${body['session']}')`,
    );
    expect(found.body['totalItems']).toBe(1);
  });

  test('cancelled by link gives the place to the first who waits', async () => {
    const id = await staffedSession({ room_places: 1 });
    const bodies = [signupBody({ session: id }), signupBody({ session: id }), signupBody({ session: id })];
    for (const body of bodies) await pb.site.post('/api/site/signups', body);
    const view = async (i: number) =>
      (await pb.site.post('/api/site/signups/view', { token_hash: bodies[i]?.['token_hash'] })).body;
    await pb.site.post('/api/site/signups/cancel', { token_hash: bodies[0]?.['token_hash'] });
    expect([await view(0), await view(1), await view(2)].map((s) => [s['status'], s['position']])).toEqual([
      ['cancelled', 0],
      ['confirmed', 0],
      ['waitlisted', 1],
    ]);
    const again = await pb.site.post('/api/site/signups/cancel', { token_hash: bodies[0]?.['token_hash'] });
    expect(again.body['status']).toBe('cancelled');
    expect((await view(2))['status']).toBe('waitlisted');
  });

  test('that waits moves up when staff raise the places, and stays when they lower them', async () => {
    const id = await staffedSession({ room_places: 1 });
    const bodies = [signupBody({ session: id }), signupBody({ session: id }), signupBody({ session: id })];
    for (const body of bodies) await pb.site.post('/api/site/signups', body);
    const statuses = async () => {
      const found = await pb.staff.get(
        `/api/collections/signups/records?filter=(session='${id}')&sort=queue_number`,
      );
      return (found.body['items'] as unknown as { status: string }[]).map((item) => item.status);
    };
    await change(pb.staff, 'sessions', id, { room_places: 2 });
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    await change(pb.staff, 'sessions', id, { room_places: 1 });
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'waitlisted']);
  });

  test('is bound by the adults who are there, and promotion resumes when an adult comes back', async () => {
    const id = await session({ room_places: 10, youths_per_adult: 1, least_adults: 1 });
    const shift = (role: string) =>
      create(pb.staff, 'shifts', { session: id, role, status: 'planned', counts_as_adult: true });
    const first = await shift('youth_leader');
    await shift('trainee');
    expect((await signUp({ session: id })).body['status']).toBe('confirmed');
    expect((await signUp({ session: id })).body['status']).toBe('waitlisted');
    await change(pb.staff, 'shifts', first['id'], { status: 'absent' });
    await shift('leader');
    const waiting = () =>
      pb.staff.get(`/api/collections/signups/records?filter=(session='${id}'%26%26status='waitlisted')`);
    expect((await waiting()).body['totalItems']).toBe(1);
    await change(pb.staff, 'shifts', first['id'], { status: 'confirmed' });
    expect((await waiting()).body['totalItems']).toBe(0);
  });

  test('that was offered a place gets none by a yes once the session is cancelled', async () => {
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    const id = await staffedSession({ room_places: 1 });
    const [first, second] = [signupBody({ session: id }), signupBody({ session: id })];
    for (const body of [first, second]) await pb.site.post('/api/site/signups', body);
    const send = async (what: string, body: Record<string, unknown>) =>
      (await pb.site.post(`/api/site/signups/${what}`, { token_hash: body['token_hash'] })).body['status'];
    await send('cancel', first);
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
    expect(await send('view', second)).toBe('offered');
    await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    expect(await send('accept', second)).toBe('offered');
    await change(pb.staff, 'sessions', id, { status: 'planned', public_note: '' });
    expect(await send('accept', second)).toBe('confirmed');
  });

  test('typed into the admin obeys the same rules', async () => {
    const id = await session({ room_places: 1 });
    const body = { ...signupBody({ session: id }), id: undefined, token_hash: '', status: 'confirmed' };
    const typed = (fields: Record<string, unknown>) =>
      pb.staff.post('/api/collections/signups/records', { ...body, ...fields });
    expect((await typed({})).body['status']).toBe('confirmed');
    const second = (await typed({})).body;
    expect(second['status']).toBe('waitlisted');
    const forced = await pb.staff.patch(`/api/collections/signups/records/${second['id']}`, {
      status: 'confirmed',
    });
    expect([forced.status, forced.body['data']['reason']['code']]).toEqual([400, 'illegal_change']);
    const other = await staffedSession();
    for (const [field, value] of Object.entries({ session: other, queue_number: 9 })) {
      const moved = await pb.staff.patch(`/api/collections/signups/records/${second['id']}`, {
        [field]: value,
      });
      expect([field, moved.status, moved.body['data'][field]?.['code']]).toEqual([field, 400, 'fixed']);
    }
    expect((await typed({ school_year: 9 })).body['data']['school_year']['message']).toMatch(
      /andra årskurser/,
    );
  });
});

describe('a refusal names its reason and stores nothing', () => {
  const cases: [string, Record<string, unknown>, Record<string, unknown>, string][] = [
    ['too old', {}, { school_year: 7 }, 'invalid_fields'],
    ['too young', {}, { school_year: 3 }, 'invalid_fields'],
    ['no name', {}, { first_name: '   ' }, 'invalid_fields'],
    ['a personnummer as name', {}, { first_name: '20140101-1234' }, 'invalid_fields'],
    ['a huge name', {}, { first_name: 'a'.repeat(5000) }, 'invalid_fields'],
    ['no phone', {}, { guardian_phone: '' }, 'invalid_fields'],
    ['a personnummer as phone', {}, { guardian_phone: '20140101-1234' }, 'invalid_fields'],
    ['a bad e-mail', {}, { guardian_email: 'kim@' }, 'invalid_fields'],
    ['a cancelled session', { status: 'cancelled', public_note: 'Ledaren är sjuk' }, {}, 'cancelled'],
    ['an ended session', { local_date: inDays(-1) }, {}, 'ended'],
    ['before it opens', { signup_opens_at: `${inDays(2)} 08:00` }, {}, 'not_open_yet'],
    ['after it closed', { signup_closes_at: `${inDays(-1)} 08:00` }, {}, 'closed'],
  ];
  test.each(cases)('%s', async (_name, sessionFields, fields, reason) => {
    const id = await session(sessionFields);
    const answer = await signUp({ session: id, ...fields });
    expect([answer.status, answer.body['data']?.['reason']?.['code']]).toEqual([400, reason]);
    const found = await pb.staff.get(`/api/collections/signups/records?filter=(session='${id}')`);
    expect(found.body['totalItems']).toBe(0);
  });

  test('an unknown session, a course that is none, both or neither', async () => {
    const id = await session();
    for (const fields of [
      { session: 'zzzzzzzzzzzzzzz' },
      { schedule: id },
      {},
      { session: id, schedule: id },
    ]) {
      const answer = await signUp(fields);
      expect([answer.status, answer.body['data']?.['reason']?.['code']]).toEqual([400, 'unknown_target']);
    }
  });

  test('an unknown link tells nothing', async () => {
    for (const path of ['/api/site/signups/view', '/api/site/signups/cancel']) {
      const answer = await pb.site.post(path, { token_hash: 'f'.repeat(64) });
      expect([answer.status, answer.body['reason']]).toEqual([404, 'unknown_signup']);
    }
  });
});
