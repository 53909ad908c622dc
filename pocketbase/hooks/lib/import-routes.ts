import type {
  DoneImport,
  ImportOverview,
  ImportPreview,
  KindCounts,
} from '../../../src/domain/import/plan.ts';
import { IMPORT_SOURCES, type ImportRow } from '../../../src/domain/import/rows.ts';
import { epochOf, storedInstant } from './clock.ts';
import { planOf, type Plan } from './import-plan.ts';
import { countsOf, previewOf } from './import-preview.ts';
import { runImport } from './import-run.ts';
import { tryRows } from './import-save.ts';
import { countAwaiting, makeAwaitedSessions } from './import-sessions.ts';
import { rowsFrom } from './import-stored.ts';
import { undoableImport, undoImport, undoPreviewOf } from './import-undo.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { bodyOf } from './staff-request.ts';

/** The routes of importing, each with a staff member's own token. */

const HOUR = 3_600_000;
const LISTED = 10;

/** What was imported, what may be undone, how far the sessions are, and what a feed may be given where it is silent. */
export function overview(e: core.RequestEvent): void {
  const { app } = e;
  const imports = findRecords(app, 'imports', "status != 'previewed'", {}, '-done_at')
    .slice(0, LISTED)
    .map((record) => doneImport(record, e.auth?.id ?? ''));
  const latest = imports.find(({ status }) => status === 'done');
  const ofLatest = latest?.counts.find(({ kind }) => kind === 'schedules');
  const awaiting = countAwaiting(app);
  const of = Math.max(awaiting, (ofLatest?.new ?? 0) + (ofLatest?.changed ?? 0));
  const named = (table: string) =>
    selectRows(app, { id: '', name: '' }, `SELECT id, name FROM ${table} ORDER BY name`, {});
  const answer: ImportOverview = {
    imports,
    undoable: undoableImport(app),
    sessions: { done: of - awaiting, of },
    choices: {
      areas: named('areas'),
      organisers: named('organisers'),
      categories: named('categories'),
      surveys: selectRows(
        app,
        { id: '', name: '' },
        'SELECT id, CAST(year AS TEXT) AS name FROM surveys ORDER BY year DESC',
        {},
      ),
    },
  };
  return e.json(200, answer);
}

function doneImport(record: core.Record, account: string): DoneImport {
  return {
    id: record.id,
    source: record.getString('source'),
    status: record.getString('status') as DoneImport['status'],
    at: epochOf(record.getString('done_at')),
    counts: storedCounts(record),
    own: record.getString('account') === account,
  };
}

function storedCounts(record: core.Record): KindCounts[] {
  const text = record.getString('counts');
  return text === '' || text === 'null' ? [] : (JSON.parse(text) as KindCounts[]);
}

/**
 * Answers what the rows would do, cell by cell where something is wrong, and changes nothing of the catalogue. What can be
 * carried out is kept for an hour, for the account that asked.
 */
export function preview(e: core.RequestEvent): void {
  const { source, content } = bodyOf(e, { source: '', content: '' });
  const rows = rowsFrom(content);
  if (!rows || !IMPORT_SOURCES.some((known) => known === source)) {
    return e.json(422, { reason: 'invalid', problems: { content: 'wrong' } });
  }
  const id = $security.randomString(15).toLowerCase();
  const plan = triedPlan(e.app, rows, id);
  const shown = previewOf(e.app, plan);
  const isReady = plan.problems.length === 0 && rows.every(({ bad }) => bad.length === 0) && changes(plan);
  if (isReady) {
    const account = e.auth?.id ?? '';
    const record = new Record(e.app.findCollectionByNameOrId('imports'), {
      id,
      source,
      status: 'previewed',
      account,
      content: JSON.stringify(rows),
      fingerprint: shown.fingerprint,
      counts: countsOf(plan),
    });
    e.app.runInTransaction((tx) => {
      for (const old of findRecords(tx, 'imports', "status = 'previewed' && account = {:account}", {
        account,
      })) {
        tx.delete(old);
      }
      tx.save(record);
    });
  }
  const answer: ImportPreview = { ...shown, id: isReady ? id : '' };
  return e.json(200, answer);
}

function triedPlan(app: core.App, rows: readonly ImportRow[], id: string): Plan {
  const plan = planOf(app, rows, id);
  const known = new Set(plan.problems.map((problem) => `${problem.kind} ${problem.row} ${problem.field}`));
  // A cell that refers to nothing is told of once, and not again as missing.
  const tried = tryRows(app, plan.rows, plan.problems).filter(
    (problem) => !known.has(`${problem.kind} ${problem.row} ${problem.field}`),
  );
  const problems = [...plan.problems, ...tried].toSorted((a, b) => a.row - b.row);
  return { rows: plan.rows, problems };
}

function changes({ rows }: Plan): boolean {
  return rows.some(({ state }) => state !== 'unchanged');
}

/** Carries out the preview with this fingerprint; 409 with a new preview when it would do anything else by now. */
export function run(e: core.RequestEvent): void {
  const stored = findRecord(e.app, 'imports', e.request?.pathValue('id') ?? '');
  const isOwn = stored?.getString('account') === e.auth?.id;
  if (!stored || !isOwn) throw new NotFoundError('Det finns inte längre.');
  // The same yes sent twice is one import.
  if (stored.getString('status') === 'done') return e.json(200, { done: true });
  const { fingerprint } = bodyOf(e, { fingerprint: '' });
  const rows = stored.getString('status') === 'previewed' ? rowsFrom(stored.getString('content')) : undefined;
  if (!rows) throw new NotFoundError('Det finns inte längre.');
  if (fingerprint === stored.getString('fingerprint') && runImport(e, stored, rows)) {
    return e.json(200, { done: true });
  }
  const plan = triedPlan(e.app, rows, stored.id);
  const shown = previewOf(e.app, plan);
  const isReady = plan.problems.length === 0 && changes(plan);
  let isDone = false;
  e.app.runInTransaction((tx) => {
    const now = tx.findRecordById('imports', stored.id);
    isDone = now.getString('status') !== 'previewed';
    if (isDone || !isReady) return;
    now.set('fingerprint', shown.fingerprint);
    tx.save(now);
  });
  // The same yes sent twice at once: the other was quicker.
  if (isDone) return e.json(200, { done: true });
  const answer: ImportPreview = { ...shown, id: isReady ? stored.id : '' };
  return e.json(409, { reason: 'changed', preview: answer });
}

/** Makes sessions of what was imported, for as long as one call may take; a cron goes on with the rest. */
export function sessions(e: core.RequestEvent): void {
  makeAwaitedSessions(e.app);
  return e.json(200, { left: countAwaiting(e.app) });
}

export function undoPreview(e: core.RequestEvent): void {
  return e.json(200, undoPreviewOf(e.app, undoable(e)));
}

export function undo(e: core.RequestEvent): void {
  const { fingerprint } = bodyOf(e, { fingerprint: '' });
  const changed = undoImport(e, undoable(e).id, fingerprint);
  return changed ? e.json(409, { reason: 'changed', preview: changed }) : e.json(200, { done: true });
}

/** @throws NotFoundError for any but the last import that is not undone */
function undoable(e: core.RequestEvent): core.Record {
  const id = e.request?.pathValue('id') ?? '';
  const record = id === undoableImport(e.app) ? findRecord(e.app, 'imports', id) : undefined;
  if (!record) throw new NotFoundError('Det finns inte längre.');
  return record;
}

/** Previews that nobody said yes to go after an hour. */
export function forgetPreviews(app: core.App): void {
  const before = { before: storedInstant(Date.now() - HOUR) };
  for (const old of findRecords(app, 'imports', "status = 'previewed' && updated < {:before}", before)) {
    app.delete(old);
  }
}

/** What was there before an import must not be rewritten: undoing it would bring that back. */
export function refuseChange(): never {
  throw new ForbiddenError(
    'Importer sköts av systemet. Ångra på webbplatsens personalsidor (/personal/import).',
  );
}
