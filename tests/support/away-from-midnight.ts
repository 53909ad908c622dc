import { setTimeout as wait } from 'node:timers/promises';
import { wallClockOf } from '../../src/domain/stockholm.ts';

const MINUTES_PER_DAY = 24 * 60;
const MS_PER_MINUTE = 60_000;

/** Longer than any single test, and than the minute 23:59, in which no session of the day can go on any more. */
const MINUTES_KEPT_FREE = 2;

/** The longest time that waiting takes, in milliseconds. */
export const longestWait = MINUTES_KEPT_FREE * MS_PER_MINUTE;

/** Milliseconds until the day in Stockholm is over, when that is soon; otherwise 0. */
export function untilNextDay(now: number): number {
  const minutesLeft = MINUTES_PER_DAY - wallClockOf(now).minutes;
  return minutesLeft > MINUTES_KEPT_FREE ? 0 : minutesLeft * MS_PER_MINUTE - (now % MS_PER_MINUTE);
}

/** Lets the last minutes of a day in Stockholm go by, so that "today" and "in five days" stay what they are through a test. */
export const awayFromMidnight = (): Promise<void> => wait(untilNextDay(Date.now()));
