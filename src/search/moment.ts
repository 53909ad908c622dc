import { utcOf, wallClockOf } from '../domain/stockholm.ts';

const MS_PER_MINUTE = 60_000;

/** The moment of a search. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Local date, and minutes since midnight as the clock shows them. */
  readonly date: string;
  readonly minutes: number;
  /** Minutes that have passed since the index's day began; the nights when the clock changes count as long as they are. */
  readonly sinceIndexDay: number;
}

/** @param now epoch milliseconds */
export function momentOf(now: number, indexDay: string): Moment {
  const { date, minutes } = wallClockOf(now);
  return {
    now,
    date,
    minutes,
    sinceIndexDay: Math.floor((now - utcOf(indexDay, '00:00')) / MS_PER_MINUTE),
  };
}
