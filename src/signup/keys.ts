import { createHash, createHmac } from 'node:crypto';

/** What one sign-up is known by. */
export interface SignupKeys {
  /** The record's id in PocketBase: 15 of a–z, 0–9. */
  readonly id: string;
  /** The family's key in the link, 192 bits; never stored. */
  readonly token: string;
  /** What is stored instead: SHA-256 in hex. */
  readonly tokenHash: string;
}

/**
 * The keys of what was sent from one form. The same form sent twice gives the same keys, so that a double click or a
 * retry makes one sign-up; the same form with another child in it (back button) gives others.
 * @param secret the server's own, so that nobody can compute a stranger's link
 * @param formKey the hidden field (`form-guard.ts`)
 * @param content everything that was typed, in a fixed order
 */
export function signupKeys(secret: string, formKey: string, content: readonly string[]): SignupKeys {
  const digest = createHmac('sha256', secret)
    .update(JSON.stringify([formKey, ...content]))
    .digest();
  const token = digest.subarray(0, 24).toString('base64url');
  const idNumber = BigInt(`0x${createHash('sha256').update(digest).digest('hex')}`);
  return { id: idNumber.toString(36).slice(-15).padStart(15, '0'), token, tokenHash: hashOf(token) };
}

/** SHA-256 of a token, in hex. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether the text can be a token at all; anything else is not worth asking PocketBase about. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{32}$/.test(text);
}
