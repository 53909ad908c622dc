/** What the figures beside promises cost: keeping a year of sessions at one start, and counting them on a page. */
import { createPocketBaseSource } from '../src/directory/pocketbase-source.ts';
import { offeredFrom } from '../src/directory/offered.ts';
import { parseRows } from '../src/directory/rows.ts';
import { addDays } from '../src/domain/local-date.ts';
import { promiseFigures } from '../src/domain/promise-figures.ts';
import { create, inDays, smallCatalogue, type TestCatalogue } from '../tests/support/catalogue.ts';
import { inDatabase } from '../tests/support/erasing.ts';
import { testAccounts } from '../tests/support/made-once.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../tests/support/pocketbase.ts';
import type { Closing } from './support/closing.ts';
import type { Figure } from './support/report.ts';

const SESSIONS = 6000;
const DAYS = 360;
const ADULTS = 2;
const SIGNUPS = 5;

export interface OfferedResult {
  /** Milliseconds. A start of PocketBase with nothing to keep, and one that keeps all of it. */
  readonly usualStart: number;
  readonly keepingStart: number;
  readonly read: number;
  readonly built: number;
  readonly counted: number;
}

export async function measureOffered(closing: Closing): Promise<OfferedResult> {
  const pb = closing.add(await testPocketBase(), (open) => open.remove());
  const catalogue = await smallCatalogue(pb.staff);
  const period = { from: inDays(-DAYS), to: inDays(30) };
  await create(pb.staff, 'promises', {
    title: 'Vuxna där unga är',
    promised_by: 'both',
    theme: 'leisure',
    text: 'Det ska finnas vuxna.',
    for_whom: 'Alla',
    from_date: period.from,
    to_date: period.to,
    status: 'ongoing',
    published: true,
  });
  await pb.stop();
  fill(pb, catalogue, period.from);
  const keepingStart = await timed(() => pb.start());
  await pb.stop();
  const usualStart = await timed(() => pb.start());

  const source = createPocketBaseSource({
    baseUrl: pb.url,
    email: testAccounts.siteAccountEmail,
    password: testAccounts.siteAccountPassword,
  });
  await source.token();
  const records: unknown[] = [];
  const read = await timed(async () => {
    for await (const page of source.pages('offered_for_promises', { by: 'all' }, '')) records.push(...page);
  });
  if (records.length !== SESSIONS) throw new Error(`${records.length} of ${SESSIONS} sessions were kept`);
  const started = performance.now();
  const offered = offeredFrom({
    offered_for_promises: parseRows('offered_for_promises', records).rows,
    offered_months: new Map(),
  });
  const built = performance.now() - started;
  const counted = await timed(() => promiseFigures(period, offered, inDays(0)));
  return { usualStart, keepingStart, read, built, counted };
}

async function timed(job: () => unknown): Promise<number> {
  const started = performance.now();
  await job();
  return performance.now() - started;
}

/** A year of sessions with their adults and families, written while PocketBase is stopped. */
function fill(pb: PocketBaseWithRoles, { activity, venue }: TestCatalogue, from: string): void {
  inDatabase(pb, (database) => {
    const session = database.prepare(
      `INSERT INTO sessions (id, activity, venue, local_date, start_time, end_time, staffed_from, staffed_to, status, least_adults,
        room_places) VALUES (?, ?, ?, ?, '17:00', '19:00', '17:00', '19:00', 'planned', 2, 20)`,
    );
    const shift = database.prepare(
      "INSERT INTO shifts (id, session, role, status, counts_as_adult) VALUES (?, ?, 'leader', 'planned', TRUE)",
    );
    const signup = database.prepare(
      "INSERT INTO signups (id, session, status, school_year, queue_number, reference) VALUES (?, ?, 'confirmed', 5, ?, ?)",
    );
    database.exec('BEGIN');
    for (let number = 0; number < SESSIONS; number += 1) {
      const id = `s${String(number).padStart(14, '0')}`;
      session.run(id, activity, venue, addDays(from, number % DAYS));
      for (let i = 0; i < ADULTS; i += 1) shift.run(`${i}${id.slice(1)}`, id);
      for (let i = 0; i < SIGNUPS; i += 1) signup.run(`${i}${id.slice(1)}`, id, i + 1, `${number}-${i}`);
    }
    database.exec('COMMIT');
  });
}

export function offeredFigures(result: OfferedResult): Figure[] {
  const { usualStart, keepingStart, read, built, counted } = result;
  const figure = (what: string, value: number, atMost: number, how: string): Figure => ({
    what,
    value,
    unit: 'ms',
    aim: { atMost },
    how,
  });
  return [
    figure(
      `keeping ${SESSIONS} sessions that are over`,
      keepingStart - usualStart,
      3000,
      'a start less one with nothing to keep',
    ),
    figure(`reading ${SESSIONS} kept sessions`, read, 1000, "by the site's account"),
    figure(`holding ${SESSIONS} kept sessions`, built, 100, 'checked and put together, at the first time'),
    figure("a promise's figures for a year", counted, 50, 'month by month, at the first time'),
  ];
}
