import { isSchoolYear } from './school-years.ts';

/** Why a sign-up is refused. One list for the site, the admin and the API; the words are in `src/i18n/sv/refusals.ts`. */
export const SIGNUP_REFUSALS = [
  'unknown_target',
  'no_signup',
  'cancelled',
  'ended',
  'not_open_yet',
  'closed',
  'invalid_fields',
  'too_many',
  'too_fast',
  'form_too_old',
  'unknown_form',
  'trap_filled',
  'illegal_change',
  'party_too_big',
  'still_stands',
  'form_changed',
  'unknown_signup',
  'unavailable',
] as const;

export type SignupRefusal = (typeof SIGNUP_REFUSALS)[number];

export type SignupField =
  'first_name' | 'school_year' | 'guardian_name' | 'guardian_phone' | 'guardian_email';

/** The field of a form that answers one of staff's own questions. */
export type AnswerField = `answer_${string}`;

/** A field of the form by its name: those of siblings carry their number, "first_name_2". */
export type FormField = SignupField | `${'first_name' | 'school_year'}_${number}` | AnswerField;

/** @param question its id */
export function answerField(question: string): AnswerField {
  return `answer_${question}`;
}

export type FieldProblem =
  | 'missing'
  | 'too_long'
  | 'has_digits'
  | 'has_unknown_characters'
  | 'not_a_school_year'
  | 'outside_school_years'
  | 'phone_too_short'
  | 'looks_like_personnummer'
  | 'not_a_phone'
  | 'not_an_email'
  | 'not_a_choice';

export interface SignupForm {
  readonly first_name: string;
  readonly school_year: number;
  readonly guardian_name: string;
  readonly guardian_phone: string;
  readonly guardian_email: string;
}

/** What a sign-up is for, as far as the rules care. Instants are epoch milliseconds. */
export interface SignupTarget {
  readonly kind: 'session' | 'course';
  readonly signupMode: string;
  readonly cancelled: boolean;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly schoolYears: { readonly from: number; readonly to: number };
  /** Whether places are drawn by lot, and whether that is done: then nobody new comes in. */
  readonly lottery: 'none' | 'to_draw' | 'drawn';
}

/** The reason why nobody can sign up for this now, or undefined when it is open. */
export function refusalOfTarget(target: SignupTarget, now: number): SignupRefusal | undefined {
  if (target.signupMode !== target.kind) return 'no_signup';
  if (target.cancelled) return 'cancelled';
  if (now >= target.endsAt) return 'ended';
  if (now >= target.closesAt || now >= target.startsAt || target.lottery === 'drawn') return 'closed';
  if (now < target.opensAt) return 'not_open_yet';
  return undefined;
}

/** Whether it is time for the draw: the window has closed, and those who get a place can still come. */
export function isTimeToDraw({ lottery, cancelled, closesAt, startsAt }: SignupTarget, now: number): boolean {
  return lottery === 'to_draw' && !cancelled && now >= closesAt && now < startsAt;
}

/** Persian keyboards put a zero-width non-joiner (U+200C) inside names. */
const NAME = /^[\p{L}\p{M}\u200c .,'’´`-]+$/u;

const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~-]+`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`;
const TOP_LABEL = String.raw`\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]`;
/** Not looser than PocketBase's own e-mail field, which would refuse without saying what to do. */
const EMAIL = new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*@(?:${LABEL}\.)+${TOP_LABEL}$`, 'u');

const LIMITS = { first_name: 40, guardian_name: 80, guardian_phone: 40, guardian_email: 254 } as const;

/**
 * The first problem of each field of a sign-up; an empty object when all are well. Text must be trimmed before.
 * @param needsEmail a guardian must be asked, which is done by mail
 */
export function signupProblems(
  form: SignupForm,
  schoolYears: { readonly from: number; readonly to: number },
  needsEmail = false,
): Partial<Record<SignupField, FieldProblem>> {
  const problems: Partial<Record<SignupField, FieldProblem>> = {};
  const note = (field: SignupField, problem: FieldProblem | undefined) => {
    if (problem) problems[field] = problem;
  };
  note('first_name', nameProblem(form.first_name, LIMITS.first_name));
  note('school_year', schoolYearProblem(form.school_year, schoolYears));
  return { ...problems, ...guardianProblems(form, needsEmail) };
}

/** How a guardian is reached. */
export type GuardianContact = Pick<SignupForm, 'guardian_name' | 'guardian_phone' | 'guardian_email'>;

/** The first problem of each field about the guardian, by the rules of {@link signupProblems}. */
export function guardianProblems(
  { guardian_name, guardian_phone, guardian_email }: GuardianContact,
  needsEmail: boolean,
): Partial<Record<keyof GuardianContact, FieldProblem>> {
  const found = {
    guardian_name: nameProblem(guardian_name, LIMITS.guardian_name),
    guardian_phone: phoneProblem(guardian_phone),
    guardian_email: emailProblem(guardian_email, needsEmail),
  };
  const problems: Partial<Record<keyof GuardianContact, FieldProblem>> = {};
  for (const [field, problem] of Object.entries(found)) {
    if (problem) problems[field as keyof GuardianContact] = problem;
  }
  return problems;
}

function nameProblem(name: string, limit: number): FieldProblem | undefined {
  if (name === '') return 'missing';
  if (name.length > limit) return 'too_long';
  // A digit in a name is most often a personnummer or a phone number, which must not be stored.
  if (/\d/.test(name)) return 'has_digits';
  return NAME.test(name) && /\p{L}/u.test(name) ? undefined : 'has_unknown_characters';
}

function schoolYearProblem(year: number, limits: { from: number; to: number }): FieldProblem | undefined {
  if (!isSchoolYear(year)) return year === 0 ? 'missing' : 'not_a_school_year';
  if (limits.from > 0 && year < limits.from) return 'outside_school_years';
  if (limits.to > 0 && year > limits.to) return 'outside_school_years';
  return undefined;
}

/** Twelve digits with a year, a month and a day of birth: must not be stored (dataskyddslagen 3 kap. 10 §). */
const PERSONNUMMER = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/;

function phoneProblem(phone: string): FieldProblem | undefined {
  if (phone === '') return 'missing';
  if (phone.length > LIMITS.guardian_phone) return 'too_long';
  if (!/^\+?[\d\s()/-]+$/.test(phone)) return 'not_a_phone';
  const digits = phone.replace(/\D/g, '').length;
  if (digits < 8) return 'phone_too_short';
  if (PERSONNUMMER.test(phone.replace(/[\s-]/g, ''))) return 'looks_like_personnummer';
  // E.164 allows 15 digits; two more for a leading 00.
  return digits > 17 ? 'not_a_phone' : undefined;
}

function emailProblem(email: string, needed: boolean): FieldProblem | undefined {
  if (email === '') return needed ? 'missing' : undefined;
  if (email.length > LIMITS.guardian_email) return 'too_long';
  return EMAIL.test(email) ? undefined : 'not_an_email';
}
