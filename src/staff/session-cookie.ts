import type { Level } from '../domain/staff-accounts.ts';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Longest time that staff stay signed in, however long PocketBase's token would hold. */
export const LONGEST_SESSION = 12 * 3_600_000;

/** The cookie's name: with the prefix, browsers take it from this host only, over https, for the whole site. */
export function staffCookieName(secure: boolean): string {
  return secure ? '__Host-personal' : 'personal';
}

/** The name of the cookie that is kept between the password and the code. */
export function staffCodeCookieName(secure: boolean): string {
  return `${staffCookieName(secure)}-kod`;
}

/** Milliseconds for which it is good: as long as the code (`0054_word_sign_in_mails.ts`). */
export const CODE_LIFE = 10 * 60_000;

/** What a cookie opens. */
export interface StaffSession {
  readonly token: string;
  /** As it was at the sign-in, for what the menu shows; PocketBase looks anew at each call. */
  readonly level: Level;
}

const LETTERS: Record<Level, string> = { owner: 'o', staff: 's' };

/**
 * What the cookie holds: when the staff member signed in, the level, and PocketBase's token. Sealed, so that the time cannot
 * be changed and no other cookie is taken for one.
 */
export function sealSession(secret: string, { token, level }: StaffSession, signedInAt: number): string {
  const content = `${signedInAt}${LETTERS[level]}.${token}`;
  return `${sealOf(secret, content)}.${content}`;
}

/** What is in a sealed cookie; undefined when it is not ours, too old, or its token has run out. */
export function openSession(secret: string, value: string, now: number): StaffSession | undefined {
  const [, seal = '', content = ''] = /^([\w-]{43})\.(\d+[os]\..+)$/.exec(value) ?? [];
  const right = sealOf(secret, content);
  if (seal.length !== right.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(right)))
    return undefined;
  const dot = content.indexOf('.');
  const signedInAt = Number(content.slice(0, dot - 1));
  const level = content[dot - 1] === LETTERS.owner ? 'owner' : 'staff';
  const token = content.slice(dot + 1);
  if (now >= Math.min(signedInAt + LONGEST_SESSION, expiryOf(token))) return undefined;
  return { token, level };
}

/** Epoch milliseconds when PocketBase's token runs out; 0 when it cannot be read. */
export function expiryOf(token: string): number {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as unknown;
    const { exp } = claims as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}

function sealOf(secret: string, content: string): string {
  return createHmac('sha256', secret).update(`staff session\n${content}`).digest('base64url');
}
