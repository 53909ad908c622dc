import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { change, create } from '../../support/catalogue.ts';
import { readable, startImportWorld, type ImportWorld } from '../../support/import-visitor.ts';
import { importRow, previewImport, runImport } from '../../support/imports.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { eventually } from '../../support/world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
});
afterAll(() => world.stop());

test('the sample files can be imported as they stand, one after the other, and their sessions follow', async () => {
  for (const [name, source] of [
    ['stallen', 'venues'],
    ['aktiviteter', 'activities'],
    ['tider', 'schedules'],
    ['tillfallen', 'sessions'],
  ]) {
    const sample = await world.staff.page(`/personal/import/exempel-${name}.csv`);
    expect(sample.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const preview = await world.upload(source ?? '', sample.html);
    expect(preview.status, readable(preview.html)).toBe(200);
    expect(readable(preview.html)).toContain('Inget är sparat än.');
    const done = await world.sayYes(preview);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/import?klart=ja']);
  }
  const schedule = await world.one('schedules', "import_key = 'T1'");
  expect(await world.one('venues', "import_key = 'S1'")).toMatchObject({
    name: 'Exempelgården',
    slug: 'exempelgarden',
    status: 'draft',
    latitude: 56.2778,
    access: ['step_free', 'lift'],
  });
  expect(await world.one('activities', "import_key = 'A1'")).toMatchObject({
    school_year_from: 4,
    school_year_to: 6,
    price_kind: 'free',
    categories: [world.category],
  });
  await eventually(
    () => world.items('sessions', `schedule = '${schedule['id']}'`),
    (found) => found.length > 10,
    10_000,
  );
  expect((await world.one('schedules', "import_key = 'T1'"))['awaits_sessions']).toBe(false);
  const start = readable((await world.staff.page('/personal/import?klart=ja')).html);
  expect(start).toContain('Importen är gjord 1 tillfälle.');
  const log = await world.items('audit_log', "action = 'imported'");
  expect(log.map((row) => row['fields'])).toEqual([['venues'], ['activities'], ['schedules'], ['sessions']]);
});

test('each bad cell is named by row and column with what stands there, and nothing is stored', async () => {
  const before = world.catalogue();
  const text = [
    'Aktivitet;Ställe;Veckodag;Börjar;Slutar;Vuxna från;Vuxna till;Första dag;Platser;Rum',
    'A1;S1;tis;17;20;17;20;2026-11-30;20;A',
    'A1;S1;måndgar;17;20;17;20;2026-11-30;20;A',
    'Öppet huus;S1;ons;17;20;17;20;2026-11-30;20;A',
    'A1;Exempelgarden;tors;20;17;17;20;2026-11-30;20;A',
    'A1;Folkets hus;fre;17;20;16;20;2026-02-31;många;A',
    'A1;S1;tis;17:00;19;17;19;2026-11-30;20;A',
  ].join('\n');
  const page = await world.upload('schedules', text);
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
  expect(world.catalogue()).toBe(before);
  expect(await world.items('imports', "status = 'previewed'")).toEqual([]);
});

test('rules over several fields, limits of fields and what is taken are told at their cells before anything is stored', async () => {
  const before = world.catalogue();
  const long = 'x'.repeat(161);
  const said = readable(
    (
      await world.upload(
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
  const columns = readable((await world.upload('activities', 'Namn\nSchack\nDans\n')).html);
  expect(columns).toContain('Rad 2, 3, Kategori Det här måste fyllas i. Kolumnen finns inte i filen.');
  expect(columns).toContain('Rad 2, 3, Pris');
  const publish = readable(
    (
      await world.upload(
        'activities',
        'Namn;Kategori;Arrangör;Pris;Status\nDans;Häng, spel och fika;Fritid;50 kr;publicerad\n',
      )
    ).html,
  );
  expect(publish).toContain(
    'Rad 2, Status Publicera efter att tiderna är importerade. Skriv utkast så länge.',
  );
  expect(publish).toContain('Rad 2, Ansvarig Fyll i det här innan du publicerar.');
  expect(world.catalogue()).toBe(before);
});

test('one bad cell among many stores nothing, and a file that is right changes only what it says', async () => {
  const rows = (count: number, bad: string) =>
    `Nyckel;Namn;Ort;Telefon\n${Array.from({ length: count }, (_, i) => `M${i};Lokal ${i};Jämshög;${i === 40 ? bad : '0454-1 23'}`).join('\n')}\n`;
  const before = world.catalogue();
  const refused = await world.upload('venues', rows(60, 'ring'));
  expect(readable(refused.html)).toContain(
    'En cell behöver rättas Inget är sparat. Rätta i filen och välj den igen.',
  );
  expect(readable(refused.html)).toContain('Rad 42, Telefon');
  expect(world.catalogue()).toBe(before);
  expect(await world.importFile('venues', rows(60, '0454-9'))).toContain('Importera 60 ställen?');

  await change(world.pb.staff, 'venues', (await world.one('venues', "import_key = 'M1'"))['id'], {
    phone: '0454-7',
    summary: 'Skrivet för hand',
  });
  const again = await world.importFile(
    'venues',
    'Nyckel;Telefon;Adress;Rum\nM1;0454-1 23;Storgatan 1;\nM2;;;\nM3;0454-1 23;;\n',
  );
  expect(again).toContain('Importera 2 ställen?');
  expect(again).toContain('Lokal 1 Rad 2');
  expect(again).toMatch(/Telefon 0454-7 blir 0454-1 23 Ändrat av er sedan förra importen/);
  expect(again).toMatch(/Adress tomt blir Storgatan 1 (?!Ändrat)/);
  expect(again).toMatch(/Telefon 0454-1 23 blir töms (?!Ändrat)/);
  expect(again).toContain('Importen skriver över sådant som ni själva har skrivit, i 1 post.');
  expect(await world.one('venues', "import_key = 'M1'")).toMatchObject({
    name: 'Lokal 1',
    phone: '0454-1 23',
    address: 'Storgatan 1',
    summary: 'Skrivet för hand',
  });
  expect((await world.one('venues', "import_key = 'M2'"))['phone']).toBe('');
  const same = readable(
    (await world.upload('venues', 'Nyckel;Telefon;Adress\nM1;0454-1 23;Storgatan 1\n')).html,
  );
  expect(same).toContain('Filen ändrar ingenting');
});

test('a place that was made by hand is known by its name, and gets the key', async () => {
  await create(world.pb.staff, 'venues', {
    name: 'Växtverket',
    kind: 'other',
    status: 'published',
    area: world.area,
  });
  const said = await world.importFile('venues', 'Id;Ställe;Typ\nV1;Växtverket;ungdomsgård\n');
  expect(said).toMatch(/Nyckel tomt blir V1.*|Slag annat blir fritidsgård/);
  expect(await world.one('venues', "import_key = 'V1'")).toMatchObject({
    kind: 'youth_centre',
    status: 'published',
  });
  expect(await world.items('venues', "name = 'Växtverket'")).toHaveLength(1);
});

test('what changed between preview and yes gives a new preview, and the yes twice is one import', async () => {
  const preview = await world.upload('venues', 'Nyckel;Adress\nM5;Storgatan 5\n');
  await change(world.pb.staff, 'venues', (await world.one('venues', "import_key = 'M5'"))['id'], {
    address: 'Lillgatan 5',
  });
  const changed = await world.sayYes(preview);
  expect(changed.status).toBe(409);
  expect(readable(changed.html)).toContain('Något ändrades medan du läste Inget är importerat.');
  expect(readable(changed.html)).toContain('Adress Lillgatan 5 blir Storgatan 5');
  expect((await world.one('venues', "import_key = 'M5'"))['address']).toBe('Lillgatan 5');
  const done = await Promise.all([world.sayYes(changed), world.sayYes(changed)]);
  expect(done.map(({ status }) => status)).toEqual([303, 303]);
  expect((await world.one('venues', "import_key = 'M5'"))['address']).toBe('Storgatan 5');
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

describe('the file and who may send it', () => {
  test('from nobody who is signed in: to the sign-in, and nothing is kept', async () => {
    const answer = await world.upload('venues', 'Namn\nA\n', {}, { Cookie: 'personal=x' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/personal/logga-in?till=%2Fpersonal%2Fimport&igen=ja');
    const large = await world.upload('venues', 'x'.repeat(6 * 1024 * 1024), {}, { Cookie: '' });
    expect(large.headers.get('location')).toContain('/personal/logga-in');
    for (const path of ['/personal/import', '/personal/import/angra', '/personal/import/exempel-tider.csv']) {
      expect((await world.page(path)).headers.get('location')).toMatch(/^\/personal\/logga-in/);
    }
  });

  test('from another site, or to another page: refused', async () => {
    const headers = {
      Origin: world.site.url,
      Cookie: world.staff.cookie,
      'Content-Type': 'multipart/form-data; boundary=x',
    };
    const send = (path: string, more: Record<string, string> = {}) =>
      world.page(path, { method: 'POST', body: '--x--', headers: { ...headers, ...more } });
    expect((await send('/personal/import', { Origin: 'https://evil.example' })).status).toBe(403);
    for (const path of ['/personal/stall-in', '/anmalan/ny']) expect((await send(path)).status).toBe(415);
  });

  test('too large: told on the page', async () => {
    const answer = await world.upload('venues', 'x'.repeat(6 * 1024 * 1024));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/personal/import?fel=storlek']);
    const page = await world.staff.page('/personal/import?fel=storlek');
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
    const page = await world.upload(source, content);
    expect(page.status).toBe(422);
    expect(readable(page.html)).toContain(text);
    if (source !== '') expect(page.html).toMatch(new RegExp(`value="${source}"[^>]*checked`));
  });

  test('without a file', async () => {
    const page = await world.staff.post('/personal/import', { innehall: 'venues', steg: 'granska' });
    expect(page.status).toBe(422);
    expect(readable(page.html)).toContain('Välj en fil.');
  });
});
