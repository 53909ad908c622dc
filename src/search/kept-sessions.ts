import type { Session } from '../directory/model.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { hasRoom, isStaffed, placesLeftAt, supervisionFactsOf } from '../directory/session-facts.ts';

const STAFFED = 1;
const ROOM = 2;
const ALL = STAFFED | ROOM;

function qualities(session: Session, staleBefore: string): number {
  const cancelled = session.status === 'cancelled';
  const staffed = isStaffed(supervisionFactsOf(session, staleBefore));
  const dropIn = session.activity.signupMode === 'drop_in';
  const room = hasRoom({ cancelled, dropIn, placesLeft: placesLeftAt(session) });
  return (staffed ? STAFFED : 0) | (room ? ROOM : 0);
}

/** Whether some earlier session offers all that is wanted. */
function offering(wanted: number, offered: readonly number[]): boolean {
  return offered.some((one) => (wanted & ~one) === 0);
}

/**
 * The few coming sessions of one activity at one venue that can ever be "the next one that fits": per weekday the first, and each later
 * one that has adults or room where all before it lack them. Today's come on top, since they end during the day.
 * @param sessions of one activity at one venue, by start, none before the day
 */
export function keptSessions(sessions: readonly Session[], day: string, staleBefore: string): Session[] {
  const offeredByWeekday = new Map<number, number[]>();
  return sessions.filter((session) => {
    if (session.date === day) return true;
    const weekday = weekdayOf(session.date);
    const offered = offeredByWeekday.get(weekday) ?? [];
    if (offered.includes(ALL)) return false;
    const own = qualities(session, staleBefore);
    if (offering(own, offered)) return false;
    offeredByWeekday.set(weekday, [...offered, own]);
    return true;
  });
}
