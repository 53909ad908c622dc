import { approvalExpiresAt, needsApproval } from '../../../src/domain/approval.ts';
import { placedOfParty } from '../../../src/domain/places.ts';
import {
  refusalOfTarget,
  signupProblems,
  type FieldProblem,
  type SignupField,
  type SignupForm,
  type SignupRefusal,
} from '../../../src/domain/signup-rules.ts';
import { fieldText, REFUSAL_TEXTS } from '../../../src/i18n/sv/refusals.ts';
import { epochOf, storedInstant } from './clock.ts';
import { openLottery } from './lottery-records.ts';
import { activeQuestions, questionsWhere } from './questions.ts';
import { changed, findRecord } from './read.ts';
import { takeAnswers } from './signup-answers.ts';
import { lastAnswerAt, readTarget, type TargetState } from './signup-target.ts';

/** Letters and digits that nobody mixes up when reading a reference aloud. */
const REFERENCE_ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ2345679';

/** Fields of which each child of a form has its own. */
const OF_CHILD = /^(?:first_name|school_year|answer_.*)$/;

/** What is wrong with one field: its name, and the words for it. */
export interface RefusedField {
  readonly problem: FieldProblem;
  readonly text: string;
}

/** A refused sign-up: one named reason, and the fields it is about. */
export class RefusedSignup extends Error {
  readonly reason: SignupRefusal;
  readonly fields: Record<string, RefusedField>;

  constructor(reason: SignupRefusal, fields: Record<string, RefusedField> = {}) {
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
  for (const [field, { problem, text: words }] of Object.entries(refused.fields)) {
    errors[field] = new ValidationError(problem, words);
  }
  return new BadRequestError(text, errors);
}

/** What the route knows of siblings in one form; none of it is a field of the collection. */
interface PartyMember {
  /** How many they are, and which one this is, from 0. */
  readonly size: number;
  readonly index: number;
  /** Of those who want to be together: what the first of them got. Empty = this one is the first. */
  readonly follows: string;
}

/** Tells {@link admit}, in this one save, that the record is one of several from one form. */
export function markAsPartyMember(record: core.Record, { size, index, follows }: PartyMember): void {
  record.set('party_size', size);
  record.set('party_index', index);
  record.set('party_follows', follows);
}

/** Whether the record comes from the form of the site, and not from staff in the admin. */
export function isFromForm(record: core.Record): boolean {
  return record.getInt('party_size') > 0;
}

/**
 * Decides a new sign-up: a place, the waiting list, the lottery, or a refusal. Must run in the transaction that stores it;
 * two callers would otherwise count the same free place.
 * @throws RefusedSignup
 */
export function admit(app: core.App, record: core.Record, now: number): void {
  trimFields(record);
  const state = targetOf(app, record);
  const refusal = refusalOfTarget(state.target, now);
  if (refusal) throw new RefusedSignup(refusal);
  const schoolYear = record.getInt('school_year');
  const approval = needsApproval(state.approvalRule, schoolYear, state.startsOn);
  // Staff who take a sign-up by phone ask the guardian there and then.
  const fromForm = isFromForm(record);
  const problems = {
    ...inWords(signupProblems(formOf(record), state.target.schoolYears, approval && fromForm)),
    ...takeAnswers(record, activeQuestions(app, state.activity), fromForm),
  };
  if (Object.keys(problems).length > 0) {
    throw new RefusedSignup('invalid_fields', atChild(problems, record.getInt('party_index')));
  }
  if (record.getString('party') === '') record.set('party', record.id);
  const size = Math.max(1, record.getInt('party_size'));
  const together = record.getBool('together');
  if (together && size > state.roomPlaces) throw new RefusedSignup('party_too_big');
  const follows = record.getString('party_follows');
  const isByLot = state.target.lottery === 'to_draw';
  if (isByLot) openLottery(app, state);
  const hasPlace = follows
    ? follows !== 'waitlisted'
    : placedOfParty(state.places, state.queue, together ? size : 1, together) > 0;
  const placed = approval ? 'awaiting_approval' : 'confirmed';
  const status = isByLot ? 'applied' : hasPlace ? placed : 'waitlisted';
  record.set('status', status);
  record.set('queue_number', state.lastQueueNumber + 1);
  record.set('reference', newReference());
  record.set('offer_expires_at', '');
  const held = approvalExpiresAt(now, approvalHours(app), lastAnswerAt(state.target));
  record.set('approval_expires_at', status === 'awaiting_approval' ? storedInstant(held) : '');
  record.set('cancelled_at', '');
  record.set('cancelled_by', '');
  record.set('cancel_reason', '');
}

/** Problems of fields with the words for them. */
export function inWords(problems: Partial<Record<SignupField, FieldProblem>>): Record<string, RefusedField> {
  return Object.fromEntries(
    (Object.entries(problems) as [SignupField, FieldProblem][]).map(([field, problem]) => [
      field,
      { problem, text: fieldText(field, problem) },
    ]),
  );
}

/** Staff correct an answer; what was answered to a question that is no longer asked stays. */
export function checkChangedAnswers(app: core.App, record: core.Record): void {
  if (!changed(record, ['answers'])) return;
  const of =
    findRecord(app, 'sessions', record.getString('session')) ??
    findRecord(app, 'schedules', record.getString('schedule'));
  const activity = of?.getString('activity') ?? '';
  const problems = takeAnswers(record, questionsWhere(app, 'q.activity = {:activity}', { activity }), false);
  if (Object.keys(problems).length > 0) throw new RefusedSignup('invalid_fields', problems);
}

/**
 * Checks a change of status, and notes who cancelled and when. By hand a place is only given to whom it is offered, who said
 * yes to staff in time: nobody is put before those who wait.
 */
export function checkStatusChange(record: core.Record, now: number): void {
  const before = record.original().getString('status');
  const after = record.getString('status');
  if (before === after || record.getBool('moved_by_queue')) return;
  if (after === 'cancelled') {
    record.set('cancelled_at', new Date(now).toISOString());
    if (record.getString('cancelled_by') === '') record.set('cancelled_by', 'staff');
    return;
  }
  if (before === 'offered' && after === 'confirmed' && epochOf(record.getString('offer_expires_at')) > now) {
    record.set('offer_expires_at', '');
    return;
  }
  // Signing up again goes to the back of the queue: by a new sign-up.
  throw new RefusedSignup('illegal_change');
}

/** No field of the collection: it tells the update hook, in this one save, that the queue itself moved the sign-up. */
export function markAsMoved(signup: core.Record): void {
  signup.set('moved_by_queue', true);
}

/** Likewise: whoever saves it writes to the family, so that it gets one letter about all that happens now. */
export function leaveUntold(signup: core.Record): void {
  signup.set('untold', true);
}

function targetOf(app: core.App, record: core.Record): TargetState {
  const session = record.getString('session');
  const schedule = record.getString('schedule');
  if ((session === '') === (schedule === '')) throw new RefusedSignup('unknown_target');
  const state = stateFor(app, record);
  if (!state) throw new RefusedSignup('unknown_target');
  return state;
}

/** The session or course of a sign-up as it stands now; undefined when it is not published any more. */
export function stateFor(app: core.App, signup: core.Record): TargetState | undefined {
  const session = signup.getString('session');
  return session
    ? readTarget(app, 'session', session)
    : readTarget(app, 'schedule', signup.getString('schedule'));
}

/** Hours that a place is held for a guardian's answer; 0 = the usual number. */
export function approvalHours(app: core.App): number {
  return findRecord(app, 'site_settings', 'sitesettings001')?.getInt('approval_hours') ?? 0;
}

/** What is wrong with one of several children, by the names of its fields in the form. */
function atChild(problems: Record<string, RefusedField>, index: number): Record<string, RefusedField> {
  const named = Object.entries(problems).map(([field, problem]) => {
    const isOfChild = OF_CHILD.test(field);
    return [isOfChild && index > 0 ? `${field}_${index + 1}` : field, problem];
  });
  return Object.fromEntries(named) as Record<string, RefusedField>;
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
