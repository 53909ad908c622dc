import type { Level, OwnAccount } from '../domain/staff-accounts.ts';
import { openText, sealText } from '../family/sealed.ts';
import { createAttempts } from '../server/attempts.ts';
import { createAccountsClient, type AccountsClient } from './accounts-client.ts';
import { createStaffClient, type StaffClient } from './client.ts';
import {
  CODE_LIFE,
  expiryOf,
  LONGEST_SESSION,
  openSession,
  sealSession,
  staffCookieName,
} from './session-cookie.ts';

/** What a cookie shall hold, and for how many seconds. */
interface Cookie {
  readonly cookie: string;
  readonly maxAge: number;
}

export interface SignedIn extends Cookie {
  readonly ok: true;
  /** An owner, and no other account exists yet. */
  readonly alone: boolean;
}

interface Failed<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

/** How a sign-in went. A wrong e-mail and a wrong password are the same answer. */
export type SignInAnswer =
  | SignedIn
  /** The password was right, and a code has been mailed. The cookie is for {@link StaffDesk.enterCode}. */
  | (Failed<'needs_code'> & Cookie)
  | Failed<'wrong' | 'too_many' | 'unavailable'>;

export type CodeAnswer = SignedIn | Failed<'wrong' | 'too_many' | 'unavailable'>;

/** Where staff come in. The site keeps nothing of them: what it knows is in the cookie that each request brings. */
export interface StaffDesk {
  /** Attributes of the cookies, apart from their values and ages. */
  readonly cookie: { readonly name: string; readonly secure: boolean };
  /** Where staff reach the admin, without a slash at the end. */
  readonly adminUrl: string;
  /** @param visitor address of who asks, for the limit on attempts */
  signIn(email: string, password: string, visitor: string): Promise<SignInAnswer>;
  /** Whether this cookie still waits for a code. */
  awaitsCode(cookie: string | undefined): boolean;
  /** The second step. @param cookie of {@link SignInAnswer} with `needs_code` */
  enterCode(cookie: string, code: string, visitor: string): Promise<CodeAnswer>;
  /** PocketBase as the staff member of this cookie may use it; undefined when nobody is signed in. */
  clientOf(cookie: string | undefined): StaffClient | undefined;
  accountsOf(cookie: string | undefined): AccountsClient | undefined;
  /** The level at the sign-in: for what is shown, never for what may be done. */
  levelOf(cookie: string | undefined): Level | undefined;
}

export interface StaffDeskOptions {
  readonly pocketBaseUrl: string;
  /** Seals the cookies; the same for all processes of one site. */
  readonly secret: string;
  /** Whether the site is reached by https. */
  readonly secure: boolean;
  readonly adminUrl: string;
  /** Milliseconds before a silent PocketBase counts as down. */
  readonly timeout?: number;
  readonly now?: () => number;
}

const MOST_ATTEMPTS = 10;
const WINDOW = 15 * 60_000;
const DEFAULT_TIMEOUT = 20_000;
const ACCOUNTS = '/api/collections/_superusers';

/** What is known between the password and the code. */
interface Halfway {
  readonly account: string;
  readonly mfaId: string;
  readonly otpId: string;
}

interface Answered {
  readonly status: number;
  readonly body: {
    readonly token?: unknown;
    readonly mfaId?: unknown;
    readonly otpId?: unknown;
    readonly record?: { readonly role?: unknown };
  };
}

export function createStaffDesk(options: StaffDeskOptions): StaffDesk {
  const { pocketBaseUrl, secret, secure, adminUrl, timeout = DEFAULT_TIMEOUT, now = Date.now } = options;
  const byAccount = createAttempts({ most: MOST_ATTEMPTS, window: WINDOW, now });
  const byVisitor = createAttempts({ most: MOST_ATTEMPTS, window: WINDOW, now });
  const codeSecret = `${secret}\nstaff second step`;

  async function ask(path: string, body: object): Promise<Answered> {
    try {
      const response = await fetch(`${pocketBaseUrl}${ACCOUNTS}/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeout),
      });
      return { status: response.status, body: (await response.json()) as Answered['body'] };
    } catch {
      return { status: 0, body: {} };
    }
  }

  /** Both count, whatever the other says: a refused attempt is an attempt. */
  function mayTry(account: string, visitor: string): boolean {
    return ![byAccount.take(account), byVisitor.take(visitor)].includes(false);
  }

  function forgive(account: string, visitor: string): void {
    byAccount.giveBack(account);
    byVisitor.giveBack(visitor);
  }

  async function signedIn({ status, body }: Answered): Promise<CodeAnswer> {
    const { token, record } = body;
    if (status !== 200 || typeof token !== 'string') return { ok: false, reason: 'unavailable' };
    const level: Level = record?.role === 'owner' ? 'owner' : 'staff';
    const at = now();
    const life = Math.min(LONGEST_SESSION, expiryOf(token) - at);
    return {
      ok: true,
      cookie: sealSession(secret, { token, level }, at),
      maxAge: Math.floor(life / 1000),
      alone: level === 'owner' && (await isAlone(token)),
    };
  }

  async function isAlone(token: string): Promise<boolean> {
    const me = await createAccountsClient({ baseUrl: pocketBaseUrl, token, timeout }).me();
    return me.ok && (me.value satisfies OwnAccount).alone;
  }

  /** The attempt stays counted: each right password is a mail. */
  async function mailCode(account: string, mfaId: string): Promise<SignInAnswer> {
    const { status, body } = await ask('request-otp', { email: account });
    if (status !== 200 || typeof body.otpId !== 'string') return { ok: false, reason: 'unavailable' };
    const halfway: Halfway = { account, mfaId, otpId: body.otpId };
    const cookie = sealText(codeSecret, JSON.stringify(halfway), now() + CODE_LIFE);
    return { ok: false, reason: 'needs_code', cookie, maxAge: CODE_LIFE / 1000 };
  }

  function halfwayIn(cookie: string | undefined): Halfway | undefined {
    const text = cookie === undefined ? undefined : openText(codeSecret, cookie, now());
    return text === undefined ? undefined : (JSON.parse(text) as Halfway);
  }

  const sessionOf = (cookie: string | undefined) =>
    cookie === undefined ? undefined : openSession(secret, cookie, now());

  return {
    cookie: { name: staffCookieName(secure), secure },
    adminUrl,

    async signIn(email, password, visitor) {
      const account = email.trim().toLowerCase();
      if (!mayTry(account, visitor)) return { ok: false, reason: 'too_many' };
      const answer = await ask('auth-with-password', { identity: account, password });
      const { mfaId } = answer.body;
      if (answer.status === 401 && typeof mfaId === 'string') return mailCode(account, mfaId);
      if ([400, 401, 403].includes(answer.status)) return { ok: false, reason: 'wrong' };
      forgive(account, visitor);
      return signedIn(answer);
    },

    awaitsCode: (cookie) => halfwayIn(cookie) !== undefined,

    async enterCode(cookie, code, visitor) {
      const halfway = halfwayIn(cookie);
      if (!halfway) return { ok: false, reason: 'wrong' };
      const { account, mfaId, otpId } = halfway;
      if (!mayTry(account, visitor)) return { ok: false, reason: 'too_many' };
      const answer = await ask('auth-with-otp', { otpId, mfaId, password: code });
      if ([400, 401, 403].includes(answer.status)) return { ok: false, reason: 'wrong' };
      // PocketBase counts guesses at codes too, and is the stricter.
      if (answer.status === 429) return { ok: false, reason: 'too_many' };
      forgive(account, visitor);
      // The one for the password.
      forgive(account, visitor);
      return signedIn(answer);
    },

    clientOf(cookie) {
      const session = sessionOf(cookie);
      return session && createStaffClient({ baseUrl: pocketBaseUrl, token: session.token, timeout });
    },

    accountsOf(cookie) {
      const session = sessionOf(cookie);
      return session && createAccountsClient({ baseUrl: pocketBaseUrl, token: session.token, timeout });
    },

    levelOf: (cookie) => sessionOf(cookie)?.level,
  };
}
