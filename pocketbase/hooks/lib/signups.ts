import { offerExpiresAt } from '../../../src/domain/offers.ts';
import { offersToWithdraw, promotions, statusOfNewSignup } from '../../../src/domain/places.ts';
import {
  refusalOfTarget,
  signupProblems,
  type SignupForm,
  type SignupRefusal,
} from '../../../src/domain/signup-rules.ts';
import { fieldText, REFUSAL_TEXTS } from '../../../src/i18n/sv/refusals.ts';
import { storedInstant } from './clock.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { readTarget, type TargetState } from './signup-target.ts';

/** Letters and digits that nobody mixes up when reading a reference aloud. */
const REFERENCE_ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ2345679';

/** A refused sign-up: one named reason, and the fields it is about. */
export class RefusedSignup extends Error {
  readonly reason: SignupRefusal;
  readonly fields: Record<string, string>;

  constructor(reason: SignupRefusal, fields: Record<string, string> = {}) {
    super(reason);
    this.reason = reason;
    this.fields = fields;
  }
}

/**
 * The same refusal as PocketBase answers it: a sentence, words at the fields, and the reason's name as the code of
 * `data.reason`, for the site and any other client.
 */
export function asRequestError(refused: RefusedSignup): BadRequestError {
  const text = REFUSAL_TEXTS[refused.reason];
  const errors: Record<string, ValidationError> = { reason: new ValidationError(refused.reason, text) };
  for (const [field, problem] of Object.entries(refused.fields)) {
    errors[field] = new ValidationError(problem, fieldText(field as never, problem as never));
  }
  return new BadRequestError(text, errors);
}

/**
 * Decides a new sign-up: a place, the waiting list, or a refusal. Must run in the transaction that stores it; two
 * callers would otherwise count the same free place.
 * @throws RefusedSignup
 */
export function admit(app: core.App, record: core.Record, now: number): TargetState {
  trimFields(record);
  const state = targetOf(app, record);
  const refusal = refusalOfTarget(state.target, now);
  if (refusal) throw new RefusedSignup(refusal);
  const problems = signupProblems(formOf(record), state.target.schoolYears);
  if (Object.keys(problems).length > 0) throw new RefusedSignup('invalid_fields', problems);
  record.set('status', statusOfNewSignup(state.places, state.queue));
  record.set('queue_number', state.lastQueueNumber + 1);
  record.set('reference', newReference());
  record.set('offer_expires_at', '');
  record.set('cancelled_at', '');
  record.set('cancelled_by', '');
  record.set('cancel_reason', '');
  return state;
}

/**
 * Brings the waiting list in line with the places, whatever changed them. The one place where anybody is moved: those who
 * waited longest get the free places, or an offer of one; offers whose time is out pass on; offers that no longer fit are
 * taken back to where the family waited. Moves nobody up once the target is cancelled or has started, or while adults are
 * missing.
 */
export function fillFromWaitingList(
  app: core.App,
  field: TargetState['field'],
  id: string,
  now: number,
): void {
  if (id === '' || !hasQueue(app, field, id)) return;
  const line = `${field} = {:id}`;
  for (const signup of findRecords(
    app,
    'signups',
    `${line} && status = 'offered' && offer_expires_at <= {:now}`,
    { id, now: storedInstant(now) },
  )) {
    signup.set('cancelled_at', new Date(now).toISOString());
    signup.set('cancelled_by', 'expired');
    move(app, signup, 'cancelled');
  }
  const state = readTarget(app, field, id);
  if (!state || state.target.cancelled || now >= state.target.startsAt) return;
  const withdrawn = offersToWithdraw(
    state.placesToFill,
    state.queue.confirmed - state.offered,
    state.offered,
  );
  if (withdrawn > 0) {
    const offered = findRecords(app, 'signups', `${line} && status = 'offered'`, { id }, '-queue_number');
    for (const signup of offered.slice(0, withdrawn)) move(app, signup, 'waitlisted');
    return;
  }
  const count = promotions(state.placesToFill, state.queue);
  if (count === 0) return;
  const expires = offerExpiresAt(now, offerHours(app), state.target.closesAt);
  const waiting = findRecords(app, 'signups', `${line} && status = 'waitlisted'`, { id }, 'queue_number');
  for (const signup of waiting.slice(0, count)) {
    move(app, signup, expires === undefined ? 'confirmed' : 'offered', expires);
  }
}

/** Takes the offered place; does nothing when the offer, or what it was for, is gone. Must run in a transaction. */
export function acceptOffer(app: core.App, signup: core.Record, now: number): void {
  // An offer whose time is out passes on first, and one that no longer fits is taken back.
  const [session, schedule] = [signup.getString('session'), signup.getString('schedule')];
  fillFromWaitingList(app, 'session', session, now);
  fillFromWaitingList(app, 'schedule', schedule, now);
  const state = session ? readTarget(app, 'session', session) : readTarget(app, 'schedule', schedule);
  // Nobody gets a place at what is cancelled or has begun, as when the list is moved.
  if (!state || state.target.cancelled || now >= state.target.startsAt) return;
  const current = app.findRecordById('signups', signup.id);
  if (current.getString('status') === 'offered') move(app, current, 'confirmed');
}

/** Runs every minute: offers whose time is out pass on to the next in line. */
export function expireOffers(app: core.App, now: number): void {
  const rows = selectRows(
    app,
    { session: '', schedule: '' },
    `SELECT DISTINCT session, schedule FROM signups WHERE status = 'offered' AND offer_expires_at <= {:now}`,
    { now: storedInstant(now) },
  );
  for (const { session, schedule } of rows) {
    app.runInTransaction((tx) => {
      fillFromWaitingList(tx, 'session', session, now);
      fillFromWaitingList(tx, 'schedule', schedule, now);
    });
  }
}

function move(app: core.App, signup: core.Record, status: string, expiresAt?: number): void {
  signup.set('status', status);
  signup.set('offer_expires_at', expiresAt === undefined ? '' : storedInstant(expiresAt));
  // No field of the collection: it tells the update hook, in this one save, that the queue itself moved the sign-up.
  signup.set('moved_by_queue', true);
  app.save(signup);
}

function offerHours(app: core.App): number {
  return findRecord(app, 'site_settings', 'sitesettings001')?.getInt('offer_hours') ?? 0;
}

/** Cheap, because it runs at every shift and session that is saved. */
function hasQueue(app: core.App, field: TargetState['field'], id: string): boolean {
  const sql = `SELECT COUNT(*) AS waiting FROM signups WHERE ${field} = {:id} AND status IN ('waitlisted', 'offered')`;
  return (selectRows(app, { waiting: 0 }, sql, { id })[0]?.waiting ?? 0) > 0;
}

/** Checks a change of status, and notes who cancelled and when. Confirming by hand needs a free place. */
export function checkStatusChange(record: core.Record, now: number): void {
  const before = record.original().getString('status');
  const after = record.getString('status');
  if (before === after || record.getBool('moved_by_queue')) return;
  if (after === 'cancelled') {
    record.set('cancelled_at', new Date(now).toISOString());
    if (record.getString('cancelled_by') === '') record.set('cancelled_by', 'staff');
    return;
  }
  // Signing up again goes to the back of the queue, and nobody is put before those who wait: both by a new sign-up.
  throw new RefusedSignup('illegal_change');
}

function targetOf(app: core.App, record: core.Record): TargetState {
  const session = record.getString('session');
  const schedule = record.getString('schedule');
  if ((session === '') === (schedule === '')) throw new RefusedSignup('unknown_target');
  const state = session ? readTarget(app, 'session', session) : readTarget(app, 'schedule', schedule);
  if (!state) throw new RefusedSignup('unknown_target');
  return state;
}

function trimFields(record: core.Record): void {
  for (const field of ['first_name', 'guardian_name', 'guardian_phone', 'guardian_email']) {
    record.set(field, record.getString(field).trim().replace(/\s+/g, ' '));
  }
}

function formOf(record: core.Record): SignupForm {
  return {
    first_name: record.getString('first_name'),
    school_year: record.getInt('school_year'),
    guardian_name: record.getString('guardian_name'),
    guardian_phone: record.getString('guardian_phone'),
    guardian_email: record.getString('guardian_email'),
  };
}

function newReference(): string {
  const letters = $security.randomStringWithAlphabet(6, REFERENCE_ALPHABET);
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
