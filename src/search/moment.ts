import { daysBetween } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';

const MINUTES_PER_DAY = 24 * 60;

/** The moment of a search: local date, minutes since midnight, and minutes from the start of the index's day. */
export interface Moment {
  readonly date: string;
  readonly minutes: number;
  readonly sinceIndexDay: number;
}

/** @param now epoch milliseconds */
export function momentOf(now: number, indexDay: string): Moment {
  const { date, minutes } = wallClockOf(now);
  return { date, minutes, sinceIndexDay: daysBetween(indexDay, date) * MINUTES_PER_DAY + minutes };
}
