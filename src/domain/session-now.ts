import { utcOf } from './stockholm.ts';
import { staffedAt } from './supervision.ts';

/** When a session is open and staffed: a local date and clock times. Empty = not stated. */
export interface SessionTimes {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
}

/** Where an instant lies in the staffed hours of a session that is going on, see {@link staffedAt}. */
export type Presence = ReturnType<typeof staffedAt>;

/**
 * Whether an instant (epoch milliseconds) lies in the opening hours. Instants are compared, not what clocks show: in the
 * night when the clock goes back, 02:30 comes twice.
 */
export function isWithinHours(
  { date, startTime, endTime }: Pick<SessionTimes, 'date' | 'startTime' | 'endTime'>,
  now: number,
): boolean {
  return utcOf(date, startTime) <= now && now < utcOf(date, endTime);
}

/** Whether the adults of a session that is open at the instant are to be there at it; undefined while it is not open. */
export function presenceAt(times: SessionTimes, now: number): Presence | undefined {
  if (!isWithinHours(times, now)) return undefined;
  return staffedAt(
    {
      unstaffed: times.unstaffed,
      staffedFromAt: utcOf(times.date, times.staffedFrom),
      staffedToAt: utcOf(times.date, times.staffedTo),
    },
    now,
  );
}
