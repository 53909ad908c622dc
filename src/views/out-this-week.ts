import type { BarSpan } from '../components/card-model.ts';
import type { WeekDayModel } from '../components/week.ts';
import type { Session, Snapshot } from '../directory/model.ts';
import type { PresenceKind } from '../directory/safety-model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { passesMidnight } from '../domain/adults-out.ts';
import { clockTimeOf, minutesOf } from '../domain/clock-time.ts';
import { unionOf, without, type Interval } from '../domain/intervals.ts';
import { addDays, eachDate, mondayOf } from '../domain/local-date.ts';
import { supervisionState } from '../domain/supervision.ts';
import { adultsOut } from '#words/adults-out.ts';
import { dayMonth, nearDay, weekdayShort } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { outingsBetween, type DatedOuting } from './adults-out.ts';
import type { Moment } from './moment.ts';

const words = adultsOut.week;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
/** An ordinary afternoon and evening, for a week without anything. */
const ORDINARY: Interval = { from: 14 * MINUTES_PER_HOUR, to: 22 * MINUTES_PER_HOUR };

interface Day {
  readonly date: string;
  /** Places with adults, and when any of them has. */
  readonly venues: number;
  readonly staffed: readonly Interval[];
  readonly waiting: readonly Session[];
  readonly outings: readonly DatedOuting[];
}

/**
 * The week of a day, Monday first: when there are adults at any place, and when adults are out. In `adults` who, in `open`
 * when; by plan, so what is over stays.
 */
export function outThisWeek(snapshot: Snapshot, moment: Moment): readonly WeekDayModel[] {
  const monday = mondayOf(moment.date);
  const sunday = addDays(monday, 6);
  const outings = outingsBetween(snapshot, monday, sunday).filter(({ outing }) => !outing.cancelled);
  const days = eachDate(monday, sunday).map((date) =>
    dayOf(
      date,
      snapshot.sessions.filter((session) => session.date === date && session.status !== 'cancelled'),
      outings.filter(({ outing }) => outing.date === date),
      moment,
    ),
  );
  const scale = scaleOf(days);
  return days.map((day) => dayModel(day, scale, moment));
}

function dayOf(
  date: string,
  sessions: readonly Session[],
  outings: readonly DatedOuting[],
  moment: Moment,
): Day {
  const stateOf = (session: Session) => supervisionState(supervisionFactsOf(session, moment.staleBefore));
  const staffed = sessions.filter((session) => ['enough', 'limit'].includes(stateOf(session)));
  return {
    date,
    venues: new Set(staffed.map(({ venue }) => venue.id)).size,
    staffed: unionOf(staffed.map(staffedHours)),
    waiting: sessions.filter((session) => stateOf(session) === 'too_few'),
    outings,
  };
}

function staffedHours({ staffedFrom, staffedTo }: Session): Interval {
  return { from: minutesOf(staffedFrom), to: minutesOf(staffedTo) };
}

/** From midnight of the day on which it begins: 01:00 in the night after is 1500. */
function outHours({ presence }: DatedOuting): Interval {
  const to = minutesOf(presence.endTime);
  return {
    from: minutesOf(presence.startTime),
    to: passesMidnight(presence) ? to + MINUTES_PER_DAY : to,
  };
}

function dayModel(day: Day, scale: Interval, moment: Moment): WeekDayModel {
  const near = nearDay(day.date, moment.date);
  const spans = (intervals: readonly Interval[], kind: BarSpan['kind']): BarSpan[] =>
    intervals.map((interval) => ({ ...interval, kind }));
  const out = without(day.outings.map(outHours), day.staffed);
  const waiting = without(day.waiting.map(staffedHours), [...day.staffed, ...out]);
  const kinds = [...new Set(day.outings.map(({ presence }) => presence.kind))];
  const isEmpty = day.venues === 0 && kinds.length === 0;
  return {
    name: capitalised(weekdayShort(day.date)),
    detail: near ? `${dayMonth(day.date)}, ${near}` : dayMonth(day.date),
    today: day.date === moment.date,
    bar: {
      ...scale,
      spans: [...spans(day.staffed, 'staffed'), ...spans(out, 'out'), ...spans(waiting, 'waiting')],
      ...(day.date === moment.date && { now: moment.minutes }),
    },
    open: isEmpty && day.waiting.length === 0 ? words.none : whenWords(day),
    adults: isEmpty ? '' : words.who(day.venues, kinds),
  };
}

function whenWords(day: Day): string {
  const hours = unionOf([...day.staffed, ...day.outings.map(outHours)]).map(rangeWords);
  const parts = [
    ...(hours.length > 0 ? [words.adults(hours.join(', '))] : []),
    ...outWords(day.outings),
    ...waitingWords(day.waiting),
  ];
  return parts.join(', ');
}

const rangeWords = ({ from, to }: Interval): string => adultsOut.hours(clockTimeOf(from), clockTimeOf(to));

/** Each kind once in each area, from when the first of them begins. */
function outWords(outings: readonly DatedOuting[]): string[] {
  const said = new Map<string, string>();
  for (const { presence } of outings) {
    const kind: PresenceKind = presence.kind;
    const key = `${kind} ${presence.area.id}`;
    if (!said.has(key)) said.set(key, words.out(kind, presence.area.name, presence.startTime));
  }
  return [...said.values()];
}

function waitingWords(waiting: readonly Session[]): string[] {
  const venues = new Map(waiting.map(({ venue }) => [venue.id, venue.name]));
  const [name] = venues.values();
  if (name === undefined) return [];
  if (venues.size > 1) return [words.wait(venues.size)];
  return [words.waits(name, unionOf(waiting.map(staffedHours)).map(rangeWords).join(', '))];
}

/** Whole hours that hold everything in the week. */
function scaleOf(days: readonly Day[]): Interval {
  const all = days.flatMap((day) => [
    ...day.staffed,
    ...day.outings.map(outHours),
    ...day.waiting.map(staffedHours),
  ]);
  if (all.length === 0) return ORDINARY;
  const from = Math.min(...all.map((interval) => interval.from));
  const to = Math.max(...all.map((interval) => interval.to));
  return {
    from: Math.floor(from / MINUTES_PER_HOUR) * MINUTES_PER_HOUR,
    to: Math.ceil(to / MINUTES_PER_HOUR) * MINUTES_PER_HOUR,
  };
}
