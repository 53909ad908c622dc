import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_COLLECTIONS } from '../../../src/open-data/fields.ts';
import { create, newSession, PROMISE, smallCatalogue } from '../../support/catalogue.ts';
import { formKey } from '../../support/form-key.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
/** Everything that must never be seen in public, each unlike any other text. */
const SECRETS = {
  child: 'Xylofonia',
  guardian: 'Quintus Zebrafors',
  phone: '070-174 06 77',
  email: 'zebrafors@example.se',
  hiddenAdult: 'Göstanamn',
  loneAdult: 'Ensamsara',
};
const copy = path.join(tmpdir(), `trygg-privacy-${process.pid}.json`);
let own = '';
let session = '';
let lonely = '';

beforeAll(async () => {
  world = await startWorld({ site: { snapshotFile: copy } });
  const { staff } = world.pb;
  const catalogue = await smallCatalogue(staff);
  session = (await newSession(staff, catalogue, { room_places: 1, least_adults: 1 }))['id'];
  lonely = (await newSession(staff, catalogue, { least_adults: 1 }))['id'];
  const hidden = await create(staff, 'staff', {
    first_name: SECRETS.hiddenAdult,
    role: 'leader',
    show_name: false,
  });
  const lone = await create(staff, 'staff', {
    first_name: SECRETS.loneAdult,
    role: 'leader',
    show_name: true,
  });
  const shift = { role: 'leader', status: 'confirmed', counts_as_adult: true };
  await create(staff, 'shifts', { ...shift, session, staff: hidden['id'], responsible: true });
  await create(staff, 'shifts', { ...shift, session: lonely, staff: lone['id'], responsible: true });
  await create(staff, 'promises', {
    ...PROMISE,
    slug: 'loftet',
    activities: [catalogue.activity],
  });
  await eventually(
    () => world.page(`/tillfallen/${lonely}`),
    ({ status }) => status === 200,
    3000,
  );
  const form = {
    ...GOOD_FORM,
    first_name: SECRETS.child,
    guardian_name: SECRETS.guardian,
    guardian_phone: SECRETS.phone,
    guardian_email: SECRETS.email,
  };
  own = (await world.post(`/anmalan/ny?tillfalle=${session}`, form)).headers.get('location') ?? '';
  await world.post(`/anmalan/ny?tillfalle=${session}`, { ...form, form_key: formKey('waiting') });
  await eventually(
    () => world.page(`/tillfallen/${session}`),
    ({ html }) => html.includes('Fullt'),
    3000,
  );
});
afterAll(async () => {
  await world.stop();
  await rm(copy, { force: true });
});

const publicPages = () => [
  '/',
  '/aktiviteter',
  '/aktiviteter?q=xylofonia',
  '/aktiviteter/innebandy-for-alla',
  '/aktiviteter/index.json',
  '/aktiviteter.ics',
  '/aktiviteter.rss',
  '/aktiviteter/innebandy-for-alla.ics',
  '/motesplatser/kvarnen.rss',
  '/sparat',
  '/sparat.json',
  '/motesplatser',
  '/motesplatser/kvarnen',
  '/kalender',
  '/trygghet/vuxna-ute',
  '/trygghet/vem-gor-vad',
  '/foraldrar',
  '/trygghet/matningen',
  '/trygghet/lagesbilden',
  '/trygghet',
  '/trygghet/loften/loftet',
  '/trygghet/sa-raknar-vi',
  '/sa-funkar-det',
  '/lattlast',
  '/ar',
  `/tillfallen/${session}`,
  `/tillfallen/${session}.ics`,
  `/tillfallen/${lonely}`,
  `/tillfallen/${lonely}.ics`,
  `/anmalan/ny?tillfalle=${session}`,
  '/om',
  '/om/dina-uppgifter',
  '/om/tillganglighet',
  '/om/kakor',
  '/om/sa-valjs-deltagare-ut',
  '/mina-anmalningar',
  '/oppna-data',
  '/badda-in',
  '/badda-in/lista',
  '/data/v1',
  ...DATA_COLLECTIONS.map((collection) => `/data/v1/${collection}`),
  '/data/v1/rpde/sessions',
  '/sitemap.xml',
  '/api/health',
  '/finns-inte',
];

test('no public page, index or feed carries a personal field', async () => {
  for (const target of publicPages()) {
    const { html, headers } = await world.page(target);
    const everything = html + JSON.stringify([...headers]);
    for (const secret of [...Object.values(SECRETS), own.replace('/anmalan/', '')]) {
      const isOwnQuery = target.includes('xylofonia') && secret === SECRETS.child;
      if (!isOwnQuery)
        expect(everything.toLowerCase().includes(secret.toLowerCase()), `${secret} on ${target}`).toBe(false);
    }
  }
});

test("the family's own page shows the first name and no contact data", async () => {
  const { html } = await world.page(own);
  expect(html).toContain(SECRETS.child);
  for (const secret of [SECRETS.guardian, SECRETS.phone, SECRETS.email]) expect(html).not.toContain(secret);
});

test('logs of the site carry no personal data, links or query strings', async () => {
  await world.page(`${own}x`);
  await world.page('/aktiviteter?q=Xylofonia');
  const output = world.site.output();
  for (const secret of [...Object.values(SECRETS), own]) expect(output).not.toContain(secret);
});

test('the saved copy of the catalogue carries no personal data', async () => {
  // A site that stops saves what it has.
  await world.site.stop();
  const text = await readFile(copy, 'utf8');
  expect(text).toContain('Innebandy');
  for (const secret of Object.values(SECRETS)) expect(text, secret).not.toContain(secret);
});
