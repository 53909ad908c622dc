import { daysBetween, isLocalDate } from './local-date.ts';

/** Local dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Days of a period that staff may look at, at most: a leap year. */
const MOST_DAYS = 366;

/** Whether the two dates are a period that can be shown: in order, and a year at most. */
export function isPeriod({ from, to }: Period): boolean {
  return isLocalDate(from) && isLocalDate(to) && from <= to && daysBetween(from, to) < MOST_DAYS;
}
