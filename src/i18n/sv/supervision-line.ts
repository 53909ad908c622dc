import type { SupervisionLineModel } from '../../components/card-model.ts';
import type { SignupMode } from '../../directory/model.ts';
import type { Presence } from '../../domain/session-now.ts';
import { requiredAdults, supervisionState } from '../../domain/supervision.ts';
import type { SupervisionFacts, SupervisionState } from '../../domain/supervision.ts';
import { wallClockOf } from '../../domain/stockholm.ts';
import { adults } from './counts.ts';
import { dayMonthYear } from './dates.ts';
import { capitalised, listed, numberWord } from './numbers.ts';
import { atTime, clock, timeRange } from './times.ts';

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

/** "Öppet till 21", or "Pågår till 21" of a group that nobody can walk into. */
function openUntil({ signupMode = 'drop_in', endTime }: SupervisionLineFacts): string {
  return `${signupMode === 'drop_in' ? 'Öppet' : 'Pågår'} till ${clock(endTime)}`;
}

/** "Inga vuxna 14.30–15 och 20.30–21": the open hours that the staffed hours do not cover; empty when they do. */
function hoursWithoutAdults(facts: SupervisionLineFacts): string {
  const { startTime, endTime, staffedFrom, staffedTo } = facts;
  if (!startTime || !endTime) return '';
  const gaps: string[] = [];
  if (startTime < staffedFrom) gaps.push(timeRange(startTime, staffedFrom));
  if (staffedTo < endTime) gaps.push(timeRange(staffedTo, endTime));
  return gaps.length > 0 ? `Inga vuxna ${listed(gaps)}` : '';
}

function adultsPlanned(facts: SupervisionLineFacts): string {
  const { counted } = facts;
  const required = requiredAdults(facts);
  if (required === 0) return adults(counted);
  if (counted === required) return `${adults(counted)}, precis så många som behövs`;
  return `${adults(counted)}, minst ${required} behövs`;
}

function missingAdults(facts: SupervisionLineFacts): string {
  const missing = needed(facts) - facts.counted;
  return missing === 1 ? 'Väntar på en vuxen till' : `Väntar på ${numberWord(missing)} vuxna till`;
}

/** "En vuxen saknas", for what has begun: nobody waits any more. */
function missingNow(facts: SupervisionLineFacts): string {
  const missing = needed(facts) - facts.counted;
  return `${capitalised(numberWord(missing))} ${missing === 1 ? 'vuxen' : 'vuxna'} saknas`;
}

function adultsReady(facts: SupervisionLineFacts): string {
  return `${adults(facts.counted)} klar${facts.counted === 1 ? '' : 'a'}, minst ${needed(facts)} behövs`;
}

function needed(facts: SupervisionLineFacts): number {
  return Math.max(1, requiredAdults(facts));
}

/** "15–20.30"; empty when nothing is stated. */
function staffedRange({ staffedFrom, staffedTo }: SupervisionLineFacts): string {
  return staffedFrom && staffedTo ? timeRange(staffedFrom, staffedTo) : '';
}

function ageOfFacts({ confirmedOn }: SupervisionLineFacts): string {
  return confirmedOn ? `Uppgiften är från ${dayMonthYear(confirmedOn)}` : 'Uppgiften har inte bekräftats';
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}

function askFirst(phone: string): string {
  return phone ? `Ring ${phone} och fråga` : 'Fråga arrangören innan du går';
}

/** The supervision line of what is not going on: what is planned. */
function plannedLine(facts: SupervisionLineFacts, state: SupervisionState): SupervisionLineModel {
  const staffed = staffedRange(facts);
  switch (state) {
    case 'cancelled':
      return { state, head: 'Inställt', sub: facts.publicNote || 'Det här tillfället blir inte av' };
    case 'unstaffed':
      return { state, head: 'Ingen vuxen på plats', sub: 'Öppet, men obemannat' };
    case 'unknown':
      return { state, head: 'Uppgift saknas om vuxna', sub: askFirst(facts.phone) };
    case 'unconfirmed':
      return {
        state,
        head: `Inte bekräftat: vuxna ${staffed}`,
        sub: `${ageOfFacts(facts)}. ${askFirst(facts.phone)}`,
      };
    case 'too_few':
      return facts.counted === 0
        ? { state, head: 'Bemanning saknas', sub: `Ingen vuxen är klar, minst ${needed(facts)} behövs` }
        : { state, head: missingAdults(facts), sub: adultsReady(facts) };
    case 'limit':
    case 'enough':
      return {
        state,
        head: `Vuxna på plats ${staffed}`,
        sub: sentences(adultsPlanned(facts), hoursWithoutAdults(facts)),
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
  const head = 'Inga vuxna på plats nu';
  if (state === 'unconfirmed') {
    return {
      state,
      head,
      sub: `Inte bekräftat: vuxna ${staffedRange(facts)}. ${ageOfFacts(facts)}`,
      isNow: true,
    };
  }
  if (facts.counted === 0) {
    return { state, head, sub: `${open}. Bemanning saknas`, isNow: true };
  }
  if (presence === 'after') {
    return { state: 'adults_gone', head: 'Vuxna har gått för i dag', sub: open, isNow: true };
  }
  const coming = `Vuxna kommer ${clock(facts.staffedFrom)}`;
  return state === 'too_few'
    ? { state, head: `${head}. ${coming}`, sub: `${adultsReady(facts)}. ${open}`, isNow: true }
    : {
        state: 'adults_later',
        head: `${head}. ${coming}`,
        sub: `${adultsPlanned(facts)}. ${open}`,
        isNow: true,
      };
}

/** The line of what is open now, while adults are to be there. */
function lineWithAdults(facts: SupervisionLineFacts, state: SupervisionState): SupervisionLineModel {
  const until = `till ${clock(facts.staffedTo)}`;
  switch (state) {
    case 'too_few':
      return facts.counted === 0
        ? {
            state,
            head: 'Ingen vuxen på plats nu',
            sub: `Bemanning saknas, minst ${needed(facts)} behövs`,
            isNow: true,
          }
        : { state, head: `${missingNow(facts)} nu`, sub: adultsReady(facts), isNow: true };
    case 'limit':
    case 'enough': {
      const without =
        facts.staffedTo < facts.endTime ? `Inga vuxna ${timeRange(facts.staffedTo, facts.endTime)}` : '';
      return {
        state,
        head: `Vuxna på plats nu, ${until}`,
        sub: sentences(adultsPlanned(facts), without),
        isNow: true,
      };
    }
    case 'unconfirmed':
      return {
        ...plannedLine(facts, state),
        head: `Inte bekräftat: vuxna på plats nu, ${until}`,
        isNow: true,
      };
    default:
      return plannedLine(facts, state);
  }
}

/**
 * The supervision line in words: what is known about the adults, in the same two lines everywhere.
 * @param presence where this moment lies in the staffed hours of a session that is going on, and the line speaks about
 * now; undefined for any other session, and the line tells what is planned
 */
export function supervisionLine(facts: SupervisionLineFacts, presence?: Presence): SupervisionLineModel {
  const { notedAt = 0 } = facts;
  if (notedAt === 0) return lineOf(facts, presence);
  // Who came before the planned time is there.
  const line = lineOf(facts, presence === 'before' ? 'during' : presence);
  return notedLine(facts, line, notedAt, presence !== undefined);
}

/** The line while one of the adults has said that they are there; what is missing stays the news. */
function notedLine(
  facts: SupervisionLineFacts,
  line: SupervisionLineModel,
  notedAt: number,
  isOpen: boolean,
): SupervisionLineModel {
  const confirmed = `Vuxna på plats, bekräftat ${atTime(wallClockOf(notedAt).time)}`;
  switch (line.state) {
    case 'too_few':
      return { ...line, sub: sentences(confirmed, line.sub), isNow: true };
    case 'enough':
    case 'limit':
    case 'unconfirmed': {
      const hours = isOpen ? `Till ${clock(facts.staffedTo)}` : `Vuxna ${staffedRange(facts)}`;
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
    return state === 'unstaffed'
      ? {
          state,
          head: 'Ingen vuxen på plats nu',
          sub: `${openUntil(facts)}, men obemannat`,
          isNow: true,
        }
      : lineWithAdults(facts, state);
  }
  return presence === 'before' || presence === 'after'
    ? lineWithoutAdults(facts, state, presence)
    : lineWithAdults(facts, state);
}

/** "Planerad bemannad tid är 15–20.30", beside a line that cannot promise it; empty when nothing is planned. */
export function plannedHours(facts: Pick<SupervisionFacts, 'staffedFrom' | 'staffedTo'>): string {
  if (!facts.staffedFrom || !facts.staffedTo) return '';
  return `Planerad bemannad tid är ${clock(facts.staffedFrom)}–${clock(facts.staffedTo)}`;
}
