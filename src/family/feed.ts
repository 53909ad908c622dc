import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Session } from '../directory/model.ts';
import { calendarSequence, calendarUid } from '../domain/calendar-entry.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { calendarFile as fileWords } from '#words/calendar-file.ts';
import { shortDate } from '#words/dates.ts';
import { mySignups } from '#words/my-signups.ts';
import { atTime } from '#words/times.ts';
import { MY_SIGNUPS, sessionHref } from '../paths.ts';
import type { Moment } from '../views/moment.ts';
import { lineOfSession } from '../views/safety.ts';
import type { FeedRow } from './client.ts';

const words = mySignups.feed;
/** Seconds until a program should ask again. */
const ASK_AGAIN = 3600;

/** Where a family stands at one session: the best of what its children have. */
type Standing = 'confirmed' | 'offered' | 'awaiting_approval' | 'cancelled';
const BEST_FIRST: readonly Standing[] = ['confirmed', 'awaiting_approval', 'offered', 'cancelled'];

interface Entry extends Omit<FeedRow, 'status'> {
  readonly status: Standing;
}

export interface FeedContext {
  /** The site's own, such as "https://fritid.example.se". */
  readonly origin: string;
  readonly moment: Moment;
  /** The session as the catalogue has it, if it still does. */
  readonly sessionOf: (id: string) => Session | undefined;
}

/**
 * A family's times as an iCalendar feed (RFC 5545): an entry for each session, under the UID that it has in every file of
 * the site, and no name. What was cancelled stays, marked in the title too, because some programs drop the status. The
 * same content gives the same text: stamps are those of the last change.
 */
export function familyFeed(rows: readonly FeedRow[], context: FeedContext): string {
  const { origin } = context;
  const { host } = new URL(origin);
  const calendar = ical({ prodId: '//Trygg fritid//sv', name: words.name, ttl: ASK_AGAIN });
  for (const entry of entriesOf(rows)) {
    const { session, startsAt, endsAt, changedAt, venue, address, status, calledOff } = entry;
    const changed = new Date(changedAt);
    const isOff = calledOff || status === 'cancelled';
    calendar.createEvent({
      id: calendarUid(session, host),
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: changed,
      lastModified: changed,
      sequence: calendarSequence(changedAt),
      summary: titleOf(entry),
      location: [venue, address].filter(Boolean).join(', '),
      description: descriptionOf(entry, context).join('\n'),
      url: `${origin}${sessionHref({ id: session })}`,
      status: isOff
        ? ICalEventStatus.CANCELLED
        : status === 'confirmed'
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
      // What does not take place takes up nobody's time.
      ...(isOff && { transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  return calendar.toString();
}

/** One for each session, in order of time; of siblings the best standing counts. */
function entriesOf(rows: readonly FeedRow[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const entry = { ...row, status: standingOf(row) };
    const known = entries.get(row.session);
    const best =
      known && BEST_FIRST.indexOf(known.status) <= BEST_FIRST.indexOf(entry.status) ? known : entry;
    const changedAt = Math.max(row.changedAt, known?.changedAt ?? 0);
    entries.set(row.session, { ...best, changedAt });
  }
  return [...entries.values()];
}

/** What had been before a family left a course stays as it was. */
function standingOf({ status, endsAt, cancelledAt }: FeedRow): Standing {
  return status === 'cancelled' && cancelledAt >= endsAt ? 'confirmed' : status;
}

function titleOf({ title, calledOff, status }: Entry): string {
  if (calledOff) return fileWords.cancelled(title);
  if (status === 'cancelled') return words.left(title);
  if (status === 'offered') return words.offered(title);
  return status === 'awaiting_approval' ? words.awaiting(title) : title;
}

/** The lines under the title: what holds for the family, the news, the adults, the phone, and where to read more. */
function descriptionOf(entry: Entry, { origin, moment, sessionOf }: FeedContext): string[] {
  const { session, calledOff, status, until, note, moved, phone } = entry;
  const phoneLines = phone ? [fileWords.phone(phone)] : [];
  const links = [words.yourSignups, `${origin}${MY_SIGNUPS}`];
  if (calledOff) return [note || fileWords.cancelledText, ...phoneLines, ...links];
  if (status === 'cancelled') return [words.leftText, ...phoneLines, ...links];
  const known = sessionOf(session);
  const line = known && lineOfSession(known, moment);
  return [
    ...(status === 'offered' ? [words.offeredText(dayAndTime(until))] : []),
    ...(status === 'awaiting_approval' ? [words.awaitingText(dayAndTime(until))] : []),
    ...(moved ? [fileWords.moved, ...(note ? [note] : [])] : []),
    ...(line ? [sentence(line.head), sentence(line.sub)] : []),
    ...phoneLines,
    ...links,
  ];
}

function dayAndTime(instant: number): string {
  const { date, time } = wallClockOf(instant);
  return `${shortDate(date)} ${atTime(time)}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
