import { facetWordsAt } from './facet-words.ts';
import type { FacetWords, KnownWords } from './facet-words.ts';
import { fold, isWordAround, lowered } from './fold.ts';

/** One demand of the free text: a word to find, or words that name a filter's value. */
export interface TextUnit {
  /** As typed. */
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  /** Where it stands in the text, with the small word before it that goes with a filter's value: "i Jämshög". */
  readonly from: number;
  readonly to: number;
  readonly facet?: FacetWords;
}

export const MOST_UNITS = 8;
const WORD = /[\p{L}\p{N}]+/gu;
const DASH = /^\s*[-–—/]\s*$/;
const LEADING = /(?:^|\s)(?:i|på|för|till|under|vid|om|den)\s+$/iu;

/** What the free text asks for. Small words are left out unless there is nothing else; units beyond the eighth are too. */
export function readText(text: string, known: KnownWords): TextUnit[] {
  const composed = text.normalize('NFC');
  const found = [...composed.matchAll(WORD)].map((match, at, all) => {
    const before = all[at - 1];
    const end = before ? before.index + before[0].length : 0;
    return {
      text: match[0],
      word: lowered(match[0]),
      folded: fold(match[0]),
      dashed: before !== undefined && DASH.test(composed.slice(end, match.index)),
      from: match.index,
      to: match.index + match[0].length,
    };
  });
  const units: TextUnit[] = [];
  let inUnit = 0;
  found.forEach(({ text: typed, word, from, to: end }, at) => {
    if (inUnit > 0) {
      inUnit -= 1;
      return;
    }
    const facet = facetWordsAt(found, at, known);
    if (!facet) {
      units.push({ text: typed, word, from, to: end });
      return;
    }
    inUnit = facet.length - 1;
    const to = found[at + inUnit]?.to ?? end;
    const leading = LEADING.exec(composed.slice(units.findLast((one) => one.facet)?.to ?? 0, from));
    units.push({
      text: composed.slice(from, to),
      word,
      from: from - (leading?.[0].length ?? 0),
      to,
      facet,
    });
  });
  const telling = units.filter(({ facet, word }) => facet || !isWordAround(word));
  return (telling.length > 0 ? telling : units).slice(0, MOST_UNITS);
}

/** The text without some of its units. */
export function withoutUnits(text: string, units: readonly TextUnit[]): string {
  const rest = [...units]
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text.normalize('NFC'));
  return rest.replace(/\s+/g, ' ').trim();
}
