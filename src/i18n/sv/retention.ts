import { attendanceDays, type Retention } from '../../domain/retention.ts';
import { monthsIn } from '../shared/date-parts.ts';
import { counted, numberWord } from './numbers.ts';

/** "21 dagar", "90 dagar (ungefär tre månader)". */
export function lasting(days: number): string {
  const inDays = counted(days, 'dag', 'dagar');
  const months = monthsIn(days);
  return months < 2 ? inDays : `${inDays} (ungefär ${numberWord(months)} månader)`;
}

/** "dagen efter tillfället", "14 dagar efter tillfället". */
export function daysAfter(days: number, what: string): string {
  return days === 1 ? `dagen efter ${what}` : `${lasting(days)} efter ${what}`;
}

/** What is removed when, as a family reads it; each ends a sentence that begins with what it is about. */
export const familyRetention = {
  session: ({ session }: Retention) => daysAfter(session, 'tillfället'),
  course: ({ course }: Retention) => daysAfter(course, 'kursens sista dag'),
  waiting: ({ waiting }: Retention) =>
    `${daysAfter(waiting, 'tillfället')}, eller ${daysAfter(waiting, 'kursens första gång')}`,
  cancelled: ({ cancelled }: Retention) => daysAfter(cancelled, 'avbokningen'),
  mail: ({ mail }: Retention) => `med anmälan, eller senast ${daysAfter(mail, 'att mejlet skickades')}`,
  openMail: ({ openMail }: Retention) => daysAfter(openMail, 'att beskedet skrevs'),
  attendance: (retention: Retention) =>
    `med anmälan, eller senast ${daysAfter(attendanceDays(retention), 'tillfället')}`,
};
