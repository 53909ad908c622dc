import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/directory/build-snapshot.ts';
import { createPocketBaseSource } from '../../../src/directory/pocketbase-source.ts';
import { loadRows } from '../../../src/directory/refetch.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { promiseFigures } from '../../../src/domain/promise-figures.ts';
import { testAccounts } from '../../support/made-once.ts';
import {
  ACTIVITY,
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { inDatabase, insertRow } from '../../support/erasing.ts';
import { recomputePromise, type CountedPromise } from '../../support/recompute-promise.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let promise: { readonly id: string; readonly from: string; readonly to: string };
const ids: Record<string, string> = {};

/** YYYY-MM, so many months ago: nothing changes any more in that of two months ago. */
const month = (ago: number): string => {
  let date = `${today().slice(0, 7)}-01`;
  for (let i = 0; i < ago; i += 1) date = `${addDays(date, -1).slice(0, 7)}-01`;
  return date.slice(0, 7);
};

const figures = async (): Promise<CountedPromise | undefined> =>
  recomputePromise(world.site.url, promise.id, today());

/** What the site itself counts, read as it reads. */
async function ofTheSite(): Promise<unknown> {
  const source = createPocketBaseSource({
    baseUrl: world.pb.url,
    email: testAccounts.siteAccountEmail,
    password: testAccounts.siteAccountPassword,
  });
  const { rows } = await loadRows(source, inDays(-13));
  const { snapshot } = buildSnapshot(rows, { version: '', loadedAt: 0, sessionsFrom: inDays(-13) });
  const [held] = snapshot.safety.promises;
  if (!held) throw new Error('no promise');
  return JSON.parse(
    JSON.stringify(promiseFigures(held, snapshot.offered, today()), (_, value: unknown) => value ?? null),
  );
}

const runJob = () => world.pb.staff.post('/api/crons/keep-offered');
const everyRow = async () => (await world.page('/data/v1/offered-sessions?limit=200')).html;

beforeAll(async () => {
  world = await startWorld();
  const { staff } = world.pb;
  catalogue = await smallCatalogue(staff);
  const activity = async (fields: object) =>
    (
      await create(staff, 'activities', {
        ...ACTIVITY,
        categories: [catalogue.category],
        organiser: catalogue.organiser,
        ...fields,
      })
    )['id'];
  const village = (await create(staff, 'areas', { name: 'Kyrkhult' }))['id'];
  const hall = await create(staff, 'venues', {
    name: 'Hallen',
    kind: 'sports_hall',
    status: 'published',
    area: village,
  });
  const elsewhere = { ...catalogue, venue: hall['id'] };
  const dropIn = await activity({
    title: 'Öppet hus',
    signup_mode: 'drop_in',
    school_year_from: 7,
    school_year_to: 10,
  });
  const course = await activity({
    title: 'Gitarr',
    signup_mode: 'course',
    price_kind: 'paid',
    price_sek: 200,
  });
  const draft = await activity({ title: 'Hemligt', signup_mode: 'drop_in' });
  const archived = await activity({ title: 'Nedlagd', signup_mode: 'drop_in', school_year_from: 1 });
  const session = async (name: string, date: string, fields: object = {}, where = catalogue) => {
    ids[name] = (await newSession(staff, where, { local_date: date, ...fields }))['id'];
    return ids[name];
  };
  const of = (id: string) => ({ ...catalogue, activity: id });

  await addAdults(staff, await session('five', `${month(3)}-05`), 2);
  await addAdults(staff, await session('four', `${month(2)}-10`), 2);
  await session('short', `${month(3)}-06`, {}, elsewhere);
  await session('cancelled', `${month(3)}-07`, { status: 'cancelled', public_note: 'Sjuk' });
  await session(
    'unstaffed',
    `${month(3)}-08`,
    { unstaffed: true, staffed_from: '', staffed_to: '' },
    of(dropIn),
  );
  await addAdults(staff, await session('old', `${month(2)}-11`, {}, of(archived)), 3);
  await session('draft', `${month(2)}-12`, {}, of(draft));
  await addAdults(staff, await session('before', `${month(4)}-20`), 2);
  await session('coming', inDays(3), {}, of(dropIn));
  // Not `month(0)`: yesterday may be in the month before.
  await session('recent', inDays(-1), {}, of(dropIn));
  await session(
    'today',
    today(),
    { start_time: '00:00', end_time: '00:10', staffed_from: '00:00', staffed_to: '00:10' },
    of(dropIn),
  );
  const schedule = (
    await newSchedule(staff, of(course), {
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      valid_from: inDays(3),
      valid_until: inDays(4),
      room_places: 8,
    })
  )['id'];
  for (const day of ['15', '22']) {
    await addAdults(
      staff,
      await session(`course${day}`, `${month(3)}-${day}`, { schedule, room_places: 8 }, of(course)),
      2,
    );
  }
  for (const id of [dropIn, course]) await change(staff, 'activities', id, { status: 'published' });
  inDatabase(world.pb, (database) =>
    database.prepare("UPDATE activities SET status = 'archived' WHERE id = ?").run(archived),
  );

  const signUp = (number: number, target: object) =>
    insertRow(world.pb, 'signups', {
      id: `signup${String(number).padStart(9, '0')}`,
      status: 'confirmed',
      first_name: 'Alva',
      school_year: 5,
      queue_number: number + 1,
      token_hash: String(number),
      reference: String(number),
      ...target,
    });
  for (let i = 0; i < 4; i += 1) signUp(i, { session: ids['five'] });
  for (let i = 10; i < 14; i += 1) signUp(i, { session: ids['four'] });
  for (let i = 20; i < 27; i += 1) signUp(i, { schedule });
  // Two have been erased since.
  await create(staff, 'session_counts', {
    id: ids['five'],
    kind: 'session',
    confirmed: 2,
    cancelled_family: 9,
  });

  const period = { from: `${month(3)}-01`, to: inDays(40) };
  const made = await create(staff, 'promises', {
    title: 'Vuxna där unga är',
    slug: 'vuxna',
    promised_by: 'both',
    theme: 'adult_presence',
    text: 'Det ska finnas vuxna.',
    for_whom: 'Barn och unga',
    from_date: period.from,
    to_date: period.to,
    status: 'ongoing',
    published: true,
  });
  promise = { id: made['id'], ...period };
  await runJob();
  await eventually(everyRow, (text) => text.includes(ids['recent'] ?? 'none'), 10_000);
});
afterAll(() => world.stop());

test('every figure can be counted again from the open data, and is what was offered', async () => {
  const counted = await figures();
  expect(counted).toEqual(await ofTheSite());
  expect(counted?.total).toEqual({
    staffedMinutes: 5 * 90,
    sessions: 8,
    cancelled: 1,
    asksForAdults: 7,
    hadAdults: 5,
    free: 6,
    areas: 2,
    bands: 4,
    // Ten places of `five` with six children, ten of `short` without any, eight of the course with seven, once.
    places: 28,
    used: 13,
  });
  expect(counted?.months[0]).toMatchObject({
    month: month(3),
    isPart: false,
    sessions: 5,
    asksForAdults: 4,
    hadAdults: 3,
    places: 28,
    used: 13,
  });
});

/** Texts of the elements, with plain spaces. */
const textsOf = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('\u00a0', ' ')
      .trim(),
  );
const cellsOf = (table: string): string[][] =>
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => textsOf(row, /<td[^>]*>(.*?)<\/td>/gs))
    .filter((cells) => cells.length > 0);
const asSaid = (figure: number | null, none: string) => (figure === null ? none : String(figure));

test('the page says just these figures: in its large numbers, its chart and its tables', async () => {
  const counted = await figures();
  if (!counted) throw new Error('no figures');
  const { html } = await world.page('/trygghet/loften/vuxna');
  const hours = (row: { staffedMinutes: number }) => String(Math.round(row.staffedMinutes / 60));
  const { total, months } = counted;
  expect(textsOf(html, /<p class="goal-figure">(.*?)<\/p>/gs)).toEqual([
    `${hours(total)} timmar`,
    `${total.hadAdults} av ${total.asksForAdults}`,
    `${total.free} av ${total.sessions}`,
    `${total.areas} av 2 orter`,
    `${total.used} av ${total.places}`,
  ]);
  const [monthTable = '', reachTable = ''] = html.match(/<table>.*?<\/table>/gs) ?? [];
  expect(cellsOf(monthTable)).toEqual(
    months.map((row) => [
      hours(row),
      `${row.hadAdults} av ${row.asksForAdults}`,
      `${row.free} av ${row.sessions}`,
    ]),
  );
  expect(cellsOf(reachTable)).toEqual(
    months.map((row) => [
      String(row.areas),
      `${row.bands} av 4`,
      asSaid(row.places, 'ingen siffra'),
      asSaid(row.used, row.places === null ? 'ingen siffra' : 'färre än 5'),
    ]),
  );
  const chart = /<svg[^>]*role="img".*?<\/svg>/s.exec(html)?.[0] ?? '';
  const drawn = textsOf(chart, /<text[^>]*>(.*?)<\/text>/gs);
  for (const row of months) expect(drawn).toContain(hours(row));
});

test('fewer than five are told nowhere, and no feed has the number of one session', async () => {
  const second = (await figures())?.months[1];
  expect([second?.month, second?.places, second?.used]).toEqual([month(2), 10, null]);
  const rows = await everyRow();
  expect(rows).not.toMatch(/"(used|places|target)"/);
  const asSite = await world.pb.site.get('/api/collections/offered_for_promises/records?perPage=500');
  expect(JSON.stringify(asSite.body)).not.toMatch(/"(used|places|target)"/);
  expect(
    JSON.stringify((await world.pb.site.get('/api/collections/offered_sessions/records')).body),
  ).not.toContain('used');
});

test('what is a draft, not over or before the promise is not there; what is archived was offered', async () => {
  const rows = await everyRow();
  for (const name of ['draft', 'today', 'coming', 'before']) expect(rows, name).not.toContain(ids[name]);
  for (const name of ['old', 'cancelled']) expect(rows, name).toContain(ids[name]);
});

test('staff correct the last days, and what is older stays, whatever is removed', async () => {
  const before = await figures();
  inDatabase(world.pb, (database) => {
    for (const table of ['signups', 'shifts', 'session_counts']) database.exec(`DELETE FROM ${table}`);
    database.prepare('DELETE FROM sessions WHERE id IN (?, ?)').run(ids['five'] ?? '', ids['four'] ?? '');
  });
  await addAdults(world.pb.staff, ids['recent'] ?? '', 2);
  await runJob();
  const hadAdults = (before?.total.hadAdults ?? 0) + 1;
  const after = await eventually(figures, (found) => found?.total.hadAdults === hadAdults, 10_000);
  expect(after?.total.staffedMinutes).toBe((before?.total.staffedMinutes ?? 0) + 90);
  expect(after?.months.slice(0, 2)).toEqual(before?.months.slice(0, 2));

  await change(world.pb.staff, 'activities', catalogue.activity, { title: 'Innebandy' });
  await world.pb.staff.delete(`/api/collections/sessions/records/${ids['recent'] ?? ''}`);
  await runJob();
  await eventually(everyRow, (text) => !text.includes(ids['recent'] ?? 'none'), 10_000);
  expect((await figures())?.total.hadAdults).toBe(before?.total.hadAdults);
});

test('a promise of other days is measured by those days at once', async () => {
  await change(world.pb.staff, 'promises', promise.id, { from_date: `${month(4)}-01` });
  await eventually(everyRow, (text) => text.includes(ids['before'] ?? 'none'), 10_000);
  expect(await figures()).toEqual(await ofTheSite());
  await change(world.pb.staff, 'promises', promise.id, { published: false });
  await eventually(everyRow, (text) => text.includes('"items":[]'), 10_000);
});
