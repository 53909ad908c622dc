/** Clock times in English from "HH:MM": the 24-hour clock with a colon, as on signs and tickets in Sweden. */
import { clockTimeOf } from '../../domain/clock-time.ts';
import { dayMonth, relativeDay, shortDate } from './dates.ts';
import { NBSP } from '../shared/text.ts';

/** "17:00", "18:30", "08:00". */
export function clock(time: string): string {
  return time;
}

/** The same for minutes since midnight; the end of the day is "24:00". */
export function clockOfMinutes(minutes: number): string {
  return minutes === 24 * 60 ? '24:00' : clockTimeOf(minutes);
}

/** "17:00–18:30". */
export function timeRange(from: string, to: string): string {
  return `${clock(from)}–${clock(to)}`;
}

/** "at 17:00". */
export function atTime(time: string): string {
  return `at${NBSP}${clock(time)}`;
}

/** "Tue 24 Nov, 15:00–20:00". */
export function dayAndTimes(date: string, from: string, to: string): string {
  return `${shortDate(date)}, ${timeRange(from, to)}`;
}

/** "today at 16:45", "Mon 30 Nov at 08:00", from wall clock text "YYYY-MM-DD HH:MM". */
export function momentWords(wallClock: string, today: string): string {
  return `${relativeDay(wallClock.slice(0, 10), today)} ${atTime(wallClock.slice(11))}`;
}

/** How old a copy of the page is: "16:02", and with the day when that is not today: "23 Nov at 16:02". */
export function asOf(date: string, time: string, today: string): string {
  return date === today ? clock(time) : `${dayMonth(date)} ${atTime(time)}`;
}
