import { daysBetween, isLocalDate } from '../local-date.ts';
import type { Problems } from './problem.ts';

export interface PromiseFields {
  readonly from_date: string;
  readonly to_date: string;
}

export interface PromiseNoteFields {
  readonly noted_on: string;
}

/** Four years, a term of office: a longer promise is more often a year that was mistyped. */
const MOST_DAYS = 4 * 366;

/** Problems of a medborgarlöfte's dates by field; an empty object when it can be stored. */
export function promiseProblems({ from_date, to_date }: PromiseFields): Problems {
  const problems: Problems = {};
  for (const [field, date] of Object.entries({ from_date, to_date })) {
    if (!isLocalDate(date)) problems[field] = date === '' ? 'missing' : 'not_a_date';
  }
  if (Object.keys(problems).length > 0) return problems;
  if (to_date < from_date) return { to_date: 'until_before_from' };
  return daysBetween(from_date, to_date) >= MOST_DAYS ? { to_date: 'period_too_long' } : {};
}

/** Problems of a follow-up by field. @param today local date */
export function promiseNoteProblems({ noted_on }: PromiseNoteFields, today: string): Problems {
  if (!isLocalDate(noted_on)) return { noted_on: noted_on === '' ? 'missing' : 'not_a_date' };
  return noted_on > today ? { noted_on: 'noted_in_future' } : {};
}
