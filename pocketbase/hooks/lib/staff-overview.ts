import { addDays } from '../../../src/domain/local-date.ts';
import type {
  NoticeCounts,
  OldFacts,
  StaffChoices,
  StaffOverview,
} from '../../../src/domain/staff-answers.ts';
import { storedInstant, today } from './clock.ts';
import { openReports } from './page-reports.ts';
import { selectRows } from './read.ts';
import { familiesToPhone } from './staff-families.ts';
import { staffSessions, staffShifts, staleBefore } from './staff-read.ts';

const DAYS = 14;
const COMING = 's.local_date <= {:until} AND s.ends_at > {:now}';

/** What needs a person, in one answer: the next two weeks, old facts, and families to phone. */
export function overview(e: core.RequestEvent): void {
  const params = { until: addDays(today(), DAYS), now: storedInstant(Date.now()) };
  const { own, others } = familiesToPhone(e.app, e.auth);
  const answer: StaffOverview = {
    sessions: staffSessions(e.app, COMING, params),
    shifts: staffShifts(e.app, COMING, params),
    oldFacts: [...oldFacts(e.app, 'activities', 'title'), ...oldFacts(e.app, 'venues', 'name')],
    familiesToPhone: own,
    familiesOfOthers: others,
    notices: noticeCounts(e.app),
    reports: openReports(e.app),
  };
  return e.json(200, answer);
}

/** What parents read as not confirmed: every published place, and activities that take place. */
function oldFacts(app: core.App, collection: OldFacts['collection'], title: string): OldFacts[] {
  const takesPlace =
    collection === 'activities'
      ? 'AND EXISTS (SELECT 1 FROM sessions s WHERE s.activity = r.id AND s.ends_at > {:now})'
      : '';
  return selectRows(
    app,
    { id: '', name: '', confirmed_on: '' },
    `SELECT r.id, r.${title} AS name, r.supervision_confirmed_on AS confirmed_on FROM ${collection} r
      WHERE r.status = 'published' AND (r.supervision_confirmed_on < {:before} OR r.supervision_checking)
        ${takesPlace}
      ORDER BY confirmed_on, name`,
    { before: staleBefore(app), now: storedInstant(Date.now()) },
  ).map((row) => ({ collection, id: row.id, name: row.name, confirmedOn: row.confirmed_on }));
}

function noticeCounts(app: core.App): NoticeCounts {
  const since = storedInstant(Date.now() - 7 * 24 * 3_600_000);
  const sql = 'SELECT status, COUNT(*) AS found FROM mail_outbox WHERE created > {:since} GROUP BY status';
  const rows = selectRows(app, { status: '', found: 0 }, sql, { since });
  const count = (status: string) => rows.find((row) => row.status === status)?.found ?? 0;
  return { waiting: count('waiting') + count('sending'), sent: count('sent'), failed: count('failed') };
}

/** What the forms let staff choose among. */
export function choices(e: core.RequestEvent): void {
  const answer: StaffChoices = {
    venues: selectRows(
      e.app,
      { id: '', name: '' },
      "SELECT id, name FROM venues WHERE status != 'archived' ORDER BY name",
      {},
    ),
    staff: selectRows(
      e.app,
      { id: '', name: '', role: '' },
      'SELECT id, first_name AS name, role FROM staff WHERE active = TRUE ORDER BY first_name',
      {},
    ),
    breaks: selectRows(
      e.app,
      { name: '', from_date: '', to_date: '' },
      `SELECT name, from_date, to_date FROM calendar_days
        WHERE kind = 'school_break' AND venue = '' AND to_date >= {:today} ORDER BY from_date`,
      { today: today() },
    ).map((row) => ({ name: row.name, from: row.from_date, to: row.to_date })),
  };
  return e.json(200, answer);
}
