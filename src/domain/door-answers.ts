import type { Tick, TickRefusal } from './attendance.ts';
import type { ClosureSession } from './closures.ts';
import type { SignupState } from './signup-states.ts';
import type { DutySession, DutyShift } from './staff-warnings.ts';

/** What PocketBase answers about the door on `/api/staff`, shared so that both sides speak of the same. */

/** What became of ticks that were sent. */
export interface DoorAnswer {
  /** Ids of those that are stored, now or since before. */
  readonly stored: readonly string[];
  readonly refused: readonly { readonly id: string; readonly reason: TickRefusal }[];
  /** All that is stored of the session; without those of single sign-ups for who may not see names. */
  readonly ticks: readonly Tick[];
  /** Stands for who is on the list; empty for who may not see it. */
  readonly listKey: string;
}

/** Today at the doors. */
export interface DoorToday {
  readonly sessions: readonly DoorSession[];
  readonly shifts: readonly DutyShift[];
  readonly venues: readonly { readonly id: string; readonly name: string }[];
  /** What needs somebody in the next two weeks: sessions that lack adults, families to phone. */
  readonly urgent: { readonly short: number; readonly families: number };
}

/** One session of today as its line shows it. */
export interface DoorSession extends ClosureSession, DutySession {
  /** At a place where this account's adult has a shift today, or of an activity that the account manages. */
  readonly mine: boolean;
  readonly inside: number;
  readonly left: number;
  readonly dropIn: number;
}

/** The door of one session. */
export interface DoorList extends ClosureSession, DutySession {
  readonly publicNote: string;
  /** Whether families see it. */
  readonly isPublic: boolean;
  /** Whether places are taken beforehand. */
  readonly signsUp: boolean;
  /** Whether this account may see who takes part. */
  readonly mayList: boolean;
  /** First names of those at the session who may, where this account may not. */
  readonly listedFor: readonly string[];
  /** Empty without `mayList`. */
  readonly listed: readonly DoorParticipant[];
  readonly ticks: readonly Tick[];
  readonly listKey: string;
  /** While it is said that the adults are there: epoch milliseconds; 0 = it is not. */
  readonly notedAt: number;
  readonly notedUntil: number;
}

/** One participant as the door needs it. */
export interface DoorParticipant {
  readonly id: string;
  readonly firstName: string;
  readonly schoolYear: number;
  readonly status: SignupState;
  readonly contactMe: boolean;
  readonly guardianName: string;
  readonly phone: string;
  /** Answers to staff's own questions; those without an answer are left out. */
  readonly answers: readonly { readonly label: string; readonly text: string }[];
}

/** Whom a message goes to: those who have a place, or those who wait for one too. */
export type MessageAudience = 'placed' | 'all';

/** The letter that a message becomes, and how many families get it. */
export interface MessagePreview {
  readonly subject: string;
  /** As plain text; without a family's own link. */
  readonly body: string;
  /** Families that get a mail, and those without an address, who must be phoned. */
  readonly byMail: number;
  readonly toPhone: number;
}
