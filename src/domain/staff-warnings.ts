import { clash } from './presence.ts';
import type { SchoolYearRange } from './school-years.ts';
import { countedAdults, HELPER_ROLES, requiredAdults, supervisionState } from './supervision.ts';

/** A session as staff's warnings need it. Clock times and a local date. */
export interface DutySession {
  readonly id: string;
  readonly activity: string;
  readonly venue: string;
  readonly venueId: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly status: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Those who have a place; 0 where nobody knows beforehand. */
  readonly participants: number;
  readonly schoolYears: SchoolYearRange;
}

/** One adult or helper at one session. */
export interface DutyShift {
  readonly id: string;
  readonly session: string;
  /** Empty = somebody who is not in the list of staff. */
  readonly staff: string;
  readonly name: string;
  readonly role: string;
  readonly status: 'planned' | 'confirmed' | 'absent';
  readonly countsAsAdult: boolean;
  readonly responsible: boolean;
  readonly clashAllowed: boolean;
  /** Last local date on which the check of the adult holds; empty = not kept here. */
  readonly vettingValidUntil: string;
}

/**
 * What is not as it should be at one session.
 * - `nobody`: no adult at all; `too_few`: fewer than needed; `helpers_only`: young helpers or trainees, and no adult
 * - `alone`: one adult, so that nobody sees and nobody can help; mild
 * - `below_guide`: fewer than the product's own guide; mild, no law
 */
export type WarningKind = 'nobody' | 'too_few' | 'helpers_only' | 'alone' | 'below_guide';

export interface SessionWarning {
  readonly kind: WarningKind;
  readonly counted: number;
  /** Adults needed, by the session's own rule or, for `below_guide`, by the guide. */
  readonly needed: number;
}

/** Guide figures of the product, no law: participants for each adult by the youngest school year, and never one alone. */
const GUIDE = [
  { upTo: 3, youthsPerAdult: 6 },
  { upTo: 6, youthsPerAdult: 8 },
  { upTo: Number.POSITIVE_INFINITY, youthsPerAdult: 10 },
] as const;

const GUIDE_LEAST = 2;

/** Adults by the guide for so many participants; a mixed group is as young as its youngest. */
export function guideAdults(participants: number, { from }: SchoolYearRange): number {
  const { youthsPerAdult } = GUIDE.find(({ upTo }) => Math.max(1, from) <= upTo) ?? GUIDE[0];
  return Math.max(GUIDE_LEAST, Math.ceil(participants / youthsPerAdult));
}

/** Whether the session asks for adults and may still get them. */
function isStaffedSession(session: DutySession): boolean {
  return session.status !== 'cancelled' && !(session.unstaffed && session.participants === 0);
}

/** Warnings of one session, the gravest first; empty when all is well, cancelled, or unstaffed by plan. */
export function sessionWarnings(session: DutySession, shifts: readonly DutyShift[]): SessionWarning[] {
  if (!isStaffedSession(session)) return [];
  const counted = countedAdults(shifts, session.date);
  const needed = Math.max(1, requiredAdults(session));
  const there = shifts.filter((shift) => shift.status !== 'absent');
  const state = supervisionState({
    ...session,
    cancelled: false,
    counted,
    confirmedOn: '1',
    staleBefore: '0',
  });
  if (counted === 0 && there.some((shift) => HELPER_ROLES.includes(shift.role) || !shift.countsAsAdult)) {
    return [{ kind: 'helpers_only', counted, needed }];
  }
  if (counted === 0) return [{ kind: 'nobody', counted, needed }];
  if (state === 'too_few') return [{ kind: 'too_few', counted, needed }];
  if (counted === 1) return [{ kind: 'alone', counted, needed: GUIDE_LEAST }];
  const guide = guideAdults(session.participants, session.schoolYears);
  return session.participants > 0 && counted < guide ? [{ kind: 'below_guide', counted, needed: guide }] : [];
}

/** Warnings that call for somebody today; the others are for thinking about. */
export function isGrave({ kind }: SessionWarning): boolean {
  return kind === 'nobody' || kind === 'too_few' || kind === 'helpers_only';
}

/** One adult in two places at once. */
export interface DoubleBooking {
  readonly staff: string;
  readonly name: string;
  readonly first: DutySession;
  readonly second: DutySession;
  /** Staff have said that it shall be so. */
  readonly allowed: boolean;
}

/** Every pair of sessions that asks for the same adult at the same time, in order of time. */
export function doubleBookings(
  sessions: readonly DutySession[],
  shifts: readonly DutyShift[],
): DoubleBooking[] {
  const sessionById = new Map(sessions.map((session) => [session.id, session]));
  const onDuty = shifts.filter(({ staff, status, session }) => {
    const found = sessionById.get(session);
    return staff !== '' && status !== 'absent' && found !== undefined && found.status !== 'cancelled';
  });
  const byAdultAndDay = grouped(onDuty, ({ staff, session }) => `${staff} ${sessionById.get(session)?.date}`);
  const found: DoubleBooking[] = [];
  for (const group of byAdultAndDay.values()) {
    const placed = group.flatMap((shift) => {
      const session = sessionById.get(shift.session);
      return session ? [{ shift, session }] : [];
    });
    placed.sort((a, b) => (a.session.startTime < b.session.startTime ? -1 : 1));
    placed.forEach((one, position) => {
      for (const other of placed.slice(position + 1)) {
        if (!clash(one.session, other.session)) continue;
        found.push({
          staff: one.shift.staff,
          name: one.shift.name,
          first: one.session,
          second: other.session,
          allowed: one.shift.clashAllowed || other.shift.clashAllowed,
        });
      }
    });
  }
  return found.sort((a, b) => (startOf(a.first) < startOf(b.first) ? -1 : 1));
}

function startOf({ date, startTime }: DutySession): string {
  return `${date} ${startTime}`;
}

/** Shifts that nobody has said yes to, of sessions that take place up to a local date, in the order of the sessions. */
export function unanswered(
  sessions: readonly DutySession[],
  shifts: readonly DutyShift[],
  until: string,
): { readonly session: DutySession; readonly shifts: readonly DutyShift[] }[] {
  const bySession = grouped(
    shifts.filter(({ status }) => status === 'planned'),
    ({ session }) => session,
  );
  return sessions
    .filter((session) => session.status !== 'cancelled' && session.date <= until)
    .flatMap((session) => {
      const planned = bySession.get(session.id) ?? [];
      return planned.length > 0 ? [{ session, shifts: planned }] : [];
    });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
