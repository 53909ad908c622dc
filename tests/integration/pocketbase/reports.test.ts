import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requiredAdults } from '../../../src/domain/supervision.ts';
import type { StaffOverview } from '../../../src/domain/staff-answers.ts';
import { isGrave, sessionWarnings } from '../../../src/domain/staff-warnings.ts';
import { utcOf, wallClockOf, wallClockText } from '../../../src/domain/stockholm.ts';
import {
  ACTIVITY,
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
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;

type Row = Record<string, string | number>;
const rowsOf = async (report: string) => {
  const answer = await pb.staff.get(`/api/collections/${report}/records?perPage=500`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body['items'] as unknown as Row[];
};
const overview = async () => (await pb.staff.get('/api/staff/overview')).body as unknown as StaffOverview;
const ALL_DAY = { start_time: '00:00', end_time: '23:59', staffed_from: '00:00', staffed_to: '23:59' };
const session = async (fields: Record<string, unknown>, activity = catalogue.activity) =>
  (await newSession(pb.staff, { ...catalogue, activity }, { ...ALL_DAY, ...fields }))['id'] as string;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff, { guardian_approval: 'always' });
  const { staff } = pb;
  const activity = async (fields: Record<string, unknown>) =>
    (
      await create(staff, 'activities', {
        ...ACTIVITY,
        categories: [catalogue.category],
        organiser: catalogue.organiser,
        ...fields,
      })
    )['id'];
  const dropIn = await activity({ title: 'Öppet hus', signup_mode: 'drop_in' });
  const course = await activity({ title: 'Gitarrkurs', signup_mode: 'course', guardian_approval: 'always' });
  const archived = await activity({ title: 'Nedlagd' });

  await addAdults(staff, await session({ local_date: today() }), 2);
  await session({ local_date: today(), status: 'cancelled', public_note: 'Sjuk ledare' });
  await session({ local_date: today() }, archived);
  await session({ local_date: today(), unstaffed: true, staffed_from: '', staffed_to: '' }, dropIn);
  await session({ local_date: inDays(3) }, dropIn);
  await session({ local_date: inDays(4), least_adults: 0 }, dropIn);
  const half = await session({ local_date: inDays(14), least_adults: 3 });
  await addAdults(staff, half, 2);
  await create(staff, 'shifts', { session: half, role: 'trainee', status: 'planned', counts_as_adult: true });
  await session({ local_date: inDays(15) });
  const busy = await session({ local_date: inDays(2), least_adults: 1, youths_per_adult: 1 });
  await addAdults(staff, busy, 2);
  await create(staff, 'held_places', { session: busy, count: 2 });
  await pb.site.post('/api/site/signups', signupBody({ session: busy }));
  const late = await create(staff, 'staff', {
    first_name: 'Amina',
    role: 'leader',
    active: true,
    vetting_valid_until: inDays(4),
  });
  const outOfDate = await session({ local_date: inDays(5), least_adults: 1 });
  await create(staff, 'shifts', {
    session: outOfDate,
    staff: late['id'],
    role: 'leader',
    status: 'planned',
    counts_as_adult: true,
  });
  await pb.site.post('/api/site/signups', signupBody({ session: outOfDate }));
  const schedule = await newSchedule(
    staff,
    { ...catalogue, activity: course },
    {
      ...ALL_DAY,
      valid_from: inDays(1),
      valid_until: inDays(10),
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    },
  );
  await change(staff, 'activities', course, { status: 'published' });
  await pb.site.post('/api/site/signups', signupBody({ schedule: schedule['id'] }));
  await change(staff, 'activities', archived, { status: 'archived' });
});
afterAll(() => pb.remove());

test("today's list is the staff pages' own day", async () => {
  const day = (await pb.staff.get(`/api/staff/days/${today()}`)).body['sessions'] as unknown as {
    id: string;
    counted: number;
    confirmed: number;
    waitlisted: number;
    activity: string;
    venue: string;
    startTime: string;
  }[];
  const rows = await rowsOf('report_today');
  const told = rows.map((row) => [
    row['id'],
    row['activity'],
    row['venue'],
    row['start_time'],
    row['adults'],
    row['confirmed'],
    row['waiting'],
  ]);
  expect(told.toSorted()).toEqual(
    day
      .map((one) => [
        one.id,
        one.activity,
        one.venue,
        one.startTime,
        one.counted,
        one.confirmed,
        one.waitlisted,
      ])
      .toSorted(),
  );
  expect(rows.length).toBe(3);
  expect(rows.every(({ responsible_role: role }) => role === 'Fritidsledare')).toBe(true);
  expect(rows.map(({ status }) => status)).toContain('cancelled');
});

test('sessions short of adults are those that the overview calls grave', async () => {
  const { sessions, shifts } = await overview();
  const grave = sessions.flatMap((one) => {
    const own = shifts.filter((shift) => shift.session === one.id);
    const warning = sessionWarnings(one, own).find(isGrave);
    return warning ? [[one.id, warning.counted, Math.max(1, requiredAdults(one))]] : [];
  });
  const rows = await rowsOf('report_short_staffed');
  expect(rows.map((row) => [row['id'], row['adults'], row['adults_needed']]).toSorted()).toEqual(
    grave.toSorted(),
  );
  expect(rows.every((row) => row['missing'] === Number(row['adults_needed']) - Number(row['adults']))).toBe(
    true,
  );
  // Held places, a check that has run out, a course, and one far too early to count.
  expect(new Set(rows.map((row) => row['adults_needed']))).toEqual(new Set([1, 2, 3]));
  expect(rows.map(({ activity }) => activity)).toContain('Gitarrkurs');
  expect(rows.every((row) => String(row['local_date']) <= inDays(14))).toBe(true);
});

test('old facts are those of the overview, by the municipality’s own limit', async () => {
  const agree = async () => {
    const { oldFacts } = await overview();
    const rows = await rowsOf('report_old_facts');
    const told = rows.map((row) => [row['kind'], row['id'], row['name'], row['confirmed_on']]);
    expect(told.toSorted()).toEqual(
      oldFacts.map((one) => [one.collection, one.id, one.name, one.confirmedOn]).toSorted(),
    );
    return rows.length;
  };
  const all = await agree();
  expect(all).toBeGreaterThan(1);
  await change(pb.staff, 'venues', catalogue.venue, { supervision_confirmed_on: inDays(-89) });
  expect(await agree()).toBe(all - 1);
  await change(pb.staff, 'site_settings', 'sitesettings001', { stale_after_days: 88 });
  expect(await agree()).toBe(all);
  await change(pb.staff, 'site_settings', 'sitesettings001', { stale_after_days: 0 });
  expect(await agree()).toBe(all - 1);
});

test('who waits for a guardian is told by reference, and mail that failed without an address; nobody by name', async () => {
  const signups = (await pb.staff.get("/api/collections/signups/records?filter=(status='awaiting_approval')"))
    .body['items'] as unknown as Record<string, string>[];
  const local = (stored = '') => wallClockText(Date.parse(stored.replace(' ', 'T')));
  const rows = await rowsOf('report_awaiting_approval');
  expect(rows.map((row) => [row['reference'], row['since'], row['until']]).toSorted()).toEqual(
    signups
      .map((one) => [one['reference'], local(one['created']), local(one['approval_expires_at'])])
      .toSorted(),
  );
  expect(rows.map(({ activity }) => activity).toSorted()).toEqual(['Gitarrkurs', ACTIVITY.title]);

  const failed = {
    status: 'failed',
    to: 'kim@example.se',
    error: 'E-postservern svarade inte.',
    attempts: 6,
  };
  const known = signups.find((one) => one['session']) ?? {};
  await create(pb.staff, 'mail_outbox', { ...failed, template: 'received', signup: known['id'] });
  await create(pb.staff, 'mail_outbox', {
    ...failed,
    template: 'changes',
    data: { sessions: { [known['session'] ?? '']: {} } },
  });
  await create(pb.staff, 'mail_outbox', { ...failed, template: 'code' });
  const mails = await rowsOf('report_failed_mail');
  expect(mails.map((row) => [row['template'], row['activity'], row['problem']]).toSorted()).toEqual([
    ['changes', ACTIVITY.title, failed.error],
    ['code', '', failed.error],
    ['received', ACTIVITY.title, failed.error],
  ]);
  const everything = JSON.stringify([rows, mails, await rowsOf('report_today')]);
  expect(everything).not.toMatch(/Alva|Kim|Amina|example\.se|070-174 06 61/);
});

describe("Stockholm's day in SQL", () => {
  const edges = [
    ...['2026-03-29', '2027-03-28', '2026-10-25', '2027-10-31'].flatMap((date) =>
      ['00:00', '01:00', '02:00', '03:00', '04:00'].map((time) => utcOf(date, time)),
    ),
    ...['2026-11-29', '2027-01-01', '2027-06-30', '2028-02-29', '2027-03-29', '2027-11-01'].map((date) =>
      utcOf(date, '00:00'),
    ),
  ].flatMap((at) => [at - 3_600_000, at - 1000, at, at + 1000, at + 3_600_000]);

  test('is that of the site at both clock changes and around midnight', async () => {
    const view = await pb.staff.get('/api/collections/report_today');
    const [, expression = ''] = (view.body['viewQuery'] as string).split('WHERE s.local_date = ');
    expect(expression).toContain("datetime('now')");
    const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { readOnly: true, timeout: 10_000 });
    try {
      const wrong = edges.filter((at) => {
        const instant = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
        const sql = expression.replaceAll("datetime('now')", `datetime('${instant}')`);
        return database.prepare(`SELECT ${sql} AS today`).get()?.['today'] !== wallClockOf(at).date;
      });
      expect(wrong.map((at) => new Date(at).toISOString())).toEqual([]);
    } finally {
      database.close();
    }
  });
});
