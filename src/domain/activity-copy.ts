import { addDays, daysBetween, isLocalDate, mondayOf } from './local-date.ts';
import { clash, type SessionHours } from './presence.ts';
import { termSlug, type Term } from './terms.ts';

/** Copying an activity to a new term: which of its times go with it, to which dates, and whom that puts in two places. */

/** From when to when a schedule runs, local dates; an empty end = until further notice. */
export interface Period {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export type TermProblem = 'missing' | 'not_a_date' | 'in_the_past' | 'until_before_from' | 'too_long';

/** A term holds half a year; a whole one is a school year. */
const MOST_DAYS = 400;

/** What is wrong with the dates that staff typed. */
export function termProblems({ from, until }: Term, today: string): Partial<Record<keyof Term, TermProblem>> {
  const problems: Partial<Record<keyof Term, TermProblem>> = {};
  if (!isLocalDate(from)) problems.from = from === '' ? 'missing' : 'not_a_date';
  else if (from < today) problems.from = 'in_the_past';
  if (!isLocalDate(until)) problems.until = until === '' ? 'missing' : 'not_a_date';
  else if (isLocalDate(from) && until < from) problems.until = 'until_before_from';
  else if (isLocalDate(from) && daysBetween(from, until) > MOST_DAYS) problems.until = 'too_long';
  return problems;
}

export interface PeriodsToCopy<P extends Period> {
  readonly copied: readonly P[];
  /** They run until further notice, and would be there twice. */
  readonly openEnded: readonly P[];
}

/** The schedules of an activity's last term, ended ones too; those of terms before are left out. */
export function periodsToCopy<P extends Period>(periods: readonly P[], today: string): PeriodsToCopy<P> {
  const openEnded = periods.filter(({ validUntil }) => validUntil === '');
  const ending = periods.filter(({ validUntil }) => validUntil !== '');
  const last = lastDateOf(ending);
  const isOfLastTerm = ({ validUntil }: P) => validUntil >= today || termSlug(validUntil) === termSlug(last);
  return { copied: ending.filter(isOfLastTerm), openEnded };
}

/** The last date of all; empty when there is none. */
export function lastDateOf(periods: readonly Period[]): string {
  return periods.reduce((last, { validUntil }) => (validUntil > last ? validUntil : last), '');
}

/**
 * The new dates of each schedule, by its id. The first and the last of the old term become the first and the last of the new;
 * what lies between keeps its distance in whole weeks, so that groups of even and odd weeks stay so.
 */
export function copiedDates(periods: readonly Period[], term: Term): Map<string, Term> {
  const first = periods.reduce(
    (earliest, { validFrom }) => (earliest === '' || validFrom < earliest ? validFrom : earliest),
    '',
  );
  const last = lastDateOf(periods);
  const days = first === '' ? 0 : daysBetween(mondayOf(first), mondayOf(term.from));
  const within = (date: string) => {
    const moved = addDays(date, days);
    if (moved < term.from) return term.from;
    return moved > term.until ? term.until : moved;
  };
  return new Map(
    periods.map(({ id, validFrom, validUntil }) => {
      const from = validFrom === first ? term.from : within(validFrom);
      const until = validUntil === last ? term.until : within(validUntil);
      return [id, { from, until: until < from ? from : until }];
    }),
  );
}

/** Hours of a session that an adult has a shift at. */
export interface TakenHours extends SessionHours {
  readonly staff: string;
  /** Which activity and place, for people. */
  readonly where: string;
}

export interface AdultClash {
  readonly staff: string;
  /** The first session that the adult cannot be at. */
  readonly date: string;
  readonly where: string;
  /** How many sessions in all. */
  readonly count: number;
}

/** Adults who are elsewhere during some of the planned sessions, each once. */
export function adultClashes(
  planned: readonly SessionHours[],
  staff: readonly string[],
  taken: readonly TakenHours[],
): AdultClash[] {
  return staff.flatMap((adult) => {
    const elsewhere = taken.filter((one) => one.staff === adult);
    const found = planned.flatMap((session) => {
      const other = elsewhere.find((one) => clash(session, one));
      return other ? [{ date: session.date, where: other.where }] : [];
    });
    const [first] = found;
    return first ? [{ staff: adult, ...first, count: found.length }] : [];
  });
}
