import { eveName, redDayName } from './holidays.ts';
import { daysBetween, eachDate, mondayOf, WEEKDAYS, weekdayOf } from './local-date.ts';
import type { Weekday } from './local-date.ts';

/** When a repeating time runs. Dates are local dates. */
export interface SchedulePattern {
  readonly weekdays: readonly Weekday[];
  /** 2 = every other week; below 1 counts as 1. */
  readonly everyNWeeks: number;
  readonly validFrom: string;
  /** Last date, included; empty = open. */
  readonly validUntil: string;
  /** `term`: not in school breaks; `breaks`: only in them; `always`: both. */
  readonly termRule: 'term' | 'breaks' | 'always';
  /** Whether it runs on red days and eves. */
  readonly runsOnRedDays: boolean;
  readonly venueId: string;
  /** An open house: it follows the hours that a calendar entry sets for its venue. */
  readonly openHouse: boolean;
}

/** Clock times that hold at a venue for some days instead of the usual ones. */
export interface OwnHours {
  readonly startTime: string;
  readonly endTime: string;
  readonly staffedFrom: string;
  readonly staffedTo: string;
}

/** A stretch of days, both ends included, in which other rules hold. */
export interface CalendarEntry {
  readonly from: string;
  readonly to: string;
  readonly kind: 'school_break' | 'red_day' | 'eve' | 'closed';
  /** Empty = every venue. */
  readonly venueId: string;
  readonly ownHours?: OwnHours;
}

/**
 * The hours that an open house keeps on a local date instead of its usual ones; undefined on all other days. Of several
 * entries the shortest is meant, for it was written with just these days in mind.
 */
export function ownHoursOn(
  date: string,
  pattern: Pick<SchedulePattern, 'openHouse' | 'venueId'>,
  calendar: readonly CalendarEntry[],
): OwnHours | undefined {
  if (!pattern.openHouse) return undefined;
  return calendar
    .filter((entry) => entry.ownHours && entry.venueId === pattern.venueId)
    .filter(({ from, to }) => from <= date && date <= to)
    .toSorted((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0]?.ownHours;
}

function runsInWeekOf(date: string, pattern: SchedulePattern): boolean {
  const weeks = daysBetween(mondayOf(pattern.validFrom), mondayOf(date)) / 7;
  return weeks % Math.max(1, pattern.everyNWeeks) === 0;
}

function calendarAllows(date: string, pattern: SchedulePattern, calendar: readonly CalendarEntry[]): boolean {
  const kinds = new Set(
    calendar.filter((entry) => entry.from <= date && date <= entry.to).map((entry) => entry.kind),
  );
  if (kinds.has('closed')) return false;
  if (ownHoursOn(date, pattern, calendar)) return true;
  if (pattern.termRule === 'term' && kinds.has('school_break')) return false;
  if (pattern.termRule === 'breaks' && !kinds.has('school_break')) return false;
  if (pattern.runsOnRedDays) return true;
  const isFreeDay = kinds.has('red_day') || kinds.has('eve') || redDayName(date) || eveName(date);
  return !isFreeDay;
}

/**
 * The local dates, in order, on which the pattern runs from one date to another, both included.
 * Every n weeks counts from the ISO week of `validFrom`, which runs. Closed days never run, whatever else holds; days with
 * hours of their own always do; red days are those of the law and those the calendar adds.
 */
export function occurrencesOf(
  pattern: SchedulePattern,
  calendar: readonly CalendarEntry[],
  from: string,
  to: string,
): string[] {
  const first = from > pattern.validFrom ? from : pattern.validFrom;
  const last = pattern.validUntil && pattern.validUntil < to ? pattern.validUntil : to;
  const atVenue = calendar.filter((entry) => entry.venueId === '' || entry.venueId === pattern.venueId);
  const runningWeekdays = new Set(pattern.weekdays.map((weekday) => WEEKDAYS.indexOf(weekday) + 1));
  return eachDate(first, last).filter(
    (date) =>
      runningWeekdays.has(weekdayOf(date)) &&
      runsInWeekOf(date, pattern) &&
      calendarAllows(date, pattern, atVenue),
  );
}
