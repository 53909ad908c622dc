import { minutesOf } from './clock-time.ts';
import type { Interval } from './intervals.ts';

/** The hours of one session, clock times of one local date. */
export interface SessionHours {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  /** Empty = not stated. */
  readonly staffedFrom: string;
  readonly staffedTo: string;
}

/** When an adult of the session is there, in minutes since midnight: the staffed hours, or the open ones if none are stated. */
export function presenceAt(hours: SessionHours): Interval {
  return {
    from: minutesOf(hours.staffedFrom || hours.startTime),
    to: minutesOf(hours.staffedTo || hours.endTime),
  };
}

/** Whether one adult would have to be in two places at once. One session may begin when the other ends. */
export function clash(a: SessionHours, b: SessionHours): boolean {
  if (a.date !== b.date) return false;
  const [first, second] = [presenceAt(a), presenceAt(b)];
  return first.from < second.to && second.from < first.to;
}
