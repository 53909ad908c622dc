import {
  SIGNUP_REFUSALS,
  type FieldProblem,
  type SignupField,
  type SignupForm,
  type SignupRefusal,
} from '../domain/signup-rules.ts';
import { hashOf, signupKeys } from './keys.ts';
import { createTurns } from './turns.ts';

/** What one sign-up is for: a session or, for a course, its schedule. */
export interface SignupFor {
  readonly kind: 'session' | 'course';
  readonly id: string;
}

export interface NewSignup extends SignupForm {
  readonly target: SignupFor;
  readonly contactMe: boolean;
  /** The hidden field of the form that was sent. */
  readonly formKey: string;
}

/** What the holder of the link may know. */
export interface SignupStatus {
  readonly target: SignupFor;
  /** `offered`: a place is kept until {@link offerExpiresAt} for the family to say yes to. */
  readonly status: 'confirmed' | 'offered' | 'waitlisted' | 'cancelled';
  readonly reference: string;
  readonly firstName: string;
  /** Place in the waiting list, from 1; 0 when not waiting. */
  readonly position: number;
  /** Epoch milliseconds; 0 when nothing is offered. */
  readonly offerExpiresAt: number;
  /** `expired`: nobody answered an offer in time. */
  readonly cancelledBy: 'family' | 'staff' | 'expired' | '';
}

export interface Refused {
  readonly ok: false;
  readonly reason: SignupRefusal;
  readonly fields: Partial<Record<SignupField, FieldProblem>>;
}
export type SignupAnswer = { readonly ok: true; readonly signup: SignupStatus } | Refused;
export type CreateAnswer =
  { readonly ok: true; readonly signup: SignupStatus; readonly token: string } | Refused;

/** Sign-ups in PocketBase, as the site may touch them. Never throws: what goes wrong is a named refusal. */
export interface SignupClient {
  create(signup: NewSignup): Promise<CreateAnswer>;
  view(token: string): Promise<SignupAnswer>;
  /** Says yes to an offered place; answers how things stand, also when the offer was gone. */
  accept(token: string): Promise<SignupAnswer>;
  cancel(token: string): Promise<SignupAnswer>;
}

export interface SignupClientOptions {
  readonly baseUrl: string;
  /** Key of the links and of repeated posts; the same for all processes of one site, kept between starts. */
  readonly secret: string;
  /** A valid token of the site's own account. */
  readonly token: () => Promise<string>;
  /** Milliseconds before a silent PocketBase counts as down. */
  readonly timeout?: number;
}

/** Long, because in the opening minute a sign-up waits for its turn, and giving up would look like a failure. */
const DEFAULT_TIMEOUT = 20_000;
/**
 * PocketBase writes one sign-up at a time, and each one that it lets wait keeps a JavaScript engine busy; past its 15
 * ready ones it makes a new engine for each request, which costs more than the sign-up. So the line forms here.
 */
const AT_ONCE = 8;
const REASONS: ReadonlySet<unknown> = new Set(SIGNUP_REFUSALS);

export function createSignupClient(options: SignupClientOptions): SignupClient {
  const inTurn = createTurns(AT_ONCE);

  async function post(
    path: string,
    body: unknown,
    signal = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT),
  ): Promise<{ status: number; body: unknown } | undefined> {
    try {
      const response = await fetch(`${options.baseUrl}/api/site/signups${path}`, {
        method: 'POST',
        headers: { Authorization: await options.token(), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      });
      return { status: response.status, body: await response.json() };
    } catch {
      // Down, silent or speaking nonsense: for the family it is all the same, "try again in a moment".
      return undefined;
    }
  }

  /** The time for waiting counts: what would be sent too late is not sent at all. */
  function postInTurn(path: string, body: unknown): ReturnType<typeof post> {
    const signal = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
    return inTurn(() => post(path, body, signal));
  }

  return {
    async create(signup) {
      const { first_name, guardian_name, guardian_phone, guardian_email, school_year, contactMe } = signup;
      const { kind, id: targetId } = signup.target;
      const typed = [first_name, String(school_year), guardian_name, guardian_phone, guardian_email];
      const content = [kind, targetId, ...typed, String(contactMe)];
      const { id, token, tokenHash } = signupKeys(options.secret, signup.formKey, content);
      const answer = await postInTurn('', {
        id,
        token_hash: tokenHash,
        session: kind === 'session' ? targetId : '',
        schedule: kind === 'course' ? targetId : '',
        first_name,
        school_year,
        guardian_name,
        guardian_phone,
        guardian_email,
        contact_me: contactMe,
      });
      const result = answerOf(answer);
      return result.ok ? { ...result, token } : result;
    },
    view: async (token) => answerOf(await post('/view', { token_hash: hashOf(token) })),
    accept: async (token) => answerOf(await postInTurn('/accept', { token_hash: hashOf(token) })),
    cancel: async (token) => answerOf(await postInTurn('/cancel', { token_hash: hashOf(token) })),
  };
}

function answerOf(answer: { status: number; body: unknown } | undefined): SignupAnswer {
  const body = objectOf(answer?.body);
  if (answer?.status === 200) return { ok: true, signup: statusOf(body) };
  const data = objectOf(body['data']);
  const reason = body['reason'] ?? objectOf(data['reason'])['code'];
  if (!REASONS.has(reason)) {
    return { ok: false, reason: 'unavailable', fields: {} };
  }
  const fields: Refused['fields'] = {};
  for (const [field, problem] of Object.entries(data)) {
    const code = objectOf(problem)['code'];
    if (field !== 'reason') fields[field as SignupField] = code as FieldProblem;
  }
  return { ok: false, reason: reason as SignupRefusal, fields };
}

function statusOf(body: Record<string, unknown>): SignupStatus {
  const text = (key: string) => String(body[key] ?? '');
  const session = text('session');
  return {
    target: session ? { kind: 'session', id: session } : { kind: 'course', id: text('schedule') },
    status: text('status') as SignupStatus['status'],
    reference: text('reference'),
    firstName: text('first_name'),
    position: Number(body['position'] ?? 0),
    offerExpiresAt: Date.parse(text('offer_expires_at').replace(' ', 'T')) || 0,
    cancelledBy: text('cancelled_by') as SignupStatus['cancelledBy'],
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
