import { fold, wordsOf } from './fold.ts';
import { stemOf } from './inflection.ts';

const BETWEEN_WORDS = /[,;]/;

/**
 * Reads the list that staff edit, one line per word: "skejt = skate, skateboard". What cannot be read is left out;
 * a word on several lines means all that they say. Keys are lower-case words parted by single spaces.
 */
export function parseSynonyms(list: string): ReadonlyMap<string, readonly string[]> {
  const synonyms = new Map<string, string[]>();
  for (const line of list.split('\n')) {
    const [typed = '', ...meant] = line.split('=');
    const key = wordsOf(typed).join(' ');
    const meanings = meant
      .join(' ')
      .split(BETWEEN_WORDS)
      .map((meaning) => wordsOf(meaning).join(' '))
      .filter((meaning) => meaning && meaning !== key);
    if (!key || meanings.length === 0) continue;
    synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...meanings])]);
  }
  return synonyms;
}

/** Words in a row that stand for something else. */
export interface SynonymUse {
  /** Where in the query they begin, and how many they are. */
  readonly at: number;
  readonly length: number;
  /** Each a word or several words that must all be found. */
  readonly meanings: readonly (readonly string[])[];
}

export type SynonymTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The list keyed by folded words, so that a word typed without dots is known too. */
export function synonymTable(entries: Iterable<readonly [string, readonly string[]]>): SynonymTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const [typed, meanings] of entries) {
    const key = wordsOf(typed).map(fold).join(' ');
    if (key) table.set(key, [...(table.get(key) ?? []), ...meanings.map(wordsOf)]);
  }
  return table;
}

/** The entries as a text for the browser, those of the same meanings together: "fotis,lira boll=fotboll" on a line. */
export function packSynonyms(entries: Iterable<readonly [string, readonly string[]]>): string {
  const keysOf = new Map<string, string[]>();
  for (const [typed, meanings] of entries) {
    const meant = meanings.join(',');
    const keys = keysOf.get(meant);
    if (keys) keys.push(typed);
    else keysOf.set(meant, [typed]);
  }
  return [...keysOf].map(([meant, keys]) => `${keys.join(',')}=${meant}`).join('\n');
}

/** The entries that {@link packSynonyms} wrote. */
export function unpackSynonyms(text: string): (readonly [string, readonly string[]])[] {
  return text.split('\n').flatMap((line) => {
    const [keys = '', meant = ''] = line.split('=');
    const meanings = meant.split(',');
    return keys.split(',').map((key) => [key, meanings] as const);
  });
}

const LONGEST_KEY = 3;

/** Where the words of a query, one to three in a row, are in the list. */
export function synonymsIn(words: readonly string[], table: SynonymTable): SynonymUse[] {
  if (table.size === 0) return [];
  const folded = words.map(fold);
  const uses: SynonymUse[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST_KEY && at + length <= words.length; length += 1) {
      const before = folded.slice(at, at + length - 1);
      const last = folded[at + length - 1] ?? '';
      const meaningsOf = (ending: string) => table.get([...before, ending].join(' '));
      // The list has words as they stand in a dictionary: "badhus" for one who types "badhuset".
      const meanings = meaningsOf(last) ?? meaningsOf(stemOf(last));
      if (meanings) uses.push({ at, length, meanings });
    }
  }
  return uses;
}
