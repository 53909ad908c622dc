import { promotions, statusOfNewSignup } from '../../../src/domain/places.ts';
import {
  refusalOfTarget,
  signupProblems,
  type SignupForm,
  type SignupRefusal,
} from '../../../src/domain/signup-rules.ts';
import { fieldText, REFUSAL_TEXTS } from '../../../src/i18n/sv/refusals.ts';
import { findRecords, selectRows } from './read.ts';
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
  record.set('cancelled_at', '');
  record.set('cancelled_by', '');
  record.set('cancel_reason', '');
  return state;
}

/**
 * Moves those who waited longest into free places, whatever freed them. The one place where promotion happens.
 * Does nothing once the target is cancelled or has started, or while adults are missing.
 */
export function fillFromWaitingList(
  app: core.App,
  field: TargetState['field'],
  id: string,
  now: number,
): void {
  if (id === '' || !hasWaiting(app, field, id)) return;
  const state = readTarget(app, field, id);
  if (!state || state.target.cancelled || now >= state.target.startsAt) return;
  const count = promotions(state.placesToFill, state.queue);
  if (count === 0) return;
  const waiting = findRecords(
    app,
    'signups',
    `${field} = {:id} && status = 'waitlisted'`,
    { id },
    'queue_number',
  );
  for (const signup of waiting.slice(0, count)) {
    signup.set('status', 'confirmed');
    // No field of the collection: it tells the update hook, in this one save, that the queue itself moved the sign-up.
    signup.set('moved_by_queue', true);
    app.save(signup);
  }
}

/** Cheap, because it runs at every shift and session that is saved. */
function hasWaiting(app: core.App, field: TargetState['field'], id: string): boolean {
  const sql = `SELECT COUNT(*) AS waiting FROM signups WHERE ${field} = {:id} AND status = 'waitlisted'`;
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
