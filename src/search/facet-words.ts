import { fold } from './fold.ts';

/** Words of a query that name a filter's value: found by the filter, not by their letters. */
export interface FacetWords {
  readonly facet: 'ak' | 'dag' | 'kostnad';
  readonly values: readonly string[];
  /** How many words in a row say it. */
  readonly length: number;
}

const SINGLE: Readonly<Record<string, Omit<FacetWords, 'length'>>> = {
  gratis: { facet: 'kostnad', values: ['gratis'] },
  kostnadsfri: { facet: 'kostnad', values: ['gratis'] },
  kostnadsfritt: { facet: 'kostnad', values: ['gratis'] },
  lagstadiet: { facet: 'ak', values: ['1', '2', '3'] },
  mellanstadiet: { facet: 'ak', values: ['4', '5', '6'] },
  hogstadiet: { facet: 'ak', values: ['7', '8', '9'] },
  gymnasiet: { facet: 'ak', values: ['gy'] },
};

const DAY = /^(?:(man|tis|ons|tors|fre|lor|son)dag)(?:ar|en|arna)?$/;
const DAY_VALUES: Readonly<Record<string, string>> = {
  man: 'man',
  tis: 'tis',
  ons: 'ons',
  tors: 'tor',
  fre: 'fre',
  lor: 'lor',
  son: 'son',
};
const YEAR_WORDS: ReadonlySet<string> = new Set(['ak', 'arskurs', 'klass']);
const YEAR = /^[1-9]$/;
const YEAR_IN_WORD = /^ak([1-9])$/;

/** What the words from the first on say about a filter, if anything: "fredag", "gratis", "åk 5", "mellanstadiet". */
export function facetWordsAt(words: readonly string[], at: number): FacetWords | undefined {
  const word = fold(words[at] ?? '');
  const single = SINGLE[word];
  if (single) return { ...single, length: 1 };
  const day = DAY_VALUES[DAY.exec(word)?.[1] ?? ''];
  if (day) return { facet: 'dag', values: [day], length: 1 };
  const glued = YEAR_IN_WORD.exec(word)?.[1];
  if (glued) return { facet: 'ak', values: [glued], length: 1 };
  const year = words[at + 1] ?? '';
  if (YEAR_WORDS.has(word) && YEAR.test(year)) return { facet: 'ak', values: [year], length: 2 };
  return undefined;
}
