import { type Matter, MATTERS, STAFF_MATTERS, tablesOf } from '../domain/personal-data.ts';
import type { Retention } from '../domain/retention.ts';
import { yourData as words } from '#words/your-data.ts';

/** What one page section tells of a kind of personal data, from how the tables are declared. */
export interface MatterView {
  readonly id: Matter;
  readonly heading: string;
  readonly kept: readonly string[];
  readonly why: string;
  readonly basis: string;
  readonly who: string;
  readonly until: readonly string[];
}

export interface YourDataView {
  readonly visitors: readonly MatterView[];
  readonly staff: readonly MatterView[];
}

export function yourDataView(retention: Retention): YourDataView {
  const views = MATTERS.map((matter) => matterView(matter, retention));
  return {
    visitors: views.filter(({ id }) => !STAFF_MATTERS.has(id)),
    staff: views.filter(({ id }) => STAFF_MATTERS.has(id)),
  };
}

function matterView(id: Matter, retention: Retention): MatterView {
  const tables = tablesOf(id);
  const { heading, why, who, basis = words.basis } = words.matters[id];
  return {
    id,
    heading,
    // In the order of the words, the most telling first.
    kept: distinct(
      tables.flatMap(({ table, columns }) =>
        Object.entries(words.columns[table]).flatMap(([column, told]) =>
          columns.includes(column) ? [told] : [],
        ),
      ),
    ),
    why,
    basis,
    who,
    until: distinct(tables.flatMap(({ removedBy }) => words.removed[removedBy](retention))),
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
