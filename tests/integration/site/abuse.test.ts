import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import { createFormGuard, sealFormKey } from '../../../src/signup/form-guard.ts';
import { hashOf } from '../../../src/signup/keys.ts';
import {
  addAdults,
  change,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { formKey, SIGNUP_SECRET } from '../../support/form-key.ts';
import { ask } from '../../unit/server/http.ts';
import { startTestSite } from '../../support/processes.ts';
import { startWiretap, type Wiretap } from '../../support/wiretap.ts';
import { eventually, GOOD_FORM, type Page, startWorld, visitorOf, type World } from '../../support/world.ts';

/** Small enough to reach. The other limits and the least time are those that nobody changed. */
const LIMITS = { LIMIT_SIGNUP: '3', LIMIT_ANSWER: '2', LIMIT_SEARCH: '2', FORM_MIN_SECONDS: '' };

let world: World;
let catalogue: TestCatalogue;
let session: string;
let form: string;
let wiretap: Wiretap;
/** A second process of the same site, which hears PocketBase through the wiretap and believes nobody. */
let second: RunningServer;

beforeAll(async () => {
  world = await startWorld({ site: { env: LIMITS } });
  catalogue = await smallCatalogue(world.pb.staff);
  await change(world.pb.staff, 'site_settings', 'sitesettings001', { contact_phone: '0454-931 00' });
  wiretap = await startWiretap(world.pb.url);
  const env = { ...LIMITS, TRUSTED_PROXIES: 'none' };
  second = await startTestSite({ pocketBaseUrl: wiretap.url, env });
  session = await newForm();
  form = `/anmalan/ny?tillfalle=${session}`;
});
afterAll(async () => {
  await second.stop();
  wiretap.stop();
  await world.stop();
});

/** A session that both sites already know of. */
async function newForm(fields: Record<string, unknown> = {}): Promise<string> {
  const id = (await newSession(world.pb.staff, catalogue, { room_places: 100, ...fields }))['id'];
  await addAdults(world.pb.staff, id, 9);
  for (const { page } of [world, visitorOf(second.url)]) {
    await eventually(
      () => page(`/tillfallen/${id}`),
      ({ status }) => status === 200,
      3000,
    );
  }
  return id;
}

let visitors = 0;
/** The headers of a visitor who has not been here before, as a proxy in front passes them on. */
function newVisitor(): { 'X-Forwarded-For': string } {
  visitors += 1;
  return { 'X-Forwarded-For': `198.51.100.${visitors}` };
}

const stored = async (filter = `session='${session}'`): Promise<number> => {
  const query = `perPage=1&filter=${encodeURIComponent(`(${filter})`)}`;
  return (await world.pb.staff.get(`/api/collections/signups/records?${query}`)).body['totalItems'];
};
const childNamed = (name: string) => ({ ...GOOD_FORM, form_key: formKey(name), first_name: name });
const keyOf = ({ html }: Page) => /name="form_key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const statuses = (answers: readonly Page[]) => answers.map(({ status }) => status);

async function inTurn(asks: readonly (() => Promise<Page>)[]): Promise<Page[]> {
  const answers: Page[] = [];
  for (const one of asks) answers.push(await one());
  return answers;
}

/** What a refused family sees: the whole form again, with a reason in Swedish. */
function expectKept(answer: Page, status: number, reason: RegExp): void {
  expect(answer.status).toBe(status);
  expect(answer.html).toMatch(/<title>Fel:/);
  expect(answer.html).toMatch(reason);
  expect(answer.html).toContain('Det du skrev finns kvar i formuläret.');
  for (const typed of ['Kim Lind', '070-174 06 61', 'kim@example.se']) {
    expect(answer.html).toContain(`value="${typed}"`);
  }
  expect(answer.html).toMatch(/<option value="5" selected/);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
}

describe('too many sign-ups from one visitor', () => {
  test('are refused with what was typed, and with when to try again; a stored one gets its first answer', async () => {
    const visitor = newVisitor();
    const send = (name: string) => world.post(form, childNamed(name), visitor);
    const taken = await inTurn(['Ett', 'Tva', 'Tre'].map((name) => () => send(name)));
    expect(statuses(taken)).toEqual([303, 303, 303]);
    const before = await stored();

    const refused = await send('Fyra');
    expectKept(refused, 429, /ovanligt många anmälningar från ditt nät.*Vänta en kvart.*ring oss/s);
    expect(refused.html).toContain('value="Fyra"');
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(890);
    expect(wait).toBeLessThanOrEqual(900);
    expect(await stored()).toBe(before);

    const again = await send('Ett');
    expect([again.status, again.headers.get('location')]).toEqual([303, taken[0]?.headers.get('location')]);

    // The same form with the same key is taken when there is room again: here by another process.
    expect(keyOf(refused)).toBe(formKey('Fyra'));
    const later = await world.post(form, { ...childNamed('Fyra'), form_key: keyOf(refused) }, newVisitor());
    expect(later.status).toBe(303);
  });

  test('count however wrong they were, and nobody else is hindered', async () => {
    const visitor = newVisitor();
    const bad = () => world.post(form, { ...GOOD_FORM, first_name: '' }, visitor);
    expect(statuses(await inTurn([bad, bad, bad, bad]))).toEqual([422, 422, 422, 429]);
    expect((await world.post(form, childNamed('Granne'), newVisitor())).status).toBe(303);
  });

  test('stop asking PocketBase, too, when the same form comes without end', async () => {
    const visitor = newVisitor();
    const send = () => world.post(form, childNamed('Envis'), visitor);
    const answers = await inTurn(Array.from({ length: 7 }, () => send));
    expect(statuses(answers)).toEqual([303, 303, 303, 303, 303, 303, 429]);
  });
});

describe('who a visitor is', () => {
  /** Statuses of sign-ups that are each refused for what was typed, until there are too many. */
  const limited = async (headers: readonly Record<string, string>[], post = world.post) =>
    statuses(
      await inTurn(headers.map((header) => () => post(form, { ...GOOD_FORM, first_name: '' }, header))),
    );

  test.each([
    ['made up before what the proxy added', [1, 2, 3, 4].map((n) => `6.6.6.${n}, 192.0.2.1`)],
    [
      'the same in many spellings',
      ['192.0.2.2', '192.0.2.2:4711', '::ffff:192.0.2.2', '[::ffff:c000:202]:80'],
    ],
    [
      'one home with many IPv6 addresses',
      ['2001:db8:7::1', '[2001:db8:7::2]:443', '2001:DB8:7:0:a::', '2001:db8:7::4'],
    ],
    ['garbage, which is nobody in particular', ['unknown', '<b>', 'x'.repeat(8000), '']],
  ])('%s', async (_name, spellings) => {
    const headers = spellings.map((text): Record<string, string> => ({ 'X-Forwarded-For': text }));
    expect((await limited(headers)).at(-1)).toBe(429);
  });

  test('two homes are two visitors, by IPv4 and by IPv6', async () => {
    const homes = ['192.0.2.3', '192.0.2.4', '2001:db8:8::1', '2001:db8:9::1', '2001:db8:a::1'];
    expect(await limited(homes.map((home) => ({ 'X-Forwarded-For': home })))).toEqual([
      422, 422, 422, 422, 422,
    ]);
  });

  test('nobody is believed where the operator names no proxy', async () => {
    const { post } = visitorOf(second.url);
    const made = [1, 2, 3, 4].map((n) => ({ 'X-Forwarded-For': `192.0.2.10${n}`, 'X-Real-IP': '192.0.2.9' }));
    expect(await limited(made, post)).toEqual([422, 422, 422, 429]);
  });

  test('PocketBase is never told, and the log names nobody', async () => {
    // The limit of sign-ups is used up there; an answer to a link asks PocketBase too.
    const address = '203.0.113.77';
    const token = 'B'.repeat(32);
    const headers = { 'X-Forwarded-For': address, 'X-Real-IP': address, Forwarded: `for=${address}` };
    await visitorOf(second.url).page(`/anmalan/${token}`, { headers });
    const heard = wiretap.heard();
    expect(heard).toContain(hashOf(token));
    expect(heard).not.toContain(address);
    expect(heard).not.toMatch(/^(?:x-forwarded|x-real-ip|forwarded)/im);
    const output = world.site.output() + second.output();
    expect(output).toContain('"event":"limit reached","kind":"signup","by":"a visitor"');
    expect(output).not.toMatch(/198\.51\.100|192\.0\.2|2001:db8/i);
  });
});

describe('a form that no person sent', () => {
  test('sent as soon as another process showed it: waits two seconds, then goes through with the same key', async () => {
    const visitor = newVisitor();
    const shown = await visitorOf(second.url).page(form);
    const shownAt = performance.now();
    const fields = { ...GOOD_FORM, first_name: 'Snabba', form_key: keyOf(shown) };
    const refused = await world.post(form, fields, visitor);
    expectKept(refused, 422, /snabbare än någon hinner läsa.*Vänta ett par sekunder/s);
    expect(keyOf(refused)).toBe(fields.form_key);
    expect(await stored(`first_name='Snabba'`)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 2050 - (performance.now() - shownAt)));
    expect((await world.post(form, fields, visitor)).status).toBe(303);
    expect(await stored(`first_name='Snabba'`)).toBe(1);
  });

  const DAY = 24 * 3_600_000;
  const oldKey = () => sealFormKey(SIGNUP_SECRET, Date.now() - DAY - 60_000, 'o'.repeat(24));
  test.each([
    ['shown yesterday', oldKey, /öppet i mer än ett dygn/, 0],
    [
      'with a key of its own making',
      () => formKey('x').replace(/.$/, '!'),
      /kände inte igen formuläret/,
      2000,
    ],
    [
      'with a key from another site',
      () => sealFormKey('another', Date.now() - 9000),
      /kände inte igen/,
      2000,
    ],
    ['with a key from before keys were sealed', () => 'A1b2C3d4E5f6G7h8I9j0K1l2', /kände inte igen/, 2000],
    ['without a key', () => '', /kände inte igen formuläret/, 2000],
  ])('%s: is shown again with a fresh key', async (name, makeKey, reason, goodAfter) => {
    const fields = { ...GOOD_FORM, first_name: `Barn ${name}`.slice(0, 40), form_key: makeKey() };
    const refused = await world.post(form, fields, newVisitor());
    expectKept(refused, 422, reason);
    const fresh = keyOf(refused);
    expect(fresh).not.toBe(fields.form_key);
    expect(await stored(`first_name='${fields.first_name}'`)).toBe(0);
    const guard = createFormGuard({ secret: SIGNUP_SECRET });
    expect(guard.judge(fresh, Date.now() + goodAfter)).toBe('good');
    if (goodAfter > 0) return;
    const sentAgain = await world.post(form, { ...fields, form_key: fresh }, newVisitor());
    expect(sentAgain.status).toBe(303);
  });

  test('an old form that was acknowledged gets its first answer and makes no second sign-up, nor does it when closed', async () => {
    const id = await newForm();
    const to = `/anmalan/ny?tillfalle=${id}`;
    // Just young enough to be taken, and too old a moment later.
    const key = sealFormKey(SIGNUP_SECRET, Date.now() - DAY + 1500, 'p'.repeat(24));
    const fields = { ...GOOD_FORM, form_key: key };
    const first = await world.post(to, fields, newVisitor());
    expect(first.status).toBe(303);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    const again = await world.post(to, fields, newVisitor());
    expect([again.status, again.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    const another = await world.post(to, { ...fields, first_name: 'Melker' }, newVisitor());
    expectKept(another, 422, /öppet i mer än ett dygn/);

    await change(world.pb.staff, 'sessions', id, { signup_closes_at: '2026-01-01 08:00' });
    await eventually(
      () => world.page(to),
      ({ html }) => html.includes('har stängt'),
      3000,
    );
    const late = await world.post(to, fields, newVisitor());
    expect([late.status, late.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    expect(await stored(`session='${id}'`)).toBe(1);
  });

  test('the field that nobody sees: a machine fills it in and is refused, in words for a person', async () => {
    const visitor = newVisitor();
    const shown = await world.page(form, { headers: visitor });
    const trap = /<div class="sr-only" aria-hidden="true"[^]*?<\/div>/.exec(shown.html)?.[0] ?? '';
    const input = /<input type="text"[^>]*>/.exec(trap)?.[0] ?? '';
    expect(input).toContain('tabindex="-1"');
    expect(input).toContain('autocomplete="off"');
    const name = /name="([^"]+)"/.exec(input)?.[1] ?? '';
    expect(name).not.toBe('');
    const fields = { ...childNamed('Fallan'), [name]: 'http://spam.example' };
    const refused = await world.post(form, fields, visitor);
    expectKept(refused, 422, /Ett dolt fält var ifyllt.*Vi har tömt det.*ring oss/s);
    expect(refused.html).not.toContain('spam.example');
    expect(await stored(`first_name='Fallan'`)).toBe(0);
    expect((await world.post(form, { ...fields, [name]: '' }, visitor)).status).toBe(303);
  });

  test('what was typed wrong is told first, with a key that will do', async () => {
    const refused = await world.post(
      form,
      { ...GOOD_FORM, form_key: oldKey(), first_name: '' },
      newVisitor(),
    );
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/Skriv förnamn/);
    const fields = { ...GOOD_FORM, form_key: keyOf(refused), first_name: 'Rattad' };
    expect((await world.post(form, fields, newVisitor())).status).toBe(303);
  });
});

/** A page in the look of the site that says what to do. */
function expectTooMany(answer: Page): void {
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(890);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  expect(answer.html).toMatch(/Vänta 15\u00a0minuter och försök igen/);
  expect(answer.html).toMatch(/Har du bråttom\? Ring oss\.[^]*href="tel:\+?[\d-]+"/);
  expect(answer.html).toContain('class="site-footer"');
}

describe('answers to a sign-up, and searches', () => {
  test('too many answers change nothing, and count beside the sign-ups', async () => {
    const visitor = newVisitor();
    const own = (await world.post(form, childNamed('Avbokar'), visitor)).headers.get('location') ?? '';
    const unknown = `/anmalan/${'C'.repeat(32)}/avboka`;
    const tries = [
      `${unknown}`,
      '/godkann/finns-inte',
      `${own}/avboka`,
      `${own}/tacka-ja`,
      '/anmalan/%6e%79/x',
    ];
    const answers = await inTurn(tries.map((path) => () => world.post(path, {}, visitor)));
    expect(statuses(answers)).toEqual([404, 404, 429, 429, 429]);
    expectTooMany(answers[2] as Page);
    expect((await world.page(own, { headers: visitor })).html).toMatch(/Du har fått plats/);
    expect((await world.post(`${own}/avboka`, {}, newVisitor())).status).toBe(303);
    expect((await world.post(form, childNamed('Efterat'), visitor)).status).toBe(303);
  });

  test('too many new searches wait; a page that is there already, and the index, never do', async () => {
    const visitor = { headers: newVisitor() };
    const search = (words: string, who = visitor) => world.page(`/aktiviteter?q=${words}`, who);
    const answers = await inTurn(['ett', 'tva', 'tre'].map((words) => () => search(words)));
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expectTooMany(answers[2] as Page);
    // Somebody else has just looked for it. Every sign-up empties the memory, so once may be too late.
    const thereAlready = async () => {
      await search('fyra', { headers: newVisitor() });
      return search('fyra');
    };
    await eventually(thereAlready, ({ status }) => status === 200, 3000);
    for (const path of ['/', '/aktiviteter', '/aktiviteter?ak=5', '/aktiviteter/index.json', '/kalender']) {
      expect((await world.page(path, visitor)).status, path).toBe(200);
    }
    // Nor in a form that looks like something else.
    for (const path of [
      '/aktiviteter?%71=fem',
      '/aktiviteter?x=1&q=sex',
      '/?q=sju',
      '/aktiviteter/index.json?q=atta',
    ]) {
      expect((await world.page(path, visitor)).status, path).toBe(429);
    }
    expect((await world.page('/aktiviteter?q=tre', { headers: newVisitor() })).status).toBe(200);
  });
});

describe('nothing tells whether somebody is signed up', () => {
  /** The page without what is different for every family and every request. */
  const bare = ({ html }: Page) =>
    html
      .replaceAll(/\/anmalan\/[\w-]{32}/g, '/anmalan/…')
      .replaceAll(/[A-Z2-9]{3}-[A-Z2-9]{3}/g, '…')
      .replaceAll(/data-valid-until="\d+"/g, '');

  test('a child that is signed up already is answered as one that is not', async () => {
    const id = await newForm({ room_places: 10 });
    const to = `/anmalan/ny?tillfalle=${id}`;
    const send = (name: string, key: string) =>
      world.post(to, { ...childNamed(name), form_key: formKey(key) }, newVisitor());
    const [first, same, other] = await inTurn([
      () => send('Alva', 'dubbel-1'),
      () => send('Alva', 'dubbel-2'),
      () => send('Elva', 'dubbel-3'),
    ]);
    expect(statuses([first, same, other] as Page[])).toEqual([303, 303, 303]);
    const own = await Promise.all(
      [first, same, other].map((answer) => world.page(answer?.headers.get('location') ?? '')),
    );
    expect(new Set(own.map((page) => bare(page).replaceAll('Elva', 'Alva'))).size).toBe(1);
    const forms = await Promise.all([1, 2].map(() => world.page(to, { headers: newVisitor() })));
    for (const { html } of forms) expect(html).not.toMatch(/Alva|redan anmäld/);
  });

  test('a link that was never given, one that ran out and one that was erased are one answer, on every page', async () => {
    const { staff } = world.pb;
    const sent = await world.post(form, childNamed('Raderad'), newVisitor());
    const erased = (sent.headers.get('location') ?? '').replace('/anmalan/', '');
    const { id } = (
      await staff.get(
        `/api/collections/signups/records?filter=${encodeURIComponent("(first_name='Raderad')")}`,
      )
    ).body['items'][0];
    const expired = 'E'.repeat(32);
    const link = await staff.post('/api/collections/signup_links/records', {
      signup: id,
      token_hash: hashOf(expired),
      email: 'kim@example.se',
      expires_at: '2026-01-01 00:00:00.000Z',
    });
    expect(link.status).toBe(200);
    const pages = ['', '/avboka', '/tacka-ja', '/radera'];
    const look = async (token: string) =>
      Promise.all(
        pages.flatMap((page) => [
          world.page(`/anmalan/${token}${page}`),
          world.post(`/anmalan/${token}${page}`, {}, newVisitor()),
        ]),
      );
    const answers = [await look('D'.repeat(32)), await look(expired)];
    await world.post(`/anmalan/${erased}/avboka`, {}, newVisitor());
    expect((await world.post(`/anmalan/${erased}/radera`, {}, newVisitor())).status).toBe(303);
    answers.push(await look(erased), await look('x'));
    const seen = answers.map((list) =>
      list.map((answer) => `${answer.status} ${bare(answer).replaceAll('/anmalan/x', '/anmalan/…')}`),
    );
    for (const list of seen) {
      expect(new Set(list.map((text) => text.slice(0, 3)))).toEqual(new Set(['404']));
      expect(list).toEqual(seen[0]);
    }
  });

  test('a personal page has no second address that caches would keep', async () => {
    const sent = await world.post(form, childNamed('Kodad'), newVisitor());
    const own = sent.headers.get('location') ?? '';
    const written = ['/%61', '/%2561', '/%252561', '/x/../a', '/%2e%2e/a', '/./a', '/A'];
    for (const path of [
      ...written.map((start) => own.replace('/a', start)),
      own.replace('n/', 'n%2F'),
      own.replace('n/', 'n%5C'),
    ]) {
      const { status, headers, text } = await ask(Number(new URL(world.site.url).port), path);
      expect([status, headers['cache-control'], text.includes('Kodad')], path).toEqual([
        404,
        expect.stringMatching(/no-store/),
        false,
      ]);
    }
  });
});
