/** School years 1–9 are årskurs 1–9; 10 stands for the three years of gymnasiet. */

export interface SchoolYearRange {
  /** First and last school year, both included; 0 = no bound. */
  readonly from: number;
  readonly to: number;
}

export const UPPER_SECONDARY = 10;
export const SCHOOL_YEARS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, UPPER_SECONDARY];

const LAST_UPPER_SECONDARY_YEAR = UPPER_SECONDARY + 2;
const AGE_BEFORE_FIRST_YEAR = 6;
const CHANGE_OF_SCHOOL_YEAR = '07-01';

/** Whether the number is a school year: a whole number from 1 to 10. */
export function isSchoolYear(value: number): boolean {
  return SCHOOL_YEARS.includes(value);
}

/** The first and last school year of a range: an end without bound reaches as far as school does. */
export function boundsOf({ from, to }: SchoolYearRange): SchoolYearRange & { readonly isAll: boolean } {
  const bounds = { from: from || 1, to: to || UPPER_SECONDARY };
  return { ...bounds, isAll: bounds.from === 1 && bounds.to === UPPER_SECONDARY };
}

/** Whether the school year lies in the range; false for a number that is no school year. */
export function includesSchoolYear(range: SchoolYearRange, schoolYear: number): boolean {
  return isSchoolYear(schoolYear) && range.from <= schoolYear && (range.to === 0 || schoolYear <= range.to);
}

function autumnYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= CHANGE_OF_SCHOOL_YEAR ? year : year - 1;
}

/**
 * The year in which most pupils of the school year are born, on a local date: the autumn's year − (åk + 6);
 * a new school year counts from 1 July. For gymnasiet it is that of its first year, so "or earlier" holds.
 */
export function birthYearOf(schoolYear: number, date: string): number {
  return autumnYearOf(date) - (schoolYear + AGE_BEFORE_FIRST_YEAR);
}

/**
 * The school years of those who are so many years old on a local date: birthdays split an age over two, the one with
 * more of them first. Those outside school are left out; none when both are.
 */
export function schoolYearsOfAge(age: number, date: string): number[] {
  const likely = age - AGE_BEFORE_FIRST_YEAR;
  const isAutumn = date.slice(5) >= CHANGE_OF_SCHOOL_YEAR;
  const years = [likely, isAutumn ? likely + 1 : likely - 1]
    .filter((candidate) => candidate >= 1 && candidate <= LAST_UPPER_SECONDARY_YEAR)
    .map((year) => Math.min(year, UPPER_SECONDARY));
  return [...new Set(years)];
}

/** The likeliest school year of someone who is so many years old on a local date; undefined outside school. */
export function schoolYearOfAge(age: number, date: string): number | undefined {
  return schoolYearsOfAge(age, date)[0];
}
