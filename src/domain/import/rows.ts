/** What an import is made of, whatever file it came from. Plain data: it is stored between the preview and the yes. */

/** Collections that can be imported, in the order of saving: what others refer to comes first. */
export const IMPORT_KINDS = ['venues', 'activities', 'schedules', 'sessions', 'survey_results'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a file is about: rows of one kind, or a feed with several. */
export const IMPORT_SOURCES = [...IMPORT_KINDS, 'feed'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** A stored value. Empty text, 0, false and an empty list mean that the field is emptied. */
export type CellValue = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, CellValue>>;

export type ReferredTo = 'areas' | 'organisers' | 'categories' | 'venues' | 'activities' | 'surveys';

export interface ImportRow {
  /** Number of the row as a spreadsheet shows it, or of the feed's item. */
  readonly row: number;
  readonly kind: ImportKind;
  /** The owner's own id; empty = the row is known by what it says. */
  readonly key: string;
  /** Fields that the file gives; all others stay as they are. */
  readonly values: Values;
  /** Fields that refer to other records, as keys or names. */
  readonly refs: Readonly<Record<string, readonly string[]>>;
  /** What a new record gets beside the defaults of its kind, where the file says nothing. */
  readonly forNew: Values;
  /** Fields whose cell could not be read; they have been told of already. */
  readonly bad: readonly string[];
}

/** One cell that cannot be stored. */
export interface CellProblem {
  readonly row: number;
  readonly kind: ImportKind;
  /** The column as the file calls it, or ours where the file lacks it. */
  readonly column: string;
  readonly field: string;
  /** In Swedish: what is wrong, and what to write instead. */
  readonly text: string;
  /** What stood there; empty = nothing. */
  readonly written: string;
}

/** How many rows one import may have. */
export const MOST_ROWS = 10_000;
