import {
  ERASED_CLASSES,
  lastErasing,
  type ErasedClass,
  type ErasedNumbers,
} from '../../../src/domain/retention.ts';
import type { ErasingRun } from '../../../src/domain/staff-answers.ts';
import { epochOf } from './clock.ts';
import { eraseSignup } from './erase-signup.ts';
import { COLLECTION_OF, idsDue } from './erasing-selection.ts';
import { selectRows } from './read.ts';

/** Rows removed in one transaction; few, so that sign-ups need not wait. */
const AT_ONCE = 10;

/** Actions in `audit_log`: a run that has not come to its end, and one that has. */
const BEGUN = 'erasing';
const DONE = 'erased';

/**
 * Removes everything whose time is over, class by class, a few rows in each transaction. What was removed is noted in the
 * same transaction, so that a run that is killed has told the truth, and the next one takes the rest. A row that cannot be
 * removed is left for the next night and stops no other. Logs numbers only.
 * @param at the instant that decides what is due, in epoch milliseconds
 */
export function eraseOld(app: core.App, at: number): void {
  const run = beginRun(app);
  let left = 0;
  for (const kind of ERASED_CLASSES) left += eraseClass(app, run, kind, at);
  const erased = noteRun(app, run, DONE, {});
  const told = Object.entries(erased).flat();
  if (told.length + left > 0) app.logger().warn('Gallring', ...told, 'kvar', left);
}

/** Runs when the last night's run was missed: PocketBase was off, or died in the middle. */
export function eraseIfMissed(app: core.App, now: number): void {
  const last = lastErasingRun(app);
  if (!last || last.at < lastErasing(now)) eraseOld(app, now);
}

/** The latest run that came to its end; undefined when there was none. */
export function lastErasingRun(app: core.App): ErasingRun | undefined {
  const sql = `SELECT created, fields FROM audit_log WHERE action = '${DONE}' ORDER BY created DESC LIMIT 1`;
  const row = selectRows(app, { created: '', fields: '' }, sql, {})[0];
  return row && { at: epochOf(row.created), erased: JSON.parse(row.fields) as ErasedNumbers };
}

/** @returns how many could not be removed */
function eraseClass(app: core.App, run: string, kind: ErasedClass, at: number): number {
  const failed = new Set<string>();
  for (;;) {
    let ids: string[] = [];
    try {
      app.runInTransaction((tx) => {
        ids = idsDue(tx, kind, at, AT_ONCE + failed.size).filter((id) => !failed.has(id));
        eraseRows(tx, run, kind, ids);
      });
    } catch {
      for (const id of ids) eraseAlone(app, run, kind, id, failed);
    }
    if (ids.length === 0) return failed.size;
  }
}

/** One by one, when one of several cannot be removed: the others go. */
function eraseAlone(app: core.App, run: string, kind: ErasedClass, id: string, failed: Set<string>): void {
  try {
    app.runInTransaction((tx) => eraseRows(tx, run, kind, [id]));
  } catch (error) {
    failed.add(id);
    app.logger().error('Gick inte att gallra', 'slag', kind, 'post', id, 'fel', String(error));
  }
}

function eraseRows(tx: core.App, run: string, kind: ErasedClass, ids: readonly string[]): void {
  if (ids.length === 0) return;
  for (const id of ids) {
    const record = tx.findRecordById(COLLECTION_OF[kind], id);
    if (COLLECTION_OF[kind] === 'signups') eraseSignup(tx, record);
    else tx.delete(record);
  }
  noteRun(tx, run, BEGUN, { [kind]: ids.length });
}

/** The id of the run's line in the log. */
function beginRun(app: core.App): string {
  const line = new Record(app.findCachedCollectionByNameOrId('audit_log'));
  line.set('action', BEGUN);
  line.set('fields', {});
  app.save(line);
  return line.id;
}

/** Adds to the run's line what was removed since the last time. @returns the numbers of the whole run */
function noteRun(app: core.App, run: string, action: string, more: ErasedNumbers): ErasedNumbers {
  const line = app.findRecordById('audit_log', run);
  const numbers = JSON.parse(line.getString('fields')) as ErasedNumbers;
  const sum = { ...numbers };
  for (const kind of ERASED_CLASSES) {
    const count = (numbers[kind] ?? 0) + (more[kind] ?? 0);
    if (count > 0) sum[kind] = count;
  }
  line.set('action', action);
  line.set('fields', sum);
  app.save(line);
  return sum;
}
