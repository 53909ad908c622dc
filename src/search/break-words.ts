import { searchFacets as words } from '#words/search-facets.ts';
import { around, type Phrase } from '../components/phrase.ts';
import { BREAKS, breakHref } from '../paths.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './index-model.ts';
import type { TextUnit } from './read-text.ts';

/** Any school break, folded and without the article. */
const ANY_BREAK = /^(?:skol)?lov(?:en|program\w*|aktivitet\w*|dag\w*)?$|^(?:holidays?|breaks?)$/;

/** "Jullovet" and "jullov" are the same break. */
const withoutArticle = (folded: string): string => folded.replace(/(?<=lov)et$/, '');

/** The page that tells of a break better than any list can: the one that a word names, or all of them. */
export function breakMeant(
  units: readonly TextUnit[],
  breaks: SearchIndex['breaks'],
): { readonly label: Phrase; readonly url: string } | undefined {
  if (breaks.length === 0) return undefined;
  for (const { facet, word } of units) {
    const typed = withoutArticle(fold(word));
    if (facet) continue;
    if (ANY_BREAK.test(typed)) return { label: words.seeBreaks, url: BREAKS };
    const named = breaks.find((one) => one.words.includes(typed));
    if (named) return { label: around(words.seeBreak, named.title), url: breakHref(named) };
  }
  return undefined;
}

/** The first words of a break's names, as one types them: "jullov", "christmas". */
export function breakWordsOf(names: readonly string[]): string[] {
  return names.map((name) => withoutArticle(fold(name.split(' ')[0] ?? '')));
}
