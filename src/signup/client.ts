import {
  SIGNUP_REFUSALS,
  type FieldProblem,
  type FormField,
  type SignupRefusal,
} from '../domain/signup-rules.ts';
import type { CancelledBy, SignupState } from '../domain/signup-states.ts';
import type { Language } from '../i18n/languages.ts';
import { instantIn, objectOf, type CallAnswer, type Calls } from './calls.ts';
import { childrenOf, type TypedForm } from './form.ts';
import { hashOf, signupKeys } from './keys.ts';

/** What one sign-up is for: a session or, for a course, its schedule. */
export interface SignupFor {
  readonly kind: 'session' | 'course';
  readonly id: string;
}

/** A form as it was filled in, and what for. */
export interface FilledForm extends TypedForm {
  readonly target: SignupFor;
}

export interface NewSignup extends FilledForm {
  /** Of the form: letters are written in it. */
  readonly language: Language['code'];
}

/** What the holder of the link may know of one participant. */
export interface SignupStatus {
  /** `offered` and `awaiting_approval`: a place is kept until an answer comes, at most until the instants below. */
  readonly status: SignupState;
  readonly reference: string;
  readonly firstName: string;
  /** Staff's own questions that were answered, with the answers. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** Place in the waiting list, from 1; 0 when not waiting. */
  readonly position: number;
  /** Epoch milliseconds; 0 when nothing is offered. */
  readonly offerExpiresAt: number;
  /** Epoch milliseconds; 0 when no guardian is asked. */
  readonly approvalExpiresAt: number;
  readonly cancelledBy: CancelledBy;
  /** Number of its ticket where places are drawn by lot; siblings who want to be together have the same. */
  readonly ticket: string;
}

/** The sign-ups of one form: one participant, or siblings. */
export interface FamilySignup {
  readonly target: SignupFor;
  /** Siblings get places together, or wait together. */
  readonly together: boolean;
  /** Whether a guardian's yes to pictures holds. */
  readonly photos: boolean;
  /** At least one, in the order of the form. */
  readonly children: readonly SignupStatus[];
}

export interface Refused {
  readonly ok: false;
  readonly reason: SignupRefusal;
  readonly fields: Partial<Record<FormField, FieldProblem>>;
}
export type SignupAnswer = { readonly ok: true; readonly signup: FamilySignup } | Refused;
/** `left`: siblings whose sign-ups are still there, under the same link. */
export type EraseAnswer = { readonly ok: true; readonly left: number } | Refused;
export type CreateAnswer =
  { readonly ok: true; readonly signup: FamilySignup; readonly token: string } | Refused;

/** Sign-ups in PocketBase, as the site may touch them. Never throws: what goes wrong is a named refusal. */
export interface SignupClient {
  create(signup: NewSignup): Promise<CreateAnswer>;
  /** The answer that `create` gave to the very same form before; `unknown_signup` when it gave none. Stores nothing. */
  find(signup: FilledForm): Promise<CreateAnswer>;
  view(token: string): Promise<SignupAnswer>;
  /**
   * Says yes to an offered place; answers how things stand, also when the offer was gone.
   * @param reference of one of several siblings; empty = all of them
   */
  accept(token: string, reference?: string): Promise<SignupAnswer>;
  cancel(token: string, reference?: string): Promise<SignupAnswer>;
  /** Removes for good what is finished or cancelled; refused as a whole where one still stands. */
  erase(token: string, reference?: string): Promise<EraseAnswer>;
  /** Takes back the yes to pictures, for all of the family's children. */
  withdrawPhotos(token: string): Promise<SignupAnswer>;
}

export interface SignupClientOptions {
  readonly calls: Calls;
  /** Key of the links and of repeated posts; the same for all processes of one site, kept between starts. */
  readonly secret: string;
}

const REASONS: ReadonlySet<unknown> = new Set(SIGNUP_REFUSALS);

export function createSignupClient({ calls, secret }: SignupClientOptions): SignupClient {
  function keysOf(signup: FilledForm): ReturnType<typeof signupKeys> {
    const { target, guardian_name, guardian_phone, guardian_email, contactMe } = signup;
    const typed = childrenOf(signup).flatMap(({ first_name, school_year, answers }) => [
      first_name,
      String(school_year),
      JSON.stringify(Object.entries(answers).toSorted()),
    ]);
    const together = String(isTogether(signup));
    const contact = [guardian_name, guardian_phone, guardian_email, String(contactMe), together];
    return signupKeys(secret, signup.formKey, [target.kind, target.id, ...typed, ...contact]);
  }

  return {
    async create(signup) {
      const { guardian_name, guardian_phone, guardian_email, contactMe } = signup;
      const { kind, id: targetId } = signup.target;
      const { id, token, tokenHash } = keysOf(signup);
      const answer = await calls.inTurn('/signups', {
        id,
        token_hash: tokenHash,
        session: kind === 'session' ? targetId : '',
        schedule: kind === 'course' ? targetId : '',
        first_name: signup.first_name,
        school_year: signup.school_year,
        answers: signup.answers,
        siblings: signup.siblings,
        together: isTogether(signup),
        guardian_name,
        guardian_phone,
        guardian_email,
        contact_me: contactMe,
        language: signup.language,
      });
      const result = answerOf(answer);
      return result.ok ? { ...result, token } : result;
    },
    async find(signup) {
      const { token, tokenHash } = keysOf(signup);
      const result = answerOf(await calls.atOnce('/signups/view', { token_hash: tokenHash }));
      return result.ok ? { ...result, token } : result;
    },
    view: async (token) => answerOf(await calls.atOnce('/signups/view', { token_hash: hashOf(token) })),
    accept: async (token, reference = '') =>
      answerOf(await calls.inTurn('/signups/accept', { token_hash: hashOf(token), reference })),
    cancel: async (token, reference = '') =>
      answerOf(await calls.inTurn('/signups/cancel', { token_hash: hashOf(token), reference })),
    async erase(token, reference = '') {
      const answer = await calls.inTurn('/signups/erase', { token_hash: hashOf(token), reference });
      return answer?.status === 200 ? { ok: true, left: Number(answer.body['left']) } : refusalOf(answer);
    },
    withdrawPhotos: async (token) =>
      answerOf(await calls.inTurn('/signups/withdraw-photos', { token_hash: hashOf(token) })),
  };
}

/** One child has nobody to be with. */
function isTogether({ together, siblings }: FilledForm): boolean {
  return together && siblings.length > 0;
}

function answerOf(answer: CallAnswer | undefined): SignupAnswer {
  return answer?.status === 200 ? { ok: true, signup: familyOf(answer.body) } : refusalOf(answer);
}

function refusalOf(answer: CallAnswer | undefined): Refused {
  const body = answer?.body ?? {};
  const data = objectOf(body['data']);
  const reason = body['reason'] ?? objectOf(data['reason'])['code'];
  if (!REASONS.has(reason)) {
    return { ok: false, reason: 'unavailable', fields: {} };
  }
  const fields: Refused['fields'] = {};
  for (const [field, problem] of Object.entries(data)) {
    const code = objectOf(problem)['code'];
    if (field !== 'reason') fields[field as FormField] = code as FieldProblem;
  }
  return { ok: false, reason: reason as SignupRefusal, fields };
}

/** The sign-ups of one form as PocketBase answers them. */
export function familyOf(body: Record<string, unknown>): FamilySignup {
  const session = String(body['session'] ?? '');
  const siblings = Array.isArray(body['siblings']) ? body['siblings'] : [];
  return {
    target: session
      ? { kind: 'session', id: session }
      : { kind: 'course', id: String(body['schedule'] ?? '') },
    together: body['together'] === true,
    photos: body['photos'] === true,
    children: [body, ...siblings].map((child) => statusOf(objectOf(child))),
  };
}

function answersIn(answers: unknown): SignupStatus['answers'] {
  if (!Array.isArray(answers)) return [];
  return answers.map(objectOf).map(({ question, answer }) => ({
    question: String(question ?? ''),
    answer: String(answer ?? ''),
  }));
}

function statusOf(body: Record<string, unknown>): SignupStatus {
  const text = (key: string) => String(body[key] ?? '');
  return {
    status: text('status') as SignupState,
    reference: text('reference'),
    firstName: text('first_name'),
    answers: answersIn(body['answers']),
    position: Number(body['position'] ?? 0),
    offerExpiresAt: instantIn(body['offer_expires_at']),
    approvalExpiresAt: instantIn(body['approval_expires_at']),
    cancelledBy: text('cancelled_by') as CancelledBy,
    ticket: text('ticket'),
  };
}
