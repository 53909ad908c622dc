import { addDays, daysBetween, mondayOfIsoWeek, weekdayOf } from './local-date.ts';
import type { CalendarEntry } from './schedule.ts';

/** A term of activities: local dates, both included. */
export interface Term {
  readonly from: string;
  readonly until: string;
}

/** What is left of a term must be worth going to: days. */
const LEAST_DAYS_LEFT = 28;
/** A break of so many days is the summer's, whatever it is called. */
const SUMMER_DAYS = 28;
/** An end later than this is only a way to say that there is none. */
const MOST_DAYS_AHEAD = 370;
const DAYS_OF_A_TERM = 126;
const FRIDAY = 5;

/**
 * The term to copy to, for staff to change: the first of which enough is left when what there is has ended. Breaks are the
 * school owner's decision and no law, so the calendar's own decide where they stand; otherwise it is the usual: spring from
 * week 2 (3 when Twelfth Night is in it) to the middle of June, autumn from week 34 to the Friday before Christmas.
 * @param lastDate the last date of what is copied; empty = it has none
 */
export function proposedTerm(lastDate: string, today: string, calendar: readonly CalendarEntry[]): Term {
  const isFarAway = lastDate > addDays(today, MOST_DAYS_AHEAD);
  const earliest = lastDate < today || isFarAway ? today : addDays(lastDate, 1);
  const year = Number(today.slice(0, 4));
  const terms = [year, year + 1, year + 2]
    .flatMap((one) => [springTerm(one, calendar), autumnTerm(one, calendar)])
    .map(({ from, until }) => ({ from: from > earliest ? from : afterBreaks(earliest, calendar), until }));
  const next = terms.find(({ from, until }) => daysBetween(from, until) >= LEAST_DAYS_LEFT);
  return next ?? { from: today, until: addDays(today, DAYS_OF_A_TERM) };
}

/** "vt-2027", "ht-2027": the term that a local date lies in, for addresses. */
export function termSlug(date: string): string {
  return `${date.slice(5) < '07-01' ? 'vt' : 'ht'}-${date.slice(0, 4)}`;
}

/** The slug of the same thing in another term: "innebandy-ht-2026" becomes "innebandy-vt-2027". */
export function slugInTerm(slug: string, from: string, longest = 80): string {
  const term = termSlug(from);
  const plain = slug.replace(/-(?:vt|ht)-\d{4}(?:-\d+)?$/, '');
  return `${plain.slice(0, longest - term.length - 1).replace(/-+$/, '')}-${term}`;
}

function springTerm(year: number, calendar: readonly CalendarEntry[]): Term {
  const secondWeek = mondayOfIsoWeek(year, 2);
  const start = secondWeek.slice(5) > '01-06' ? secondWeek : addDays(secondWeek, 7);
  const summer = breaksOf(calendar).find(
    ({ from, to }) =>
      isBetween(from, `${year}-05-25`, `${year}-06-30`) && daysBetween(from, to) >= SUMMER_DAYS,
  );
  const end = summer ? addDays(summer.from, -1) : fridayUpTo(`${year}-06-14`);
  return { from: afterBreaks(start, calendar), until: weekdayUpTo(end) };
}

function autumnTerm(year: number, calendar: readonly CalendarEntry[]): Term {
  const christmas = breaksOf(calendar).find(({ from }) => isBetween(from, `${year}-12-10`, `${year}-12-31`));
  const end = christmas ? addDays(christmas.from, -1) : fridayUpTo(`${year}-12-20`);
  return { from: afterBreaks(mondayOfIsoWeek(year, 34), calendar), until: weekdayUpTo(end) };
}

function breaksOf(calendar: readonly CalendarEntry[]): CalendarEntry[] {
  return calendar.filter(({ kind, venueId }) => kind === 'school_break' && venueId === '');
}

function isBetween(date: string, from: string, to: string): boolean {
  return from <= date && date <= to;
}

/** The first weekday from the date on that is in no break. */
function afterBreaks(date: string, calendar: readonly CalendarEntry[]): string {
  const within = breaksOf(calendar).find(({ from, to }) => isBetween(date, from, to));
  if (within) return afterBreaks(addDays(within.to, 1), calendar);
  const isWeekend = weekdayOf(date) > FRIDAY;
  return isWeekend ? afterBreaks(addDays(date, 8 - weekdayOf(date)), calendar) : date;
}

function weekdayUpTo(date: string): string {
  return addDays(date, -Math.max(0, weekdayOf(date) - FRIDAY));
}

function fridayUpTo(date: string): string {
  return addDays(date, -((weekdayOf(date) - FRIDAY + 7) % 7));
}
