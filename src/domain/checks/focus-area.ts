import { isClockTime } from '../clock-time.ts';
import { isLocalDate } from '../local-date.ts';
import { MEASURE_STATUSES } from '../measures.ts';
import type { Problem, Problems } from './problem.ts';
import { namesPersonsOrIncidents } from './incident-words.ts';
import { numberProblem } from './public-text.ts';

export interface FocusAreaFields {
  readonly area: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly measure: string;
  readonly status: string;
  readonly next_meeting: string;
}

/** Characters; long enough for what shall be done, too short for what happened. */
export const LONGEST_FOCUS_MEASURE = 120;

/** Problems of a line for the monthly meeting by field; an empty object when it can be stored. */
export function focusAreaProblems(fields: FocusAreaFields): Problems {
  const { area, start_time, end_time, measure, status, next_meeting } = fields;
  const problems: Problems = {};
  if (area === '') problems.area = 'missing';
  for (const field of ['start_time', 'end_time'] as const) {
    if (fields[field] !== '' && !isClockTime(fields[field])) problems[field] = 'not_a_clock_time';
  }
  if ((start_time === '') !== (end_time === ''))
    problems[start_time === '' ? 'start_time' : 'end_time'] = 'missing';
  if (start_time !== '' && start_time === end_time) problems.end_time ??= 'start_is_end';
  const ofMeasure = measureProblem(measure);
  if (ofMeasure) problems.measure = ofMeasure;
  if (!MEASURE_STATUSES.some((known) => known === status)) problems.status = 'missing';
  if (next_meeting !== '' && !isLocalDate(next_meeting)) problems.next_meeting = 'not_a_date';
  return problems;
}

function measureProblem(measure: string): Problem | undefined {
  if (measure === '') return 'missing';
  if ([...measure].length > LONGEST_FOCUS_MEASURE) return 'measure_too_long';
  return namesPersonsOrIncidents(measure) ? 'names_persons_or_incidents' : numberProblem(measure);
}
