import type { ClosureSession } from './closures.ts';
import type { FamilyChange } from './notices.ts';
import type { ErasedClass, ErasedNumbers, Retention } from './retention.ts';
import type { DutySession, DutyShift } from './staff-warnings.ts';

/** What PocketBase answers on `/api/staff`, shared so that both sides speak of the same. */

/** The staff start page in one answer. */
export interface StaffOverview {
  /** Coming sessions of the next days, in order of time; past and archived ones are left out. */
  readonly sessions: readonly DutySession[];
  readonly shifts: readonly DutyShift[];
  readonly oldFacts: readonly OldFacts[];
  readonly familiesToPhone: readonly FamilyToPhone[];
  readonly notices: NoticeCounts;
}

/** A published place or activity whose safety facts were confirmed too long ago. */
export interface OldFacts {
  readonly collection: 'venues' | 'activities';
  readonly id: string;
  readonly name: string;
  /** Local date; empty = never. */
  readonly confirmedOn: string;
}

/** A family that must be told and has left no e-mail. */
export interface FamilyToPhone {
  readonly id: string;
  readonly phone: string;
  /** Epoch milliseconds; later than this there is more to tell. */
  readonly updatedAt: number;
  readonly sessions: readonly {
    readonly activity: string;
    readonly date: string;
    readonly startTime: string;
    readonly changes: readonly FamilyChange[];
  }[];
}

/** Notices of the last seven days by what became of them. */
export interface NoticeCounts {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
}

/** What forms let staff choose among. */
export interface StaffChoices {
  readonly venues: readonly { readonly id: string; readonly name: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly breaks: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** One session with who works there. */
export interface StaffSession extends ClosureSession, DutySession {
  readonly publicNote: string;
  readonly ended: boolean;
  /** Whether families see it: activity and place are published. */
  readonly isPublic: boolean;
  readonly shifts: readonly (DutyShift & {
    /** Where else the adult is at that time, in words; empty = nowhere. */
    readonly clash: string;
  })[];
}

/** What is kept for how long, and what the nightly job removes. */
export interface StaffErasing {
  /** Epoch milliseconds of the next run. */
  readonly nextAt: number;
  /** Every class, in the order of removing. */
  readonly due: readonly DueForErasing[];
  readonly retention: Retention;
  /** null = it has never come to its end. */
  readonly last: ErasingRun | null;
  /** PocketBase's own log of requests that failed. */
  readonly serverLog: { readonly days: number; readonly withAddresses: boolean };
}

/** What the next run removes of one class. */
export interface DueForErasing {
  readonly kind: ErasedClass;
  readonly count: number;
  /** Local date since which the oldest counts: its session, its cancelling, its making; empty = none. */
  readonly oldest: string;
}

export interface ErasingRun {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly erased: ErasedNumbers;
}
