import type { BarSpan, TimeBarModel } from '../components/card-model.ts';
import { around, type Phrase } from '../components/phrase.ts';
import type { WeekDayModel, WeekModel } from '../components/week.ts';
import type { Session, Snapshot, Venue } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { minutesOf } from '../domain/clock-time.ts';
import { unionOf, without, type Interval } from '../domain/intervals.ts';
import { addDays } from '../domain/local-date.ts';
import { supervisionState } from '../domain/supervision.ts';
import { dayMonth, nearDay, weekdayShort, weekShort, weekTitle } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { clockOfMinutes } from '#words/times.ts';
import { week as words } from '#words/week.ts';
import { dayNote, isClosed } from './day-note.ts';
import type { Moment } from './moment.ts';
import { isForAll } from './venue-open.ts';
import { isInReach, weekParameter } from './week-parameter.ts';

interface Day {
  readonly date: string;
  readonly open: readonly Interval[];
  /** When only groups meet: nobody can just walk in then. */
  readonly groups: readonly Interval[];
  readonly staffed: readonly Interval[];
  readonly waiting: readonly Interval[];
  /** Staffed by plan, and no adult at all is ready. */
  readonly nobody: readonly Interval[];
  /** Planned by facts that are too old to promise it. */
  readonly unconfirmed: readonly Interval[];
  /** Whether something is open of which nothing is stated about adults. */
  readonly hasUnknown: boolean;
}

/** One week of a place: what is open, and within that what is staffed, on one common scale. */
export function venueWeek(snapshot: Snapshot, venue: Venue, monday: string, moment: Moment): WeekModel {
  const sessions = snapshot.sessionsByVenue.get(venue.id) ?? [];
  const dates = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const days = dates.map((date) =>
    dayOf(
      date,
      sessions.filter((session) => session.date === date && session.status !== 'cancelled'),
      moment,
    ),
  );
  const scale = scaleOf(days);
  const hasOpenHours = sessions.some(isForAll);
  const link = (date: string) =>
    isInReach(date, moment.date) ? { href: `?v=${weekParameter(date)}`, text: weekShort(date) } : undefined;
  return {
    title: weekTitle(monday),
    previous: link(addDays(monday, -7)),
    next: link(addDays(monday, 7)),
    days: days.map((day) => dayModel(snapshot, venue, day, scale, hasOpenHours, moment)),
  };
}

function dayOf(date: string, sessions: readonly Session[], moment: Moment): Day {
  const staffed: Interval[] = [];
  const waiting: Interval[] = [];
  const nobody: Interval[] = [];
  const unconfirmed: Interval[] = [];
  let hasUnknown = false;
  for (const session of sessions) {
    const span = { from: minutesOf(session.staffedFrom), to: minutesOf(session.staffedTo) };
    const state = supervisionState(supervisionFactsOf(session, moment.staleBefore));
    if (state === 'enough' || state === 'limit') staffed.push(span);
    else if (state === 'too_few') (session.adultCounts.counted === 0 ? nobody : waiting).push(span);
    else if (state === 'unconfirmed') unconfirmed.push(span);
    else if (state === 'unknown') hasUnknown = true;
  }
  const open = unionOf(hoursOf(sessions.filter(isForAll)));
  return {
    date,
    open,
    groups: without(hoursOf(sessions), open),
    staffed: unionOf(staffed),
    waiting: without(waiting, staffed),
    nobody: without(nobody, [...staffed, ...waiting]),
    unconfirmed: without(unconfirmed, [...staffed, ...waiting, ...nobody]),
    hasUnknown,
  };
}

function hoursOf(sessions: readonly Session[]): Interval[] {
  return sessions.map(({ startTime, endTime }) => ({ from: minutesOf(startTime), to: minutesOf(endTime) }));
}

function dayModel(
  snapshot: Snapshot,
  venue: Venue,
  day: Day,
  scale: Interval,
  hasOpenHours: boolean,
  moment: Moment,
): WeekDayModel {
  const near = nearDay(day.date, moment.date);
  return {
    name: capitalised(weekdayShort(day.date)),
    detail: near ? `${dayMonth(day.date)}, ${near}` : dayMonth(day.date),
    today: day.date === moment.date,
    bar: barModel(day, scale, moment),
    ...openWords(snapshot, venue, day, hasOpenHours),
  };
}

function openWords(snapshot: Snapshot, venue: Venue, day: Day, hasOpenHours: boolean) {
  const hours = [];
  if (day.open.length > 0) hours.push(words.open(rangesOf(day.open)));
  if (day.groups.length > 0) hours.push(words.groups(rangesOf(day.groups), hours.length > 0));
  if (hours.length === 0) {
    return { open: closedWords(snapshot, venue, day.date, hasOpenHours), adults: '' };
  }
  const parts = [];
  if (day.staffed.length > 0) parts.push(words.adults(rangesOf(day.staffed)));
  if (day.waiting.length > 0) parts.push(words.waiting(rangesOf(day.waiting), parts.length > 0));
  if (day.nobody.length > 0) parts.push(words.nobody(rangesOf(day.nobody), parts.length > 0));
  if (day.unconfirmed.length > 0) {
    parts.push(words.unconfirmed(rangesOf(day.unconfirmed), parts.length > 0));
  }
  const none = day.hasUnknown ? words.adultsUnknown : words.noAdults;
  return {
    open: hours.join(', '),
    adults: parts.length > 0 ? parts.join(', ') : none,
  };
}

/** A place with open hours is closed outside them; of other places we only know what is planned and what closes them. */
function closedWords(snapshot: Snapshot, venue: Venue, date: string, hasOpenHours: boolean): Phrase {
  const note = dayNote(snapshot, date, venue.id);
  if (hasOpenHours || isClosed(snapshot, date, venue.id))
    return note ? around(words.closedBecause, note) : words.closed;
  return note ? around(words.nothingPlannedOn, note) : words.nothingPlanned;
}

function barModel(day: Day, scale: Interval, moment: Moment): TimeBarModel {
  const spans = (intervals: readonly Interval[], kind: BarSpan['kind']): BarSpan[] =>
    intervals.map((interval) => ({ ...interval, kind }));
  return {
    ...scale,
    spans: [
      ...spans(unionOf([...day.open, ...day.groups]), 'open'),
      ...spans(day.staffed, 'staffed'),
      ...spans(unionOf([...day.waiting, ...day.nobody]), 'waiting'),
    ],
    ...(day.date === moment.date && { now: moment.minutes }),
  };
}

/** Whole hours that hold everything in the week; an ordinary afternoon when nothing is planned. */
function scaleOf(days: readonly Day[]): Interval {
  const all = days.flatMap((day) => [...day.open, ...day.groups]);
  if (all.length === 0) return { from: 14 * 60, to: 22 * 60 };
  const from = Math.min(...all.map((interval) => interval.from));
  const to = Math.max(...all.map((interval) => interval.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

function rangesOf(intervals: readonly Interval[]): string {
  return intervals.map(({ from, to }) => `${clockOfMinutes(from)}–${clockOfMinutes(to)}`).join(', ');
}
