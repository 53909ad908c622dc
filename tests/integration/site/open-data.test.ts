import { validate } from '@openactive/data-model-validator';
import { RpdeValidator } from '@openactive/rpde-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FeedItem, FeedPage } from '../../../src/open-data/rpde.ts';
import {
  ACTIVITY,
  addAdults,
  change,
  create,
  newSchedule,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

const FEED = '/data/v1/rpde/sessions';

let world: World;
/** Where the site says that it is. */
let origin: string;
let catalogue: TestCatalogue;

beforeAll(async () => {
  world = await startWorld();
  origin = world.site.url.replace('127.0.0.1', 'localhost');
  catalogue = await smallCatalogue(world.pb.staff);
  await change(world.pb.staff, 'venues', catalogue.venue, { address: 'Skolgatan 2, 293 72 Jämshög' });
  await change(world.pb.staff, 'site_settings', 'sitesettings001', { municipality: 'Olofströms kommun' });
  await eventually(
    () => world.page('/aktiviteter/innebandy-for-alla'),
    ({ status }) => status === 200,
    3000,
  );
});
afterAll(() => world.stop());

/** One who keeps a copy, written from the specification alone: it knows nothing but the address to ask next. */
class Harvester {
  next = origin + FEED;
  readonly copy = new Map<string, FeedItem>();
  /** The number that the last item of each id came with. */
  readonly #modified = new Map<string, number>();

  async catchUp(): Promise<this> {
    for (;;) {
      const response = await fetch(this.next);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/json; charset=utf-8',
      ]);
      const page = (await response.json()) as FeedPage;
      for (const item of page.items) {
        expect(item.modified).toBeGreaterThan(this.#modified.get(item.id) ?? 0);
        this.#modified.set(item.id, item.modified);
        if (item.state === 'deleted') this.copy.delete(item.id);
        else this.copy.set(item.id, item);
      }
      if (page.items.length === 0 && page.next === this.next) return this;
      this.next = page.next;
    }
  }
}

const inOrder = ({ copy }: Harvester): FeedItem[] =>
  [...copy.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of the sessions that a guest may read. */
async function published(): Promise<string[]> {
  const { body } = await world.pb.guest.get('/api/collections/sessions/records?perPage=500&fields=id');
  return (body['items'] as unknown as { id: string }[]).map(({ id }) => id).toSorted();
}

test('whoever keeps a copy ends up with what is published, whatever staff did meanwhile', async () => {
  const { staff } = world.pb;
  const harvesters = [await new Harvester().catchUp()];
  const other = await create(staff, 'venues', {
    name: 'Hallen',
    kind: 'sports_hall',
    status: 'draft',
    area: catalogue.area,
  });
  const draft = await create(staff, 'activities', {
    ...ACTIVITY,
    title: 'Boll',
    categories: [catalogue.category],
    organiser: catalogue.organiser,
    status: 'draft',
  });
  const single = (await newSession(staff, { activity: catalogue.activity, venue: other['id'] }))['id'];
  const steps: (() => Promise<unknown>)[] = [
    () => newSchedule(staff, { ...catalogue, activity: draft['id'] }),
    () => change(staff, 'activities', draft['id'], { status: 'published' }),
    () => change(staff, 'venues', other['id'], { status: 'published' }),
    () => addAdults(staff, single, 2),
    () => change(staff, 'organisers', catalogue.organiser, { name: 'Kultur och fritid' }),
    () => change(staff, 'sessions', single, { status: 'cancelled', public_note: 'Sjukdom' }),
    () => staff.delete(`/api/collections/sessions/records/${single}`),
    () => change(staff, 'activities', draft['id'], { status: 'archived' }),
    () => change(staff, 'activities', catalogue.activity, { title: 'Innebandy' }),
    () => change(staff, 'venues', catalogue.venue, { status: 'draft' }),
    () => change(staff, 'venues', catalogue.venue, { status: 'published' }),
  ];
  for (const [at, step] of steps.entries()) {
    await step();
    // Some ask again and again, some have been away since they came.
    await harvesters[0]?.catchUp();
    if (at % 3 === 0) harvesters.push(await new Harvester().catchUp());
  }
  const expected = await published();
  expect(expected.length).toBeGreaterThan(0);
  const told = async () => {
    for (const harvester of harvesters) await harvester.catchUp();
    return [...harvesters, await new Harvester().catchUp()].map(inOrder);
  };
  // Until the site has heard of the last change, all read the same old page.
  const isSettled = (copies: FeedItem[][]) =>
    new Set(copies.map((copy) => JSON.stringify(copy))).size === 1 &&
    copies[0]?.map(({ id }) => id).join() === expected.join() &&
    JSON.stringify(copies[0]).includes('"name":"Innebandy"');
  await eventually(told, isSettled, 3000);
});

describe('judged by OpenActive', () => {
  test('the feed keeps every rule of Realtime Paged Data Exchange', async () => {
    const log = await RpdeValidator(origin + FEED, { timeoutMs: 5000 });
    const found = log.pages.flatMap(({ errors }) => errors);
    expect(found.filter(({ severity }) => severity === 'failure')).toEqual([]);
    // Pages of a small municipality are short, and ours are asked for each time instead of kept for an hour.
    const excused = new Set(['minimum_items_per_page', 'missing_cache_control']);
    const warnings = found.filter(({ severity, type }) => severity === 'warning' && !excused.has(type));
    expect(warnings).toEqual([]);
  });

  test('what it tells of a session is valid by Modelling Opportunity Data', async () => {
    const { copy } = await new Harvester().catchUp();
    const failures = (await validate([...copy.values()][0]?.data)).filter(
      ({ severity }) => severity === 'failure',
    );
    // The list of activities is British, and nothing outside this machine is asked what our own words mean.
    const excused = /^\$\.superEvent\.activity\[0\]$|^\$\["trygg:/;
    expect(failures.filter(({ path }) => !excused.test(path))).toEqual([]);
    const context = JSON.parse((await world.page('/data/v1/context')).html) as { '@context': object };
    const own = failures.flatMap(({ path }) => /"(trygg:\w+)"/.exec(path)?.[1] ?? []);
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(context['@context'])).toEqual(expect.arrayContaining(own));
  });
});

test('the collections can be read from any page, and an answer that is known is not sent again', async () => {
  const first = await world.page('/data/v1/sessions?limit=1');
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect((JSON.parse(first.html) as { items: object[] }).items).toHaveLength(1);
  // What an earlier test changed may still be on its way.
  const again = await eventually(
    async () => {
      const etag = (await world.page('/data/v1/sessions?limit=1')).headers.get('etag') ?? '';
      return world.page('/data/v1/sessions?limit=1', { headers: { 'If-None-Match': etag } });
    },
    ({ status }) => status === 304,
    5000,
  );
  expect([again.status, again.html]).toEqual([304, '']);
  expect((await world.page('/aktiviteter')).headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  ['/data/v1/sessions?limit=999', 400],
  [`${FEED}?afterChangeNumber=x`, 400],
  ['/data/v1/signups', 404],
  ['/data/v2/sessions', 404],
])('%s is refused with a problem document', async (path, status) => {
  const answer = await world.page(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ]);
  expect(JSON.parse(answer.html)).toMatchObject({ status });
});

test('others may frame the list and nothing else', async () => {
  const policy = async (path: string) =>
    (await world.page(path)).headers.get('content-security-policy') ?? '';
  expect(await policy('/badda-in/lista')).toMatch(/frame-ancestors \*/);
  expect(await policy('/badda-in/lista')).not.toMatch(/script-src|connect-src/);
  for (const path of [
    '/',
    '/badda-in',
    '/badda-in/finns-inte',
    '/anmalan/ny',
    '/data/v1',
    '/robots.txt',
    '/personal',
  ]) {
    expect(await policy(path), path).toMatch(/frame-ancestors 'none'/);
  }
  const list = await world.page('/badda-in/lista?ort=jamshog');
  expect(list.html).not.toMatch(/<script|style="/);
  expect(list.headers.get('set-cookie')).toBeNull();
  expect((await world.page('/b%C3%A4dda-in?ort=jamshog')).headers.get('location')).toBe(
    '/badda-in?ort=jamshog',
  );
});

test('robots.txt names the sitemap, and the sitemap every page once', async () => {
  const { html } = await world.page('/robots.txt');
  expect(html).toContain(`Sitemap: ${origin}/sitemap.xml`);
  const pages = [...(await world.page('/sitemap.xml')).html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, page]) => page,
  );
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toContain(`${origin}/motesplatser/kvarnen`);
});
