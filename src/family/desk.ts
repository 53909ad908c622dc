import { createFamilyClient, type FamilyClient } from './client.ts';
import { openText, sealText } from './sealed.ts';
import type { Calls } from '../signup/calls.ts';

/** Where families come in. The site keeps nothing of them: who they are is in the cookies that each request brings. */
export interface FamilyDesk {
  readonly client: FamilyClient;
  /** Whether cookies are for https only. */
  readonly secure: boolean;
  /** Hides an address in a cookie, for as many milliseconds. */
  seal(email: string, life: number): string;
  /** Undefined when it is not ours, or its time is out. */
  open(sealed: string): string | undefined;
}

export interface FamilyDeskOptions {
  readonly calls: Calls;
  /** Seals the cookies; the same for all processes of one site. */
  readonly secret: string;
  /** Whether the site is reached by https. */
  readonly secure: boolean;
  readonly now?: () => number;
}

export function createFamilyDesk(options: FamilyDeskOptions): FamilyDesk {
  const { calls, secret, secure, now = Date.now } = options;
  return {
    client: createFamilyClient(calls),
    secure,
    seal: (email, life) => sealText(secret, email, now() + life),
    open: (sealed) => openText(secret, sealed, now()),
  };
}
