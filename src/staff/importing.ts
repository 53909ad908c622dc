import { nearestNames } from '../domain/import/names.ts';
import type { ImportOverview, ImportPreview, PlanProblem } from '../domain/import/plan.ts';
import { columnOf, type Column, type Columns } from '../domain/import/columns.ts';
import { readFeed, type FeedDefaults, type FeedReading } from '../domain/import/feed.ts';
import {
  IMPORT_SOURCES,
  type CellProblem,
  type ImportKind,
  type ImportRow,
  type ImportSource,
} from '../domain/import/rows.ts';
import { readTable, type BadCell, type TableReading, type TableTrouble } from '../domain/import/table.ts';
import { IMPORT_COLUMNS, KNOWN_BY } from '../i18n/sv/import-columns.ts';
import {
  CELL_TROUBLES,
  choiceTrouble,
  FEED_NOTES,
  FEED_TROUBLES,
  FILE_TROUBLES,
  importPage as words,
  planTrouble,
  tableTroubles,
  UNKNOWN_REFERENCES,
} from '../i18n/sv/staff-import.ts';
import type { StaffClient, StaffRefusal } from './client.ts';
import { documentOf, tableOf, textOfFile } from './import-file.ts';
import { textOf } from './pages.ts';

/** The steps of an import: the file, what it would do, and the yes. */

/** Names of the form's fields. */
export const IMPORT_FIELDS = {
  source: 'innehall',
  file: 'fil',
  area: 'ort',
  organiser: 'arrangor',
  category: 'kategori',
} as const;

/** What stays chosen when the form comes again; a browser never gives a file back. */
export interface ImportChoice {
  readonly source: ImportSource | '';
  readonly area: string;
  readonly organiser: string;
  readonly category: string;
}

export const NO_CHOICE: ImportChoice = { source: '', area: '', organiser: '', category: '' };

/** What a file says, before the database has been asked. */
export interface FileReading {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly CellProblem[];
  /** Headings that say nothing to us. */
  readonly ignored: readonly string[];
  /** What has no place here, in words. */
  readonly notes: readonly string[];
  /** The column and cell of a problem that the database tells of. */
  readonly cellOf: (problem: PlanProblem) => {
    readonly column: string;
    readonly written: string;
    readonly isMissing: boolean;
  };
}

export interface ShownProblem extends CellProblem {
  /** The file lacks the column, and so for all these rows. */
  readonly isMissing: boolean;
  readonly rows: readonly number[];
}

export type ImportStep =
  | {
      readonly step: 'start';
      readonly errors: readonly { readonly fieldId: string; readonly text: string }[];
    }
  | {
      readonly step: 'preview';
      readonly source: ImportSource;
      readonly preview: ImportPreview;
      readonly problems: readonly ShownProblem[];
      readonly ignored: readonly string[];
      readonly notes: readonly string[];
      readonly changed: boolean;
    }
  | { readonly step: 'done' }
  | { readonly step: 'refused'; readonly reason: StaffRefusal };

export function choiceIn(form: FormData): ImportChoice {
  const source = textOf(form, IMPORT_FIELDS.source);
  return {
    source: IMPORT_SOURCES.find((known) => known === source) ?? '',
    area: textOf(form, IMPORT_FIELDS.area),
    organiser: textOf(form, IMPORT_FIELDS.organiser),
    category: textOf(form, IMPORT_FIELDS.category),
  };
}

/** What the posted form leads to. @param today local date */
export async function nextImportStep(
  client: StaffClient,
  form: FormData,
  choices: ImportOverview['choices'],
  today: string,
): Promise<ImportStep> {
  if (textOf(form, 'steg') === 'gor') return carriedOut(client, form);
  const choice = choiceIn(form);
  const errors = [];
  if (choice.source === '') errors.push({ fieldId: 'source', text: words.noKind });
  const file = form.get(IMPORT_FIELDS.file);
  const isGiven = file instanceof File && (file.size > 0 || file.name !== '');
  if (!isGiven) errors.push({ fieldId: 'file', text: words.noFile });
  if (choice.source === '' || !isGiven) return { step: 'start', errors };
  const reading = readImportFile(new Uint8Array(await file.arrayBuffer()), choice, choices, today);
  if (typeof reading === 'string') return { step: 'start', errors: [{ fieldId: 'file', text: reading }] };
  const answer = await client.previewImport(choice.source, reading.rows);
  if (!answer.ok) return { step: 'refused', reason: answer.reason };
  return {
    step: 'preview',
    source: choice.source,
    preview: answer.value,
    problems: shownProblems(reading, answer.value.problems),
    ignored: reading.ignored,
    notes: reading.notes,
    changed: false,
  };
}

async function carriedOut(client: StaffClient, form: FormData): Promise<ImportStep> {
  const answer = await client.runImport(textOf(form, 'import'), textOf(form, 'sett'));
  if (answer.ok) {
    // Nobody waits for it: there may be thousands, and PocketBase goes on by itself.
    void client.makeImportedSessions();
    return { step: 'done' };
  }
  if (answer.reason !== 'changed') return { step: 'refused', reason: answer.reason };
  const preview = answer.detail.preview as ImportPreview;
  const source = IMPORT_SOURCES.find((known) => known === textOf(form, IMPORT_FIELDS.source)) ?? 'feed';
  const problems = shownProblems(NO_FILE, preview.problems);
  return { step: 'preview', source, preview, problems, ignored: [], notes: [], changed: true };
}

/** Reads a file; a sentence in Swedish where nothing of it can be read. */
export function readImportFile(
  bytes: Uint8Array,
  choice: ImportChoice,
  choices: ImportOverview['choices'],
  today: string,
): FileReading | string {
  const file = textOfFile(bytes);
  if ('trouble' in file) return FILE_TROUBLES[file.trouble];
  if (choice.source === 'feed') return feedReading(file.text, choice, choices, today);
  return choice.source === '' ? words.noKind : tableReading(file.text, choice.source);
}

function tableReading(text: string, kind: ImportKind): FileReading | string {
  const columns = IMPORT_COLUMNS[kind];
  const { cells, openQuote } = tableOf(text, columns);
  if (openQuote > 0) return tableTroubles.openQuote(openQuote);
  const reading = readTable(kind, cells, columns, KNOWN_BY[kind]);
  if (reading.trouble) return tableTroubleText(reading.trouble, columns);
  const problems = reading.badCells.map((bad) => badCellProblem(kind, bad));
  return {
    rows: reading.rows,
    problems,
    ignored: reading.ignored,
    notes: [],
    cellOf: cellIn(reading, columns),
  };
}

function cellIn(reading: TableReading, columns: Columns): FileReading['cellOf'] {
  return ({ row, field }) => {
    // What is made of the name is told at the name.
    const at = field === 'slug' && !('slug' in reading.headings) ? nameField(columns) : field;
    const heading = reading.headings[at];
    return {
      column: heading ?? columnOf(columns, at)?.heading ?? at,
      written: reading.writtenAt(row, at),
      isMissing: heading === undefined,
    };
  };
}

function nameField(columns: Columns): string {
  return columns.some(({ fields }) => fields.includes('title')) ? 'title' : 'name';
}

function feedReading(
  text: string,
  choice: ImportChoice,
  choices: ImportOverview['choices'],
  today: string,
): FileReading | string {
  const document = documentOf(text);
  if (document === undefined) return FILE_TROUBLES.not_json;
  const reading = readFeed(document, feedDefaults(choice, choices), today);
  if (!reading || (reading.rows.length === 0 && reading.problems.length === 0 && reading.notes.size === 0)) {
    return tableTroubles.no_events;
  }
  return {
    rows: reading.rows,
    problems: feedProblems(reading),
    ignored: [],
    notes: [...reading.notes].map(([note, count]) => FEED_NOTES[note](count)),
    cellOf: NO_FILE.cellOf,
  };
}

function feedDefaults(choice: ImportChoice, choices: ImportOverview['choices']): FeedDefaults {
  const names = (of: keyof ImportOverview['choices']) => choices[of].map(({ name }) => name);
  const nameOf = (of: keyof ImportOverview['choices'], id: string) =>
    choices[of].find((one) => one.id === id)?.name ?? '';
  return {
    areas: names('areas'),
    organisers: names('organisers'),
    categories: names('categories'),
    area: nameOf('areas', choice.area),
    organiser: nameOf('organisers', choice.organiser),
    category: nameOf('categories', choice.category),
  };
}

function feedProblems({ problems }: FeedReading): CellProblem[] {
  return problems.map(({ row, kind, field, trouble, written }) => ({
    row,
    kind,
    column: columnOf(IMPORT_COLUMNS[kind], field)?.heading ?? field,
    field,
    text: FEED_TROUBLES[trouble],
    written,
  }));
}

const NO_FILE: Pick<FileReading, 'problems' | 'cellOf'> = {
  problems: [],
  cellOf: ({ kind, field, written }) => ({
    column: columnOf(IMPORT_COLUMNS[kind], field)?.heading ?? field,
    written,
    isMissing: false,
  }),
};

function tableTroubleText(trouble: TableTrouble, columns: Columns): string {
  switch (trouble.kind) {
    case 'no_headings':
      return tableTroubles.no_headings(trouble.found);
    case 'missing_columns':
      return tableTroubles.missing_columns(
        trouble.headings,
        columns.some(({ reader }) => reader === 'key'),
      );
    default:
      return tableTroubles[trouble.kind];
  }
}

function badCellProblem(kind: ImportKind, { row, column, heading, trouble, written }: BadCell): CellProblem {
  return {
    row,
    kind,
    column: heading,
    field: column.fields[0] ?? '',
    text: troubleText(column, trouble, written),
    written,
  };
}

function troubleText(column: Column, trouble: BadCell['trouble'], written: string): string {
  if (trouble !== 'not_a_choice') return CELL_TROUBLES[trouble];
  const choices = Object.values(column.choices ?? {}).map(([first = '']) => first);
  return choiceTrouble(choices, nearestNames(written, choices));
}

/** All problems in the order of the file; where a column is missing, once for all rows. */
function shownProblems(
  { problems, cellOf }: Pick<FileReading, 'problems' | 'cellOf'>,
  fromDatabase: readonly PlanProblem[],
): ShownProblem[] {
  const shown: ShownProblem[] = problems.map((problem) => ({
    ...problem,
    isMissing: false,
    rows: [problem.row],
  }));
  const missing = new Map<string, number[]>();
  for (const problem of fromDatabase) {
    const { row, kind, field } = problem;
    const { column, written, isMissing } = cellOf(problem);
    const refersTo = columnOf(IMPORT_COLUMNS[kind], field)?.refersTo ?? '';
    const text = planTrouble(problem, UNKNOWN_REFERENCES[refersTo] ?? '');
    const rows = isMissing ? (missing.get(`${column} ${text}`) ?? []) : [];
    rows.push(row);
    if (isMissing && rows.length > 1) continue;
    if (isMissing) missing.set(`${column} ${text}`, rows);
    shown.push({ row, kind, column, field, text, written: problem.written || written, isMissing, rows });
  }
  return shown.toSorted((a, b) => a.row - b.row);
}
