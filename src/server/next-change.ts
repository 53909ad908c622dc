import type { Session, Snapshot } from '../directory/model.ts';
import { outingsOf } from '../domain/adults-out.ts';
import { addDays } from '../domain/local-date.ts';
import { SIGNUP_OPENS_AT } from '../domain/session-plan.ts';
import { instantOf, utcOf, wallClockOf } from '../domain/stockholm.ts';

const MS_PER_MINUTE = 60_000;

/** Epoch milliseconds of the next midnight in Stockholm. */
export function nextMidnight(now: number): number {
  return utcOf(addDays(wallClockOf(now).date, 1), '00:00');
}

function momentsOf(session: Session, today: string, from: number, until: number): number[] {
  const moments: number[] = [];
  for (const wallClock of [session.signupOpensAt, session.signupClosesAt]) {
    if (wallClock.startsWith(today)) moments.push(instantOf(wallClock));
  }
  if (session.activity.signupMode === 'course' && session.schedule) {
    moments.push(session.startsAt - session.schedule.signupClosesMinutes * MS_PER_MINUTE);
  }
  if (session.endsAt >= from && session.startsAt <= until) {
    moments.push(session.startsAt, session.endsAt);
    if (session.staffedFrom) moments.push(utcOf(session.date, session.staffedFrom));
    if (session.staffedTo) moments.push(utcOf(session.date, session.staffedTo));
  }
  // What was said to be so now is said no longer.
  if (session.presenceNote) moments.push(session.presenceNote.until);
  return moments;
}

/** When adults are out from, and until; one of yesterday evening may end today. */
function momentsOfAdultsOut({ safety }: Snapshot, today: string): number[] {
  return safety.presence
    .flatMap((plan) => outingsOf(plan, addDays(today, -1), today))
    .flatMap(({ startsAt, endsAt, cancelled }) => (cancelled ? [] : [startsAt, endsAt]));
}

/**
 * Gives the next moment after `now` at which a page could say something else although no content changed: a session
 * opens, closes, gets or loses its adults, a note that they are there runs out, sign-up opens or closes, adults are out by
 * plan or no longer; at the latest midnight, when "today" changes.
 */
export function createNextChange(): (snapshot: Snapshot, now: number) => number {
  let ofSnapshot: Snapshot | undefined;
  let midnight = 0;
  let moments: number[] = [];

  return (snapshot, now) => {
    if (snapshot !== ofSnapshot || now >= midnight) {
      ofSnapshot = snapshot;
      midnight = nextMidnight(now);
      const today = wallClockOf(now).date;
      const found = snapshot.sessions.flatMap((session) => momentsOf(session, today, now, midnight));
      found.push(...momentsOfAdultsOut(snapshot, today), utcOf(today, SIGNUP_OPENS_AT), midnight);
      moments = [...new Set(found)]
        .filter((moment) => moment > now && moment <= midnight)
        .sort((a, b) => a - b);
    }
    while (moments.length > 1 && (moments[0] as number) <= now) moments.shift();
    return moments[0] ?? midnight;
  };
}
