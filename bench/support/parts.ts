import type { Closing } from './closing.ts';
import type { Figure } from './report.ts';

/** What a part of the run gives: its figures, and everything it measured for the file. */
export interface PartResult {
  readonly figures: readonly Figure[];
  readonly details: unknown;
}

export type Part = (closing: Closing) => Promise<PartResult>;

/** A part from how it measures and how it tells. */
export function part<T>(measure: (closing: Closing) => Promise<T>, figuresOf: (result: T) => Figure[]): Part {
  return async (closing) => {
    const details = await measure(closing);
    return { figures: figuresOf(details), details };
  };
}

/**
 * The parts that were asked for, in the order of the list; all when none is named.
 * @returns the unknown name as text when there is one
 */
export function chosenParts(names: readonly string[], asked: readonly string[]): readonly string[] | string {
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) return unknown;
  return asked.length === 0 ? names : names.filter((name) => asked.includes(name));
}
