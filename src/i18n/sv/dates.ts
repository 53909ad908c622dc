/**
 * Dates in Swedish from local dates "YYYY-MM-DD". Plain tables, so that server and browser say the same without Intl.
 * What belongs together is joined by no-break spaces.
 */
import { isoWeekOf } from '../../domain/local-date.ts';
import type { Weekday } from '../../domain/local-date.ts';
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

export const WEEKDAY_SHORT: Readonly<Record<Weekday, string>> = {
  mon: 'mån',
  tue: 'tis',
  wed: 'ons',
  thu: 'tors',
  fri: 'fre',
  sat: 'lör',
  sun: 'sön',
};

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'måndag',
  tue: 'tisdag',
  wed: 'onsdag',
  thu: 'torsdag',
  fri: 'fredag',
  sat: 'lördag',
  sun: 'söndag',
};

const MONTHS_SHORT = [
  'jan',
  'feb',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;
const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "tis", "tors". */
export function weekdayShort(date: string): string {
  return WEEKDAY_SHORT[weekday(date)];
}

/** "tisdag". */
export function weekdayName(date: string): string {
  return WEEKDAY_NAMES[weekday(date)];
}

/** "24 nov". */
export function dayMonth(date: string): string {
  return `${dayOfMonth(date)}${NBSP}${MONTHS_SHORT[monthIndex(date)] ?? ''}`;
}

/** "24 november". */
export function dayMonthLong(date: string): string {
  return `${dayOfMonth(date)}${NBSP}${MONTHS[monthIndex(date)] ?? ''}`;
}

/** "tis 24 nov". */
export function shortDate(date: string): string {
  return `${weekdayShort(date)}${NBSP}${dayMonth(date)}`;
}

/** "tis 24 nov 2026", for what may lie in another year. */
export function datedDay(date: string): string {
  return `${shortDate(date)}${NBSP}${year(date)}`;
}

/** "24 nov 2026". */
export function dayMonthYear(date: string): string {
  return `${dayMonth(date)}${NBSP}${year(date)}`;
}

/** "24 november 2026". */
export function fullDate(date: string): string {
  return `${dayMonthLong(date)}${NBSP}${year(date)}`;
}

/** "nov". */
export function monthShort(date: string): string {
  return MONTHS_SHORT[monthIndex(date)] ?? '';
}

/** "november". */
export function monthName(date: string): string {
  return MONTHS[monthIndex(date)] ?? '';
}

/** "november 2026". */
export function monthYear(date: string): string {
  return `${MONTHS[monthIndex(date)] ?? ''}${NBSP}${year(date)}`;
}

/** "Tisdag 24 november". */
export function longDate(date: string): string {
  return `${capitalised(weekdayName(date))} ${dayMonthLong(date)}`;
}

/** "1 januari–31 december 2026", "1 juli 2025–30 juni 2026", "24 december 2026" for a single day. */
export function period(from: string, to: string): string {
  if (from === to) return fullDate(from);
  return `${isSameYear(from, to) ? dayMonthLong(from) : fullDate(from)}–${fullDate(to)}`;
}

/** "22 dec–8 jan", "3–7 nov", "24 nov" for a single day. */
export function dateRange(from: string, to: string): string {
  if (from === to) return dayMonth(from);
  return `${isSameMonth(from, to) ? dayOfMonth(from) : dayMonth(from)}–${dayMonth(to)}`;
}

/** "i dag" or "i morgon"; undefined for any other day. */
export function nearDay(date: string, today: string): string | undefined {
  if (date === today) return `i${NBSP}dag`;
  if (isTomorrow(date, today)) return `i${NBSP}morgon`;
  return undefined;
}

/** "i dag", "i morgon", "tis 24 nov". */
export function relativeDay(date: string, today: string): string {
  return nearDay(date, today) ?? shortDate(date);
}

/** "v. 48". */
export function weekShort(date: string): string {
  return `v.${NBSP}${isoWeekOf(date).week}`;
}

/** "Vecka 48". */
export function weekTitle(date: string): string {
  return `Vecka${NBSP}${isoWeekOf(date).week}`;
}

/** "I dag, tis 24 nov (v. 48)", "Tis 24 nov (v. 48)"; the year is added when it is not this year. */
export function dayWithWeek(date: string, today: string): string {
  const near = nearDay(date, today);
  const day = isSameYear(date, today) ? shortDate(date) : datedDay(date);
  return `${capitalised(near ? `${near}, ${day}` : day)} (${weekShort(date)})`;
}

export interface DayHeading {
  /** "I dag", "Lördag". */
  readonly name: string;
  /** "tis 24 nov" beside a relative name, else "28 nov". */
  readonly detail: string;
}

/** The heading over one day's sessions. */
export function dayHeading(date: string, today: string): DayHeading {
  const near = nearDay(date, today);
  if (near) return { name: capitalised(near), detail: shortDate(date) };
  const detail = isSameYear(date, today) ? dayMonth(date) : dayMonthYear(date);
  return { name: capitalised(weekdayName(date)), detail };
}

/** How long until a coming date, as people say it: "i dag", "i morgon", "om 5 dagar", "om 4 veckor". */
export function timeUntil(date: string, today: string): string {
  const near = nearDay(date, today);
  if (near) return near;
  const { unit, count } = timeLeft(date, today);
  return `om${NBSP}${count}${NBSP}${unit === 'days' ? 'dagar' : 'veckor'}`;
}
