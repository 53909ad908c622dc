import { staffAccessTo } from '../../../src/domain/data-access.ts';
import { activityOf, areOwnRows } from './own-rows.ts';
import { changed, listOf, selectRows } from './read.ts';
import { refuseText } from './refuse.ts';
import { isStaffOnly, maySeeNames } from './roles.ts';

/** What an account of the level staff may do to records, whatever the address called the collection. */

type ForRecord = core.RecordRequestEvent;

const NOT_YOURS = 'Bara de som har hand om aktiviteten kan se och ändra det här.';
const OWNERS_ONLY = 'Bara ägare kan ändra det här.';

/** The filter has limited the list already; a row that is not theirs is never answered, whatever it let through. */
export function listRecords(e: core.RecordsListRequestEvent): void {
  if (e.auth && isStaffOnly(e.auth) && e.collection) {
    const ids = Array.from(e.records as unknown as ArrayLike<core.Record>).map(({ id }) => id);
    mustBeOpen(e.app, e.auth, e.collection.name, ids);
  }
  e.next();
}

export function viewRecord(e: ForRecord): void {
  guarded(e, () => undefined);
}

export function createRecord(e: ForRecord): void {
  const { auth, record } = e;
  if (!auth || !record || !isStaffOnly(auth)) return e.next();
  const name = record.collection().name;
  const access = staffAccessTo(name);
  if (access === 'closed' || name === '_superusers' || name === 'mail_outbox') refuse(OWNERS_ONLY);
  if (name === 'signups') {
    const activity = activityOf(e.app, record.getString('session'), record.getString('schedule'));
    if (!maySeeNames(e.app, auth, activity, Date.now())) refuse(NOT_YOURS);
  }
  if (name === 'approvals' && !areOwnRows(e.app, auth.id, 'signups', [record.getString('signup')])) {
    refuse(NOT_YOURS);
  }
  if (name === 'site_settings') refuse(OWNERS_ONLY);
  if (name === 'staff' && record.getString('account') !== '') refuseText('account', 'owners_only', ACCOUNT);
  // Whoever makes an activity has the care of it.
  if (name === 'activities') record.set('managers', [...new Set([...listOf(record, 'managers'), auth.id])]);
  e.next();
}

export function updateRecord(e: ForRecord): void {
  guarded(e, (auth, record) => {
    const check = UPDATES[record.collection().name];
    check?.(e, auth, record);
  });
}

export function deleteRecord(e: ForRecord): void {
  guarded(e, (_auth, record) => {
    const { name } = record.collection();
    if (name === '_superusers' || name === 'site_settings' || name === 'mail_outbox') refuse(OWNERS_ONLY);
  });
}

function guarded(e: ForRecord, check: (auth: core.Record, record: core.Record) => void): void {
  const { auth, record } = e;
  if (auth && record && isStaffOnly(auth)) {
    mustBeOpen(e.app, auth, record.collection().name, [record.id]);
    check(auth, record);
  }
  e.next();
}

/** @throws ForbiddenError, NotFoundError: another's account does not exist for staff */
function mustBeOpen(app: core.App, auth: core.Record, collection: string, ids: readonly string[]): void {
  const access = staffAccessTo(collection);
  if (access === 'open') return;
  if (access === 'closed') refuse('Bara för ägare.');
  if (collection === '_superusers') {
    if (ids.some((id) => id !== auth.id)) throw new NotFoundError('Kontot finns inte.');
  } else if (!areOwnRows(app, auth.id, collection, ids)) refuse(NOT_YOURS);
}

const ACCOUNT = 'Bara ägare väljer vilket konto som hör till vem.';

/** What staff look after, the statement about accessibility too; numbers and days, and who answers for the site, are the owners'. */
const STAFF_SETTINGS: ReadonlySet<string> = new Set([
  'contact_email',
  'contact_phone',
  'help_lines',
  'help_lines_en',
  'synonyms',
  'accessibility_compliance',
  'accessibility_assessed_on',
  'accessibility_method',
  'accessibility_assessor',
  'updated',
]);

const UPDATES: Readonly<Record<string, (e: ForRecord, auth: core.Record, record: core.Record) => void>> = {
  _superusers: updateAccount,
  site_settings: (_e, _auth, record) => onlyFields(record, STAFF_SETTINGS),
  // The letter is written when it is sent: another address or sign-up would be another family's letter.
  mail_outbox: (_e, _auth, record) => onlyFields(record, new Set(['status', 'updated'])),
  staff: (_e, _auth, record) => {
    if (changed(record, ['account'])) refuseText('account', 'owners_only', ACCOUNT);
  },
  activities: (_e, auth, record) => {
    if (!changed(record, ['managers'])) return;
    if (listOf(record.original(), 'managers').includes(auth.id)) return;
    refuseText(
      'managers',
      'owners_only',
      'Bara ägare, och de som redan sköter aktiviteten, väljer vilka som gör det.',
    );
  },
  sessions: keepActivity,
  schedules: keepActivity,
};

/** A session that changed activity would show its families to that activity's staff. */
function keepActivity(e: ForRecord, auth: core.Record, record: core.Record): void {
  if (!changed(record, ['activity'])) return;
  if (maySeeNames(e.app, auth, record.original().getString('activity'), Date.now())) return;
  refuseText('activity', 'not_yours', 'Bara de som har hand om aktiviteten kan flytta det till en annan.');
}

/** An own password may be changed by who knows the old one; all else about accounts is the owners'. */
function updateAccount(e: ForRecord, _auth: core.Record, record: core.Record): void {
  const before = record.original();
  onlyFields(record, new Set(['password', 'passwordConfirm', 'oldPassword', 'tokenKey', 'updated']));
  if (record.getString('password:hash') === before.getString('password:hash')) return;
  const { oldPassword } = readBody(e);
  if (!before.validatePassword(oldPassword)) {
    refuseText(
      'password',
      'old_password',
      'Byt ditt lösenord på webbplatsen: Personal, Mer, Mitt konto. Där skriver du också ditt gamla.',
    );
  }
}

function readBody(e: ForRecord): { oldPassword: string } {
  const body = new DynamicModel({ oldPassword: '' });
  e.bindBody(body);
  return body as unknown as { oldPassword: string };
}

/** The admin sends whole records, so what stands unchanged is no change. */
function onlyFields(record: core.Record, allowed: ReadonlySet<string>): void {
  const names = Array.from(record.collection().fields.fieldNames() as unknown as ArrayLike<string>);
  const others = names.filter((name) => !allowed.has(name) && changed(record, [name]));
  if (others.length === 0) return;
  const errors = others.map((name) => [name, new ValidationError('owners_only', OWNERS_ONLY)] as const);
  throw new ForbiddenError(OWNERS_ONLY, Object.fromEntries(errors));
}

function refuse(text: string): never {
  throw new ForbiddenError(text);
}

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  signups: ['id', 'session', 'schedule', 'status', 'created', 'updated'],
  approvals: ['id', 'signup', 'created', 'updated'],
  mail_outbox: ['id', 'template', 'status', 'created', 'updated'],
};

/** The last line: whatever door a family's row leaves by, its names stay behind for those who may not see them. */
export function hideFamilies(e: core.RecordEnrichEvent): void {
  e.next();
  const { record, requestInfo } = e;
  const auth = requestInfo?.auth;
  if (!auth || !record || !isStaffOnly(auth)) return;
  const { name } = record.collection();
  if (areOwnRows(e.app, auth.id, name, [record.id])) return;
  hideAllBut(record, SHOWN[name] ?? []);
}

export function hideAccount(e: core.RecordEnrichEvent): void {
  e.next();
  const { record, requestInfo } = e;
  const auth = requestInfo?.auth;
  if (auth && record && isStaffOnly(auth) && record.id !== auth.id) hideAllBut(record, ['id']);
}

function hideAllBut(record: core.Record, shown: readonly string[]): void {
  const names = Array.from(record.collection().fields.fieldNames() as unknown as ArrayLike<string>);
  record.hide(...names.filter((name) => !shown.includes(name)));
}

/** Nobody could make accounts or change settings any more. */
export function keepAnOwner(e: core.RecordEvent): void {
  const { record } = e;
  const was = record?.original().getString('role') === 'owner';
  const stays = e.type === 'update' && record?.getString('role') === 'owner';
  if (record && was && !stays) {
    const sql = "SELECT COUNT(*) AS found FROM _superusers WHERE role = 'owner' AND id != {:id}";
    const others = selectRows(e.app, { found: 0 }, sql, { id: record.id })[0]?.found ?? 0;
    if (others === 0) {
      const text = 'Det här är den sista ägaren. Gör någon annan till ägare först.';
      if (e.type === 'update') refuseText('role', 'last_owner', text);
      throw new BadRequestError(text);
    }
  }
  e.next();
}
