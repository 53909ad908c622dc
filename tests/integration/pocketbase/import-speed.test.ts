import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  newSession,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { inDatabase } from '../../support/erasing.ts';
import { importRow, previewImport, runImport } from '../../support/imports.ts';
import type { ImportRow, ImportSource } from '../../../src/domain/import/rows.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let session: string;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue, { room_places: 1000 }))['id'];
});
afterAll(() => pb.remove());

const VENUES = 500;
const SCHEDULES = 2000;
/** Seconds; two to six on two idle cores, and the bound is for busy ones. */
const FEW = 20;
/** Milliseconds that a family may wait for its sign-up meanwhile: under one on idle cores; after 8 s it is told to try again. */
const LONGEST_WAIT = 6000;

const venues = Array.from({ length: VENUES }, (_, i) =>
  importRow('venues', i + 2, {
    key: `S${i}`,
    values: { name: `Lokal ${i}`, kind: 'other', address: `Gatan ${i}`, phone: '0454-1' },
    refs: { area: ['Jämshög'], organiser: ['Fritid'] },
  }),
);
const schedules = Array.from({ length: SCHEDULES }, (_, i) =>
  importRow('schedules', i + 2, {
    key: `T${i}`,
    values: {
      weekdays: [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][i % 7] ?? 'mon'],
      start_time: '17:00',
      end_time: '20:00',
      staffed_from: '17:00',
      staffed_to: '20:00',
      valid_from: today(),
      room_places: 20,
      least_adults: 2,
    },
    refs: { activity: ['Innebandy för alla'], venue: [`S${i % VENUES}`] },
  }),
);

const countOf = (table: string) =>
  inDatabase(pb, (database) => Number(database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.['n']));

/** Previews and imports while families sign up; seconds of each, and the longest wait of a family in milliseconds. */
async function timedImport(source: ImportSource, rows: readonly ImportRow[]) {
  const state = { isOver: false };
  let longest = 0;
  const families = (async () => {
    while (!state.isOver) {
      const began = performance.now();
      const answer = await pb.site.post('/api/site/signups', signupBody({ session, guardian_email: '' }));
      expect(answer.status).toBe(200);
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const times: number[] = [];
  const timed = async <T>(job: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await job();
    times.push((performance.now() - began) / 1000);
    return result;
  };
  try {
    const preview = await timed(() => previewImport(pb.staff, source, rows));
    expect(preview.body['problems']).toEqual([]);
    expect((await timed(() => runImport(pb.staff, preview.body))).status).toBe(200);
  } finally {
    state.isOver = true;
    await families;
  }
  return { times, longest };
}

test('500 places and 2,000 times are imported in seconds, families sign up meanwhile, and one bad cell stores nothing', async () => {
  const bad = schedules.map((row, i) =>
    i === 1500 ? { ...row, values: { ...row.values, end_time: '16:00' } } : row,
  );
  for (const [source, rows] of [
    ['venues', venues],
    ['schedules', schedules],
  ] as const) {
    if (source === 'schedules') {
      const refused = await previewImport(pb.staff, 'schedules', bad);
      expect(refused.body['problems']).toMatchObject([
        { row: 1502, field: 'staffed_to' },
        { row: 1502, field: 'end_time', code: 'end_before_start' },
      ]);
      expect([refused.body['id'], countOf('schedules')]).toEqual(['', 0]);
    }
    const before = countOf(source);
    const { times, longest } = await timedImport(source, rows);
    expect(countOf(source) - before).toBe(rows.length);
    for (const seconds of times) expect(seconds).toBeLessThan(FEW);
    expect(longest).toBeLessThan(LONGEST_WAIT);
  }
  // Sessions come afterwards, a schedule at a time, and go on where they were after a kill.
  const call = pb.staff.post('/api/staff/imports/sessions', {}).catch(() => undefined);
  const deadline = performance.now() + 20_000;
  while (countOf('schedules WHERE awaits_sessions = FALSE') < 20 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.kill(pb.pid, 'SIGKILL');
  await call;
  const made = countOf('schedules WHERE awaits_sessions = FALSE');
  expect(made).toBeGreaterThanOrEqual(20);
  const half = inDatabase(pb, (database) =>
    database
      .prepare(
        `SELECT s.id FROM schedules s LEFT JOIN sessions o ON o.schedule = s.id
          GROUP BY s.id HAVING (COUNT(o.id) = 0) != (s.awaits_sessions = TRUE)`,
      )
      .all(),
  );
  expect(half).toEqual([]);
  // Enough is left to see that it goes on; all of them would take a minute.
  inDatabase(pb, (database) =>
    database.exec(
      'UPDATE schedules SET awaits_sessions = FALSE WHERE id NOT IN (SELECT id FROM schedules WHERE awaits_sessions = TRUE LIMIT 10)',
    ),
  );
  await pb.stop().catch(() => undefined);
  await pb.start();
  expect((await pb.staff.post('/api/staff/imports/sessions', {})).body).toEqual({ left: 0 });
});
