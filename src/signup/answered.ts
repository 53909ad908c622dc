import type { FamilySignup, SignupAnswer, SignupClient, SignupStatus } from './client.ts';
import { isToken } from './keys.ts';

const UNKNOWN = { ok: false, reason: 'unknown_signup', fields: {} } as const;

/** The family's sign-ups, and those of them that an address is about: one by its number (`barn`), or all. */
export type Addressed =
  | {
      readonly ok: true;
      readonly signup: FamilySignup;
      readonly chosen: readonly SignupStatus[];
      /** Names the one in what is sent on; empty = all. */
      readonly reference: string;
    }
  | Extract<SignupAnswer, { ok: false }>;

/** Looks up whom a page under a family's link is about; a number that no child has counts as an unknown link. */
export async function addressedBy(
  client: Pick<SignupClient, 'view'>,
  token: string,
  number: string | null,
): Promise<Addressed> {
  if (!isToken(token)) return UNKNOWN;
  const answer = await client.view(token);
  if (!answer.ok) return answer;
  const { signup } = answer;
  if (number === null) return { ok: true, signup, chosen: signup.children, reference: '' };
  const child = signup.children[Number(number) - 1];
  return child ? { ok: true, signup, chosen: [child], reference: child.reference } : UNKNOWN;
}
