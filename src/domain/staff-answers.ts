import type { ClosureSession } from './closures.ts';
import type { OfferedSession } from './gap-picture.ts';
import type { Weekday } from './local-date.ts';
import type { MeasureStatus } from './measures.ts';
import type { FamilyChange } from './notices.ts';
import type { ErasedClass, ErasedNumbers, Retention } from './retention.ts';
import type { SignupState } from './signup-states.ts';
import type { SessionFigures } from './statistics.ts';
import type { DutySession, DutyShift } from './staff-warnings.ts';

/** What PocketBase answers on `/api/staff`, shared so that both sides speak of the same. */

/** The staff overview in one answer. */
export interface StaffOverview {
  /** Coming sessions of the next days, in order of time; past and archived ones are left out. */
  readonly sessions: readonly DutySession[];
  readonly shifts: readonly DutyShift[];
  readonly oldFacts: readonly OldFacts[];
  readonly familiesToPhone: readonly FamilyToPhone[];
  /** Families that others must phone. */
  readonly familiesOfOthers: readonly FamiliesOfOthers[];
  readonly notices: NoticeCounts;
  /** What visitors have told about wrong pages and nobody has dealt with yet. */
  readonly reports: { readonly open: number; readonly urgent: number };
}

/** A report about a page, as staff read it; instants in epoch milliseconds. */
export interface PageReport {
  readonly id: string;
  readonly kind: string;
  /** Empty when the visitor came from nowhere. */
  readonly page: string;
  readonly version: string;
  readonly text: string;
  readonly contact: string;
  readonly status: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly listing?: ReportedListing;
}

/** The activity or place that a reported page is about. */
export interface ReportedListing {
  readonly collection: 'venues' | 'activities';
  readonly id: string;
  readonly name: string;
  /** Whether its page says that the facts about adults are being checked. */
  readonly checking: boolean;
}

/** A published place or activity whose safety facts were confirmed too long ago. */
export interface OldFacts {
  readonly collection: 'venues' | 'activities';
  readonly id: string;
  readonly name: string;
  /** Local date; empty = never. */
  readonly confirmedOn: string;
}

/** Letters about one sign-up that become a row to phone by where there is no e-mail. */
export const LETTERS_TO_PHONE = ['offered', 'approval', 'promoted', 'cancelled'] as const;
export type LetterToPhone = (typeof LETTERS_TO_PHONE)[number];

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
  /** What has become of sign-ups, as long as it still holds. */
  readonly letters: readonly {
    readonly activity: string;
    readonly date: string;
    readonly startTime: string;
    readonly letter: LetterToPhone;
  }[];
  /** What staff have written to all families of a session; undefined when the row is about changes. */
  readonly message?: {
    readonly activity: string;
    readonly date: string;
    readonly startTime: string;
    readonly text: string;
  };
}

/** How many families somebody else has to phone, because their numbers are for the activity's own staff. */
export interface FamiliesOfOthers {
  readonly activity: string;
  readonly count: number;
  /** First names of adults who can; an owner always can. */
  readonly who: readonly string[];
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
  /** Whether places are taken beforehand here; only then may some be held without a name. */
  readonly signsUp: boolean;
  /** Places held without a name: at the session, or in the course that it belongs to. */
  readonly held: number;
  /** Lines of the list of participants. */
  readonly listed: number;
  /** Whether this account may see who they are. */
  readonly mayList: boolean;
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

/** What holding another number of places without a name does to families. */
export interface HeldEffect {
  /** Sign-ups that leave the waiting list, for a place or the offer of one. */
  readonly movedUp: number;
  /** Offers that are taken back; the families wait again where they waited. */
  readonly withdrawn: number;
  /** How many more would be there than room and adults allow, until somebody cancels. */
  readonly over: number;
  /** Who wait, afterwards. */
  readonly waiting: number;
}

/** Whether anybody but the staff member notices. */
export function touchesFamilies({ movedUp, withdrawn, over }: HeldEffect): boolean {
  return movedUp + withdrawn + over > 0;
}

/** Stands for what a staff member said yes to. */
export function heldEffectKey({ movedUp, withdrawn, over }: HeldEffect): string {
  return `${movedUp}-${withdrawn}-${over}`;
}

/** Who takes part in one session or course, as staff may take it with them. No e-mail: the system writes the letters. */
export interface ParticipantList {
  /** Local date and clock time of the session. */
  readonly date: string;
  readonly startTime: string;
  /** Staff's own questions: those that are asked, and those that somebody here has answered. */
  readonly questions: readonly string[];
  /** Those with a place first, then those who wait, each in the order in which they signed up; nobody who cancelled. */
  readonly participants: readonly {
    readonly firstName: string;
    readonly schoolYear: number;
    readonly status: SignupState;
    readonly contactMe: boolean;
    readonly guardianName: string;
    readonly phone: string;
    readonly reference: string;
    /** One for each question; empty = not answered. */
    readonly answers: readonly string[];
  }[];
}

/** What the gap picture is made of. */
export interface StaffGaps {
  /** Every village, in the order that staff have given them. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly sessions: readonly OfferedSession[];
}

/** One line of staff's list for the monthly meeting. Clock times and dates are empty where nothing is said. */
export interface StaffFocusArea {
  readonly id: string;
  /** Id of the village. */
  readonly area: string;
  /** None = all days. */
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  readonly measure: string;
  readonly status: MeasureStatus;
  readonly nextMeeting: string;
}

export interface StaffFocus {
  /** Every village, in the order that staff have given them. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly StaffFocusArea[];
}

export interface StaffStatistics {
  /** In order of time. */
  readonly sessions: readonly SessionFigures[];
}

/** Who came to a session, or to each session of a course until today, as staff may take it with them. */
export interface AttendanceList {
  /** Local date and clock time of the session that was asked for. */
  readonly date: string;
  readonly startTime: string;
  readonly sessions: readonly { readonly date: string; readonly startTime: string }[];
  readonly participants: readonly {
    readonly firstName: string;
    readonly schoolYear: number;
    readonly status: SignupState;
    /** One for each session; epoch milliseconds, 0 = not. */
    readonly times: readonly { readonly cameAt: number; readonly leftAt: number }[];
  }[];
}
