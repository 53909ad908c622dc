import { addDays } from './local-date.ts';
import { utcOf } from './stockholm.ts';

export const REMINDER_KINDS = ['three_days', 'same_morning'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Three days is time enough for the next in the waiting list. */
const DAYS_BEFORE = 3;
const DAYTIME = '09:00';
/** Early enough to be read before eight. */
const MORNING = '07:00';
const HOUR = 3_600_000;

/** When a reminder is of use, in epoch milliseconds: from the first moment on, but not at the second or later. */
export interface ReminderWindow {
  readonly from: number;
  readonly until: number;
}

/**
 * The window of one reminder of a session. It is long, so that one that could not be made in time is made late; the
 * windows of the two kinds do not touch, so that a family never gets both at once.
 * @param date local date
 * @param startTime clock time
 */
export function reminderWindow(kind: ReminderKind, date: string, startTime: string): ReminderWindow {
  const startsAt = utcOf(date, startTime);
  if (kind === 'three_days') {
    return { from: utcOf(addDays(date, -DAYS_BEFORE), DAYTIME), until: utcOf(date, '00:00') };
  }
  return { from: Math.min(utcOf(date, MORNING), startsAt - HOUR), until: startsAt };
}

/** Local dates whose sessions may be reminded of today. */
export function reminderDates(
  kind: ReminderKind,
  today: string,
): { readonly from: string; readonly to: string } {
  return kind === 'three_days'
    ? { from: addDays(today, 1), to: addDays(today, DAYS_BEFORE) }
    : { from: today, to: today };
}
