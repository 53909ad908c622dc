import { boundsOf, UPPER_SECONDARY } from '../../domain/school-years.ts';
import type { SchoolYearRange } from '../../domain/school-years.ts';
import { NBSP } from './numbers.ts';

/** One school year in words: "åk 5", "gymnasiet". */
export function schoolYear(year: number): string {
  return year === UPPER_SECONDARY ? 'gymnasiet' : `åk${NBSP}${year}`;
}

/** "åk 4–6", "åk 7–gymnasiet", "åk 5", "gymnasiet", "alla årskurser"; an end without bound reaches as far as school does. */
export function schoolYearRange(range: SchoolYearRange): string {
  const { from, to, isAll } = boundsOf(range);
  if (isAll) return 'alla årskurser';
  if (from === to) return schoolYear(to);
  return `åk${NBSP}${from}–${to === UPPER_SECONDARY ? 'gymnasiet' : to}`;
}
