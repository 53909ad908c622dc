import type { Weekday } from '../../src/domain/local-date.ts';
import type { ActivityKey } from './activities.ts';
import type { Season } from './seasons.ts';
import type { StaffKey } from './staff.ts';
import type { VenueKey } from './venues.ts';

/** One repeating time of an invented activity. Clock times are "HH:MM". */
export interface Slot {
  readonly activity: ActivityKey;
  readonly venue: VenueKey;
  readonly name?: string;
  readonly days: readonly Weekday[];
  readonly open: readonly [from: string, to: string];
  /** Left out = adults are there the whole time. */
  readonly staffed?: readonly [from: string, to: string] | 'never';
  /** Left out = term. */
  readonly rule?: 'breaks' | 'always';
  /** Left out = closed on red days and eves. */
  readonly redDays?: true;
  /** Left out = the school year. */
  readonly season?: Season;
  /** Left out = every week. */
  readonly everyWeeks?: number;
  readonly places: number;
  readonly leastAdults: number;
  /** Left out = no bound. */
  readonly youthsPerAdult?: number;
  /** Left out = an hour, where one signs up to a session. */
  readonly signupClosesMinutes?: number;
  /** The first is responsible. */
  readonly staff: readonly StaffKey[];
}
