import { inThousands, listedWith, NBSP, roundedTo } from '../shared/text.ts';

export { capitalised, NBSP } from '../shared/text.ts';

const WORDS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const;

export type Gender = 'common' | 'neuter';

/** A whole number as Swedish plain language writes it in running text: words up to twelve, then digits. */
export function numberWord(value: number, gender: Gender = 'common'): string {
  if (value === 1 && gender === 'neuter') return 'ett';
  return WORDS[value] ?? digits(value);
}

/** A whole number in digits, thousands apart from 10 000 on: "1240", "12 400". */
export function digits(value: number): string {
  return value < 10_000 ? String(value) : inThousands(value, NBSP);
}

/** A figure with at most so many decimals: "21,5", "31". */
export function decimal(value: number, places: number): string {
  return roundedTo(value, places).replace('.', ',');
}

/** "1 plats", "6 platser": the number and its word never part. */
export function counted(value: number, one: string, many: string): string {
  return `${digits(value)}${NBSP}${value === 1 ? one : many}`;
}

/** "a", "a och b", "a, b och c". */
export function listed(parts: readonly string[], and = 'och'): string {
  return listedWith(and, parts);
}

/** "50 kr"; kronor are whole. */
export function kronor(value: number): string {
  return `${digits(value)}${NBSP}kr`;
}
