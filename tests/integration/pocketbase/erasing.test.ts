import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/local-date.ts';
import { nextErasing, type ErasedClass } from '../../../src/domain/retention.ts';
import { utcOf, wallClockOf } from '../../../src/domain/stockholm.ts';
import {
  addAdults,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { countsOf, erasingReport, inDatabase, insertRow, letDaysPass, night } from '../../support/erasing.ts';
import { fieldsOf } from '../../support/api.ts';
import { imported, importRow } from '../../support/imports.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let course: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  const activity = await create(pb.staff, 'activities', {
    ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
    id: undefined,
    title: 'Gitarrkurs',
    slug: '',
    signup_mode: 'course',
    status: 'draft',
  });
  course = { ...catalogue, activity: activity['id'] };
  await newSchedule(pb.staff, course);
  await change(pb.staff, 'activities', course.activity, { status: 'published' });
});
afterAll(() => pb.remove());

const daysPass = (days: number) => letDaysPass(pb, days);
const set = (table: string, id: string, fields: Record<string, string>) =>
  inDatabase(pb, (database) => {
    for (const [column, value] of Object.entries(fields)) {
      database.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(value, id);
    }
  });
const createdOn = (table: string) => (id: string, date: string) => set(table, id, { created: noon(date) });
let lines = 0;
/** Nobody writes the log by request. */
const logLine = () => {
  lines += 1;
  const id = `logline${String(lines).padStart(8, '0')}`;
  insertRow(pb, 'audit_log', { id, actor: 'chef@example.se', action: 'closed', created: noon(today()) });
  return id;
};
const exists = async (collection: string, id: string) =>
  (await pb.staff.get(`/api/collections/${collection}/records/${id}`)).status === 200;
const signUp = async (fields: Record<string, unknown>): Promise<string> => {
  const body = signupBody({ guardian_email: '', ...fields });
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return String(body['id']);
};
const session = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const id = (await newSession(pb.staff, catalogue, { room_places: 10, ...fields }))['id'];
  await addAdults(pb.staff, id, 2);
  return id;
};
const cancel = (id: string, by: string) =>
  change(pb.staff, 'signups', id, { status: 'cancelled', cancelled_by: by });
/** A course and its sessions' ids in order of time. */
const newCourse = async (): Promise<{ id: string; sessions: string[] }> => {
  const id = (await newSchedule(pb.staff, course, { valid_from: inDays(1), valid_until: inDays(21) }))['id'];
  const found = await pb.staff.get(
    `/api/collections/sessions/records?filter=(schedule='${id}')&sort=local_date`,
  );
  return { id, sessions: (found.body['items'] as unknown as { id: string }[]).map((one) => one.id) };
};

beforeEach(async () => {
  // What other cases left behind is removed, so that numbers are those of one case.
  await night(pb);
});

/** The day of the next run, by which the page counts; it may be tomorrow. */
const runDay = () => wallClockOf(nextErasing(Date.now())).date;
const daysBefore = (days: number) => addDays(runDay(), -days);
/** Later than every moment at which this test runs. */
const endOf = (date: string) => new Date(utcOf(date, '23:59')).toISOString().replace('T', ' ');
const noon = (date: string) => `${date} 12:00:00.000Z`;

test('the page says what the job removes, class by class, and nothing goes a day too early', async () => {
  const due: [table: string, id: string][] = [];
  const kept: [table: string, id: string][] = [];
  /** Makes two alike and lets the one be due on the day of the next run, the other the day after. */
  const pair = async (
    table: string,
    days: number,
    make: () => Promise<string>,
    move: (id: string, date: string) => unknown,
  ) => {
    for (const [list, date] of [
      [due, daysBefore(days)],
      [kept, daysBefore(days - 1)],
    ] as const) {
      const id = await make();
      await move(id, date);
      list.push([table, id]);
    }
  };
  const sessionOf = new Map<string, string>();
  const toSession = async (fields: Record<string, unknown> = {}) => {
    const target = await session(fields);
    const id = await signUp({ session: target });
    sessionOf.set(id, target);
    return id;
  };
  const moveSession = (id: string, date: string) =>
    set('sessions', sessionOf.get(id) ?? '', { local_date: date });
  await pair('signups', 14, toSession, moveSession);
  await pair(
    'signups',
    1,
    async () => {
      const target = await session({ room_places: 1 });
      await signUp({ session: target });
      const id = await signUp({ session: target });
      sessionOf.set(id, target);
      return id;
    },
    moveSession,
  );
  await pair(
    'signups',
    7,
    async () => {
      const id = await toSession();
      await cancel(id, 'family');
      return id;
    },
    (id, date) => set('signups', id, { cancelled_at: `${date}T12:00:00.000Z` }),
  );
  const courses = new Map<string, string[]>();
  await pair(
    'signups',
    30,
    async () => {
      const { id: schedule, sessions } = await newCourse();
      const id = await signUp({ schedule });
      courses.set(id, sessions);
      return id;
    },
    (id, date) =>
      (courses.get(id) ?? []).forEach((one, i) =>
        set('sessions', one, { local_date: addDays(date, -7 * i) }),
      ),
  );
  await pair(
    'held_places',
    14,
    async () => {
      const target = await session();
      const { id } = await create(pb.staff, 'held_places', { session: target, count: 3 });
      sessionOf.set(id, target);
      return id;
    },
    moveSession,
  );
  let rows = 0;
  await pair(
    'door_ticks',
    14,
    async () => {
      rows += 1;
      const id = `tick${String(rows).padStart(11, '0')}`;
      const target = await session();
      insertRow(pb, 'door_ticks', { id, session: target, kind: 'drop_in', count: 1, at: noon(today()) });
      sessionOf.set(id, target);
      return id;
    },
    moveSession,
  );
  const target = await session();
  await pair(
    'messages',
    30,
    async () => {
      rows += 1;
      const id = `note${String(rows).padStart(11, '0')}`;
      insertRow(pb, 'messages', {
        id,
        session: target,
        text: 'Hej',
        audience: 'all',
        created: noon(today()),
      });
      return id;
    },
    (id, date) => set('messages', id, { created: noon(date) }),
  );
  const letter = (status: string) => async () =>
    (await create(pb.staff, 'mail_outbox', { template: 'changes', to: 'kim@example.se', status }))['id'];
  for (const status of ['sent', 'withdrawn']) {
    await pair('mail_outbox', 30, letter(status), (id, date) =>
      set('mail_outbox', id, { updated: noon(date) }),
    );
  }
  for (const status of ['failed', 'no_address', 'waiting']) {
    await pair('mail_outbox', 30, letter(status), (id, date) =>
      set('mail_outbox', id, { created: noon(date) }),
    );
  }
  const standing = await toSession();
  let links = 0;
  await pair(
    'signup_links',
    1,
    async () => {
      links += 1;
      const link = { signup: standing, token_hash: String(links).repeat(64) };
      return (await create(pb.staff, 'signup_links', link))['id'];
    },
    // A link ends at its instant: the kept one ends after the run.
    (id, date) => set('signup_links', id, { expires_at: endOf(date) }),
  );
  await pair('audit_log', 90, async () => logLine(), createdOn('audit_log'));
  const newReport = async () =>
    (await create(pb.staff, 'page_reports', { kind: 'time', text: 'Fel dag.', status: 'new' }))['id'];
  await pair('page_reports', 60, newReport, createdOn('page_reports'));
  let imports = 0;
  await pair(
    'imports',
    90,
    () => {
      imports += 1;
      const venue = { values: { name: `Ladan ${imports}` }, refs: { area: ['Jämshög'] } };
      return imported(pb.staff, 'venues', [importRow('venues', 2, venue)]);
    },
    (id, date) => set('imports', id, { updated: noon(date) }),
  );
  const origin = (await pb.staff.get('/api/collections/_authOrigins/records')).body['items'][0]?.['id'] ?? '';
  set('_authOrigins', origin, { updated: noon(daysBefore(90)) });
  due.push(['_authOrigins', origin]);

  const report = await erasingReport(pb);
  const said = report.due.map(({ kind, count, oldest }) => [kind, count, count > 0 ? oldest : '']);
  expect(said).toEqual([
    ['mail', 2, daysBefore(30)],
    ['openMail', 3, daysBefore(30)],
    ['message', 1, daysBefore(30)],
    ['link', 1, daysBefore(1)],
    ['attendance', 1, daysBefore(14)],
    ['cancelled', 1, daysBefore(7)],
    ['waiting', 1, daysBefore(1)],
    ['session', 1, daysBefore(14)],
    ['course', 1, daysBefore(30)],
    ['held', 1, daysBefore(14)],
    ['import', 1, daysBefore(90)],
    ['report', 1, daysBefore(60)],
    ['log', 1, daysBefore(90)],
    ['signIn', 1, daysBefore(90)],
  ] satisfies [ErasedClass, number, string][]);
  expect(JSON.stringify(report)).not.toMatch(/Alva|Kim|(?<!\d)070|example/);
  expect(report.nextAt).toBe(nextErasing(Date.now()));

  daysPass(daysBetween(today(), runDay()));
  const erased = await night(pb);
  expect(erased).toEqual(Object.fromEntries(report.due.map(({ kind, count }) => [kind, count])));
  for (const [table, id] of due) expect([table, id, await exists(table, id)]).toEqual([table, id, false]);
  for (const [table, id] of kept) expect([table, id, await exists(table, id)]).toEqual([table, id, true]);
  expect((await erasingReport(pb)).last?.erased).toEqual(erased);
  // Once more takes nothing more.
  expect(await night(pb)).toEqual({});
});

test('the numbers are right through all the nights in which one session goes', async () => {
  const id = await session({ room_places: 2 });
  const signups: string[] = [];
  for (let i = 0; i < 5; i += 1) signups.push(await signUp({ session: id }));
  const [first = '', , , fourth = ''] = signups;
  await cancel(first, 'family');
  await cancel(fourth, 'staff');
  // Staff have phoned that family: it left no e-mail.
  inDatabase(pb, (database) =>
    database.exec("UPDATE mail_outbox SET status = 'sent' WHERE status = 'no_address'"),
  );
  const expired = await signUp({ session: id });
  set('signups', expired, {
    status: 'cancelled',
    cancelled_by: 'expired',
    cancelled_at: `${today()}T08:00:00.000Z`,
  });
  const held = await create(pb.staff, 'held_places', { session: id, count: 4 });
  const rows = async () => {
    const found = await pb.staff.get(`/api/collections/signups/records?filter=(session='${id}')`);
    return found.body['totalItems'] as unknown as number;
  };
  const numbers = async () => {
    const {
      confirmed,
      waitlisted,
      expired: late,
      cancelled_family,
      cancelled_staff,
      held: places,
    } = {
      confirmed: 0,
      waitlisted: 0,
      expired: 0,
      cancelled_family: 0,
      cancelled_staff: 0,
      held: 0,
      ...((await countsOf(pb, id)) as Record<string, number> | undefined),
    };
    return [confirmed, waitlisted, late, cancelled_family, cancelled_staff, places, await rows()];
  };
  expect(await numbers()).toEqual([0, 0, 0, 0, 0, 0, 6]);
  // The session is in seven days; those who cancelled a week ago go before it.
  daysPass(6);
  await night(pb);
  expect(await numbers()).toEqual([0, 0, 0, 0, 0, 0, 6]);
  daysPass(1);
  await night(pb);
  expect(await numbers()).toEqual([0, 0, 1, 1, 1, 0, 3]);
  daysPass(1);
  await night(pb);
  await night(pb);
  expect(await numbers()).toEqual([0, 1, 1, 1, 1, 0, 2]);
  daysPass(13);
  await night(pb);
  await night(pb);
  expect(await numbers()).toEqual([2, 1, 1, 1, 1, 4, 0]);
  expect(await exists('held_places', held['id'])).toBe(false);
  expect(await countsOf(pb, id)).toMatchObject({
    kind: 'session',
    activity: catalogue.activity,
    venue: catalogue.venue,
    local_date: inDays(-14),
  });
});

describe('a course', () => {
  test('lets those who wait go after its first time, and the others after its last date', async () => {
    const { id, sessions } = await newCourse();
    const place = await signUp({ schedule: id });
    const waits = await signUp({ schedule: id });
    set('signups', waits, { status: 'waitlisted' });
    const last = sessions.at(-1) ?? '';
    sessions.forEach((one, i) => set('sessions', one, { local_date: inDays(7 * i) }));
    await night(pb);
    expect(await exists('signups', waits)).toBe(true);
    daysPass(1);
    await night(pb);
    expect([await exists('signups', waits), await exists('signups', place)]).toEqual([false, true]);
    // A last time that was called off still counts: the later date when in doubt.
    set('sessions', last, { status: 'cancelled', local_date: inDays(-29) });
    sessions.slice(0, -1).forEach((one, i) => set('sessions', one, { local_date: inDays(-60 + i) }));
    await night(pb);
    expect(await exists('signups', place)).toBe(true);
    daysPass(1);
    await night(pb);
    expect(await exists('signups', place)).toBe(false);
    expect(await countsOf(pb, id)).toMatchObject({
      kind: 'course',
      confirmed: 1,
      waitlisted: 1,
      local_date: inDays(-30),
    });
  });

  test('whose sessions are all gone does not keep its families for ever', async () => {
    const { id, sessions } = await newCourse();
    const place = await signUp({ schedule: id });
    // Half an hour into the day in Sweden it is still the day before in UTC.
    const updated = new Date(utcOf(today(), '00:30')).toISOString().replace('T', ' ');
    set('signups', place, { updated });
    inDatabase(pb, (database) => {
      for (const one of sessions) database.prepare('DELETE FROM sessions WHERE id = ?').run(one);
    });
    daysPass(29);
    await night(pb);
    expect(await exists('signups', place)).toBe(true);
    daysPass(1);
    await night(pb);
    expect(await exists('signups', place)).toBe(false);
  });
});

test('who was cancelled by staff and could not be told is kept for a phone call, not for ever', async () => {
  const target = await session();
  const ids: string[] = [];
  for (const [by, status] of [
    ['staff', 'failed'],
    ['staff', 'waiting'],
    ['staff', 'sent'],
    ['family', 'waiting'],
  ] as const) {
    const id = await signUp({ session: target, guardian_email: `${by}${status}@example.se` });
    await cancel(id, by);
    inDatabase(pb, (database) =>
      database
        .prepare("UPDATE mail_outbox SET status = ? WHERE signup = ? AND template = 'cancelled'")
        .run(status, id),
    );
    ids.push(id);
  }
  const left = () => Promise.all(ids.map((id) => exists('signups', id)));
  daysPass(7);
  await night(pb);
  expect(await left()).toEqual([true, true, false, false]);
  daysPass(22);
  await night(pb);
  expect(await left()).toEqual([true, true, false, false]);
  daysPass(1);
  await night(pb);
  expect(await left()).toEqual([false, false, false, false]);
});
