import { editDistance } from './edit-distance.ts';
import { fold, wordsOf } from './fold.ts';

/** A village as it is typed. */
export interface AreaName {
  readonly slug: string;
  /** The words of its name, folded. */
  readonly words: readonly string[];
}

const MOST_WORDS = 3;
const LEAST_NEAR = 5;
const LEAST_NEAR_TWICE = 8;

export function areaNamesOf(areas: readonly { readonly slug: string; readonly name: string }[]): AreaName[] {
  return areas.map(({ slug, name }) => ({ slug, words: wordsOf(name).map(fold) }));
}

function allowedEdits(letters: number): number {
  if (letters < LEAST_NEAR) return 0;
  return letters < LEAST_NEAR_TWICE ? 1 : 2;
}

/**
 * The village that the folded words from the first on name, and how many words it takes. Spaces do not count ("jäms hög"),
 * nor does an ending s. A near spelling counts only when it is near one village alone and `isKnown` knows no such word.
 */
export function areaAt(
  words: readonly string[],
  at: number,
  areas: readonly AreaName[],
  isKnown: (folded: string) => boolean,
): { readonly slug: string; readonly length: number } | undefined {
  const most = Math.min(MOST_WORDS, words.length - at);
  for (let length = most; length >= 1; length -= 1) {
    const typed = words.slice(at, at + length).join('');
    const area = areas.find((one) => {
      const name = one.words.join('');
      return name === typed || `${name}s` === typed;
    });
    if (area) return { slug: area.slug, length };
  }
  for (let length = most; length >= 1; length -= 1) {
    const part = words.slice(at, at + length);
    const typed = part.join('');
    const allowed = allowedEdits(typed.length);
    if (allowed === 0 || part.every(isKnown)) continue;
    const near = areas.filter(
      (one) => one.words.length === length && editDistance(one.words.join(''), typed) <= allowed,
    );
    const [only] = near;
    if (only && near.length === 1) return { slug: only.slug, length };
  }
  return undefined;
}
