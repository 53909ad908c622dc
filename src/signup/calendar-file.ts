import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Session } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { timeRange } from '../i18n/sv/times.ts';
import { phoneOf } from '../views/card-source.ts';

/** A file's sequence is the seconds from here to the last change: it grows with each, and fits the standard's integer. */
const FIRST_SECOND = Date.UTC(2020, 0, 1);

/**
 * Sessions as an iCalendar file (RFC 5545), without anything personal. Times are UTC, which every calendar shows by
 * the reader's own clock; a weekly 17:00 is computed anew for each date and so survives the clock changes.
 * The UID of a session never changes, and a cancelled one stays as cancelled.
 * @param origin the site's own, such as "https://fritid.example.se"
 * @param staleBefore local date: adults are promised only by facts that were confirmed on it or later
 */
export function calendarFile(sessions: readonly Session[], origin: string, staleBefore: string): string {
  const { host } = new URL(origin);
  const calendar = ical({ prodId: '//Trygg fritid//sv', method: ICalCalendarMethod.PUBLISH });
  for (const session of sessions) {
    const cancelled = session.status === 'cancelled';
    calendar.createEvent({
      id: `${session.id}@${host}`,
      start: new Date(session.startsAt),
      end: new Date(session.endsAt),
      stamp: new Date(session.updatedAt),
      lastModified: new Date(session.updatedAt),
      sequence: Math.max(0, Math.floor((session.updatedAt - FIRST_SECOND) / 1000)),
      summary: cancelled ? `Inställt: ${session.activity.title}` : session.activity.title,
      location: [session.venue.name, session.venue.address || session.venue.area.name].join(', '),
      description: descriptionOf(session, staleBefore),
      url: `${origin}/tillfallen/${session.id}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function descriptionOf(session: Session, staleBefore: string): string {
  if (session.status === 'cancelled') return session.publicNote;
  const adults = isStaffed(supervisionFactsOf(session, staleBefore))
    ? `Vuxna på plats ${timeRange(session.staffedFrom, session.staffedTo)}.`
    : 'Se sidan för vilka vuxna som är på plats.';
  const phone = phoneOf(session);
  return phone ? `${adults} Telefon: ${phone}.` : adults;
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
