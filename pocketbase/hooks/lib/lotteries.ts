import type { Problems } from '../../../src/domain/checks/problem.ts';
import { drawLots, LOTTERY_ALGORITHM, withoutDoubles } from '../../../src/domain/lottery.ts';
import { freePlaces } from '../../../src/domain/places.ts';
import { isTimeToDraw } from '../../../src/domain/signup-rules.ts';
import { wallClockText } from '../../../src/domain/stockholm.ts';
import { storedInstant } from './clock.ts';
import { openLottery, sha256 } from './lottery-records.ts';
import { tellSignup } from './mail-events.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { changed, findRecords, selectRows } from './read.ts';
import { refuseDelete } from './refuse.ts';
import { readTarget, type TargetState } from './signup-target.ts';
import { leaveUntold, markAsMoved } from './signups.ts';
import { syncNextTransaction } from './transactions.ts';
import { fillFromWaitingList } from './waiting-list.ts';

/**
 * Runs every minute: publishes what the seeds of open lotteries are bound to, and draws those whose window has closed, also
 * late. Safe to run twice at once. One that fails is logged and tried again, and stops no other.
 */
export function runLotteries(app: core.App, now: number): void {
  for (const target of openTargets(app, now)) {
    attempt(app, target.id, () => app.runInTransaction((tx) => openLottery(tx, target)));
  }
  for (const target of undrawn(app, now)) {
    attempt(app, target.id, () => {
      const state = readTarget(app, target.field, target.id);
      if (!state || !isTimeToDraw(state.target, now)) return;
      syncNextTransaction(app);
      app.runInTransaction((tx) => drawLottery(tx, target, now));
    });
  }
}

type Target = Pick<TargetState, 'field' | 'id'>;

function attempt(app: core.App, id: string, job: () => void): void {
  try {
    job();
  } catch (error) {
    app.logger().error('Lottningen gick inte att göra', 'id', id, 'fel', String(error));
  }
}

/** Everything that belongs to a draw, once. Must run in a transaction: what it reads must still be so when it is written. */
export function drawLottery(app: core.App, { field, id }: Target, now: number): void {
  const lottery = app.findRecordById('lotteries', id);
  const state = readTarget(app, field, id);
  if (lottery.getString('drawn_at') !== '' || !state || !isTimeToDraw(state.target, now)) return;
  const seed = lottery.getString('secret');
  const filter = `${field} = {:id} && status = 'applied'`;
  const applied = findRecords(app, 'signups', filter, { id }, 'queue_number').map((signup) => ({
    id: signup.id,
    party: signup.getString('party'),
    together: signup.getBool('together'),
    firstName: signup.getString('first_name'),
    schoolYear: signup.getInt('school_year'),
    email: signup.getString('guardian_email'),
    phone: signup.getString('guardian_phone'),
    signup,
  }));
  const { kept, doubles } = withoutDoubles(applied);
  for (const { signup } of doubles) endDouble(app, signup, now);
  const { order, inputHash } = drawLots(kept, seed, sha256);
  let number = state.lastQueueNumber;
  for (const { signup } of order.flatMap(({ holders }) => holders)) {
    number += 1;
    signup.set('queue_number', number);
    signup.set('status', 'waitlisted');
    markAsMoved(signup);
    leaveUntold(signup);
    app.save(signup);
  }
  lottery.set('drawn_at', storedInstant(now));
  lottery.set('seed', seed);
  lottery.set('algorithm', LOTTERY_ALGORITHM);
  lottery.set('input_hash', inputHash);
  lottery.set('tickets', order.length);
  lottery.set('ticket_hashes', order.map(({ ticketHash }) => ticketHash).join('\n'));
  lottery.set('places', freePlaces(state.placesToFill, state.queue));
  lottery.set('awaits_adults', state.placesToFill === 0 && state.roomPlaces > 0 && order.length > 0);
  app.save(lottery);
  fillFromWaitingList(app, field, id, now, true);
  for (const { signup } of kept) {
    tellSignup(app, app.findRecordById('signups', signup.id), 'applied', false);
  }
}

function endDouble(app: core.App, signup: core.Record, now: number): void {
  signup.set('status', 'cancelled');
  signup.set('cancelled_by', 'double');
  signup.set('cancelled_at', new Date(now).toISOString());
  markAsMoved(signup);
  app.save(signup);
}

/** Sessions and courses whose window is open and that have no seed yet. */
function openTargets(app: core.App, now: number): TargetState[] {
  const params = { now: storedInstant(now), clock: wallClockText(now) };
  const byLot = "a.allocation = 'lottery' AND a.status = 'published'";
  const sessions = selectRows(
    app,
    { id: '' },
    `SELECT s.id FROM sessions s JOIN activities a ON a.id = s.activity
      WHERE ${byLot} AND a.signup_mode = 'session' AND s.starts_at > {:now}
        AND s.signup_opens_at <= {:clock} AND s.signup_closes_at > {:clock}
        AND NOT EXISTS (SELECT 1 FROM lotteries l WHERE l.id = s.id)`,
    params,
  ).map(({ id }) => readTarget(app, 'session', id));
  const courses = selectRows(
    app,
    { id: '' },
    `SELECT s.id FROM schedules s JOIN activities a ON a.id = s.activity
      WHERE ${byLot} AND a.signup_mode = 'course' AND NOT EXISTS (SELECT 1 FROM lotteries l WHERE l.id = s.id)`,
    {},
  ).map(({ id }) => readTarget(app, 'schedule', id));
  return [...sessions, ...courses].filter(
    (state) =>
      state !== undefined &&
      !state.target.cancelled &&
      state.target.opensAt <= now &&
      now < state.target.closesAt,
  ) as TargetState[];
}

function undrawn(app: core.App, now: number): Target[] {
  return selectRows(
    app,
    { session: '', schedule: '' },
    `SELECT l.session, l.schedule FROM lotteries l LEFT JOIN sessions s ON s.id = l.session
      WHERE l.drawn_at = '' AND (l.schedule != '' OR s.starts_at > {:now})`,
    { now: storedInstant(now) },
  ).map(({ session, schedule }) =>
    session ? { field: 'session', id: session } : { field: 'schedule', id: schedule },
  );
}

/**
 * How places are given cannot change under those who have signed up by the old rule, until that has been drawn or begun.
 * @param activity as it is about to be saved
 */
export function lotteryChangeProblems(app: core.App, activity: core.Record, now: number): Problems {
  const isByLot = [activity, activity.original()].some((one) => one.getString('allocation') === 'lottery');
  if (activity.isNew() || !isByLot || !changed(activity, ['allocation', 'signup_mode'])) return {};
  const sql = `SELECT COUNT(*) AS found FROM signups u LEFT JOIN sessions s ON s.id = u.session
    WHERE u.status != 'cancelled'
      AND NOT EXISTS (SELECT 1 FROM lotteries l WHERE l.id IN (u.session, u.schedule) AND l.drawn_at != '')
      AND ((s.activity = {:id} AND s.starts_at > {:now})
        OR (u.schedule IN (SELECT c.id FROM schedules c WHERE c.activity = {:id})
          AND (SELECT MIN(o.starts_at) FROM sessions o
            WHERE o.schedule = u.schedule AND o.status != 'cancelled') > {:now}))`;
  const found = selectRows(app, { found: 0 }, sql, { id: activity.id, now: storedInstant(now) })[0]?.found;
  if (!found) return {};
  return { [changed(activity, ['allocation']) ? 'allocation' : 'signup_mode']: 'lottery_not_drawn' };
}

/** Whoever could change a lottery could decide who wins it. */
export function refuseChange(): never {
  refuseDelete(PROBLEM_TEXTS.lottery_is_kept);
}

/** The seed is nobody's to read before the draw, staff's neither: knowing it, one could choose a ticket that wins. */
export function hideSecret(record: core.Record | undefined): void {
  record?.hide('secret');
}
