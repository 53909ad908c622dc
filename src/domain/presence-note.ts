/** "Vi är på plats": that the adults of a session are there, said by one of them. It ends by itself. */
import { utcOf } from './stockholm.ts';

/** Instants in epoch milliseconds. */
export interface PresenceNote {
  readonly at: number;
  readonly until: number;
}

/** The session as far as it decides who may say so. Clock times; empty = not stated. */
export interface NotedSession {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly unstaffed: boolean;
  readonly cancelled: boolean;
  /** Adults planned or confirmed who count. */
  readonly counted: number;
}

export type NoteRefusal = 'too_early' | 'ended' | 'cancelled' | 'no_adults';

const EARLY_MINUTES = 30;
const LASTS_MINUTES = 60;
const MS_PER_MINUTE = 60_000;

/** Why it cannot be said at an instant; undefined when it can. */
export function noteRefusal(session: NotedSession, now: number): NoteRefusal | undefined {
  if (session.cancelled) return 'cancelled';
  if (session.unstaffed || session.counted === 0) return 'no_adults';
  if (now < staffedFromAt(session) - EARLY_MINUTES * MS_PER_MINUTE) return 'too_early';
  return now < staffedToAt(session) ? undefined : 'ended';
}

/** What is noted at an instant: it holds for an hour, and never longer than adults are to be there. */
export function newNote(session: NotedSession, now: number): PresenceNote {
  return { at: now, until: Math.min(now + LASTS_MINUTES * MS_PER_MINUTE, staffedToAt(session)) };
}

/**
 * When it was said that the adults are there, in epoch milliseconds, while that may be told; 0 when it may not: the note is
 * over, the session is cancelled, or no adult is left who counts.
 */
export function notedAt(
  note: PresenceNote | undefined,
  { cancelled, unstaffed, counted }: Pick<NotedSession, 'cancelled' | 'unstaffed' | 'counted'>,
  now: number,
): number {
  if (!note || now < note.at || now >= note.until) return 0;
  return cancelled || unstaffed || counted === 0 ? 0 : note.at;
}

function staffedFromAt({ date, staffedFrom, startTime }: NotedSession): number {
  return utcOf(date, staffedFrom || startTime);
}

function staffedToAt({ date, staffedTo, endTime }: NotedSession): number {
  return utcOf(date, staffedTo || endTime);
}
