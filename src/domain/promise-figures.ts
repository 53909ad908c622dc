/**
 * One session as it had been offered when its day was over: numbers and places on the map of the municipality, never who. Local date
 * YYYY-MM-DD; 0 school years = open to all.
 */
export interface OfferedSession {
  readonly id: string;
  readonly date: string;
  /** Slug of the area; empty = none. */
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
  /** Of whole calendar months alone; undefined where there is none, or fewer than five people used a place. */
  readonly places: number | undefined;
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
