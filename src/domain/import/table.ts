import { emptyValue, plainCell, readCell, type CellTrouble } from './cells.ts';
import { foldedHeading, type Column, type Columns } from './columns.ts';
import { MOST_ROWS, type CellValue, type ImportKind, type ImportRow } from './rows.ts';

export interface BadCell {
  readonly row: number;
  readonly column: Column;
  /** As the file has it. */
  readonly heading: string;
  readonly trouble: CellTrouble;
  readonly written: string;
}

/** Why a whole file cannot be read. */
export type TableTrouble =
  | { readonly kind: 'no_headings'; readonly found: readonly string[] }
  | { readonly kind: 'no_rows' }
  | { readonly kind: 'too_many_rows' }
  /** Neither a key nor what a row is known by; the headings that are missing. */
  | { readonly kind: 'missing_columns'; readonly headings: readonly string[] };

export interface TableReading {
  readonly rows: readonly ImportRow[];
  readonly badCells: readonly BadCell[];
  /** Headings that say nothing to us, and those of a column that is there already. */
  readonly ignored: readonly string[];
  /** What the file calls the column of each field. */
  readonly headings: Readonly<Record<string, string>>;
  /** What stood in the cell of a field, as it was written; empty where there is none. */
  readonly writtenAt: (row: number, field: string) => string;
  readonly trouble?: TableTrouble;
}

/** Above the headings may stand a title or a date. */
const HEADINGS_WITHIN = 10;

/** How many of the cells are headings of the kind: by this the separator and the heading row are found. */
export function knownHeadings(cells: readonly string[], columns: Columns): number {
  return new Set(cells.map((cell) => columnFor(cell, columns)).filter(Boolean)).size;
}

/**
 * Reads a table of texts, its first rows included, as rows of one kind. A cell that cannot be read is named and its field
 * left out; all others are read all the same, so that everything that is wrong is told at once.
 * @param knownBy fields that tell which record a row is about where it has no key
 */
export function readTable(
  kind: ImportKind,
  table: readonly (readonly string[])[],
  columns: Columns,
  knownBy: readonly string[],
): TableReading {
  const at = headingRow(table, columns);
  const none = { rows: [], badCells: [], ignored: [], headings: {}, writtenAt: () => '' };
  const found = table[at];
  if (at < 0 || !found) {
    const first = table.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
    return {
      ...none,
      trouble: { kind: 'no_headings', found: first.map(plainCell).filter((text) => text !== '') },
    };
  }
  const { chosen, ignored } = chosenColumns(found, columns);
  const headings = Object.fromEntries(
    chosen.toReversed().flatMap(({ column, heading }) => column.fields.map((field) => [field, heading])),
  );
  const places = Object.fromEntries(
    chosen.toReversed().flatMap((one) => one.column.fields.map((field) => [field, one.at])),
  );
  const writtenAt = (row: number, field: string) => plainCell(table[row - 1]?.[places[field] ?? -1] ?? '');
  const shared = { ...none, ignored, headings, writtenAt };
  const missing = knownBy.filter((field) => !(field in headings));
  if (missing.length > 0 && !('import_key' in headings)) {
    const names = missing.map(
      (field) => columns.find(({ fields }) => fields.includes(field))?.heading ?? field,
    );
    return { ...shared, trouble: { kind: 'missing_columns', headings: names } };
  }
  const filled = table
    .map((cells, index) => ({ cells: cells.map(plainCell), row: index + 1 }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return { ...shared, trouble: { kind: 'no_rows' } };
  if (filled.length > MOST_ROWS) return { ...shared, trouble: { kind: 'too_many_rows' } };
  const badCells: BadCell[] = [];
  const rows = filled.map(({ cells, row }) => readRow(kind, row, cells, chosen, badCells));
  return { ...shared, rows, badCells };
}

interface ChosenColumn {
  readonly column: Column;
  readonly heading: string;
  readonly at: number;
}

function columnFor(cell: string, columns: Columns): Column | undefined {
  const name = foldedHeading(plainCell(cell));
  if (name === '') return undefined;
  return (
    columns.find(({ heading }) => foldedHeading(heading) === name) ??
    columns.find(
      ({ also, fields }) =>
        also.some((other) => foldedHeading(other) === name) || fields.join(' ') === plainCell(cell),
    )
  );
}

function headingRow(table: readonly (readonly string[])[], columns: Columns): number {
  const scores = table.slice(0, HEADINGS_WITHIN).map((cells) => knownHeadings(cells, columns));
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function chosenColumns(
  cells: readonly string[],
  columns: Columns,
): { chosen: readonly ChosenColumn[]; ignored: readonly string[] } {
  const chosen: ChosenColumn[] = [];
  const ignored: string[] = [];
  cells.forEach((cell, at) => {
    const heading = plainCell(cell).replace(/\s+/g, ' ');
    const column = columnFor(cell, columns);
    if (column && !chosen.some((other) => other.column === column)) chosen.push({ column, heading, at });
    else if (heading !== '') ignored.push(heading);
  });
  return { chosen, ignored };
}

function readRow(
  kind: ImportKind,
  row: number,
  cells: readonly string[],
  chosen: readonly ChosenColumn[],
  badCells: BadCell[],
): ImportRow {
  const values: Record<string, CellValue> = {};
  const refs: Record<string, readonly string[]> = {};
  const bad: string[] = [];
  let key = '';
  // Columns for one field each come last: what they say is more exact than a column for two.
  for (const { column, heading, at } of chosen.toSorted(
    (a, b) => b.column.fields.length - a.column.fields.length,
  )) {
    const text = cells[at] ?? '';
    const [field = ''] = column.fields;
    if (column.reader === 'key') key = text.replace(/\s+/g, ' ');
    else if (column.reader === 'reference' || column.reader === 'references') {
      refs[field] = text === '' ? [] : [text.replace(/\s+/g, ' ')];
    } else if (text === '' && column.reader === 'decimal' && column.required) {
      // Nothing is no figure, and must not become a nought.
      badCells.push({ row, column, heading, trouble: 'not_a_number', written: '' });
      bad.push(...column.fields);
    } else if (text === '') {
      for (const one of column.fields) {
        if (!isNeverEmptied(column) && !(one in values)) values[one] = emptyValue(column);
      }
    } else {
      const reading = readCell(column, text);
      if ('values' in reading) Object.assign(values, reading.values);
      else {
        badCells.push({ row, column, heading, trouble: reading.trouble, written: text });
        bad.push(...column.fields);
      }
    }
  }
  return { row, kind, key, values: without(values, bad), refs, forNew: {}, bad };
}

/** A choice that must always be made stays as it is where the cell is empty. */
function isNeverEmptied({ forNew, reader, required = false }: Column): boolean {
  return forNew !== undefined || (reader === 'price' && required);
}

/** What a new record of the kind gets where nothing is said. */
export function valuesForNew(columns: Columns): Record<string, CellValue> {
  return Object.fromEntries(
    columns.flatMap(({ fields, forNew }) => (forNew === undefined ? [] : [[fields[0] ?? '', forNew]])),
  );
}

function without(
  values: Readonly<Record<string, CellValue>>,
  fields: readonly string[],
): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)));
}
