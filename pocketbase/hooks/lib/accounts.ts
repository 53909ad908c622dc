import { selectRows } from './read.ts';
import { setSecondStep } from './second-step.ts';

/**
 * Makes the accounts that the operator gave in the environment. Read from the environment and not from the command
 * line, where other users of the machine would see the passwords.
 * - ADMIN_PASSWORD is what the operator wants now; ADMIN_FIRST_PASSWORD only serves to make the very first account, so
 *   that a password changed in the admin stays, and an account removed there does not come back.
 */
export function ensureAccounts(app: core.App): void {
  const admin = $os.getenv('ADMIN_EMAIL');
  ensureAccount(app, '_superusers', admin, $os.getenv('ADMIN_PASSWORD'));
  if (!hasSuperuser(app)) {
    ensureAccount(app, '_superusers', admin, $os.getenv('ADMIN_FIRST_PASSWORD'));
  }
  ensureOwner(app, admin);
  // The way in when codes are required and the mail server is down.
  if ($os.getenv('SECOND_STEP') === 'off') setSecondStep(app, false, '');
  ensureAccount(app, 'services', $os.getenv('SITE_ACCOUNT_EMAIL'), $os.getenv('SITE_ACCOUNT_PASSWORD'));
}

/** An account made on the command line has no level; where nobody is owner, nobody could give it one. */
function ensureOwner(app: core.App, admin: string): void {
  const accounts = selectRows(
    app,
    { email: '', role: '' },
    "SELECT email, role FROM _superusers WHERE email != '__pbinstaller@example.com'",
    {},
  );
  if (accounts.some(({ role }) => role === 'owner')) return;
  const chosen =
    accounts.find(({ email }) => email === admin) ?? (accounts.length === 1 ? accounts[0] : undefined);
  const account = chosen && findAccount(app, '_superusers', chosen.email);
  if (!account) return;
  account.set('role', 'owner');
  app.save(account);
}

/** PocketBase's own placeholder for a server without any superuser does not count. */
function hasSuperuser(app: core.App): boolean {
  const sql = "SELECT COUNT(*) AS found FROM _superusers WHERE email != '__pbinstaller@example.com'";
  return (selectRows(app, { found: 0 }, sql, {})[0]?.found ?? 0) > 0;
}

function ensureAccount(app: core.App, collection: string, email: string, password: string): void {
  if (email === '' || password === '') return;
  const account = findAccount(app, collection, email) ?? newAccount(app, collection, email);
  const isRight = !account.isNew() && account.validatePassword(password);
  // The operator's own way back in, also when the last owner has gone.
  const lacksRole = collection === '_superusers' && account.getString('role') !== 'owner';
  if (isRight && !lacksRole) return;
  if (!isRight) account.setPassword(password);
  if (lacksRole) account.set('role', 'owner');
  app.save(account);
}

function findAccount(app: core.App, collection: string, email: string): core.Record | undefined {
  try {
    return app.findAuthRecordByEmail(collection, email);
  } catch {
    return undefined;
  }
}

function newAccount(app: core.App, collection: string, email: string): core.Record {
  const account = new Record(app.findCollectionByNameOrId(collection));
  account.setEmail(email);
  account.setVerified(true);
  return account;
}
