/**
 * Ticks that wait in this browser until the server has said that it has them. Each has a key of its own, so that two tabs
 * never write over each other's. Kept are ids, kinds and instants: no names, no phones.
 */
import { tickLine, ticksOfLines, type Tick, type TickRefusal } from '../domain/attendance.ts';
import { TICK_REFUSED as REFUSED, TICK_WAITING as WAITING } from '../saved/tick-names.ts';

export interface KeptTick {
  readonly session: string;
  readonly tick: Tick;
}

export interface RefusedTick extends KeptTick {
  readonly reason: TickRefusal;
}

/** @returns false when the browser cannot keep it */
export function keep({ session, tick }: KeptTick): boolean {
  try {
    localStorage.setItem(WAITING + tick.id, `${session} ${tickLine(tick)}`);
    return true;
  } catch {
    return false;
  }
}

/** The server has it, or it is dismissed. */
export function forget(id: string): void {
  drop(WAITING + id);
  drop(REFUSED + id);
}

/** The server will not have it: it is shown until somebody has seen it. */
export function setAside({ session, tick, reason }: RefusedTick): void {
  try {
    localStorage.setItem(REFUSED + tick.id, `${reason} ${session} ${tickLine(tick)}`);
    drop(WAITING + tick.id);
  } catch {
    // Then it waits on, and is refused again.
  }
}

/** What waits, the oldest first. */
export function waiting(): KeptTick[] {
  return entries(WAITING).flatMap((text) => keptIn(text));
}

export function refused(): RefusedTick[] {
  return entries(REFUSED).flatMap((text) => {
    const space = text.indexOf(' ');
    const reason = text.slice(0, space) as TickRefusal;
    return keptIn(text.slice(space + 1)).map((kept) => ({ ...kept, reason }));
  });
}

/** The tick of this session that another tab has just kept; undefined for anything else. */
export function keptElsewhere({ key, newValue }: StorageEvent, session: string): Tick | undefined {
  if (!key?.startsWith(WAITING) || newValue === null) return undefined;
  return keptIn(newValue).find((kept) => kept.session === session)?.tick;
}

function keptIn(text: string): KeptTick[] {
  const space = text.indexOf(' ');
  const [tick] = ticksOfLines(text.slice(space + 1));
  return tick ? [{ session: text.slice(0, space), tick }] : [];
}

/** Ids begin with their time, so that the order of the keys is that of the ticks. */
function entries(prefix: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .map((key) => localStorage.getItem(key) ?? '');
  } catch {
    return [];
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing can be.
  }
}
