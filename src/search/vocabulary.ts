import Fuse from 'fuse.js/basic';
import { lonePartsOf, LEAST_TAIL } from './compounds.ts';
import { editDistance } from './edit-distance.ts';
import { pairIndexOf } from './letter-pairs.ts';
import { fold } from './fold.ts';
import type { WordTable } from './index-text.ts';
import { stemOf } from './inflection.ts';

/** A word of the catalogue that answers a word of the query, and how well: 0–1. */
export interface WordMatch {
  readonly id: number;
  readonly quality: number;
}

/** How good an answer is, in the order that people expect. Synonyms come between prefix and compound (match-text.ts). */
const QUALITY = {
  exact: 1,
  sameButDots: 0.96,
  inflected: 0.85,
  prefix: 0.6,
  wholePrefix: 0.8,
  tail: 0.5,
  inside: 0.42,
  lonePart: 0.34,
  fuzzy: 0.3,
} as const;

/** The threshold is the share of a word's letters that may be wrong; editDistance then decides on the few that are left. */
const FUSE_OPTIONS = { ignoreLocation: true, threshold: 0.4 } as const;
const LEAST_FUZZY = 4;
const LEAST_FUZZY_PREFIX = 5;

export interface Vocabulary {
  readonly table: WordTable;
  /** The catalogue has the word, whatever its dots. */
  readonly has: (word: string) => boolean;
  /** It has a word that begins so, whatever its dots. */
  readonly isBeginning: (word: string) => boolean;
  /** The word itself, whatever its dots, and other forms of it. */
  readonly same: (word: string) => WordMatch[];
  /** The word itself, other forms of it, and words that begin with it. */
  readonly direct: (word: string) => WordMatch[];
  /** Longer words that hold the word, at best as their last part. */
  readonly holding: (word: string) => WordMatch[];
  /** Words that are the first or last part of the word. */
  readonly heldBy: (word: string) => WordMatch[];
  /** Words that are spelt nearly so. */
  readonly nearly: (word: string) => WordMatch[];
}

function allowedEdits(length: number): number {
  if (length < LEAST_FUZZY) return 0;
  return length < 8 ? 1 : 2;
}

function addTo(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

/** The catalogue's words, ready for every way that a word of a query may mean one of them. */
export function vocabularyOf(table: WordTable): Vocabulary {
  const folded = table.words.map(fold);
  const byFolded = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  folded.forEach((word, id) => {
    addTo(byFolded, word, id);
    addTo(byStem, stemOf(word), id);
  });
  const sorted = [...byFolded.keys()].sort();
  let pairs: ReturnType<typeof pairIndexOf> | undefined;

  const idsOf = (word: string) => byFolded.get(word) ?? [];

  function firstAtOrAfter(word: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function* beginningWith(key: string): Generator<string> {
    for (let at = firstAtOrAfter(key); at < sorted.length; at += 1) {
      const word = sorted[at] ?? '';
      if (!word.startsWith(key)) return;
      yield word;
    }
  }

  const has = (word: string) => byFolded.has(fold(word));

  function isBeginning(word: string): boolean {
    const key = fold(word);
    return (sorted[firstAtOrAfter(key)] ?? '').startsWith(key);
  }

  function same(word: string): WordMatch[] {
    const key = fold(word);
    const matches: WordMatch[] = [];
    for (const id of idsOf(key)) {
      matches.push({ id, quality: table.words[id] === word ? QUALITY.exact : QUALITY.sameButDots });
    }
    const stem = stemOf(key);
    for (const id of new Set([...(byStem.get(stem) ?? []), ...idsOf(stem)])) {
      if (folded[id] !== key) matches.push({ id, quality: QUALITY.inflected });
    }
    return matches;
  }

  function direct(word: string): WordMatch[] {
    const key = fold(word);
    const matches = same(word);
    for (const longer of beginningWith(key)) {
      if (longer === key) continue;
      const quality = QUALITY.prefix + (QUALITY.wholePrefix - QUALITY.prefix) * (key.length / longer.length);
      for (const id of idsOf(longer)) matches.push({ id, quality });
    }
    return matches;
  }

  function holding(word: string): WordMatch[] {
    const key = fold(word);
    if (key.length < LEAST_TAIL) return [];
    const matches: WordMatch[] = [];
    for (const longer of sorted) {
      const at = longer.indexOf(key, 1);
      if (at < 1) continue;
      const quality = at + key.length === longer.length ? QUALITY.tail : QUALITY.inside;
      for (const id of idsOf(longer)) matches.push({ id, quality });
    }
    return matches;
  }

  function heldBy(word: string): WordMatch[] {
    return lonePartsOf(fold(word)).flatMap((part) =>
      idsOf(part).map((id) => ({ id, quality: QUALITY.lonePart })),
    );
  }

  function nearly(word: string): WordMatch[] {
    const key = fold(word);
    const allowed = allowedEdits(key.length);
    if (allowed === 0) return [];
    pairs ??= pairIndexOf(sorted);
    return pairs.alike(key, allowed).flatMap((at) => {
      const item = sorted[at] ?? '';
      if (!Fuse.match(key, item, FUSE_OPTIONS).isMatch) return [];
      const edits = Math.min(editDistance(key, item), editsToBeginning(key, item, allowed));
      if (edits > allowed) return [];
      return idsOf(item).map((id) => ({ id, quality: QUALITY.fuzzy * (1 - edits / key.length) }));
    });
  }

  return { table, has, isBeginning, same, direct, holding, heldBy, nearly };
}

/** Edits to the beginning of a longer word, for one who is still typing; one worse than the same for a whole word. */
function editsToBeginning(word: string, longer: string, allowed: number): number {
  if (word.length < LEAST_FUZZY_PREFIX || longer.length <= word.length) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    least = Math.min(least, editDistance(word, longer.slice(0, length)));
  }
  return least < allowed || least === 1 ? least + 0.5 : Number.POSITIVE_INFINITY;
}
