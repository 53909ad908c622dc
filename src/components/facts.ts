import type { IconDrawing } from './icons.ts';
import type { Phrase } from './phrase.ts';

/** The place of a fact among the twenty, in a parent's order of importance. */
export type FactNumber =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;

/**
 * How far a fact is answered.
 * - `partly`: the question itself is answered, but some of what belongs to it is not
 * - `missing`: the question itself is not answered, though something beside it may be known
 * - `not_applicable`: the question cannot be asked here, and the fact says why
 */
export type FactAnswer = 'full' | 'partly' | 'missing' | 'not_applicable';

/** One of the twenty facts, ready to be drawn. */
export interface FactModel {
  readonly number: FactNumber;
  readonly icon: IconDrawing;
  readonly name: string;
  readonly answer: FactAnswer;
  /** What is known, in order; whole sentences. */
  readonly parts: readonly FactPart[];
  /** What is asked for but not given, as words in a sentence: "toaletter". */
  readonly lacks: readonly string[];
  /** Softer words after the text, such as where it comes from. */
  readonly note?: Phrase;
  /** Whom to call about it. */
  readonly contacts?: readonly ContactModel[];
}

export interface FactPart {
  /** "Ingång": what of the fact this is; left out when its name says it. */
  readonly label?: Phrase;
  readonly text: Phrase;
}

export interface ContactModel {
  readonly name: Phrase;
  readonly phone: string;
}

/** Where a fact stands on its page. */
export function factAnchor(number: FactNumber): string {
  return `fakta-${number}`;
}
