/**
 * Where a sign-up stands.
 * - `applied`: in a lottery that has not been drawn
 * - `awaiting_approval`: a place is held until a guardian has answered
 * - `confirmed`: has a place
 * - `offered`: a freed place is held until the family has answered
 * - `waitlisted`: waits for a place, approved or not
 * - `cancelled`: over, whoever ended it
 */
export type SignupState =
  'applied' | 'awaiting_approval' | 'confirmed' | 'offered' | 'waitlisted' | 'cancelled';

/** Those that take a place from everybody else. */
export const TAKES_PLACE: readonly SignupState[] = ['confirmed', 'offered', 'awaiting_approval'];

/** Those whose place is theirs, unless a guardian says no; an offer is no place yet. */
export const HAS_PLACE: readonly SignupState[] = ['confirmed', 'awaiting_approval'];

/** Those that are not over. */
export const STANDS: readonly SignupState[] = [...TAKES_PLACE, 'waitlisted', 'applied'];

/** Who or what ended a sign-up; empty while it stands. */
export type CancelledBy = 'family' | 'staff' | 'expired' | 'guardian' | 'not_approved' | 'double' | '';

/** Whether a stored state is one of these. */
export function isIn(states: readonly SignupState[], state: string): boolean {
  return (states as readonly string[]).includes(state);
}
