import { looksLikePersonnummer } from '../personnummer.ts';
import type { Problem } from './problem.ts';

/** A day up to another day is no number of a person, however alike the digits are. */
const DAYS_APART = /(\d{4}-\d\d-\d\d)\s*[-–]\s*(?=\d{4}-\d\d-\d\d(?!\d))/g;

/** From a zero or a country's code on, with what people write between the digits. */
const PHONE = /(?<![\d\-–/])(?:\+\d|0)[\d \u00a0\-–/()]{6,}\d/g;
const FEWEST_DIGITS = 8;

/**
 * What must not stand in a text about safety that everybody reads: a person's number, or a telephone number, which here
 * would be somebody's own. Numbers to call have fields of their own, elsewhere.
 */
export function publicTextProblem(text: string): Problem | undefined {
  if (looksLikePersonnummer(text.replace(DAYS_APART, '$1 till '))) return 'holds_personnummer';
  const phones = text.match(PHONE) ?? [];
  return phones.some((found) => found.replace(/\D/g, '').length >= FEWEST_DIGITS) ? 'holds_phone' : undefined;
}
