import { written, type Phrase } from '../components/phrase.ts';
import type { CalendarDay, Snapshot } from '../directory/model.ts';
import { slugOf } from '../domain/slug.ts';
import { breakHref } from '../paths.ts';

/** A school break for everybody, with the address that it keeps while its name and year do. */
export interface SchoolBreak {
  /** "jullov-2026"; "lovdag-2027-05-07" where the year has several of the name. */
  readonly slug: string;
  readonly name: string;
  readonly lang?: CalendarDay['lang'] | undefined;
  readonly swedishName?: string;
  /** Local dates, both included. */
  readonly from: string;
  readonly to: string;
}

/** What staff call a break. */
export function nameOf({ name, lang }: Pick<SchoolBreak, 'name' | 'lang'>): Phrase {
  return written(name, lang?.name);
}

type NamedDay = Pick<CalendarDay, 'name' | 'swedishName' | 'from'>;

/** "jullov-2026": the year in which the break begins, and no day, so that a break that is moved keeps its address. */
function yearSlug({ name, swedishName = name, from }: NamedDay): string {
  const year = from.slice(0, 4);
  const words = slugOf(swedishName) || 'lov';
  return words.endsWith(`-${year}`) ? words : `${words}-${year}`;
}

/** "lovdag-2027-05-07": two digits at the end, so that it is never like one with a year alone. */
function daySlug(day: NamedDay): string {
  return `${yearSlug(day)}${day.from.slice(4)}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Every school break that the calendar knows, by its first day. Breaks of a single venue are left out. Entries with the
 * same name and first day are one, as long as the longest.
 */
export function schoolBreaks(snapshot: Pick<Snapshot, 'calendarDays'>): SchoolBreak[] {
  const days = snapshot.calendarDays
    .filter(({ kind, venueId }) => kind === 'school_break' && venueId === '')
    .toSorted((a, b) => compare(a.from, b.from) || compare(b.to, a.to));
  const once = days.filter((day, at) => days.findIndex((one) => daySlug(one) === daySlug(day)) === at);
  return once.map((day) => {
    const isAlone = once.every((one) => one === day || yearSlug(one) !== yearSlug(day));
    const { name, lang, swedishName, from, to } = day;
    const named = { name, ...(lang && { lang }), ...(swedishName !== undefined && { swedishName }) };
    return { slug: isAlone ? yearSlug(day) : daySlug(day), ...named, from, to };
  });
}

/** The break going on at a local date, or the next. */
export function nextBreak(breaks: readonly SchoolBreak[], date: string): SchoolBreak | undefined {
  return breaks.find(({ to }) => to >= date);
}

/** The last break that is over at a local date. */
export function lastBreak(breaks: readonly SchoolBreak[], date: string): SchoolBreak | undefined {
  return breaks.findLast(({ to }) => to < date);
}

/**
 * The break behind a slug. Addresses that were given away before a second break of the name came, or after it went, go on
 * working: then the slug of what is found is another. Of several, the first that is not over at the local date.
 */
export function breakBySlug(
  breaks: readonly SchoolBreak[],
  slug: string,
  date: string,
): SchoolBreak | undefined {
  const exact = breaks.find((one) => one.slug === slug);
  if (exact) return exact;
  const meant = breaks.filter((one) => yearSlug(one) === slug || daySlug(one) === slug);
  return nextBreak(meant, date) ?? meant.at(-1);
}

/** Addresses of the breaks that are not over at a local date: those that search engines should know. */
export function breakPages(snapshot: Snapshot, date: string): string[] {
  return schoolBreaks(snapshot)
    .filter(({ to }) => to >= date)
    .map(breakHref);
}
