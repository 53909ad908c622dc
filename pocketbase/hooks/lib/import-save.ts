import type { PlanProblem } from '../../../src/domain/import/plan.ts';
import type { CellValue, ImportKind } from '../../../src/domain/import/rows.ts';
import { checkActivity, checkSchedule, checkSession, checkVenue } from './catalogue-checks.ts';
import { leaveAnnouncing } from './content-topic.ts';
import { refuseBadForm } from './form-checks.ts';
import { leaveSessionsToJob } from './generator-hooks.ts';
import { recordsById, saidBefore, type PlannedRow } from './import-plan.ts';
import { PROBLEM_TEXTS } from './messages.ts';
import { problemsOf } from './refuse.ts';
import { checkSurveyResult } from './safety-checks.ts';

/** Saving what an import says, for good or to see what comes of it. */

const CHECKS: Readonly<Record<ImportKind, (e: core.RecordEvent) => void>> = {
  venues: checkVenue,
  activities: checkActivity,
  schedules: checkSchedule,
  sessions: checkSession,
  survey_results: checkSurveyResult,
};

/** Schedules keep a note that their sessions are still to be made. */
function prepared(record: core.Record, values: Readonly<Record<string, CellValue>>): core.Record {
  for (const [field, value] of Object.entries(values)) record.set(field, value);
  if (record.collection().name === 'schedules') leaveSessionsToJob(record);
  leaveAnnouncing(record);
  return record;
}

/** The record of each row that changes something, as it is to be saved. */
export function recordsOf(app: core.App, rows: readonly PlannedRow[]): Map<PlannedRow, core.Record> {
  const records = new Map<PlannedRow, core.Record>();
  const kinds = new Set(rows.map(({ source }) => source.kind));
  for (const kind of kinds) {
    const collection = app.findCollectionByNameOrId(kind);
    const ofKind = rows.filter(({ source }) => source.kind === kind);
    const there = recordsById(
      app,
      kind,
      ofKind.filter(({ state }) => state === 'changed').map(({ id }) => id),
    );
    for (const row of ofKind) {
      const record = row.state === 'new' ? new Record(collection, { id: row.id }) : there.get(row.id);
      if (!record) continue;
      const said = { ...saidBefore(record), ...row.said };
      record.set('import_values', said);
      records.set(row, prepared(record, row.values));
    }
  }
  return records;
}

/** A record as it was before, to be saved. */
export function restored(record: core.Record, values: Readonly<Record<string, CellValue>>): core.Record {
  return prepared(record, values);
}

export interface RuleProblem {
  readonly field: string;
  readonly code: string;
  readonly text: string;
}

/** What the rules say of a record, without saving it. @param field where it is told when no field is named */
export function ruleProblems(app: core.App, record: core.Record, field: string): RuleProblem[] {
  const kind = record.collection().name as ImportKind;
  const check = CHECKS[kind];
  const problems = {
    ...problemsOf(() => check({ app, record } as core.RecordEvent)),
    ...problemsOf(() => refuseBadForm(app, record)),
  };
  return Object.entries(problems).map(([at, code]) => ({
    field: at === '' ? field : at,
    code,
    text: PROBLEM_TEXTS[code as keyof typeof PROBLEM_TEXTS] ?? code,
  }));
}

/** As few as a sign-up can wait for: a transaction holds the one write connection. */
export const AT_ONCE = 25;

/**
 * What would become of the rows, found by really saving them in transactions that are rolled back, so that each rule of
 * the catalogue is told at its cell and none is written twice.
 */
export function tryRows(
  app: core.App,
  rows: readonly PlannedRow[],
  known: readonly PlanProblem[],
): PlanProblem[] {
  const changing = rows.filter(({ state }) => state !== 'unchanged');
  const problems: PlanProblem[] = [];
  const bad = new Set(known.map(nameOf));
  for (let i = 0; i < changing.length; i += AT_ONCE) {
    const some = changing.slice(i, i + AT_ONCE);
    rolledBack(app, (tx) => {
      const needed = some.flatMap(({ needs }) => needs).filter((row) => !some.includes(row));
      for (const [row, record] of recordsOf(tx, [...new Set(needed)])) {
        if (tryToSave(() => tx.saveNoValidate(record)) !== undefined) bad.add(nameOf(row.source));
      }
      for (const [row, record] of recordsOf(tx, some)) {
        // What refers to a row that cannot be saved cannot be saved either; that row is told of.
        const mayBeSaved =
          !bad.has(nameOf(row.source)) && !row.needs.some(({ source }) => bad.has(nameOf(source)));
        const found = tried(tx, row, record, mayBeSaved);
        problems.push(...found);
        if (found.length > 0) bad.add(nameOf(row.source));
      }
    });
  }
  return problems;
}

function nameOf({ kind, row }: Pick<PlanProblem, 'kind' | 'row'>): string {
  return `${kind} ${row}`;
}

function tried(tx: core.App, row: PlannedRow, record: core.Record, mayBeSaved: boolean): PlanProblem[] {
  const { source } = row;
  const [first = 'import_key'] = [...Object.keys(source.values), ...Object.keys(source.refs)];
  const canBeTried = mayBeSaved && source.bad.length === 0;
  const refused = canBeTried ? tryToSave(() => tx.save(record)) : '';
  if (refused === undefined) return [];
  // A refusal out of another engine says no fields; the rules are asked once more which they are.
  const found = ruleProblems(tx, record, first);
  if (found.length === 0 && refused !== '') found.push({ field: first, code: 'refused', text: refused });
  return found
    .filter(({ field }) => !source.bad.includes(field))
    .map(({ field, code, text }) => ({
      row: source.row,
      kind: source.kind,
      field,
      trouble: 'rule',
      code,
      text,
      written: '',
      near: [],
      otherRow: 0,
    }));
}

/** Why it was refused, in the words of whatever refused it; undefined when it was saved. */
export function tryToSave(save: () => void): string | undefined {
  try {
    save();
    return undefined;
  } catch (error) {
    return String(error).replace(/^(GoError|Error|BadRequestError|ApiError): /, '');
  }
}

const ROLLED_BACK = 'only tried';

export function rolledBack(app: core.App, job: (tx: core.App) => void): void {
  try {
    app.runInTransaction((tx) => {
      job(tx);
      throw new Error(ROLLED_BACK);
    });
  } catch (error) {
    if (!String(error).includes(ROLLED_BACK)) throw error;
  }
}
