import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealDraftLink } from '../../../src/drafts/link.ts';
import {
  ACTIVITY,
  change,
  create,
  inDays,
  newSchedule,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { SIGNUP_SECRET } from '../../support/form-key.ts';
import { hiddenFields, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { eventually, startWorld, type Page, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let staff: StaffVisitor;

beforeAll(async () => {
  world = await startWorld({ site: { env: { ADMIN_URL: 'https://admin.example.se/_/' } } });
  catalogue = await smallCatalogue(world.pb.staff);
  staff = await staffVisitor(world.site.url);
  await eventually(
    () => world.page('/aktiviteter'),
    ({ html }) => html.includes('Innebandy'),
    5000,
  );
});
afterAll(() => world.stop());

const draft = async (title: string, fields: Record<string, unknown> = {}) => {
  const made = await create(world.pb.staff, 'activities', {
    ...ACTIVITY,
    title,
    categories: [catalogue.category],
    organiser: catalogue.organiser,
    ...fields,
  });
  return made['id'];
};
const DAY = 24 * 3_600_000;
const linkTo = (id: string, age = 0) => `/utkast/${sealDraftLink(SIGNUP_SECRET, id, Date.now() - age)}`;

/** What every answer to such a link must say to browsers, caches and search engines. */
function expectKeptNowhere({ headers }: Page): void {
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('etag')).toBeNull();
}

test('a draft is shown to whoever has the link that its page gives staff, and to nobody else', async () => {
  const id = await draft('Hemlig klubb', { body: 'Vi bygger något nytt.', managers: [] });
  const amina = await create(world.pb.staff, 'staff', { first_name: 'Amina', role: 'leader', active: true });
  const schedule = { valid_from: inDays(1), valid_until: inDays(30), usual_staff: [amina['id']] };
  await newSchedule(world.pb.staff, { ...catalogue, activity: id }, schedule);
  const desk = await staff.page(`/personal/aktiviteter/${id}`);
  expect(desk.status).toBe(200);
  expect(desk.html).toContain(
    `https://admin.example.se/_/#/collections?collection=activities&amp;record=${id}`,
  );
  const [, link = ''] = /id="link"[^>]*value="([^"]+)"/.exec(desk.html) ?? [];
  const { pathname } = new URL(link);
  const shown = await world.page(pathname);
  expect(shown.status).toBe(200);
  expectKeptNowhere(shown);
  for (const text of ['Utkast: syns inte för andra.', 'Hemlig klubb', 'Vi bygger något nytt.', 'Kvarnen']) {
    expect(shown.html).toContain(text);
  }
  expect(shown.html).toMatch(/<meta name="robots" content="noindex"/);
  expect(shown.html).toMatch(/<button[^>]*disabled[^>]*>\s*Anmäl dig/);
  expect(shown.html).not.toMatch(/Amina|\/anmalan\/ny|href="\/tillfallen\/|application\/ld\+json/);

  for (const path of ['/', '/aktiviteter', '/aktiviteter?q=hemlig', '/aktiviteter/index.json', '/kalender']) {
    expect((await world.page(path)).html, path).not.toContain('Hemlig klubb');
  }
  expect((await world.page('/aktiviteter/hemlig-klubb')).status).toBe(404);
  for (const path of ['/sitemap.xml', '/data/v1/activities', '/aktiviteter.ics']) {
    expect((await world.page(path)).html, path).not.toMatch(/hemlig.klubb/i);
  }
  // What staff change is there the next time.
  await change(world.pb.staff, 'activities', id, { body: 'Nu vet vi mer.' });
  expect((await world.page(pathname)).html).toContain('Nu vet vi mer.');

  await change(world.pb.staff, 'activities', id, { status: 'published' });
  const passedOn = await world.page(pathname);
  expect([passedOn.status, passedOn.headers.get('location')]).toEqual([303, '/aktiviteter/hemlig-klubb']);
  await change(world.pb.staff, 'activities', id, { status: 'archived' });
  const gone = await world.page(pathname);
  expect([gone.status, /<h1[^>]*>([^<]+)/.exec(gone.html)?.[1]?.trim()]).toEqual([
    410,
    'Utkastet finns inte längre',
  ]);
});

test('a link that was changed opens nothing, and one that is too old says so', async () => {
  const [id, other] = [await draft('Ett utkast'), await draft('Ett annat')];
  const good = linkTo(id);
  const [, rest = ''] = good.split(id);
  for (const path of [
    `/utkast/${other}${rest}`,
    `${good}x`,
    good.slice(0, -1),
    '/utkast/abc',
    `/utkast/${id}`,
    `/utkast/${catalogue.activity}${rest}`,
  ]) {
    const answer = await world.page(path);
    expect(answer.status, path).toBe(404);
    expectKeptNowhere(answer);
    expect(answer.html).toContain('Länken stämmer inte');
    expect(answer.html).not.toMatch(/Ett utkast|Ett annat/);
  }
  const old = await world.page(linkTo(id, 7 * DAY + 1000));
  expect([old.status, old.html.includes('Länken är för gammal')]).toEqual([410, true]);
  expectKeptNowhere(old);
  expect((await world.page(linkTo(id, 7 * DAY - 60_000))).status).toBe(200);
  expect((await world.page(linkTo('finnsinteaaaaaa'))).status).toBe(410);
});

test('PocketBase away: a link is tried again later and never logged, and a form keeps what was typed', async () => {
  const path = linkTo(await draft('Utan svar'));
  await world.pb.stop();
  const answer = await world.page(path);
  expect(answer.status).toBe(503);
  expectKeptNowhere(answer);
  expect(answer.html).toContain('Länken fungerar fortfarande');
  const typed = { nyckel: 'a'.repeat(24), title: 'Fem "citat" & annat', gor: 'utkast' };
  const kept = await staff.post('/personal/aktiviteter/ny', typed);
  expect(kept.status).toBe(503);
  expect(hiddenFields(kept.html)).toEqual(typed);
  await world.pb.start();
  expect(world.site.output()).not.toContain(path.slice('/utkast/'.length));
});
