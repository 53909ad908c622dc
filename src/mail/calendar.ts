import { calendarSequence, calendarUid } from '../domain/calendar-entry.ts';
import type { MailSession, MailSite } from './facts.ts';

/** A file that goes with a letter. */
export interface CalendarAttachment {
  readonly name: string;
  readonly content: string;
}

/**
 * Sessions as an iCalendar file (RFC 5545), written by hand because PocketBase's engine has none of what libraries need.
 * The UID is the one of the site's own files, so that a calendar changes its entry instead of making a second one.
 * @param gone the family does not come any more: the entries are cancelled, whatever becomes of the sessions
 */
export function calendarAttachment(
  sessions: readonly MailSession[],
  site: MailSite,
  now: number,
  gone = false,
): CalendarAttachment[] {
  const host = /^https?:\/\/([^/]+)/.exec(site.origin)?.[1];
  // Without the site's address there is no UID that the site's own files would share.
  if (!host || sessions.length === 0) return [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Trygg fritid//${site.words.language.code}`,
    'METHOD:PUBLISH',
    ...sessions.flatMap((session) => eventLines(session, site, host, now, gone)),
    'END:VCALENDAR',
  ];
  return [{ name: 'kalender.ics', content: `${lines.map(folded).join('\r\n')}\r\n` }];
}

function eventLines(
  session: MailSession,
  site: MailSite,
  host: string,
  now: number,
  gone: boolean,
): string[] {
  const cancelled = gone || session.cancelled;
  const words = site.words.calendarFile;
  const page = `${site.origin}${site.words.language.prefix}/tillfallen/${session.id}`;
  const description = [
    ...(session.cancelled ? [session.note || words.cancelledText] : []),
    ...(session.phone ? [words.phone(session.phone)] : []),
    words.page,
    page,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${calendarUid(session.id, host)}`,
    // The moment of the letter: of several the last one holds.
    `SEQUENCE:${calendarSequence(now)}`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART:${utcStamp(session.startsAt)}`,
    `DTEND:${utcStamp(session.endsAt)}`,
    `SUMMARY:${escaped(session.cancelled ? words.cancelled(session.title) : session.title)}`,
    `LOCATION:${escaped([session.venue, session.address].filter(Boolean).join(', '))}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `URL:${page}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/** "20271031T160000Z" */
function utcStamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 octets, never cut inside a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
