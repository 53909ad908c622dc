/** What PocketBase answers to the pages about accounts, and what the pages ask. */

export type Level = 'owner' | 'staff';

/** The account that asks. */
export interface OwnAccount {
  readonly email: string;
  readonly level: Level;
  /** First name of the adult whose account it is; empty = nobody's. */
  readonly adult: string;
  /** No other account exists: this is still the one that the site was started with. */
  readonly alone: boolean;
}

export interface StaffAccount {
  readonly id: string;
  readonly email: string;
  readonly level: Level;
  readonly adult: string;
  readonly isOwn: boolean;
}

/** A code by e-mail after the password, for every account. */
export interface SecondStep {
  readonly required: boolean;
  /** Whether PocketBase has a mail server; without one nobody would get a code. */
  readonly hasMail: boolean;
}

export interface AccountList {
  readonly accounts: readonly StaffAccount[];
  /** Adults on duty who have no account yet. */
  readonly adults: readonly { readonly id: string; readonly name: string }[];
  readonly secondStep: SecondStep;
}

/** Why something about accounts was not done; the answer's status is 409. */
export type AccountRefusal =
  | 'bad_email'
  | 'email_taken'
  | 'no_level'
  | 'adult_taken'
  | 'own_account'
  | 'last_owner'
  | 'wrong_password'
  | 'short_password'
  | 'no_mail'
  | 'mail_failed'
  | 'wrong_code'
  | 'too_many';

/** Characters of the shortest password; long enough to need no other rule. */
export const SHORTEST_PASSWORD = 12;
/** bcrypt reads no more bytes than this. */
export const LONGEST_PASSWORD = 72;
