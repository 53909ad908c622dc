import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attendanceOf, tickLine, type Tick } from '../../../src/domain/attendance.ts';
import type { DoorAnswer } from '../../../src/domain/door-answers.ts';
import { change, create, newSession, smallCatalogue, type TestCatalogue } from '../../support/catalogue.ts';
import { beginToday, doorOf, doorSession, storedTicks, tick } from '../../support/door.ts';
import { hiddenFields, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let staff: StaffVisitor;
let session: string;
let signups: string[];

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
  staff = await staffVisitor(world.site.url);
  ({ session, signups } = await doorSession(world.pb, catalogue, [
    { first_name: 'Östen', guardian_phone: '070-174 06 71' },
    { first_name: 'Alva', contact_me: true },
  ]));
});
afterAll(() => world.stop());

const door = (id = session) => `/personal/tillfallen/${id}/narvaro`;
const send = (ticks: readonly Tick[], id = session) =>
  staff.post(`${door(id)}/skicka`, { ticks: ticks.map(tickLine).join('\n') });
/** What a button in the row of a child would send. */
const button = (html: string, signup: string, kind: string): string => {
  const row = html.slice(html.indexOf(`id="d-${signup}"`));
  return new RegExp(`value="(${kind}\\.[a-z0-9]{15})"`).exec(row)?.[1] ?? '';
};

test('the first page shows today and leads to each door', async () => {
  const { html, status } = await staff.page('/personal?stalle=alla');
  expect(status).toBe(200);
  expect(html).toContain(`href="${door()}"`);
  expect(html).not.toMatch(/Östen|Alva/);
  expect((await staff.page('/personal/oversikt')).html).toContain('Översikt för personal');
});

test('the chosen place is remembered for that page alone', async () => {
  const { headers } = await staff.page(`/personal?stalle=${catalogue.venue}`);
  const [cookie = ''] = headers.getSetCookie();
  expect(cookie).toMatch(new RegExp(`^stalle=${catalogue.venue}; `));
  expect(cookie).toMatch(/Path=\/personal; .*HttpOnly.*SameSite=Strict/);
  for (const bad of ['<b>x', '../x', 'a'.repeat(40)]) {
    const answer = await staff.page(`/personal?stalle=${encodeURIComponent(bad)}`);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^stalle=(deleted)?;/);
    expect(answer.html).not.toContain(bad);
  }
});

describe('without JavaScript', () => {
  test('a tick is a form: pressed twice it is one, and the page comes back to the row', async () => {
    const [first = ''] = signups;
    const { html, headers } = await staff.page(door());
    expect(headers.get('cache-control')).toBe('private, no-store');
    const names = [...html.matchAll(/data-name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Alva', 'Östen']);
    expect(html).toContain('href="tel:');
    expect(html).toContain('Vill bli uppringd');
    const gor = button(html, first, 'in');
    const before = storedTicks(world.pb, session).length;
    const sent = await Promise.all([1, 2, 3].map(() => staff.post(door(), { gor, deltagare: first })));
    for (const { status, headers: answered } of sent) {
      expect([status, answered.get('location')]).toEqual([303, `${door()}#d-${first}`]);
    }
    expect(storedTicks(world.pb, session)).toHaveLength(before + 1);
    const after = await staff.page(door());
    expect(after.html).toMatch(/1 av 2 inne/);
    await staff.post(door(), { gor: button(after.html, first, 'out'), deltagare: first });
    expect((await staff.page(door())).html).toMatch(/0 av 2 inne, 1 har gått/);
  });

  test('those without a sign-up are counted, also many at once', async () => {
    const { html } = await staff.page(door());
    const value = (count: string) =>
      new RegExp(`value="(drop_in\\.[a-z0-9]{15}${count})"`).exec(html)?.[1] ?? '';
    await staff.post(door(), { gor: value('\\.1') });
    await staff.post(door(), { gor: value(''), antal: '34' });
    await staff.post(door(), { gor: value('\\.-1') });
    expect(attendanceOf((await doorOf(world.pb.staff, session)).ticks).dropIn).toBe(34);
  });

  test('what cannot be kept says why, and nothing else is lost', async () => {
    const [, second = ''] = signups;
    const { html } = await staff.page(door());
    const gor = button(html, second, 'in');
    const refused = await staff.post(door(), { gor, deltagare: 'nobodynobody123' });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('anmälan finns inte längre');
    expect(refused.html).toContain('role="alert"');
    expect((await staff.post(door(), { gor: 'hej' })).status).toBe(409);
    expect((await staff.post(door('zzzzzzzzzzzzzzz'), { gor, deltagare: second })).status).toBe(404);
  });
});

describe('what a browser has kept', () => {
  test('200 ticks come in one form, and are there once however often it is sent', async () => {
    const before = new Set(storedTicks(world.pb, session));
    const ticks = Array.from({ length: 200 }, (_, i) =>
      tick(signups[i % 2] ?? '', i % 4 < 2 ? 'in' : 'out', { at: Date.now() - 300 + i }),
    );
    const answers = await Promise.all([send(ticks), send(ticks), send(ticks.slice(50))]);
    for (const { status, html } of answers) {
      expect(status).toBe(200);
      expect((JSON.parse(html) as DoorAnswer).refused).toEqual([]);
    }
    const fresh = storedTicks(world.pb, session).filter((id) => !before.has(id));
    expect(fresh).toEqual(ticks.map(({ id }) => id).toSorted());
  });

  test('each refusal has its name; a line that is none is one of them', async () => {
    const lost = tick('nobodynobody123', 'in');
    const answer = await send([lost]);
    expect((JSON.parse(answer.html) as DoorAnswer).refused).toEqual([
      { id: lost.id, reason: 'not_signed_up' },
    ]);
    const broken = await staff.post(`${door()}/skicka`, { ticks: 'hej på dig\n' });
    expect((JSON.parse(broken.html) as DoorAnswer).refused).toEqual([{ id: 'hej', reason: 'invalid' }]);
    const many = Array.from({ length: 501 }, () => tick(signups[0] ?? '', 'in'));
    expect((await send(many)).status).toBe(413);
  });

  test('nobody else’s page can send them, and whoever is signed out is told so', async () => {
    const one = tick(signups[0] ?? '', 'in');
    const path = `${door()}/skicka`;
    const fields = { ticks: tickLine(one) };
    for (const headers of [{ Origin: 'https://elak.example' }, { 'Sec-Fetch-Site': 'cross-site' }]) {
      expect((await world.post(path, fields, { Cookie: staff.cookie, ...headers })).status).toBe(403);
    }
    const out = await world.post(path, fields);
    expect([out.status, JSON.parse(out.html)]).toEqual([401, { reason: 'signed_out' }]);
    expect(storedTicks(world.pb, session)).not.toContain(one.id);
    const opened = await staff.page(path);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, door()]);
  });
});

describe('"vi är på plats"', () => {
  const CONFIRMED = /Vuxna på plats, bekräftat kl\.\s\d/;
  const shows = (path: string, wanted: boolean) =>
    eventually(
      () => world.page(path),
      ({ html }) => CONFIRMED.test(html) === wanted,
      1000,
    );

  test('stands on the page and on cards within a second, and goes as fast', async () => {
    const id = (await newSession(world.pb.staff, catalogue, { local_date: '2099-01-01' }))['id'];
    await change(world.pb.staff, 'sessions', id, {
      local_date: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
      start_time: '00:00',
      end_time: '23:59',
      staffed_from: '00:00',
      staffed_to: '23:59',
    });
    for (let i = 0; i < 3; i += 1) {
      await create(world.pb.staff, 'shifts', {
        session: id,
        role: 'leader',
        status: 'planned',
        counts_as_adult: true,
      });
    }
    const pages = [`/tillfallen/${id}`, '/aktiviteter', '/kalender', '/motesplatser/kvarnen'];
    for (const path of pages) await shows(path, false);
    const done = await staff.post(door(id), { gor: 'plats' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${door(id)}#plats`]);
    for (const path of pages) await shows(path, true);
    expect((await staff.page(door(id))).html).toMatch(/Familjer ser: &quot;Vuxna på plats, bekräftat/);
    await staff.post(door(id), { gor: 'inte_plats' });
    for (const path of pages) await shows(path, false);
  });

  test('where nobody is planned it says why not', async () => {
    const id = (await newSession(world.pb.staff, catalogue, { local_date: '2099-01-02' }))['id'];
    beginToday(world.pb, id);
    const refused = await staff.post(door(id), { gor: 'plats' });
    expect([refused.status, refused.html.includes('Ingen vuxen som räknas är planerad')]).toEqual([
      409,
      true,
    ]);
  });
});

describe('a letter to all', () => {
  const path = () => `/personal/tillfallen/${session}/meddelande`;

  test('is shown with its numbers first, sent once, and told as done', async () => {
    expect((await staff.page(path())).status).toBe(200);
    const bad = await staff.post(path(), { text: 'Alva 120304-2386 är sjuk', till: 'placed' });
    expect([bad.status, bad.html.includes('Det ser ut som ett personnummer')]).toEqual([422, true]);
    expect(bad.html).toContain('Alva 120304-2386 är sjuk');
    const shown = await staff.post(path(), { text: 'Hallen är kall.\nTa med tröja.', till: 'placed' });
    expect(shown.html).toMatch(/Skicka till 2\sfamiljer/);
    expect(shown.html).toContain('Hallen är kall.');
    const fields = { ...hiddenFields(shown.html), steg: 'gor' };
    const sent = await Promise.all([staff.post(path(), fields), staff.post(path(), fields)]);
    for (const { status, headers } of sent) {
      expect([status, headers.get('location')]).toEqual([303, `${path()}/skickat?mejl=2&ring=0`]);
    }
    const rows = await world.pb.staff.get("/api/collections/mail_outbox/records?filter=(template='message')");
    expect(rows.body['totalItems']).toBe(2);
    expect((await staff.page(`${path()}/skickat?mejl=2&ring=0`)).html).toContain('Meddelandet är skickat');
    const again = await staff.post(path(), { ...fields, steg: 'andra' });
    expect(again.html).toContain('Hallen är kall.');
  });
});

test('the log holds no name, no phone and no text', () => {
  for (const secret of ['Östen', '070-174 06 71', 'Hallen'])
    expect(world.site.output()).not.toContain(secret);
});
