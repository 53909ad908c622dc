import { csvOf } from '../domain/csv.ts';
import type { Column } from '../domain/import/columns.ts';
import type { ImportOverview } from '../domain/import/plan.ts';
import { IMPORT_KINDS, type ImportKind, type ReferredTo } from '../domain/import/rows.ts';
import { IMPORT_COLUMNS } from '../i18n/sv/import-columns.ts';
import { SAMPLE_NAMES } from '../i18n/sv/staff-import.ts';

/** The kind of a sample file by the word in its name. */
export function sampleKind(name: string): ImportKind | undefined {
  return IMPORT_KINDS.find((kind) => SAMPLE_NAMES[kind] === name);
}

/**
 * A file to begin with: one row that can be imported as it stands, with an area, an organiser and a category that there
 * are. Times refer to the place and the activity of the other samples.
 * @param today local date, for what needs a day
 */
export function sampleCsv(kind: ImportKind, choices: ImportOverview['choices'], today: string): string {
  const referred: Readonly<Record<ReferredTo, string>> = {
    areas: choices.areas[0]?.name ?? '',
    organisers: choices.organisers[0]?.name ?? '',
    categories: choices.categories[0]?.name ?? '',
    venues: exampleOf('venues', 'import_key'),
    activities: exampleOf('activities', 'import_key'),
    surveys: choices.surveys[0]?.name ?? today.slice(0, 4),
  };
  const cellOf = (column: Column): string => {
    if (column.refersTo) return referred[column.refersTo];
    if (column.reader === 'date') return column.required ? today : '';
    return column.example ?? '';
  };
  const columns = IMPORT_COLUMNS[kind].filter(
    (column) => column.example !== undefined || column.required || column.refersTo !== undefined,
  );
  return csvOf([columns.map(({ heading }) => heading), columns.map(cellOf)]);
}

function exampleOf(kind: ImportKind, field: string): string {
  return IMPORT_COLUMNS[kind].find(({ fields }) => fields[0] === field)?.example ?? '';
}
