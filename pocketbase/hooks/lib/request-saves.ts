import { auditAction, type SaveKind } from '../../../src/domain/audit-actions.ts';
import { staffAccessTo } from '../../../src/domain/data-access.ts';
import { writeAudit } from './audit.ts';
import { announceOnce } from './content-topic.ts';
import { isSuperuser } from './roles.ts';
import { syncNextTransaction } from './transactions.ts';

/**
 * What every save by a person in the admin goes through, whatever the collection: one transaction around all the rules, a
 * look whether somebody else saved meanwhile, and a line in the log. Bound to requests, so that jobs which save thousands
 * of records write no lines.
 */

type ForRecord = core.RecordRequestEvent;

export function save(e: ForRecord, kind: SaveKind): void {
  const outer = e.app;
  const { record } = e;
  if (!record || !isSuperuser(e.auth)) return e.next();
  const run = (app: core.App) => {
    e.app = app;
    const before = kind === 'create' ? undefined : storedNow(app, record);
    if (before && kind === 'update') refuseStale(e, record, before);
    e.next();
    note(e, record, kind, before);
  };
  try {
    // A batch has a transaction of its own.
    if (outer.isTransactional()) return run(outer);
    const name = record.collection().name;
    if (name === 'signups') syncNextTransaction(outer);
    const inOne = () => outer.runInTransaction(run);
    if (savesMany(name, kind)) announceOnce(outer, inOne);
    else inOne();
  } finally {
    e.app = outer;
  }
}

/** These go through all sessions; the site is told once, and only when the transaction around it has ended. */
function savesMany(collection: string, kind: SaveKind): boolean {
  return collection === 'calendar_days' || (collection === 'schedules' && kind === 'delete');
}

function storedNow(app: core.App, record: core.Record): core.Record | undefined {
  try {
    return app.findRecordById(record.collection(), record.id);
  } catch {
    return undefined;
  }
}

const STALE =
  'Någon annan har sparat det här medan du skrev. Inget av ditt är sparat. Kopiera det du vill ha kvar, ladda om sidan och skriv in det igen. De markerade fälten skiljer sig från det som är sparat nu.';

/**
 * The admin sends whole records with the moment at which it read them: of two people with one record open, the second would
 * undo what the first saved. Who sends no such moment knows what it changes.
 */
function refuseStale(e: ForRecord, record: core.Record, stored: core.Record): void {
  const seen = updatedIn(e);
  if (seen === '' || seen.replace('T', ' ') === stored.getString('updated')) return;
  const differ = fieldNames(record).filter((name) => isChanged(record, stored, name));
  if (differ.length === 0) return;
  const errors = differ.map(
    (name) =>
      [name, new ValidationError('changed_meanwhile', 'Skiljer sig från det som är sparat nu.')] as const,
  );
  throw new ApiError(409, STALE, Object.fromEntries(errors));
}

/** As it was sent: the request's resolved values hold the stored moment instead. */
function updatedIn(e: ForRecord): string {
  const body = new DynamicModel({ updated: '' });
  e.bindBody(body);
  return (body as unknown as { updated: string }).updated;
}

function note(e: ForRecord, record: core.Record, kind: SaveKind, before: core.Record | undefined): void {
  const { name } = record.collection();
  if (staffAccessTo(name) === 'closed' && name !== 'services') return;
  const fields =
    kind === 'delete' ? [] : fieldNames(record).filter((field) => isChanged(record, before, field));
  if (kind === 'update' && fields.length === 0) return;
  const status = (of: core.Record | undefined) => of?.getString('status') ?? '';
  const action = auditAction(name, kind, status(before), status(record));
  writeAudit(e.app, e.auth?.email() ?? '', action, name, record.id, fields);
}

/** Without moments, and without the key that changes whenever a password does. */
function fieldNames(record: core.Record): string[] {
  const { fields } = record.collection();
  const names = Array.from(fields.fieldNames() as unknown as ArrayLike<string>);
  return names.filter(
    (name) => name !== 'id' && name !== 'tokenKey' && fields.getByName(name)?.type() !== 'autodate',
  );
}

function isChanged(record: core.Record, before: core.Record | undefined, name: string): boolean {
  const field = record.collection().fields.getByName(name)?.type() === 'password' ? `${name}:hash` : name;
  if (!before) return !isEmpty(String(record.get(field)));
  return String(record.get(field)) !== String(before.get(field));
}

function isEmpty(text: string): boolean {
  return ['', '0', 'false', 'null', '[]', '{}'].includes(text);
}

/** That somebody read families' names in the admin; nobody reads without its line. */
export function noteListed(e: core.RecordsListRequestEvent): void {
  if (e.collection && e.records.length > 0) noteReading(e, e.collection.name);
  e.next();
}

export function noteViewed(e: ForRecord): void {
  if (e.record) noteReading(e, e.record.collection().name);
  e.next();
}

const A_WHILE = 60_000;

/** Turning pages is one reading: once a minute and person. */
function noteReading(e: core.RecordsListRequestEvent | ForRecord, collection: string): void {
  if (!isSuperuser(e.auth)) return;
  const actor = e.auth?.email() ?? '';
  const key = `read:${collection}:${actor}`;
  const now = Date.now();
  if (now - Number(e.app.store().get(key) ?? 0) < A_WHILE) return;
  writeAudit(e.app, actor, 'viewed', collection, '');
  e.app.store().set(key, now);
}

/** Not even owners write the log: it would tell nothing about them. */
export function refuseLogChange(): never {
  throw new ForbiddenError('Loggen kan läsas, men inte ändras av någon. Den tas bort efter sin tid.');
}

/** What a request for emptying a collection would lose without a word to anybody. @throws ForbiddenError */
export function refuseEmptying(app: core.App, nameOrId: string): void {
  let name = '';
  try {
    name = app.findCachedCollectionByNameOrId(nameOrId).name;
  } catch {
    return;
  }
  if (name === 'audit_log') refuseLogChange();
}
