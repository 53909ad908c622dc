import type { SignupRefusal } from '../domain/signup-rules.ts';
import type { VisitorLimits } from '../server/visitor-limits.ts';
import type { Chosen } from './chosen.ts';
import type { SignupClient } from './client.ts';
import type { TypedForm } from './form.ts';
import type { FormGuard } from './form-guard.ts';
import { refusedFor, submitSignup, type SubmitResult } from './submit.ts';

/** The field that no person sees. A name that browsers know no value for. */
export const TRAP_FIELD = 'meddelande';

/** Whether something stands in the field that no person sees. */
export function isTrapFilled(data: FormData): boolean {
  return data.getAll(TRAP_FIELD).some((value) => value !== '');
}

export interface GuardedSubmit {
  readonly result: SubmitResult;
  /** For the hidden field when the form is shown again: the one that came, or a fresh one where that is no longer good. */
  readonly formKey: string;
  /** Seconds; 0 unless there were too many. */
  readonly retryAfter: number;
}

/** Refusals after which the form cannot have been acknowledged before. */
const NEVER_ACKNOWLEDGED: ReadonlySet<SignupRefusal> = new Set<SignupRefusal>([
  'invalid_fields',
  'too_fast',
  'trap_filled',
  'unavailable',
]);

/**
 * Sends a form as `submitSignup` does, when its visitor has not sent too many and a person can have sent it. What is typed
 * wrong is told first. Whatever the refusal, a form that was acknowledged before gets its first answer again: a retry
 * must not read that it came too late, and must not get a fresh key, which would make a second sign-up.
 */
export async function submitGuarded(
  { signups, limits, formGuard, now }: GuardedSubmitContext,
  chosen: Chosen,
  form: TypedForm,
  trapFilled: boolean,
): Promise<GuardedSubmit> {
  const taken = limits.take('signup');
  const retryAfter = taken.ok ? 0 : taken.retryAfter;
  const verdict = formGuard.judge(form.formKey, now);
  const isWorn = verdict === 'form_too_old' || verdict === 'unknown_form';
  const refusal = trapFilled && !isWorn ? 'trap_filled' : verdict === 'good' ? undefined : verdict;
  const result = taken.ok
    ? await submitSignup(refusal ? refusing(signups, refusal) : signups, chosen, form, now)
    : refusedFor('too_many');

  const kept = { result, formKey: form.formKey, retryAfter };
  if (result.ok) return kept;
  if (!NEVER_ACKNOWLEDGED.has(result.reason)) {
    if (!taken.ok && !limits.take('signup_repeat').ok) return kept;
    const first = await signups.find({ ...form, target: chosen.for });
    if (first.ok) return { ...kept, result: { ok: true, token: first.token } };
    // Nobody can say whether this form was acknowledged, so it keeps its key, and is asked about when it comes again.
    if (first.reason === 'unavailable') {
      return isWorn && taken.ok ? { ...kept, result: refusedFor('unavailable') } : kept;
    }
  }
  if (!isWorn) return kept;
  return {
    ...kept,
    formKey: verdict === 'form_too_old' ? formGuard.newKeyOfFilled(now) : formGuard.newKey(now),
  };
}

export interface GuardedSubmitContext {
  readonly signups: SignupClient;
  readonly limits: VisitorLimits;
  readonly formGuard: FormGuard;
  readonly now: number;
}

/** The client with the one door closed that stores something. */
function refusing(client: SignupClient, reason: SignupRefusal): SignupClient {
  return { ...client, create: () => Promise.resolve({ ok: false, reason, fields: {} }) };
}
