import { editDistance } from '../../search/edit-distance.ts';
import { foldedWord } from './columns.ts';

const MOST_PROPOSED = 3;

/** The names that are most like a text, the nearest first; none when nothing is near. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const word = foldedWord(text);
  if (word === '') return [];
  const far = Math.max(2, Math.floor(word.length / 3));
  return names
    .map((name) => ({ name, distance: distanceTo(word, foldedWord(name)) }))
    .filter(({ distance }) => distance <= far)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_PROPOSED)
    .map(({ name }) => name);
}

/** One text inside the other counts as near: "Kvarnen" and "Kvarnens fritidsgård". */
function distanceTo(word: string, name: string): number {
  const shorter = Math.min(word.length, name.length);
  if (shorter >= 4 && (name.includes(word) || word.includes(name))) return 1;
  return editDistance(word, name);
}

/** Several names in one cell; a name that has a comma itself is taken whole. */
export function splitNames(text: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(text)) return [text];
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
