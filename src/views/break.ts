import type { CalendarDayModel } from '../components/CalendarDays.tsx';
import type { CardModel } from '../components/card-model.ts';
import type { WayOn } from '../components/EmptyState.tsx';
import type { Figure } from '../components/Figures.astro';
import type { FilterGroup } from '../components/FilterLinks.astro';
import { around, type Phrase } from '../components/phrase.ts';
import { cardOf } from '../components/session-card.ts';
import type { Session, Snapshot } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { breaks as words } from '#words/breaks.ts';
import { dateRange, dayHeading, dayMonth, timeUntil } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { ACTIVITIES, breakHref, CALENDAR } from '../paths.ts';
import {
  filterLinks,
  isChosen,
  programmeWeek,
  type BreakFilter,
  type ProgrammeWeek,
} from './break-filter.ts';
import { cardSourceOf } from './card-source.ts';
import { dayNote } from './day-note.ts';
import type { Moment } from './moment.ts';
import { nameOf, nextBreak, type SchoolBreak } from './school-breaks.ts';
import { nextToShow } from './times-of.ts';

export interface BreakView {
  readonly title: Phrase;
  readonly pageTitle: Phrase;
  readonly description: Phrase;
  readonly lead: string;
  /** Empty where there is no programme. */
  readonly figures: readonly Figure[];
  readonly filters: readonly FilterGroup[];
  /** Of a programme that is too long for one page. */
  readonly week: ProgrammeWeek | undefined;
  readonly programmeTitle: string;
  /** The next time of each activity that has times in the break alone. */
  readonly onlyThen: readonly CardModel[];
  /** Days with anything, what is there in the break alone first. */
  readonly days: readonly CalendarDayModel[];
  /** Instead of a programme: nothing planned, nothing found, or over. */
  readonly empty: { readonly title: string; readonly text: Phrase; readonly ways: WayOn[] } | undefined;
}

/** What is left of the break at a moment: its sessions that have not ended, cancelled ones too. */
export function sessionsLeft(snapshot: Snapshot, { from, to }: SchoolBreak, now: number): Session[] {
  return snapshot.sessions.filter(
    (session) => session.date >= from && session.date <= to && session.endsAt > now,
  );
}

/** What takes place, in numbers: activities, those of them that are free, and sessions with enough adults. */
export function breakNumbers(sessions: readonly Session[], staleBefore: string) {
  const held = sessions.filter(({ status }) => status !== 'cancelled');
  const offered = new Map(held.map(({ activity }) => [activity.id, activity]));
  return {
    activities: offered.size,
    free: [...offered.values()].filter(({ free }) => free).length,
    staffed: held.filter((session) => isStaffed(supervisionFactsOf(session, staleBefore))).length,
  };
}

/** One break's programme at a moment; `breaks` are all that are known, by their first day. */
export function breakView(
  snapshot: Snapshot,
  breaks: readonly SchoolBreak[],
  found: SchoolBreak,
  filter: BreakFilter,
  moment: Moment,
): BreakView {
  const dates = dateRange(found.from, found.to);
  const all = sessionsLeft(snapshot, found, moment.now);
  const shown = all.filter((session) => isChosen(session, filter));
  const week = programmeWeek(found, shown, filter);
  return {
    title: nameOf(found),
    pageTitle: around((name) => words.pageTitle(name, found.from.slice(0, 4)), nameOf(found)),
    description: around((name) => words.pageDescription(name, dates), nameOf(found)),
    lead: leadOf(found, dates, moment),
    figures: shown.length > 0 ? figuresOf(shown, moment) : [],
    filters: all.length > 0 ? filterLinks(snapshot, found, all, filter) : [],
    week,
    programmeTitle: week ? words.programmeOf(week.text) : words.programme,
    onlyThen: onlyThenCards(shown, moment),
    days: daysOf(snapshot, week?.sessions ?? shown, moment),
    empty: shown.length > 0 ? undefined : emptyOf(breaks, found, all.length > 0, filter, moment),
  };
}

function leadOf({ from, to }: SchoolBreak, dates: string, { date }: Moment): string {
  if (to < date) return words.leadOver(dates);
  if (from <= date) return words.leadOngoing(dayMonth(to));
  return words.leadComing(dates, capitalised(timeUntil(from, date)));
}

function figuresOf(sessions: readonly Session[], { staleBefore }: Moment): Figure[] {
  const { activities, free, staffed } = breakNumbers(sessions, staleBefore);
  return [
    { value: activities, label: words.activities(activities) },
    { value: free, label: words.free(free) },
    { value: staffed, label: words.staffed(staffed) },
  ];
}

/** Whether the time is made for breaks: by its schedule's rule. A single session has no other time to differ from. */
function isOnlyThen({ schedule }: Session): boolean {
  return schedule?.termRule === 'breaks';
}

function onlyThenCards(sessions: readonly Session[], moment: Moment): CardModel[] {
  const byActivity = Map.groupBy(sessions.filter(isOnlyThen), ({ activity }) => activity.id);
  return [...byActivity.values()].flatMap((times) => {
    const next = nextToShow(times);
    const held = times.filter(({ status }) => status !== 'cancelled').length;
    return next ? [withFact(cardFrom(next, moment), held > 1 ? words.times(held) : '')] : [];
  });
}

function daysOf(snapshot: Snapshot, sessions: readonly Session[], moment: Moment): CalendarDayModel[] {
  return [...Map.groupBy(sessions, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    ...dayHeading(date, moment.date),
    today: date === moment.date,
    note: noteOf(snapshot, date),
    cards: [
      ...ofDay.filter(isOnlyThen).map((session) => withFact(cardFrom(session, moment), words.onlyThen)),
      ...ofDay.filter((session) => !isOnlyThen(session)).map((session) => cardFrom(session, moment)),
    ],
  }));
}

/** "Julafton"; that it is the break is said by the whole page. */
function noteOf(snapshot: Snapshot, date: string): Phrase {
  const withoutBreaks = snapshot.calendarDays.filter(({ kind }) => kind !== 'school_break');
  return dayNote({ ...snapshot, calendarDays: withoutBreaks }, date);
}

function cardFrom(session: Session, moment: Moment): CardModel {
  return cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore);
}

function withFact(card: CardModel, text: string): CardModel {
  return text === '' ? card : { ...card, facts: [...card.facts, { text, strong: true }] };
}

function emptyOf(
  breaks: readonly SchoolBreak[],
  found: SchoolBreak,
  hasOthers: boolean,
  filter: BreakFilter,
  { date }: Moment,
): BreakView['empty'] {
  const toCalendar = { href: CALENDAR, text: words.toCalendar };
  if (found.to < date) {
    const next = nextBreak(breaks, date);
    return {
      title: words.overTitle,
      text: next
        ? around((name) => words.overNext(name, dateRange(next.from, next.to)), nameOf(next))
        : words.overText,
      ways: [
        ...(next ? [{ href: breakHref(next), text: around(words.seeNext, nameOf(next)) }] : []),
        toCalendar,
      ],
    };
  }
  if (hasOthers) {
    const { band, area } = filter;
    const what = words.chosen(band ? schoolYearRange(band) : '', area?.name ?? '');
    return {
      title: words.nothingFound(what),
      text: words.nothingFoundText,
      ways: [{ href: breakHref(found), text: words.wholeProgramme }],
    };
  }
  return {
    title: words.nothingTitle,
    text: words.nothingText,
    ways: [toCalendar, { href: ACTIVITIES, text: words.toActivities }],
  };
}
