const MS_PER_MINUTE = 60_000;

/** Too short a time to ask anybody. */
export const SHORTEST_TIME = 30 * MS_PER_MINUTE;

/**
 * Until when a freed place is offered: so many hours, but at most half of the time that is left until sign-up closes, so
 * that there is time for the next in line. All instants are epoch milliseconds.
 * @param hours 0 = places are never offered but given
 * @returns undefined when the place is to be given without asking
 */
export function offerExpiresAt(now: number, hours: number, closesAt: number): number | undefined {
  return hours <= 0 ? undefined : shareOfTime(now, hours, closesAt);
}

/** So many hours from now, at most half of what is left; undefined when that is too short a time to ask in. */
export function shareOfTime(now: number, hours: number, closesAt: number): number | undefined {
  const half = (closesAt - now) / 2;
  return half < SHORTEST_TIME ? undefined : now + Math.min(hours * 60 * MS_PER_MINUTE, half);
}
