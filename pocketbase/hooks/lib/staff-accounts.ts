import {
  LONGEST_PASSWORD,
  SHORTEST_PASSWORD,
  type AccountList,
  type AccountRefusal,
  type Level,
  type OwnAccount,
} from '../../../src/domain/staff-accounts.ts';
import { writeAudit } from './audit.ts';
import { findRecord, selectRows } from './read.ts';
import { isOwner } from './roles.ts';
import { secondStepNow } from './second-step.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** Accounts of the admin: who has one, of which level, whose it is. The guard in `access.ts` keeps staff out of the owners'. */

const ACCOUNT_ROW = { id: '', email: '', role: '', adult: '' };

export function me(e: core.RequestEvent): void {
  const own = accounts(e.app).find(({ id }) => id === e.auth?.id);
  const answer: OwnAccount = {
    email: actorOf(e),
    level: isOwner(e.auth) ? 'owner' : 'staff',
    adult: own?.adult ?? '',
    alone: accounts(e.app).length === 1,
  };
  return e.json(200, answer);
}

export function list(e: core.RequestEvent): void {
  const answer: AccountList = {
    accounts: accounts(e.app).map(({ id, email, role, adult }) => ({
      id,
      email,
      level: levelOf(role),
      adult,
      isOwn: id === e.auth?.id,
    })),
    adults: selectRows(
      e.app,
      { id: '', name: '' },
      "SELECT id, first_name AS name FROM staff WHERE active = TRUE AND account = '' ORDER BY first_name",
      {},
    ),
    secondStep: secondStepNow(e.app),
  };
  return e.json(200, answer);
}

function accounts(app: core.App): (typeof ACCOUNT_ROW)[] {
  const sql = `SELECT a.id, a.email, a.role, COALESCE((SELECT s.first_name FROM staff s WHERE s.account = a.id), '') AS adult
    FROM _superusers a WHERE a.email != '__pbinstaller@example.com' ORDER BY a.created`;
  return selectRows(app, ACCOUNT_ROW, sql, {});
}

function levelOf(role: string): Level {
  return role === 'owner' ? 'owner' : 'staff';
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Makes an account. Its password is in this answer and nowhere else. */
export function open(e: core.RequestEvent): void {
  const { email: typed, level, adult } = bodyOf(e, { email: '', level: '', adult: '' });
  const email = typed.trim().toLowerCase();
  const password = generatedPassword();
  reply(e, password, (tx) => {
    if (!EMAIL.test(email) || email.length > 254) return 'bad_email';
    if (level !== 'owner' && level !== 'staff') return 'no_level';
    if (accounts(tx).some((one) => one.email.toLowerCase() === email)) return 'email_taken';
    const person = findRecord(tx, 'staff', adult);
    if (adult !== '' && (!person || person.getString('account') !== '')) return 'adult_taken';
    const account = new Record(tx.findCollectionByNameOrId('_superusers'));
    account.setEmail(email);
    account.set('role', level);
    account.setPassword(password);
    tx.save(account);
    if (person) {
      person.set('account', account.id);
      tx.save(person);
    }
    writeAudit(tx, actorOf(e), 'opened', '_superusers', account.id, ['email', 'role']);
    return undefined;
  });
}

export function setLevel(e: core.RequestEvent): void {
  const { level } = bodyOf(e, { level: '' });
  reply(e, undefined, (tx) => {
    const account = recordOf(e, '_superusers', tx);
    if (level !== 'owner' && level !== 'staff') return 'no_level';
    if (level === 'staff' && isLastOwner(tx, account)) return 'last_owner';
    account.set('role', level);
    tx.save(account);
    writeAudit(tx, actorOf(e), 'updated', '_superusers', account.id, ['role']);
    return undefined;
  });
}

/** For who has forgotten theirs: a new one, shown once, and all sign-ins with the old one end. */
export function newPassword(e: core.RequestEvent): void {
  const password = generatedPassword();
  reply(e, password, (tx) => {
    const account = recordOf(e, '_superusers', tx);
    if (account.id === e.auth?.id) return 'own_account';
    account.setPassword(password);
    tx.save(account);
    writeAudit(tx, actorOf(e), 'updated', '_superusers', account.id, ['password']);
    return undefined;
  });
}

/** Removes the account: what was signed in with it is so no more. Adult, shifts and the log stay. */
export function close(e: core.RequestEvent): void {
  reply(e, undefined, (tx) => {
    const account = recordOf(e, '_superusers', tx);
    if (account.id === e.auth?.id) return 'own_account';
    if (isLastOwner(tx, account)) return 'last_owner';
    writeAudit(tx, actorOf(e), 'ended', '_superusers', account.id);
    tx.delete(account);
    return undefined;
  });
}

/** Ends every sign-in of the account, also this one. */
export function changeOwnPassword(e: core.RequestEvent): void {
  const { old, password } = bodyOf(e, { old: '', password: '' });
  reply(e, undefined, (tx) => {
    const account = tx.findRecordById('_superusers', e.auth?.id ?? '');
    if (tooManyTries(tx, account.id)) return 'too_many';
    if (!account.validatePassword(old)) return 'wrong_password';
    if ([...password].length < SHORTEST_PASSWORD || bytesOf(password) > LONGEST_PASSWORD) {
      return 'short_password';
    }
    account.setPassword(password);
    tx.save(account);
    writeAudit(tx, actorOf(e), 'updated', '_superusers', account.id, ['password']);
    return undefined;
  });
}

function reply(
  e: core.RequestEvent,
  password: string | undefined,
  job: (tx: core.App) => AccountRefusal | undefined,
): void {
  const refused = inOneGo(e.app, 1, job);
  e.response.header().set('Cache-Control', 'no-store');
  if (refused) return e.json(409, { reason: refused });
  return e.json(200, password === undefined ? { done: true } : { password });
}

function isLastOwner(app: core.App, account: core.Record): boolean {
  const owners = accounts(app).filter(({ role }) => role === 'owner');
  return owners.length === 1 && owners[0]?.id === account.id;
}

/** No letters that look alike: it is read off a screen, or said aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 98 bits, in groups that can be typed. */
function generatedPassword(): string {
  const group = () => $security.randomStringWithAlphabet(5, ALPHABET);
  return [group(), group(), group(), group()].join('-');
}

function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, 'x').length;
}

const MOST_TRIES = 10;
const WINDOW = 15 * 60_000;

/** Somebody at a computer that was left open must not guess the password there. */
function tooManyTries(app: core.App, account: string): boolean {
  const key = `password-tries:${account}`;
  const now = Date.now();
  let count = 0;
  app.store().setFunc(key, (old: unknown) => {
    const [since = 0, tries = 0] = String(old ?? '')
      .split(' ')
      .map(Number);
    const isOver = now - since > WINDOW;
    count = isOver ? 1 : tries + 1;
    return `${isOver ? now : since} ${count}`;
  });
  return count > MOST_TRIES;
}
