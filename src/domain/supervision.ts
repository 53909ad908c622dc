/** One adult or helper at one session, as far as counting cares. */
export interface ShiftFacts {
  readonly role: string;
  readonly status: 'planned' | 'confirmed' | 'absent';
  readonly countsAsAdult: boolean;
  /** Last local date on which the organiser's check of the adult holds; empty = not kept here. */
  readonly vettingValidUntil: string;
}

/** Roles that are shown but never counted: the municipality's promise is adults on duty. */
export const HELPER_ROLES: readonly string[] = ['trainee', 'young_helper'];

/** Adults that count on a local date: of age, on duty, not absent, and with a check that still holds that day. */
export function countedAdults(shifts: readonly ShiftFacts[], date: string): number {
  return shifts.filter(
    (shift) =>
      shift.countsAsAdult &&
      !HELPER_ROLES.includes(shift.role) &&
      shift.status !== 'absent' &&
      (shift.vettingValidUntil === '' || shift.vettingValidUntil >= date),
  ).length;
}

/** What decides how many adults are needed. Counts; 0 youths per adult = no such bound. */
export interface AdultNeed {
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Those who have a place; 0 for drop-in, where nobody knows beforehand. */
  readonly participants: number;
}

/** Adults needed: the stated least number, or more when the participants ask for it. */
export function requiredAdults({ leastAdults, youthsPerAdult, participants }: AdultNeed): number {
  const byParticipants = youthsPerAdult > 0 ? Math.ceil(participants / youthsPerAdult) : 0;
  return Math.max(leastAdults, byParticipants);
}

/**
 * What the public is told about the adults at a session.
 * - `enough`: more counted adults than needed; `limit`: exactly as many as needed
 * - `too_few`: fewer than needed, nobody planned although adults are promised, or participants and no adult at all
 * - `unstaffed`: open without adults, by plan
 * - `unconfirmed`: the facts are older than the municipality allows
 * - `unknown`: not stated
 */
export type SupervisionState =
  'enough' | 'limit' | 'too_few' | 'unstaffed' | 'unconfirmed' | 'unknown' | 'cancelled';

export interface SupervisionFacts extends AdultNeed {
  readonly cancelled: boolean;
  readonly unstaffed: boolean;
  /** Clock times; empty = not stated. */
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly counted: number;
  /** Local dates; an empty `confirmedOn` means never confirmed. */
  readonly confirmedOn: string;
  readonly staleBefore: string;
}

/**
 * The one status of a session's supervision. The more serious news is told: participants without any adult is an alarm
 * whatever was planned, and too few adults outranks old facts.
 */
export function supervisionState(facts: SupervisionFacts): SupervisionState {
  if (facts.cancelled) return 'cancelled';
  if (facts.counted === 0 && facts.participants > 0) return 'too_few';
  if (facts.unstaffed) return 'unstaffed';
  if (!facts.staffedFrom || !facts.staffedTo) return 'unknown';
  const required = requiredAdults(facts);
  if (facts.counted < Math.max(1, required)) return 'too_few';
  if (facts.confirmedOn < facts.staleBefore) return 'unconfirmed';
  return facts.counted === required ? 'limit' : 'enough';
}

/** Whether adults are there at an instant of an open session. All instants are epoch milliseconds; NaN = not stated. */
export interface StaffedHours {
  readonly unstaffed: boolean;
  readonly staffedFromAt: number;
  readonly staffedToAt: number;
}

/**
 * Where an instant lies in the staffed hours: open and staffed hours differ.
 * - `none`: open without adults all the time; `unknown`: no hours are stated
 */
export function staffedAt(
  { unstaffed, staffedFromAt, staffedToAt }: StaffedHours,
  now: number,
): 'before' | 'during' | 'after' | 'none' | 'unknown' {
  if (unstaffed) return 'none';
  if (Number.isNaN(staffedFromAt) || Number.isNaN(staffedToAt)) return 'unknown';
  if (now < staffedFromAt) return 'before';
  return now < staffedToAt ? 'during' : 'after';
}
