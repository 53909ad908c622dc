import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../support/api.ts';
import {
  addAdults,
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

const LATER = { start_time: '18:00', end_time: '20:00', staffed_from: '18:00', staffed_to: '20:00' };
const session = async (fields: Record<string, unknown> = {}) =>
  (await newSession(pb.staff, catalogue, { local_date: day, ...fields }))['id'];
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
const get = async (collection: string, id: string) =>
  (await pb.staff.get(`/api/collections/${collection}/records/${id}`)).body;
const list = async (collection: string, filter: string) =>
  (await pb.staff.get(`/api/collections/${collection}/records?filter=${encodeURIComponent(filter)}`)).body[
    'items'
  ] as unknown as Json[];
const post = (path: string, body: Record<string, unknown> = {}) => pb.staff.post(`/api/staff/${path}`, body);
/** Without what the admin's own saves leave. */
const logged = async (record: string) =>
  (
    await list(
      'audit_log',
      `record = '${record}' && action != 'created' && action != 'updated' && action != 'published'`,
    )
  ).map((row) => [row['action'], row['actor']]);

describe('a shift', () => {
  test('goes absent and comes back, and the waiting list stands still meanwhile', async () => {
    const id = await session({ least_adults: 1, youths_per_adult: 1 });
    const only = await shift(id, await adult('Amina'));
    const family = (number: number) => signupBody({ session: id, first_name: 'abc'.charAt(number) });
    const [first, second] = [family(0), family(1)];
    await pb.site.post('/api/site/signups', first);
    await pb.site.post('/api/site/signups', second);
    const statusOf = async (body: Record<string, unknown>) =>
      (await pb.site.post('/api/site/signups/view', { token_hash: body['token_hash'] })).body['status'];
    expect(await statusOf(second)).toBe('waitlisted');
    expect((await post(`shifts/${only}/status`, { status: 'absent' })).status).toBe(200);
    await pb.site.post('/api/site/signups/cancel', { token_hash: first['token_hash'] });
    expect(await statusOf(second)).toBe('waitlisted');
    expect((await post(`shifts/${only}/status`, { status: 'confirmed' })).status).toBe(200);
    expect(await statusOf(second)).toBe('confirmed');
    expect(await get('shifts', only)).toMatchObject({ status: 'confirmed', edited_by_staff: true });
    expect(await logged(only)).toEqual([
      ['absent', testAccounts.adminEmail],
      ['present', testAccounts.adminEmail],
    ]);
  });

  test('back to where the adult would be in two places takes an explicit yes, which is logged', async () => {
    const staff = await adult('Erik');
    const [here, there] = [await session(), await session(LATER)];
    const mine = await shift(here, staff, { status: 'absent' });
    await shift(there, staff);
    const refused = await post(`shifts/${mine}/status`, { status: 'confirmed' });
    expect([refused.status, refused.body['reason']]).toEqual([409, 'clash']);
    expect(refused.body['clashes'][0]).toMatch(/Erik är redan på .* kl. 18:00–20:00/);
    expect((await get('shifts', mine))['status']).toBe('absent');
    expect((await post(`shifts/${mine}/status`, { status: 'confirmed', allowClash: true })).status).toBe(200);
    expect(await get('shifts', mine)).toMatchObject({ status: 'confirmed', clash_allowed: true });
    expect(await logged(mine)).toContainEqual(['clash_allowed', testAccounts.adminEmail]);
    const overview = await pb.staff.get(`/api/staff/sessions/${here}`);
    expect(overview.body['shifts'][0]).toMatchObject({ id: mine, name: 'Erik', clashAllowed: true });
    expect(overview.body['shifts'][0]?.['clash']).toMatch(/Erik är redan/);
  });

  test('of what is over is left alone', async () => {
    const id = await session({ local_date: inDays(-2) });
    const mine = await shift(id, '');
    expect((await post(`shifts/${mine}/status`, { status: 'absent' })).body['reason']).toBe('ended');
  });
});

describe('one more adult', () => {
  test('from the list or without a name, counted by role, once each', async () => {
    const id = await session();
    const staff = await adult('Sofia');
    expect((await post(`sessions/${id}/shifts`, { staff, responsible: true })).status).toBe(200);
    expect((await post(`sessions/${id}/shifts`, { staff: '', role: 'assistant' })).status).toBe(200);
    expect((await post(`sessions/${id}/shifts`, { staff: '', role: 'trainee' })).status).toBe(200);
    expect((await post(`sessions/${id}/shifts`, { staff })).body['reason']).toBe('already');
    expect((await post(`sessions/${id}/shifts`, { staff: 'zzzzzzzzzzzzzzz' })).body['reason']).toBe(
      'unknown_staff',
    );
    const { body } = await pb.staff.get(`/api/staff/sessions/${id}`);
    expect(body['counted']).toBe(2);
    const shifts = body['shifts'] as unknown as Json[];
    const told = shifts.map((one) => [one['role'], one['name'], one['countsAsAdult'], one['responsible']]);
    expect(told.toSorted()).toEqual([
      ['assistant', '', true, false],
      ['leader', 'Sofia', true, true],
      ['trainee', '', false, false],
    ]);
  });

  test('who is elsewhere is named, and comes only with a yes', async () => {
    const staff = await adult('Linnéa');
    const [here, there] = [await session(), await session(LATER)];
    await shift(there, staff);
    const refused = await post(`sessions/${here}/shifts`, { staff });
    expect([refused.status, refused.body['reason']]).toEqual([409, 'clash']);
    expect(await list('shifts', `session = '${here}'`)).toEqual([]);
    expect((await post(`sessions/${here}/shifts`, { staff, allowClash: true })).status).toBe(200);
    expect(await list('shifts', `session = '${here}'`)).toMatchObject([{ clash_allowed: true, staff }]);
  });
});

describe('a cancelled session', () => {
  test('is put back once, and that is logged', async () => {
    const id = await session({ status: 'cancelled', public_note: 'Sjuk' });
    expect((await post(`sessions/${id}/restore`)).status).toBe(200);
    expect(await get('sessions', id)).toMatchObject({ status: 'planned', public_note: '' });
    expect((await post(`sessions/${id}/restore`)).body['reason']).toBe('not_cancelled');
    expect(await logged(id)).toEqual([['restored', testAccounts.adminEmail]]);
  });

  test('whose adult has been booked elsewhere meanwhile asks first', async () => {
    const staff = await adult('Hanna');
    const id = await session({ status: 'cancelled', public_note: 'Sjuk' });
    const mine = await shift(id, staff);
    await shift(await session(LATER), staff);
    expect((await post(`sessions/${id}/restore`)).body['reason']).toBe('clash');
    expect((await get('sessions', id))['status']).toBe('cancelled');
    expect((await post(`sessions/${id}/restore`, { allowClash: true })).status).toBe(200);
    expect((await get('shifts', mine))['clash_allowed']).toBe(true);
    expect(await logged(mine)).toEqual([['clash_allowed', testAccounts.adminEmail]]);
  });
});

describe('a move', () => {
  const MOVE = { startTime: '15:30', endTime: '17:00', reason: 'Skolan har fest' };
  const move = (id: string, fields: Record<string, unknown>) =>
    post(`sessions/${id}/move`, { ...MOVE, venue: catalogue.venue, date: day, ...fields });
  const previewed = (id: string, fields: Record<string, unknown> = {}) =>
    post(`sessions/${id}/move/preview`, { ...MOVE, venue: catalogue.venue, date: day, ...fields });

  test('is shown first, then moves hours, adults and the end of sign-up together', async () => {
    const id = await session({
      signup_closes_at: `${day} 16:00`,
      staffed_from: '17:15',
      staffed_to: '18:30',
    });
    await pb.site.post('/api/site/signups', signupBody({ session: id, guardian_email: '' }));
    const to = inDays(dayNumber + 50);
    const shown = await previewed(id, { date: to });
    expect(shown.body).toMatchObject({
      families: 1,
      withoutEmail: 1,
      confirmed: expect.any(Number),
      staffedFrom: '15:45',
      staffedTo: '17:00',
      clashes: [],
    });
    expect((await get('sessions', id))['local_date']).toBe(day);
    expect((await move(id, { date: to, fingerprint: shown.body['fingerprint'] })).status).toBe(200);
    expect(await get('sessions', id)).toMatchObject({
      local_date: to,
      start_time: '15:30',
      end_time: '17:00',
      staffed_from: '15:45',
      staffed_to: '17:00',
      signup_closes_at: `${to} 14:30`,
      status: 'moved',
      public_note: MOVE.reason,
      edited_by_staff: true,
    });
    expect(await logged(id)).toEqual([['moved', testAccounts.adminEmail]]);
  });

  test('that was shown otherwise is not made', async () => {
    const id = await session();
    const shown = await previewed(id);
    await change(pb.staff, 'sessions', id, { end_time: '18:45' });
    const refused = await move(id, { fingerprint: shown.body['fingerprint'] });
    expect([refused.status, refused.body['reason']]).toEqual([409, 'changed']);
    expect((await get('sessions', id))['start_time']).toBe('17:00');
    expect((await move(id, { fingerprint: refused.body['preview']['fingerprint'] })).status).toBe(200);
  });

  test('to where an adult is busy takes an explicit yes', async () => {
    const staff = await adult('Viktor');
    const id = await session();
    const mine = await shift(id, staff);
    await shift(
      await session({ start_time: '15:00', end_time: '16:00', staffed_from: '15:00', staffed_to: '16:00' }),
      staff,
    );
    const shown = await previewed(id);
    expect(shown.body['clashes']).toEqual([expect.stringMatching(/Viktor är redan/)]);
    const { fingerprint } = shown.body as unknown as { fingerprint: string };
    expect((await move(id, { fingerprint })).body['reason']).toBe('clash');
    expect((await move(id, { fingerprint, allowClash: true })).status).toBe(200);
    expect(await logged(mine)).toEqual([['clash_allowed', testAccounts.adminEmail]]);
  });

  test('that cannot be is refused by field', async () => {
    const schedule = (await newSchedule(pb.staff, catalogue, { valid_from: inDays(1), weekdays: ['tue'] }))[
      'id'
    ];
    const [first, second] = await list('sessions', `schedule = '${schedule}'`);
    const cases: [string, Record<string, unknown>, Record<string, string>][] = [
      [await session(), { date: inDays(-1) }, { date: 'already_over' }],
      [await session(), { date: '2027-02-31' }, { date: 'not_a_date' }],
      [await session(), { endTime: '15:00' }, { endTime: 'end_before_start' }],
      [await session(), { startTime: '25:00' }, { startTime: 'not_a_clock_time' }],
      [await session(), { venue: 'zzzzzzzzzzzzzzz' }, { venue: 'missing' }],
      [await session(), { reason: ' ' }, { reason: 'missing' }],
      [await session(), { startTime: '17:00', endTime: '18:30' }, { date: 'same_as_before' }],
      [String(first?.['id']), { date: second?.['local_date'] }, { date: 'date_taken' }],
    ];
    for (const [id, fields, problems] of cases) {
      const answer = await previewed(id, fields);
      expect([answer.status, answer.body['problems']]).toEqual([422, problems]);
    }
  });
});

test('facts are confirmed as of today, but not when they changed while being read', async () => {
  await change(pb.staff, 'activities', catalogue.activity, { supervision_confirmed_on: '' });
  const updatedAt = Date.parse(
    String((await get('activities', catalogue.activity))['updated']).replace(' ', 'T'),
  );
  const confirm = (at: number) =>
    post('confirmations', { collection: 'activities', id: catalogue.activity, updatedAt: at });
  expect((await confirm(updatedAt - 1)).status).toBe(409);
  expect((await get('activities', catalogue.activity))['supervision_confirmed_on']).toBe('');
  expect((await confirm(updatedAt)).status).toBe(200);
  expect((await get('activities', catalogue.activity))['supervision_confirmed_on']).toBe(today());
  expect(await logged(catalogue.activity)).toEqual([['confirmed', testAccounts.adminEmail]]);
  expect((await post('confirmations', { collection: 'signups', id: 'x', updatedAt })).status).toBe(400);
});

test('a family is not noted as phoned about what changed after staff read of it', async () => {
  const id = await session({ local_date: inDays(4) });
  const [anAdult = ''] = await addAdults(pb.staff, id, 2);
  const phone = '070-174 06 64';
  await pb.site.post(
    '/api/site/signups',
    signupBody({ session: id, guardian_email: '', guardian_phone: phone }),
  );
  const shown = async () => {
    const { familiesToPhone } = (await pb.staff.get('/api/staff/overview')).body;
    return (familiesToPhone as unknown as Json[]).find((family) => family['phone'] === phone);
  };
  const phoned = (family: Json | undefined) =>
    post(`notices/${family?.['id']}/phoned`, { updatedAt: family?.['updatedAt'] });
  await change(pb.staff, 'shifts', anAdult, { status: 'absent' });
  const first = await shown();
  await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Sjuk' });
  const tooEarly = await phoned(first);
  expect([tooEarly.status, tooEarly.body['reason']]).toEqual([409, 'changed']);
  const second = await shown();
  expect(second?.['sessions']).toMatchObject([{ changes: ['cancelled'] }]);
  expect((await phoned(second)).status).toBe(200);
  expect(await shown()).toBeUndefined();
});

test('the overview tells the coming days, old facts and families to phone', async () => {
  const id = await session({ local_date: inDays(3), ...LATER });
  await pb.site.post(
    '/api/site/signups',
    signupBody({ session: id, guardian_email: '', guardian_phone: '070-174 06 63' }),
  );
  await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Sjuk' });
  await change(pb.staff, 'activities', catalogue.activity, { supervision_confirmed_on: inDays(-91) });
  const library = { name: 'Biblioteket', kind: 'library', status: 'published', area: catalogue.area };
  const unused = (await create(pb.staff, 'venues', library))['id'];
  const overview = async () => (await pb.staff.get('/api/staff/overview')).body;
  const { sessions, oldFacts, familiesToPhone } = await overview();
  expect(sessions).toContainEqual(expect.objectContaining({ id, status: 'cancelled', date: inDays(3) }));
  expect(oldFacts).toContainEqual(
    expect.objectContaining({ collection: 'activities', id: catalogue.activity, confirmedOn: inDays(-91) }),
  );
  expect(oldFacts).toContainEqual(
    expect.objectContaining({ collection: 'venues', id: unused, confirmedOn: '' }),
  );
  const family = (familiesToPhone as unknown as Json[]).find((one) => one['phone'] === '070-174 06 63');
  expect(family?.['sessions']).toEqual([
    { activity: 'Innebandy för alla', date: inDays(3), startTime: '18:00', changes: ['cancelled'] },
  ]);
  const seen = { updatedAt: family?.['updatedAt'] };
  expect((await post(`notices/${family?.['id']}/phoned`, seen)).status).toBe(200);
  const left = (await overview())['familiesToPhone'] as unknown as Json[];
  expect(left.map((one) => one['id'])).not.toContain(family?.['id']);
});
