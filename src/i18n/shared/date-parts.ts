/** What dates are made of, before a language puts it in words; from local dates "YYYY-MM-DD". */
import { addDays, daysBetween, WEEKDAYS, weekdayOf } from '../../domain/local-date.ts';
import type { Weekday } from '../../domain/local-date.ts';

export function weekday(date: string): Weekday {
  return WEEKDAYS[weekdayOf(date) - 1] ?? 'mon';
}

/** "24", "3". */
export function dayOfMonth(date: string): string {
  return String(Number(date.slice(8)));
}

/** 0 is January. */
export function monthIndex(date: string): number {
  return Number(date.slice(5, 7)) - 1;
}

export function year(date: string): string {
  return date.slice(0, 4);
}

export function isSameYear(a: string, b: string): boolean {
  return year(a) === year(b);
}

export function isSameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

export function isTomorrow(date: string, today: string): boolean {
  return date === addDays(today, 1);
}

/** How long until a coming date, in the unit that people would count in: days up to two weeks. */
export function timeLeft(
  date: string,
  today: string,
): { readonly unit: 'days' | 'weeks'; readonly count: number } {
  const days = daysBetween(today, date);
  return days < 14 ? { unit: 'days', count: days } : { unit: 'weeks', count: Math.round(days / 7) };
}

/** Whole months that are nearest to so many days. */
export function monthsIn(days: number): number {
  return Math.round((days * 12) / 365.25);
}
