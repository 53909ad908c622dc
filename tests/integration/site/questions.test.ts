import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAdults,
  change,
  create,
  inDays,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { hiddenFields, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { GUIDE_LANGUAGES, LANGUAGES } from '../../../src/i18n/languages.ts';
import {
  ENGLISH_MARK,
  saidIn,
  SWEDISH_MARK,
  writeEverywhere,
  type SaidText,
} from '../../support/marked-words.ts';
import { weekParameter } from '../../../src/views/week-parameter.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let staff: StaffVisitor;
let session: string;
let level: string;
let stick: string;

beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
  session = (await newSession(world.pb.staff, catalogue))['id'];
  await addAdults(world.pb.staff, session, 2);
  const ask = (fields: Record<string, unknown>) =>
    create(world.pb.staff, 'questions', { activity: catalogue.activity, active: true, ...fields });
  level = (
    await ask({
      label: 'Vilken nivå?',
      kind: 'choice',
      choices: 'Nybörjare\nVan',
      required: true,
      sort_order: 1,
    })
  )['id'];
  stick = (await ask({ label: 'Har du egen klubba?', kind: 'short_text', sort_order: 2 }))['id'];
  await shows('Har du egen klubba?');
  staff = await staffVisitor(world.site.url);
});
afterAll(() => world.stop());

const form = () => `/anmalan/ny?tillfalle=${session}`;
const shows = (text: string) =>
  eventually(
    () => world.page(form()),
    ({ html }) => html.includes(text),
    1000,
  );
const linksOf = (html: string) =>
  [...html.matchAll(/<a href="#((?!content)[a-z0-9_]+)"/g)].map(([, id]) => id);

test('a question stands in the form within a second, and goes when it is no longer asked', async () => {
  const before = await world.page(form());
  expect(before.html.indexOf('Vilken nivå?')).toBeLessThan(
    before.html.indexOf('Har du egen klubba? (valfritt)'),
  );
  await change(world.pb.staff, 'questions', stick, { help: 'En vanlig duger.' });
  await shows('En vanlig duger.');
  await change(world.pb.staff, 'questions', stick, { active: false });
  await eventually(
    () => world.page(form()),
    ({ html }) => !html.includes('Har du egen klubba?'),
    1000,
  );
  await change(world.pb.staff, 'questions', stick, { active: true });
  await shows('Har du egen klubba?');
  // An activity that comes back brings its questions.
  await change(world.pb.staff, 'activities', catalogue.activity, { status: 'draft' });
  await eventually(
    () => world.page(form()),
    ({ status }) => status === 404,
    1000,
  );
  await change(world.pb.staff, 'activities', catalogue.activity, { status: 'published' });
  await shows('Har du egen klubba?');
});

test('siblings answer each their own; mistakes are at the right child, and everything typed stays', async () => {
  const typed = {
    ...GOOD_FORM,
    first_name: 'Ines',
    [`answer_${level}`]: 'Van',
    [`answer_${stick}`]: 'Ja, 32 tum',
    first_name_2: 'Nils',
    school_year_2: '4',
    [`answer_${stick}_2`]: '20140304-1234',
    together: 'yes',
  };
  const wrong = await world.post(form(), typed);
  expect(wrong.status).toBe(422);
  expect(linksOf(wrong.html)).toEqual([`answer_${level}_2`, `answer_${stick}_2`]);
  expect(wrong.html).toContain('Svara på ”Vilken nivå?” (barn 2).');
  expect(wrong.html).toMatch(/ser ut som ett personnummer/);
  expect(wrong.html).toMatch(new RegExp(`name="answer_${level}" value="Van" checked`));
  expect(wrong.html).toContain('value="20140304-1234"');

  const right = { ...typed, [`answer_${stick}_2`]: '=HYPERLINK("x")', [`answer_${level}_2`]: 'Nybörjare' };
  const more = await world.post(form(), { ...right, add: 'yes' });
  expect(more.html).toContain(`name="answer_${level}_3"`);
  expect(more.html).toContain('value="Ja, 32 tum"');

  const sent = await world.post(form(), right);
  expect(sent.status).toBe(303);
  expect((await world.post(form(), right)).headers.get('location')).toBe(sent.headers.get('location'));
  const own = await world.page(sent.headers.get('location') ?? '');
  expect(own.html).toMatch(/Har du egen klubba\?<\/dt>\s*<dd>Ja, 32 tum/);
  expect(own.html).toMatch(/Vilken nivå\?<\/dt>\s*<dd>Nybörjare/);
  const letters = await world.pb.staff.get('/api/collections/mail_outbox/records');
  expect(JSON.stringify(letters.body)).not.toMatch(/32 tum|Nybörjare/);
});

test('staff take the list with them, as a file that runs nothing, and nobody else does', async () => {
  const path = `/personal/tillfallen/${session}/deltagare.csv`;
  const page = await staff.page(`/personal/tillfallen/${session}`);
  expect(page.html).toMatch(new RegExp(`href="${path}"[^>]*>\\s*Hämta listan \\(2\\sanmälda\\)`));
  const file = await staff.page(path);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('cache-control')).toContain('no-store');
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename="deltagare-\d{4}-\d\d-\d\d-1700\.csv"$/,
  );
  const bytes = await fetch(world.site.url + path, { headers: { Cookie: staff.cookie } });
  expect([...new Uint8Array(await bytes.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = file.html.replace('\ufeff', '').split('\r\n');
  expect(lines[0]).toBe(
    '"Förnamn";"Årskurs";"Läge";"Vill bli uppringd";"Vuxen";"Telefon";"Vilken nivå?";"Har du egen klubba?";"Referens"',
  );
  expect(lines[2]).toMatch(/^"Nils";.*"Nybörjare";"'=HYPERLINK\(""x""\)";"[A-Z2-9]{3}-[A-Z2-9]{3}"$/);
  expect(file.html).not.toContain('kim@example.se');
  const stranger = await world.page(path);
  expect([stranger.status, stranger.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/^\/personal\/logga-in/),
  ]);
});

test('staff hold places and let them go on the same page, and read what it means for those who wait', async () => {
  const own = (await newSession(world.pb.staff, catalogue, { room_places: 1 }))['id'];
  await addAdults(world.pb.staff, own, 2);
  const path = `/personal/tillfallen/${own}`;
  const save = (antal: string, html: string) =>
    staff.post(path, { ...hiddenFields(html.slice(0, html.indexOf('name="antal"'))), antal });
  const before = await staff.page(path);
  expect(before.html).toMatch(/Skriv aldrig någonstans vem det är/);
  expect((await save('1', before.html)).headers.get('location')).toBe(`${path}?klart=hallna`);
  await eventually(
    () => world.page(`/tillfallen/${own}`),
    ({ html }) => html.includes('reservlista'),
    1000,
  );
  await world.post(`/anmalan/ny?tillfalle=${own}`, {
    ...GOOD_FORM,
    first_name: 'Väntar',
    [`answer_${level}`]: 'Van',
  });
  const held = await staff.page(path);
  const asked = await save('0', held.html);
  expect(asked.status).toBe(409);
  expect(asked.html).toMatch(/1\sanmäld på reservlistan får en plats eller ett erbjudande/);
  const question = asked.html.slice(0, asked.html.indexOf('Ja, gör så'));
  expect((await staff.post(path, hiddenFields(question))).headers.get('location')).toBe(
    `${path}?klart=hallna`,
  );
  expect((await staff.page(path)).html).toMatch(/name="sett" value="0"/);
  const wrong = await save('många', (await staff.page(path)).html);
  expect(wrong.html).toMatch(/Skriv ett antal mellan 0 och 500/);
  expect(wrong.html).toContain('value="många"');
});

test('on English pages every word of staff is marked as Swedish, and Swedish ones hold no other language', async () => {
  const { marks, planned, moved, cancelled } = await writeEverywhere(world.pb, catalogue);
  const signUp = `/anmalan/ny?tillfalle=${planned}`;
  await eventually(
    () => world.page(signUp),
    ({ html }) => marks.some((mark) => mark.endsWith('val') && html.includes(mark)),
    3000,
  );
  const hrefIn = async (page: string, pattern: RegExp) =>
    pattern.exec((await world.page(page)).html)?.[1] ?? '';
  const week = weekParameter(inDays(6));
  const pages = [
    '/',
    '/aktiviteter',
    '/aktiviteter?kategori=idrott-och-rorelse&q=vuxna',
    `/aktiviteter?vy=vecka&v=${week}`,
    await hrefIn(`/tillfallen/${planned}`, /href="(\/aktiviteter\/[^"]+)"/),
    '/motesplatser',
    '/motesplatser/kvarnen',
    `/motesplatser/kvarnen?v=${weekParameter(inDays(8))}`,
    `/tillfallen/${planned}`,
    `/tillfallen/${moved}`,
    `/tillfallen/${cancelled}`,
    `/kalender?v=${week}`,
    '/lov',
    await hrefIn('/lov', /href="(\/lov\/[^"]+)"/),
    '/ak/4-6',
    '/trygghet',
    '/trygghet/loften/loftet',
    '/ak/4-6/affisch',
    '/foraldrar',
    '/trygghet/matningen',
    '/trygghet/lagesbilden',
    '/badda-in/lista',
    signUp,
    '/om',
    '/om/tillganglighet',
    '/trygghet/vuxna-ute',
    '/trygghet/vem-gor-vad',
    '/om/dina-uppgifter',
    '/om/sa-valjs-deltagare-ut',
  ];
  const others = new Set<string>([...LANGUAGES, ...GUIDE_LANGUAGES].map(({ name }) => name));
  const seen: SaidText[] = [];
  for (const page of pages) {
    const english = saidIn((await world.page(`/en${page === '/' ? '' : page}`)).html);
    const swedish = saidIn((await world.page(page)).html);
    seen.push(...english);
    const marked = english.filter(({ text }) => text.includes(SWEDISH_MARK));
    expect
      .soft(
        marked.filter(({ lang }) => lang !== 'sv'),
        `/en${page}`,
      )
      .toEqual([]);
    const foreign = swedish.filter(({ lang, text }) => lang !== 'sv' || text.includes(ENGLISH_MARK));
    expect
      .soft(
        foreign.filter(({ text }) => !others.has(text)),
        page,
      )
      .toEqual([]);
  }
  const told = seen.map(({ text }) => text).join('\n');
  expect(marks.filter((mark) => !told.includes(mark))).toEqual([]);
  expect(seen).toContainEqual({ text: ENGLISH_MARK, lang: 'en' });
  const saved = await world.page('/en/sparat.json');
  expect(saved.html).toContain('{"text":"Zsvenskatitle","lang":"sv"}');
  const { html } = await world.page(`/en${pages[4]}`);
  expect(html).toMatch(/<title lang="sv">Zsvenskatitle/);
  expect(html).toMatch(/<meta name="description" content="Zsvenskasummary" lang="sv">/);
});
