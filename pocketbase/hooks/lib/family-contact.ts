import { guardianProblems, type GuardianContact } from '../../../src/domain/signup-rules.ts';
import { endKeys } from './family-keys.ts';
import { normalisedEmail, signupsOfAddress } from './family-signups.ts';
import { tellOldAddress } from './mail-events.ts';
import { asRequestError, inWords, RefusedSignup } from './signups.ts';
import { trimmed } from './staff-request.ts';

/** How the family of an address is reached, as its newest sign-up has it; undefined when none stands. */
export function contactOf(app: core.App, email: string): GuardianContact | undefined {
  const newest = standingOf(app, email).at(-1);
  return (
    newest && {
      guardian_name: newest.getString('guardian_name'),
      guardian_phone: newest.getString('guardian_phone'),
      guardian_email: newest.getString('guardian_email'),
    }
  );
}

/**
 * Gives every sign-up of the address that stands the new contact. Another address ends everything that the old one
 * opened: the hooks of the sign-ups end their links and ask guardians anew, and the family signs in with the new one. Must
 * run in a transaction.
 * @returns whether the address is another one
 * @throws BadRequestError with the problem of each field
 */
export function changeContact(app: core.App, email: string, typed: GuardianContact): boolean {
  const contact = {
    guardian_name: trimmed(typed.guardian_name),
    guardian_phone: trimmed(typed.guardian_phone),
    guardian_email: trimmed(typed.guardian_email),
  };
  // Without an address nobody could come back here.
  const problems = guardianProblems(contact, true);
  if (Object.keys(problems).length > 0) {
    throw asRequestError(new RefusedSignup('invalid_fields', inWords(problems)));
  }
  const standing = standingOf(app, email);
  for (const { id } of standing) {
    // Saving a sibling may have moved this one.
    const signup = app.findRecordById('signups', id);
    for (const [field, value] of Object.entries(contact)) signup.set(field, value);
    app.save(signup);
  }
  if (normalisedEmail(contact.guardian_email) === email) return false;
  endKeys(app, email, ['code', 'session', 'calendar']);
  tellOldAddress(app, email, standing.at(-1)?.getString('language') ?? '');
  return true;
}

function standingOf(app: core.App, email: string): core.Record[] {
  return signupsOfAddress(app, email).filter((signup) => signup.getString('status') !== 'cancelled');
}
