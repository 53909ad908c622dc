import type { DoneImport, FieldChange, KindCounts } from '../domain/import/plan.ts';
import { columnOf } from '../domain/import/columns.ts';
import type { CellValue, ImportKind } from '../domain/import/rows.ts';
import { WEEKDAYS } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { IMPORT_COLUMNS } from '../i18n/sv/import-columns.ts';
import { shortDays } from '../i18n/sv/import-names.ts';
import { capitalised, listed } from '../i18n/sv/numbers.ts';
import { countedKind, importPage, importPreview as words } from '../i18n/sv/staff-import.ts';
import { momentWords } from '../i18n/sv/times.ts';

/** What the import pages show, in ready words. */

/** "500 ställen och 12 aktiviteter": everything that is new or changed. */
export function importedWords(counts: readonly KindCounts[]): string {
  const touched = counts.filter((count) => count.new + count.changed > 0);
  return listed(touched.map((count) => countedKind(count.kind, count.new + count.changed)));
}

export function latestWords(imports: readonly DoneImport[]): string {
  const latest = imports.find(({ status }) => status === 'done');
  return capitalised(importedWords(latest?.counts ?? []));
}

export function momentText(at: number, now: number): string {
  const { date, time } = wallClockOf(at);
  return momentWords(`${date} ${time}`, wallClockOf(now).date);
}

export function doneImportLines(
  imports: readonly DoneImport[],
  now: number,
): { id: string; when: string; what: string }[] {
  return imports.map(({ id, at, counts, status }) => ({
    id,
    when: [momentText(at, now), ...(status === 'undone' ? [importPage.undone] : [])].join(', '),
    what: capitalised(importedWords(counts)),
  }));
}

export interface ChangeLine {
  readonly heading: string;
  /** Empty where nothing stood. */
  readonly before: string;
  readonly after: string;
  /** Whose words are overwritten; empty = an import's. */
  readonly ofStaff: string;
}

export function changeLine(kind: ImportKind, change: FieldChange): ChangeLine {
  const column = columnOf(IMPORT_COLUMNS[kind], change.field);
  const inWords = (value: CellValue) => valueWords(kind, change.field, value);
  const after = inWords(change.after);
  return {
    heading: column?.heading ?? change.field,
    before: inWords(change.before),
    after: after || words.emptied,
    ofStaff: change.ofStaff === '' ? '' : words.ofStaff[change.ofStaff],
  };
}

/** A stored value as staff would write it; empty when there is nothing. */
function valueWords(kind: ImportKind, field: string, value: CellValue): string {
  const choices = columnOf(IMPORT_COLUMNS[kind], field)?.choices ?? {};
  const word = (stored: string) => choices[stored]?.[0] ?? PRICES[stored] ?? stored;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value === 0 ? '' : String(value).replace('.', ',');
  if (typeof value === 'string') return word(value);
  const isDays = value.length > 0 && value.every((one) => (WEEKDAYS as readonly string[]).includes(one));
  return isDays ? shortDays(value) : value.map(word).join(', ');
}

const PRICES: Readonly<Record<string, string>> = { free: 'gratis', paid: 'kostar' };
