import { createHmac, timingSafeEqual } from 'node:crypto';

/** Longest time that staff stay signed in, however long PocketBase's token would hold. */
export const LONGEST_SESSION = 12 * 3_600_000;

/** The cookie's name: with the prefix, browsers take it from this host only, over https, for the whole site. */
export function staffCookieName(secure: boolean): string {
  return secure ? '__Host-personal' : 'personal';
}

/**
 * What the cookie holds: when the staff member signed in, and PocketBase's token. Sealed, so that the time cannot be
 * changed and no other cookie is taken for one.
 */
export function sealSession(secret: string, token: string, signedInAt: number): string {
  const content = `${signedInAt}.${token}`;
  return `${sealOf(secret, content)}.${content}`;
}

/** The token in a sealed cookie; undefined when it is not ours, too old, or its token has run out. */
export function openSession(secret: string, value: string, now: number): string | undefined {
  const [, seal = '', content = ''] = /^([\w-]{43})\.(\d+\..+)$/.exec(value) ?? [];
  const right = sealOf(secret, content);
  if (seal.length !== right.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(right)))
    return undefined;
  const dot = content.indexOf('.');
  const signedInAt = Number(content.slice(0, dot));
  const token = content.slice(dot + 1);
  return now < Math.min(signedInAt + LONGEST_SESSION, expiryOf(token)) ? token : undefined;
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
