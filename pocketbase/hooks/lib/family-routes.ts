import { eraseSignup } from './erase-signup.ts';
import { signupsAwaitingAnswer } from './approvals.ts';
import { storedInstant } from './clock.ts';
import { askForCode, enterByCode } from './family-codes.ts';
import { changeContact, contactOf } from './family-contact.ts';
import { feedOfAddress } from './family-feed.ts';
import {
  addressOfKey,
  endKeys,
  endSession,
  hasCalendarKey,
  removeExpiredKeys,
  saveKey,
} from './family-keys.ts';
import { partiesOfAddress } from './family-list.ts';
import { chosenSignups, lettersSince, normalisedEmail } from './family-signups.ts';
import { tellApproval } from './mail-events.ts';
import { cancelByFamily } from './signup-routes.ts';
import { bodyOf } from './staff-request.ts';
import { syncNextTransaction } from './transactions.ts';
import { acceptOffer } from './waiting-list.ts';

/**
 * "Mina anmälningar", for the site's own account. Whoever holds a session's key is whoever reads the mail of its address:
 * only here it is known which one that is.
 */

const HASH = /^[a-f0-9]{64}$/;
const LONGEST_ADDRESS = 254;
/** Milliseconds between two letters that ask a guardian the same. */
const ASK_AGAIN_AFTER = 10 * 60_000;

/** Asks for a code. The same answer, and the same work, for every address. */
export function code(e: core.RequestEvent): void {
  const { email, language } = bodyOf(e, { email: '', language: '' });
  const address = normalisedEmail(email);
  if (address === '' || address.length > LONGEST_ADDRESS) throw new BadRequestError('Ogiltig adress.');
  askForCode(e.app, address, language === 'en' ? language : '', Date.now());
  return e.json(200, {});
}

/** A right code opens the session whose key has this hash. 400 `wrong_code` for everything else. */
export function enter(e: core.RequestEvent): void {
  const { email, code: typed, key_hash } = bodyOf(e, { email: '', code: '', key_hash: '' });
  const now = Date.now();
  removeExpiredKeys(e.app, now);
  const opened = HASH.test(key_hash) && enterByCode(e.app, normalisedEmail(email), typed, key_hash, now);
  return opened ? e.json(200, {}) : e.json(400, { reason: 'wrong_code' });
}

export function leave(e: core.RequestEvent): void {
  endSession(e.app, bodyOf(e, { key_hash: '' }).key_hash);
  return e.json(200, {});
}

/** All sign-ups of the address, and whether it has a calendar feed. */
export function list(e: core.RequestEvent): void {
  return signedIn(e, (email) => {
    const parties = partiesOfAddress(e.app, email, storedInstant(Date.now()));
    return e.json(200, { parties, calendar: hasCalendarKey(e.app, email) });
  });
}

/** Cancels one, or all of its form. */
export function cancel(e: core.RequestEvent): void {
  return changeChosen(e, (tx, chosen) => cancelByFamily(tx, chosen));
}

/** Takes the offered places of one, or of all of its form. A late yes changes nothing. */
export function accept(e: core.RequestEvent): void {
  return changeChosen(e, (tx, chosen) => {
    for (const signup of chosen) acceptOffer(tx, signup, Date.now());
  });
}

/** Removes what is finished or cancelled of one, or of all of its form; 400 `still_stands` and nothing, where one stands. */
export function erase(e: core.RequestEvent): void {
  return changeChosen(e, (tx, chosen) => {
    for (const { id } of chosen) eraseSignup(tx, tx.findRecordById('signups', id));
  });
}

/** Sends the question to the guardian once more, unless that was done a moment ago: `sent` says whether. */
export function askAgain(e: core.RequestEvent): void {
  let sent = false;
  return changeChosen(
    e,
    (tx, chosen) => {
      const party = chosen[0]?.getString('party') ?? '';
      const asked = signupsAwaitingAnswer(tx, party).filter(({ id }) => chosen.some((one) => one.id === id));
      const since = storedInstant(Date.now() - ASK_AGAIN_AFTER);
      if (asked.length === 0 || lettersSince(tx, party, 'approval', since) > 0) return;
      for (const signup of asked) tellApproval(tx, signup);
      sent = true;
    },
    () => ({ sent }),
  );
}

/** How the family is reached, for the form that changes it. */
export function contact(e: core.RequestEvent): void {
  return signedIn(e, (email) => {
    const found = contactOf(e.app, email);
    return found ? e.json(200, found) : e.json(404, { reason: 'nothing_stands' });
  });
}

/** @see changeContact; `moved` says that the session has ended with the old address. */
export function saveContact(e: core.RequestEvent): void {
  const typed = bodyOf(e, { guardian_name: '', guardian_phone: '', guardian_email: '' });
  return signedIn(e, (email) => {
    let moved = false;
    syncNextTransaction(e.app);
    e.app.runInTransaction((tx) => {
      moved = changeContact(tx, email, typed);
    });
    return e.json(200, { moved });
  });
}

/** Makes the feed's key, whose hash is given, and ends the one before; without a hash it only ends it. */
export function calendar(e: core.RequestEvent): void {
  const { calendar_hash } = bodyOf(e, { calendar_hash: '' });
  if (calendar_hash !== '' && !HASH.test(calendar_hash)) throw new BadRequestError('Ogiltig nyckel.');
  return signedIn(e, (email) => {
    e.app.runInTransaction((tx) => {
      endKeys(tx, email, ['calendar']);
      if (calendar_hash !== '') saveKey(tx, 'calendar', email, () => calendar_hash);
    });
    return e.json(200, {});
  });
}

/** What a calendar that has the feed's key may read. 404 when no feed has it. */
export function feed(e: core.RequestEvent): void {
  const email = addressOfKey(e.app, 'calendar', bodyOf(e, { key_hash: '' }).key_hash, Date.now());
  return email === undefined
    ? e.json(404, { reason: 'unknown_feed' })
    : e.json(200, { rows: feedOfAddress(e.app, email) });
}

/** Runs the job for whoever is signed in; 401 `signed_out` else. */
function signedIn(e: core.RequestEvent, job: (email: string) => void): void {
  const email = addressOfKey(e.app, 'session', bodyOf(e, { key_hash: '' }).key_hash, Date.now());
  return email === undefined ? e.json(401, { reason: 'signed_out' }) : job(email);
}

/** A change of the sign-ups that are meant, in one transaction that is on disk when it is answered. */
function changeChosen(
  e: core.RequestEvent,
  job: (tx: core.App, chosen: readonly core.Record[]) => void,
  answer: () => unknown = () => ({}),
): void {
  const { reference, whole } = bodyOf(e, { reference: '', whole: false });
  return signedIn(e, (email) => {
    syncNextTransaction(e.app);
    let found = false;
    e.app.runInTransaction((tx) => {
      const chosen = chosenSignups(tx, email, reference, whole);
      found = chosen.length > 0;
      if (found) job(tx, chosen);
    });
    return found ? e.json(200, answer()) : e.json(404, { reason: 'unknown_signup' });
  });
}
