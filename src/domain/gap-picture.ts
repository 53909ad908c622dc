import { minutesOf } from './clock-time.ts';
import { WEEKDAYS, weekdayOf, type Weekday } from './local-date.ts';
import { effectivePlaces, placesLeft } from './places.ts';
import { UPPER_SECONDARY, type SchoolYearRange } from './school-years.ts';
import { requiredAdults } from './supervision.ts';

/**
 * Staff's part of the joint situational picture: where and when something is offered with adults, and where nothing is.
 * Made of sessions alone: no incidents, no names.
 */

/** Parts of a day, by the clock minutes that they hold; together they are the whole day. */
export const DAY_PARTS = [
  { key: 'morning', from: 0, to: 12 * 60 },
  { key: 'afternoon', from: 12 * 60, to: 17 * 60 },
  { key: 'evening', from: 17 * 60, to: 20 * 60 },
  { key: 'late', from: 20 * 60, to: 24 * 60 },
] as const;
export type DayPart = (typeof DAY_PARTS)[number]['key'];

/** Age bands by school year, both ends included. */
export const AGE_BANDS = [
  { key: '1-3', from: 1, to: 3 },
  { key: '4-6', from: 4, to: 6 },
  { key: '7-9', from: 7, to: 9 },
  { key: 'gy', from: UPPER_SECONDARY, to: UPPER_SECONDARY },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['key'];

/** A session that is or was offered in public. Clock times "HH:MM" and a local date; counts. */
export interface OfferedSession {
  /** Id of the village; empty = the place has none. */
  readonly area: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Adults that count, by the shifts of that day. */
  readonly counted: number;
  readonly roomPlaces: number;
  readonly schoolYears: SchoolYearRange;
  readonly freeOfCharge: boolean;
  /** Undefined where nobody signs up here. Held places are among the taken ones. */
  readonly signups: { readonly taken: number; readonly waiting: number } | undefined;
}

/** What is offered in one village, at one weekday and part of the day, over the whole period. */
export interface GapCell {
  readonly sessions: number;
  /** Minutes with at least as many adults as the session asks for, inside this part of the day. */
  readonly staffedMinutes: number;
  /** Sessions that promise adults and lack some. */
  readonly short: number;
  /** Sessions that are open without adults, by plan. */
  readonly unstaffed: number;
  readonly freeOfCharge: number;
  /** Places of all sessions. */
  readonly places: number;
  /** Of those, what is left where one signs up. */
  readonly placesLeft: number;
}

export type GapDays = Readonly<Record<Weekday, Readonly<Record<DayPart, GapCell>>>>;

const EMPTY: GapCell = {
  sessions: 0,
  staffedMinutes: 0,
  short: 0,
  unstaffed: 0,
  freeOfCharge: 0,
  places: 0,
  placesLeft: 0,
};

/** A session belongs to every part of the day that it lasts in for at least so many minutes. */
const LEAST_MINUTES = 30;

/**
 * The picture of each village, by its id.
 * @param areas ids of the villages to show, also those without anything
 * @param band only sessions for these school years; undefined = all
 */
export function gapPicture(
  sessions: readonly OfferedSession[],
  areas: readonly string[],
  band?: AgeBand,
): Map<string, GapDays> {
  const wanted = AGE_BANDS.find(({ key }) => key === band);
  const ofBand = sessions.filter(({ schoolYears }) => !wanted || overlaps(schoolYears, wanted));
  return new Map(areas.map((id) => [id, daysOf(ofBand.filter(({ area }) => area === id))]));
}

function daysOf(sessions: readonly OfferedSession[]): GapDays {
  const days = WEEKDAYS.map((day, index) => {
    const ofDay = sessions.filter(({ date }) => weekdayOf(date) === index + 1);
    const parts = DAY_PARTS.map((part) => [part.key, cellOf(ofDay, part)] as const);
    return [day, Object.fromEntries(parts)] as const;
  });
  return Object.fromEntries(days) as unknown as GapDays;
}

type Part = (typeof DAY_PARTS)[number];

function cellOf(sessions: readonly OfferedSession[], part: Part): GapCell {
  return sessions
    .filter((session) => partsOf(session).includes(part.key))
    .reduce<GapCell>((cell, session) => added(cell, session, part), EMPTY);
}

function added(cell: GapCell, session: OfferedSession, part: Part): GapCell {
  const { counted, unstaffed, signups, freeOfCharge } = session;
  const needed = Math.max(1, requiredAdults({ ...session, participants: signups?.taken ?? 0 }));
  const isShort = !unstaffed && counted < needed;
  const places = effectivePlaces({ ...session, countedAdults: counted, heldPlaces: 0 });
  const left = signups ? placesLeft(places, { confirmed: signups.taken, waitlisted: signups.waiting }) : 0;
  return {
    sessions: cell.sessions + 1,
    staffedMinutes:
      cell.staffedMinutes +
      (unstaffed || isShort ? 0 : minutesIn(session.staffedFrom, session.staffedTo, part)),
    short: cell.short + (isShort ? 1 : 0),
    unstaffed: cell.unstaffed + (unstaffed ? 1 : 0),
    freeOfCharge: cell.freeOfCharge + (freeOfCharge ? 1 : 0),
    places: cell.places + places,
    placesLeft: cell.placesLeft + left,
  };
}

/** Those that it lasts in for long enough; the longest for one that is short everywhere. */
function partsOf({ startTime, endTime }: OfferedSession): DayPart[] {
  const minutes = DAY_PARTS.map((part) => ({ key: part.key, lasts: minutesIn(startTime, endTime, part) }));
  const long = minutes.filter(({ lasts }) => lasts >= LEAST_MINUTES);
  const longest = minutes.reduce((most, one) => (one.lasts > most.lasts ? one : most));
  return (long.length > 0 ? long : [longest]).map(({ key }) => key);
}

function minutesIn(from: string, to: string, part: Part): number {
  const lasts = Math.min(minutesOf(to), part.to) - Math.max(minutesOf(from), part.from);
  return Number.isNaN(lasts) ? 0 : Math.max(0, lasts);
}

function overlaps(
  { from, to }: SchoolYearRange,
  band: { readonly from: number; readonly to: number },
): boolean {
  return (from || 1) <= band.to && (to || UPPER_SECONDARY) >= band.from;
}

/**
 * What a cell says at a glance.
 * - `adults`: at least one session with its adults; `no_adults`: something, but never with the adults it needs
 * - `school`: nothing, on a weekday before noon, when most are at school; `empty`: nothing
 */
export type GapState = 'adults' | 'no_adults' | 'school' | 'empty';

export function gapState(cell: GapCell, day: Weekday, part: DayPart): GapState {
  if (cell.staffedMinutes > 0) return 'adults';
  if (cell.sessions > 0) return 'no_adults';
  return part === 'morning' && day !== 'sat' && day !== 'sun' ? 'school' : 'empty';
}

/** Whether somebody who looks for adults would stand alone there. */
export function isGap(state: GapState): boolean {
  return state === 'empty' || state === 'no_adults';
}
