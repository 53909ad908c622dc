/** What becomes of sign-ups that are removed: who may be, and the number that is left of them. */
import { isIn, type CancelledBy, type SignupState } from './signup-states.ts';

/** Those who have no place of their own, and nothing to wait for once it has begun. */
export const WAITING_STATUSES: readonly SignupState[] = [
  'applied',
  'awaiting_approval',
  'offered',
  'waitlisted',
];

/** The numbers of sign-ups and held places of one session or course in `session_counts`. */
export type CountColumn =
  'confirmed' | 'waitlisted' | 'expired' | 'cancelled_family' | 'cancelled_staff' | 'held';

/** Who came to one session, also one of a course: nobody attends a course as a whole. */
export type AttendanceColumn = 'attended' | 'drop_in';

/** Where a sign-up is counted, by `signups.status`; cancelled ones by who did it. A test holds them to the database. */
export const COUNTED_AS: Readonly<Record<Exclude<SignupState, 'cancelled'>, CountColumn>> = {
  confirmed: 'confirmed',
  // What nobody had answered when it was too late.
  offered: 'expired',
  awaiting_approval: 'expired',
  waitlisted: 'waitlisted',
  applied: 'waitlisted',
};

/** By `signups.cancelled_by`. */
export const CANCELLED_COUNTED_AS: Readonly<Record<Exclude<CancelledBy, ''>, CountColumn>> = {
  family: 'cancelled_family',
  guardian: 'cancelled_family',
  // The child was in the lottery once already, and is counted there.
  double: 'cancelled_family',
  staff: 'cancelled_staff',
  expired: 'expired',
  not_approved: 'expired',
};

/** What a sign-up was for, as far as removing it cares. Instants are epoch milliseconds. */
export interface SignedUpFor {
  /** Called off as a whole. */
  readonly cancelled: boolean;
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * Whether the sign-up still stands, so that it must be cancelled before it can be removed: otherwise nobody would know
 * that the place is free. @param target undefined when it is gone
 */
export function stillStands(status: string, target: SignedUpFor | undefined, now: number): boolean {
  if (status === 'cancelled' || !target || target.cancelled) return false;
  return now < (isIn(WAITING_STATUSES, status) ? target.startsAt : target.endsAt);
}

/** The number that a removed sign-up adds to. */
export function countedAs(
  { status, cancelledBy }: { readonly status: string; readonly cancelledBy: string },
  target: SignedUpFor | undefined,
  now: number,
): CountColumn {
  if (status === 'cancelled')
    return CANCELLED_COUNTED_AS[cancelledBy as Exclude<CancelledBy, ''>] ?? 'cancelled_staff';
  // Staff called it off: should it take place after all, nobody comes who was removed meanwhile.
  if (target?.cancelled && now < target.endsAt) return 'cancelled_staff';
  return COUNTED_AS[status as keyof typeof COUNTED_AS] ?? 'waitlisted';
}
