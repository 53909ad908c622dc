import type { CalendarDayModel } from '../components/CalendarDays.tsx';
import type { EmptyStateModel } from '../components/EmptyState.tsx';
import type { WeekLink } from '../components/week.ts';
import { cardOf } from '../components/session-card.ts';
import type { Snapshot } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { addDays } from '../domain/local-date.ts';
import { adultsOut } from '#words/adults-out.ts';
import { calendar as words } from '#words/calendar.ts';
import { sessions as sessionCount } from '#words/counts.ts';
import { dayHeading, relativeDay, weekShort, weekTitle } from '#words/dates.ts';
import { errorPages } from '#words/pages.ts';
import { outRowsByDate } from './adults-out.ts';
import { cardSourceOf } from './card-source.ts';
import { dayNote } from './day-note.ts';
import type { Moment } from './moment.ts';
import { isInReach, weekParameter } from './week-parameter.ts';
import { ACTIVITIES, CALENDAR } from '../paths.ts';

export interface CalendarView {
  /** "Vecka 48" */
  readonly title: string;
  readonly lead: string;
  /** Undefined where the site knows nothing more. */
  readonly previous: WeekLink | undefined;
  readonly next: WeekLink | undefined;
  readonly days: readonly CalendarDayModel[];
  /** Instead of the days, when none of them has anything. */
  readonly empty: EmptyStateModel | undefined;
}

/** Where to go from a week without anything: to the next that has something. */
function emptyOf(snapshot: Snapshot, moment: Moment): EmptyStateModel {
  const next = snapshot.sessions.find(({ endsAt, status }) => endsAt > moment.now && status !== 'cancelled');
  const toActivities = { href: ACTIVITIES, text: errorPages.toActivities };
  if (!next) return { title: words.emptyTitle, text: words.emptyText, ways: [toActivities] };
  return {
    title: words.emptyTitle,
    text: words.emptyNext(relativeDay(next.date, moment.date)),
    ways: [
      {
        href: `${CALENDAR}?v=${weekParameter(next.date)}#dag-${next.date}`,
        text: words.toWeek(weekShort(next.date)),
      },
      toActivities,
    ],
  };
}

/**
 * All sessions of the week that begins on a Monday, and the adults who are out; what has passed is left out of the current week.
 * @param asPlanned in words that are as true later: nothing is going on now, and no day is today
 */
export function calendarView(
  snapshot: Snapshot,
  monday: string,
  moment: Moment,
  { asPlanned = false } = {},
): CalendarView {
  const seen = asPlanned ? { ...moment, now: 0, date: addDays(monday, -7) } : moment;
  const sunday = addDays(monday, 6);
  const first = monday <= moment.date && moment.date <= sunday ? moment.date : monday;
  const isOver = sunday < moment.date;
  const sessions = snapshot.sessions.filter(
    (session) => session.date >= first && session.date <= sunday && (isOver || session.endsAt > moment.now),
  );
  const running = sessions.filter((session) => session.status !== 'cancelled');
  const staffed = running.filter((session) => isStaffed(supervisionFactsOf(session, moment.staleBefore)));
  const isThisWeek = first === moment.date;
  const out = outRowsByDate(
    snapshot,
    { from: first, to: sunday, onlyLeft: isThisWeek && !asPlanned },
    moment,
  );
  const nothing = out.size > 0 ? adultsOut.onlyOut : words.empty;
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).filter((date) => date >= first);
  const link = (date: string): WeekLink | undefined =>
    isInReach(date, moment.date)
      ? {
          href: `${CALENDAR}?v=${weekParameter(date)}`,
          text: weekShort(date),
        }
      : undefined;
  return {
    title: weekTitle(monday),
    lead: running.length === 0 ? nothing : words.sessions(sessionCount(running.length), staffed.length),
    previous: link(addDays(monday, -7)),
    next: link(addDays(monday, 7)),
    empty: sessions.length + out.size === 0 ? emptyOf(snapshot, moment) : undefined,
    days: days.map((date) => ({
      date,
      ...dayHeading(date, seen.date),
      today: date === seen.date,
      note: dayNote(snapshot, date),
      cards: sessions
        .filter((session) => session.date === date)
        .map((session) => cardOf(cardSourceOf(session, moment.now), seen, moment.staleBefore)),
      out: out.get(date) ?? [],
    })),
  };
}
