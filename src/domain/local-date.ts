/**
 * Calendar arithmetic on local dates "YYYY-MM-DD", years 0100–9999. A local date has no time zone:
 * days are counted in UTC only because every UTC day has 24 hours.
 * Unless said otherwise, a function expects real dates and throws a RangeError where it must return one and cannot.
 */
import { isClockTime } from './clock-time.ts';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** In ISO order: the weekday numbered n (Monday 1) stands at n − 1. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const LOCAL_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const WALL_CLOCK_LENGTH = 'YYYY-MM-DD HH:MM'.length;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

function dayNumberOf(date: string): number {
  if (!LOCAL_DATE.test(date)) return Number.NaN;
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / MS_PER_DAY;
}

function dateOfDayNumber(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether the text is a date that exists, written "YYYY-MM-DD": 2027-02-31 is not. */
export function isLocalDate(text: string): boolean {
  return LOCAL_DATE.test(text) && dateOfDayNumber(dayNumberOf(text)) === text;
}

/** Whether the text is a wall clock "YYYY-MM-DD HH:MM" with a date that exists. */
export function isWallClock(text: string): boolean {
  return (
    text.length === WALL_CLOCK_LENGTH &&
    text[10] === ' ' &&
    isLocalDate(text.slice(0, 10)) &&
    isClockTime(text.slice(11))
  );
}

/** The date so many whole days later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** ISO weekday number: Monday 1 … Sunday 7. */
export function weekdayOf(date: string): WeekdayNumber {
  return (new Date(dayNumberOf(date) * MS_PER_DAY).getUTCDay() || 7) as WeekdayNumber;
}

/** The Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601 week; its year is the year of the week's Thursday, so 2027-01-01 is in week 53 of 2026. */
export function isoWeekOf(date: string): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  return { year: Number(year), week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The Monday of an ISO week. Week 53 of a year with 52 weeks is week 1 of the next. */
export function mondayOfIsoWeek(year: number, week: number): string {
  const inFirstWeek = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(mondayOf(inFirstWeek), (week - 1) * 7);
}

/** Every date from the first to the last, both included; empty when the last is earlier. */
export function eachDate(from: string, to: string): string[] {
  const first = dayNumberOf(from);
  const last = dayNumberOf(to);
  const dates: string[] = [];
  for (let dayNumber = first; dayNumber <= last; dayNumber += 1) dates.push(dateOfDayNumber(dayNumber));
  return dates;
}
