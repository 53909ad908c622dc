import { minutesOf } from '../domain/clock-time.ts';
import { notedAt } from '../domain/presence-note.ts';
import { isWithinHours, presenceAt } from '../domain/session-now.ts';
import { supervisionState, type SupervisionState } from '../domain/supervision.ts';
import { card as words } from '#words/card.ts';
import { placesLeft } from '#words/counts.ts';
import { relativeDay } from '#words/dates.ts';
import { capitalised, kronor } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import { clock } from '#words/times.ts';
import { written } from './phrase.ts';
import type { BarSpan, CardFact, CardModel, CardSource, TimeBarModel } from './card-model.ts';

/** The moment a card is drawn for: epoch milliseconds, local date and minutes since midnight, Europe/Stockholm. */
export interface CardMoment {
  readonly now: number;
  readonly date: string;
  readonly minutes: number;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/** Whether the session is going on: it has started, not ended, and is not cancelled. */
export function isOngoing(
  source: Pick<CardSource, 'status' | 'date' | 'startTime' | 'endTime'>,
  now: Pick<CardMoment, 'now'>,
): boolean {
  return source.status !== 'cancelled' && isWithinHours(source, now.now);
}

function whenWords(source: CardSource, now: CardMoment): Pick<CardModel, 'day' | 'time' | 'timeEnd'> {
  if (!source.date) return { day: '', time: '', timeEnd: '' };
  const time = clock(source.startTime);
  const timeEnd = `–${clock(source.endTime)}`;
  if (isOngoing(source, now)) {
    return source.signupMode === 'drop_in'
      ? { day: words.openNow, time: `${words.until} ${clock(source.endTime)}`, timeEnd: '' }
      : { day: words.ongoing, time, timeEnd };
  }
  const day = relativeDay(source.date, now.date);
  return { day: source.status === 'moved' ? `${words.movedTo} ${day}` : day, time, timeEnd };
}

function priceWords(source: CardSource): string {
  if (source.free) return words.free;
  return source.priceSek > 0 ? kronor(source.priceSek) : words.fee;
}

function signupFact(source: CardSource, now: CardMoment): CardFact | undefined {
  if (source.status === 'cancelled') return undefined;
  switch (source.signupMode) {
    case 'drop_in':
      return { text: words.comeWhenever };
    case 'external':
      return { text: words.externalSignup };
    case 'session':
    case 'course':
      if (source.byLot) return isOngoing(source, now) ? undefined : { text: words.byLot, strong: true };
      // Nobody can sign up for what has begun.
      return source.placesLeft === undefined || isOngoing(source, now)
        ? undefined
        : {
            text: isWaitingForAdults(source) ? words.waitingList : placesLeft(source.placesLeft),
            strong: true,
          };
  }
}

/** "Full" would be wrong: it is adults that are missing, as the line below says. */
function isWaitingForAdults({ signupMode, placesLeft: left, counted, leastAdults }: CardSource): boolean {
  return signupMode === 'session' && left === 0 && counted < leastAdults;
}

function factsOf(source: CardSource, now: CardMoment): CardFact[] {
  const facts: CardFact[] = [
    { text: capitalised(schoolYearRange(source.schoolYears)) },
    { text: priceWords(source) },
  ];
  if (source.signupMode === 'course') facts.push({ text: words.course });
  const signup = signupFact(source, now);
  if (signup) facts.push(signup);
  if (source.status === 'moved' && source.publicNote)
    facts.push({ text: written(source.publicNote), strong: true });
  if (!source.date) facts.push({ text: words.noTime, strong: true });
  return facts;
}

function placeWords(source: CardSource): string {
  return source.venueName === source.areaName || !source.areaName
    ? source.venueName
    : `${source.venueName}, ${source.areaName}`;
}

/**
 * The words of one card.
 * @param staleBefore local date: safety facts last confirmed before it are shown as not confirmed
 */
export function cardOf(source: CardSource, now: CardMoment, staleBefore: string): CardModel {
  return {
    href: source.href,
    title: source.title,
    titleLang: source.titleLang,
    category: source.category,
    ...whenWords(source, now),
    place: placeWords(source),
    facts: factsOf(source, now),
    status: source.status,
    ...(isOngoing(source, now) && { isNow: true }),
    supervision: supervisionLine(
      {
        ...source,
        cancelled: source.status === 'cancelled',
        staleBefore,
        notedAt: notedAt(source.note, { ...source, cancelled: source.status === 'cancelled' }, now.now),
      },
      presenceAt(source, now.now),
    ),
  };
}

/** A window of whole hours, in minutes since midnight, that holds all the sessions with half an hour of air. */
export function barWindow(sources: readonly CardSource[]): { readonly from: number; readonly to: number } {
  const timed = sources.filter((source) => source.date);
  const starts = timed.flatMap(({ startTime, staffedFrom }) => [
    minutesOf(startTime),
    minutesOf(staffedFrom),
  ]);
  const ends = timed.flatMap(({ endTime, staffedTo }) => [minutesOf(endTime), minutesOf(staffedTo)]);
  const known = (minutes: number) => !Number.isNaN(minutes);
  const first = Math.min(...starts.filter(known), MINUTES_PER_DAY);
  const last = Math.max(...ends.filter(known), 0);
  if (first >= last) return { from: 0, to: MINUTES_PER_DAY };
  return {
    from: Math.max(0, Math.floor((first - 30) / MINUTES_PER_HOUR) * MINUTES_PER_HOUR),
    to: Math.min(MINUTES_PER_DAY, Math.ceil((last + 30) / MINUTES_PER_HOUR) * MINUTES_PER_HOUR),
  };
}

/**
 * The time bar of one session: open hours dashed, staffed hours filled, or striped while adults are missing. Hours that
 * nothing promises, because the facts are too old, are left out.
 */
export function barOf(
  source: CardSource,
  window: { readonly from: number; readonly to: number },
  now: CardMoment & { readonly staleBefore: string },
): TimeBarModel {
  const spans: BarSpan[] = [
    { from: minutesOf(source.startTime), to: minutesOf(source.endTime), kind: 'open' },
  ];
  const { staleBefore } = now;
  const state = supervisionState({ ...source, cancelled: source.status === 'cancelled', staleBefore });
  const kind = kindOfStaffedHours(state);
  if (kind && !source.unstaffed && source.staffedFrom && source.staffedTo) {
    spans.push({ from: minutesOf(source.staffedFrom), to: minutesOf(source.staffedTo), kind });
  }
  return source.date === now.date ? { ...window, spans, now: now.minutes } : { ...window, spans };
}

function kindOfStaffedHours(state: SupervisionState): 'staffed' | 'waiting' | undefined {
  if (state === 'enough' || state === 'limit') return 'staffed';
  return state === 'too_few' ? 'waiting' : undefined;
}
