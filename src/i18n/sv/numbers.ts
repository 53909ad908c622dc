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

/** No-break space: keeps a number and its word on one line. */
export const NBSP = '\u00a0';

export type Gender = 'common' | 'neuter';

/** A whole number as Swedish plain language writes it in running text: words up to twelve, then digits. */
export function numberWord(value: number, gender: Gender = 'common'): string {
  if (value === 1 && gender === 'neuter') return 'ett';
  return WORDS[value] ?? digits(value);
}

/** A whole number in digits, thousands apart from 10 000 on: "1240", "12 400". */
export function digits(value: number): string {
  const text = String(value);
  return text.length < 5 ? text : text.replace(/\B(?=(?:\d{3})+$)/g, NBSP);
}

/** "1 plats", "6 platser": the number and its word never part. */
export function counted(value: number, one: string, many: string): string {
  return `${digits(value)}${NBSP}${value === 1 ? one : many}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a och b", "a, b och c". */
export function listed(parts: readonly string[], and = 'och'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** "50 kr"; kronor are whole. */
export function kronor(value: number): string {
  return `${digits(value)}${NBSP}kr`;
}
