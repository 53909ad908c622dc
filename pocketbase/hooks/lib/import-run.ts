import type { CellValue, ImportKind, ImportRow } from '../../../src/domain/import/rows.ts';
import { writeAudit } from './audit.ts';
import { storedInstant } from './clock.ts';
import { announce } from './content-topic.ts';
import { catalogueStamp } from './import-catalogue.ts';
import { planOf, saidBefore, type Plan, type PlannedRow } from './import-plan.ts';
import { countsOf, fingerprintOf } from './import-preview.ts';
import { recordsOf } from './import-save.ts';
import { selectRows } from './read.ts';
import { actorOf } from './staff-request.ts';
import { mustBeAwaited, syncNextTransaction } from './transactions.ts';

/** Carrying out what a preview showed. */

/** What was there before one record was imported. Short names: there may be thousands. */
export interface BeforeRow {
  readonly kind: ImportKind;
  readonly id: string;
  readonly isNew: boolean;
  /** Fields that were changed, as they were. */
  readonly values: Readonly<Record<string, CellValue>>;
  readonly said: Readonly<Record<string, CellValue>>;
  /** All that the record says, right after the import. */
  readonly hash: string;
}

/** Somebody else may save between the plan and the transaction; then it is planned again, so often. */
const MOST_TRIES = 5;

/**
 * Imports all or nothing. False when the plan is no longer the one that was shown.
 * All that takes time is done before the transaction: it holds the one write connection, and families wait for it.
 */
export function runImport(e: core.RequestEvent, stored: core.Record, rows: readonly ImportRow[]): boolean {
  const { app } = e;
  for (let i = 0; i < MOST_TRIES; i += 1) {
    const stamp = catalogueStamp(app);
    const plan = planOf(app, rows, stored.id);
    if (plan.problems.length > 0 || fingerprintOf(plan) !== stored.getString('fingerprint')) return false;
    const ready = readyToSave(app, plan);
    if (!ready) return false;
    let isDone = false;
    syncNextTransaction(app);
    app.runInTransaction((tx) => {
      const isWaiting = tx.findRecordById('imports', stored.id).getString('status') === 'previewed';
      if (!isWaiting || catalogueStamp(tx) !== stamp) return;
      const before = saveAll(tx, ready);
      finish(tx, stored, plan, before, actorOf(e));
      mustBeAwaited(e);
      isDone = true;
    });
    if (isDone) {
      announce(app, 'all');
      return true;
    }
  }
  return false;
}

interface ReadyRow {
  readonly before: Omit<BeforeRow, 'hash'>;
  readonly record: core.Record;
  /** The rules have said yes already, and what they asked cannot change before it is saved. */
  readonly isChecked: boolean;
}

/** Undefined when a rule says no by now. */
function readyToSave(app: core.App, plan: Plan): ReadyRow[] | undefined {
  const changing = plan.rows.filter(({ state }) => state !== 'unchanged');
  const ready: ReadyRow[] = [];
  try {
    for (const [row, record] of recordsOf(app, changing)) {
      // What families have to do with is asked again in the transaction; a new record has none.
      const isChecked = row.state === 'new' && row.needs.length === 0;
      if (isChecked) app.validate(record);
      ready.push({ before: beforeOf(row, record), record, isChecked });
    }
  } catch {
    return undefined;
  }
  return ready;
}

function beforeOf(row: PlannedRow, record: core.Record): ReadyRow['before'] {
  return {
    kind: row.source.kind,
    id: row.id,
    isNew: row.state === 'new',
    values: Object.fromEntries(row.changes.map((change) => [change.field, change.before])),
    said: saidBefore(record.original()),
  };
}

function saveAll(tx: core.App, ready: readonly ReadyRow[]): BeforeRow[] {
  for (const { record, isChecked } of ready) {
    if (isChecked) tx.saveNoValidate(record);
    else tx.save(record);
  }
  const hashes = new Map<string, string>();
  for (const kind of new Set(ready.map(({ before }) => before.kind))) {
    const ids = ready.filter(({ before }) => before.kind === kind).map(({ before }) => before.id);
    for (const [id, hash] of hashesOf(tx, kind, ids)) hashes.set(id, hash);
  }
  return ready.map(({ before }) => ({ ...before, hash: hashes.get(before.id) ?? '' }));
}

/** Columns that change without anybody having written anything. */
const NOT_WRITTEN = new Set(['id', 'created', 'updated', 'import_values', 'awaits_sessions']);

/** A short text for each record that is another as soon as anything in it is. */
export function hashesOf(app: core.App, kind: ImportKind, ids: readonly string[]): Map<string, string> {
  const names = Array.from(
    app.findCollectionByNameOrId(kind).fields.fieldNames() as unknown as ArrayLike<string>,
  );
  const columns = names.filter((name) => !NOT_WRITTEN.has(name)).map((name) => `"${name}"`);
  const sql = `SELECT id, json_array(${columns.join(', ')}) AS text FROM ${kind}
    WHERE id IN (SELECT value FROM json_each({:ids}))`;
  const rows = selectRows(app, { id: '', text: '' }, sql, { ids: JSON.stringify(ids) });
  return new Map(rows.map(({ id, text }) => [id, $security.md5(text)]));
}

function finish(
  tx: core.App,
  stored: core.Record,
  plan: Plan,
  before: readonly BeforeRow[],
  actor: string,
): void {
  const done = tx.findRecordById('imports', stored.id);
  done.set('status', 'done');
  done.set('content', null);
  done.set('before', before);
  done.set('counts', countsOf(plan));
  done.set('done_at', storedInstant(Date.now()));
  tx.save(done);
  writeAudit(tx, actor, 'imported', 'imports', done.id, [stored.getString('source')]);
}
