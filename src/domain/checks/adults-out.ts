import { isOutOn } from '../adults-out.ts';
import { minutesOf } from '../clock-time.ts';
import { addDays, eachDate, isLocalDate } from '../local-date.ts';
import { asksOneToOneAlone, tellsOfOneAlone } from './alone-words.ts';
import type { Problem, Problems } from './problem.ts';

export interface AdultsOutFields {
  readonly name: string;
  readonly around: string;
  readonly who: string;
  readonly recognise: string;
  /** To adults who may want to come along. */
  readonly join: string;
  readonly weekdays: readonly string[];
  readonly start_time: string;
  readonly end_time: string;
  readonly valid_from: string;
  readonly valid_until: string;
  /** One to a line. */
  readonly cancelled_dates: string;
  readonly source_as_of: string;
}

/**
 * Problems of a time when adults are out, by field. What has the wrong form is told by the field's own pattern; names of
 * people cannot be told from other words, so the help texts speak of them.
 */
export function adultsOutProblems(fields: AdultsOutFields): Problems {
  const problems: Problems = {};
  for (const field of ['name', 'around', 'who', 'recognise'] as const) {
    if (tellsOfOneAlone(fields[field])) problems[field] = 'tells_of_one_alone';
  }
  if (asksOneToOneAlone(fields.join)) problems.join = 'tells_of_one_alone';
  if (fields.start_time !== '' && minutesOf(fields.start_time) === minutesOf(fields.end_time)) {
    problems.end_time = 'start_is_end';
  }
  for (const field of ['valid_from', 'valid_until', 'source_as_of'] as const) {
    if (fields[field] !== '' && !isLocalDate(fields[field])) problems[field] = 'not_a_date';
  }
  const { valid_from: from, valid_until: until } = fields;
  if (!problems.valid_from && !problems.valid_until && until !== '') {
    if (until < from) problems.valid_until = 'until_before_from';
    else if (!hasEvening(fields)) problems.weekdays = 'no_evening';
  }
  const cancelled = cancelledProblem(fields);
  if (cancelled) problems.cancelled_dates = cancelled;
  return problems;
}

/** A plan of a few days may have none of its weekdays among them: a page would tell of a day on which nobody is out. */
function hasEvening({ weekdays, valid_from, valid_until }: AdultsOutFields): boolean {
  const week = addDays(valid_from, 6);
  return eachDate(valid_from, valid_until < week ? valid_until : week).some((date) =>
    isOutOn(date, weekdays),
  );
}

/** A day that is no date, or on which nobody would be out, would cancel nothing while staff believe that it does. */
function cancelledProblem({ cancelled_dates, weekdays }: AdultsOutFields): Problem | undefined {
  const dates = cancelled_dates
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!dates.every(isLocalDate)) return 'cancelled_not_dates';
  return dates.every((date) => isOutOn(date, weekdays)) ? undefined : 'cancelled_other_weekday';
}
