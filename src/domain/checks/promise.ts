import { daysBetween, isLocalDate } from '../local-date.ts';
import type { Problems } from './problem.ts';
import { publicTextProblem } from './public-text.ts';

export interface PromiseFields {
  readonly title: string;
  readonly text: string;
  readonly for_whom: string;
  readonly outcome: string;
  readonly from_date: string;
  readonly to_date: string;
}

export interface PromiseNoteFields {
  readonly noted_on: string;
  readonly text: string;
}

/** Four years, a term of office: a longer promise is more often a year that was mistyped. */
const MOST_DAYS = 4 * 366;

/** Problems of a medborgarlöfte by field; an empty object when it can be stored. */
export function promiseProblems(fields: PromiseFields): Problems {
  return {
    ...textProblems(fields, ['title', 'text', 'for_whom', 'outcome']),
    ...periodProblems(fields),
  };
}

/** Problems of a follow-up by field. @param today local date */
export function promiseNoteProblems(fields: PromiseNoteFields, today: string): Problems {
  const problems = textProblems(fields, ['text']);
  if (!isLocalDate(fields.noted_on)) problems.noted_on = fields.noted_on === '' ? 'missing' : 'not_a_date';
  else if (fields.noted_on > today) problems.noted_on = 'noted_in_future';
  return problems;
}

function periodProblems({ from_date, to_date }: PromiseFields): Problems {
  const problems: Problems = {};
  for (const [field, date] of Object.entries({ from_date, to_date })) {
    if (!isLocalDate(date)) problems[field] = date === '' ? 'missing' : 'not_a_date';
  }
  if (Object.keys(problems).length > 0) return problems;
  if (to_date < from_date) return { to_date: 'until_before_from' };
  return daysBetween(from_date, to_date) >= MOST_DAYS ? { to_date: 'period_too_long' } : {};
}

function textProblems<K extends string>(fields: Readonly<Record<K, string>>, names: readonly K[]): Problems {
  const problems: Problems = {};
  for (const name of names) {
    const problem = publicTextProblem(fields[name]);
    if (problem) problems[name] = problem;
  }
  return problems;
}
