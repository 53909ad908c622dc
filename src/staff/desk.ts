import { createAttempts } from '../server/attempts.ts';
import { createStaffClient, type StaffClient } from './client.ts';
import { expiryOf, LONGEST_SESSION, openSession, sealSession, staffCookieName } from './session-cookie.ts';

/** How a sign-in went. A wrong e-mail and a wrong password are the same answer. */
export type SignInAnswer =
  | {
      readonly ok: true;
      /** What the cookie shall hold, and for how many seconds. */
      readonly cookie: string;
      readonly maxAge: number;
    }
  | { readonly ok: false; readonly reason: 'wrong' | 'too_many' | 'needs_second_step' | 'unavailable' };

/** Where staff come in. The site keeps nothing of them: what it knows is in the cookie that each request brings. */
export interface StaffDesk {
  /** Attributes of the cookie, apart from its value and age. */
  readonly cookie: { readonly name: string; readonly secure: boolean };
  /** Where staff reach the admin, without a slash at the end. */
  readonly adminUrl: string;
  /** @param visitor address of who asks, for the limit on attempts */
  signIn(email: string, password: string, visitor: string): Promise<SignInAnswer>;
  /** PocketBase as the staff member of this cookie may use it; undefined when nobody is signed in. */
  clientOf(cookie: string | undefined): StaffClient | undefined;
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
const SIGN_IN = '/api/collections/_superusers/auth-with-password';

export function createStaffDesk(options: StaffDeskOptions): StaffDesk {
  const { pocketBaseUrl, secret, secure, adminUrl, timeout = DEFAULT_TIMEOUT, now = Date.now } = options;
  const byAccount = createAttempts({ most: MOST_ATTEMPTS, window: WINDOW, now });
  const byVisitor = createAttempts({ most: MOST_ATTEMPTS, window: WINDOW, now });

  async function ask(identity: string, password: string): Promise<{ status: number; body: unknown }> {
    try {
      const response = await fetch(pocketBaseUrl + SIGN_IN, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ identity, password }),
        signal: AbortSignal.timeout(timeout),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      return { status: 0, body: undefined };
    }
  }

  return {
    cookie: { name: staffCookieName(secure), secure },
    adminUrl,

    async signIn(email, password, visitor) {
      const account = email.trim().toLowerCase();
      // Both count, whatever the other says: a refused attempt is an attempt.
      const allowed = [byAccount.take(account), byVisitor.take(visitor)];
      if (allowed.includes(false)) return { ok: false, reason: 'too_many' };
      const { status, body } = await ask(account, password);
      const { token, mfaId } = (body ?? {}) as { token?: unknown; mfaId?: unknown };
      if (status === 401 && typeof mfaId === 'string') return { ok: false, reason: 'needs_second_step' };
      if (status === 400 || status === 401 || status === 403) return { ok: false, reason: 'wrong' };
      byAccount.giveBack(account);
      byVisitor.giveBack(visitor);
      if (status !== 200 || typeof token !== 'string') return { ok: false, reason: 'unavailable' };
      const at = now();
      const life = Math.min(LONGEST_SESSION, expiryOf(token) - at);
      return { ok: true, cookie: sealSession(secret, token, at), maxAge: Math.floor(life / 1000) };
    },

    clientOf(cookie) {
      const token = cookie === undefined ? undefined : openSession(secret, cookie, now());
      if (token === undefined) return undefined;
      return createStaffClient({ baseUrl: pocketBaseUrl, token, timeout });
    },
  };
}
