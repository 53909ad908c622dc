import { sealFormKey } from '../../src/signup/form-guard.ts';

/** The secret of every site under test. */
export const SIGNUP_SECRET = 'secret-for-tests-'.repeat(4);

/** Longer ago than a form must have been shown at least. */
const shownAt = Date.now() - 10_000;

/** The key of a form that the site under test showed ten seconds ago; the same for the same name. */
export function formKey(name = 'form'): string {
  return sealFormKey(SIGNUP_SECRET, shownAt, name.padEnd(24, '_'));
}
