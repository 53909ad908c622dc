import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datedDay } from '../../../src/i18n/sv/dates.ts';
import { wallClockOf } from '../../../src/domain/stockholm.ts';
import { NO_CHANGE, STATEMENT_DATES } from '../../../src/domain/record-dates.ts';
import {
  ACTIVITY,
  change,
  create,
  newSchedule,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { inDatabase } from '../../support/erasing.ts';
import { imported, importRow } from '../../support/imports.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

interface Dates {
  readonly published_at: string;
  readonly changed_at: string;
  readonly changes: readonly { readonly at: string; readonly fields: string }[];
}

/** What the site is told of a record; undefined when it never was public. */
async function datesOf(id: string): Promise<Dates | undefined> {
  const answer = await world.pb.site.get(`/api/collections/record_dates/records/${id}`);
  return answer.status === 200 ? (answer.body as unknown as Dates) : undefined;
}
const fieldsOf = async (id: string) => (await datesOf(id))?.changes.map(({ fields }) => fields);

/** Saves the whole record as it is, as the admin does. */
async function saveUnchanged(collection: string, id: string) {
  const { staff } = world.pb;
  const { body } = await staff.get(`/api/collections/${collection}/records/${id}`);
  expect((await staff.patch(`/api/collections/${collection}/records/${id}`, body)).status).toBe(200);
}

const today = () => datedDay(wallClockOf(Date.now()).date);
const shows = (path: string, text: string) =>
  eventually(
    () => world.page(path),
    ({ html }) => html.replaceAll(/\s+/g, ' ').includes(text),
    1000,
  );
const line = (word: string, what: string) =>
  new RegExp(`${word}\\s*<time[^>]*datetime="\\d{4}-\\d\\d-\\d\\d"[^>]*>${today()}:?</time>${what}`);

describe('the dates of a record', () => {
  test('an activity: from draft to published, changed in name, and by draft, import and undo', async () => {
    const { staff } = world.pb;
    const id = (
      await create(staff, 'activities', {
        ...ACTIVITY,
        title: 'Dansstudion',
        categories: [catalogue.category],
        organiser: catalogue.organiser,
        status: 'draft',
      })
    )['id'] as string;
    await newSession(staff, { ...catalogue, activity: id });
    await change(staff, 'activities', id, { summary: 'Hemligt än' });
    expect(await datesOf(id), 'a draft has no dates').toBeUndefined();

    await change(staff, 'activities', id, { status: 'published' });
    const published = await datesOf(id);
    expect(published?.changes).toEqual([]);
    expect(published?.changed_at).toBe(published?.published_at);

    await saveUnchanged('activities', id);
    await change(staff, 'activities', id, {
      supervision_confirmed_on: new Date().toISOString().slice(0, 10),
    });
    expect(await datesOf(id), 'nothing saved, and a confirmation').toEqual(published);

    await change(staff, 'activities', id, { first_aid: 'yes', summary: 'Vi dansar.' });
    const changed = await datesOf(id);
    expect(changed?.changes.map(({ fields }) => fields.split(' ').toSorted())).toEqual([
      ['first_aid', 'summary'],
    ]);
    expect(changed?.published_at).toBe(published?.published_at);
    expect(changed?.changed_at).toBe(changed?.changes[0]?.at);
    expect(JSON.stringify(changed), 'never what it says, never who').not.toMatch(/dansar|@|yes/);
    await eventually(
      () => world.page('/aktiviteter/dansstudion'),
      ({ html }) =>
        line('Ändrat', ' första hjälpen').test(html) &&
        line('Publicerat', '').test(html) &&
        html.includes('"dateModified":'),
      1000,
    );

    await change(staff, 'activities', id, { status: 'archived' });
    await change(staff, 'activities', id, { phone: '0454-1' });
    expect(await fieldsOf(id), 'hidden').toHaveLength(1);
    await change(staff, 'activities', id, { status: 'published' });
    expect(await fieldsOf(id)).toHaveLength(1);
    expect((await datesOf(id))?.published_at).toBe(published?.published_at);

    const rows = [
      importRow('activities', 2, { key: 'D1', values: { title: 'Dansstudion', phone: '0454-2' } }),
    ];
    await imported(staff, 'activities', rows);
    expect((await fieldsOf(id))?.[0]).toBe('phone');
    const latest = (await staff.get('/api/staff/imports')).body['undoable'];
    const { fingerprint } = (await staff.get(`/api/staff/imports/${latest}/undo`)).body;
    await staff.post(`/api/staff/imports/${latest}/undo`, { fingerprint });
    expect(await fieldsOf(id), 'the same fact again within the hour is one change').toHaveLength(2);
  });

  test('times of an activity are told with it and with the place, and only ten changes are kept', async () => {
    const { staff } = world.pb;
    const schedule = (await newSchedule(staff, catalogue))['id'] as string;
    for (let least = 3; least < 16; least += 1) {
      await change(staff, 'schedules', schedule, { least_adults: least });
      // As if each were an hour of its own.
      inDatabase(world.pb, (database) =>
        database.exec(
          `UPDATE record_dates SET changes = replace(changes, strftime('%Y-%m-%d %H', 'now'), '2026-01-01 0${least % 10}')`,
        ),
      );
    }
    expect(await fieldsOf(catalogue.activity)).toHaveLength(10);
    expect(new Set(await fieldsOf(catalogue.venue))).toEqual(new Set(['times.least_adults']));
  });

  test('a new follow-up and its removal change the promise, and the results change the survey', async () => {
    const { staff } = world.pb;
    const promise = (
      await create(staff, 'promises', {
        title: 'Vuxna där unga är',
        slug: 'vuxna',
        promised_by: 'both',
        theme: 'adult_presence',
        text: 'Vi lovar.',
        for_whom: 'Alla unga',
        from_date: '2026-01-01',
        to_date: '2026-12-31',
        status: 'ongoing',
        published: true,
      })
    )['id'] as string;
    await saveUnchanged('promises', promise);
    await change(staff, 'promises', promise, { to_date: '2027-06-30', status: 'partly', sort_order: 4 });
    const note = (
      await create(staff, 'promise_notes', { promise, noted_on: '2026-11-20', text: 'Fler kvällar.' })
    )['id'] as string;
    await staff.delete(`/api/collections/promise_notes/records/${note}`);
    expect(await fieldsOf(promise)).toEqual(['note_removed', 'note_added', 'to_date status']);

    const survey = (
      await create(staff, 'surveys', {
        year: 2025,
        source_name: 'Polisen',
        source_url: 'https://example.se/',
        ages_from: 16,
        ages_to: 85,
        published: true,
      })
    )['id'] as string;
    await create(staff, 'survey_results', {
      survey,
      theme: 'worry',
      group: 'all',
      scale: 'percent',
      value: 20,
      answers: 400,
    });
    expect(await fieldsOf(survey)).toEqual(['results']);
  });

  test('what is gone has no dates', async () => {
    const { staff } = world.pb;
    const partner = { name: 'Fältarna', kind: 'field_workers', does: 'Pratar med unga.', published: true };
    const id = (await create(staff, 'partners', partner))['id'] as string;
    expect((await datesOf(id))?.changes).toEqual([]);
    await staff.delete(`/api/collections/partners/records/${id}`);
    expect(await datesOf(id)).toBeUndefined();
  });

  test('saving a place and the settings unchanged is no change; what only staff see is none either', async () => {
    const before = await Promise.all([datesOf(catalogue.venue), datesOf('sitesettings001')]);
    await saveUnchanged('venues', catalogue.venue);
    await saveUnchanged('site_settings', 'sitesettings001');
    await change(world.pb.staff, 'site_settings', 'sitesettings001', { report_email: 'fel@example.se' });
    expect(await Promise.all([datesOf(catalogue.venue), datesOf('sitesettings001')])).toEqual(before);
  });
});

test('the statement about accessibility is changed by what it says, and by nothing else', async () => {
  const { staff } = world.pb;
  const of = async () => (await datesOf(STATEMENT_DATES))?.changed_at ?? '';
  const fault = { what: 'Filmen saknar text.', reason: 'not_checked', published: false };
  const id = (await create(staff, 'accessibility_issues', fault))['id'] as string;
  const first = await of();
  await saveUnchanged('site_settings', 'sitesettings001');
  await change(staff, 'site_settings', 'sitesettings001', { mail_retention_days: 20 });
  await change(staff, 'accessibility_issues', id, { location: 'Filmerna' });
  expect(await of(), 'none of it is on the page').toBe(first);
  await change(staff, 'accessibility_issues', id, { published: true });
  const shown = await of();
  await saveUnchanged('accessibility_issues', id);
  expect([shown > first, await of()]).toEqual([true, shown]);
  await staff.delete(`/api/collections/accessibility_issues/records/${id}`);
  const removed = await of();
  await change(staff, 'site_settings', 'sitesettings001', { contact_phone: '0454-3' });
  expect([removed > shown, (await of()) > removed]).toEqual([true, true]);
});

test('every page says its dates', async () => {
  const contents = `Innehållet ändrades senast <time class="keep" datetime=`;
  for (const path of ['/', '/aktiviteter', '/motesplatser', '/kalender', '/lov', '/ak/4-6']) {
    await shows(path, contents);
  }
});

/** Whoever adds a column says whether a change of it is one, and has it watched. */
test('each column of what is dated is watched, or is said to be no change', () => {
  const { columns, triggers } = inDatabase(world.pb, (database) => ({
    columns: Object.keys(NO_CHANGE).flatMap((table) =>
      database
        .prepare(`SELECT name FROM pragma_table_info('${table}')`)
        .all()
        .map(({ name }) => [table, String(name)] as const),
    ),
    triggers: database
      .prepare(
        "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'record_dates_%'",
      )
      .all(),
  }));
  const isWatched = (table: string, column: string) =>
    triggers.some(
      ({ tbl_name, sql }) => tbl_name === table && String(sql).includes(`OLD."${column}" IS NOT`),
    );
  const silent = (table: string) => ['id', 'created', 'updated', ...(NO_CHANGE[table] ?? [])];
  const wrong = columns
    .filter(([table, column]) => isWatched(table, column) === silent(table).includes(column))
    .map(([table, column]) => `${table}.${column}`);
  expect(wrong).toEqual([]);
});
