import { attendanceDays, type Retention } from '../../domain/retention.ts';
import { monthsIn } from '../shared/date-parts.ts';
import { counted, numberWord } from './numbers.ts';

/** "21 days", "90 days (about three months)". */
export function lasting(days: number): string {
  const inDays = counted(days, 'day', 'days');
  const months = monthsIn(days);
  return months < 2 ? inDays : `${inDays} (about ${numberWord(months)} months)`;
}

/** "the day after the session", "14 days after the session". */
export function daysAfter(days: number, what: string): string {
  return days === 1 ? `the day after ${what}` : `${lasting(days)} after ${what}`;
}

/** What is removed when, as a family reads it; each ends a sentence that begins with what it is about. */
export const familyRetention = {
  session: ({ session }: Retention) => daysAfter(session, 'the session'),
  course: ({ course }: Retention) => daysAfter(course, 'the last day of the course'),
  waiting: ({ waiting }: Retention) =>
    `${daysAfter(waiting, 'the session')}, or ${daysAfter(waiting, 'the first time of the course')}`,
  cancelled: ({ cancelled }: Retention) => daysAfter(cancelled, 'it was cancelled'),
  mail: ({ mail }: Retention) =>
    `together with the sign-up, or at the latest ${daysAfter(mail, 'the e-mail was sent')}`,
  openMail: ({ openMail }: Retention) => daysAfter(openMail, 'the message was written'),
  attendance: (retention: Retention) =>
    `together with the sign-up, or at the latest ${daysAfter(attendanceDays(retention), 'the session')}`,
};
