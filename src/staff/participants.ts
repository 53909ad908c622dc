import { csvOf } from '../domain/csv.ts';
import type { AttendanceList, ParticipantList } from '../domain/staff-answers.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { dayMonth } from '../i18n/sv/dates.ts';
import { participants as words } from '../i18n/sv/participants.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { schoolYear } from '../i18n/sv/school-years.ts';

/** The list as a file for Excel: a line of headings, and one for each participant. */
export function participantsCsv({ questions, participants }: ParticipantList): string {
  const { columns } = words;
  return csvOf([
    [
      columns.firstName,
      columns.schoolYear,
      columns.status,
      columns.contactMe,
      columns.guardianName,
      columns.phone,
      ...questions,
      columns.reference,
    ],
    ...participants.map((one) => [
      one.firstName,
      capitalised(schoolYear(one.schoolYear)),
      words.states[one.status],
      one.contactMe ? words.yes : '',
      one.guardianName,
      keptAsText(one.phone),
      ...one.answers,
      one.reference,
    ]),
  ]);
}

/** Names the time and nothing else: files lie about under their names. */
export function participantsFile({ date, startTime }: ParticipantList): string {
  return `deltagare-${date}-${startTime.replace(':', '')}.csv`;
}

/** Who came and went: a column for each session, "17.02–19.30" where somebody was there. */
export function attendanceCsv({ sessions, participants }: AttendanceList): string {
  const { columns } = words;
  return csvOf([
    [columns.firstName, columns.schoolYear, columns.status, ...sessions.map(({ date }) => dayMonth(date))],
    ...participants.map((one) => [
      one.firstName,
      capitalised(schoolYear(one.schoolYear)),
      words.states[one.status],
      ...one.times.map(({ cameAt, leftAt }) => (cameAt || leftAt ? `${clock(cameAt)}–${clock(leftAt)}` : '')),
    ]),
  ]);
}

/** As in "17.02"; empty when it is not known. */
function clock(at: number): string {
  return at > 0 ? wallClockOf(at).time.replace(':', '.') : '';
}

/** Names the time and nothing else. */
export function attendanceFile({ date, startTime }: AttendanceList): string {
  return `narvaro-${date}-${startTime.replace(':', '')}.csv`;
}

/** Excel takes a row of digits for a number and drops its first zero; a hyphen after the prefix keeps it. */
function keptAsText(phone: string): string {
  return phone.replace(/^(07\d|0\d{3})(\d{4,})$/, '$1-$2');
}
