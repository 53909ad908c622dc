import { minutesOf } from './clock-time.ts';
import { requiredAdults } from './supervision.ts';

/** One session in staff's statistics: numbers, never who. Clock times "HH:MM" and a local date. */
export interface SessionFigures {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly activity: string;
  readonly venue: string;
  /** Empty = the place has no village. */
  readonly area: string;
  readonly cancelled: boolean;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Adults that count, by the shifts of that day. */
  readonly counted: number;
  readonly roomPlaces: number;
  readonly freeOfCharge: boolean;
  /** What one signs up for: the session, or the course whose sessions share their sign-ups; empty = drop-in. */
  readonly target: string;
  /** Sign-ups of the target, those erased since too. */
  readonly signedUp: number;
  readonly waited: number;
  readonly cancelledByFamily: number;
  readonly cancelledByStaff: number;
  /** Signed up and ticked off at the door. */
  readonly attended: number;
  /** Came without a sign-up. */
  readonly dropIn: number;
}

/** Numbers of many sessions together. */
export interface StatisticsTotals {
  readonly sessions: number;
  readonly cancelled: number;
  /** Minutes with at least as many adults as each session asks for. */
  readonly staffedMinutes: number;
  /** Sessions held that ask for adults, and those of them that had enough. */
  readonly asksForAdults: number;
  readonly hadAdults: number;
  /** Each course once, however many sessions it has. */
  readonly signedUp: number;
  readonly attended: number;
  readonly dropIn: number;
  /** Sessions held where anybody was ticked off or counted. */
  readonly counted: number;
}

/** What decides whether a session had its adults. */
export type StaffingFigures = Pick<
  SessionFigures,
  | 'cancelled'
  | 'unstaffed'
  | 'staffedFrom'
  | 'staffedTo'
  | 'leastAdults'
  | 'youthsPerAdult'
  | 'counted'
  | 'signedUp'
>;

/** Minutes with enough adults; 0 for a session that is cancelled, unstaffed or short of them. */
export function staffedMinutes(session: StaffingFigures): number {
  if (!hadEnough(session)) return 0;
  const minutes = minutesOf(session.staffedTo) - minutesOf(session.staffedFrom);
  return Number.isNaN(minutes) ? 0 : Math.max(0, minutes);
}

/** As many adults as the session asks for by its own words and its sign-ups, and at least one. */
export function hadEnough(session: StaffingFigures): boolean {
  const needed = Math.max(1, requiredAdults({ ...session, participants: session.signedUp }));
  return !session.cancelled && !session.unstaffed && session.counted >= needed;
}

export function statisticsTotals(sessions: readonly SessionFigures[]): StatisticsTotals {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const sum = (of: readonly SessionFigures[], number: (session: SessionFigures) => number) =>
    of.reduce((total, session) => total + number(session), 0);
  const count = (test: (session: SessionFigures) => boolean) => held.filter(test).length;
  const targets = new Map(held.filter(({ target }) => target !== '').map((one) => [one.target, one]));
  return {
    sessions: held.length,
    cancelled: sessions.length - held.length,
    staffedMinutes: sum(held, staffedMinutes),
    asksForAdults: count(({ unstaffed }) => !unstaffed),
    hadAdults: count(hadEnough),
    signedUp: sum([...targets.values()], ({ signedUp }) => signedUp),
    attended: sum(held, ({ attended }) => attended),
    dropIn: sum(held, ({ dropIn }) => dropIn),
    counted: count(({ attended, dropIn }) => attended + dropIn > 0),
  };
}
