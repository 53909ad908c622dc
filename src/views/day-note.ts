import { around, phrase, type Phrase } from '../components/phrase.ts';
import type { CalendarDay, Snapshot } from '../directory/model.ts';
import { eveName, redDayName } from '../domain/holidays.ts';
import { daysBetween } from '../domain/local-date.ts';
import { dayName } from '#words/day-names.ts';
import { open as words } from '#words/open.ts';
import { timeRange } from '#words/times.ts';
import { nameOf } from './school-breaks.ts';

/** Why a day is special, for one venue or for all: "Långfredagen", "Jullov", "Stängt för städning"; often empty. */
export function dayNote(snapshot: Snapshot, date: string, venueId = ''): Phrase {
  const entries = entriesOf(snapshot, date, venueId);
  const named = (kind: CalendarDay['kind']) => {
    const found = entries.find((entry) => entry.kind === kind);
    return found && nameOf(found);
  };
  const note =
    named('closed') ??
    redDayName(date) ??
    eveName(date) ??
    named('red_day') ??
    named('eve') ??
    named('school_break') ??
    '';
  return around(dayName, note);
}

/** Whether the calendar says that the venue, or every venue, is closed. */
export function isClosed(snapshot: Snapshot, date: string, venueId: string): boolean {
  return entriesOf(snapshot, date, venueId).some((entry) => entry.kind === 'closed');
}

/** The entry that gives a venue hours of its own on a day; of several the shortest, as in the schedules. */
export function ownHoursOfDay(snapshot: Snapshot, date: string, venueId: string): CalendarDay | undefined {
  return entriesOf(snapshot, date, venueId)
    .filter((entry) => entry.venueId !== '' && entry.startTime !== '')
    .toSorted((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0];
}

/** What holds for all places. */
function everythingWords(snapshot: Snapshot, date: string): Phrase {
  const name = dayNote(snapshot, date);
  if (name === '') return '';
  const isShut = isClosed(snapshot, date, '');
  return around((said) => (isShut ? `${words.closedToday(said)}.` : words.today(said)), name);
}

/** What the start page says of a day that is not like others; empty on most days. */
export function todayNote(snapshot: Snapshot, date: string): Phrase {
  const closed: string[] = [];
  const ownHours: string[] = [];
  for (const venue of snapshot.venues) {
    const isShut = snapshot.calendarDays.some(
      ({ kind, venueId, from, to }) =>
        kind === 'closed' && venueId === venue.id && from <= date && date <= to,
    );
    const own = isShut ? undefined : ownHoursOfDay(snapshot, date, venue.id);
    if (isShut) closed.push(venue.name);
    if (own) ownHours.push(`${venue.name} ${timeRange(own.startTime, own.endTime)}`);
  }
  const parts = [
    everythingWords(snapshot, date),
    closed.length > 0 ? words.closedPlaces(closed) : '',
    ownHours.length > 0 ? words.placesWithOwnHours(ownHours) : '',
  ];
  return phrase(
    parts.filter((part) => part !== ''),
    ' ',
  );
}

function entriesOf(snapshot: Snapshot, date: string, venueId: string): CalendarDay[] {
  return snapshot.calendarDays.filter(
    (entry) => entry.from <= date && date <= entry.to && (entry.venueId === '' || entry.venueId === venueId),
  );
}
