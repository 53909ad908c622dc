import { clockTimeOf, minutesOf } from './clock-time.ts';
import { addDays } from './local-date.ts';
import type { OwnHours } from './schedule.ts';

/** What a schedule hands down to each of its sessions. Clock times, counts, days and minutes. */
export interface ScheduleTemplate {
  readonly activity: string;
  readonly venue: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly unstaffed: boolean;
  readonly staffed_from: string;
  readonly staffed_to: string;
  readonly room_places: number;
  readonly least_adults: number;
  readonly youths_per_adult: number;
  /** Days before the session that sign-up opens; 0 = at once. */
  readonly signup_opens_days: number;
  /** Minutes before the start that sign-up closes; 0 = at the start. */
  readonly signup_closes_minutes: number;
}

export type PlannedSession = Omit<ScheduleTemplate, 'signup_opens_days' | 'signup_closes_minutes'> & {
  /** Wall clock, or empty. */
  readonly signup_opens_at: string;
  readonly signup_closes_at: string;
};

/** Morning hour when sign-up opens, so that no family has to stay awake for it. */
export const SIGNUP_OPENS_AT = '08:00';

/** How far ahead sessions are made. */
export const WEEKS_AHEAD = 16;

/** The fields of the schedule's session on a local date, with the day's own hours if it has any. */
export function sessionFromSchedule(
  template: ScheduleTemplate,
  date: string,
  ownHours?: OwnHours,
): PlannedSession {
  const { signup_opens_days: opensDays, signup_closes_minutes: closesMinutes, ...shared } = template;
  const hours = ownHours ? hoursInstead(ownHours, template.unstaffed) : {};
  const planned = { ...shared, ...hours };
  const window = signupWindow(date, planned.start_time, opensDays, closesMinutes);
  return { ...planned, signup_opens_at: window.opensAt, signup_closes_at: window.closesAt };
}

/** Adults are there all the time of the own hours, unless something else is said or nobody ever is. */
function hoursInstead(own: OwnHours, unstaffed: boolean) {
  return {
    start_time: own.startTime,
    end_time: own.endTime,
    staffed_from: unstaffed ? '' : own.staffedFrom || own.startTime,
    staffed_to: unstaffed ? '' : own.staffedTo || own.endTime,
  };
}

/** When sign-up opens and closes for something that starts at a wall clock; empty = at once, and at the start. */
export function signupWindow(
  date: string,
  startTime: string,
  opensDays: number,
  closesMinutes: number,
): { readonly opensAt: string; readonly closesAt: string } {
  return {
    opensAt: opensDays > 0 ? `${addDays(date, -opensDays)} ${SIGNUP_OPENS_AT}` : '',
    closesAt: closesMinutes > 0 ? minutesBefore(date, startTime, closesMinutes) : '',
  };
}

/** Wall clock so many minutes before a start; minutes of the clock, also across a clock change. */
function minutesBefore(date: string, time: string, minutes: number): string {
  const total = minutesOf(time) - minutes;
  const days = Math.floor(total / 1440);
  return `${addDays(date, days)} ${clockTimeOf(total - days * 1440)}`;
}

/** Characters of a schedule's id that its sessions' ids begin with. */
const KEY_LENGTH = 9;

/** The id of the schedule's session on a local date: always the same, so that making it twice makes one. */
export function sessionId(scheduleId: string, date: string): string {
  return scheduleId.slice(0, KEY_LENGTH) + date.slice(2).replaceAll('-', '');
}
