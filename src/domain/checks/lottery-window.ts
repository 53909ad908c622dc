import { minutesOf } from '../clock-time.ts';
import { daysBetween, isWallClock } from '../local-date.ts';

/**
 * Minutes from the end of the window to the start: those who were drawn must hear of it, and a guardian needs time to
 * answer.
 */
export const LEAST_MINUTES_AFTER_DRAW = 120;

const MINUTES_PER_DAY = 1440;

/** When sign-up closes: of a session as a wall clock, of a schedule in minutes before the start. */
export interface WindowFields {
  readonly start_time: string;
  readonly local_date?: string;
  readonly signup_closes_at?: string;
  readonly signup_closes_minutes?: number;
}

/** Whether a lottery has time for its draw between the end of sign-up and the start. */
export function hasTimeForDraw(fields: WindowFields): boolean {
  return minutesBeforeStart(fields) >= LEAST_MINUTES_AFTER_DRAW;
}

/** Minutes of the clock; 0 where sign-up is open until the start. */
function minutesBeforeStart(fields: WindowFields): number {
  const { signup_closes_minutes: minutes, signup_closes_at: closes = '', local_date: date = '' } = fields;
  if (minutes !== undefined) return minutes;
  if (!isWallClock(closes)) return 0;
  const days = daysBetween(closes.slice(0, 10), date);
  return days * MINUTES_PER_DAY + minutesOf(fields.start_time) - minutesOf(closes.slice(11));
}
