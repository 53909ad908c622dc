import type { CalendarDay, Snapshot } from '../directory/model.ts';
import { eveName, redDayName } from '../domain/holidays.ts';

/** Why a day is special, for one venue or for all: "Långfredagen", "Jullov", "Stängt för städning"; often empty. */
export function dayNote(snapshot: Snapshot, date: string, venueId = ''): string {
  const entries = entriesOf(snapshot, date, venueId);
  const named = (kind: CalendarDay['kind']) => entries.find((entry) => entry.kind === kind)?.name;
  return (
    named('closed') ??
    redDayName(date) ??
    eveName(date) ??
    named('red_day') ??
    named('eve') ??
    named('school_break') ??
    ''
  );
}

/** Whether the calendar says that the venue, or every venue, is closed. */
export function isClosed(snapshot: Snapshot, date: string, venueId: string): boolean {
  return entriesOf(snapshot, date, venueId).some((entry) => entry.kind === 'closed');
}

function entriesOf(snapshot: Snapshot, date: string, venueId: string): CalendarDay[] {
  return snapshot.calendarDays.filter(
    (entry) => entry.from <= date && date <= entry.to && (entry.venueId === '' || entry.venueId === venueId),
  );
}
