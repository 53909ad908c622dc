/** Clock times in Swedish from "HH:MM": the 24-hour clock with a point, and no minutes on the hour. */
import { clockTimeOf } from '../../domain/clock-time.ts';
import { dayMonth, relativeDay, shortDate } from './dates.ts';
import { NBSP } from './numbers.ts';

/** "17", "18.30", "8". */
export function clock(time: string): string {
  const hours = String(Number(time.slice(0, 2)));
  const minutes = time.slice(3);
  return minutes === '00' ? hours : `${hours}.${minutes}`;
}

/** The same for minutes since midnight; the end of the day is "24". */
export function clockOfMinutes(minutes: number): string {
  return minutes === 24 * 60 ? '24' : clock(clockTimeOf(minutes));
}

/** "17–18.30". */
export function timeRange(from: string, to: string): string {
  return `${clock(from)}–${clock(to)}`;
}

/** "kl. 17". */
export function atTime(time: string): string {
  return `kl.${NBSP}${clock(time)}`;
}

/** "tis 24 nov kl. 15–20". */
export function dayAndTimes(date: string, from: string, to: string): string {
  return `${shortDate(date)} kl.${NBSP}${timeRange(from, to)}`;
}

/** "i dag kl. 16.45", "mån 30 nov kl. 8", from wall clock text "YYYY-MM-DD HH:MM". */
export function momentWords(wallClock: string, today: string): string {
  return `${relativeDay(wallClock.slice(0, 10), today)} ${atTime(wallClock.slice(11))}`;
}

/** How old a copy of the page is: "kl. 16.02", and with the day when that is not today: "23 nov kl. 16.02". */
export function asOf(date: string, time: string, today: string): string {
  return date === today ? atTime(time) : `${dayMonth(date)} ${atTime(time)}`;
}
