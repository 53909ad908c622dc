/**
 * The clock of Europe/Stockholm without a time zone database, which PocketBase's JavaScript lacks.
 * Summer time by directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
 * Sweden has kept that rule since 1996; earlier years are not promised.
 */
import { clockTimeOf, minutesOf } from './clock-time.ts';
import { addDays, daysBetween, weekdayOf } from './local-date.ts';

export interface WallClock {
  /** Local date. */
  readonly date: string;
  /** Clock time. */
  readonly time: string;
  /** Minutes since midnight as the clock shows them. */
  readonly minutes: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const STANDARD_OFFSET = MS_PER_HOUR;
const SUMMER_OFFSET = 2 * MS_PER_HOUR;
const CHANGE_HOUR_UTC = 1;
const EPOCH_DATE = '1970-01-01';

function changeInstant(year: number, lastDayOfMonth: '03-31' | '10-31'): number {
  const lastDay = `${String(year).padStart(4, '0')}-${lastDayOfMonth}`;
  const lastSunday = addDays(lastDay, -(weekdayOf(lastDay) % 7));
  return daysBetween(EPOCH_DATE, lastSunday) * MS_PER_DAY + CHANGE_HOUR_UTC * MS_PER_HOUR;
}

/** By year; asked for with every session and every card. */
const summers = new Map<number, { readonly begins: number; readonly ends: number }>();

function summerOf(year: number): { readonly begins: number; readonly ends: number } {
  let summer = summers.get(year);
  if (!summer) {
    summer = { begins: changeInstant(year, '03-31'), ends: changeInstant(year, '10-31') };
    summers.set(year, summer);
  }
  return summer;
}

function offsetAt(epochMs: number): number {
  const { begins, ends } = summerOf(new Date(epochMs).getUTCFullYear());
  return epochMs >= begins && epochMs < ends ? SUMMER_OFFSET : STANDARD_OFFSET;
}

/**
 * Epoch milliseconds of a local date and clock time. The hour that does not exist in March moves forward one hour
 * (02:30 is 03:30); of the doubled hour in October the second is meant: both as PocketBase's own DateTime does.
 * NaN when the date or the time is not valid.
 */
export function utcOf(date: string, time: string): number {
  const clockMs = daysBetween(EPOCH_DATE, date) * MS_PER_DAY + minutesOf(time) * MS_PER_MINUTE;
  if (Number.isNaN(clockMs)) return Number.NaN;
  const asStandard = clockMs - STANDARD_OFFSET;
  const asSummer = clockMs - SUMMER_OFFSET;
  if (offsetAt(asStandard) === STANDARD_OFFSET) return asStandard;
  return offsetAt(asSummer) === SUMMER_OFFSET ? asSummer : asStandard;
}

/** What calendar and clock show at the instant; seconds are dropped. */
export function wallClockOf(epochMs: number): WallClock {
  const clockMs = epochMs + offsetAt(epochMs);
  const days = Math.floor(clockMs / MS_PER_DAY);
  const minutes = Math.floor((clockMs - days * MS_PER_DAY) / MS_PER_MINUTE);
  return { date: addDays(EPOCH_DATE, days), time: clockTimeOf(minutes), minutes };
}

/** The instant as wall clock text "YYYY-MM-DD HH:MM". */
export function wallClockText(epochMs: number): string {
  const { date, time } = wallClockOf(epochMs);
  return `${date} ${time}`;
}

/** Epoch milliseconds of wall clock text "YYYY-MM-DD HH:MM"; as {@link utcOf}, NaN when the text is not valid. */
export function instantOf(wallClock: string): number {
  return utcOf(wallClock.slice(0, 10), wallClock.slice(11));
}
