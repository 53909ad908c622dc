import { feeds as words } from '#words/follow.ts';
import type { SearchIndex } from './index-model.ts';
import type { SearchQuery } from './query.ts';
import { fixedValueLabel } from './words.ts';

const FIXED = ['ak', 'dag', 'kostnad', 'personal', 'ledigt'] as const;

/** What a search is about, as the name of a calendar: "Fotboll i Jämshög, åk 5", "Alla aktiviteter". */
export function searchName(index: Pick<SearchIndex, 'categories' | 'areas'>, query: SearchQuery): string {
  const named = (
    all: readonly { readonly slug: string; readonly name: string }[],
    slugs: readonly string[],
  ) => all.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name);
  const categories = named(index.categories, query.kategori);
  const areas = named(index.areas, query.ort);
  const fixed = FIXED.flatMap((facet) => query[facet].map((value) => fixedValueLabel(facet, value)));
  const [what = words.activities, ...others] = [...(query.q ? [query.q] : []), ...categories, ...fixed];
  const isAll = !query.q && categories.length + areas.length + fixed.length === 0;
  return isAll ? words.everything : words.search(what, areas, others);
}
