import type { UndoPreview, UndoProblem, UndoTrouble } from '../../../src/domain/import/plan.ts';
import { IMPORT_KINDS, type ImportKind } from '../../../src/domain/import/rows.ts';
import { writeAudit } from './audit.ts';
import { epochOf, storedInstant } from './clock.ts';
import { announce } from './content-topic.ts';
import { recordsById } from './import-plan.ts';
import { nameOfStored } from './import-preview.ts';
import { hashesOf, type BeforeRow } from './import-run.ts';
import { AT_ONCE, restored, rolledBack, ruleProblems, tryToSave } from './import-save.ts';
import { referredTo, sessionsOfSchedules, touchedByFamilies } from './import-used.ts';
import { selectRows } from './read.ts';
import { actorOf } from './staff-request.ts';
import { mustBeAwaited, syncNextTransaction } from './transactions.ts';

/** Undoing the last import: back to what was before, all or nothing, and only where nobody has built on it since. */

/** Names are told for so many; nobody reads more. */
const MOST_PROBLEMS = 200;

/** The import that may be undone: the latest that was made and not undone. Empty = none. */
export function undoableImport(app: core.App): string {
  const sql = "SELECT id FROM imports WHERE status = 'done' ORDER BY done_at DESC, id LIMIT 1";
  return selectRows(app, { id: '' }, sql, {})[0]?.id ?? '';
}

export function undoPreviewOf(app: core.App, stored: core.Record): UndoPreview {
  const rows = beforeRows(stored);
  const problems: UndoProblem[] = [];
  for (const problem of problemsOfRows(app, stored, rows)) {
    if (problems.push(problem) === MOST_PROBLEMS) break;
  }
  if (problems.length === 0) problems.push(...triedProblems(app, rows));
  const count = (isNew: boolean) =>
    IMPORT_KINDS.map((kind) => ({
      kind,
      count: rows.filter((row) => row.kind === kind && row.isNew === isNew).length,
    })).filter((one) => one.count > 0);
  const sessions = sessionsOfSchedules(app, newIds(rows, 'schedules')).length;
  const preview = {
    id: stored.id,
    source: stored.getString('source'),
    at: epochOf(stored.getString('done_at')),
    removed: count(true),
    restored: count(false),
    sessions,
    problems,
  };
  return { ...preview, fingerprint: $security.sha256(JSON.stringify(lines(preview))) };
}

/** An object's keys come in any order in this engine. Sessions are left out: they may still be on their way. */
function lines({
  id,
  removed,
  restored: back,
  problems,
}: Pick<UndoPreview, 'id' | 'removed' | 'restored' | 'problems'>): unknown[] {
  return [
    id,
    removed.map(({ kind, count }) => [kind, count]),
    back.map(({ kind, count }) => [kind, count]),
    problems.map((problem) => [problem.id, problem.trouble]),
  ];
}

/** Undoes it. The preview as it is now where it is not the one that was shown, and nothing is changed. */
export function undoImport(e: core.RequestEvent, id: string, fingerprint: string): UndoPreview | undefined {
  let changed: UndoPreview | undefined;
  syncNextTransaction(e.app);
  e.app.runInTransaction((tx) => {
    const stored = tx.findRecordById('imports', id);
    const preview = undoPreviewOf(tx, stored);
    if (preview.problems.length > 0 || preview.fingerprint !== fingerprint || undoableImport(tx) !== id) {
      changed = preview;
      return;
    }
    const rows = beforeRows(stored);
    restoreAll(tx, rows, (record) => tx.save(record));
    removeNew(tx, rows);
    stored.set('status', 'undone');
    stored.set('before', null);
    stored.set('undone_at', storedInstant(Date.now()));
    tx.save(stored);
    writeAudit(tx, actorOf(e), 'import_undone', 'imports', id, [stored.getString('source')]);
    mustBeAwaited(e);
  });
  if (!changed) announce(e.app, 'all');
  return changed;
}

function beforeRows(stored: core.Record): BeforeRow[] {
  const text = stored.getString('before');
  return text === '' || text === 'null' ? [] : (JSON.parse(text) as BeforeRow[]);
}

function newIds(rows: readonly BeforeRow[], kind: ImportKind): string[] {
  return rows.filter((row) => row.isNew && row.kind === kind).map(({ id }) => id);
}

function* problemsOfRows(
  app: core.App,
  stored: core.Record,
  rows: readonly BeforeRow[],
): Generator<UndoProblem> {
  const since = stored.getString('done_at');
  const removed = Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, newIds(rows, kind)])) as Record<
    ImportKind,
    string[]
  >;
  for (const kind of IMPORT_KINDS) {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (ofKind.length === 0) continue;
    const ids = ofKind.map(({ id }) => id);
    const records = recordsById(app, kind, ids);
    const hashes = hashesOf(app, kind, ids);
    const families = touchedByFamilies(app, kind, ids, since);
    const used = referredTo(app, kind, removed);
    for (const { id, hash } of ofKind) {
      const record = records.get(id);
      const trouble: UndoTrouble | undefined = !record
        ? 'gone'
        : families.has(id)
          ? 'signups'
          : hashes.get(id) !== hash
            ? 'changed'
            : used.has(id)
              ? 'used'
              : undefined;
      if (!trouble) continue;
      const name = record ? nameOfStored(app, kind, record) : '';
      yield { kind, id, name, trouble, text: '' };
    }
  }
}

/** What the rules say of the records as they were, found by trying. */
function triedProblems(app: core.App, rows: readonly BeforeRow[]): UndoProblem[] {
  const problems: UndoProblem[] = [];
  // In the transaction of the undo itself everything is rolled back when a save is refused.
  const changed = app.isTransactional() ? [] : rows.filter(({ isNew }) => !isNew);
  for (let i = 0; i < changed.length; i += AT_ONCE) {
    rolledBack(app, (tx) => {
      restoreAll(tx, changed.slice(i, i + AT_ONCE), (record, kind) => {
        const [rule] = ruleProblems(tx, record, 'import_key');
        const text = rule?.text ?? tryToSave(() => tx.save(record));
        if (text === undefined) return;
        problems.push({ kind, id: record.id, name: nameOfStored(tx, kind, record), trouble: 'rule', text });
      });
    });
  }
  return problems;
}

function restoreAll(
  tx: core.App,
  rows: readonly BeforeRow[],
  save: (record: core.Record, kind: ImportKind) => void,
): void {
  for (const kind of IMPORT_KINDS) {
    const changed = rows.filter((row) => row.kind === kind && !row.isNew);
    const records = recordsById(
      tx,
      kind,
      changed.map(({ id }) => id),
    );
    for (const { id, values, said } of changed) {
      const record = records.get(id);
      if (!record) continue;
      record.set('import_values', said);
      save(restored(record, values), kind);
    }
  }
}

/**
 * Takes away what the import made, with the sessions of its schedules. Nothing refers to any of it, so no rule of removing
 * has anything to say; one statement for each kind, because thousands of removals would hold the one write connection.
 */
function removeNew(tx: core.App, rows: readonly BeforeRow[]): void {
  const remove = (table: string, ids: readonly string[]) => {
    const sql = `DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each({:ids}))`;
    if (ids.length > 0)
      tx.db()
        .newQuery(sql)
        .bind({ ids: JSON.stringify(ids) })
        .execute();
  };
  remove('sessions', sessionsOfSchedules(tx, newIds(rows, 'schedules')));
  for (const kind of IMPORT_KINDS.toReversed()) remove(kind, newIds(rows, kind));
}
