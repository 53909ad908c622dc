import { IMPORT_COLUMNS } from '../../../src/i18n/sv/import-columns.ts';
import {
  IMPORT_KINDS,
  MOST_ROWS,
  type CellValue,
  type ImportKind,
  type ImportRow,
  type Values,
} from '../../../src/domain/import/rows.ts';

/**
 * Rows as they came in or were stored; undefined when they are none. Fields that cannot be imported are left out, whoever
 * sent them.
 */
export function rowsFrom(text: string): ImportRow[] | undefined {
  const list = parsed(text);
  if (!Array.isArray(list) || list.length > MOST_ROWS) return undefined;
  const rows = list.map(rowFrom);
  return rows.includes(undefined) ? undefined : (rows as ImportRow[]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowFrom(given: unknown): ImportRow | undefined {
  const one = (given ?? {}) as Partial<Record<keyof ImportRow, unknown>>;
  const kind = IMPORT_KINDS.find((known) => known === one.kind);
  if (!kind || typeof one.row !== 'number' || typeof one.key !== 'string') return undefined;
  const fields = FIELDS[kind];
  return {
    row: one.row,
    kind,
    key: one.key,
    values: valuesIn(one.values, fields.values),
    refs: valuesIn(one.refs, fields.refs) as Record<string, readonly string[]>,
    forNew: valuesIn(one.forNew, fields.values),
    bad: isListOfTexts(one.bad) ? one.bad : [],
  };
}

/** What may be set of each kind, by value and by reference. */
const FIELDS: Readonly<Record<ImportKind, { values: ReadonlySet<string>; refs: ReadonlySet<string> }>> = {
  venues: fieldsOf('venues'),
  activities: fieldsOf('activities'),
  schedules: fieldsOf('schedules'),
  sessions: fieldsOf('sessions'),
  survey_results: fieldsOf('survey_results'),
};

function fieldsOf(kind: ImportKind): { values: ReadonlySet<string>; refs: ReadonlySet<string> } {
  const columns = IMPORT_COLUMNS[kind].filter(({ reader }) => reader !== 'key');
  const of = (isRef: boolean) =>
    columns.filter(({ refersTo }) => (refersTo !== undefined) === isRef).flatMap(({ fields }) => fields);
  return { values: new Set(of(false)), refs: new Set(of(true)) };
}

function valuesIn(given: unknown, fields: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries((given ?? {}) as object).filter(
      ([field, value]) => fields.has(field) && isCellValue(value),
    ),
  ) as Values;
}

function isCellValue(value: unknown): value is CellValue {
  return ['string', 'number', 'boolean'].includes(typeof value) || isListOfTexts(value);
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
