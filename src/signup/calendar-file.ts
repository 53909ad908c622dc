import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { Session } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { calendarSequence, calendarUid } from '../domain/calendar-entry.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { calendarFile as words } from '#words/calendar-file.ts';
import { dayMonth } from '#words/dates.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import { atTime } from '#words/times.ts';
import { sessionHref } from '../paths.ts';
import { phoneOf } from '../views/card-source.ts';
import type { Moment } from '../views/moment.ts';

export interface CalendarContext {
  /** The site's own, such as "https://fritid.example.se". */
  readonly origin: string;
  readonly moment: Moment;
  /** Epoch milliseconds: how old the facts are. Earlier than now while PocketBase does not answer. */
  readonly knownAt: number;
}

/**
 * Sessions as an iCalendar file (RFC 5545), without anything personal. Times are UTC, which every calendar shows by
 * the reader's own clock; a weekly 17:00 is computed anew for each date and so survives the clock changes.
 * The UID of a session never changes, whatever is moved, and a cancelled one stays as cancelled. DTSTAMP is how fresh
 * the facts are, so that a calendar prefers the newest words also where only the staffing has changed.
 */
export function calendarFile(sessions: readonly Session[], context: CalendarContext): string {
  const { origin, moment, knownAt } = context;
  const calendar = ical({ prodId: CALENDAR_MAKER, method: ICalCalendarMethod.PUBLISH });
  for (const session of sessions) {
    const page = `${origin}${sessionHref(session)}`;
    calendar.createEvent({
      ...calendarEntry(session, origin),
      stamp: new Date(knownAt),
      description: [...entryLines(session, moment.staleBefore), asOfLine(session, knownAt), page].join('\n'),
    });
  }
  return calendar.toString();
}

/** PRODID of every calendar of the site. */
export const CALENDAR_MAKER = '//Trygg fritid//sv';

/** When anything last changed that an entry of the session says, but for its staffing; epoch milliseconds. */
export function changedAtOf({ updatedAt, activity, venue }: Session): number {
  return Math.max(updatedAt, activity.updatedAt, venue.updatedAt);
}

/**
 * One session's entry, the same in every calendar of the site, but for its stamp and description.
 * @param origin the site's own, such as "https://fritid.example.se"
 */
export function calendarEntry(session: Session, origin: string): ICalEventData {
  const { activity, venue } = session;
  const cancelled = session.status === 'cancelled';
  const changedAt = changedAtOf(session);
  return {
    id: calendarUid(session.id, new URL(origin).host),
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    lastModified: new Date(changedAt),
    sequence: calendarSequence(changedAt),
    summary: cancelled ? words.cancelled(activity.title) : activity.title,
    location: [venue.name, venue.address || venue.area.name].join(', '),
    url: `${origin}${sessionHref(session)}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // What does not take place takes up nobody's time.
    ...(cancelled && { transparency: ICalEventTransparency.TRANSPARENT }),
  };
}

/**
 * What an entry says about its session: the news, then the supervision line as the page has it, then the phone.
 * @param staleBefore local date: safety facts confirmed before it are told as not confirmed
 */
export function entryLines(session: Session, staleBefore: string): string[] {
  const { status, publicNote } = session;
  const phone = phoneOf(session);
  const phoneLines = phone ? [words.phone(phone)] : [];
  if (status === 'cancelled') return [publicNote || words.cancelledText, ...phoneLines];
  const news = status === 'moved' ? [words.moved, ...(publicNote ? [publicNote] : [])] : [];
  // What is planned, also while it is going on: the entry is read later.
  const line = supervisionLine({ ...session, ...supervisionFactsOf(session, staleBefore), phone });
  return [...news, sentence(line.head), sentence(line.sub), ...phoneLines];
}

/** What stands above the address of the page: how old the line about the adults is, where there is one. */
function asOfLine({ status }: Session, knownAt: number): string {
  if (status === 'cancelled') return words.page;
  const known = wallClockOf(knownAt);
  return words.knownAt(`${dayMonth(known.date)} ${atTime(known.time)}`);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The file as an answer that a phone opens in its calendar. */
export function calendarResponse(file: string, name: string): Response {
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
    },
  });
}
