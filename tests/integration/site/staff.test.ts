import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiFor } from '../../support/api.ts';
import {
  create,
  inDays,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { startTestSite, testAccounts } from '../../support/processes.ts';
import { freshAddress, hiddenFields, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { eventually, startWorld, visitorOf, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let staff: StaffVisitor;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
  // With one account alone an owner is led to making others.
  await staffAccount(world.pb, 'kollega@example.test');
  staff = await staffVisitor(world.site.url);
  await eventually(
    () => world.page('/aktiviteter'),
    ({ html }) => html.includes('Innebandy'),
    5000,
  );
});
afterAll(() => world.stop());

const session = async (fields: Record<string, unknown> = {}) =>
  (await newSession(world.pb.staff, catalogue, fields))['id'];
const shift = (id: string, staffId = '', fields: Record<string, unknown> = {}) =>
  create(world.pb.staff, 'shifts', {
    session: id,
    staff: staffId,
    role: 'leader',
    status: 'confirmed',
    counts_as_adult: true,
    ...fields,
  });
const PAGES = [
  '',
  '/stall-in',
  '/stall-in?vad=now',
  '/stall-in/klart',
  '/tillfallen',
  '/tillfallen/abc',
  '/tillfallen/abc/flytta',
  '/bekrafta/stalle/abc',
  '/gallring',
  '/luckor',
  '/konto',
  '/kom-igang',
  '/oversikt',
  '/tillfallen/abc/narvaro',
  '/tillfallen/abc/meddelande',
  '/aktiviteter',
  '/aktiviteter/ny',
  '/aktiviteter/abc',
  '/aktiviteter/abc/kopiera',
  '/import',
  '/import/angra',
  '/statistik',
];
const { adminEmail: email, adminPassword: password } = testAccounts;
const signIn = (fields: Record<string, string>, headers = freshAddress()) =>
  world.post('/personal/logga-in', fields, headers);

describe('the door', () => {
  test.each(PAGES)('/personal%s leads whoever is not signed in to the sign-in', async (path) => {
    const address = `/personal${path}`;
    for (const answer of [await world.page(address), await world.post(address, { steg: 'gor' })]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/personal\/logga-in\?till=%2Fpersonal/);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  test('the sign-in gives one cookie that scripts and other sites never see, and leads back', async () => {
    const answer = await world.post(
      '/personal/logga-in?till=/personal/tillfallen',
      { email: ` ${email.toUpperCase()} `, password },
      freshAddress(),
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/personal/tillfallen']);
    const [cookie = '', ...more] = answer.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^personal=[^;]+; /);
    const flags = cookie.split('; ').slice(1).toSorted();
    expect(flags).toEqual([
      'HttpOnly',
      expect.stringMatching(/^Max-Age=43\d{3}$/),
      'Path=/',
      'SameSite=Strict',
    ]);
    expect(answer.html).not.toContain('eyJ');
  });

  test('over https the cookie is bound to this host', async () => {
    const site = await startTestSite({
      pocketBaseUrl: world.pb.url,
      env: { SITE_URL: 'https://fritid.example.se', ALLOWED_HOSTS: '127.0.0.1,localhost' },
    });
    try {
      const answer = await visitorOf(site.url).post('/personal/logga-in', { email, password });
      const [cookie = ''] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-personal=/);
      expect(cookie.split('; ').slice(1)).toContain('Secure');
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/Domain/i);
    } finally {
      await site.stop();
    }
  });

  test.each([
    'https://elak.example',
    '//elak.example',
    '/personal/../anmalan',
    '/anmalan/ny',
    '/personal/logga-in',
    '/personal%0d%0aX: y',
  ])('a way back to %s is not taken', async (till) => {
    const path = `/personal/logga-in?till=${encodeURIComponent(till)}`;
    const answer = await world.post(path, { email, password }, freshAddress());
    expect(answer.headers.get('location')).toBe('/personal');
  });

  test('a wrong e-mail, a wrong password and the account of the site are one answer', async () => {
    const tries = [
      { email: 'ingen@example.test', password },
      { email, password: 'fel' },
      { email: testAccounts.siteAccountEmail, password: testAccounts.siteAccountPassword },
    ];
    const answers = await Promise.all(tries.map((fields) => signIn(fields)));
    const bare = answers.map(({ html }, at) => html.replaceAll(tries[at]?.email ?? '', ''));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(new Set(bare).size).toBe(1);
    expect(bare[0]).toContain('E-post eller lösenord stämmer inte.');
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
    expect(answers[1]?.html).toContain(`value="${email}"`);
    expect(answers[1]?.html).not.toContain('value="fel"');
  });

  test('ten guesses at one account are the last, wherever they come from', async () => {
    const account = 'gissad@example.test';
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) statuses.push((await signIn({ email: account, password: 'x' })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
    const refused = await signIn({ email: account, password: 'x' });
    expect(refused.html).toContain('Vänta en kvart');
  });

  test('ten guesses from one address are the last, whatever account, and others still get in', async () => {
    const address = freshAddress();
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await signIn({ email: `nr${i}@example.test`, password: 'x' }, address)).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn({ email, password }, address)).status).toBe(429);
    expect((await signIn({ email, password })).status).toBe(303);
  });

  test('a made-up, changed or foreign cookie opens nothing and is thrown away', async () => {
    const [name = '', value = ''] = staff.cookie.split('=');
    const wrong = [
      'x',
      `${value}x`,
      world.pb.staff.token,
      world.pb.site.token,
      value.replace(/\.\d+o\./, '.9999999999999o.'),
    ];
    for (const one of wrong) {
      const answer = await world.page('/personal', { headers: { Cookie: `${name}=${one}` } });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toContain('igen=ja');
      expect(answer.headers.getSetCookie()[0]).toMatch(/^personal=; .*Max-Age=0/);
    }
  });

  test('an account that is removed is out at once', async () => {
    const account = { email: 'vikarie@example.test', password: 'lang-nog-for-tester' };
    const made = await create(world.pb.staff, '_superusers', {
      ...account,
      passwordConfirm: account.password,
    });
    const answer = await signIn(account);
    const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    expect((await world.page('/personal', { headers: { Cookie: cookie } })).status).toBe(200);
    await world.pb.staff.delete(`/api/collections/_superusers/records/${made['id']}`);
    expect((await world.page('/personal', { headers: { Cookie: cookie } })).status).toBe(303);
  });

  test('signing out takes the cookie away; a link to it changes nothing', async () => {
    const own = await staffVisitor(world.site.url);
    const looked = await own.page('/personal/logga-ut');
    expect([looked.status, looked.headers.getSetCookie()]).toEqual([303, []]);
    const left = await own.post('/personal/logga-ut', {});
    expect(left.headers.getSetCookie()[0]).toMatch(/^personal=; .*Max-Age=0/);
    expect((await world.page(left.headers.get('location') ?? '')).html).toContain('Du är utloggad.');
  });

  test('a form on another site cannot use the cookie', async () => {
    const answer = await visitorOf(world.site.url).post(
      '/personal/stall-in?vad=now',
      { steg: 'gor' },
      { Cookie: staff.cookie, Origin: 'https://elak.example' },
    );
    expect(answer.status).toBe(403);
  });

  test('staff pages are kept nowhere and found by no search engine', async () => {
    for (const path of ['/personal', '/personal/tillfallen', '/personal/stall-in', '/personal/logga-in']) {
      const { headers, status } = await staff.page(path);
      expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        200,
        'private, no-store',
        'noindex',
      ]);
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });
});

describe('cancelling in two steps', () => {
  const closeForm = { stalle: '', skal: 'Vattenläcka i lokalen' };

  test('a place is closed now: live on the public pages within a second', async () => {
    const id = await session({
      local_date: inDays(0),
      start_time: '00:00',
      end_time: '23:59',
      staffed_from: '00:00',
      staffed_to: '23:59',
    });
    await shift(id);
    await shift(id);
    const open = `/tillfallen/${id}`;
    await eventually(
      () => world.page(open),
      ({ html }) => html.includes('Vuxna på plats'),
      3000,
    );

    const path = '/personal/stall-in?vad=now';
    expect((await staff.page(path)).html).toContain('Stäng ett ställe nu');
    const empty = await staff.post(path, { ...closeForm, skal: '' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Välj ett ställe.');
    const shown = await staff.post(path, { ...closeForm, stalle: catalogue.venue });
    expect(shown.html).toContain('Pågår nu');
    expect((await world.page(open)).html).not.toContain('Inställt');

    const began = performance.now();
    const done = await staff.post(path, { ...hiddenFields(shown.html), steg: 'gor' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/stall-in/klart?antal=1']);
    await eventually(
      () => world.page(open),
      ({ html }) => html.includes('Inställt') && html.includes('Vattenläcka'),
      1000,
    );
    expect(performance.now() - began).toBeLessThan(1000);
    expect((await staff.page('/personal/stall-in/klart?antal=1')).html).toContain('Tillfället är inställt');
  });

  test('what changed meanwhile is shown anew, and nothing is done', async () => {
    const id = await session({ local_date: inDays(20) });
    const path = '/personal/stall-in?vad=venue_day';
    const shown = await staff.post(path, { ...closeForm, stalle: catalogue.venue, fran: inDays(20) });
    await world.pb.site.post('/api/site/signups', signupBody({ session: id }));
    const refused = await staff.post(path, { ...hiddenFields(shown.html), steg: 'gor' });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Något ändrades medan du läste');
    const done = await staff.post(path, { ...hiddenFields(refused.html), steg: 'gor' });
    expect(done.headers.get('location')).toBe('/personal/stall-in/klart?antal=1&familjer=1');
  });

  test('going back keeps what was typed', async () => {
    const path = '/personal/stall-in?vad=range';
    const typed = { ...closeForm, fran: inDays(30), till: inDays(33), skal: 'Lov & "bus"' };
    const shown = await staff.post(path, typed);
    const again = await staff.post(path, { ...typed, steg: 'andra' });
    expect(shown.status).toBe(200);
    expect(again.html).toContain(`value="${inDays(33)}"`);
    expect(again.html).toContain('value="Lov &amp; &quot;bus&quot;"');
    expect(hiddenFields(shown.html)['skal']).toBe('Lov & "bus"');
  });
});

describe('one session', () => {
  test('one shift set to absent: within a second the public page tells, and put back it tells that', async () => {
    const amina = (
      await create(world.pb.staff, 'staff', { first_name: 'Amina', role: 'leader', active: true })
    )['id'];
    const id = await session({ local_date: inDays(8) });
    const mine = await shift(id, amina);
    await shift(id);
    const open = `/tillfallen/${id}`;
    await eventually(
      () => world.page(open),
      ({ html }) => html.includes('Vuxna på plats'),
      3000,
    );
    const path = `/personal/tillfallen/${id}`;
    const done = await staff.post(path, { gor: 'franvarande', pass: mine['id'] });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${path}?klart=franvarande`]);
    await eventually(
      () => world.page(open),
      ({ html }) => html.includes('Väntar på en vuxen till'),
      1000,
    );
    await staff.post(path, { gor: 'kommer', pass: mine['id'] });
    await eventually(
      () => world.page(open),
      ({ html }) => !html.includes('Väntar på en vuxen till'),
      1000,
    );
  });

  test('an adult who is elsewhere is named, and comes only with "ändå"', async () => {
    const erik = (
      await create(world.pb.staff, 'staff', { first_name: 'Erik', role: 'leader', active: true })
    )['id'];
    const [here, there] = [
      await session({ local_date: inDays(9) }),
      await session({ local_date: inDays(9) }),
    ];
    await shift(there, erik);
    const path = `/personal/tillfallen/${here}`;
    const asked = await staff.post(path, { gor: 'tillagd', vem: erik, roll: 'leader' });
    expect(asked.status).toBe(409);
    expect(asked.html).toMatch(/Erik är redan på Innebandy/);
    const done = await staff.post(path, { gor: 'tillagd', vem: erik, roll: 'leader', anda: 'ja' });
    expect(done.headers.get('location')).toBe(`${path}?klart=tillagd`);
    expect((await staff.page('/personal/oversikt')).html).toContain('Vuxna på två ställen samtidigt');
  });

  test('moved and put back, each told on the public page', async () => {
    const id = await session({ local_date: inDays(10) });
    const path = `/personal/tillfallen/${id}/flytta`;
    const asked = {
      datum: inDays(11),
      borjar: '15:00',
      slutar: '16:30',
      stalle: catalogue.venue,
      skal: 'Skolan har fest',
    };
    const shown = await staff.post(path, asked);
    expect(shown.html).toContain('Vuxna på plats 15–16.30');
    const done = await staff.post(path, { ...hiddenFields(shown.html), steg: 'gor' });
    expect(done.headers.get('location')).toBe(`/personal/tillfallen/${id}?klart=flyttat`);
    await eventually(
      () => world.page(`/tillfallen/${id}`),
      ({ html }) => html.includes('Skolan har fest'),
      1000,
    );
  });

  test('one that breaks a rule of the catalogue says so, and stays as it is', async () => {
    const id = await session({ local_date: inDays(12) });
    await world.pb.staff.post('/api/sql', {
      query: `UPDATE sessions SET staffed_to = '' WHERE id = '${id}'`,
    });
    const path = `/personal/stall-in?vad=session&tillfalle=${id}`;
    const shown = await staff.post(path, { tillfalle: id, skal: 'Sjuk' });
    const refused = await staff.post(path, { ...hiddenFields(shown.html), steg: 'gor' });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('Inget har ändrats.');
    await world.pb.staff.delete(`/api/collections/sessions/records/${id}`);
  });

  test('one that does not exist is told so', async () => {
    expect((await staff.page('/personal/tillfallen/zzzzzzzzzzzzzzz')).status).toBe(404);
    expect((await staff.page('/personal/bekrafta/aktivitet/zzzzzzzzzzzzzzz')).status).toBe(404);
  });
});

test('facts are read and confirmed as of today', async () => {
  const path = `/personal/bekrafta/aktivitet/${catalogue.activity}`;
  expect((await staff.page('/personal/oversikt')).html).toContain('Läs och bekräfta');
  const shown = await staff.page(path);
  expect(shown.html).toContain('Åk');
  const done = await staff.post(path, hiddenFields(shown.html));
  expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/oversikt']);
  const stored = await world.pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`);
  expect(stored.body['supervision_confirmed_on']).toBe(inDays(0));
});

test('PocketBase is asked with the staff member’s own token, and says no to any other', async () => {
  const forged = apiFor(world.pb.url, world.pb.site.token);
  expect((await forged.get('/api/staff/overview')).status).toBe(403);
});

test('the log holds no password, no token and no e-mail', () => {
  const output = world.site.output();
  const token = staff.cookie.split('.').at(-1) ?? '';
  for (const secret of [password, token, email, 'gissad@example.test', 'Vattenläcka']) {
    expect(output).not.toContain(secret);
  }
});
