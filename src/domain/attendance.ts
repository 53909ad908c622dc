/**
 * Who is here, worked out from ticks made at the door. A tick is never changed: two phones at one door, a phone that was
 * offline and one that sends everything twice agree, because only which ticks there are counts, in the order of their time.
 */
import { utcOf, wallClockOf } from './stockholm.ts';
import { addDays } from './local-date.ts';

/**
 * - `in`, `out`: came, went; `undo`: is not here after all
 * - `called`, `uncalled`: home was phoned, or was not after all
 * - `drop_in`: so many came without a sign-up; a number below 0 corrects
 */
export const TICK_KINDS = ['in', 'out', 'undo', 'called', 'uncalled', 'drop_in'] as const;
export type TickKind = (typeof TICK_KINDS)[number];

export interface Tick {
  /** 15 letters a–z and digits, made where the tick is made: the same tick sent again is the same. */
  readonly id: string;
  /** The sign-up; empty for `drop_in`. */
  readonly signup: string;
  readonly kind: TickKind;
  /** For `drop_in`; else 0. */
  readonly count: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface ChildAtDoor {
  readonly state: 'expected' | 'in' | 'out';
  /** Epoch milliseconds; 0 = not known. */
  readonly cameAt: number;
  readonly leftAt: number;
  /** When home was phoned; 0 = not. */
  readonly calledAt: number;
}

export interface Attendance {
  /** By sign-up; who has no tick is expected. */
  readonly children: ReadonlyMap<string, ChildAtDoor>;
  /** Those who came without a sign-up. */
  readonly dropIn: number;
}

export const EXPECTED: ChildAtDoor = { state: 'expected', cameAt: 0, leftAt: 0, calledAt: 0 };

/** What the ticks say, in whatever order they come and however often each is there. */
export function attendanceOf(ticks: Iterable<Tick>): Attendance {
  const byId = new Map([...ticks].map((tick) => [tick.id, tick]));
  const children = new Map<string, ChildAtDoor>();
  let dropIn = 0;
  for (const tick of [...byId.values()].sort(inOrder)) {
    if (tick.kind === 'drop_in') dropIn += tick.count;
    else children.set(tick.signup, after(children.get(tick.signup) ?? EXPECTED, tick));
  }
  return { children, dropIn: Math.max(0, dropIn) };
}

/** By time; of the same moment, by id. */
function inOrder(a: Tick, b: Tick): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function after(child: ChildAtDoor, { kind, at }: Tick): ChildAtDoor {
  switch (kind) {
    case 'in':
      return { ...child, state: 'in', cameAt: child.state === 'expected' ? at : child.cameAt, leftAt: 0 };
    case 'out':
      return { ...child, state: 'out', leftAt: at };
    case 'undo':
      return { ...child, state: 'expected', cameAt: 0, leftAt: 0 };
    case 'called':
      return { ...child, calledAt: at };
    case 'uncalled':
      return { ...child, calledAt: 0 };
    case 'drop_in':
      return child;
  }
}

/** Whether the child was there, gone again or not. */
export function hasAttended({ state }: ChildAtDoor): boolean {
  return state !== 'expected';
}

/** How many of these sign-ups are in, have gone, and are not here. */
export function doorNumbers(
  signups: readonly string[],
  { children }: Pick<Attendance, 'children'>,
): { readonly inside: number; readonly left: number; readonly missing: number } {
  const count = (wanted: ChildAtDoor['state']) =>
    signups.filter((id) => (children.get(id) ?? EXPECTED).state === wanted).length;
  return { inside: count('in'), left: count('out'), missing: count('expected') };
}

/** As many as one request may bring. */
export const MOST_TICKS = 500;
/** As many as one tick may count. */
const MOST_DROP_IN = 500;
const ID = /^[a-z0-9]{15}$/;

/** Whether it is a tick at all. */
export function isTick({ id, signup, kind, count, at }: Tick): boolean {
  if (!ID.test(id) || !TICK_KINDS.includes(kind) || !Number.isSafeInteger(at) || at <= 0) return false;
  if (kind !== 'drop_in') return ID.test(signup) && count === 0;
  return signup === '' && Number.isInteger(count) && count !== 0 && Math.abs(count) <= MOST_DROP_IN;
}

/** Why a tick was not kept; each is told by name. */
export type TickRefusal =
  /** It is no tick. */
  | 'invalid'
  /** Another tick has its id. */
  | 'id_taken'
  /** The names are for the activity's own staff. */
  | 'not_yours'
  /** There is no such sign-up at this session. */
  | 'not_signed_up'
  /** The sign-up was cancelled. */
  | 'cancelled'
  /** The session's day has not come. */
  | 'too_early'
  /** The session was so long ago that its ticks are removed. */
  | 'too_old';

/**
 * When a tick happened, as far as a phone's clock can be believed: not in the future, and on the session's day. NaN before
 * that day has come. @param date the session's local date; instants are epoch milliseconds
 */
export function tickInstant(at: number, date: string, now: number): number {
  const from = utcOf(date, '00:00');
  if (now < from) return Number.NaN;
  return Math.max(from, Math.min(at, now, utcOf(addDays(date, 1), '00:00') - 1));
}

const TIME_LETTERS = 9;
const RANDOM_LETTERS = 6;

/**
 * The id of a new tick. It begins with the time, so that ticks whose times are made equal by `tickInstant` stay in order.
 * @param random at least six random letters a–z and digits
 */
export function newTickId(at: number, random: string): string {
  return at.toString(36).padStart(TIME_LETTERS, '0') + random.slice(0, RANDOM_LETTERS);
}

/** Minutes after the start when who is not there counts as missing. */
export const MISSING_AFTER_MINUTES = 15;

/** Whether those who are not there should be asked for. `startsAt` and `endsAt` are epoch milliseconds. */
export function asksForMissing(
  { startsAt, cancelled }: { readonly startsAt: number; readonly cancelled: boolean },
  now: number,
): boolean {
  return !cancelled && now >= startsAt + MISSING_AFTER_MINUTES * 60_000;
}

/** A tick as a line of text, small enough that hundreds fit in one form. */
export function tickLine({ id, signup, kind, count, at }: Tick): string {
  return [id, signup || '-', kind, count, at].join(' ');
}

/** The ticks of lines as {@link tickLine} writes them; what is none comes out as one that is refused. */
export function ticksOfLines(text: string): Tick[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [id = '', signup = '', kind = '', count = '', at = ''] = line.trim().split(' ');
      return {
        id,
        signup: signup === '-' ? '' : signup,
        kind: kind as TickKind,
        count: Number(count),
        at: Number(at),
      };
    });
}

/** "17.05" needs the wall clock: the local date and time of a tick. */
export function tickClock(at: number): string {
  return wallClockOf(at).time;
}
