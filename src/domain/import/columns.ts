import type { CellValue, ReferredTo } from './rows.ts';

/** How a cell is read. The words of choices stand with their column. */
export type Reader =
  /** The owner's own id. */
  | 'key'
  | 'text'
  /** Text of several lines. */
  | 'lines'
  | 'slug'
  | 'phone'
  | 'web'
  | 'choice'
  | 'choices'
  | 'yes_no'
  | 'clock'
  /** "17–20": two fields. */
  | 'clock_range'
  | 'date'
  | 'whole'
  | 'decimal'
  | 'weekdays'
  | 'weeks'
  /** "åk 4–6": two fields. */
  | 'school_years'
  | 'school_year'
  /** "gratis", "50 kr": kind and amount. */
  | 'price'
  | 'reference'
  | 'references';

/** One column of one kind: the table from which reading, sample file, guide and preview are made. */
export interface Column {
  readonly heading: string;
  /** Other headings that people use. */
  readonly also: readonly string[];
  /** The fields that it fills. */
  readonly fields: readonly string[];
  readonly reader: Reader;
  /** Stored value → words for it, the one to write first. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Words may stand inside a longer text: "föreningsdriven mötesplats" is a meeting place. */
  readonly withinText?: boolean;
  readonly refersTo?: ReferredTo;
  /** A new record cannot do without. */
  readonly required?: boolean;
  /** What a new record gets where the cell is empty or the column is missing; such a field is never emptied. */
  readonly forNew?: CellValue;
  /** In the sample file; a column without one is left out of it. */
  readonly example?: string;
  /** What to write, for the guide. */
  readonly help: string;
}

/** What reads a cell, without the column's own words. */
export type Columns = readonly Column[];

/** Headings are compared without case, accents, signs and doubled spaces: "Sista dag (ÅÅÅÅ-MM-DD)" is "sista dag". */
export function foldedHeading(text: string): string {
  return foldedWord(text.replace(/\([^)]*\)/g, ' '));
}

/** Words are compared without case, accents and signs. */
export function foldedWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The column that is the first to fill a field. */
export function columnOf(columns: Columns, field: string): Column | undefined {
  return (
    columns.find(({ fields }) => fields.length === 1 && fields[0] === field) ??
    columns.find(({ fields }) => fields.includes(field))
  );
}
