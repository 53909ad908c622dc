import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addAdults,
  change,
  inDays,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { formKey } from '../../support/form-key.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

/** A session that the site already knows of. */
async function session(fields: Record<string, unknown> = {}): Promise<string> {
  const id = (await newSession(world.pb.staff, catalogue, fields))['id'];
  await eventually(
    () => world.page(`/tillfallen/${id}`),
    (page) => page.status === 200,
    3000,
  );
  return id;
}
const stored = async (id: string): Promise<number> => {
  const found = await world.pb.staff.get(`/api/collections/signups/records?filter=(session='${id}')`);
  return found.body['totalItems'];
};
const form = (id: string) => `/anmalan/ny?tillfalle=${id}`;

describe('the whole way without JavaScript', () => {
  test('form, redirect, confirmation, calendar file, cancel', async () => {
    const id = await session({ room_places: 1 });
    await addAdults(world.pb.staff, id, 2);
    const shown = await world.page(form(id));
    expect(shown.status).toBe(200);
    expect(shown.html).toContain('skyddade personuppgifter');
    const key = /name="form_key" value="([^"]+)"/.exec(shown.html)?.[1] ?? '';

    const sent = await world.post(form(id), { ...GOOD_FORM, form_key: key });
    expect(sent.status).toBe(303);
    const own = sent.headers.get('location') ?? '';
    expect(own).toMatch(/^\/anmalan\/[A-Za-z0-9_-]{32}$/);
    const page = await world.page(own);
    expect(page.html).toMatch(/Du har fått plats/);
    expect(page.html).toMatch(/[A-Z2-9]{3}-[A-Z2-9]{3}/);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');

    const second = await world.post(form(id), {
      ...GOOD_FORM,
      form_key: formKey('another'),
      first_name: 'Melker',
    });
    const waiting = second.headers.get('location') ?? '';
    expect((await world.page(waiting)).html).toMatch(/Plats 1 på reservlistan/);

    const ics = /href="([^"]+\.ics)"/.exec(page.html)?.[1] ?? '';
    const file = await world.page(ics);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(file.html).toContain(`UID:${id}@`);

    const asked = await world.page(`${own}/avboka`);
    expect(asked.html).toMatch(/Vill du avboka/);
    expect((await world.page(own)).html).toMatch(/Du har fått plats/);
    expect((await world.post(`${own}/avboka`, {})).status).toBe(303);
    expect((await world.page(own)).html).toMatch(/avbokad/);
    expect((await world.page(waiting)).html).toMatch(/Du har fått plats/);
  });

  test('an offered place is taken by a yes, and by nothing less', async () => {
    const { staff } = world.pb;
    await change(staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    const id = await session({ room_places: 1 });
    await addAdults(staff, id, 2);
    const families: string[] = [];
    for (const form_key of ['offer-1', 'offer-2', 'offer-3'].map(formKey)) {
      const sent = await world.post(form(id), { ...GOOD_FORM, form_key });
      families.push(sent.headers.get('location') ?? '');
    }
    const [first = '', second = '', third = ''] = families;
    await world.post(`${first}/avboka`, {});
    const offered = await world.page(second);
    expect(offered.html).toMatch(/Du kan få en plats/);
    expect(offered.html).toMatch(/Svara senast .*kl\./);
    expect(offered.html).toContain(`href="${second}/tacka-ja"`);
    expect((await world.page(`${second}/tacka-ja`)).html).toMatch(/Vill du ha platsen\?/);
    for (const method of ['GET', 'HEAD']) await world.page(`${second}/tacka-ja`, { method });
    expect((await world.page(second)).html).toMatch(/Du kan få en plats/);

    // Nobody takes a place that was not offered, and the own page says how things stand.
    expect((await world.page(`${third}/tacka-ja`)).headers.get('location')).toBe(third);
    expect((await world.post(`${third}/tacka-ja`, {})).headers.get('location')).toBe(third);
    expect((await world.page(third)).html).toMatch(/Plats 1 på reservlistan/);

    const yes = await world.post(`${second}/tacka-ja`, {});
    expect([yes.status, yes.headers.get('location')]).toEqual([303, second]);
    expect((await world.page(second)).html).toMatch(/Du har fått plats/);
    await change(staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  });

  test('the same post twice is one sign-up; another child from the same form is another', async () => {
    const id = await session();
    const answers = await Promise.all([1, 2, 3].map(() => world.post(form(id), GOOD_FORM)));
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect(await stored(id)).toBe(1);
    await world.post(form(id), { ...GOOD_FORM, first_name: 'Melker' });
    expect(await stored(id)).toBe(2);
  });

  test('GET changes nothing, whatever the address says', async () => {
    const id = await session();
    const query = new URLSearchParams(GOOD_FORM).toString();
    for (const method of ['GET', 'HEAD']) await world.page(`${form(id)}&${query}`, { method });
    expect(await stored(id)).toBe(0);
    const own = (await world.post(form(id), GOOD_FORM)).headers.get('location') ?? '';
    for (const path of [own, `${own}/avboka`, `${own}/avboka?bekrafta=ja`]) await world.page(path);
    expect((await world.page(own)).html).toMatch(/Du har fått plats/);
  });
});

describe('what is wrong is told in Swedish, keeps what was typed, and stores nothing', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    ['no name', { first_name: '' }, /Skriv förnamn/],
    ['a name of digits', { first_name: '20140101-1234' }, /inga siffror/],
    ['a huge name', { first_name: 'a'.repeat(20_000) }, /för lång/],
    ['no school year', { school_year: '' }, /Välj årskurs/],
    ['too old', { school_year: '9' }, /andra årskurser/],
    ['too young', { school_year: '1' }, /andra årskurser/],
    ['a school year that is text', { school_year: 'fem' }, /Välj årskurs/],
    ['no phone', { guardian_phone: '' }, /telefonnummer/],
    ['half a phone', { guardian_phone: '070-174' }, /för kort/],
    ['a phone of letters', { guardian_phone: 'ring mig gärna' }, /med siffror/],
    ['a bad e-mail', { guardian_email: 'kim@' }, /ser inte rätt ut/],
  ];
  test.each(cases)('%s', async (_name, fields, text) => {
    const id = await session();
    const answer = await world.post(form(id), { ...GOOD_FORM, ...fields });
    expect(answer.status).toBe(422);
    expect(answer.html).toMatch(text);
    expect(answer.html).toMatch(/<title>Fel:/);
    expect(answer.html).toContain('Kim Lind');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await stored(id)).toBe(0);
  });

  test('everything empty names every field once, in the order of the page', async () => {
    const id = await session();
    const answer = await world.post(form(id), {});
    expect(answer.status).toBe(422);
    const links = [...answer.html.matchAll(/href="#([a-z_]+)"/g)].map((match) => match[1]);
    expect(links.filter((link) => link !== 'content' && link !== 'talk')).toEqual([
      'first_name',
      'school_year',
      'guardian_name',
      'guardian_phone',
    ]);
  });

  test('a body that is no form, and one that is huge', async () => {
    const id = await session();
    const json = await world.page(form(id), {
      method: 'POST',
      body: '{"first_name":"Alva"}',
      headers: { Origin: world.site.url, 'Content-Type': 'application/json' },
    });
    expect([json.status, await stored(id)]).toEqual([415, 0]);
    const huge = await world.post(form(id), { ...GOOD_FORM, guardian_name: 'a'.repeat(400_000) });
    expect(huge.status).toBe(413);
    expect(huge.html).toMatch(/för stor|för mycket|mindre/i);
    expect(await stored(id)).toBe(0);
  });

  test('unknown, ended, cancelled, closed and not yet open', async () => {
    for (const path of [
      form('zzzzzzzzzzzzzzz'),
      form("' || 1=1"),
      '/anmalan/ny',
      '/anmalan/ny?kurs=finnsinte',
    ]) {
      expect((await world.post(path, GOOD_FORM)).status).toBe(404);
    }
    const refused: [Record<string, unknown>, RegExp][] = [
      [{ local_date: inDays(-1) }, /redan slut/],
      [{ status: 'cancelled', public_note: 'Ledaren är sjuk' }, /inställt/],
      [{ signup_closes_at: `${inDays(-1)} 08:00` }, /har stängt/],
      [{ signup_opens_at: `${inDays(2)} 08:00` }, /inte öppnat/],
    ];
    for (const [fields, text] of refused) {
      const id = await session(fields);
      const answer = await world.post(form(id), GOOD_FORM);
      expect([answer.status, await stored(id)]).toEqual([409, 0]);
      expect(answer.html).toMatch(text);
    }
  });

  test("another site's form, and a form without an origin", async () => {
    const id = await session();
    for (const headers of [{ Origin: 'https://evil.example' }, { Origin: 'null' }]) {
      const answer = await world.post(form(id), GOOD_FORM, headers);
      expect(answer.status).toBe(403);
      expect(answer.html).toMatch(/[åäö]/);
    }
    const bare = await world.page(form(id), { method: 'POST', body: new URLSearchParams(GOOD_FORM) });
    expect(bare.status).toBe(403);
    expect(await stored(id)).toBe(0);
  });

  test('a link that is none', async () => {
    for (const token of ['x', 'A'.repeat(32), '../../etc/passwd', '%00']) {
      const answer = await world.page(`/anmalan/${encodeURIComponent(token)}`);
      expect(answer.status).toBe(404);
    }
  });
});

test('300 families through the site: exactly the places there are, nobody refused, no server error', async () => {
  const id = await session({ room_places: 10 });
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, i) =>
      world.post(form(id), { ...GOOD_FORM, form_key: formKey(`family-${i}`) }),
    ),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
  const found = await world.pb.staff.get(
    `/api/collections/signups/records?perPage=1&filter=(session='${id}'%26%26status='confirmed')`,
  );
  expect([found.body['totalItems'], await stored(id)]).toEqual([10, 300]);
});
