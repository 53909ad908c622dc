import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { testAccounts } from '../../support/processes.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
/** Each test has a day of its own, so that none sees another's sessions. */
let day: string;
let dayNumber = 100;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
beforeEach(() => {
  dayNumber += 1;
  day = inDays(dayNumber);
});
afterAll(() => pb.remove());

const REASON = 'Vattenläcka i lokalen';
const preview = (request: Record<string, unknown>) => pb.staff.post('/api/staff/closures/preview', request);
const close = (request: Record<string, unknown>, fingerprint: string) =>
  pb.staff.post('/api/staff/closures', { ...request, fingerprint });
const session = async (fields: Record<string, unknown> = {}) =>
  (await newSession(pb.staff, catalogue, { local_date: day, ...fields }))['id'];
const signUp = (id: string, fields: Record<string, unknown> = {}) =>
  pb.site.post('/api/site/signups', signupBody({ session: id, ...fields }));
const get = async (collection: string, id: string) =>
  (await pb.staff.get(`/api/collections/${collection}/records/${id}`)).body;
const list = async (collection: string, filter: string) =>
  (
    await pb.staff.get(
      `/api/collections/${collection}/records?perPage=200&filter=${encodeURIComponent(filter)}`,
    )
  ).body['items'] as unknown as Json[];
const adult = async (name: string) =>
  (await create(pb.staff, 'staff', { first_name: name, role: 'leader', active: true }))['id'];
const shift = async (id: string, staff: string, fields: Record<string, unknown> = {}) =>
  (
    await create(pb.staff, 'shifts', {
      session: id,
      staff,
      role: 'leader',
      status: 'confirmed',
      counts_as_adult: true,
      ...fields,
    })
  )['id'];

describe("a place's day", () => {
  test('is shown first, changes nothing until yes, then cancels all with the reason', async () => {
    const [a, b] = [
      await session(),
      await session({ start_time: '19:00', end_time: '20:00', staffed_from: '19:00', staffed_to: '20:00' }),
    ];
    const elsewhere = (
      await create(pb.staff, 'venues', {
        name: `Hallen ${dayNumber}`,
        kind: 'sports_hall',
        status: 'published',
        area: catalogue.area,
      })
    )['id'];
    const other = await session({ venue: elsewhere });
    const staff = [await adult('Amina'), await adult('Erik')];
    for (const one of staff) await shift(a, one);
    await signUp(a, { guardian_email: 'lo@example.se' });
    await signUp(a, { guardian_email: 'LO@example.se ', first_name: 'Bo' });
    await signUp(a, { guardian_email: '', guardian_phone: '070-174 06 62' });
    const request = { kind: 'venue_day', venue: catalogue.venue, from: day, reason: `  ${REASON} ` };

    const shown = await preview(request);
    expect(shown.status).toBe(200);
    expect(shown.body['sessions']).toMatchObject([
      { id: a, cancels: true, confirmed: 3, waitlisted: 0, counted: 2, tells: 'all' },
      { id: b, cancels: true, confirmed: 0 },
    ]);
    expect([shown.body['families'], shown.body['withoutEmail']]).toEqual([2, 1]);
    expect((await get('sessions', a))['status']).toBe('planned');

    expect((await close(request, shown.body['fingerprint'])).body).toEqual({ done: true });
    expect(await get('sessions', a)).toMatchObject({
      status: 'cancelled',
      public_note: REASON,
      edited_by_staff: true,
    });
    expect((await get('sessions', b))['status']).toBe('cancelled');
    expect((await get('sessions', other))['status']).toBe('planned');
    expect(await list('audit_log', `record = '${catalogue.venue}' && action = 'closed'`)).toMatchObject([
      { actor: testAccounts.adminEmail, collection: 'venues', fields: ['status', 'public_note'] },
    ]);
    const told = await list('mail_outbox', `data ~ '${a}'`);
    expect(told.map((one) => one['status']).toSorted()).toEqual(['no_address', 'waiting']);
  });

  test('from a clock time on leaves what has ended by then', async () => {
    const early = await session({
      start_time: '10:00',
      end_time: '12:00',
      staffed_from: '10:00',
      staffed_to: '12:00',
    });
    const across = await session({
      start_time: '11:00',
      end_time: '13:00',
      staffed_from: '11:00',
      staffed_to: '13:00',
    });
    const shown = await preview({
      kind: 'venue_day',
      venue: catalogue.venue,
      from: day,
      time: '12:00',
      reason: REASON,
    });
    expect((shown.body['sessions'] as unknown as Json[]).map((one) => one['id'])).toEqual([across]);
    expect(early).not.toBe(across);
  });
});

describe('what changed between the preview and the yes', () => {
  const cases: [string, (id: string) => Promise<unknown>][] = [
    ['one more sign-up', (id) => signUp(id)],
    [
      'one more session',
      () => session({ start_time: '08:00', end_time: '09:00', staffed_from: '08:00', staffed_to: '09:00' }),
    ],
    ['another time', (id) => change(pb.staff, 'sessions', id, { end_time: '18:45' })],
    ['one adult more', (id) => shift(id, '')],
    [
      'cancelled by somebody else',
      (id) => change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Sjuk' }),
    ],
  ];
  test.each(cases)('%s: nothing is done and the new preview is shown', async (_name, meanwhile) => {
    const id = await session();
    await shift(id, '');
    await shift(id, '');
    const request = { kind: 'venue_day', venue: catalogue.venue, from: day, reason: REASON };
    const shown = await preview(request);
    await meanwhile(id);
    const before = await get('sessions', id);
    const answer = await close(request, shown.body['fingerprint']);
    expect([answer.status, answer.body['reason']]).toEqual([409, 'changed']);
    expect(await get('sessions', id)).toEqual(before);
    const fresh = (await preview(request)).body;
    expect(answer.body['preview']).toEqual(fresh);
    expect((await close(request, fresh['fingerprint'])).status).toBe(200);
  });

  test('another reason than the one that was shown', async () => {
    await session();
    const request = { kind: 'venue_day', venue: catalogue.venue, from: day, reason: REASON };
    const shown = await preview(request);
    expect((await close({ ...request, reason: 'Annat' }, shown.body['fingerprint'])).status).toBe(409);
  });
});

describe('a range of dates', () => {
  test('with a closed day: cancelled sessions stay to be seen, and nothing new is made', async () => {
    const schedule = (
      await newSchedule(pb.staff, catalogue, {
        valid_from: inDays(3),
        valid_until: inDays(30),
        weekdays: ['mon', 'wed', 'fri'],
      })
    )['id'];
    const sessionsOf = () => list('sessions', `schedule = '${schedule}'`);
    const before = await sessionsOf();
    const dateOf = (one: Json) => String(one['local_date']);
    const inRange = before.filter((one) => dateOf(one) >= inDays(5) && dateOf(one) <= inDays(15));
    expect(inRange.length).toBeGreaterThan(2);
    const request = {
      kind: 'range',
      from: inDays(5),
      to: inDays(15),
      venue: catalogue.venue,
      reason: 'Sportlov',
      closedDay: true,
    };
    const shown = await preview(request);
    expect((await close(request, shown.body['fingerprint'])).status).toBe(200);
    const after = await sessionsOf();
    expect(after).toHaveLength(before.length);
    expect(
      after
        .filter((one) => one['status'] === 'cancelled')
        .map((one) => one['id'])
        .toSorted(),
    ).toEqual(inRange.map((one) => one['id']).toSorted());
    expect(await list('calendar_days', "kind = 'closed'")).toMatchObject([
      { name: 'Sportlov', from_date: inDays(5), to_date: inDays(15), venue: catalogue.venue },
    ]);
  });

  test('without sessions is one closed day, though the yes is sent twice', async () => {
    const request = { kind: 'range', from: day, to: day, reason: 'Stängt', closedDay: true };
    const { fingerprint } = (await preview(request)).body;
    const answers = await Promise.all([close(request, fingerprint), close(request, fingerprint)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await list('calendar_days', `from_date = '${day}'`)).toHaveLength(1);
  });
});

describe("an adult's day", () => {
  test('sets every shift to absent, shows what that means, and cancels what falls short if asked', async () => {
    const staff = await adult('Maja');
    const short = await session({ least_adults: 2 });
    const enough = await session({
      start_time: '19:00',
      end_time: '20:00',
      staffed_from: '19:00',
      staffed_to: '20:00',
      least_adults: 1,
    });
    const shifts = [await shift(short, staff), await shift(enough, staff)];
    await shift(short, '');
    await shift(enough, '');
    await signUp(short);
    await signUp(enough, { guardian_email: 'annan@example.se' });
    const request = { kind: 'adult_day', staff, from: day, cancelShort: true, reason: REASON };
    const shown = await preview(request);
    expect(shown.body['sessions']).toMatchObject([
      { id: short, counted: 2, adultsAfter: 1, cancels: true, stateAfter: 'cancelled', tells: 'all' },
      { id: enough, counted: 2, adultsAfter: 1, cancels: false, tells: 'nobody' },
    ]);
    expect(shown.body['families']).toBe(1);
    expect((await close(request, shown.body['fingerprint'])).status).toBe(200);
    expect((await get('sessions', short))['status']).toBe('cancelled');
    expect((await get('sessions', enough))['status']).toBe('planned');
    for (const id of shifts) {
      expect(await get('shifts', id)).toMatchObject({ status: 'absent', edited_by_staff: true });
    }
    expect(await list('audit_log', `record = '${staff}' && action != 'created'`)).toMatchObject([
      { action: 'absent', collection: 'staff', actor: testAccounts.adminEmail },
    ]);
  });

  test('needs no reason when nothing is cancelled', async () => {
    const staff = await adult('Nadia');
    await shift(await session(), staff);
    expect((await preview({ kind: 'adult_day', staff, from: day })).status).toBe(200);
    expect(
      (await preview({ kind: 'adult_day', staff, from: day, cancelShort: true })).body['problems'],
    ).toEqual({
      reason: 'missing',
    });
  });
});

test('all or nothing: one session that cannot be saved leaves every other as it was', async () => {
  const good = await session();
  const bad = await session({
    start_time: '19:00',
    end_time: '20:00',
    staffed_from: '19:00',
    staffed_to: '20:00',
  });
  const request = { kind: 'venue_day', venue: catalogue.venue, from: day, reason: REASON };
  // A session from before a rule was made: its hours would not be accepted now.
  await pb.staff.post('/api/sql', { query: `UPDATE sessions SET staffed_to = '' WHERE id = '${bad}'` });
  expect((await get('sessions', bad))['staffed_to']).toBe('');
  const shown = await preview(request);
  const logged = (await list('audit_log', "action = 'closed'")).length;
  expect((await close(request, shown.body['fingerprint'])).status).toBe(400);
  expect((await get('sessions', good))['status']).toBe('planned');
  expect(await list('audit_log', "action = 'closed'")).toHaveLength(logged);
});

describe('a request that says too little is refused by field and changes nothing', () => {
  const cases: [string, Record<string, unknown>, Record<string, string>][] = [
    ['nothing', {}, { kind: 'missing', from: 'missing', reason: 'missing' }],
    ['no place', { kind: 'venue_day', from: inDays(1), reason: 'x' }, { venue: 'missing' }],
    [
      'a day that is over',
      { kind: 'venue_day', venue: 'v', from: inDays(-1), reason: 'x' },
      { from: 'already_over' },
    ],
    [
      'no real day',
      { kind: 'venue_day', venue: 'v', from: '2027-02-31', reason: 'x' },
      { from: 'not_a_date' },
    ],
    [
      'dates backwards',
      { kind: 'range', from: inDays(3), to: inDays(2), reason: 'x' },
      { to: 'until_before_from' },
    ],
    [
      'years at once',
      { kind: 'range', from: today(), to: inDays(900), reason: 'x' },
      { to: 'too_many_days' },
    ],
    [
      'a personnummer',
      { kind: 'session', session: 's', reason: 'Kim 20140101-1234' },
      { reason: 'looks_like_number' },
    ],
    ['a long reason', { kind: 'session', session: 's', reason: 'a'.repeat(201) }, { reason: 'too_long' }],
  ];
  test.each(cases)('%s', async (_name, request, problems) => {
    const answer = await preview(request);
    expect([answer.status, answer.body['problems']]).toEqual([422, problems]);
    expect((await close(request, '')).status).toBe(422);
  });
});
