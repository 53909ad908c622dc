/** Shortest part of a compound that is looked for inside other words: "boll" finds "fotboll". */
export const LEAST_TAIL = 4;
const LEAST_PART = 3;
const LEAST_KNOWN_PART = 5;
const LINKING_S = /s$/;

export interface Split {
  readonly first: string;
  readonly second: string;
}

/**
 * Every way to part a word in two: "tjejfotboll" gives "tjej" + "fotboll" among others. A linking "s" at the end of
 * the first part is also tried without.
 */
export function splitsOf(word: string): Split[] {
  const splits: Split[] = [];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    splits.push({ first, second });
    if (first.length > LEAST_PART && LINKING_S.test(first))
      splits.push({ first: first.replace(LINKING_S, ''), second });
  }
  return splits;
}

/**
 * The parts of a compound that may stand alone when the other part is unknown: "gitarrlektioner" gives "gitarr…", and
 * "sommarfotboll" gives "fotboll". Both the part and the rest must be long enough to be words.
 */
export function lonePartsOf(word: string): string[] {
  const parts: string[] = [];
  for (let at = LEAST_KNOWN_PART; at <= word.length - LEAST_PART; at += 1) parts.push(word.slice(0, at));
  for (let at = LEAST_PART; at <= word.length - LEAST_KNOWN_PART; at += 1) parts.push(word.slice(at));
  return parts;
}
