/** When adults are out where young people are: what a row of `presence` means on the calendar, by the clock of Stockholm. */
import { minutesOf } from './clock-time.ts';
import { addDays, eachDate, WEEKDAYS, weekdayOf, type Weekday } from './local-date.ts';
import { utcOf } from './stockholm.ts';

/** Local dates YYYY-MM-DD and clock times HH:MM; empty last day = until further notice. */
export interface OutingPlan {
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  /** Earlier than the start, or the same: on the day after. */
  readonly endTime: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** The dates on which such an evening would have begun. */
  readonly cancelledDates: readonly string[];
}

/** One evening of a plan. */
export interface Outing {
  /** Local date on which it begins; the night after belongs to it. */
  readonly date: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly cancelled: boolean;
}

/** Whether an evening of these weekdays begins on a local date. */
export function isOutOn(date: string, weekdays: readonly string[]): boolean {
  return weekdays.includes(WEEKDAYS[weekdayOf(date) - 1] ?? '');
}

/** Whether it ends on the day after. */
export function passesMidnight({ startTime, endTime }: Pick<OutingPlan, 'startTime' | 'endTime'>): boolean {
  return minutesOf(endTime) <= minutesOf(startTime);
}

/**
 * The evenings that begin on the dates from the first to the last, both included, in order; cancelled ones too. What would
 * lie wholly within the hour that the clock skips in March does not happen.
 */
export function outingsOf(plan: OutingPlan, first: string, last: string): Outing[] {
  const from = first > plan.validFrom ? first : plan.validFrom;
  const to = plan.validUntil !== '' && plan.validUntil < last ? plan.validUntil : last;
  return eachDate(from, to)
    .filter((date) => isOutOn(date, plan.weekdays))
    .map((date) => outingOn(plan, date))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
}

function outingOn(plan: OutingPlan, date: string): Outing {
  return {
    date,
    startsAt: utcOf(date, plan.startTime),
    endsAt: utcOf(passesMidnight(plan) ? addDays(date, 1) : date, plan.endTime),
    cancelled: plan.cancelledDates.includes(date),
  };
}

/** The evening of the plan that goes on at an instant (epoch milliseconds), as planned: never a cancelled one. @param today its local date */
export function outingAt(plan: OutingPlan, now: number, today: string): Outing | undefined {
  return outingsOf(plan, addDays(today, -1), today).find(
    ({ startsAt, endsAt, cancelled }) => !cancelled && startsAt <= now && now < endsAt,
  );
}
