import { areaAt } from './area-words.ts';
import type { AreaName } from './area-words.ts';
import { editDistance } from './edit-distance.ts';
import {
  DEMAND_OF_PHRASE,
  DEMAND_OF_SHORT_DAY,
  EVENING_ENDING,
  EVENING_WORD,
  LONGEST_PHRASE,
} from './facet-phrases.ts';
import type { FacetDemand } from './facet-phrases.ts';
import { agesAt, schoolYearsAt } from './facet-years.ts';
import type { PlainWord } from './facet-years.ts';

/** Words of a query that name a filter's value: found by the filter, not by their letters. */
export interface FacetWords extends FacetDemand {
  /** How many words in a row say it. */
  readonly length: number;
}

/** What the catalogue and the day say about words. */
export interface KnownWords {
  /** Local date; ages become school years by it. */
  readonly day: string;
  readonly areaNames: readonly AreaName[];
  readonly vocabulary: {
    /** The catalogue has the word, whatever its dots. */
    readonly has: (word: string) => boolean;
    /** It has a word that begins so. */
    readonly isBeginning: (word: string) => boolean;
  };
}

export interface FacetWord extends PlainWord {
  /** Lower case. */
  readonly word: string;
}

const LEAST_MISSPELT = 6;

function isOneEditAway(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b) === 1;
}

function phraseAt(folded: readonly string[], at: number): FacetWords | undefined {
  for (let length = Math.min(LONGEST_PHRASE, folded.length - at); length >= 1; length -= 1) {
    const demand = DEMAND_OF_PHRASE.get(folded.slice(at, at + length).join(' '));
    if (demand) return { ...demand, length };
  }
  return undefined;
}

/** A long word one letter from those of a single demand: "fredga", "grattis". */
function misspelt(folded: string, known: KnownWords): FacetWords | undefined {
  if (folded.length < LEAST_MISSPELT || known.vocabulary.isBeginning(folded)) return undefined;
  const near = new Set(
    [...DEMAND_OF_PHRASE]
      .filter(([phrase]) => phrase.length >= LEAST_MISSPELT && isOneEditAway(phrase, folded))
      .map(([, demand]) => demand),
  );
  const [only] = near;
  return only && near.size === 1 ? { ...only, length: 1 } : undefined;
}

/** A day, and the evening where the words after it say so: "fredag", "fre kväll", "lördagskväll". */
function dayAt(words: readonly FacetWord[], at: number, known: KnownWords): FacetWords | undefined {
  const folded = words.map((one) => one.folded);
  const word = words[at]?.word ?? '';
  const evening = EVENING_ENDING.exec(folded[at] ?? '')?.[1];
  const inOne = evening === undefined ? undefined : DEMAND_OF_PHRASE.get(evening);
  if (inOne && !known.vocabulary.has(word)) return { ...inOne, evening: true, length: 1 };
  const short = known.vocabulary.has(word) ? undefined : DEMAND_OF_SHORT_DAY.get(word);
  const day = short ? { ...short, length: 1 } : phraseAt(folded, at);
  if (day?.facet !== 'dag' && day?.facet !== 'tid') return day;
  const after = at + day.length;
  const between = folded[after] === 'pa' ? 1 : 0;
  if (day.evening || !EVENING_WORD.test(folded[after + between] ?? '')) return day;
  return { ...day, evening: true, length: day.length + between + 1 };
}

/** What the words from one on say about a filter, if anything: "fredag", "13 år", "Jämshög", "vuxna på plats". */
export function facetWordsAt(
  words: readonly FacetWord[],
  at: number,
  known: KnownWords,
): FacetWords | undefined {
  const word = words[at];
  if (!word) return undefined;
  const years = agesAt(words, at, known.day) ?? schoolYearsAt(words, at);
  if (years) return { ...years.demand, length: years.length };
  const phrase = dayAt(words, at, known);
  if (phrase) return phrase;
  const folded = words.map((one) => one.folded);
  const area = areaAt(folded, at, known.areaNames, known.vocabulary.isBeginning);
  if (area) return { facet: 'ort', values: [area.slug], length: area.length };
  return misspelt(word.folded, known);
}
