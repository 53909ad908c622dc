import { addDays } from '../../src/domain/local-date.ts';
import { activityOf } from './activities.ts';
import { demoSchedules, SIGNUP_OPENS_DAYS } from './schedules.ts';
import type { Slot } from './slot.ts';
import { countsAsAdult, staffRole } from './staff.ts';
import type { StaffKey } from './staff.ts';

/** A session as the generator made it; relations are record ids, the date YYYY-MM-DD, the time HH:MM. */
export interface GeneratedSession {
  readonly id: string;
  readonly schedule: string;
  readonly local_date: string;
  readonly start_time: string;
  readonly activity: string;
}

/** A generated session beside the demo's own data about it. */
export interface Candidate {
  readonly session: GeneratedSession;
  readonly slot: Slot;
  /** Those of the usual staff who count as adults; the first is responsible. */
  readonly adults: readonly StaffKey[];
  /** Places that can be taken: those of the room, or fewer when the adults allow fewer. */
  readonly capacity: number;
}

const DAYS_UNTIL_EVERY_SIGNUP_IS_OPEN = 2;

const slotById: ReadonlyMap<string, Slot> = new Map(demoSchedules.map(({ id, slot }) => [id, slot]));

function capacityOf(slot: Slot, adults: number): number {
  return slot.youthsPerAdult === undefined
    ? slot.places
    : Math.min(slot.places, adults * slot.youthsPerAdult);
}

function candidateOf(session: GeneratedSession): readonly Candidate[] {
  const slot = slotById.get(session.schedule);
  if (slot === undefined) return [];
  const adults = slot.staff.filter((person) => countsAsAdult(staffRole(person)));
  return [{ session, slot, adults, capacity: capacityOf(slot, adults.length) }];
}

/** By the schedule's own time: a session that was moved keeps its turn, so that planning again gives the same. */
function sortKey({ session, slot }: Candidate): string {
  return `${session.local_date} ${slot.open[0]} ${session.id}`;
}

/** The demo's own sessions from today on, in order of time; sessions of other schedules are left out. */
export function candidatesFrom(today: string, sessions: readonly GeneratedSession[]): readonly Candidate[] {
  return sessions
    .filter((session) => session.local_date >= today)
    .flatMap(candidateOf)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Whether one signs up to this session, and its sign-up is open at any hour of today. */
export function takesSignups({ session, slot }: Candidate, today: string): boolean {
  return (
    activityOf(slot.activity).signup === 'session' &&
    session.local_date >= addDays(today, DAYS_UNTIL_EVERY_SIGNUP_IS_OPEN) &&
    session.local_date < addDays(today, SIGNUP_OPENS_DAYS)
  );
}

/** Drop-in with adults: what may be cancelled, moved or short of adults without anybody's sign-up being touched. */
export function isStaffedDropIn({ slot }: Candidate): boolean {
  return slot.staffed !== 'never' && activityOf(slot.activity).signup === undefined;
}
