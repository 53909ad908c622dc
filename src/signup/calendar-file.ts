import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
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
  const { origin, knownAt } = context;
  const { host } = new URL(origin);
  const calendar = ical({ prodId: '//Trygg fritid//sv', method: ICalCalendarMethod.PUBLISH });
  for (const session of sessions) {
    const { activity, venue } = session;
    const cancelled = session.status === 'cancelled';
    const changedAt = Math.max(session.updatedAt, activity.updatedAt, venue.updatedAt);
    const page = `${origin}${sessionHref(session)}`;
    calendar.createEvent({
      id: calendarUid(session.id, host),
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      stamp: new Date(knownAt),
      lastModified: new Date(changedAt),
      sequence: calendarSequence(changedAt),
      summary: cancelled ? words.cancelled(activity.title) : activity.title,
      location: [venue.name, venue.address || venue.area.name].join(', '),
      description: [...descriptionOf(session, context), page].join('\n'),
      url: page,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // What does not take place takes up nobody's time.
      ...(cancelled && { transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  return calendar.toString();
}

/** The lines above the address of the page: the news, then the supervision line as the page has it, then the phone. */
function descriptionOf(session: Session, { moment, knownAt }: CalendarContext): string[] {
  const { status, publicNote } = session;
  const phone = phoneOf(session);
  const phoneLines = phone ? [words.phone(phone)] : [];
  if (status === 'cancelled') return [publicNote || words.cancelledText, ...phoneLines, words.page];
  const news = status === 'moved' ? [words.moved, ...(publicNote ? [publicNote] : [])] : [];
  // What is planned, also while it is going on: the entry is read later.
  const line = supervisionLine({ ...session, ...supervisionFactsOf(session, moment.staleBefore), phone });
  const known = wallClockOf(knownAt);
  const asOf = words.knownAt(`${dayMonth(known.date)} ${atTime(known.time)}`);
  return [...news, sentence(line.head), sentence(line.sub), ...phoneLines, asOf];
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
