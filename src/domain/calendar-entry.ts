/** Where the sequence of calendar entries begins. */
const FIRST_SECOND = Date.UTC(2020, 0, 1);

/**
 * SEQUENCE of a calendar entry (RFC 5545): the seconds from 2020 to its last change. It grows with each, and fits the
 * standard's integer. The site's files and the mails count alike, so that a calendar knows which is newer.
 */
export function calendarSequence(changedAt: number): number {
  return Math.max(0, Math.floor((changedAt - FIRST_SECOND) / 1000));
}

/** UID of a session in every calendar, whatever is moved. */
export function calendarUid(session: string, host: string): string {
  return `${session}@${host}`;
}
