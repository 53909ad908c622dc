import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, create } from '../../support/catalogue.ts';
import { readable, startImportWorld, type ImportWorld } from '../../support/import-visitor.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { eventually } from '../../support/world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
});
afterAll(() => world.stop());

const SURVEY = {
  source_name: 'Polisen och kommunen',
  source_url: 'https://www.example.se/rapport',
  sent: 1200,
  response_rate: 61.5,
  ages_from: 16,
  ages_to: 85,
  published: true,
};
const SURVEY_PAGE = '/trygghet/matningen';
const PICTURE_PAGE = '/trygghet/lagesbilden';
const shown = async (path: string) => readable((await world.page(path)).html);
const shows = (path: string, text: string) =>
  eventually(
    () => shown(path),
    (said) => said.includes(text),
    4000,
  );
const refusal = async (collection: string, fields: object, field: string) => {
  const answer = await world.pb.staff.post(`/api/collections/${collection}/records`, fields);
  expect(answer.status, JSON.stringify(answer.body)).toBe(400);
  return answer.body['data'][field]?.['message'] as string;
};

test('before anything is published both pages say so, and that nobody under 16 is asked', async () => {
  const survey = await shown(SURVEY_PAGE);
  expect(survey).toContain('Ingen mätning är publicerad än');
  expect(survey).toContain('Ingen under 16 år får den');
  expect(survey).not.toContain('<svg class="trend"');
  expect(await shown(PICTURE_PAGE)).toContain('Inga åtgärder är publicerade än');
});

test('figures come in from a file, with decimal commas, and again by what they are about', async () => {
  const file = (rows: readonly string[]) => ['År;Tema;Grupp;Skala;Värde;Antal svar', ...rows].join('\n');
  const early = await world.upload('survey_results', file(['2026;oro;alla;procent;27,9;642']));
  expect(readable(early.html)).toContain('Rad 2, År Det finns ingen mätning för det året.');

  for (const year of [2026, 2025, 2023]) await create(world.pb.staff, 'surveys', { ...SURVEY, year });
  const wrong = readable(
    (
      await world.upload(
        'survey_results',
        file([
          '2026;oro;alla;procent;127;642',
          '2026;störningar;alla;index;7,5;642',
          '2026;oro;Storgatan;procent;20;642',
          '2026;oro;kvinnor;procent;;330',
          '2026;oro;män;procent;20;1201',
          '2026;oro;alla;procent;20;642',
        ]),
      )
    ).html,
  );
  for (const part of [
    'Rad 2, Värde Talet är för litet eller för stort. Där står: 127',
    'Rad 3, Värde Index går från 0 till 6.',
    'Rad 4, Grupp Skriv något av: alla, kvinnor, män',
    'Rad 5, Värde Skriv ett tal, till exempel 21,5',
    'Rad 6, Antal svar Fler kan inte ha svarat än de som fick enkäten.',
    'Rad 7, Tema Rad 2 handlar om samma. Ta bort en av raderna. Där står: oro',
  ]) {
    expect(wrong).toContain(part);
  }
  expect(await world.items('survey_results')).toEqual([]);
  const headless = await world.upload('survey_results', 'År;Tema;Grupp;Skala\n2026;oro;alla;procent\n');
  expect(readable(headless.html)).toContain('Kolumnen Värde saknas i filen. Lägg till den.');

  const sample = await world.staff.page('/personal/import/exempel-matvarden.csv');
  expect(sample.html).toContain('2026');
  await world.importFile('survey_results', sample.html);
  const said = await world.importFile(
    'survey_results',
    file([
      '2026;oro;alla;procent;27,9;642',
      '2026;utsatthet;alla;procent;13,5 %;642',
      '2026;oro;16–24;procent;99,1;19',
      '2025;oro;alla;procent;28,6;650',
      '2023;oro;alla;procent;31;0',
    ]),
  );
  expect(said).toContain('2026, oro, alla, procent Rad 2 Värde 21,5 blir 27,9');
  expect(said).not.toContain('Skrivet av er');
  expect(await world.items('survey_results')).toHaveLength(5);
});

test('the page tells scale, ages and report, and a figure of too few answers is nowhere in it', async () => {
  await shows(SURVEY_PAGE, '27,9 %');
  const { html } = await world.page(SURVEY_PAGE);
  const said = readable(html);
  for (const part of [
    'Frågan gick till ett urval av invånare som är 16–85 år.',
    'Ingen under 16 år har fått frågan.',
    'Skala: procent av dem som svarade',
    '61,5 % svarade.',
    'Oron har minskat med 0,7 procentenheter: från 28,6 % (2025) till 27,9 % (2026).',
    'För få svar',
  ]) {
    expect(said).toContain(part);
  }
  expect(html).toContain('href="https://www.example.se/rapport"');
  expect(html).toMatch(/<svg[^>]*class="trend"[^>]*role="img"/);
  // Nineteen answered the one, and of the other nobody knows how many: neither leaves the server, in any language.
  for (const path of [SURVEY_PAGE, `/en${SURVEY_PAGE}`]) {
    const page = (await world.page(path)).html;
    expect(page).not.toMatch(/99[,.]1|31(?:[,.]0)?(?: |\u00a0|&nbsp;)?%/);
  }
  // Staff may ask for more answers, never for fewer than twenty.
  await change(world.pb.staff, 'site_settings', 'sitesettings001', { survey_least_answers: 1 });
  await change(world.pb.staff, 'site_settings', 'sitesettings001', { survey_least_answers: 645 });
  await eventually(
    () => shown(SURVEY_PAGE),
    (text) => !text.includes('27,9 %') && text.includes('28,6 %'),
    4000,
  );
  await change(world.pb.staff, 'site_settings', 'sitesettings001', { survey_least_answers: 0 });
});

test('the import can be undone, and the figures are as before', async () => {
  await world.undo();
  const figures = await world.items('survey_results');
  expect(figures.map(({ value }) => value)).toEqual([21.5]);
});

test('texts, measures and the list refuse what leads to a person', async () => {
  const text = { place: 'picture', heading: 'Möte', body: 'Vi ses en gång i månaden.', published: true };
  expect(await refusal('safety_texts', { ...text, body: 'Ring Kim, 070-174 06 22' }, 'body')).toContain(
    'Skriv inga telefonnummer i texten.',
  );
  expect(await refusal('surveys', { ...SURVEY, year: 2020, ages_from: 15 }, 'ages_from')).toBeTruthy();
  expect(
    await refusal('surveys', { ...SURVEY, year: 2020, source_url: 'https://x' }, 'source_url'),
  ).toContain('Skriv hela adressen');
  const { survey, theme, group, scale } = await world.one('survey_results', "theme = 'worry'");
  expect(
    await refusal('survey_results', { survey, theme, group, scale, value: 1, answers: 100 }, 'scale'),
  ).toContain('Det finns redan ett annat');
  const measure = {
    title: 'Nya lampor',
    kind: 'lighting',
    status: 'done',
    area: world.area,
    published: true,
  };
  expect(await refusal('measures', { ...measure, text: '20110102-1234' }, 'text')).toContain('personnummer');
  expect(await refusal('measures', { ...measure, done_on: '2026-02-31' }, 'done_on')).toContain(
    'dag som finns',
  );
  const line = { area: world.area, measure: 'Bråk på torget', status: 'planned' };
  expect(await refusal('focus_areas', line, 'measure')).toContain('Skriv bara vad ni gör');

  await create(world.pb.staff, 'safety_texts', text);
  await create(world.pb.staff, 'measures', { ...measure, done_on: '2026-11-10' });
  await shows(PICTURE_PAGE, 'Nya lampor');
  const said = await shown(PICTURE_PAGE);
  expect(said).toContain('Klart 10 november 2026');
  expect(said).toContain('Belysning och lagat, Jämshög');
  expect(said).toContain('Vi ses en gång i månaden.');
  expect(said).toContain('Vi visar aldrig någon plats som otrygg.');
});

test('staff add, change and remove a line on their page; nobody else reads it', async () => {
  const post = (fields: Record<string, string>) => world.staff.post('/personal/lagesbild', fields);
  const typed = {
    gor: 'lagg-till',
    area: world.area,
    status: 'planned',
    measure: 'Öppet till 22',
    start_time: '18',
    end_time: '22',
  };
  const refused = await post({ ...typed, measure: 'Följ upp gänget', next_meeting: '2026-02-31' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('<title>Fel: Lägesbild');
  expect(readable(refused.html)).toContain('Skriv bara vad ni gör');
  expect(refused.html).toContain('value="Följ upp gänget"');
  expect(await world.items('focus_areas')).toEqual([]);

  const added = await post({ ...typed, next_meeting: '2026-12-10' });
  expect([added.status, added.headers.get('location')]).toEqual([303, '/personal/lagesbild?klart=lagg-till']);
  // Pressed twice, it is one line.
  expect((await post({ ...typed, next_meeting: '2026-12-10' })).status).toBe(303);
  const line = await world.one('focus_areas', "measure = 'Öppet till 22'");
  expect(line).toMatchObject({ start_time: '18:00', end_time: '22:00', weekdays: [] });
  const id = String(line['id']);
  await post({ gor: 'andra', id, status: 'ongoing', next_meeting: '' });
  const page = readable((await world.staff.page('/personal/lagesbild')).html);
  expect(page).toContain('Öppet till 22 Jämshög, alla dagar kl. 18–22 Pågår Inget möte satt');
  expect((await post({ gor: 'andra', id: 'x', status: 'ongoing' })).status).toBe(404);

  const other = await staffAccount(world.pb, 'personal@example.se');
  expect((await other.get('/api/staff/focus-areas')).body['lines']).toHaveLength(1);
  for (const api of [world.pb.guest, world.pb.site]) {
    expect((await api.get('/api/staff/focus-areas')).status).toBeGreaterThanOrEqual(401);
    expect((await api.post(`/api/staff/focus-areas/${id}/remove`, {})).status).toBeGreaterThanOrEqual(401);
  }
  expect((await world.page('/personal/lagesbild')).headers.get('location')).toContain('/personal/logga-in');

  await post({ gor: 'ta-bort', id });
  expect(await world.items('focus_areas')).toEqual([]);
  const log = await world.items('audit_log', "collection = 'focus_areas'");
  expect(log.map(({ action }) => action)).toEqual(['created', 'updated', 'deleted']);
});
