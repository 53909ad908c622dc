import {
  offeredDays,
  offeredRow,
  periodsOf,
  type OfferedDays,
  type OfferedFigures,
} from '../../../src/domain/offered-sessions.ts';
import { announce, type ContentChange } from './content-topic.ts';
import { heldRows, isSameRow, removeRows, storeRows } from './offered-store.ts';
import { selectRows } from './read.ts';
import { sessionFigures } from './session-figures.ts';
import { OFFERED } from './staff-period.ts';

/** Days read and written in one transaction: some hundred sessions, so that sign-ups need not wait. */
const DAYS_AT_ONCE = 14;
/** A cell tells of so many people at least. */
const LEAST_PEOPLE = 5;

const COLUMNS = [
  'id',
  'date',
  'startTime',
  'endTime',
  'areaId',
  'schoolYearFrom',
  'schoolYearTo',
  'cancelled',
  'unstaffed',
  'staffedFrom',
  'staffedTo',
  'leastAdults',
  'youthsPerAdult',
  'counted',
  'roomPlaces',
  'freeOfCharge',
  'target',
  'signedUp',
] as const satisfies readonly (keyof OfferedFigures)[];

/**
 * Keeps how every public session stood when its day was over: those of which nothing is kept yet, however old, and those of the
 * last days again, for staff correct shifts afterwards. Older rows stay, whatever is removed. Then ends the months in which
 * nothing can change any more, and tells the site. Safe to run at any time.
 * @param now epoch milliseconds
 */
export function keepOffered(app: core.App, now: number): void {
  const days = offeredDays(now);
  const changes: ContentChange[] = [];
  for (const period of periodsOf(datesLacking(app, days), DAYS_AT_ONCE)) {
    app.runInTransaction((tx) => void changes.push(...keepPeriod(tx, period, days, false)));
  }
  const open = { from: days.openFrom, to: days.yesterday };
  app.runInTransaction((tx) => {
    changes.push(...keepPeriod(tx, open, days, true));
    changes.push(...endMonths(tx, days.openMonth));
  });
  announce(app, changes);
}

/** At the start, where trouble with it must not keep anybody from signing up. */
export function keepOfferedAtStart(app: core.App): void {
  try {
    keepOffered(app, Date.now());
  } catch (error) {
    app.logger().error('Det som har erbjudits kunde inte sparas', 'fel', String(error));
  }
}

/** Days before the open ones with a public session of which nothing is kept, in order. */
function datesLacking(app: core.App, { today, openFrom }: OfferedDays): string[] {
  const sql = `SELECT DISTINCT s.local_date FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
    WHERE ${OFFERED} AND s.local_date < {:before} AND NOT EXISTS (SELECT 1 FROM offered_sessions o WHERE o.id = s.id)
    ORDER BY s.local_date`;
  const params = { from: '', to: openFrom, before: openFrom, today };
  return selectRows(app, { local_date: '' }, sql, params).map((row) => row.local_date);
}

/** @param isOpen whether rows that are there are corrected, and those that should not be are removed */
function keepPeriod(
  tx: core.App,
  period: { readonly from: string; readonly to: string },
  { today }: OfferedDays,
  isOpen: boolean,
): ContentChange[] {
  const figures = sessionFigures(tx, COLUMNS, { ...period, today }) as unknown as OfferedFigures[];
  const held = heldRows(tx, period);
  const rows = figures.map(offeredRow);
  const differing = rows.filter((row) => {
    const before = held.get(row.id);
    return before === undefined || (isOpen && !isSameRow(before, row));
  });
  storeRows(tx, differing);
  for (const { id } of rows) held.delete(id);
  const gone = isOpen ? [...held.keys()] : [];
  removeRows(tx, gone);
  return [...differing.map(({ id }) => id), ...gone].map((id) => ({
    collection: 'offered_for_promises',
    id,
  }));
}

/**
 * Writes the months before the first one that is open, each once. Places and sign-ups of what was held: each session, and each
 * course once in each of its months. A child can have many places in a month, but one in a session or a course: only where some
 * session or course had five is it sure that there were five.
 */
function endMonths(tx: core.App, openMonth: string): ContentChange[] {
  const rows = selectRows(
    tx,
    { id: '', places: 0, used: 0 },
    `SELECT month AS id, SUM(places) AS places, CASE WHEN MAX(used) >= ${LEAST_PEOPLE} THEN SUM(used) ELSE 0 END AS used
      FROM (SELECT SUBSTR(o.local_date, 1, 7) AS month, MAX(o.places) AS places, MAX(o.used) AS used FROM offered_sessions o
        WHERE o.local_date < {:openMonth} AND o.cancelled = FALSE AND o.target != '' AND o.places > 0
          AND SUBSTR(o.local_date, 1, 7) NOT IN (SELECT m.id FROM offered_months m)
        GROUP BY SUBSTR(o.local_date, 1, 7), o.target)
      GROUP BY month`,
    { openMonth },
  );
  for (const row of rows) {
    const sql = 'INSERT INTO offered_months (id, places, used) VALUES ({:id}, {:places}, {:used})';
    tx.db()
      .newQuery(sql)
      .bind({ ...row })
      .execute();
  }
  return rows.map(({ id }) => ({ collection: 'offered_months', id }));
}

/** Whoever could write here could decide what a promise looks like. */
export function refuseChange(): never {
  throw new ForbiddenError(
    'Det som har erbjudits skrivs av systemet. Rätta passen eller tillfället i stället.',
  );
}
