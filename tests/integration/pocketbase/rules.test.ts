import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../support/api.ts';
import { create, inDays, newSchedule, newSession, signupBody } from '../../support/catalogue.ts';
import { oneOfEach, type OneOfEach } from '../../support/one-of-each.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount } from '../../support/staff-accounts.ts';

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
  partners: ['guest', 'site', 'staff'],
  presence: ['guest', 'site', 'staff'],
  promises: ['guest', 'site', 'staff'],
  promise_notes: ['guest', 'site', 'staff'],
  surveys: ['guest', 'site', 'staff'],
  survey_results: ['site', 'staff'],
  safety_texts: ['guest', 'site', 'staff'],
  measures: ['guest', 'site', 'staff'],
  record_dates: ['site', 'staff'],
  accessibility_issues: ['guest', 'site', 'staff'],
  focus_areas: ['staff'],
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
  offered_sessions: ['staff'],
  offered_for_promises: ['site', 'staff'],
  offered_months: ['site', 'staff'],
  signup_links: ['staff'],
  approvals: ['staff'],
  family_keys: ['staff'],
  mail_outbox: ['staff'],
  messages: ['staff'],
  page_reports: ['staff'],
  door_ticks: ['staff'],
  presence_notes: ['staff'],
  audit_log: ['staff'],
  report_today: ['staff'],
  report_short_staffed: ['staff'],
  report_awaiting_approval: ['staff'],
  report_failed_mail: ['staff'],
  report_old_facts: ['staff'],
  imports: ['staff'],
  services: ['staff'],
  _superusers: ['staff'],
};
const VIEWS = new Set([
  'session_supervision',
  'session_places',
  'course_places',
  'session_adults',
  'offered_for_promises',
  'report_today',
  'report_short_staffed',
  'report_awaiting_approval',
  'report_failed_mail',
  'report_old_facts',
]);
/**
 * What `staff` here, an owner, reaches and an account of the level staff does not; `names.test.ts` has the families of its own
 * activities, `levels.test.ts` every route.
 */
const OWNERS_ONLY = new Set([
  'signups',
  'signup_links',
  'approvals',
  'family_keys',
  'mail_outbox',
  'audit_log',
  'services',
  '_superusers',
  'door_ticks',
  'messages',
  'presence_notes',
  'imports',
]);
/**
 * Whoever could write a lottery could decide who wins it, who could write the log could tell what did not happen; what is done
 * at the door comes by its routes alone, what was there before an import comes back when it is undone, and what was offered is what a
 * promise is measured by.
 * at the door comes by its routes alone, and what was there before an import comes back when it is undone. When a page was changed
 * is for nobody to choose.
 */
const KEPT_BY_SYSTEM = new Set([
  'lotteries',
  'audit_log',
  'door_ticks',
  'presence_notes',
  'messages',
  'imports',
  'offered_sessions',
  'offered_months',
  'record_dates',
]);
/** What a guardian said goes with its sign-up only. */
const UNDELETABLE = new Set(['approvals']);
/** Collections of PocketBase itself that hold sign-in state; nobody but a superuser has anything to do there. */
const BUILT_IN = ['_externalAuths', '_mfas', '_otps', '_authOrigins'];
const ROLES = ['guest', 'site', 'staff', 'level staff'] as const;
type Role = (typeof ROLES)[number];

let pb: PocketBaseWithRoles;
let levelStaff: Api;
let ids: OneOfEach['ids'];
let bodies: OneOfEach['bodies'];

beforeAll(async () => {
  pb = await testPocketBase();
  levelStaff = await staffAccount(pb, 'personal@example.se');
  ({ ids, bodies } = await oneOfEach(pb));
});
afterAll(() => pb.remove());

const apiOf = (role: Role): Api => (role === 'level staff' ? levelStaff : pb[role]);
const path = (collection: string, id = '') => `/api/collections/${collection}/records${id && `/${id}`}`;

test('every collection is in the table', async () => {
  const all = await pb.staff.get('/api/collections?perPage=200');
  const names = (all.body['items'] as unknown as { name: string }[]).map((item) => item.name);
  expect(names.toSorted()).toEqual([...Object.keys(READERS), ...BUILT_IN].toSorted());
});

describe.each(ROLES)('%s', (role) => {
  describe.each(Object.keys(READERS))('%s', (collection) => {
    const isStaff = role === 'staff' || role === 'level staff';
    const reaches = role !== 'level staff' || !OWNERS_ONLY.has(collection);
    const reads = reaches && READERS[collection]?.includes(isStaff ? 'staff' : role);
    const writes = reaches && isStaff && !VIEWS.has(collection) && !KEPT_BY_SYSTEM.has(collection);
    /** There is one row of settings, and it is the owners'. */
    const makes = writes && (role === 'staff' || collection !== 'site_settings');
    /** Everybody sees their own account. */
    const lists = reads || (role === 'level staff' && collection === '_superusers');

    test(`${lists ? 'allow' : 'deny'} list`, async () => {
      const answer = await apiOf(role).get(path(collection));
      const total = answer.status === 200 ? Number(answer.body['totalItems']) : 0;
      expect(total > 0).toBe(lists);
    });
    test(`${reads ? 'allow' : 'deny'} view`, async () => {
      expect((await apiOf(role).get(path(collection, ids[collection]))).status === 200).toBe(reads);
    });
    test(`${makes ? 'allow' : 'deny'} create`, async () => {
      const answer = await apiOf(role).post(path(collection), bodies[collection] ?? {});
      expect(answer.status === 200, JSON.stringify(answer.body)).toBe(makes);
      if (makes) ids[`new ${collection}`] = answer.body['id'];
    });
    test(`${writes ? 'allow' : 'deny'} update`, async () => {
      expect((await apiOf(role).patch(path(collection, ids[collection]), {})).status === 200).toBe(writes);
    });
    const deletes = makes && !UNDELETABLE.has(collection);
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
      'session-feed',
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
      expect(text).not.toMatch(
        /Amina|Alva|Kim Lind|usual_staff|guardian|clash_allowed|import_|awaits_sessions/,
      );
    }
    for (const filter of [
      "signups_via_session.first_name?~'A'",
      "usual_staff.first_name~'A'",
      'edited_by_staff=true',
      "import_key!=''",
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
