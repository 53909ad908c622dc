/** Which words stand in the supervision line. The rule is one for all languages; each gives its words. */
import type { SupervisionLineModel } from '../../components/card-model.ts';
import type { SignupMode } from '../../directory/model.ts';
import type { Presence } from '../../domain/session-now.ts';
import { wallClockOf } from '../../domain/stockholm.ts';
import { requiredAdults, supervisionState } from '../../domain/supervision.ts';
import type { SupervisionFacts, SupervisionState } from '../../domain/supervision.ts';
import { joinedSentences as sentences } from './text.ts';

export interface SupervisionLineFacts extends SupervisionFacts {
  /** Opening hours, clock times; empty when no time is known. */
  readonly startTime: string;
  readonly endTime: string;
  readonly publicNote: string;
  readonly phone: string;
  /** Only a drop-in is open for whoever comes; left out where nothing is going on. */
  readonly signupMode?: SignupMode;
  /** Since when it is said that the adults are there, in epoch milliseconds; 0 or left out = it is not said. */
  readonly notedAt?: number;
}

/** Clock times as "HH:MM". */
export interface ClockSpan {
  readonly from: string;
  readonly to: string;
}

/** Each is a sentence or part of one without its full stop. Times are "HH:MM", as stored. */
export interface SupervisionWords {
  readonly cancelled: string;
  readonly cancelledText: string;
  /** Nobody by plan: for what is not going on, and right now. */
  readonly nobody: string;
  readonly nobodyNow: string;
  readonly unstaffed: string;
  /** Adults are planned, but not at this moment. */
  readonly noneNow: string;
  readonly gone: string;
  readonly unknown: string;
  /** Nobody at all is ready. */
  readonly noStaff: string;
  readonly askFirst: (phone: string) => string;
  /** @param confirmedOn local date; empty = never */
  readonly ageOfFacts: (confirmedOn: string) => string;
  readonly unconfirmed: (hours: ClockSpan) => string;
  readonly unconfirmedNow: (until: string) => string;
  readonly noneReady: (needed: number) => string;
  readonly noStaffNow: (needed: number) => string;
  readonly waitsFor: (missing: number) => string;
  /** For what has begun: nobody waits any more. */
  readonly missingNow: (missing: number) => string;
  readonly ready: (counted: number, needed: number) => string;
  readonly staffed: (hours: ClockSpan) => string;
  readonly staffedNow: (until: string) => string;
  /** @param required 0 = no least number */
  readonly planned: (counted: number, required: number) => string;
  /** The open hours that the staffed hours do not cover. */
  readonly without: (hours: readonly ClockSpan[]) => string;
  /** @param forAll false for a group that nobody can walk into */
  readonly open: (until: string, forAll: boolean) => string;
  readonly openUnstaffed: (until: string, forAll: boolean) => string;
  readonly comeAt: (time: string) => string;
  readonly notedAt: (time: string) => string;
  readonly until: (time: string) => string;
  readonly adults: (hours: ClockSpan) => string;
  readonly plannedHours: (hours: ClockSpan) => string;
}

export interface SupervisionLines {
  /**
   * The supervision line in words: what is known about the adults, in the same two lines everywhere.
   * @param presence where this moment lies in the staffed hours of a session that is going on, and the line speaks about
   * now; undefined for any other session, and the line tells what is planned
   */
  readonly supervisionLine: (facts: SupervisionLineFacts, presence?: Presence) => SupervisionLineModel;
  /** The planned hours, beside a line that cannot promise them; empty when nothing is planned. */
  readonly plannedHours: (facts: Pick<SupervisionFacts, 'staffedFrom' | 'staffedTo'>) => string;
}

/** The supervision line in the language of the words. */
export function supervisionLinesIn(words: SupervisionWords): SupervisionLines {
  const askFirst = (facts: SupervisionLineFacts) => words.askFirst(facts.phone);
  const ageOfFacts = (facts: SupervisionLineFacts) => words.ageOfFacts(facts.confirmedOn);
  const planned = (facts: SupervisionLineFacts) => words.planned(facts.counted, requiredAdults(facts));
  const ready = (facts: SupervisionLineFacts) => words.ready(facts.counted, needed(facts));
  const openUntil = (facts: SupervisionLineFacts) => words.open(facts.endTime, isForAll(facts));

  function hoursWithoutAdults(facts: SupervisionLineFacts): string {
    const gaps = gapsOf(facts);
    return gaps.length > 0 ? words.without(gaps) : '';
  }

  /** The line of what is not going on: what is planned. */
  function plannedLine(facts: SupervisionLineFacts, state: SupervisionState): SupervisionLineModel {
    switch (state) {
      case 'cancelled':
        return facts.publicNote
          ? { state, head: words.cancelled, sub: facts.publicNote, isNote: true }
          : { state, head: words.cancelled, sub: words.cancelledText };
      case 'unstaffed':
        return { state, head: words.nobody, sub: words.unstaffed };
      case 'unknown':
        return { state, head: words.unknown, sub: askFirst(facts) };
      case 'unconfirmed':
        return {
          state,
          head: words.unconfirmed(staffedHours(facts)),
          sub: sentences(ageOfFacts(facts), askFirst(facts)),
        };
      case 'too_few':
        return facts.counted === 0
          ? { state, head: words.noStaff, sub: words.noneReady(needed(facts)) }
          : { state, head: words.waitsFor(missing(facts)), sub: ready(facts) };
      case 'limit':
      case 'enough':
        return {
          state,
          head: words.staffed(staffedHours(facts)),
          sub: sentences(planned(facts), hoursWithoutAdults(facts)),
        };
    }
  }

  /** The line of what is open now, whose adults come later or have gone. */
  function lineWithoutAdults(
    facts: SupervisionLineFacts,
    state: SupervisionState,
    presence: 'before' | 'after',
  ): SupervisionLineModel {
    const open = openUntil(facts);
    const head = words.noneNow;
    if (state === 'unconfirmed') {
      const sub = sentences(words.unconfirmed(staffedHours(facts)), ageOfFacts(facts));
      return { state, head, sub, isNow: true };
    }
    if (facts.counted === 0) return { state, head, sub: sentences(open, words.noStaff), isNow: true };
    if (presence === 'after') return { state: 'adults_gone', head: words.gone, sub: open, isNow: true };
    const coming = sentences(head, words.comeAt(facts.staffedFrom));
    return state === 'too_few'
      ? { state, head: coming, sub: sentences(ready(facts), open), isNow: true }
      : { state: 'adults_later', head: coming, sub: sentences(planned(facts), open), isNow: true };
  }

  /** The line of what is open now, while adults are to be there. */
  function lineWithAdults(facts: SupervisionLineFacts, state: SupervisionState): SupervisionLineModel {
    const { staffedTo, endTime } = facts;
    switch (state) {
      case 'too_few':
        return facts.counted === 0
          ? { state, head: words.nobodyNow, sub: words.noStaffNow(needed(facts)), isNow: true }
          : { state, head: words.missingNow(missing(facts)), sub: ready(facts), isNow: true };
      case 'limit':
      case 'enough': {
        const without = staffedTo < endTime ? words.without([{ from: staffedTo, to: endTime }]) : '';
        const sub = sentences(planned(facts), without);
        return { state, head: words.staffedNow(staffedTo), sub, isNow: true };
      }
      case 'unconfirmed':
        return { ...plannedLine(facts, state), head: words.unconfirmedNow(staffedTo), isNow: true };
      default:
        return plannedLine(facts, state);
    }
  }

  /** The line while one of the adults has said that they are there; what is missing stays the news. */
  function notedLine(
    facts: SupervisionLineFacts,
    line: SupervisionLineModel,
    notedAt: number,
    isOpen: boolean,
  ): SupervisionLineModel {
    const confirmed = words.notedAt(wallClockOf(notedAt).time);
    switch (line.state) {
      case 'too_few':
        return { ...line, sub: sentences(confirmed, line.sub), isNow: true };
      case 'enough':
      case 'limit':
      case 'unconfirmed': {
        const hours = isOpen ? words.until(facts.staffedTo) : words.adults(staffedHours(facts));
        return { ...line, head: confirmed, sub: sentences(hours, line.sub), isNow: true };
      }
      default:
        return line;
    }
  }

  function lineOf(facts: SupervisionLineFacts, presence?: Presence): SupervisionLineModel {
    const state = supervisionState(facts);
    if (presence === undefined || state === 'cancelled' || state === 'unknown')
      return plannedLine(facts, state);
    if (presence === 'none') {
      const sub = words.openUnstaffed(facts.endTime, isForAll(facts));
      return state === 'unstaffed'
        ? { state, head: words.nobodyNow, sub, isNow: true }
        : lineWithAdults(facts, state);
    }
    return presence === 'before' || presence === 'after'
      ? lineWithoutAdults(facts, state, presence)
      : lineWithAdults(facts, state);
  }

  return {
    supervisionLine: (facts, presence) => {
      const { notedAt = 0 } = facts;
      if (notedAt === 0) return lineOf(facts, presence);
      // Who came before the planned time is there.
      const line = lineOf(facts, presence === 'before' ? 'during' : presence);
      return notedLine(facts, line, notedAt, presence !== undefined);
    },
    plannedHours: ({ staffedFrom, staffedTo }) =>
      staffedFrom && staffedTo ? words.plannedHours({ from: staffedFrom, to: staffedTo }) : '',
  };
}

function isForAll({ signupMode = 'drop_in' }: SupervisionLineFacts): boolean {
  return signupMode === 'drop_in';
}

function needed(facts: SupervisionLineFacts): number {
  return Math.max(1, requiredAdults(facts));
}

function missing(facts: SupervisionLineFacts): number {
  return needed(facts) - facts.counted;
}

function staffedHours({ staffedFrom, staffedTo }: SupervisionLineFacts): ClockSpan {
  return { from: staffedFrom, to: staffedTo };
}

/** The open hours that the staffed hours do not cover; empty when they do, or when no hours are known. */
function gapsOf({ startTime, endTime, staffedFrom, staffedTo }: SupervisionLineFacts): ClockSpan[] {
  if (!startTime || !endTime) return [];
  return [
    ...(startTime < staffedFrom ? [{ from: startTime, to: staffedFrom }] : []),
    ...(staffedTo < endTime ? [{ from: staffedTo, to: endTime }] : []),
  ];
}
