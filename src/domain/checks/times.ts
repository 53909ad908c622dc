import { isClockTime, minutesOf } from '../clock-time.ts';
import type { Problems } from './problem.ts';

export interface TimeFields {
  readonly start_time: string;
  readonly end_time: string;
  readonly unstaffed: boolean;
  readonly staffed_from: string;
  readonly staffed_to: string;
}

/**
 * Open and staffed hours of one day, all clock times: end after start, and staffed hours inside the open ones or an
 * outspoken "unstaffed", so that nobody has to guess what an empty field means.
 */
export function timeProblems(times: TimeFields): Problems {
  const problems: Problems = {};
  const fields = ['start_time', 'end_time', 'staffed_from', 'staffed_to'] as const;
  for (const field of fields) {
    if (times[field] !== '' && !isClockTime(times[field])) problems[field] = 'not_a_clock_time';
  }
  if (times.start_time === '') problems.start_time = 'missing';
  if (times.end_time === '') problems.end_time = 'missing';
  const wellFormed = Object.keys(problems).length === 0;
  if (wellFormed && minutesOf(times.end_time) <= minutesOf(times.start_time)) {
    problems.end_time = 'end_before_start';
  }
  return { ...staffedProblems(times, wellFormed), ...problems };
}

function staffedProblems(times: TimeFields, wellFormed: boolean): Problems {
  const { staffed_from: from, staffed_to: to } = times;
  if (times.unstaffed) return from === '' && to === '' ? {} : { unstaffed: 'staffed_and_unstaffed' };
  if (from === '' && to === '') return { staffed_from: 'missing', staffed_to: 'missing' };
  if (from === '') return { staffed_from: 'staffed_half' };
  if (to === '') return { staffed_to: 'staffed_half' };
  if (!wellFormed) return {};
  if (minutesOf(to) <= minutesOf(from)) return { staffed_to: 'end_before_start' };
  if (minutesOf(from) < minutesOf(times.start_time)) return { staffed_from: 'staffed_outside_open' };
  if (minutesOf(to) > minutesOf(times.end_time)) return { staffed_to: 'staffed_outside_open' };
  return {};
}
