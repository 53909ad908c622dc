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
import { inDatabase } from '../../support/erasing.ts';
import { readable, startImportWorld, type ImportWorld } from '../../support/import-visitor.ts';
import { eventually } from '../../support/world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
  // What the tests go on from.
  const places = Array.from({ length: 8 }, (_, i) => `M${i};Lokal ${i};Jämshög;Gatan ${i}`).join('\n');
  await world.importFile('venues', `Nyckel;Namn;Ort;Adress\n${places}\nV1;Växtverket;Jämshög;\n`);
  await change(world.pb.staff, 'venues', (await world.one('venues', "import_key = 'V1'"))['id'], {
    status: 'published',
  });
  await world.importFile(
    'activities',
    'Nyckel;Namn;Kategori;Arrangör;Pris\nA1;Öppet hus;Häng, spel och fika;Fritid;gratis\n',
  );
});
afterAll(() => world.stop());

describe('undo', () => {
  test('takes away what was new and puts back what was changed', async () => {
    const before = world.catalogue();
    await world.importFile(
      'venues',
      'Nyckel;Namn;Ort;Adress\nM7;Lokal sju;Jämshög;Ny gata\nU1;Ugglan;Jämshög;\n',
    );
    expect((await world.one('venues', "import_key = 'M7'"))['name']).toBe('Lokal sju');
    const { preview, done } = await world.undo();
    expect(preview).toContain('Ångra importen i dag');
    expect(preview).toContain('1 ställe tas bort');
    expect(preview).toContain('1 ställe blir som förut');
    expect([done.status, done.headers.get('location')]).toEqual([303, '/personal/import?angrat=ja']);
    const timeless = (text: string) => text.replace(/"updated":"[^"]*"/g, '');
    expect(timeless(world.catalogue())).toBe(timeless(before));
    expect((await world.items('audit_log', "action = 'import_undone'")).length).toBe(1);
  });

  test('goes one import further back each time, and is refused by name where somebody has built on it', async () => {
    const { pb } = world;
    await world.importFile(
      'venues',
      'Nyckel;Namn;Ort\nU2;Ullkorgen;Jämshög\nU3;Vävstugan;Jämshög\nU4;Smedjan;Jämshög\n',
    );
    await world.importFile('venues', 'Nyckel;Adress\nU2;Gatan 2\n');
    expect((await world.undo()).done.status).toBe(303);
    const venue = async (key: string) => (await world.one('venues', `import_key = '${key}'`))['id'];
    const activity = (await world.one('activities', "import_key = 'A1'"))['id'];
    const edited = await venue('U3');
    await change(pb.staff, 'venues', edited, { phone: '1' });
    const used = await newSession(pb.staff, { activity, venue: await venue('U4') });
    const blocked = await world.undo();
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
    expect((await world.undo()).done.status).toBe(303);
    expect(await world.items('venues', "import_key ~ 'U'")).toEqual([]);
  });

  test('of times takes their sessions too, unless families have signed up or staff have changed one', async () => {
    const { pb } = world;
    const activity = await create(pb.staff, 'activities', {
      title: 'Schack',
      status: 'draft',
      categories: [world.category],
      organiser: world.organiser,
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
      venue: (await world.one('venues', "import_key = 'V1'"))['id'],
    });
    await change(pb.staff, 'activities', activity['id'], { status: 'published' });
    const head =
      'Nyckel;Aktivitet;Ställe;Veckodagar;Tid;Vuxna på plats;Första dagen;Högst antal;Minst antal vuxna\n';
    const file = (hours: string) =>
      `${head}X1;Schack;V1;fre;${hours};${hours};${inDays(1)};10;1\n;Schack;V1;tis;17–19;17–19;${today()};10;1\n`;
    const said = await world.importFile('schedules', file('17–19'));
    expect(said).toContain('Schack, Växtverket, fre 17:00');
    expect(said).toContain('Slutar 18:30 blir 19:00 Skrivet av er');
    const schedule = (await world.one('schedules', "import_key = 'X1'"))['id'];
    const made = () => world.items('sessions', `schedule = '${schedule}'`);
    const [first] = await eventually(made, (found) => found.length > 10, 10_000);
    // The site is told of them, though each save was kept quiet.
    await eventually(
      () => world.page(`/tillfallen/${first?.['id']}`),
      ({ status }) => status === 200,
      10_000,
    );
    const changedOne = await world.one(
      'sessions',
      `schedule = '${existing['id']}' && local_date = '${(await world.items('sessions', `schedule = '${existing['id']}'`)).at(-1)?.['local_date']}'`,
    );
    await eventually(
      () => world.one('sessions', `id = '${changedOne['id']}'`),
      (session) => session['end_time'] === '19:00',
      10_000,
    );

    const signup = signupBody({ session: first?.['id'] });
    expect((await pb.site.post('/api/site/signups', signup)).status).toBe(200);
    expect((await world.undo()).preview).toContain(
      'Schack, Växtverket, fre 17:00 Har anmälningar eller hållna platser sedan importen.',
    );
    await change(pb.staff, 'signups', String(signup['id']), { status: 'cancelled', cancelled_by: 'staff' });
    await pb.staff.delete(`/api/collections/signups/records/${signup['id']}`);
    await change(pb.staff, 'sessions', first?.['id'] ?? '', { public_note: 'Ta med skor' });
    expect((await world.undo()).preview).toContain('Schack, Växtverket, fre 17:00 Används av annat');
    inDatabase(pb, (database) => database.exec('UPDATE sessions SET edited_by_staff = FALSE'));

    const { preview, done } = await world.undo();
    expect(preview).toMatch(/1 tid tas bort 1 tid blir som förut \d+ tillfällen tas bort/);
    expect(done.status).toBe(303);
    expect([await made(), await world.items('schedules', "import_key = 'X1'")]).toEqual([[], []]);
    await eventually(
      () => world.one('sessions', `id = '${changedOne['id']}'`),
      (session) => session['end_time'] === '18:30',
      10_000,
    );
  });

  test('nothing to undo leads back', async () => {
    inDatabase(world.pb, (database) => database.exec("UPDATE imports SET status = 'undone'"));
    const page = await world.staff.page('/personal/import/angra');
    expect([page.status, page.headers.get('location')]).toEqual([303, '/personal/import']);
  });
});

test('a feed brings places, drafts of activities and times, and the second time only what is new', async () => {
  const feed = await readFile(
    new URL('../../fixtures/import/openactive-series.json', import.meta.url),
    'utf8',
  );
  const bare = readable((await world.upload('feed', feed)).html);
  expect(bare).toContain('Post 1, Kategori Det här måste fyllas i.');
  const preview = await world.upload('feed', feed, { kategori: world.category });
  const said = readable(preview.html);
  expect(said).toContain('Importera 1 ställe, 1 aktivitet och 2 tider?');
  expect(said).toContain('Flödet säger inget om vuxna på plats. 2 nya tider läggs in utan vuxna');
  expect(said).toContain('1 post har tagits bort i flödet.');
  expect((await world.sayYes(preview)).status).toBe(303);
  const activity = await world.one('activities', "title = 'Öppen innebandy'");
  expect(activity).toMatchObject({
    status: 'draft',
    school_year_from: 4,
    import_key: 'https://feed.example/series/1',
  });
  const times = await world.items('schedules', `activity = '${activity['id']}'`);
  expect(times.map((time) => [time['start_time'], time['unstaffed'], time['venue'] !== ''])).toEqual([
    ['17:00', true, true],
    ['09:00', true, true],
  ]);
  const again = readable((await world.upload('feed', feed, { kategori: world.category })).html);
  expect(again).toContain('Filen ändrar ingenting');
  const events = await readFile(new URL('../../fixtures/import/schema-events.json', import.meta.url), 'utf8');
  const broken = readable(
    (await world.upload('feed', `<html><script type="application/ld+json">${events}</script></html>`)).html,
  );
  expect(broken).toContain(
    'Post 4, Börjar Posten har ingen dag med klockslag när den börjar. Där står: 2026-12-11',
  );
  expect((await world.undo()).done.status).toBe(303);
  expect(await world.items('venues', "name = 'Holjehallen'")).toEqual([]);
});

test('a list as a municipality has it says what to put right', async () => {
  const list = await readFile(
    new URL('../../../pocketbase/demo/olofstrom-places.csv', import.meta.url),
    'utf8',
  );
  const said = readable((await world.upload('venues', list)).html);
  expect(said).toContain('Rad 2, village Det finns ingen sådan ort.');
  expect(said).toContain('Där står: Olofström');
  expect(said).toContain('Rad 2, run_by Det finns ingen sådan arrangör.');
  await create(world.pb.staff, 'areas', { name: 'Olofström' });
  await create(world.pb.staff, 'areas', { name: 'Kyrkhult' });
  await create(world.pb.staff, 'organisers', { name: 'Kommun', kind: 'municipality' });
  await create(world.pb.staff, 'organisers', { name: 'Förening', kind: 'association' });
  expect(await world.importFile('venues', list)).toMatch(/Importera 6 ställen\?/);
  expect(await world.one('venues', "name = 'Susekullen'")).toMatchObject({
    kind: 'meeting_place',
    hours_note: 'tis och tors 15–20; andra tider på lov',
    source_name: 'susekullen.se',
    for_whom: 'åk 4–gymnasiet',
  });
});
