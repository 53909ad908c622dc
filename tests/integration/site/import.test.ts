import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  today,
} from '../../support/catalogue.ts';
import type { Json } from '../../support/api.ts';
import { importRow, previewImport, runImport } from '../../support/imports.ts';
import { inDatabase } from '../../support/erasing.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { hiddenFields, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { eventually, startWorld, type Page, type World } from '../../support/world.ts';

/** An empty municipality with just an area, a category and an organiser; tests go on from one another's places. */
let world: World;
let staff: StaffVisitor;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await startWorld();
  const { pb } = world;
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  ids['area'] = (await create(pb.staff, 'areas', { name: 'Jämshög' }))['id'];
  ids['category'] = (
    await create(pb.staff, 'categories', { name: 'Häng, spel och fika', icon: 'Armchair', color: 'hangout' })
  )['id'];
  ids['organiser'] = (await create(pb.staff, 'organisers', { name: 'Fritid', kind: 'municipality' }))['id'];
  staff = await staffVisitor(world.site.url);
});
afterAll(() => world.stop());

async function upload(
  source: string,
  content: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Page> {
  const form = new FormData();
  form.set('innehall', source);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('fil', new File([content], 'lista.csv', { type: 'text/csv' }));
  return world.page('/personal/import', {
    method: 'POST',
    body: form,
    headers: { Origin: world.site.url, Cookie: staff.cookie, ...headers },
  });
}

/** What a person reads: the page's text without tags. */
const readable = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ');
const sayYes = (page: Page): Promise<Page> =>
  staff.post('/personal/import', { ...hiddenFields(page.html), steg: 'gor' });
/** Uploads and says yes; the preview's text. */
async function importFile(source: string, content: string): Promise<string> {
  const preview = await upload(source, content);
  const done = await sayYes(preview);
  if (done.status !== 303) throw new Error(readable(preview.html).slice(0, 3000));
  return readable(preview.html);
}
const items = async (collection: string, filter = ''): Promise<Json[]> => {
  const query = `perPage=500&sort=created&filter=${encodeURIComponent(filter)}`;
  return [...(await world.pb.staff.get(`/api/collections/${collection}/records?${query}`)).body['items']];
};
const one = async (collection: string, filter: string): Promise<Json> => {
  const found = await items(collection, filter);
  if (found.length !== 1 || !found[0]) throw new Error(`${collection} ${filter}: ${found.length}`);
  return found[0];
};
const undo = async (): Promise<{ preview: string; done: Page }> => {
  const preview = await staff.page('/personal/import/angra');
  return {
    preview: readable(preview.html),
    done: await staff.post('/personal/import/angra', hiddenFields(preview.html)),
  };
};
/** Everything that an import may touch, to see that nothing did. */
const catalogue = () =>
  inDatabase(world.pb, (database) =>
    JSON.stringify(
      ['venues', 'activities', 'schedules', 'sessions', 'areas', 'categories', 'organisers'].map((table) =>
        database.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
      ),
    ),
  );

test('the sample files can be imported as they stand, one after the other, and their sessions follow', async () => {
  for (const [name, source] of [
    ['stallen', 'venues'],
    ['aktiviteter', 'activities'],
    ['tider', 'schedules'],
    ['tillfallen', 'sessions'],
  ]) {
    const sample = await staff.page(`/personal/import/exempel-${name}.csv`);
    expect(sample.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const preview = await upload(source ?? '', sample.html);
    expect(preview.status, readable(preview.html)).toBe(200);
    expect(readable(preview.html)).toContain('Inget är sparat än.');
    const done = await sayYes(preview);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/import?klart=ja']);
  }
  const schedule = await one('schedules', "import_key = 'T1'");
  expect(await one('venues', "import_key = 'S1'")).toMatchObject({
    name: 'Exempelgården',
    slug: 'exempelgarden',
    status: 'draft',
    latitude: 56.2778,
    access: ['step_free', 'lift'],
  });
  expect(await one('activities', "import_key = 'A1'")).toMatchObject({
    school_year_from: 4,
    school_year_to: 6,
    price_kind: 'free',
    categories: [ids['category']],
  });
  await eventually(
    () => items('sessions', `schedule = '${schedule['id']}'`),
    (found) => found.length > 10,
    10_000,
  );
  expect((await one('schedules', "import_key = 'T1'"))['awaits_sessions']).toBe(false);
  const start = readable((await staff.page('/personal/import?klart=ja')).html);
  expect(start).toContain('Importen är gjord 1 tillfälle.');
  const log = await items('audit_log', "action = 'imported'");
  expect(log.map((row) => row['fields'])).toEqual([['venues'], ['activities'], ['schedules'], ['sessions']]);
});

test('each bad cell is named by row and column with what stands there, and nothing is stored', async () => {
  const before = catalogue();
  const text = [
    'Aktivitet;Ställe;Veckodag;Börjar;Slutar;Vuxna från;Vuxna till;Första dag;Platser;Rum',
    'A1;S1;tis;17;20;17;20;2026-11-30;20;A',
    'A1;S1;måndgar;17;20;17;20;2026-11-30;20;A',
    'Öppet huus;S1;ons;17;20;17;20;2026-11-30;20;A',
    'A1;Exempelgarden;tors;20;17;17;20;2026-11-30;20;A',
    'A1;Folkets hus;fre;17;20;16;20;2026-02-31;många;A',
    'A1;S1;tis;17:00;19;17;19;2026-11-30;20;A',
  ].join('\n');
  const page = await upload('schedules', text);
  const said = readable(page.html);
  for (const part of [
    '9 celler behöver rättas Inget är sparat.',
    'Rad 3, Veckodag Skriv en eller flera veckodagar, till exempel måndag, eller mån och ons. Där står: måndgar',
    'Rad 4, Aktivitet Det finns ingen sådan aktivitet. Importera aktiviteterna först, eller skriv aktivitetens nyckel. Menade du ”Öppet hus”? Där står: Öppet huus',
    'Rad 5, Slutar Sluttiden måste vara senare än starttiden.',
    'Rad 6, Vuxna från De vuxnas tider måste ligga inom öppettiden. Där står: 16',
    'Rad 6, Ställe Det finns inget sådant ställe.',
    'Rad 6, Första dag Skriv en dag som finns',
    'Rad 6, Platser Skriv ett heltal, till exempel 20. Där står: många',
    'Rad 7, Aktivitet Rad 2 handlar om samma.',
    'Kolumner som inte används Rum.',
  ]) {
    expect(said).toContain(part);
  }
  expect(said).not.toContain('Importera 1');
  expect(page.html).toContain('<title>Fel: 9 celler behöver rättas');
  expect(catalogue()).toBe(before);
  expect(await items('imports', "status = 'previewed'")).toEqual([]);
});

test('rules over several fields, limits of fields and what is taken are told at their cells before anything is stored', async () => {
  const before = catalogue();
  const long = 'x'.repeat(161);
  const said = readable(
    (
      await upload(
        'venues',
        `Nyckel,Namn,Ort,Adress,Bekräftat,Latitud,Status\nS9,Exempelgården,Jämshög,,,,\nS10,Ladan,Jämshög,${long},,,\nS11,Magasinet,Jämshog,,2099-01-01,123,publicera\nS12,Magasinet,,,,,\nS12,Vinden,Jämshög,,,,hemlig\n`,
      )
    ).html,
  );
  for (const part of [
    'Rad 2, Namn Det finns redan ett annat med samma namn eller webbadress.',
    'Rad 3, Adress Texten är för lång.',
    'Rad 4, Bekräftat Skriv dagen då uppgifterna senast gicks igenom: i dag eller tidigare. Där står: 2099-01-01',
    'Rad 4, Latitud Talet är för litet eller för stort.',
    'Rad 5, Namn Rad 4 har samma namn.',
    'Rad 5, Ort Det här måste fyllas i. Cellen är tom.',
    'Rad 6, Nyckel Rad 5 handlar om samma.',
    'Rad 6, Status Skriv något av: utkast, publicerad, arkiverad. Där står: hemlig',
  ]) {
    expect(said).toContain(part);
  }
  const columns = readable((await upload('activities', 'Namn\nSchack\nDans\n')).html);
  expect(columns).toContain('Rad 2, 3, Kategori Det här måste fyllas i. Kolumnen finns inte i filen.');
  expect(columns).toContain('Rad 2, 3, Pris');
  const publish = readable(
    (
      await upload(
        'activities',
        'Namn;Kategori;Arrangör;Pris;Status\nDans;Häng, spel och fika;Fritid;50 kr;publicerad\n',
      )
    ).html,
  );
  expect(publish).toContain(
    'Rad 2, Status Publicera efter att tiderna är importerade. Skriv utkast så länge.',
  );
  expect(publish).toContain('Rad 2, Ansvarig Fyll i det här innan du publicerar.');
  expect(catalogue()).toBe(before);
});

test('one bad cell among many stores nothing, and a file that is right changes only what it says', async () => {
  const rows = (count: number, bad: string) =>
    `Nyckel;Namn;Ort;Telefon\n${Array.from({ length: count }, (_, i) => `M${i};Lokal ${i};Jämshög;${i === 40 ? bad : '0454-1 23'}`).join('\n')}\n`;
  const before = catalogue();
  const refused = await upload('venues', rows(60, 'ring'));
  expect(readable(refused.html)).toContain(
    'En cell behöver rättas Inget är sparat. Rätta i filen och välj den igen.',
  );
  expect(readable(refused.html)).toContain('Rad 42, Telefon');
  expect(catalogue()).toBe(before);
  expect(await importFile('venues', rows(60, '0454-9'))).toContain('Importera 60 ställen?');

  await change(world.pb.staff, 'venues', (await one('venues', "import_key = 'M1'"))['id'], {
    phone: '0454-7',
    summary: 'Skrivet för hand',
  });
  const again = await importFile(
    'venues',
    'Nyckel;Telefon;Adress;Rum\nM1;0454-1 23;Storgatan 1;\nM2;;;\nM3;0454-1 23;;\n',
  );
  expect(again).toContain('Importera 2 ställen?');
  expect(again).toContain('Lokal 1 Rad 2');
  expect(again).toMatch(/Telefon 0454-7 blir 0454-1 23 Ändrat av er sedan förra importen/);
  expect(again).toMatch(/Adress tomt blir Storgatan 1 (?!Ändrat)/);
  expect(again).toMatch(/Telefon 0454-1 23 blir töms (?!Ändrat)/);
  expect(again).toContain('Importen skriver över sådant som ni själva har skrivit, i 1 post.');
  expect(await one('venues', "import_key = 'M1'")).toMatchObject({
    name: 'Lokal 1',
    phone: '0454-1 23',
    address: 'Storgatan 1',
    summary: 'Skrivet för hand',
  });
  expect((await one('venues', "import_key = 'M2'"))['phone']).toBe('');
  const same = readable((await upload('venues', 'Nyckel;Telefon;Adress\nM1;0454-1 23;Storgatan 1\n')).html);
  expect(same).toContain('Filen ändrar ingenting');
});

test('a place that was made by hand is known by its name, and gets the key', async () => {
  await create(world.pb.staff, 'venues', {
    name: 'Växtverket',
    kind: 'other',
    status: 'published',
    area: ids['area'],
  });
  const said = await importFile('venues', 'Id;Ställe;Typ\nV1;Växtverket;ungdomsgård\n');
  expect(said).toMatch(/Nyckel tomt blir V1.*|Slag annat blir fritidsgård/);
  expect(await one('venues', "import_key = 'V1'")).toMatchObject({
    kind: 'youth_centre',
    status: 'published',
  });
  expect(await items('venues', "name = 'Växtverket'")).toHaveLength(1);
});

test('what changed between preview and yes gives a new preview, and the yes twice is one import', async () => {
  const preview = await upload('venues', 'Nyckel;Adress\nM5;Storgatan 5\n');
  await change(world.pb.staff, 'venues', (await one('venues', "import_key = 'M5'"))['id'], {
    address: 'Lillgatan 5',
  });
  const changed = await sayYes(preview);
  expect(changed.status).toBe(409);
  expect(readable(changed.html)).toContain('Något ändrades medan du läste Inget är importerat.');
  expect(readable(changed.html)).toContain('Adress Lillgatan 5 blir Storgatan 5');
  expect((await one('venues', "import_key = 'M5'"))['address']).toBe('Lillgatan 5');
  const done = await Promise.all([sayYes(changed), sayYes(changed)]);
  expect(done.map(({ status }) => status)).toEqual([303, 303]);
  expect((await one('venues', "import_key = 'M5'"))['address']).toBe('Storgatan 5');
});

test("a preview is its account's own; staff without the level owner may import too, others may not", async () => {
  const { pb } = world;
  const other = await staffAccount(pb, 'personal@example.se');
  const rows = [
    importRow('venues', 2, { key: 'P1', values: { name: 'Pumphuset' }, refs: { area: ['Jämshög'] } }),
  ];
  const mine = await previewImport(pb.staff, 'venues', rows);
  expect((await runImport(other, mine.body)).status).toBe(404);
  const theirs = await previewImport(other, 'venues', rows);
  expect((await runImport(other, theirs.body)).status).toBe(200);
  for (const api of [pb.guest, pb.site]) {
    expect((await previewImport(api, 'venues', rows)).status).toBeGreaterThanOrEqual(401);
    expect((await api.get('/api/staff/imports')).status).toBeGreaterThanOrEqual(401);
    expect((await runImport(api, theirs.body)).status).toBeGreaterThanOrEqual(401);
  }
  // Fields that cannot be imported stay out, whoever sends them.
  const managed = importRow('venues', 2, {
    key: 'P1',
    values: { starts_at: 'x', import_values: 'x', created: 'x', name: 'Pumphuset' },
    refs: { managers: ['x'] },
  });
  expect((await previewImport(pb.staff, 'venues', [managed])).body['counts'][0]?.['unchanged']).toBe(1);
});

describe('undo', () => {
  test('takes away what was new and puts back what was changed', async () => {
    const before = catalogue();
    await importFile('venues', 'Nyckel;Namn;Ort;Adress\nM7;Lokal sju;Jämshög;Ny gata\nU1;Ugglan;Jämshög;\n');
    expect((await one('venues', "import_key = 'M7'"))['name']).toBe('Lokal sju');
    const { preview, done } = await undo();
    expect(preview).toContain('Ångra importen i dag');
    expect(preview).toContain('1 ställe tas bort');
    expect(preview).toContain('1 ställe blir som förut');
    expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/import?angrat=ja']);
    const timeless = (text: string) => text.replace(/"updated":"[^"]*"/g, '');
    expect(timeless(catalogue())).toBe(timeless(before));
    expect((await items('audit_log', "action = 'import_undone'")).length).toBe(1);
  });

  test('goes one import further back each time, and is refused by name where somebody has built on it', async () => {
    const { pb } = world;
    await importFile(
      'venues',
      'Nyckel;Namn;Ort\nU2;Ullkorgen;Jämshög\nU3;Vävstugan;Jämshög\nU4;Smedjan;Jämshög\n',
    );
    await importFile('venues', 'Nyckel;Adress\nU2;Gatan 2\n');
    expect((await undo()).done.status).toBe(303);
    const venue = async (key: string) => (await one('venues', `import_key = '${key}'`))['id'];
    const activity = (await one('activities', "import_key = 'A1'"))['id'];
    const edited = await venue('U3');
    await change(pb.staff, 'venues', edited, { phone: '1' });
    const used = await newSession(pb.staff, { activity, venue: await venue('U4') });
    const blocked = await undo();
    expect(blocked.preview).toContain('Importen går inte att ångra');
    expect(blocked.preview).toContain('Vävstugan Har ändrats sedan importen.');
    expect(blocked.preview).toContain('Smedjan Används av annat');
    expect(blocked.preview).not.toContain('Ullkorgen');
    const latest = (await pb.staff.get('/api/staff/imports')).body['undoable'];
    const shown = await pb.staff.get(`/api/staff/imports/${latest}/undo`);
    const refused = await pb.staff.post(`/api/staff/imports/${latest}/undo`, {
      fingerprint: shown.body['fingerprint'],
    });
    expect([refused.status, refused.body['reason']]).toEqual([409, 'changed']);
    expect(await venue('U2')).not.toBe('');
    await pb.staff.delete(`/api/collections/sessions/records/${used['id']}`);
    await change(pb.staff, 'venues', edited, { phone: '' });
    expect((await undo()).done.status).toBe(303);
    expect(await items('venues', "import_key ~ 'U'")).toEqual([]);
  });

  test('of times takes their sessions too, unless families have signed up or staff have changed one', async () => {
    const { pb } = world;
    const activity = await create(pb.staff, 'activities', {
      title: 'Schack',
      status: 'draft',
      categories: [ids['category']],
      organiser: ids['organiser'],
      price_kind: 'free',
      signup_mode: 'session',
      school_year_from: 4,
      school_year_to: 6,
      older_youths: 'no',
      stay_rule: 'stays',
      responsible_role: 'Fritidsledare',
      phone: '0454-1',
    });
    const existing = await newSchedule(pb.staff, {
      activity: activity['id'],
      venue: (await one('venues', "import_key = 'V1'"))['id'],
    });
    await change(pb.staff, 'activities', activity['id'], { status: 'published' });
    const head =
      'Nyckel;Aktivitet;Ställe;Veckodagar;Tid;Vuxna på plats;Första dagen;Högst antal;Minst antal vuxna\n';
    const file = (hours: string) =>
      `${head}X1;Schack;V1;fre;${hours};${hours};${inDays(1)};10;1\n;Schack;V1;tis;17–19;17–19;${today()};10;1\n`;
    const said = await importFile('schedules', file('17–19'));
    expect(said).toContain('Schack, Växtverket, fre 17:00');
    expect(said).toContain('Slutar 18:30 blir 19:00 Ändrat av er sedan förra importen');
    const schedule = (await one('schedules', "import_key = 'X1'"))['id'];
    const made = () => items('sessions', `schedule = '${schedule}'`);
    const [first] = await eventually(made, (found) => found.length > 10, 10_000);
    // The site is told of them, though each save was kept quiet.
    await eventually(
      () => world.page(`/tillfallen/${first?.['id']}`),
      ({ status }) => status === 200,
      10_000,
    );
    const changedOne = await one(
      'sessions',
      `schedule = '${existing['id']}' && local_date = '${(await items('sessions', `schedule = '${existing['id']}'`)).at(-1)?.['local_date']}'`,
    );
    await eventually(
      () => one('sessions', `id = '${changedOne['id']}'`),
      (session) => session['end_time'] === '19:00',
      10_000,
    );

    const signup = signupBody({ session: first?.['id'] });
    expect((await pb.site.post('/api/site/signups', signup)).status).toBe(200);
    expect((await undo()).preview).toContain(
      'Schack, Växtverket, fre 17:00 Har anmälningar eller hållna platser sedan importen.',
    );
    await change(pb.staff, 'signups', String(signup['id']), { status: 'cancelled', cancelled_by: 'staff' });
    await pb.staff.delete(`/api/collections/signups/records/${signup['id']}`);
    await change(pb.staff, 'sessions', first?.['id'] ?? '', { public_note: 'Ta med skor' });
    expect((await undo()).preview).toContain('Schack, Växtverket, fre 17:00 Används av annat');
    inDatabase(pb, (database) => database.exec('UPDATE sessions SET edited_by_staff = FALSE'));

    const { preview, done } = await undo();
    expect(preview).toMatch(/1 tid tas bort 1 tid blir som förut \d+ tillfällen tas bort/);
    expect(done.status).toBe(303);
    expect([await made(), await items('schedules', "import_key = 'X1'")]).toEqual([[], []]);
    await eventually(
      () => one('sessions', `id = '${changedOne['id']}'`),
      (session) => session['end_time'] === '18:30',
      10_000,
    );
  });

  test('nothing to undo leads back', async () => {
    inDatabase(world.pb, (database) => database.exec("UPDATE imports SET status = 'undone'"));
    const page = await staff.page('/personal/import/angra');
    expect([page.status, page.headers.get('location')]).toEqual([303, '/personal/import']);
  });
});

test('a feed brings places, drafts of activities and times, and the second time only what is new', async () => {
  const feed = await readFile(
    new URL('../../fixtures/import/openactive-series.json', import.meta.url),
    'utf8',
  );
  const bare = readable((await upload('feed', feed)).html);
  expect(bare).toContain('Post 1, Kategori Det här måste fyllas i.');
  const preview = await upload('feed', feed, { kategori: ids['category'] ?? '' });
  const said = readable(preview.html);
  expect(said).toContain('Importera 1 ställe, 1 aktivitet och 2 tider?');
  expect(said).toContain('Flödet säger inget om vuxna på plats. 2 nya tider läggs in som obemannade');
  expect(said).toContain('1 post är borttagna i flödet.');
  expect((await sayYes(preview)).status).toBe(303);
  const activity = await one('activities', "title = 'Öppen innebandy'");
  expect(activity).toMatchObject({
    status: 'draft',
    school_year_from: 4,
    import_key: 'https://feed.example/series/1',
  });
  const times = await items('schedules', `activity = '${activity['id']}'`);
  expect(times.map((time) => [time['start_time'], time['unstaffed'], time['venue'] !== ''])).toEqual([
    ['17:00', true, true],
    ['09:00', true, true],
  ]);
  const again = readable((await upload('feed', feed, { kategori: ids['category'] ?? '' })).html);
  expect(again).toContain('Filen ändrar ingenting');
  const events = await readFile(new URL('../../fixtures/import/schema-events.json', import.meta.url), 'utf8');
  const broken = readable(
    (await upload('feed', `<html><script type="application/ld+json">${events}</script></html>`)).html,
  );
  expect(broken).toContain(
    'Post 4, Börjar Posten har ingen dag med klockslag när den börjar. Där står: 2026-12-11',
  );
  expect((await undo()).done.status).toBe(303);
  expect(await items('venues', "name = 'Holjehallen'")).toEqual([]);
});

test('a list as a municipality has it says what to put right', async () => {
  const list = await readFile(
    new URL('../../../pocketbase/demo/olofstrom-places.csv', import.meta.url),
    'utf8',
  );
  const said = readable((await upload('venues', list)).html);
  expect(said).toContain('Rad 2, village Det finns ingen sådan ort.');
  expect(said).toContain('Där står: Olofström');
  expect(said).toContain('Rad 2, run_by Det finns ingen sådan arrangör.');
  await create(world.pb.staff, 'areas', { name: 'Olofström' });
  await create(world.pb.staff, 'areas', { name: 'Kyrkhult' });
  await create(world.pb.staff, 'organisers', { name: 'Kommun', kind: 'municipality' });
  await create(world.pb.staff, 'organisers', { name: 'Förening', kind: 'association' });
  expect(await importFile('venues', list)).toMatch(/Importera 6 ställen\?/);
  expect(await one('venues', "name = 'Susekullen'")).toMatchObject({
    kind: 'meeting_place',
    hours_note: 'tis och tors 15–20; andra tider på lov',
    source_name: 'susekullen.se',
    for_whom: 'åk 4–gymnasiet',
  });
});

describe('the file and who may send it', () => {
  test('from nobody who is signed in: to the sign-in, and nothing is kept', async () => {
    const answer = await upload('venues', 'Namn\nA\n', {}, { Cookie: 'personal=x' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/personal/logga-in?till=%2Fpersonal%2Fimport&igen=ja');
    const large = await upload('venues', 'x'.repeat(6 * 1024 * 1024), {}, { Cookie: '' });
    expect(large.headers.get('location')).toContain('/personal/logga-in');
    for (const path of ['/personal/import', '/personal/import/angra', '/personal/import/exempel-tider.csv']) {
      expect((await world.page(path)).headers.get('location')).toMatch(/^\/personal\/logga-in/);
    }
  });

  test('from another site, or to another page: refused', async () => {
    const headers = {
      Origin: world.site.url,
      Cookie: staff.cookie,
      'Content-Type': 'multipart/form-data; boundary=x',
    };
    const send = (path: string, more: Record<string, string> = {}) =>
      world.page(path, { method: 'POST', body: '--x--', headers: { ...headers, ...more } });
    expect((await send('/personal/import', { Origin: 'https://evil.example' })).status).toBe(403);
    for (const path of ['/personal/stall-in', '/anmalan/ny']) expect((await send(path)).status).toBe(415);
  });

  test('too large: told on the page', async () => {
    const answer = await upload('venues', 'x'.repeat(6 * 1024 * 1024));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/personal/import?fel=storlek']);
    const page = await staff.page('/personal/import?fel=storlek');
    expect(readable(page.html)).toContain('Filen är större än 5 MB.');
  });

  test.each([
    ['venues', '', 'Filen är tom.'],
    ['venues', 'PK\u0003\u0004', 'Det här är en Excel-fil.'],
    ['venues', 'hej\n', 'Första raden har inga rubriker som vi känner igen (där står hej).'],
    ['venues', 'Ort\nJämshög\n', 'Kolumnen Namn saknas i filen. Lägg till den, eller kolumnen Nyckel.'],
    ['venues', 'Namn;Ort\n"Kvarnen;Jämshög\n', 'På rad 2 börjar en cell med citattecken som aldrig slutar.'],
    ['', 'Namn\nA\n', 'Välj vad filen innehåller.'],
    ['feed', 'Namn;Ort\n', 'Flödet går inte att läsa'],
    ['feed', '{"@type": "Recipe"}', 'Filen innehåller inga aktiviteter eller tillfällen'],
  ])('%s, %j: %s', async (source, content, text) => {
    const page = await upload(source, content);
    expect(page.status).toBe(422);
    expect(readable(page.html)).toContain(text);
    if (source !== '') expect(page.html).toMatch(new RegExp(`value="${source}"[^>]*checked`));
  });

  test('without a file', async () => {
    const page = await staff.post('/personal/import', { innehall: 'venues', steg: 'granska' });
    expect(page.status).toBe(422);
    expect(readable(page.html)).toContain('Välj en fil.');
  });
});
