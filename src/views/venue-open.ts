import { around, type Phrase } from '../components/phrase.ts';
import type { Area, Session, Snapshot, Venue } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { openState, type OpenSpan, type OpenState } from '../domain/open-state.ts';
import { presenceAt } from '../domain/session-now.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { relativeDay } from '#words/dates.ts';
import { open as words } from '#words/open.ts';
import { clock, timeRange } from '#words/times.ts';
import { dayNote, isClosed, ownHoursOfDay } from './day-note.ts';
import type { Moment } from './moment.ts';
import { nameOf } from './school-breaks.ts';

export interface SessionSpan extends OpenSpan {
  readonly session: Session;
}

/** What the words about a place's door say. */
export interface OpenWords {
  /** "Öppet nu", "Stängt nu, öppnar i morgon", "Tider: uppgift saknas". */
  readonly day: string;
  /** "till 21", "15–20"; empty where no time is known. */
  readonly time: string;
  /** True when it is about this very moment. */
  readonly isNow: boolean;
  /** Why today is not like other days: "Stängt i dag, julafton"; empty on most days. */
  readonly note: Phrase;
}

/** Whether anybody may come without having signed up. */
export function isForAll({ activity }: Pick<Session, 'activity'>): boolean {
  return activity.signupMode === 'drop_in';
}

/** Whether adults are promised at this very minute, not just some time during the session. */
export function isStaffedNow(session: Session, { now, staleBefore }: Moment): boolean {
  return presenceAt(session, now) === 'during' && isStaffed(supervisionFactsOf(session, staleBefore));
}

function spanOf(session: Session, moment: Moment): SessionSpan {
  const { startsAt, endsAt, status } = session;
  return {
    session,
    startsAt,
    endsAt,
    cancelled: status === 'cancelled',
    forAll: isForAll(session),
    hasAdults: isStaffedNow(session, moment),
  };
}

/** Whether the place is open at the moment, closed, or not known. */
export function venueOpenState(snapshot: Snapshot, venue: Venue, moment: Moment): OpenState<SessionSpan> {
  const spans = (snapshot.sessionsByVenue.get(venue.id) ?? []).map((session) => spanOf(session, moment));
  const isPlanned = spans.length > 0 || snapshot.schedules.some((schedule) => schedule.venue.id === venue.id);
  return openState({ spans, isPlanned, isClosedDay: isClosed(snapshot, moment.date, venue.id) }, moment.now);
}

/** What goes on at the place now, or comes next; cancelled sessions do not open a place. */
export function currentOrNext(snapshot: Snapshot, venue: Venue, moment: Moment): Session | undefined {
  const state = venueOpenState(snapshot, venue, moment);
  if (state.kind === 'open') return state.span.session;
  return state.kind === 'closed' ? state.next?.session : undefined;
}

/** "till 21" for an instant. */
function untilWords(closesAt: number): string {
  return words.until(clock(wallClockOf(closesAt).time));
}

/** Why the place is not as on other days: cancelled, closed by the calendar, a free day, or hours of its own. */
function noteOf(snapshot: Snapshot, venue: Venue, state: OpenState<SessionSpan>, moment: Moment): Phrase {
  const sessions = snapshot.sessionsByVenue.get(venue.id) ?? [];
  const today = sessions.filter(({ date, status }) => date === moment.date && status !== 'cancelled');
  const own = ownHoursOfDay(snapshot, moment.date, venue.id);
  const keepsThem = own && today.some((one) => isForAll(one) && one.startTime === own.startTime);
  const ownNote = keepsThem
    ? around((name) => words.ownHours(name, timeRange(own.startTime, own.endTime)), nameOf(own))
    : '';
  if (state.kind !== 'closed') return ownNote;
  const name = dayNote(snapshot, moment.date, venue.id);
  if (state.why === 'closed_day') return around(words.closedToday, name);
  if (state.why === 'cancelled') return words.cancelledToday;
  const isFreeDay = name !== '' && today.length === 0 && sessions.some(isForAll);
  return isFreeDay ? around(words.closedToday, name) : ownNote;
}

/** Where only groups meet nothing is known of the door, unless the calendar closes it. */
function isDoorClosed(snapshot: Snapshot, venue: Venue, why: 'cancelled' | 'closed_day' | 'hours'): boolean {
  if (why === 'closed_day') return true;
  const planned = snapshot.schedules.filter((schedule) => schedule.venue.id === venue.id);
  const sessions = snapshot.sessionsByVenue.get(venue.id) ?? [];
  return [...planned, ...sessions].some(isForAll);
}

/** The words about the place's door. */
export function openWords(snapshot: Snapshot, venue: Venue, moment: Moment): OpenWords {
  const state = venueOpenState(snapshot, venue, moment);
  const note = noteOf(snapshot, venue, state, moment);
  if (state.kind === 'unknown') return { day: words.unknown, time: '', isNow: false, note };
  if (state.kind === 'open') {
    const day = state.span.forAll ? words.now : words.ongoing;
    return { day, time: untilWords(state.closesAt), isNow: true, note };
  }
  const { next } = state;
  if (!next) {
    return isDoorClosed(snapshot, venue, state.why)
      ? { day: words.closed, time: '', isNow: false, note: note || words.noComing }
      : { day: words.noComing, time: '', isNow: false, note };
  }
  const day = relativeDay(next.session.date, moment.date);
  return {
    day: next.forAll ? words.closedNowOpens(day) : words.next(day),
    time: timeRange(next.session.startTime, next.session.endTime),
    isNow: next.forAll,
    note,
  };
}

/** What a card's time block and facts say about the door. */
export interface DoorOfCard {
  /** Over the hours: "Öppet nu", "Öppnar i morgon"; empty when nothing is known. */
  readonly day: string;
  /** "Stängt nu", "Stängt i dag, julafton", "Tider: uppgift saknas". */
  readonly facts: readonly Phrase[];
  /** "till 21" while it is open for all; empty = the hours of the session. */
  readonly time: string;
  readonly isClosed: boolean;
}

/** The same words for a card, which has less room. */
export function doorOfCard(snapshot: Snapshot, venue: Venue, moment: Moment): DoorOfCard {
  const state = venueOpenState(snapshot, venue, moment);
  const note = noteOf(snapshot, venue, state, moment);
  const closed = (day: string, fact: Phrase): DoorOfCard => ({
    day,
    facts: [fact],
    time: '',
    isClosed: true,
  });
  if (state.kind === 'unknown') return { day: '', facts: [words.unknown], time: '', isClosed: false };
  if (state.kind === 'open') {
    const facts = note ? [note] : [];
    return state.span.forAll
      ? { day: words.now, facts, time: untilWords(state.closesAt), isClosed: false }
      : { day: words.ongoing, facts, time: '', isClosed: false };
  }
  const { next } = state;
  if (!next) {
    const isShut = isDoorClosed(snapshot, venue, state.why);
    return closed(isShut ? words.closed : '', note || words.noComing);
  }
  const day = relativeDay(next.session.date, moment.date);
  return next.forAll
    ? closed(words.opens(day), note || words.closedNow)
    : closed(day, note || words.nothingNow);
}

/** The places of an area: open first, then what opens later today, another day, never as far as is known; unknown last. */
export function venuesInOrder(snapshot: Snapshot, area: Area, moment: Moment): Venue[] {
  const rankOf = (venue: Venue): number => {
    const state = venueOpenState(snapshot, venue, moment);
    if (state.kind === 'unknown') return 5;
    if (state.kind === 'open') return state.span.forAll ? 0 : 1;
    if (!state.next) return 4;
    return state.next.session.date === moment.date ? 2 : 3;
  };
  return snapshot.venues
    .filter((venue) => venue.area.id === area.id)
    .map((venue) => ({ venue, rank: rankOf(venue) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ venue }) => venue);
}
