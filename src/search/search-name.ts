import { feeds as words } from '#words/follow.ts';
import { marked, written, type Phrase } from '../components/phrase.ts';
import type { SearchIndex } from './index-model.ts';
import type { SearchQuery } from './query.ts';
import { fixedValueLabel } from './words.ts';

const FIXED = ['ak', 'dag', 'kostnad', 'personal', 'ledigt'] as const;

/** What a search is about, as the name of a calendar: "Fotboll i Jämshög, åk 5", "Alla aktiviteter". */
export function searchName(index: Pick<SearchIndex, 'categories' | 'areas'>, query: SearchQuery): Phrase {
  const categories = index.categories.filter(({ slug }) => query.kategori.includes(slug));
  const areas = index.areas.filter(({ slug }) => query.ort.includes(slug)).map(({ name }) => name);
  const fixed = FIXED.flatMap((facet) => query[facet].map((value) => fixedValueLabel(facet, value)));
  const [what = words.activities, ...others] = [
    ...(query.q ? [query.q] : []),
    ...categories.map(({ name }) => name),
    ...fixed,
  ];
  const isAll = !query.q && categories.length + areas.length + fixed.length === 0;
  if (isAll) return words.everything;
  return marked(
    words.search(what, areas, others),
    categories.map(({ name, lang }) => written(name, lang?.name)),
  );
}
