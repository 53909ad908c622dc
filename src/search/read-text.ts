import { facetWordsAt } from './facet-words.ts';
import type { FacetWords } from './facet-words.ts';
import { isFunctionWord, lowered } from './fold.ts';

/** One demand of the free text: a word to find, or words that name a filter's value. */
export interface TextUnit {
  /** As typed. */
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly facet?: FacetWords;
}

export const MOST_UNITS = 8;
const WORD = /[\p{L}\p{N}]+/gu;

/** What the free text asks for. Small words are left out unless there is nothing else; units beyond the eighth are too. */
export function readText(text: string): TextUnit[] {
  const composed = text.normalize('NFC');
  const found = [...composed.matchAll(WORD)].map((match) => ({
    text: match[0],
    word: lowered(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const words = found.map(({ word }) => word);
  const units: TextUnit[] = [];
  let inUnit = 0;
  found.forEach((one, at) => {
    if (inUnit > 0) {
      inUnit -= 1;
      return;
    }
    const facet = facetWordsAt(words, at);
    if (!facet) {
      units.push(one);
      return;
    }
    inUnit = facet.length - 1;
    const to = found[at + inUnit]?.to ?? one.to;
    units.push({ ...one, text: composed.slice(one.from, to), to, facet });
  });
  const telling = units.filter(({ facet, word }) => facet || !isFunctionWord(word));
  return (telling.length > 0 ? telling : units).slice(0, MOST_UNITS);
}

/** The text without one of its units. */
export function withoutUnit(text: string, unit: TextUnit): string {
  const composed = text.normalize('NFC');
  return `${composed.slice(0, unit.from)} ${composed.slice(unit.to)}`.replace(/\s+/g, ' ').trim();
}
