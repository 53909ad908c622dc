/** Dates in British English from local dates "YYYY-MM-DD"; what belongs together is joined by no-break spaces. */
import { isoWeekOf } from '../../domain/local-date.ts';
import type { Weekday } from '../../domain/local-date.ts';
import type { DayHeading } from '../sv/dates.ts';
import {
  dayOfMonth,
  isSameMonth,
  isSameYear,
  isTomorrow,
  monthIndex,
  timeLeft,
  weekday,
  year,
} from '../shared/date-parts.ts';
import { capitalised, NBSP } from '../shared/text.ts';

export type { DayHeading } from '../sv/dates.ts';

export const WEEKDAY_SHORT: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function month(date: string): string {
  return MONTHS[monthIndex(date)] ?? '';
}

/** "Tue", "Thu". */
export function weekdayShort(date: string): string {
  return WEEKDAY_SHORT[weekday(date)];
}

/** "Tuesday". */
export function weekdayName(date: string): string {
  return WEEKDAY_NAMES[weekday(date)];
}

/** "24 Nov". */
export function dayMonth(date: string): string {
  return `${dayOfMonth(date)}${NBSP}${month(date).slice(0, 3)}`;
}

/** "24 November". */
export function dayMonthLong(date: string): string {
  return `${dayOfMonth(date)}${NBSP}${month(date)}`;
}

/** "Tue 24 Nov". */
export function shortDate(date: string): string {
  return `${weekdayShort(date)}${NBSP}${dayMonth(date)}`;
}

/** "Tue 24 Nov 2026", for what may lie in another year. */
export function datedDay(date: string): string {
  return `${shortDate(date)}${NBSP}${year(date)}`;
}

/** "24 Nov 2026". */
export function dayMonthYear(date: string): string {
  return `${dayMonth(date)}${NBSP}${year(date)}`;
}

/** "24 November 2026". */
export function fullDate(date: string): string {
  return `${dayMonthLong(date)}${NBSP}${year(date)}`;
}

/** "Nov". */
export function monthShort(date: string): string {
  return month(date).slice(0, 3);
}

/** "November". */
export function monthName(date: string): string {
  return month(date);
}

/** "November 2026". */
export function monthYear(date: string): string {
  return `${month(date)}${NBSP}${year(date)}`;
}

/** "Tuesday 24 November". */
export function longDate(date: string): string {
  return `${weekdayName(date)} ${dayMonthLong(date)}`;
}

/** "1 January–31 December 2026", "1 July 2025–30 June 2026", "24 December 2026" for a single day. */
export function period(from: string, to: string): string {
  if (from === to) return fullDate(from);
  return `${isSameYear(from, to) ? dayMonthLong(from) : fullDate(from)}–${fullDate(to)}`;
}

/** "22 Dec–8 Jan", "3–7 Nov", "24 Nov" for a single day. */
export function dateRange(from: string, to: string): string {
  if (from === to) return dayMonth(from);
  return `${isSameMonth(from, to) ? dayOfMonth(from) : dayMonth(from)}–${dayMonth(to)}`;
}

/** "today" or "tomorrow"; undefined for any other day. */
export function nearDay(date: string, today: string): string | undefined {
  if (date === today) return 'today';
  if (isTomorrow(date, today)) return 'tomorrow';
  return undefined;
}

/** "today", "tomorrow", "Tue 24 Nov". */
export function relativeDay(date: string, today: string): string {
  return nearDay(date, today) ?? shortDate(date);
}

/** "week 48": weeks are numbered, as is usual in Sweden. */
export function weekShort(date: string): string {
  return `week${NBSP}${isoWeekOf(date).week}`;
}

/** "Week 48". */
export function weekTitle(date: string): string {
  return `Week${NBSP}${isoWeekOf(date).week}`;
}

/** "Today, Tue 24 Nov (week 48)", "Tue 24 Nov (week 48)"; the year is added when it is not this year. */
export function dayWithWeek(date: string, today: string): string {
  const near = nearDay(date, today);
  const day = isSameYear(date, today) ? shortDate(date) : datedDay(date);
  return `${near ? `${capitalised(near)}, ${day}` : day} (${weekShort(date)})`;
}

/** The heading over one day's sessions. */
export function dayHeading(date: string, today: string): DayHeading {
  const near = nearDay(date, today);
  if (near) return { name: capitalised(near), detail: shortDate(date) };
  return { name: weekdayName(date), detail: isSameYear(date, today) ? dayMonth(date) : dayMonthYear(date) };
}

/** How long until a coming date, as people say it: "today", "tomorrow", "in 5 days", "in 4 weeks". */
export function timeUntil(date: string, today: string): string {
  const near = nearDay(date, today);
  if (near) return near;
  const { unit, count } = timeLeft(date, today);
  return `in${NBSP}${count}${NBSP}${unit}`;
}
