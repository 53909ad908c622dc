import { needsApproval } from '../domain/approval.ts';
import { effectivePlaces } from '../domain/places.ts';
import type { Question } from '../domain/questions.ts';
import { language } from '#words/language.ts';
import { refusalOfTarget, type SignupRefusal } from '../domain/signup-rules.ts';
import type { Chosen } from './chosen.ts';
import type { CreateAnswer, SignupClient } from './client.ts';
import { formProblems, inPageOrder, type TypedForm } from './form.ts';

export type SubmitResult =
  | { readonly ok: true; readonly token: string }
  | {
      readonly ok: false;
      readonly reason: SignupRefusal;
      readonly problems: ReturnType<typeof formProblems>;
      readonly status: number;
    };

/** HTTP status of a refusal: what was typed, what is gone, what the moment does not allow, or our own trouble. */
const STATUS: Record<SignupRefusal, number> = {
  invalid_fields: 422,
  too_many: 429,
  too_fast: 422,
  form_too_old: 422,
  unknown_form: 422,
  trap_filled: 422,
  unknown_target: 404,
  unknown_signup: 404,
  no_signup: 409,
  cancelled: 409,
  ended: 409,
  not_open_yet: 409,
  closed: 409,
  illegal_change: 409,
  party_too_big: 409,
  still_stands: 409,
  form_changed: 409,
  unavailable: 503,
};

/**
 * Sends a form to PocketBase, after the same checks here, so that a typing error is told at once and also while
 * PocketBase is down. PocketBase decides.
 */
export async function submitSignup(
  client: SignupClient,
  chosen: Chosen,
  form: TypedForm,
  now: number,
): Promise<SubmitResult> {
  const refusal = refusalOfTarget(chosen.target, now);
  if (refusal) return refused(refusal, []);
  const { guardianApproval, questions } = chosen.activity;
  const problems = formProblems(
    form,
    chosen.target.schoolYears,
    (year) => needsApproval(guardianApproval, year, chosen.firstDate),
    questions,
  );
  if (problems.length > 0) return refused('invalid_fields', problems);
  const size = form.siblings.length + 1;
  const isTooBig = size > effectivePlaces({ ...chosen.capacity, youthsPerAdult: 0 });
  if (form.together && size > 1 && isTooBig) return refused('party_too_big', []);
  return resultOf(
    await client.create({ ...form, language: language.code, target: chosen.for }),
    size,
    questions,
  );
}

function resultOf(answer: CreateAnswer, children: number, questions: readonly Question[]): SubmitResult {
  if (answer.ok) return { ok: true, token: answer.token };
  const problems = inPageOrder(answer.fields, children, questions);
  // A question that this page did not ask yet: the next one will.
  if (answer.reason === 'invalid_fields' && problems.length === 0) return refused('form_changed', []);
  return refused(answer.reason, problems);
}

function refused(
  reason: SignupRefusal,
  problems: ReturnType<typeof formProblems>,
): Extract<SubmitResult, { ok: false }> {
  return { ok: false, reason, problems, status: STATUS[reason] };
}

/** A refusal of the whole sign-up, whatever was typed. */
export function refusedFor(reason: SignupRefusal): Extract<SubmitResult, { ok: false }> {
  return refused(reason, []);
}

/** HTTP status for showing a sign-up that could not be shown. */
export function statusOfRefusal(reason: SignupRefusal): number {
  return STATUS[reason];
}
