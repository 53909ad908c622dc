import {
  hasRoom,
  isStaffed,
  participantsAt,
  placesLeftAt,
  supervisionFactsOf,
} from '../directory/session-facts.ts';
import type { Session } from '../directory/model.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { utcOf } from '../domain/stockholm.ts';
import { NEVER } from './index-model.ts';
import type { SearchIndex, SearchSession } from './index-model.ts';

const MS_PER_MINUTE = 60_000;

/**
 * A session of the catalogue as the index would hold it, so that one that the index has not kept can be asked whether it
 * meets a search.
 * @param venue position of its venue
 */
export function sessionInIndex(session: Session, venue: number, index: SearchIndex): SearchSession {
  const zero = utcOf(index.day, '00:00');
  const minutes = (instant: number) => (instant - zero) / MS_PER_MINUTE;
  const { id, date, startTime, endTime, unstaffed, staffedFrom, staffedTo, status, publicNote } = session;
  const cancelled = status === 'cancelled';
  const placesLeft = placesLeftAt(session);
  return {
    id,
    venue,
    date,
    weekday: weekdayOf(date) - 1,
    startTime,
    endTime,
    startsAt: minutes(session.startsAt),
    endsAt: minutes(session.endsAt),
    unstaffed,
    staffedFrom,
    staffedTo,
    leastAdults: session.leastAdults,
    youthsPerAdult: session.youthsPerAdult,
    counted: session.adultCounts.counted,
    participants: participantsAt(session),
    cancelled,
    status,
    publicNote,
    note: session.presenceNote,
    placesLeft,
    staffedUntil: isStaffed(supervisionFactsOf(session, index.staleBefore))
      ? minutes(utcOf(date, staffedTo))
      : NEVER,
    room: hasRoom({ cancelled, dropIn: session.activity.signupMode === 'drop_in', placesLeft }),
  };
}
