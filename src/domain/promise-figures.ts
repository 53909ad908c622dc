import { AGE_BANDS, type AgeBand, isForBand } from './age-bands.ts';
import { addDays } from './local-date.ts';

/**
 * One session as it had been offered when its day was over: numbers and places on the map of the municipality, never who. Local date
 * YYYY-MM-DD; 0 school years = open to all.
 */
export interface OfferedSession {
  readonly id: string;
  readonly date: string;
  /** Id of the area, also of one that is there no more; empty = none. */
  readonly area: string;
  readonly schoolYearFrom: number;
  readonly schoolYearTo: number;
  readonly cancelled: boolean;
  /** Open without adults, by plan. */
  readonly unstaffed: boolean;
  /** With at least as many adults as it asks for; 0 where it lacked any. */
  readonly staffedMinutes: number;
  readonly leastAdults: number;
  /** Adults that count. */
  readonly adults: number;
  /** As many adults as were asked for, and at least one. */
  readonly hadEnough: boolean;
  readonly free: boolean;
}

/** Places that one could sign up for in a calendar month, and how many were taken. */
export interface OfferedMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly places: number;
  /** Undefined where it is fewer than five people. */
  readonly used: number | undefined;
}

/** What stands beside a promise, for its period or a part of it. */
export interface OfferFigures {
  readonly staffedMinutes: number;
  /** Held. */
  readonly sessions: number;
  readonly cancelled: number;
  /** Held and not open without adults by plan; and those of them that had enough adults. */
  readonly asksForAdults: number;
  readonly hadAdults: number;
  /** Held and free of charge. */
  readonly free: number;
  /** Areas and bands of school years with anything held. */
  readonly areas: number;
  readonly bands: number;
  /**
   * Of whole calendar months alone, once nothing in them can change any more; undefined where there is none. In a total, only of
   * months that show how many were used.
   */
  readonly places: number | undefined;
  /** Undefined also where fewer than five people used a place. */
  readonly used: number | undefined;
}

export interface MonthFigures extends OfferFigures {
  /** YYYY-MM. */
  readonly month: string;
  /** Not all of the month is counted: the period begins or ends in it, or it is not over. */
  readonly isPart: boolean;
}

export interface PromiseFigures {
  /** First and last day that is counted; local dates. */
  readonly from: string;
  readonly to: string;
  readonly total: OfferFigures;
  /** Every month from the first to the last day counted, also those without anything. */
  readonly months: readonly MonthFigures[];
}

type Places = Pick<OfferFigures, 'places' | 'used'>;

/**
 * What was offered in a promise's period up to yesterday, in total and month by month.
 * @param period first and last local date
 * @param today local date, whose own sessions are not over
 * @returns undefined as long as no day of the period is over
 */
export function promiseFigures(
  period: { readonly from: string; readonly to: string },
  offered: { readonly sessions: readonly OfferedSession[]; readonly months: readonly OfferedMonth[] },
  today: string,
): PromiseFigures | undefined {
  const yesterday = addDays(today, -1);
  const { from } = period;
  const to = period.to < yesterday ? period.to : yesterday;
  if (to < from) return undefined;
  const sessions = offered.sessions.filter(({ date }) => from <= date && date <= to);
  const months = monthsFrom(from, to).map((month): MonthFigures => {
    const isPart = `${month}-01` < from || lastDayOf(month) > to;
    const places = isPart ? undefined : offered.months.find((one) => one.month === month);
    return {
      month,
      isPart,
      ...figuresOf(
        sessions.filter(({ date }) => date.startsWith(month)),
        { places: places?.places, used: places?.used },
      ),
    };
  });
  return { from, to, total: figuresOf(sessions, placesOf(months)), months };
}

function figuresOf(sessions: readonly OfferedSession[], places: Places): OfferFigures {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const askingForAdults = held.filter(({ unstaffed }) => !unstaffed);
  const isReached = (band: AgeBand) =>
    held.some(({ schoolYearFrom: from, schoolYearTo: to }) => isForBand({ from, to }, band));
  return {
    staffedMinutes: held.reduce((sum, { staffedMinutes }) => sum + staffedMinutes, 0),
    sessions: held.length,
    cancelled: sessions.length - held.length,
    asksForAdults: askingForAdults.length,
    hadAdults: askingForAdults.filter(({ hadEnough }) => hadEnough).length,
    free: held.filter(({ free }) => free).length,
    areas: new Set(held.map(({ area }) => area).filter((area) => area !== '')).size,
    bands: AGE_BANDS.filter(isReached).length,
    ...places,
  };
}

/** Only of months that say both: a total less the months that are shown must not tell of those that are not. */
function placesOf(months: readonly Places[]): Places {
  const shown = months.filter(({ used }) => used !== undefined);
  if (shown.length === 0) return { places: undefined, used: undefined };
  const sum = (of: (month: Places) => number | undefined) =>
    shown.reduce((total, month) => total + (of(month) ?? 0), 0);
  return { places: sum(({ places }) => places), used: sum(({ used }) => used) };
}

/** "2026-12", "2027-01" … from the month of one date to that of another. */
function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  return addDays(`${month}-01`, 31).slice(0, 7);
}

function lastDayOf(month: string): string {
  return addDays(`${nextMonth(month)}-01`, -1);
}
