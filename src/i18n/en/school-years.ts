import { boundsOf, UPPER_SECONDARY } from '../../domain/school-years.ts';
import type { SchoolYearRange } from '../../domain/school-years.ts';
import { NBSP } from '../shared/text.ts';

/** One school year in words: "school year 5", "upper secondary school". The Swedish words stand where one chooses. */
export function schoolYear(year: number): string {
  return year === UPPER_SECONDARY ? 'upper secondary school' : `school year${NBSP}${year}`;
}

/** "school years 4–6", "school year 7 to upper secondary", "school year 5", "all school years". */
export function schoolYearRange(range: SchoolYearRange): string {
  const { from, to, isAll } = boundsOf(range);
  if (isAll) return 'all school years';
  if (from === to) return schoolYear(to);
  return to === UPPER_SECONDARY
    ? `${schoolYear(from)} to upper secondary`
    : `school years${NBSP}${from}–${to}`;
}
