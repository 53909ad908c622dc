import { isLocalDate, WEEKDAYS } from '../local-date.ts';
import { hasTimeForDraw } from './lottery-window.ts';
import { placeProblems, takesSignups, type PlaceFields } from './places.ts';
import type { Problems } from './problem.ts';
import { timeProblems, type TimeFields } from './times.ts';

export interface ScheduleFields extends TimeFields, PlaceFields {
  readonly weekdays: readonly string[];
  readonly every_n_weeks: number;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly signup_closes_minutes: number;
}

export interface ScheduleContext {
  readonly signupMode: string;
  readonly published: boolean;
  /** Places are drawn by lot; left out = by time order. */
  readonly byLot?: boolean;
}

/** Problems of a repeating time by field; an empty object when it can be stored. */
export function scheduleProblems(fields: ScheduleFields, context: ScheduleContext): Problems {
  const problems: Problems = {
    ...placeProblems(fields, context.published || takesSignups(context.signupMode)),
    ...timeProblems(fields),
    ...periodProblems(fields.valid_from, fields.valid_until),
  };
  if (fields.weekdays.length === 0) problems.weekdays = 'missing';
  else if (fields.weekdays.some((day) => !WEEKDAYS.includes(day as never)))
    problems.weekdays = 'not_a_weekday';
  if (!Number.isInteger(fields.every_n_weeks) || fields.every_n_weeks < 1 || fields.every_n_weeks > 8) {
    problems.every_n_weeks = 'week_interval';
  }
  if (context.byLot && !hasTimeForDraw(fields)) problems.signup_closes_minutes = 'lottery_closes_late';
  return problems;
}

function periodProblems(from: string, until: string): Problems {
  const problems: Problems = {};
  if (from === '') problems.valid_from = 'missing';
  else if (!isLocalDate(from)) problems.valid_from = 'not_a_date';
  if (until === '') return problems;
  if (!isLocalDate(until)) problems.valid_until = 'not_a_date';
  else if (isLocalDate(from) && until < from) problems.valid_until = 'until_before_from';
  return problems;
}
