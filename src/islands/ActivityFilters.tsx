import { CheckRows } from '../components/CheckRows.tsx';
import { FilterPanel } from '../components/FilterPanel.tsx';
import { plainText } from '../components/phrase.ts';
import { PickGrid } from '../components/PickGrid.tsx';
import { WEEKDAY_SHORT } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { search as words } from '#words/search.ts';
import { WEEKDAYS } from '../domain/local-date.ts';
import type { FacetValueView, ListView } from '../search/list-view.ts';
import { DAY_VALUES } from '../search/query.ts';
import type { Facet } from '../search/query.ts';

function shortLabel(facet: Facet, { value, label }: FacetValueView): string {
  if (facet === 'ak') return value === 'gy' ? plainText(label) : value;
  return capitalised(WEEKDAY_SHORT[WEEKDAYS[DAY_VALUES.indexOf(value)] ?? 'mon']);
}

/** The filters as a part of a form; only the server draws them, the browser then keeps them up to date in place. */
export function ActivityFilters({ view }: { view: ListView }) {
  const valuesOf = (facet: Facet) => view.facets.find((one) => one.facet === facet)?.values ?? [];
  const rowsOf = (...facets: Facet[]) =>
    facets.flatMap((name) =>
      valuesOf(name).map(({ value, label, chosen, count, category }) => ({
        name,
        value,
        label,
        checked: chosen,
        count,
        ...(category && { category }),
      })),
    );
  const picksOf = (facet: Facet) =>
    valuesOf(facet).map((one) => ({
      value: one.value,
      label: shortLabel(facet, one),
      fullLabel: plainText(one.label),
      checked: one.chosen,
    }));
  return (
    <FilterPanel chosen={view.chosen} clearHref={view.clearUrl}>
      <CheckRows legend={words.showOnly} rows={rowsOf('kostnad', 'personal', 'ledigt')} />
      <PickGrid legend={words.schoolYear} name="ak" picks={picksOf('ak')} columns={3} />
      <PickGrid legend={words.weekday} name="dag" picks={picksOf('dag')} columns={4} />
      <CheckRows legend={words.category} rows={rowsOf('kategori')} />
      <CheckRows legend={words.area} rows={rowsOf('ort')} />
    </FilterPanel>
  );
}
