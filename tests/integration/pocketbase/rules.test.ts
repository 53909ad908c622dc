import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, type Api } from '../../support/api.ts';
import {
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
} from '../../support/catalogue.ts';
import { insertRow } from '../../support/erasing.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

/**
 * Who may do what, for every collection: written out, so that a change of a rule shows up as a change here.
 * `read` is list and view; a listed role may, all others may not. Only staff may write anywhere.
 */
const READERS: Record<string, readonly Role[]> = {
  areas: ['guest', 'site', 'staff'],
  categories: ['guest', 'site', 'staff'],
  organisers: ['guest', 'site', 'staff'],
  venues: ['guest', 'site', 'staff'],
  activities: ['guest', 'site', 'staff'],
  questions: ['guest', 'site', 'staff'],
  schedules: ['guest', 'site', 'staff'],
  sessions: ['guest', 'site', 'staff'],
  calendar_days: ['guest', 'site', 'staff'],
  site_settings: ['guest', 'site', 'staff'],
  session_supervision: ['guest', 'site', 'staff'],
  session_places: ['guest', 'site', 'staff'],
  course_places: ['guest', 'site', 'staff'],
  lotteries: ['guest', 'site', 'staff'],
  session_adults: ['site', 'staff'],
  staff: ['staff'],
  shifts: ['staff'],
  signups: ['staff'],
  held_places: ['staff'],
  session_counts: ['staff'],
  signup_links: ['staff'],
  approvals: ['staff'],
  family_keys: ['staff'],
  mail_outbox: ['staff'],
  messages: ['staff'],
  door_ticks: ['staff'],
  presence_notes: ['staff'],
  audit_log: ['staff'],
  services: ['staff'],
  _superusers: ['staff'],
};
const VIEWS = new Set(['session_supervision', 'session_places', 'course_places', 'session_adults']);
/** Whoever could write a lottery could decide who wins it; what is done at the door comes by its routes alone. */
const KEPT_BY_SYSTEM = new Set(['lotteries', 'door_ticks', 'presence_notes', 'messages']);
/** What a guardian said goes with its sign-up only. */
const UNDELETABLE = new Set(['approvals']);
/** Collections of PocketBase itself that hold sign-in state; nobody but a superuser has anything to do there. */
const BUILT_IN = ['_externalAuths', '_mfas', '_otps', '_authOrigins'];
const ROLES = ['guest', 'site', 'staff'] as const;
type Role = (typeof ROLES)[number];

let pb: PocketBaseWithRoles;
/** One existing record of each collection. */
const ids: Record<string, string> = {};
/** A body that staff may create in each collection. */
const bodies: Record<string, Record<string, unknown>> = {};

beforeAll(async () => {
  pb = await testPocketBase();
  const { staff } = pb;
  const catalogue = await smallCatalogue(staff);
  const session = (await newSession(staff, catalogue))['id'];
  const person = (await create(staff, 'staff', { first_name: 'Amina', role: 'leader', active: true }))['id'];
  const schedule = (await newSchedule(staff, catalogue, { usual_staff: [person] }))['id'];
  const course = await create(staff, 'activities', {
    ...fieldsOf(await staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
    id: undefined,
    title: 'Gitarrkurs',
    slug: '',
    signup_mode: 'course',
    status: 'draft',
  });
  const courseSchedule = (await newSchedule(staff, { ...catalogue, activity: course['id'] }))['id'];
  await staff.patch(`/api/collections/activities/records/${course['id']}`, { status: 'published' });
  await pb.site.post('/api/site/signups', signupBody({ session }));
  const lottery = await create(staff, 'activities', {
    ...fieldsOf(await staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
    id: undefined,
    slug: 'lottas',
    allocation: 'lottery',
    status: 'draft',
  });
  const closing = { signup_closes_at: `${inDays(5)} 18:00` };
  const byLot = (await newSession(staff, { ...catalogue, activity: lottery['id'] }, closing))['id'];
  await staff.patch(`/api/collections/activities/records/${lottery['id']}`, { status: 'published' });
  await pb.site.post('/api/site/signups', signupBody({ session: byLot }));
  const signup = (await staff.get('/api/collections/signups/records')).body['items'][0];
  const shift = (
    await create(staff, 'shifts', {
      session,
      role: 'leader',
      staff: person,
      status: 'planned',
      responsible: true,
    })
  )['id'];
  const madeAtDoor = 'madeatthedoor01';
  const at = new Date().toISOString().replace('T', ' ');
  for (const [table, columns] of Object.entries({
    door_ticks: { kind: 'in', at },
    presence_notes: { at, until: at },
    messages: { text: 'Ta med vattenflaska.', audience: 'all' },
  })) {
    insertRow(pb, table, { id: madeAtDoor, session, ...columns });
  }
  Object.assign(ids, {
    door_ticks: madeAtDoor,
    presence_notes: madeAtDoor,
    messages: madeAtDoor,
    areas: catalogue.area,
    categories: catalogue.category,
    organisers: catalogue.organiser,
    venues: catalogue.venue,
    activities: catalogue.activity,
    questions: (
      await create(staff, 'questions', {
        activity: catalogue.activity,
        label: 'Har du egen klubba?',
        kind: 'short_text',
        active: true,
      })
    )['id'],
    schedules: schedule,
    sessions: session,
    calendar_days: (
      await create(staff, 'calendar_days', {
        name: 'Sportlov',
        kind: 'school_break',
        from_date: inDays(40),
        to_date: inDays(44),
      })
    )['id'],
    site_settings: 'sitesettings001',
    session_supervision: session,
    session_places: session,
    course_places: courseSchedule,
    session_adults: session,
    lotteries: byLot,
    staff: person,
    shifts: shift,
    signups: signup?.['id'],
    session_counts: (
      await create(staff, 'session_counts', { id: session, kind: 'session', local_date: inDays(7) })
    )['id'],
    held_places: (await create(staff, 'held_places', { session, count: 1 }))['id'],
    mail_outbox: (
      await create(staff, 'mail_outbox', { template: 'changes', to: 'kim@example.se', status: 'waiting' })
    )['id'],
    signup_links: (
      await create(staff, 'signup_links', {
        signup: signup?.['id'],
        token_hash: 'a'.repeat(64),
        expires_at: '2099-01-01 00:00:00.000Z',
      })
    )['id'],
    approvals: (
      await create(staff, 'approvals', { signup: signup?.['id'], purpose: 'take_part', how: 'phone' })
    )['id'],
    family_keys: (
      await create(staff, 'family_keys', { email: 'kim@example.se', kind: 'code', key_hash: 'b'.repeat(64) })
    )['id'],
    audit_log: (await create(staff, 'audit_log', { action: 'closed', actor: 'chef@example.se' }))['id'],
    services: (await staff.get('/api/collections/services/records')).body['items'][0]?.['id'],
    _superusers: (await staff.get('/api/collections/_superusers/records')).body['items'][0]?.['id'],
  });
  Object.assign(bodies, {
    areas: { name: 'Vilshult' },
    categories: { name: 'Natur', icon: 'OpenBook', color: 'study' },
    organisers: { name: 'Skogsvännerna', kind: 'association' },
    venues: { name: 'Ladan', kind: 'other', status: 'draft', area: catalogue.area },
    activities: {
      title: 'Ny',
      price_kind: 'free',
      signup_mode: 'drop_in',
      status: 'draft',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    },
    questions: { activity: catalogue.activity, label: 'Vilken nivå?', kind: 'short_text' },
    schedules: {
      ...fieldsOf(await staff.get(`/api/collections/schedules/records/${schedule}`)),
      id: undefined,
      weekdays: ['fri'],
    },
    sessions: {
      ...fieldsOf(await staff.get(`/api/collections/sessions/records/${session}`)),
      id: undefined,
      local_date: inDays(9),
    },
    calendar_days: { name: 'Stängt', kind: 'closed', from_date: inDays(50), to_date: inDays(50) },
    site_settings: { municipality: 'En till' },
    staff: { first_name: 'Jonas', role: 'volunteer' },
    shifts: { session, role: 'volunteer', status: 'planned' },
    signups: {
      session,
      first_name: 'Melker',
      school_year: 4,
      guardian_name: 'Kim',
      guardian_phone: '0701740662',
    },
    held_places: { session, count: 2 },
    session_counts: { kind: 'course', local_date: inDays(9) },
    mail_outbox: { template: 'changes', status: 'waiting' },
    door_ticks: { session, kind: 'in', at: '2026-01-01 12:00:00.000Z' },
    presence_notes: { session, at: '2026-01-01 12:00:00.000Z', until: '2026-01-01 13:00:00.000Z' },
    messages: { session, text: 'Hej', audience: 'all' },
    signup_links: { signup: signup?.['id'], token_hash: 'b'.repeat(64) },
    approvals: { signup: signup?.['id'], purpose: 'photos', how: 'phone' },
    family_keys: { email: 'kim@example.se', kind: 'session', key_hash: 'c'.repeat(64) },
    audit_log: { action: 'closed' },
    services: { email: 'ny@example.se', password: 'lång-nog-123', passwordConfirm: 'lång-nog-123' },
    _superusers: { email: 'ny@example.se', password: 'lång-nog-123', passwordConfirm: 'lång-nog-123' },
  });
});
afterAll(() => pb.remove());

const apiOf = (role: Role): Api => pb[role];
const path = (collection: string, id = '') => `/api/collections/${collection}/records${id && `/${id}`}`;

test('every collection is in the table', async () => {
  const all = await pb.staff.get('/api/collections?perPage=200');
  const names = (all.body['items'] as unknown as { name: string }[]).map((item) => item.name);
  expect(names.toSorted()).toEqual([...Object.keys(READERS), ...BUILT_IN].toSorted());
});

describe.each(ROLES)('%s', (role) => {
  describe.each(Object.keys(READERS))('%s', (collection) => {
    const reads = READERS[collection]?.includes(role);
    const writes = role === 'staff' && !VIEWS.has(collection) && !KEPT_BY_SYSTEM.has(collection);

    test(`${reads ? 'allow' : 'deny'} list`, async () => {
      const answer = await apiOf(role).get(path(collection));
      const total = answer.status === 200 ? Number(answer.body['totalItems']) : 0;
      expect(total > 0).toBe(reads);
    });
    test(`${reads ? 'allow' : 'deny'} view`, async () => {
      expect((await apiOf(role).get(path(collection, ids[collection]))).status === 200).toBe(reads);
    });
    test(`${writes ? 'allow' : 'deny'} create`, async () => {
      const answer = await apiOf(role).post(path(collection), bodies[collection] ?? {});
      expect(answer.status === 200, JSON.stringify(answer.body)).toBe(writes);
      if (writes) ids[`new ${collection}`] = answer.body['id'];
    });
    test(`${writes ? 'allow' : 'deny'} update`, async () => {
      expect((await apiOf(role).patch(path(collection, ids[collection]), {})).status === 200).toBe(writes);
    });
    const deletes = writes && !UNDELETABLE.has(collection);
    test(`${deletes ? 'allow' : 'deny'} delete`, async () => {
      const id = ids[`new ${collection}`] ?? ids[collection];
      // One that a family counts on is cancelled first.
      if (writes && collection === 'signups')
        await apiOf(role).patch(path(collection, id), { status: 'cancelled' });
      const answer = await apiOf(role).delete(path(collection, id));
      expect(answer.status === 204, JSON.stringify(answer.body)).toBe(deletes);
    });
  });
});

describe('what guests and the site account cannot reach', () => {
  const closed: [string, string][] = [
    ['GET', '/api/settings'],
    ['GET', '/api/logs'],
    ['GET', '/api/backups'],
    ['GET', '/api/crons'],
    ['GET', '/api/collections'],
    ['POST', '/api/sql'],
    ['POST', '/api/batch'],
    ['POST', '/api/collections/users/records'],
    ['POST', '/api/collections/_Superusers/records'],
    ['POST', '/api/collections/Signups/records'],
    ['GET', '/api/collections/Signups/records'],
    ['GET', '/api/collections/tf_signups/records'],
    ['GET', '/api/collections/tf_staff/records'],
  ];
  test.each(closed)('%s %s', async (method, target) => {
    for (const role of ['guest', 'site'] as const) {
      const api = apiOf(role);
      const answer = method === 'GET' ? await api.get(target) : await api.post(target, bodies['_superusers']);
      const isEmptyList = answer.status === 200 && Number(answer.body['totalItems']) === 0;
      expect(isEmptyList || answer.status >= 400, `${role} got ${answer.status}`).toBe(true);
    }
  });

  test("the site's routes, for guests", async () => {
    for (const target of [
      'signups',
      'signups/view',
      'signups/cancel',
      'signups/erase',
      'family/code',
      'family/list',
      'family/feed',
    ]) {
      expect((await pb.guest.post(`/api/site/${target}`, signupBody())).status).toBe(401);
    }
    expect((await pb.guest.get('/api/site/version')).status).toBe(401);
  });

  test('personal fields, by expanding, sorting or filtering', async () => {
    const tricks = [
      `${path('sessions')}?expand=signups_via_session,shifts_via_session`,
      `${path('schedules')}?expand=usual_staff`,
      `${path('schedules')}?fields=*,usual_staff,expand`,
      `${path('session_supervision')}?expand=id`,
    ];
    for (const trick of tricks) {
      const text = JSON.stringify((await pb.guest.get(trick)).body);
      expect(text).not.toMatch(/Amina|Alva|Kim Lind|usual_staff|guardian|clash_allowed/);
    }
    for (const filter of [
      "signups_via_session.first_name?~'A'",
      "usual_staff.first_name~'A'",
      'edited_by_staff=true',
    ]) {
      const target = filter.startsWith('usual') ? 'schedules' : 'sessions';
      const answer = await pb.guest.get(`${path(target)}?filter=${encodeURIComponent(filter)}`);
      expect(answer.status === 400 || Number(answer.body['totalItems']) === 0, filter).toBe(true);
    }
  });
});

test('drafts and what hangs on them are hidden from all but staff', async () => {
  const { staff } = pb;
  const draft = await create(staff, 'activities', { ...bodies['activities'], title: 'Hemligt utkast' });
  const where = { activity: draft['id'], venue: ids['venues'] ?? '' };
  const session = await newSession(staff, where);
  await newSchedule(staff, where);
  for (const role of ['guest', 'site'] as const) {
    for (const collection of [
      'activities',
      'schedules',
      'sessions',
      'session_supervision',
      'session_places',
    ]) {
      const text = JSON.stringify((await apiOf(role).get(`${path(collection)}?perPage=500`)).body);
      expect(text.includes(draft['id']) || text.includes(session['id']), `${role} ${collection}`).toBe(false);
    }
  }
});

test('a name is public only by choice, only through the site, and never when that adult would be alone', async () => {
  const { staff } = pb;
  const session = (
    await newSession(staff, { activity: ids['activities'] ?? '', venue: ids['venues'] ?? '' })
  )['id'];
  const names = async () => {
    const adults = await pb.site.get(`${path('session_adults')}?filter=(session='${session}')`);
    expect(JSON.stringify(adults.body)).not.toContain(sara['id']);
    return (adults.body['items'] as unknown as { first_name: string }[])
      .map((adult) => adult.first_name)
      .toSorted();
  };
  const sara = await create(staff, 'staff', { first_name: 'Sara', role: 'leader', show_name: true });
  const amina = await create(staff, 'staff', { first_name: 'Amina', role: 'leader', show_name: false });
  const shift = { session, role: 'leader', status: 'planned', counts_as_adult: true, responsible: true };
  await create(staff, 'shifts', { ...shift, staff: sara['id'] });
  expect(await names()).toEqual(['']);
  const second = await create(staff, 'shifts', { ...shift, staff: amina['id'] });
  expect(await names()).toEqual(['Sara']);
  await staff.patch(path('staff', sara['id']), { show_name_until: inDays(6) });
  expect(await names()).toEqual(['']);
  await staff.patch(path('staff', sara['id']), { show_name_until: inDays(7) });
  expect(await names()).toEqual(['Sara']);
  await staff.patch(path('staff', sara['id']), { vetting_valid_until: inDays(6) });
  expect(await names()).toEqual(['']);
  await staff.patch(path('staff', sara['id']), { vetting_valid_until: '' });
  await staff.patch(path('shifts', second['id']), { status: 'absent' });
  expect(await names()).toEqual(['']);
});

test('settings keep visitors out of the logs', async () => {
  const settings = (await pb.staff.get('/api/settings')).body;
  expect(settings['logs']).toMatchObject({ logIP: false, logAuthId: false });
  expect(settings['batch']['enabled']).toBe(false);
});

test('every field has a Swedish help text', async () => {
  const all = await pb.staff.get('/api/collections?perPage=200');
  const collections = all.body['items'] as unknown as {
    name: string;
    type: string;
    system: boolean;
    fields: Field[];
  }[];
  interface Field {
    name: string;
    type: string;
    system: boolean;
    help?: string;
  }
  const missing = collections
    .filter((collection) => !collection.system && collection.type !== 'view')
    .flatMap((collection) =>
      collection.fields
        .filter((field) => !field.system && field.type !== 'autodate' && !field.help?.trim())
        .map((field) => `${collection.name}.${field.name}`),
    );
  expect(missing).toEqual([]);
});
