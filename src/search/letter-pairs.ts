/** Finds the few of many words that can be near spellings of another, by the pairs of letters that they share. */
export interface PairIndex {
  /** Positions of the words that share enough letter pairs to be within so many edits, as a whole or in their beginning. */
  readonly alike: (word: string, edits: number) => number[];
}

const EDGE = ' ';
/** A swap of two letters, the costliest edit, breaks three pairs. */
const PAIRS_PER_EDIT = 3;

function pairsOf(word: string): Set<string> {
  const framed = EDGE + word;
  const pairs = new Set<string>();
  for (let at = 0; at < framed.length - 1; at += 1) pairs.add(framed.slice(at, at + 2));
  return pairs;
}

/** Reads the words once; each question then looks only at words that share a pair. */
export function pairIndexOf(words: readonly string[]): PairIndex {
  const positions = new Map<string, number[]>();
  words.forEach((word, position) => {
    for (const pair of pairsOf(word)) {
      const known = positions.get(pair);
      if (known) known.push(position);
      else positions.set(pair, [position]);
    }
  });
  const shared = new Uint8Array(words.length);

  function alike(word: string, edits: number): number[] {
    const pairs = pairsOf(word);
    const least = Math.max(1, pairs.size - PAIRS_PER_EDIT * edits);
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const position of positions.get(pair) ?? []) {
        if (shared[position] === 0) touched.push(position);
        shared[position] = (shared[position] ?? 0) + 1;
      }
    }
    const found = touched.filter(
      (position) => (shared[position] ?? 0) >= least && (words[position]?.length ?? 0) >= word.length - edits,
    );
    for (const position of touched) shared[position] = 0;
    return found;
  }

  return { alike };
}
