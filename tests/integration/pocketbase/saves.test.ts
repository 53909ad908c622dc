import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf, type Json } from '../../support/api.ts';
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
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

/** What every save in the admin goes through: two people with one record open, and the line in the log. */

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let owner: StaffAccount;
const ids: Record<string, string> = {};
const at = (collection: string, id = '') => `/api/collections/${collection}/records${id && `/${id}`}`;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  owner = await staffAccount(pb, 'agare@example.se', 'owner');
  const session = (await newSession(pb.staff, catalogue))['id'];
  await addAdults(pb.staff, session, 2);
  await pb.site.post('/api/site/signups', signupBody({ session }));
  const adult = await create(pb.staff, 'staff', { first_name: 'Amina', role: 'leader', active: true });
  Object.assign(ids, catalogue, {
    areas: catalogue.area,
    categories: catalogue.category,
    organisers: catalogue.organiser,
    venues: catalogue.venue,
    activities: catalogue.activity,
    sessions: session,
    staff: adult['id'],
    schedules: (await newSchedule(pb.staff, catalogue))['id'],
    calendar_days: (
      await create(pb.staff, 'calendar_days', {
        name: 'Stängt',
        kind: 'closed',
        from_date: inDays(50),
        to_date: inDays(50),
      })
    )['id'],
    questions: (
      await create(pb.staff, 'questions', {
        activity: catalogue.activity,
        label: 'Vilken nivå?',
        kind: 'short_text',
      })
    )['id'],
    shifts: (await create(pb.staff, 'shifts', { session, role: 'volunteer', status: 'planned' }))['id'],
    held_places: (await create(pb.staff, 'held_places', { session, count: 1 }))['id'],
    signups: (await pb.staff.get(at('signups'))).body['items'][0]?.['id'],
    mail_outbox: (await pb.staff.get(at('mail_outbox'))).body['items'][0]?.['id'],
    site_settings: 'sitesettings001',
    _superusers: (await staffAccount(pb, 'annan@example.se', 'owner')).id,
  });
});
afterAll(() => pb.remove());

const CHANGES: Record<string, [first: Record<string, unknown>, second: Record<string, unknown>]> = {
  areas: [{ name: 'Jämshög norra' }, { name: 'Jämshög södra' }],
  categories: [{ sort_order: 3 }, { sort_order: 4 }],
  organisers: [{ name: 'Kommunen A' }, { name: 'Kommunen B' }],
  venues: [{ name: 'Kvarnen ett' }, { name: 'Kvarnen två' }],
  activities: [{ summary: 'Första.' }, { summary: 'Andra.' }],
  sessions: [{ public_note: 'Första.' }, { public_note: 'Andra.' }],
  staff: [{ first_name: 'Amina A' }, { first_name: 'Amina B' }],
  schedules: [{ start_time: '16:15' }, { start_time: '16:30' }],
  calendar_days: [{ name: 'Stängt A' }, { name: 'Stängt B' }],
  questions: [{ help: 'Första.' }, { help: 'Andra.' }],
  shifts: [{ status: 'confirmed' }, { status: 'absent' }],
  held_places: [{ count: 2 }, { count: 3 }],
  signups: [{ contact_me: true }, { contact_me: false, guardian_name: 'Kim B' }],
  mail_outbox: [{ status: 'waiting', error: 'x' }, { error: 'y' }],
  site_settings: [{ help_lines: 'A | b | 1' }, { help_lines: 'B | b | 2' }],
  _superusers: [{ email: 'annan1@example.se' }, { email: 'annan2@example.se' }],
};

describe('two people with one record open', () => {
  test.each(Object.keys(CHANGES))('%s', async (collection) => {
    const [first = {}, second = {}] = CHANGES[collection] ?? [];
    const path = at(collection, ids[collection]);
    const read = fieldsOf(await pb.staff.get(path));
    // The first saves, keeps the form open and saves again.
    const saved = await pb.staff.patch(path, { ...read, ...first });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    const again = await pb.staff.patch(path, fieldsOf(saved));
    expect(again.status, JSON.stringify(again.body)).toBe(200);
    const stored = fieldsOf(await pb.staff.get(path));

    for (const spelling of [path, at(collection.toUpperCase(), ids[collection])]) {
      const refused = await pb.staff.patch(spelling, { ...read, ...second });
      expect(refused.status, JSON.stringify(refused.body)).toBe(409);
      expect(refused.body['message']).toContain('Någon annan har sparat');
      expect(Object.keys(refused.body['data'])).toEqual(
        expect.arrayContaining(Object.keys(second).slice(-1)),
      );
    }
    expect(fieldsOf(await pb.staff.get(path))).toEqual(stored);
    // Whoever sends no moment knows what to change; and so does who has read it again.
    const fresh = { updated: stored['updated'], ...first };
    expect((await pb.staff.patch(path, fresh)).status).toBe(200);
  });

  test('saved at the very same time, one of them is told', async () => {
    const path = at('venues', catalogue.venue);
    for (let round = 0; round < 5; round += 1) {
      const read = fieldsOf(await pb.staff.get(path));
      const answers = await Promise.all(
        ['A', 'B', 'C'].map((who) => pb.staff.patch(path, { ...read, name: `Kvarnen ${who}${round}` })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    }
  });

  test('in a batch, nothing of it is saved', async () => {
    await pb.staff.patch('/api/settings', { batch: { enabled: true, maxRequests: 50, timeout: 3 } });
    const read = fieldsOf(await pb.staff.get(at('venues', catalogue.venue)));
    const url = at('venues', catalogue.venue);
    await change(pb.staff, 'venues', catalogue.venue, { name: 'Kvarnen först' });
    const requests = [
      { method: 'PATCH', url: at('areas', catalogue.area), body: { name: 'I en bunt' } },
      { method: 'PATCH', url, body: { ...read, name: 'Kvarnen sedan' } },
    ];
    const answer = await pb.staff.post('/api/batch', { requests });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('Någon annan har sparat');
    expect((await pb.staff.get(at('areas', catalogue.area))).body['name']).not.toBe('I en bunt');
    const { updated } = fieldsOf(await pb.staff.get(url));
    const good = await pb.staff.post('/api/batch', {
      requests: [requests[0], { method: 'PATCH', url, body: { ...read, updated, name: 'Kvarnen sedan' } }],
    });
    expect(good.status, JSON.stringify(good.body)).toBe(200);
    await pb.staff.patch('/api/settings', { batch: { enabled: false } });
  });

  test('who sends what is stored already is not told of it', async () => {
    const path = at('areas', catalogue.area);
    const read = fieldsOf(await pb.staff.get(path));
    await pb.staff.patch(path, { name: 'Samma' });
    const same = { ...fieldsOf(await pb.staff.get(path)), updated: read['updated'] };
    expect((await pb.staff.patch(path, same)).status).toBe(200);
  });
});

describe('the log', () => {
  let seen = new Set<unknown>();
  const rows = async (): Promise<Json[]> =>
    (await pb.staff.get(`${at('audit_log')}?perPage=500&sort=created`)).body['items'] as unknown as Json[];
  const news = async () =>
    (await rows())
      .filter(({ id }) => !seen.has(id))
      .map((row) => [row['action'], row['collection'], row['fields']]);
  beforeEach(async () => {
    seen = new Set((await rows()).map(({ id }) => id));
  });

  test('who, what and which fields; nothing of what they say', async () => {
    const area = await create(owner, 'areas', { name: 'Vilshult' });
    await change(owner, 'areas', area['id'], { name: 'Vilshult by', sort_order: 2 });
    await change(owner, 'areas', area['id'], { sort_order: 2 });
    await owner.delete(at('areas', area['id']));
    expect(await news()).toEqual([
      ['created', 'areas', ['name', 'slug']],
      ['updated', 'areas', ['name', 'sort_order']],
      ['deleted', 'areas', []],
    ]);
    const row = (await rows()).find(({ id }) => !seen.has(id));
    expect(row).toMatchObject({ actor: 'agare@example.se', record: area['id'] });
    expect(JSON.stringify(await rows())).not.toMatch(/Vilshult|Alva|Kim|Amina|070-/);
  });

  test('publishing in words of its own', async () => {
    const status = (value: string) => change(pb.staff, 'activities', catalogue.activity, { status: value });
    const venue = await create(pb.staff, 'venues', {
      name: 'Ladan',
      kind: 'other',
      status: 'draft',
      area: catalogue.area,
    });
    const done = async () => (await news()).map(([action, collection]) => `${action} ${collection}`);
    await change(pb.staff, 'venues', venue['id'], { status: 'archived' });
    await pb.staff.patch(at('signups', ids['signups']), { status: 'cancelled' });
    await change(pb.staff, 'sessions', ids['sessions'] ?? '', { status: 'cancelled', public_note: 'Sjuk' });
    await change(pb.staff, 'sessions', ids['sessions'] ?? '', { status: 'planned' });
    await pb.staff.delete(at('held_places', ids['held_places']));
    await status('draft');
    await status('published');
    expect(await done()).toEqual([
      'created venues',
      'archived venues',
      'cancelled signups',
      'closed sessions',
      'restored sessions',
      'deleted held_places',
      'unpublished activities',
      'published activities',
    ]);
  });

  test('a password by its name, and no key', async () => {
    const account = await staffAccount(pb, 'ny@example.se');
    await change(pb.staff, '_superusers', account.id, {
      password: 'ett-annat-ord',
      passwordConfirm: 'ett-annat-ord',
    });
    expect(await news()).toEqual([
      ['created', '_superusers', ['password', 'email', 'verified', 'role']],
      ['updated', '_superusers', ['password']],
    ]);
  });

  test('a save that is refused leaves no line, and no save goes without one', async () => {
    expect((await pb.staff.patch(at('venues', catalogue.venue), { name: '' })).status).toBe(400);
    expect((await pb.staff.post(at('areas'), { name: '' })).status).toBe(400);
    expect(await news()).toEqual([]);
  });

  test('that names were read, once a minute and person; empty lists tell nothing', async () => {
    for (const path of [at('signups'), at('SignUps'), at('signups', ids['signups'])]) await owner.get(path);
    await owner.get(`${at('signups')}?filter=(first_name='Ingen')`);
    expect(await news()).toEqual([['viewed', 'signups', []]]);
  });

  test('what the staff pages do is noted once, as before', async () => {
    await pb.staff.post(`/api/staff/shifts/${ids['shifts']}/status`, { status: 'absent' });
    expect(await news()).toEqual([['absent', 'shifts', ['status']]]);
  });

  test('nobody writes it, not even owners, and nobody empties it', async () => {
    const [row] = await rows();
    const before = await rows();
    expect((await owner.post(at('audit_log'), { action: 'closed' })).status).toBe(403);
    expect((await owner.patch(at('AUDIT_LOG', row?.['id']), { actor: 'x' })).status).toBe(403);
    expect((await owner.delete(at('tf_audit_log', row?.['id']))).status).toBe(403);
    for (const name of ['audit_log', 'Audit_Log', 'tf_audit_log', '%61udit_log']) {
      expect((await owner.delete(`/api/collections/${name}/truncate`)).status).toBe(403);
    }
    expect(await rows()).toEqual(before);
  });
});
