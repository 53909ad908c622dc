import { isLocalDate } from '../local-date.ts';
import type { Problems } from './problem.ts';
import { timeProblems } from './times.ts';

export interface CalendarDayFields {
  readonly kind: string;
  readonly from_date: string;
  readonly to_date: string;
  readonly venue: string;
  /** Hours of its own; clock times, all empty = none. */
  readonly start_time: string;
  readonly end_time: string;
  readonly staffed_from: string;
  readonly staffed_to: string;
}

/** Problems of a break, red day, eve or closed day by field; an empty object when it can be stored. */
export function calendarDayProblems(fields: CalendarDayFields): Problems {
  const problems: Problems = { ...hoursProblems(fields) };
  for (const field of ['from_date', 'to_date'] as const) {
    if (!isLocalDate(fields[field])) problems[field] = fields[field] === '' ? 'missing' : 'not_a_date';
  }
  if (!problems.from_date && !problems.to_date && fields.to_date < fields.from_date) {
    problems.to_date = 'until_before_from';
  }
  return problems;
}

function hoursProblems(fields: CalendarDayFields): Problems {
  const { start_time, end_time, staffed_from, staffed_to, kind, venue } = fields;
  if ([start_time, end_time, staffed_from, staffed_to].every((time) => time === '')) return {};
  if (kind === 'closed') return { start_time: 'closed_has_no_hours' };
  if (venue === '') return { venue: 'hours_need_a_venue' };
  const staffed =
    staffed_from === '' && staffed_to === '' ? [start_time, end_time] : [staffed_from, staffed_to];
  const [from = '', to = ''] = staffed;
  return timeProblems({ start_time, end_time, unstaffed: false, staffed_from: from, staffed_to: to });
}
