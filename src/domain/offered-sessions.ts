/** How a session stood when its day was over, as it is kept: the same numbers as staff's statistics, and never who. */
import { addDays } from './local-date.ts';
import { hadEnough, staffedMinutes, type SessionFigures, type StaffingFigures } from './statistics.ts';
import { wallClockOf } from './stockholm.ts';

/** So many days after its day a row still follows what staff correct; then it stays as it is. */
export const OPEN_DAYS = 14;

/** What is kept of a session in staff's statistics, and what makes it one of the municipality's offers. */
export interface OfferedFigures
  extends
    StaffingFigures,
    Pick<SessionFigures, 'date' | 'startTime' | 'endTime' | 'roomPlaces' | 'freeOfCharge' | 'target'> {
  readonly id: string;
  /** Empty = the place has no area. */
  readonly areaId: string;
  /** 0 = no bound. */
  readonly schoolYearFrom: number;
  readonly schoolYearTo: number;
}

/** A row of `offered_sessions`, by the names of its columns. 0 and 1 are no and yes, as SQLite has them. */
export interface OfferedRow {
  readonly id: string;
  readonly local_date: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly area: string;
  readonly school_year_from: number;
  readonly school_year_to: number;
  readonly cancelled: 0 | 1;
  readonly unstaffed: 0 | 1;
  readonly staffed_minutes: number;
  readonly least_adults: number;
  readonly adults: number;
  readonly had_enough: 0 | 1;
  readonly free: 0 | 1;
  /** What one signed up for; empty = nothing, and then there are no places to count either. */
  readonly target: string;
  readonly places: number;
  readonly used: number;
}

const flag = (truth: boolean): 0 | 1 => (truth ? 1 : 0);

/** The row of a session whose day is over. */
export function offeredRow(session: OfferedFigures): OfferedRow {
  const { target } = session;
  return {
    id: session.id,
    local_date: session.date,
    start_time: session.startTime,
    end_time: session.endTime,
    area: session.areaId,
    school_year_from: session.schoolYearFrom,
    school_year_to: session.schoolYearTo,
    cancelled: flag(session.cancelled),
    unstaffed: flag(session.unstaffed),
    staffed_minutes: staffedMinutes(session),
    least_adults: session.leastAdults,
    adults: session.counted,
    had_enough: flag(hadEnough(session)),
    free: flag(session.freeOfCharge),
    target,
    places: target === '' ? 0 : session.roomPlaces,
    used: target === '' ? 0 : session.signedUp,
  };
}

/** Local dates that decide what is kept how at an instant. */
export interface OfferedDays {
  readonly today: string;
  /** The last day that is over. */
  readonly yesterday: string;
  /** Rows from this day on are still corrected. */
  readonly openFrom: string;
  /** YYYY-MM: in the months before it nothing changes any more. */
  readonly openMonth: string;
}

/** @param now epoch milliseconds; the day is Stockholm's, which begins an hour or two before that of UTC */
export function offeredDays(now: number): OfferedDays {
  const today = wallClockOf(now).date;
  const openFrom = addDays(today, -OPEN_DAYS);
  return { today, yesterday: addDays(today, -1), openFrom, openMonth: openFrom.slice(0, 7) };
}

/**
 * Dates put together to periods of so many days at most, each read in one go.
 * @param dates in order, each once
 */
export function periodsOf(dates: readonly string[], days: number): { from: string; to: string }[] {
  const periods: { from: string; to: string }[] = [];
  for (const date of dates) {
    const last = periods.at(-1);
    if (last && date < addDays(last.from, days)) last.to = date;
    else periods.push({ from: date, to: date });
  }
  return periods;
}
