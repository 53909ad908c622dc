/** What is done to text in the same way in every language. */

/** No-break space: keeps a number and its word on one line. */
export const NBSP = '\u00a0';

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a och b", "a, b och c", with the language's word before the last. */
export function listedWith(and: string, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A whole number's digits with a mark between thousands. */
export function inThousands(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** Sentences without their full stops, as one text without the last; empty ones are left out. */
export function joinedSentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}

/** A figure with at most so many decimals, after a point. */
export function roundedTo(value: number, places: number): string {
  const steps = 10 ** places;
  return String(Math.round(value * steps) / steps);
}
