/** How long what is personal is kept. Defaults are proposals that the municipality's board decides on (GDPR art. 5.1 e). */
import { addDays } from './local-date.ts';
import { utcOf, wallClockOf } from './stockholm.ts';

/** Days for which each class of data is kept. */
export interface Retention {
  /** After the session. */
  readonly session: number;
  /** After the last date of the course. */
  readonly course: number;
  /** After the session, or the first time of the course: then nobody is moved up any more. */
  readonly waiting: number;
  /** After it was cancelled. */
  readonly cancelled: number;
  /** After the session, or the last date of the course. */
  readonly held: number;
  /** After the mail was sent or withdrawn. */
  readonly mail: number;
  /** After a mail was made that could not be sent, or a family was to be phoned. */
  readonly openMail: number;
  /** After a visitor told that a page is wrong. */
  readonly report: number;
  /** After what the log tells of. */
  readonly log: number;
}

interface RetentionSetting {
  /** The field of `site_settings`. */
  readonly field: string;
  /** In force when the field is 0 or out of bounds: nothing is ever kept for ever because a field is empty. */
  readonly days: number;
  readonly least: number;
  readonly most: number;
}

export const RETENTION_SETTINGS: Readonly<Record<keyof Retention, RetentionSetting>> = {
  session: { field: 'signup_retention_days', days: 14, least: 1, most: 730 },
  course: { field: 'course_retention_days', days: 30, least: 1, most: 730 },
  waiting: { field: 'waiting_retention_days', days: 1, least: 1, most: 30 },
  // Not shorter than a day: a form that is sent once more must find its sign-up.
  cancelled: { field: 'cancelled_retention_days', days: 7, least: 1, most: 90 },
  held: { field: 'held_retention_days', days: 14, least: 1, most: 730 },
  // A reminder is known by its row until the session has begun, at most three days later.
  mail: { field: 'mail_retention_days', days: 30, least: 7, most: 90 },
  openMail: { field: 'open_mail_retention_days', days: 30, least: 7, most: 90 },
  report: { field: 'report_retention_days', days: 60, least: 7, most: 365 },
  log: { field: 'log_retention_days', days: 90, least: 30, most: 90 },
};

/**
 * A cancelled sign-up about which the letter did not reach the family is kept so that staff can phone, at longest so many
 * days after it was cancelled.
 */
export const UNTOLD_DAYS = 30;

/** Days after the session for which it is known who came: as long as its sign-ups are, also for a course that goes on. */
export function attendanceDays({ session }: Retention): number {
  return session;
}

/** Days for which the text of a message to families is kept: as long as a letter with it may be. */
export function messageDays({ mail, openMail }: Retention): number {
  return Math.max(mail, openMail);
}

/** The days in force. @param read the number in a field of `site_settings`; 0 = nothing is set */
export function retentionOf(read: (field: string) => number): Retention {
  const daysOf = (key: keyof Retention) => {
    const { field, days, least, most } = RETENTION_SETTINGS[key];
    const set = read(field);
    return set >= least && set <= most ? set : days;
  };
  return {
    session: daysOf('session'),
    course: daysOf('course'),
    waiting: daysOf('waiting'),
    cancelled: daysOf('cancelled'),
    held: daysOf('held'),
    mail: daysOf('mail'),
    openMail: daysOf('openMail'),
    report: daysOf('report'),
    log: daysOf('log'),
  };
}

/** What is removed by itself, in the order of removing: letters before the sign-ups that would take them along. */
export const ERASED_CLASSES = [
  'mail',
  'openMail',
  'message',
  'link',
  'attendance',
  'cancelled',
  'waiting',
  'session',
  'course',
  'held',
  'import',
  'report',
  'log',
  'signIn',
] as const;

export type ErasedClass = (typeof ERASED_CLASSES)[number];

/** How many of each class; one that is not there is none. */
export type ErasedNumbers = Partial<Readonly<Record<ErasedClass, number>>>;

/** Clock time in UTC when it is removed each night: after midnight in Sweden, summer and winter. */
const ERASES_AT = '02:37';

/** The next night's run after an instant, both in epoch milliseconds. */
export function nextErasing(now: number): number {
  const today = Date.parse(`${new Date(now).toISOString().slice(0, 10)}T${ERASES_AT}:00.000Z`);
  return now < today ? today : today + 24 * 3_600_000;
}

/** The latest run that should have been at an instant, both in epoch milliseconds. */
export function lastErasing(now: number): number {
  return nextErasing(now) - 24 * 3_600_000;
}

/** The last local date that lies at least so many days before the instant's. */
export function lastDateToErase(now: number, days: number): string {
  return addDays(wallClockOf(now).date, -days);
}

/** What happened before this instant happened on {@link lastDateToErase} or earlier. */
export function firstInstantToKeep(now: number, days: number): number {
  return utcOf(addDays(lastDateToErase(now, days), 1), '00:00');
}
