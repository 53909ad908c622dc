import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiFor, fieldsOf, itemsOf, type Api } from '../../support/api.ts';
import {
  addAdults,
  create,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

/**
 * What each level of account reaches: every route of PocketBase 0.40 and every way to spell it. A route that is not here
 * is closed to staff, since the guard lists what is open.
 */

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let owner: StaffAccount;
let staff: StaffAccount;
let nobody: StaffAccount;
/** A session whose names are nobody's but the owners'. */
let foreign: string;
let signup: string;
let ownSignup: string;

const PASSWORD = { password: 'ett-nytt-lösenord', passwordConfirm: 'ett-nytt-lösenord' };
const records = (collection: string, id = '') => `/api/collections/${collection}/records${id && `/${id}`}`;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  foreign = (await newSession(pb.staff, catalogue))['id'];
  await addAdults(pb.staff, foreign, 2);
  owner = await staffAccount(pb, 'agare@example.se', 'owner');
  staff = await staffAccount(pb, 'personal@example.se', 'staff');
  nobody = await staffAccount(pb, 'tom@example.se', '');
  await pb.site.post('/api/site/signups', signupBody({ session: foreign }));
  signup = (await pb.staff.get(records('signups'))).body['items'][0]?.['id'] ?? '';

  const own = await create(pb.staff, 'activities', {
    ...fieldsOf(await pb.staff.get(records('activities', catalogue.activity))),
    id: undefined,
    title: 'Egen aktivitet',
    slug: '',
    status: 'draft',
    managers: [staff.id],
  });
  const mine = (await newSession(pb.staff, { ...catalogue, activity: own['id'] }))['id'];
  await pb.staff.patch(records('activities', own['id']), { status: 'published' });
  ownSignup = (
    await create(pb.staff, 'signups', {
      session: mine,
      first_name: 'Egil',
      school_year: 5,
      guardian_name: 'Mona Egen',
      guardian_phone: '070-174 06 40',
    })
  )['id'];
  await newSchedule(pb.staff, catalogue);
});
afterAll(() => pb.remove());

/** Sends the address as it is written: no client tidies it. Redirects are followed, as a browser would. */
function raw(
  api: Api,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(pb.url);
    const call = request({
      hostname,
      port,
      method,
      path,
      headers: { Authorization: api.token, 'Content-Type': 'application/json' },
    });
    call.on('error', reject);
    call.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        if (status >= 300 && status < 400 && headers.location) {
          raw(api, method, headers.location, body).then(resolve, reject);
        } else resolve({ status, text });
      });
    });
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

type Row = readonly [method: string, path: string, body?: () => unknown];

/** For owners alone. */
const CLOSED: readonly Row[] = [
  ['POST', '/api/sql', () => ({ query: 'SELECT email, tokenKey FROM _superusers' })],
  ['GET', '/api/logs'],
  ['GET', '/api/logs/stats'],
  ['GET', '/api/logs/abc'],
  ['DELETE', '/api/logs'],
  ['GET', '/api/backups'],
  ['POST', '/api/backups', () => ({ name: 'Fel namn!' })],
  ['POST', '/api/backups/upload'],
  ['GET', '/api/backups/nothing.zip'],
  ['DELETE', '/api/backups/nothing.zip'],
  ['POST', '/api/backups/nothing.zip/restore'],
  ['GET', '/api/crons'],
  ['POST', '/api/crons/send-mail'],
  ['PATCH', '/api/settings', () => ({ meta: { appName: 'Kapad' } })],
  ['POST', '/api/settings/test/s3', () => ({})],
  ['POST', '/api/settings/test/email', () => ({})],
  ['POST', '/api/settings/apple/generate-client-secret', () => ({})],
  ['POST', '/api/collections', () => ({ name: 'kapad', type: 'view', viewQuery: 'SELECT id FROM signups' })],
  ['PATCH', '/api/collections/signups', () => ({ listRule: '' })],
  ['DELETE', '/api/collections/signups'],
  ['DELETE', '/api/collections/shifts/truncate'],
  ['DELETE', '/api/collections/audit_log/truncate'],
  ['PUT', '/api/collections/import', () => ({ collections: [] })],
  ['POST', '/api/collections/meta/dry-run-view', () => ({ query: 'SELECT id, first_name FROM signups' })],
  ['POST', '/api/collections/_superusers/impersonate/OWNER', () => ({ duration: 60 })],
  ['POST', '/api/collections/services/impersonate/OWNER', () => ({ duration: 60 })],
  ['POST', '/api/collections/_superusers/request-email-change', () => ({ newEmail: 'ny@example.se' })],
  ['POST', '/api/collections/_superusers/request-verification', () => ({ email: 'agare@example.se' })],
  [
    'POST',
    '/api/batch',
    () => ({ requests: [{ method: 'POST', url: records('areas'), body: { name: 'X' } }] }),
  ],
  ['POST', '/api/realtime', () => ({ clientId: 'x', subscriptions: ['signups/*'] })],
  ['POST', '/api/oauth2-redirect'],
  ['GET', '/api/something/that/a/later/version/has'],
  ...[
    'services',
    'family_keys',
    'signup_links',
    'audit_log',
    '_mfas',
    '_otps',
    '_externalAuths',
    '_authOrigins',
  ].flatMap((name): Row[] => [
    ['GET', records(name)],
    ['GET', records(name, 'aaaaaaaaaaaaaaa')],
    ['POST', records(name), () => ({ email: 'ny@example.se', action: 'closed', ...PASSWORD })],
    ['PATCH', records(name, 'aaaaaaaaaaaaaaa'), () => ({ email: 'ny@example.se' })],
    ['DELETE', records(name, 'aaaaaaaaaaaaaaa')],
  ]),
  ['POST', records('_superusers'), () => ({ email: 'ny@example.se', role: 'owner', ...PASSWORD })],
  ['GET', records('_superusers', 'OWNER')],
  ['PATCH', records('_superusers', 'OWNER'), () => PASSWORD],
  ['PATCH', records('_superusers', 'OWNER'), () => ({ email: 'kapad@example.se' })],
  ['PATCH', records('_superusers', 'SELF'), () => ({ role: 'owner' })],
  ['PATCH', records('_superusers', 'SELF'), () => ({ email: 'annan@example.se' })],
  ['PATCH', records('_superusers', 'SELF'), () => PASSWORD],
  ['PATCH', records('_superusers', 'SELF'), () => ({ ...PASSWORD, oldPassword: 'fel' })],
  ['DELETE', records('_superusers', 'OWNER')],
  ['DELETE', records('_superusers', 'SELF')],
  ['GET', records('signups', 'SIGNUP')],
  ['GET', `${records('signups', 'SIGNUP')}?fields=first_name`],
  ['PATCH', records('signups', 'SIGNUP'), () => ({ contact_me: true })],
  ['DELETE', records('signups', 'SIGNUP')],
  ['POST', records('signups'), () => ({ ...signupBody({ session: foreign }), first_name: 'Alva' })],
  ['POST', records('approvals'), () => ({ signup, purpose: 'photos', how: 'phone' })],
  [
    'POST',
    records('mail_outbox'),
    () => ({ template: 'confirmation', status: 'waiting', to: 'a@example.se', signup }),
  ],
  ['PATCH', records('site_settings', 'sitesettings001'), () => ({ signup_retention_days: 700 })],
  ['PATCH', records('site_settings', 'sitesettings001'), () => ({ offer_hours: 1 })],
  ['POST', records('site_settings'), () => ({ municipality: 'En till' })],
  ['DELETE', records('site_settings', 'sitesettings001')],
  ['POST', records('staff'), () => ({ first_name: 'Ny', role: 'leader', account: staff.id })],
  ['PATCH', records('activities', 'ACTIVITY'), () => ({ managers: [staff.id] })],
  ['PATCH', records('activities', 'ACTIVITY'), () => ({ 'managers+': staff.id })],
  ['POST', records('lotteries'), () => ({ session: foreign })],
];

/** What staff need for their work in the admin. */
const OPEN: readonly Row[] = [
  ['GET', '/api/health'],
  ['GET', '/api/settings'],
  ['GET', '/api/collections'],
  ['GET', '/api/collections/activities'],
  ['GET', '/api/collections/meta/scaffolds'],
  ['GET', '/api/collections/meta/oauth2-providers'],
  ['POST', '/api/files/token'],
  ['POST', '/api/collections/_superusers/auth-refresh'],
  ['GET', '/api/collections/_superusers/auth-methods'],
  ['GET', records('_superusers')],
  ['GET', records('_superusers', 'SELF')],
  ['GET', `${records('activities')}?sort=-@rowid&skipTotal=1&expand=categories,organiser`],
  ['GET', `${records('activities')}?filter=title?~"inne"||managers?~"inne"||id?~"inne"`],
  ['GET', `${records('sessions')}?filter=activity.title~"inne"&sort=local_date,-start_time`],
  ['GET', `${records('lotteries')}?filter=secret?~"a"||algorithm?~"a"`],
  ['GET', records('staff')],
  ['GET', records('signups')],
  ['GET', records('approvals')],
  ['GET', records('mail_outbox')],
  ['GET', records('session_supervision')],
  ['POST', records('areas'), () => ({ name: `By ${Math.random()}` })],
  ['PATCH', records('activities', 'ACTIVITY'), () => ({ summary: 'Korta matcher.' })],
  [
    'PATCH',
    records('site_settings', 'sitesettings001'),
    () => ({ help_lines: 'Bris | dygnet runt | 116 111' }),
  ],
  ['PATCH', records('signups', 'OWNSIGNUP'), () => ({ contact_me: true })],
  ['GET', '/api/staff/overview'],
  ['GET', '/api/staff/focus-areas'],
];

const filled = (path: string, self: StaffAccount) =>
  path
    .replace('OWNSIGNUP', ownSignup)
    .replace('SIGNUP', signup)
    .replace('OWNER', owner.id)
    .replace('SELF', self.id)
    .replace('ACTIVITY', catalogue.activity);

/** The same address spelt in other ways; some are another address to Go, and must then give nothing. */
function spellings(path: string, few: boolean): string[] {
  const [address = '', query] = path.split('?');
  const more = query === undefined ? '' : `?${query}`;
  const at = address.lastIndexOf('/') + 1;
  const coded = `${address.slice(0, at)}%${address.charCodeAt(at).toString(16)}${address.slice(at + 1)}`;
  const oddCase = address.replace(/collections\/(\w+)/, (_, name: string) => `collections/${swapCase(name)}`);
  const byId = address.replace(
    /collections\/(\w+)/,
    (_, name: string) => `collections/${IDS[name] ?? `tf_${name}`}`,
  );
  if (few) return [address, oddCase, byId];
  return [
    address,
    `${address}/`,
    coded,
    address.replace('/api/', '//api//'),
    address.replace('/api/', '/api/./x/../'),
    `${address};x=1`,
    address.replace('/api/', '/API/'),
    oddCase,
    byId,
    oddCase.replace(
      /collections\/(.)/,
      (_, letter: string) => `collections/%${letter.charCodeAt(0).toString(16)}`,
    ),
  ].map((one) => one + more);
}
const swapCase = (name: string) =>
  [...name].map((letter, i) => (i % 2 === 0 ? letter.toUpperCase() : letter)).join('');
const IDS: Record<string, string> = { _superusers: 'pbc_3142635823', meta: 'meta', import: 'import' };

const shorter = ([method, path, body]: Row) =>
  `${method} ${path} ${body ? JSON.stringify(bodyOf(body)) : ''}`;
const bodyOf = (body: () => unknown) => {
  try {
    return body();
  } catch {
    return '';
  }
};

describe('closed to staff, and to an account without a level', () => {
  let before: string;
  const state = async () =>
    JSON.stringify([
      (await pb.staff.get('/api/settings')).body,
      (await pb.staff.get(`/api/collections?perPage=200&sort=name`)).body,
      (await pb.staff.get(`${records('_superusers')}?sort=id`)).body,
      (await pb.staff.get(records('site_settings'))).body,
      (await pb.staff.get(`${records('signups')}?sort=id`)).body,
      (await pb.staff.get(`${records('activities', catalogue.activity)}?fields=managers`)).body,
      (await pb.staff.get('/api/backups')).body,
    ]);
  beforeAll(async () => {
    before = await state();
  });
  afterAll(async () => {
    expect(await state()).toBe(before);
  });

  test.each(CLOSED.map((row) => [shorter(row), row] as const))('%s', async (_, [method, path, body]) => {
    // A password costs PocketBase a third of a second each time, whatever becomes of it.
    const isSlow = JSON.stringify((body && bodyOf(body)) ?? '').includes('password');
    for (const account of isSlow ? [staff] : [staff, nobody]) {
      for (const spelling of spellings(filled(path, account), isSlow)) {
        const answer = await raw(account, method, spelling, body?.());
        expect(answer.status, `${spelling}: ${answer.text}`).toBeGreaterThanOrEqual(400);
        expect(answer.text, spelling).not.toMatch(/Alva|Kim Lind|070-?174|agare@|tokenKey/);
      }
    }
    // Whether the owner's own try succeeds depends on what is sent; it must not fail for want of rights.
    const isHarmless = method === 'GET' || /nothing|test|dry-run|sql|batch$/.test(path);
    if (!isHarmless || path.includes('later')) return;
    const answer = await raw(owner, method, filled(path, owner), body?.());
    expect([401, ...(/batch|lotteries|nothing.zip$/.test(path) ? [] : [403])], answer.text).not.toContain(
      answer.status,
    );
  });
});

describe('open to both', () => {
  test.each(OPEN.map((row) => [shorter(row), row] as const))('%s', async (_, [method, path, body]) => {
    for (const account of [staff, owner]) {
      const answer = await raw(account, method, filled(path, account).replaceAll('"', '%22'), body?.());
      expect(answer.status, answer.text).toBe(200);
    }
  });
});

test('staff see themselves among the accounts, owners all', async () => {
  const emails = async (api: Api) =>
    itemsOf((await api.get(records('_superusers'))).body['items']).map((account) => account['email']);
  expect(await emails(staff)).toEqual(['personal@example.se']);
  expect(await emails(owner)).toEqual(expect.arrayContaining(['agare@example.se', 'tom@example.se']));
});

test("the admin's menu shows staff what they can open", async () => {
  const names = async (api: Api) =>
    itemsOf((await api.get('/api/collections?perPage=200')).body['items']).map(({ name }) => name);
  const all = await names(owner);
  const closed = [
    'services',
    'family_keys',
    'signup_links',
    'audit_log',
    'door_ticks',
    'presence_notes',
    'messages',
    'imports',
  ];
  const system = ['_mfas', '_otps', '_externalAuths', '_authOrigins'];
  expect((await names(staff)).toSorted()).toEqual(
    all.filter((name) => ![...closed, ...system].includes(name)).toSorted(),
  );
});

test('settings tell staff the name of the site and nothing of its servers', async () => {
  expect(Object.keys((await staff.get('/api/settings')).body)).toEqual(['meta']);
  expect(Object.keys((await owner.get('/api/settings')).body)).toContain('smtp');
});

test('an own password is changed by who knows the old one, and ends what was signed in', async () => {
  const account = await staffAccount(pb, 'byter@example.se');
  const change = { ...PASSWORD, oldPassword: account.password };
  expect((await account.patch(records('_superusers', account.id), change)).status).toBe(200);
  expect((await account.get('/api/staff/overview')).status).toBe(401);
});

test('the last owner stays one', async () => {
  const all = await owner.get(`${records('_superusers')}?filter=(role='owner')`);
  const others = itemsOf(all.body['items'])
    .map(({ id }) => id as unknown as string)
    .filter((id) => id !== owner.id);
  for (const id of others)
    expect((await owner.patch(records('_superusers', id), { role: 'staff' })).status).toBe(200);
  for (const refused of [
    await owner.patch(records('_superusers', owner.id), { role: 'staff' }),
    await owner.patch(records('_superusers', owner.id), { role: '' }),
    await owner.delete(records('_superusers', owner.id)),
  ]) {
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('den sista ägaren');
  }
  for (const id of others)
    expect((await owner.patch(records('_superusers', id), { role: 'owner' })).status).toBe(200);
});

test('a backup cannot be fetched with the file token of an account of the level staff', async () => {
  expect((await owner.post('/api/backups', { name: 'prov.zip' })).status).toBe(204);
  const fetchAs = async (api: Api) => {
    const token = (await api.post('/api/files/token')).body['token'];
    return (await raw(apiFor(pb.url), 'GET', `/api/backups/prov.zip?token=${token}`)).status;
  };
  expect([await fetchAs(owner), await fetchAs(staff), await fetchAs(nobody)]).toEqual([200, 403, 403]);
  await owner.delete('/api/backups/prov.zip');
});

test('guests and the site may not fetch one either', async () => {
  for (const api of [pb.guest, pb.site])
    expect((await raw(api, 'GET', '/api/backups/prov.zip')).status).toBe(403);
});

test('whoever makes an activity has the care of it; the others are chosen by owners and by those in it', async () => {
  const made = await create(staff, 'activities', {
    title: 'Ny av personal',
    price_kind: 'free',
    signup_mode: 'drop_in',
    status: 'draft',
    categories: [catalogue.category],
    organiser: catalogue.organiser,
  });
  const at = records('activities', made['id']);
  expect((await owner.get(at)).body['managers']).toEqual([staff.id]);
  expect((await nobody.patch(at, { managers: [] })).status).toBe(400);
  expect((await staff.patch(at, { managers: [staff.id, nobody.id] })).status).toBe(200);
  expect((await nobody.patch(at, { managers: [nobody.id] })).status).toBe(200);
});

test('only owners say whose account an adult has', async () => {
  const adult = await create(staff, 'staff', { first_name: 'Bo', role: 'leader', active: true });
  const at = records('staff', adult['id']);
  expect((await staff.patch(at, { account: staff.id })).status).toBe(400);
  expect((await owner.patch(at, { account: nobody.id })).status).toBe(200);
  expect((await staff.patch(at, { account: '' })).status).toBe(400);
  expect((await staff.patch(at, { first_name: 'Bosse', account: nobody.id })).status).toBe(200);
});
