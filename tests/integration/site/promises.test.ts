import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { change, create, inDays, PROMISE, smallCatalogue, today } from '../../support/catalogue.ts';
import { saidIn } from '../../support/marked-words.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';
import { refusalBy } from '../../support/refusals.ts';

let world: World;
let activity: string;

beforeAll(async () => {
  world = await startWorld();
  activity = (await smallCatalogue(world.pb.staff)).activity;
});
afterAll(() => world.stop());

const page = (path: string) => world.page(path);
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const shown = async (path: string, text: string) =>
  main(
    (
      await eventually(
        () => page(path),
        ({ html }) => main(html).includes(text),
        3000,
      )
    ).html,
  );

const refusal = (collection: string, fields: Record<string, unknown>, field: string) =>
  refusalBy(world.pb.staff, collection, fields, field);

test('with nothing published the page says so and leads on, and an unknown promise is not found', async () => {
  const { status, html } = await page('/trygghet');
  expect(status).toBe(200);
  expect(main(html)).toContain('Här är inget publicerat än');
  expect(main(html)).toContain('href="/motesplatser"');
  expect((await page('/trygghet/loften/finns-inte')).status).toBe(404);
});

describe('what staff write', () => {
  test.each([
    ['ends before it begins', { to_date: addDays(PROMISE.from_date, -1) }, 'to_date', 'samma dag'],
    ['lasts ten years', { to_date: '2099-12-31' }, 'to_date', 'högst fyra år'],
    ['begins on no day', { from_date: '2026-02-30' }, 'from_date', 'dag som finns'],
    ['names a person by number', { text: 'Om 120304-2389.' }, 'text', 'aldrig personnummer'],
    ['holds a telephone number', { outcome: 'Ring 070-174 06 05.' }, 'outcome', 'inga telefonnummer'],
    ['has nothing to make an address of', { title: '!!!' }, 'title', 'bokstäver'],
  ])('a promise that %s is refused in Swedish', async (_, fields, field, words) => {
    expect(await refusal('promises', { ...PROMISE, ...fields }, field)).toContain(words);
  });

  test('the address is made of the title, and of the year too where the title was used before', async () => {
    const draft = { ...PROMISE, published: false };
    const [first, second, third] = [
      await create(world.pb.staff, 'promises', draft),
      await create(world.pb.staff, 'promises', draft),
      await create(world.pb.staff, 'promises', draft),
    ];
    const year = today().slice(0, 4);
    expect([first['slug'], second['slug'], third['slug']]).toEqual([
      'vi-lovar-vuxna-dar-unga-ar',
      `vi-lovar-vuxna-dar-unga-ar-${year}`,
      `vi-lovar-vuxna-dar-unga-ar-${year}-2`,
    ]);
    expect(await refusal('promises', { ...PROMISE, slug: first['slug'] }, 'slug')).toContain(
      'Det finns redan',
    );
    expect((await page(`/trygghet/loften/${first['slug']}`)).status).toBe(404);
  });

  test('a follow-up is of a day that has come', async () => {
    const promise = (await create(world.pb.staff, 'promises', { ...PROMISE, published: false }))['id'];
    const note = { promise, text: 'Det gick bra.' };
    expect(await refusal('promise_notes', { ...note, noted_on: inDays(1) }, 'noted_on')).toContain(
      'i dag eller tidigare',
    );
    await create(world.pb.staff, 'promise_notes', { ...note, noted_on: today() });
  });
});

describe("a promise's page", () => {
  test('tells all of it, with follow-ups and what is linked, and a promise about something else shows no figures', async () => {
    const promise = await create(world.pb.staff, 'promises', {
      ...PROMISE,
      slug: 'trafik',
      title: 'Lugnare trafik',
      promised_by: 'police',
      theme: 'other',
      activities: [activity],
    });
    for (const [noted_on, text] of [
      [inDays(-3), 'Först detta.'],
      [inDays(-1), 'Sedan detta.'],
    ] as const) {
      await create(world.pb.staff, 'promise_notes', { promise: promise['id'], noted_on, text });
    }
    const html = await shown('/trygghet/loften/trafik', 'Sedan detta.');
    expect(html).toMatch(/Sedan detta\..*Först detta\./s);
    expect(html).toContain(`<time datetime="${inDays(-1)}">`);
    for (const text of [
      'Polisen',
      'Barn och unga',
      'Det ska finnas vuxna.',
      'Pågår',
      'Löftet gäller till och med',
    ])
      expect(html).toContain(text);
    expect(html).toContain('href="/aktiviteter/innebandy-for-alla"');
    expect(html).not.toContain('Så går det');
    expect(html).not.toContain('<svg class="chart');
    const all = await shown('/trygghet', 'Lugnare trafik');
    expect(all).toContain('Läs hela löftet');
    expect((await page('/sitemap.xml')).html).toContain('/trygghet/loften/trafik<');
  });

  test('an expired promise says so, and one that staff hide is gone', async () => {
    const promise = await create(world.pb.staff, 'promises', {
      ...PROMISE,
      slug: 'gammalt',
      title: 'Fler vuxna ute',
      from_date: '2025-01-01',
      to_date: '2025-12-31',
    });
    const html = (await shown('/trygghet/loften/gammalt', 'Har gått ut')).replaceAll('\u00a0', ' ');
    expect(html).toContain(
      'Löftet gällde till och med 31 december 2025 och har gått ut. Det är inte skrivet än hur det blev.',
    );
    expect(html).toContain('Ingen uppföljning är skriven än.');
    await change(world.pb.staff, 'promises', promise['id'], { published: false });
    await eventually(
      () => page('/trygghet/loften/gammalt'),
      ({ status }) => status === 404,
      3000,
    );
    expect((await page('/trygghet')).html).not.toContain('Fler vuxna ute');
  });

  test('on the English page our words are English, and what staff wrote is marked as Swedish', async () => {
    const title = 'Vi lovar vuxna överallt';
    await create(world.pb.staff, 'promises', { ...PROMISE, slug: 'vuxna', title });
    await shown('/en/trygghet/loften/vuxna', title);
    const said = saidIn((await page('/en/trygghet/loften/vuxna')).html);
    expect(said).toContainEqual({ text: title, lang: 'sv' });
    expect(said).toContainEqual({ text: 'Det ska finnas vuxna.', lang: 'sv' });
    expect(said).toContainEqual({ text: 'In force', lang: 'en' });
    expect(said).toContainEqual({ text: 'No follow-up has been written yet.', lang: 'en' });
    expect((await page('/en/trygghet/sa-raknar-vi')).html).toContain('How we count');
  });
});
