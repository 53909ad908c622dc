import { inThousands, listedWith, NBSP, roundedTo } from '../shared/text.ts';

export { capitalised, NBSP } from '../shared/text.ts';

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A whole number as plain language writes it in running text: words up to twelve, then digits. English has one gender. */
export function numberWord(value: number): string {
  return WORDS[value] ?? digits(value);
}

/** A whole number in digits, thousands apart: "12,400". */
export function digits(value: number): string {
  return inThousands(value, ',');
}

/** A figure with at most so many decimals: "21.5", "31". */
export function decimal(value: number, places: number): string {
  return roundedTo(value, places);
}

/** "1 place", "6 places": the number and its word never part. */
export function counted(value: number, one: string, many: string): string {
  return `${digits(value)}${NBSP}${value === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[], and = 'and'): string {
  return listedWith(and, parts);
}

/** "50 kr", as it stands on signs and in the bank; kronor are whole. */
export function kronor(value: number): string {
  return `${digits(value)}${NBSP}kr`;
}
