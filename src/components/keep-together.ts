const DAY = '(?:mån|tis|ons|tors|fre|lör|sön|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const RANGE = '\\d[\\d.:]*–\\d[\\d.:]*';
const PHONE = '\\d{2,4}-\\d[\\d \u00a0]{4,}\\d';

/** Ranges ("17–18.30", "17:00–18:30", "fre–lör 16–23") and phone numbers ("070-174 06 24") would otherwise break after their dash. */
const TOGETHER = new RegExp(`(${DAY}–${DAY}(?: ${RANGE})?|${RANGE}|${PHONE})`);

/** The text cut so that every second part, from index 1 on, must stay on one line. */
export function keepTogether(text: string): string[] {
  return text.split(TOGETHER);
}
