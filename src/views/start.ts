import type { BreakCardModel } from '../components/break-card.ts';
import type { CardModel } from '../components/card-model.ts';
import type { CategoryTile } from '../components/CategoryTiles.astro';
import { around, plainText, titleOf, type Phrase } from '../components/phrase.ts';
import { barOf, barWindow, cardOf } from '../components/session-card.ts';
import type { Session, Snapshot } from '../directory/model.ts';
import { addDays } from '../domain/local-date.ts';
import { presenceAt } from '../domain/session-now.ts';
import { dateRange, relativeDay, timeUntil } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { start as words } from '#words/start.ts';
import { atTime } from '#words/times.ts';
import { outNow } from './adults-out.ts';
import { breakNumbers, sessionsLeft } from './break.ts';
import { cardSourceOf } from './card-source.ts';
import { todayNote } from './day-note.ts';
import type { Moment } from './moment.ts';
import { nameOf, nextBreak, schoolBreaks } from './school-breaks.ts';
import { isForAll, isStaffedNow } from './venue-open.ts';
import { ACTIVITIES, breakHref } from '../paths.ts';

export interface StartView {
  readonly lit: string;
  readonly rest: string;
  readonly lead: Phrase;
  /** Groups that meet right now; empty when none does. */
  readonly groups: string;
  /** Why the day is not like others; often empty. */
  readonly note: Phrase;
  readonly openNow: readonly CardModel[];
  /** Adults who are out right now, by plan; empty when nobody is. Never among the open places. */
  readonly outNow: Phrase;
  /** What comes next: later today, else the next day with anything; empty when nothing is planned. */
  readonly later: { readonly title: string; readonly cards: readonly CardModel[]; readonly date: string };
  readonly schoolBreak: BreakCardModel | undefined;
  readonly tiles: readonly CategoryTile[];
}

const MOST_OPEN = 8;
const MOST_LATER = 6;
const BREAK_WITHIN_DAYS = 120;

/** What the start page answers at a moment. */
export function startView(snapshot: Snapshot, moment: Moment): StartView {
  const coming = snapshot.sessions.filter((session) => session.endsAt > moment.now);
  const ongoing = coming.filter(
    (session) => session.startsAt <= moment.now && session.status !== 'cancelled',
  );
  // Nobody can just walk in where a group meets.
  const open = ongoing.filter(isForAll);
  const next = coming.filter((session) => session.startsAt > moment.now);
  const laterDate = next.find((session) => session.status !== 'cancelled')?.date ?? '';
  const later = next.filter((session) => session.date === laterDate);
  return {
    ...headline(open, later, laterDate, moment),
    groups: ongoing.length > open.length ? words.groups(ongoing.length - open.length) : '',
    note: todayNote(snapshot, moment.date),
    openNow: openCards(open, moment),
    outNow: outNow(snapshot, moment),
    later: {
      title: laterTitle(laterDate, moment),
      cards: later
        .slice(0, MOST_LATER)
        .map((session) => cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore)),
      date: laterDate,
    },
    schoolBreak: breakCard(snapshot, moment),
    tiles: tilesOf(snapshot, moment),
  };
}

function laterTitle(date: string, moment: Moment): string {
  if (date === '') return '';
  return date === moment.date ? words.later : words.comingDay(relativeDay(date, moment.date));
}

/** That nobody is there is said only where it is known; not where one of several is missing, or the facts are old. */
function withoutPromise(open: readonly Session[], places: number, moment: Moment): string {
  const isKnown = open.every((session) => {
    const presence = presenceAt(session, moment.now);
    return presence !== 'unknown' && (presence !== 'during' || session.adultCounts.counted === 0);
  });
  return isKnown ? words.noneStaffed(places) : words.notSureStaffed;
}

function venuesOf(sessions: readonly Session[]): number {
  return new Set(sessions.map((session) => session.venue.id)).size;
}

/** The same answer as one sentence: "Fyra ställen är öppna nu. Alla har vuxna på plats." */
export function headlineOfOpen(snapshot: Snapshot, moment: Moment): string {
  const open = snapshot.sessions.filter(
    (session) =>
      session.startsAt <= moment.now &&
      session.endsAt > moment.now &&
      session.status !== 'cancelled' &&
      isForAll(session),
  );
  const { lit, rest, lead } = headline(open, [], '', moment);
  return open.length > 0 ? `${lit} ${rest}. ${plainText(lead)}` : `${lit} ${rest}.`;
}

function headline(open: readonly Session[], later: readonly Session[], laterDate: string, moment: Moment) {
  const places = venuesOf(open);
  const staffed = venuesOf(open.filter((session) => isStaffedNow(session, moment)));
  const planned = later.filter((session) => session.status !== 'cancelled');
  const [first] = planned;
  const when = first ? `${relativeDay(laterDate, moment.date)} ${atTime(first.startTime)}` : '';
  if (places === 0) {
    const lead = first
      ? around((title) => words.next(title, when), titleOf(first.activity))
      : words.nothingPlanned;
    return { lit: words.nothingLit, rest: words.nothingRest, lead };
  }
  const adults = staffed === 0 ? withoutPromise(open, places, moment) : words.staffed(staffed, places);
  const more = laterDate === moment.date && planned.length > 0 ? words.laterToday(planned.length) : '';
  return { lit: words.openLit(places), rest: words.openRest(places), lead: `${adults} ${more}`.trim() };
}

/** Open places with their bars on one common scale, those with adults first. */
function openCards(open: readonly Session[], moment: Moment): CardModel[] {
  const ordered = open
    .toSorted(
      (a, b) => Number(isStaffedNow(b, moment)) - Number(isStaffedNow(a, moment)) || a.endsAt - b.endsAt,
    )
    .slice(0, MOST_OPEN);
  const sources = ordered.map((session) => cardSourceOf(session, moment.now));
  const scale = barWindow(sources);
  return sources.map((source) => ({
    ...cardOf(source, moment, moment.staleBefore),
    bar: barOf(source, scale, moment),
  }));
}

/** The next school break, or the one going on. */
function breakCard(snapshot: Snapshot, moment: Moment): BreakCardModel | undefined {
  const next = nextBreak(schoolBreaks(snapshot), moment.date);
  if (!next || next.from > addDays(moment.date, BREAK_WITHIN_DAYS)) return undefined;
  const { activities, free } = breakNumbers(sessionsLeft(snapshot, next, moment.now), moment.staleBefore);
  return {
    name: nameOf(next),
    until: next.from <= moment.date ? words.breakNow : capitalised(timeUntil(next.from, moment.date)),
    dates: dateRange(next.from, next.to),
    text: activities > 0 ? words.breakPlans(activities, free) : '',
    link: activities > 0 ? { href: breakHref(next), text: words.seeBreak } : undefined,
    winter: ['10', '11', '12', '01', '02', '03'].includes(next.from.slice(5, 7)),
  };
}

/** Every category with what it offers in the coming seven days. */
function tilesOf(snapshot: Snapshot, moment: Moment): CategoryTile[] {
  const until = addDays(moment.date, 7);
  const week = snapshot.sessions.filter(
    (one) => one.endsAt > moment.now && one.date < until && one.status !== 'cancelled',
  );
  return snapshot.categories.map((category) => ({
    href: `${ACTIVITIES}?kategori=${category.slug}`,
    category,
    count: words.perWeek(week.filter((one) => one.activity.categories.includes(category)).length),
  }));
}
