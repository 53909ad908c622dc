import ical, { escape } from 'ical-generator';
import { feeds as words } from '#words/follow.ts';
import { feedHref, sessionHref } from '../paths.ts';
import { CALENDAR_MAKER, calendarEntry, changedAtOf, entryLines } from '../signup/calendar-file.ts';
import { tagsOf } from '../views/tags.ts';
import type { Feed } from './feed.ts';

/** Seconds until a program should ask again. */
const ASK_AGAIN = 3600;

export interface FeedContext {
  /** The site's own, such as "https://fritid.example.se". */
  readonly origin: string;
  /** Local date: safety facts confirmed before it are told as not confirmed. */
  readonly staleBefore: string;
}

/**
 * A feed as an iCalendar file (RFC 5545 and 7986), an entry for each session under the UID that it has in every file of
 * the site. The same content gives the same text: stamps are those of the last change.
 */
export function calendarFeed({ name, page, sessions }: Feed, { origin, staleBefore }: FeedContext): string {
  const calendar = ical({
    prodId: CALENDAR_MAKER,
    // The library escapes every text but this one.
    name: escape(name, false),
    ttl: ASK_AGAIN,
    url: `${origin}${page}`,
    source: `${origin}${feedHref(page, 'ics')}`,
  });
  for (const session of sessions) {
    const lines = [
      ...entryLines(session, staleBefore),
      `${tagsOf(session.activity, session.venue).join('. ')}.`,
      words.page,
      `${origin}${sessionHref(session)}`,
    ];
    calendar.createEvent({
      ...calendarEntry(session, origin),
      stamp: new Date(changedAtOf(session)),
      description: lines.join('\n'),
    });
  }
  return calendar.toString();
}
