import { addDays } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import type { SiteSettings } from '../directory/model.ts';

/** The moment that a page is drawn for. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Local date, clock time and minutes since midnight in Stockholm. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  /** Safety facts confirmed before this local date are shown as not confirmed. */
  readonly staleBefore: string;
}

export function momentOf(now: number, settings: Pick<SiteSettings, 'staleAfterDays'>): Moment {
  const { date, time, minutes } = wallClockOf(now);
  return { now, date, time, minutes, staleBefore: addDays(date, -settings.staleAfterDays) };
}

/** Epoch milliseconds of the next full minute, or of the next that a number of minutes divides. */
export function nextMinute(now: number, step = 1): number {
  const length = step * 60_000;
  return (Math.floor(now / length) + 1) * length;
}

/** How far the pin on a time bar may lag behind, in minutes. */
export const PIN_STEP = 5;
