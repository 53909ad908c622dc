/** What people write with as many digits as a phone number has: dates, clock times, and a stretch of years. */
const NO_NUMBERS =
  /\d{4}-\d{2}-\d{2}|(?<![\d.:])\d{1,2}[.:]\d{2}(?!\d|[.:]\d)|(?<!\d)(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\d)/g;

/** Seven digits or more, with what people put between them: 070-174 06 06, +46 (0)70 174 06 06, 0701740606. */
const NUMBER = /(?<!\d)\d(?:[\s.()/‐-–-]{0,3}\d){6,}/;

/** Whether a phone number stands in a text that is no place for one. The short ones of the whole country (112, 116 111) may. */
export function holdsPhoneNumber(text: string): boolean {
  return NUMBER.test(text.replace(NO_NUMBERS, ' x '));
}
