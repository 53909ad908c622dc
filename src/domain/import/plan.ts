import type { CellValue, ImportKind } from './rows.ts';

/** What an import would do, as PocketBase answers it to the staff pages. */

export type RowState = 'new' | 'changed' | 'unchanged';

/** Why the database cannot take a cell; the words are in `src/i18n/sv/staff-import.ts`. `rule` brings its own. */
export type PlanTrouble =
  'unknown_reference' | 'ambiguous_reference' | 'ambiguous_row' | 'same_row' | 'same_name' | 'rule';

export interface PlanProblem {
  readonly row: number;
  readonly kind: ImportKind;
  readonly field: string;
  readonly trouble: PlanTrouble;
  /** Name of the catalogue's own problem, and its words; empty for all others. */
  readonly code: string;
  readonly text: string;
  /** What was looked for, and the names that are nearest to it. */
  readonly written: string;
  readonly near: readonly string[];
  /** The row that is the same; 0 = none. */
  readonly otherRow: number;
}

export interface FieldChange {
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /**
   * Somebody wrote what was there by hand: `since` an import put something else there, or it is all their `own`. Empty = an
   * import did, or there was nothing.
   */
  readonly ofStaff: '' | 'since' | 'own';
}

export interface ShownRow {
  readonly row: number;
  readonly kind: ImportKind;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

export interface KindCounts {
  readonly kind: ImportKind;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface ImportPreview {
  /** The stored import that a yes carries out; empty where there are problems or nothing to do. */
  readonly id: string;
  readonly fingerprint: string;
  readonly counts: readonly KindCounts[];
  /** As many of the changed rows as are worth reading, those that staff wrote in by hand first. */
  readonly changed: readonly ShownRow[];
  /** Names of new ones, some of them. */
  readonly added: readonly { readonly kind: ImportKind; readonly name: string }[];
  /** Rows in which something written by hand is overwritten. */
  readonly overwritten: number;
  readonly problems: readonly PlanProblem[];
}

/** One import that was made. */
export interface DoneImport {
  readonly id: string;
  /** `venues`, `feed` … */
  readonly source: string;
  readonly status: 'done' | 'undone';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly counts: readonly KindCounts[];
  /** Whether it was made by the account that asks. */
  readonly own: boolean;
}

export interface ImportOverview {
  /** The latest first. */
  readonly imports: readonly DoneImport[];
  /** The import that may be undone; empty = none. */
  readonly undoable: string;
  /** Schedules of the last import whose sessions are made, and of how many. */
  readonly sessions: { readonly done: number; readonly of: number };
  readonly choices: {
    readonly areas: readonly NamedChoice[];
    readonly organisers: readonly NamedChoice[];
    readonly categories: readonly NamedChoice[];
    /** By their year, the latest first. */
    readonly surveys: readonly NamedChoice[];
  };
}

export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/** Why one record cannot go back to what it was. `rule` brings its own words. */
export type UndoTrouble = 'changed' | 'gone' | 'signups' | 'used' | 'rule';

export interface UndoProblem {
  readonly kind: ImportKind;
  readonly id: string;
  readonly name: string;
  readonly trouble: UndoTrouble;
  readonly text: string;
}

export interface UndoPreview {
  readonly id: string;
  readonly fingerprint: string;
  readonly source: string;
  readonly at: number;
  readonly removed: readonly { readonly kind: ImportKind; readonly count: number }[];
  readonly restored: readonly { readonly kind: ImportKind; readonly count: number }[];
  /** Sessions that go with their schedules. */
  readonly sessions: number;
  readonly problems: readonly UndoProblem[];
}
