import { columnOf } from '../../../src/domain/import/columns.ts';
import type { ImportPreview, KindCounts, ShownRow } from '../../../src/domain/import/plan.ts';
import { IMPORT_KINDS, type CellValue, type ImportKind } from '../../../src/domain/import/rows.ts';
import { IMPORT_COLUMNS } from '../../../src/i18n/sv/import-columns.ts';
import { figureWords, timesWords } from '../../../src/i18n/sv/import-names.ts';
import type { Plan, PlannedRow } from './import-plan.ts';
import { findRecord, listOf } from './read.ts';

/** What the staff page shows of a plan. */

/** Rows that are shown with all that changes, and names of new ones. */
const MOST_SHOWN = 40;
/** Problems that are told at once: nobody reads more. */
const MOST_PROBLEMS = 500;

export function previewOf(app: core.App, plan: Plan): Omit<ImportPreview, 'id'> {
  const changed = plan.rows.filter(({ state }) => state === 'changed');
  const isOverwriting = ({ changes }: PlannedRow) => changes.some(({ ofStaff }) => ofStaff !== '');
  const overwriting = changed.filter(isOverwriting);
  const shown = [...overwriting, ...changed.filter((row) => !isOverwriting(row))].slice(0, MOST_SHOWN);
  const added = plan.rows.filter(({ state }) => state === 'new').slice(0, MOST_SHOWN);
  return {
    fingerprint: fingerprintOf(plan),
    counts: countsOf(plan),
    changed: shown.map((row) => shownRow(app, plan, row)),
    added: added.map((row) => ({ kind: row.source.kind, name: nameOf(app, plan, row) })),
    overwritten: overwriting.length,
    problems: plan.problems.slice(0, MOST_PROBLEMS),
  };
}

export function countsOf({ rows }: Plan): KindCounts[] {
  return IMPORT_KINDS.flatMap((kind) => {
    const ofKind = rows.filter(({ source }) => source.kind === kind);
    const count = (state: PlannedRow['state']) => ofKind.filter((row) => row.state === state).length;
    if (ofKind.length === 0) return [];
    return [{ kind, new: count('new'), changed: count('changed'), unchanged: count('unchanged') }];
  });
}

/** Another whenever the plan would do anything else. */
export function fingerprintOf({ rows, problems }: Plan): string {
  const lines = rows.map(({ source, id, state, values, changes }) => [
    source.kind,
    source.row,
    id,
    state,
    ...(state === 'new'
      ? Object.keys(values)
          .toSorted()
          .map((field) => [field, values[field]])
      : changes
          .map(({ field, before, after }) => [field, before, after])
          .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))),
  ]);
  return $security.sha256(JSON.stringify([lines, problems.length]));
}

function shownRow(app: core.App, plan: Plan, row: PlannedRow): ShownRow {
  const { kind } = row.source;
  return {
    row: row.source.row,
    kind,
    name: nameOf(app, plan, row),
    changes: row.changes.map((change) => ({
      ...change,
      before: named(app, plan, kind, change.field, change.before),
      after: named(app, plan, kind, change.field, change.after),
    })),
  };
}

/** Ids of other records as their names. */
function named(app: core.App, plan: Plan, kind: ImportKind, field: string, value: CellValue): CellValue {
  const collection = columnOf(IMPORT_COLUMNS[kind], field)?.refersTo;
  if (!collection) return value;
  const ids = [value]
    .flat()
    .map(String)
    .filter((id) => id !== '');
  return ids.map((id) => nameOfRecord(app, plan, collection, id)).join(', ');
}

const NAME_FIELDS: Readonly<Record<string, string>> = { activities: 'title', surveys: 'year' };

function nameOfRecord(app: core.App, plan: Plan, collection: string, id: string): string {
  const field = NAME_FIELDS[collection] ?? 'name';
  const record = findRecord(app, collection, id);
  const planned = record ? undefined : plan.rows.find((row) => row.id === id);
  return record?.getString(field) ?? String(planned?.values[field] ?? '');
}

function nameOf(app: core.App, plan: Plan, row: PlannedRow): string {
  const { kind } = row.source;
  const record = row.state === 'new' ? undefined : findRecord(app, kind, row.id);
  const text = (field: string) => String(row.values[field] ?? record?.getString(field) ?? '');
  if (kind === 'venues' || kind === 'activities') return text(kind === 'venues' ? 'name' : 'title');
  if (kind === 'survey_results') return figureWords(nameOfRecord(app, plan, 'surveys', text('survey')), text);
  const days = (row.values['weekdays'] ?? (record ? listOf(record, 'weekdays') : [])) as readonly string[];
  return timesWords({
    activity: nameOfRecord(app, plan, 'activities', text('activity')),
    venue: nameOfRecord(app, plan, 'venues', text('venue')),
    weekdays: days,
    date: text('local_date'),
    start: text('start_time'),
  });
}

/** How a stored record is called. */
export function nameOfStored(app: core.App, kind: ImportKind, record: core.Record): string {
  if (kind === 'venues' || kind === 'activities')
    return record.getString(kind === 'venues' ? 'name' : 'title');
  if (kind === 'survey_results') {
    const survey = findRecord(app, 'surveys', record.getString('survey'));
    return figureWords(survey?.getString('year') ?? '', (field) => record.getString(field));
  }
  return timesWords({
    activity: findRecord(app, 'activities', record.getString('activity'))?.getString('title') ?? '',
    venue: findRecord(app, 'venues', record.getString('venue'))?.getString('name') ?? '',
    weekdays: kind === 'schedules' ? listOf(record, 'weekdays') : [],
    date: kind === 'sessions' ? record.getString('local_date') : '',
    start: record.getString('start_time'),
  });
}
