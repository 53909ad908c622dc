import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoticeContent } from '../../../src/domain/notices.ts';
import {
  ACTIVITY,
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
});
afterAll(() => pb.remove());

interface Notice {
  id: string;
  to: string;
  phone: string;
  status: string;
  next_at: string;
  created: string;
  data: { sessions: NoticeContent };
}

let familyNumber = 0;
/** A family of its own for each test, so that notices of others do not mix in. */
const family = () => {
  familyNumber += 1;
  return {
    guardian_email: `familj${familyNumber}@example.se`,
    guardian_phone: `070-17406${100 + familyNumber}`,
  };
};
const noticesTo = async (to: string): Promise<Notice[]> => {
  const found = await pb.staff.get(
    `/api/collections/mail_outbox/records?sort=created&filter=${encodeURIComponent(`template='changes' && (to='${to}' || phone='${to}')`)}`,
  );
  return found.body['items'] as unknown as Notice[];
};
const told = (notice: Notice | undefined) =>
  Object.fromEntries(Object.entries(notice?.data.sessions ?? {}).map(([id, entry]) => [id, entry.changes]));
const session = async (fields: Record<string, unknown> = {}): Promise<string> =>
  (await newSession(pb.staff, catalogue, fields))['id'];
const staffed = async (fields: Record<string, unknown> = {}) => {
  const id = await session(fields);
  return { id, shifts: await addAdults(pb.staff, id, 2) };
};
const signUp = (fields: Record<string, unknown>) => pb.site.post('/api/site/signups', signupBody(fields));
const absent = (shift: string | undefined) => change(pb.staff, 'shifts', shift ?? '', { status: 'absent' });
const back = (shift: string | undefined) => change(pb.staff, 'shifts', shift ?? '', { status: 'planned' });

describe('one notice for each family', () => {
  test('when fewer adults than the least number are left; none when they are back within ten minutes', async () => {
    const { id, shifts } = await staffed();
    const us = family();
    await signUp({ session: id, ...us });
    await absent(shifts[0]);
    const [notice, ...more] = await noticesTo(us.guardian_email);
    expect(more).toEqual([]);
    expect([notice?.status, told(notice)]).toEqual(['waiting', { [id]: ['fewer_adults'] }]);
    await absent(shifts[1]);
    expect(await noticesTo(us.guardian_email)).toHaveLength(1);
    await back(shifts[0]);
    await back(shifts[1]);
    const after = await noticesTo(us.guardian_email);
    expect(after.map((one) => [one.status, told(one)])).toEqual([['withdrawn', {}]]);
    await absent(shifts[0]);
    expect((await noticesTo(us.guardian_email)).map((one) => one.status)).toEqual(['waiting']);
  });

  test('of siblings, however many, and across all that changes at once', async () => {
    const first = await staffed();
    const second = await staffed({ local_date: inDays(8) });
    const us = family();
    for (const name of ['Alva', 'Melker']) await signUp({ session: first.id, first_name: name, ...us });
    await signUp({ session: second.id, ...us, guardian_email: us.guardian_email.toUpperCase() });
    await change(pb.staff, 'sessions', first.id, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    await absent(second.shifts[0]);
    const notices = await noticesTo(us.guardian_email);
    expect(notices.map(told)).toEqual([{ [first.id]: ['cancelled'], [second.id]: ['fewer_adults'] }]);
    expect(JSON.stringify(notices)).not.toMatch(/Alva|Melker|Kim Lind/);
  });

  test('that left no e-mail is a row to phone by', async () => {
    const { id } = await staffed();
    const us = family();
    await signUp({ session: id, ...us, guardian_email: '' });
    await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    const [notice, ...more] = await noticesTo(us.guardian_phone);
    expect([more.length, notice?.status, notice?.to]).toEqual([0, 'no_address', '']);
  });

  test('goes to those who wait too, but not about adults at a place they do not have', async () => {
    const { id, shifts } = await staffed({ room_places: 1 });
    const [placed, waiting] = [family(), family()];
    await signUp({ session: id, ...placed });
    await signUp({ session: id, ...waiting });
    await absent(shifts[0]);
    expect(await noticesTo(waiting.guardian_email)).toEqual([]);
    await change(pb.staff, 'sessions', id, { start_time: '17:15', staffed_from: '17:15' });
    expect((await noticesTo(waiting.guardian_email)).map(told)).toEqual([{ [id]: ['moved'] }]);
    expect((await noticesTo(placed.guardian_email)).map(told)).toEqual([{ [id]: ['moved', 'fewer_adults'] }]);
  });

  test('is not sent to who cancelled, nor about what is over, nor for what matters to nobody', async () => {
    const { id, shifts } = await staffed();
    const us = family();
    const body = signupBody({ session: id, ...us });
    await pb.site.post('/api/site/signups', body);
    await change(pb.staff, 'sessions', id, { public_note: 'Ta med inneskor.', room_places: 12 });
    await addAdults(pb.staff, id, 1);
    expect(await noticesTo(us.guardian_email)).toEqual([]);
    await pb.site.post('/api/site/signups/cancel', { token_hash: body['token_hash'] });
    for (const shift of shifts) await absent(shift);
    expect(await noticesTo(us.guardian_email)).toEqual([]);
  });

  test('forgets what is about a place that the family has left, and nothing else', async () => {
    const [first, second] = [await staffed(), await staffed({ local_date: inDays(8) })];
    const us = family();
    const left = signupBody({ session: first.id, ...us });
    await pb.site.post('/api/site/signups', left);
    const sibling = signupBody({ session: first.id, first_name: 'Melker', ...us });
    await pb.site.post('/api/site/signups', sibling);
    await signUp({ session: second.id, ...us });
    for (const { shifts } of [first, second]) await absent(shifts[0]);
    const leave = (body: Record<string, unknown>) =>
      pb.site.post('/api/site/signups/cancel', { token_hash: body['token_hash'] });
    await leave(left);
    const both = { [first.id]: ['fewer_adults'], [second.id]: ['fewer_adults'] };
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([both]);
    await leave(sibling);
    const [notice, ...more] = await noticesTo(us.guardian_email);
    expect([more, notice?.status, told(notice)]).toEqual([[], 'waiting', { [second.id]: ['fewer_adults'] }]);
    await back(second.shifts[0]);
    expect((await noticesTo(us.guardian_email)).map((one) => one.status)).toEqual(['withdrawn']);
  });
});

describe('what is told', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    [
      'another day',
      { local_date: inDays(10), status: 'moved', public_note: 'Salen är upptagen.' },
      ['moved'],
    ],
    ['another end', { end_time: '18:00', staffed_to: '18:00' }, ['moved']],
    ['cancelled', { status: 'cancelled', public_note: 'Ledaren är sjuk.' }, ['cancelled']],
    ['a higher least number than are there', { least_adults: 3 }, ['fewer_adults']],
  ];
  test.each(cases)('%s', async (_name, fields, changes) => {
    const { id } = await staffed();
    const us = family();
    await signUp({ session: id, ...us });
    await change(pb.staff, 'sessions', id, fields);
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: changes }]);
  });

  test('another place', async () => {
    const { id } = await staffed();
    const us = family();
    await signUp({ session: id, ...us });
    const library = { name: 'Biblioteket', kind: 'library', status: 'published', area: catalogue.area };
    const venue = (await create(pb.staff, 'venues', library))['id'];
    await change(pb.staff, 'sessions', id, { venue, status: 'moved', public_note: 'Salen är upptagen.' });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: ['place'] }]);
  });

  const adult = async (first_name: string) =>
    (await create(pb.staff, 'staff', { first_name, role: 'leader', active: true }))['id'];

  test('another responsible adult, and one who is taken away', async () => {
    const { id } = await staffed();
    const us = family();
    const shift = (
      await create(pb.staff, 'shifts', {
        session: id,
        staff: await adult('Amina'),
        role: 'leader',
        status: 'planned',
        counts_as_adult: true,
        responsible: true,
      })
    )['id'];
    await signUp({ session: id, ...us });
    await change(pb.staff, 'shifts', shift, { staff: await adult('Jonas') });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: ['responsible'] }]);
    await pb.staff.delete(`/api/collections/shifts/records/${shift}`);
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: ['responsible'] }]);
  });

  test('a responsible adult whose check runs out before the day', async () => {
    const { id } = await staffed();
    const staff = await adult('Amina');
    await create(pb.staff, 'shifts', {
      session: id,
      staff,
      role: 'leader',
      status: 'planned',
      responsible: true,
    });
    const us = family();
    await signUp({ session: id, ...us });
    await change(pb.staff, 'staff', staff, { vetting_valid_until: inDays(3) });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: ['responsible'] }]);
    await change(pb.staff, 'staff', staff, { vetting_valid_until: inDays(300) });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{}]);
  });

  test('not one more who is responsible beside the first, whatever the ids', async () => {
    const { id } = await staffed();
    const responsible = (shift: string) =>
      create(pb.staff, 'shifts', {
        id: shift,
        session: id,
        role: 'leader',
        status: 'planned',
        counts_as_adult: true,
        responsible: true,
      });
    const us = family();
    await responsible('mmmmmmmmmmmmmmm');
    await signUp({ session: id, ...us });
    await responsible('aaaaaaaaaaaaaaa');
    await responsible('zzzzzzzzzzzzzzz');
    expect(await noticesTo(us.guardian_email)).toEqual([]);
    await absent('mmmmmmmmmmmmmmm');
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [id]: ['responsible'] }]);
  });

  test('a day of a course that falls away', async () => {
    const course = await create(pb.staff, 'activities', {
      ...ACTIVITY,
      title: 'Gitarrkurs',
      signup_mode: 'course',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    });
    const where = { activity: course['id'], venue: catalogue.venue };
    const made = await newSchedule(pb.staff, where, { valid_from: inDays(5), valid_until: inDays(30) });
    await change(pb.staff, 'activities', course['id'], { status: 'published' });
    const us = family();
    expect((await signUp({ schedule: made['id'], ...us })).body['status']).toBe('confirmed');
    const found = await pb.staff.get(
      `/api/collections/sessions/records?sort=local_date&filter=(schedule='${made['id']}')`,
    );
    const [first, second] = found.body['items'] as unknown as { id: string; local_date: string }[];
    await change(pb.staff, 'sessions', first?.id ?? '', {
      status: 'cancelled',
      public_note: 'Ledaren är sjuk.',
    });
    const day = second?.local_date ?? '';
    const closed = await create(pb.staff, 'calendar_days', {
      name: 'Stängt för städning',
      kind: 'closed',
      from_date: day,
      to_date: day,
    });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([
      { [first?.id ?? '']: ['cancelled'], [second?.id ?? '']: ['cancelled'] },
    ]);
    // It stays to be read of, in the letter too.
    const kept = () => pb.guest.get(`/api/collections/sessions/records/${second?.id}`);
    expect((await kept()).body).toMatchObject({ status: 'cancelled', public_note: 'Stängt för städning' });
    await pb.staff.delete(`/api/collections/calendar_days/records/${closed['id']}`);
    expect((await kept()).body).toMatchObject({ status: 'planned', public_note: '' });
    expect((await noticesTo(us.guardian_email)).map(told)).toEqual([{ [first?.id ?? '']: ['cancelled'] }]);
  });
});

test('changes after ten minutes are a notice of their own', async () => {
  const { id, shifts } = await staffed();
  const us = family();
  await signUp({ session: id, ...us });
  await absent(shifts[0]);
  await pb.stop();
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'));
  const earlier = new Date(Date.now() - 10 * 60_000 - 1000).toISOString().replace('T', ' ');
  database.prepare('UPDATE mail_outbox SET created = ? WHERE "to" = ?').run(earlier, us.guardian_email);
  database.close();
  await pb.start();
  await change(pb.staff, 'sessions', id, { end_time: '18:00', staffed_to: '18:00' });
  expect((await noticesTo(us.guardian_email)).map(told)).toEqual([
    { [id]: ['fewer_adults'] },
    { [id]: ['moved'] },
  ]);
});

test('a change that is refused is not told', async () => {
  const { id } = await staffed();
  const us = family();
  await signUp({ session: id, ...us });
  const refused = await pb.staff.patch(`/api/collections/sessions/records/${id}`, {
    local_date: inDays(9),
    status: 'cancelled',
    public_note: '',
  });
  expect(refused.status).toBe(400);
  expect(await noticesTo(us.guardian_email)).toEqual([]);
});

test('days on which somebody holds a place are not closed by a calendar day, which would tell nobody', async () => {
  const { id } = await staffed({ local_date: inDays(20) });
  const us = family();
  const body = signupBody({ session: id, ...us });
  await pb.site.post('/api/site/signups', body);
  const closed = { name: 'Stängt', kind: 'closed', from_date: inDays(20), to_date: inDays(20) };
  const close = () => pb.staff.post('/api/collections/calendar_days/records', closed);
  expect((await close()).body['data']['from_date']).toMatchObject({
    code: 'has_signups',
    message: expect.stringContaining('/personal/stall-in'),
  });
  await pb.site.post('/api/site/signups/cancel', { token_hash: body['token_hash'] });
  expect((await close()).status).toBe(200);
});

test('the days of an adult must exist', async () => {
  for (const field of ['show_name_until', 'vetting_valid_until']) {
    const adult = { first_name: 'Amina', role: 'leader', active: true, [field]: '2027-02-31' };
    const answer = await pb.staff.post('/api/collections/staff/records', adult);
    expect(answer.body['data'][field]['message']).toMatch(/dag som finns/);
  }
});
