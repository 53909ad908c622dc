import { columnOf, type Column } from '../../../src/domain/import/columns.ts';
import { splitNames } from '../../../src/domain/import/names.ts';
import type { FieldChange, PlanProblem, PlanTrouble, RowState } from '../../../src/domain/import/plan.ts';
import {
  IMPORT_KINDS,
  type CellValue,
  type ImportKind,
  type ImportRow,
  type ReferredTo,
} from '../../../src/domain/import/rows.ts';
import { valuesForNew } from '../../../src/domain/import/table.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { IMPORT_COLUMNS } from '../../../src/i18n/sv/import-columns.ts';
import { directoryOf, identityOf, knownRecords, type Directory } from './import-catalogue.ts';
import { listOf } from './read.ts';

/** What an import would do to the database as it is now; reads, and changes nothing. */

export interface PlannedRow {
  readonly source: ImportRow;
  readonly id: string;
  readonly state: RowState;
  /** What is to be set: everything of a new record, of another what changes. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** What the file says, to be remembered with the record. */
  readonly said: Readonly<Record<string, CellValue>>;
  readonly changes: readonly FieldChange[];
  /** New rows of the same import that it refers to. */
  readonly needs: readonly PlannedRow[];
}

export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly PlanProblem[];
}

/** @param seed the import's id: the same rows get the same new ids each time that they are planned */
export function planOf(app: core.App, rows: readonly ImportRow[], seed: string): Plan {
  const planner = new Planner(app, seed);
  for (const kind of IMPORT_KINDS) {
    planner.planKind(
      kind,
      rows.filter((row) => row.kind === kind),
    );
  }
  return { rows: planner.planned, problems: planner.problems };
}

/** Length of a record's id. */
const ID_LENGTH = 15;
/** As many ids as a query takes at once. */
const AT_ONCE = 500;

class Planner {
  readonly planned: PlannedRow[] = [];
  readonly problems: PlanProblem[] = [];
  readonly #app: core.App;
  readonly #seed: string;
  readonly #directories = new Map<ReferredTo, Directory>();
  readonly #newRows = new Map<string, PlannedRow>();

  constructor(app: core.App, seed: string) {
    this.#app = app;
    this.#seed = seed;
  }

  planKind(kind: ImportKind, rows: readonly ImportRow[]): void {
    if (rows.length === 0) return;
    const known = knownRecords(this.#app, kind);
    const seen = new Map<string, number>();
    const slugs = new Map<string, number>();
    const matches = rows.map((row) => {
      const said = { ...row.values, ...this.#resolved(row) };
      const identity = identityOf(
        kind,
        (field) => String(said[field] ?? ''),
        (field) => (said[field] ?? []) as readonly string[],
      );
      const keyed = row.key === '' ? undefined : known.byKey.get(row.key);
      const alike = keyed || identity === undefined ? [] : (known.byIdentity.get(identity) ?? []);
      // A record with a key of its own is another one, whatever it is called.
      const free = row.key === '' ? alike : alike.filter(({ key }) => key === '');
      if (free.length > 1) this.#note(row, firstField(row), 'ambiguous_row');
      const match = keyed ?? free[0];
      const names = [
        row.key && `key ${row.key}`,
        !row.key && identity && `is ${identity}`,
        match && `id ${match.id}`,
      ];
      this.#noteSame(row, names, seen);
      return { row, said, match };
    });
    const records = recordsById(
      this.#app,
      kind,
      matches.flatMap(({ match }) => (match ? [match.id] : [])),
    );
    for (const { row, said, match } of matches) {
      const record = match && records.get(match.id);
      const withKey = row.key === '' ? said : { ...said, import_key: row.key };
      const planned = record ? changedRow(row, record, withKey) : this.#newRow(row, withKey, slugs);
      this.planned.push(planned);
    }
  }

  #newRow(row: ImportRow, said: Readonly<Record<string, CellValue>>, slugs: Map<string, number>): PlannedRow {
    const { kind } = row;
    const values: Record<string, CellValue> = {
      ...valuesForNew(IMPORT_COLUMNS[kind]),
      ...row.forNew,
      ...said,
    };
    const named = kind === 'venues' ? 'name' : kind === 'activities' ? 'title' : undefined;
    if (named) {
      const slug = String(values['slug'] ?? '') || slugOf(String(values[named] ?? ''));
      const other = slugs.get(slug);
      if (other !== undefined && slug !== '') this.#note(row, named, 'same_name', { otherRow: other });
      slugs.set(slug, row.row);
      values['slug'] = slug;
    }
    const hash = $security.sha256(`${this.#seed} ${this.planned.length}`);
    const id = BigInt(`0x${hash}`).toString(36).slice(0, ID_LENGTH);
    const needs = Object.values(said).flatMap((value) =>
      [value].flat().flatMap((one) => this.#newRows.get(String(one)) ?? []),
    );
    const planned: PlannedRow = { source: row, id, state: 'new', values, said, changes: [], needs };
    if (named && (kind === 'venues' || kind === 'activities')) {
      this.#directory(kind).add(id, row.key, String(values[named] ?? ''));
      this.#newRows.set(id, planned);
    }
    return planned;
  }

  #resolved(row: ImportRow): Record<string, CellValue> {
    const found: Record<string, CellValue> = {};
    for (const [field, texts] of Object.entries(row.refs)) {
      const column = columnOf(IMPORT_COLUMNS[row.kind], field);
      if (!column?.refersTo) continue;
      const ids = this.#idsOf(row, field, column, texts);
      if (ids) found[field] = column.reader === 'references' ? ids : (ids[0] ?? '');
    }
    return found;
  }

  #idsOf(row: ImportRow, field: string, column: Column, texts: readonly string[]): string[] | undefined {
    const directory = this.#directory(column.refersTo ?? 'areas');
    const isList = column.reader === 'references';
    const names = isList
      ? texts.flatMap((text) => splitNames(text, (name) => directory.find(name).length > 0))
      : texts;
    const ids: string[] = [];
    for (const name of names) {
      const found = directory.find(name);
      const [id] = found;
      if (id !== undefined && found.length === 1) ids.push(id);
      else if (id === undefined) {
        this.#note(row, field, 'unknown_reference', { written: name, near: directory.near(name) });
      } else this.#note(row, field, 'ambiguous_reference', { written: name });
    }
    return ids.length === names.length ? ids : undefined;
  }

  #directory(collection: ReferredTo): Directory {
    const there = this.#directories.get(collection) ?? directoryOf(this.#app, collection);
    this.#directories.set(collection, there);
    return there;
  }

  /** Two rows about one and the same record: which of them should hold? */
  #noteSame(row: ImportRow, names: readonly (string | false | undefined)[], seen: Map<string, number>): void {
    const known = names.filter((name) => name !== false && name !== undefined && name !== '') as string[];
    const other = known.map((name) => seen.get(name)).find((number) => number !== undefined);
    if (other !== undefined) this.#note(row, firstField(row), 'same_row', { otherRow: other });
    for (const name of known) if (!seen.has(name)) seen.set(name, row.row);
  }

  #note(row: ImportRow, field: string, trouble: PlanTrouble, more: Partial<PlanProblem> = {}): void {
    this.problems.push({
      row: row.row,
      kind: row.kind,
      field,
      trouble,
      code: '',
      text: '',
      written: '',
      near: [],
      otherRow: 0,
      ...more,
    });
  }
}

const FIRST_FIELDS: Readonly<Record<ImportKind, string>> = {
  venues: 'name',
  activities: 'title',
  schedules: 'activity',
  sessions: 'activity',
  survey_results: 'theme',
};

/** Where it is told that a row is the same as another. */
function firstField(row: ImportRow): string {
  if (row.key !== '') return 'import_key';
  return FIRST_FIELDS[row.kind];
}

function changedRow(
  row: ImportRow,
  record: core.Record,
  said: Readonly<Record<string, CellValue>>,
): PlannedRow {
  const before = saidBefore(record);
  const changes: FieldChange[] = [];
  for (const [field, after] of Object.entries(said)) {
    // An address is made of the name where the file has none.
    if (field === 'slug' && after === '') continue;
    const now = valueOf(record, field, after);
    if (same(field, now, after)) continue;
    const wasImported = field in before && same(field, before[field] ?? '', now);
    const ofStaff = !isSomething(now) || wasImported ? '' : field in before ? 'since' : 'own';
    changes.push({ field, before: now, after, ofStaff });
  }
  const values = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  const state = changes.length > 0 ? 'changed' : 'unchanged';
  return { source: row, id: record.id, state, values, said, changes, needs: [] };
}

/** What the last import put into the record. */
export function saidBefore(record: core.Record): Record<string, CellValue> {
  const stored = record.getString('import_values');
  return stored === '' || stored === 'null' ? {} : (JSON.parse(stored) as Record<string, CellValue>);
}

/** What is stored in a field, in the shape of a value of the same field. */
export function valueOf(record: core.Record, field: string, like: CellValue): CellValue {
  if (typeof like === 'number') return record.getFloat(field);
  if (typeof like === 'boolean') return record.getBool(field);
  return typeof like === 'string' ? record.getString(field) : listOf(record, field);
}

/** The order of several choices says something about categories only: the first gives the colour. */
function same(field: string, a: CellValue, b: CellValue): boolean {
  return textOf(field, a) === textOf(field, b);
}

function textOf(field: string, value: CellValue): string {
  if (typeof value !== 'object') return String(value);
  return (field === 'categories' ? value : value.toSorted()).join(' ');
}

function isSomething(value: CellValue): boolean {
  return typeof value === 'object' ? value.length > 0 : Boolean(value);
}

export function recordsById(
  app: core.App,
  collection: string,
  ids: readonly string[],
): Map<string, core.Record> {
  const found = new Map<string, core.Record>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const records = app.findRecordsByIds(collection, ids.slice(i, i + AT_ONCE));
    for (const record of Array.from(records as unknown as ArrayLike<core.Record>))
      found.set(record.id, record);
  }
  return found;
}
