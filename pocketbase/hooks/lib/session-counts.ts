import {
  countedAs,
  type AttendanceColumn,
  type CountColumn,
  type SignedUpFor,
} from '../../../src/domain/erased-signups.ts';
import { instantOf } from '../../../src/domain/stockholm.ts';
import { storedInstant } from './clock.ts';
import { selectRows } from './read.ts';

/**
 * What is left of sign-ups and held places is a number, added in the transaction that removes them: then the numbers and
 * the rows that are still there are together always right, in however many nights the rows go.
 */

export function countErasedSignup(app: core.App, signup: core.Record, now: number): void {
  const state = { status: signup.getString('status'), cancelledBy: signup.getString('cancelled_by') };
  addToCounts(app, signup, countedAs(state, signedUpFor(app, signup), now), 1);
}

/** Places that were given back before it began were held for nobody. */
export function countErasedHeldPlaces(app: core.App, held: core.Record, now: number): void {
  const target = signedUpFor(app, held);
  if (target && !target.cancelled && now >= target.startsAt) {
    addToCounts(app, held, 'held', held.getInt('count'));
  }
}

/** Read whether or not it is published: what is hidden may still take place. @param of a sign-up, or held places */
export function signedUpFor(app: core.App, of: core.Record): SignedUpFor | undefined {
  const row = selectRows(
    app,
    { found: 0, standing: 0, starts: '', ends: '' },
    `SELECT COUNT(*) AS found, COALESCE(SUM(status != 'cancelled'), 0) AS standing,
        COALESCE(MIN(CASE WHEN status != 'cancelled' THEN local_date || ' ' || start_time END),
          MIN(local_date || ' ' || start_time), '') AS starts,
        COALESCE(MAX(local_date || ' ' || end_time), '') AS ends
      FROM sessions WHERE (id = {:session} AND {:session} != '') OR (schedule = {:schedule} AND {:schedule} != '')`,
    { session: of.getString('session'), schedule: of.getString('schedule') },
  )[0];
  if (!row || row.found === 0) return undefined;
  return {
    cancelled: row.standing === 0,
    startsAt: instantOf(row.starts),
    endsAt: instantOf(row.ends),
  };
}

/** @param of what is removed: its session's numbers, or its course's */
export function addToCounts(
  app: core.App,
  of: core.Record,
  column: CountColumn | AttendanceColumn,
  amount: number,
): void {
  const session = of.getString('session');
  const facts =
    session === ''
      ? `SELECT s.id, s.activity, s.venue, COALESCE((SELECT MAX(o.local_date) FROM sessions o
          WHERE o.schedule = s.id), '') AS local_date FROM schedules s WHERE s.id = {:id}`
      : 'SELECT s.id, s.activity, s.venue, s.local_date FROM sessions s WHERE s.id = {:id}';
  app
    .db()
    .newQuery(
      `INSERT INTO session_counts (id, kind, activity, venue, local_date, ${column}, created, updated)
        SELECT id, {:kind}, activity, venue, local_date, {:amount}, {:now}, {:now} FROM (${facts}) WHERE TRUE
        ON CONFLICT (id) DO UPDATE SET ${column} = ${column} + excluded.${column},
          local_date = excluded.local_date, updated = excluded.updated`,
    )
    .bind({
      id: session || of.getString('schedule'),
      kind: session === '' ? 'course' : 'session',
      amount,
      now: storedInstant(Date.now()),
    })
    .execute();
}
