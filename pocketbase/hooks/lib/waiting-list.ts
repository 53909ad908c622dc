import { approvalExpiresAt, needsApproval } from '../../../src/domain/approval.ts';
import { offerExpiresAt } from '../../../src/domain/offers.ts';
import { freePlaces, offersToWithdraw } from '../../../src/domain/places.ts';
import { lastInLine, nextInLine, type InLine } from '../../../src/domain/waiting-list.ts';
import { isApproved } from './approval-records.ts';
import { storedInstant } from './clock.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { noteAdultsCame } from './lottery-records.ts';
import { lastAnswerAt, readTarget, type TargetState } from './signup-target.ts';
import { approvalHours, leaveUntold, markAsMoved, stateFor } from './signups.ts';

/**
 * Brings the waiting list in line with the places, whatever changed them. The one place where anybody is moved: those who
 * waited longest get the free places, an offer of one, or one that is held for a guardian's yes; offers and held places
 * whose time is out pass on; offers that no longer fit are taken back to where the family waited. Moves nobody up once
 * the target is cancelled or has started, or while adults are missing.
 * @param draw the places have just been drawn by lot: they are given without asking, and the draw itself tells of it
 */
export function fillFromWaitingList(
  app: core.App,
  field: TargetState['field'],
  id: string,
  now: number,
  draw = false,
): void {
  if (id === '' || !mayMove(app, field, id)) return;
  expireAnswers(app, field, id, now);
  const state = readTarget(app, field, id);
  if (!state || state.target.cancelled || now >= state.target.startsAt) return;
  const withdrawn = offersToWithdraw(
    state.placesToFill,
    state.queue.confirmed - state.offered,
    state.offered,
  );
  if (withdrawn > 0) {
    for (const { signup } of lastInLine(lineOf(app, field, id, 'offered'), withdrawn)) {
      move(app, signup, 'waitlisted');
    }
    // Siblings who stepped back together may have left more places than fell away.
    return fillFromWaitingList(app, field, id, now);
  }
  const free = freePlaces(state.placesToFill, state.queue);
  if (free === 0 || state.queue.waitlisted === 0) return;
  const next = nextInLine(lineOf(app, field, id, 'waitlisted'), free, state.placesToFill);
  // The first places after a draw were applied for, whether they are there at once or when adults come.
  const gives = draw || state.awaitsAdults;
  for (const { signup } of next) moveUp(app, state, signup, now, { gives, untold: draw });
  if (state.awaitsAdults) noteAdultsCame(app, state, free);
}

/** A freed place: held for the guardian's yes if that is missing, offered if families are asked, given otherwise. */
function moveUp(
  app: core.App,
  state: TargetState,
  signup: core.Record,
  now: number,
  { gives, untold }: { readonly gives: boolean; readonly untold: boolean },
): void {
  const lastAnswer = lastAnswerAt(state.target);
  if (untold) leaveUntold(signup);
  if (lacksApproval(app, state, signup)) {
    return move(app, signup, 'awaiting_approval', approvalExpiresAt(now, approvalHours(app), lastAnswer));
  }
  const expires = gives ? undefined : offerExpiresAt(now, offerHours(app), lastAnswer);
  move(app, signup, expires === undefined ? 'confirmed' : 'offered', expires);
}

/** Whether a guardian still has to say yes. */
export function lacksApproval(app: core.App, state: TargetState, signup: core.Record): boolean {
  return (
    needsApproval(state.approvalRule, signup.getInt('school_year'), state.startsOn) &&
    !isApproved(app, signup.id)
  );
}

/** Takes the offered place; does nothing when the offer, or what it was for, is gone. Must run in a transaction. */
export function acceptOffer(app: core.App, signup: core.Record, now: number): void {
  // An offer whose time is out passes on first, and one that no longer fits is taken back.
  fillTargetOf(app, signup, now);
  const state = stateFor(app, signup);
  // Nobody gets a place at what is cancelled or has begun, as when the list is moved.
  if (!state || state.target.cancelled || now >= state.target.startsAt) return;
  const current = app.findRecordById('signups', signup.id);
  if (current.getString('status') === 'offered') move(app, current, 'confirmed');
}

/** The place that was held for a guardian's yes becomes the participant's own. Must run in a transaction. */
export function confirmApproved(app: core.App, signup: string): void {
  const current = app.findRecordById('signups', signup);
  if (current.getString('status') === 'awaiting_approval') move(app, current, 'confirmed');
}

/** Asks the guardian at a new address: a place is held meanwhile. Nothing for one who waits: the place comes later. */
export function holdForApproval(app: core.App, state: TargetState, id: string, now: number): void {
  const signup = app.findRecordById('signups', id);
  if (!['confirmed', 'offered', 'awaiting_approval'].includes(signup.getString('status'))) return;
  const expires = approvalExpiresAt(now, approvalHours(app), lastAnswerAt(state.target));
  move(app, signup, 'awaiting_approval', expires);
}

/** Runs every minute: offers and held places whose time is out pass on to the next in line. */
export function expireOffers(app: core.App, now: number): void {
  const rows = selectRows(
    app,
    { session: '', schedule: '' },
    `SELECT DISTINCT session, schedule FROM signups WHERE (status = 'offered' AND offer_expires_at <= {:now})
      OR (status = 'awaiting_approval' AND approval_expires_at <= {:now})`,
    { now: storedInstant(now) },
  );
  for (const { session, schedule } of rows) {
    app.runInTransaction((tx) => {
      fillFromWaitingList(tx, 'session', session, now);
      fillFromWaitingList(tx, 'schedule', schedule, now);
    });
  }
}

/** The waiting list of whatever a sign-up is for. */
export function fillTargetOf(app: core.App, signup: core.Record, now: number): void {
  fillFromWaitingList(app, 'session', signup.getString('session'), now);
  fillFromWaitingList(app, 'schedule', signup.getString('schedule'), now);
}

/** Nobody answered in time: the place is free again. */
function expireAnswers(app: core.App, field: TargetState['field'], id: string, now: number): void {
  const late = (status: string, until: string, by: string) => {
    const filter = `${field} = {:id} && status = '${status}' && ${until} <= {:now}`;
    for (const signup of findRecords(app, 'signups', filter, { id, now: storedInstant(now) })) {
      signup.set('cancelled_at', new Date(now).toISOString());
      signup.set('cancelled_by', by);
      move(app, signup, 'cancelled');
    }
  };
  late('offered', 'offer_expires_at', 'expired');
  late('awaiting_approval', 'approval_expires_at', 'not_approved');
}

function lineOf(
  app: core.App,
  field: TargetState['field'],
  id: string,
  status: 'offered' | 'waitlisted',
): (InLine & { readonly signup: core.Record })[] {
  const filter = `${field} = {:id} && status = '${status}'`;
  return findRecords(app, 'signups', filter, { id }, 'queue_number').map((signup) => ({
    id: signup.id,
    party: signup.getString('party'),
    together: signup.getBool('together'),
    signup,
  }));
}

/** @param expiresAt until when the place is held for an answer, in epoch milliseconds */
function move(app: core.App, signup: core.Record, status: string, expiresAt?: number): void {
  const until = expiresAt === undefined ? '' : storedInstant(expiresAt);
  signup.set('status', status);
  signup.set('offer_expires_at', status === 'offered' ? until : '');
  signup.set('approval_expires_at', status === 'awaiting_approval' ? until : '');
  markAsMoved(signup);
  app.save(signup);
}

function offerHours(app: core.App): number {
  return findRecord(app, 'site_settings', 'sitesettings001')?.getInt('offer_hours') ?? 0;
}

/** Cheap, because it runs at every shift and session that is saved. */
function mayMove(app: core.App, field: TargetState['field'], id: string): boolean {
  const sql = `SELECT COUNT(*) AS found FROM signups WHERE ${field} = {:id}
    AND status IN ('waitlisted', 'offered', 'awaiting_approval')`;
  return (selectRows(app, { found: 0 }, sql, { id })[0]?.found ?? 0) > 0;
}
