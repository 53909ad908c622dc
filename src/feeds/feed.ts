import { plainText } from '../components/phrase.ts';
import type { Activity, Session, Snapshot, Venue } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { addDays } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { feeds as words } from '#words/follow.ts';
import { activityHref, venueHref } from '../paths.ts';
import { currentIndex } from '../search/current-index.ts';
import { NEVER, type SearchIndex, type SearchSession } from '../search/index-model.ts';
import { momentOf } from '../search/moment.ts';
import { changed, parseQuery, urlOf } from '../search/query.ts';
import { search } from '../search/search.ts';
import { searchName } from '../search/search-name.ts';
import { sessionInIndex } from '../search/session-in-index.ts';

/** Sessions to follow, and what they have in common. */
export interface Feed {
  /** "Fotboll i Jämshög" */
  readonly name: string;
  /** Path and query of the page that lists the same. */
  readonly page: string;
  /** By start, cancelled ones among them. */
  readonly sessions: readonly Session[];
}

/** So that whoever asks once a week still learns what was cancelled at the last moment. */
const DAYS_BACK = 7;
/** Some two months of a whole village; a calendar with more helps nobody. */
const MOST_SESSIONS = 1000;

/** The sessions of a list that a feed tells of: from a week ago, as far ahead as there are any. */
function told(
  sessions: readonly Session[],
  now: number,
  isAskedFor: (session: Session) => boolean = () => true,
): Session[] {
  const from = addDays(wallClockOf(now).date, -DAYS_BACK);
  const found: Session[] = [];
  for (const session of sessions) {
    if (session.date >= from && isAskedFor(session)) found.push(session);
    if (found.length === MOST_SESSIONS) break;
  }
  return found;
}

/** @param now epoch milliseconds */
export function feedOfActivity(snapshot: Snapshot, activity: Activity, now: number): Feed {
  const sessions = told(snapshot.sessionsByActivity.get(activity.id) ?? [], now);
  return { name: activity.title, page: activityHref(activity), sessions };
}

/** @param now epoch milliseconds */
export function feedOfVenue(snapshot: Snapshot, venue: Venue, now: number): Feed {
  const sessions = told(snapshot.sessionsByVenue.get(venue.id) ?? [], now);
  return { name: words.venue(venue.name, venue.area.name), page: venueHref(venue), sessions };
}

/**
 * Every session that meets the demands of a search, where the list has only the next one of each activity. What is
 * cancelled meets the demand for adults and for room: whoever follows the search was told of it before.
 * @param parameters those of the list
 * @param now epoch milliseconds
 */
export function feedOfSearch(snapshot: Snapshot, parameters: URLSearchParams, now: number): Feed {
  const { index } = currentIndex(snapshot, now);
  const query = parseQuery(parameters, index);
  const { meets } = search(index, query, momentOf(now, index.day));
  const activityAt = new Map(snapshot.activities.map(({ id }, position) => [id, position]));
  const venueAt = new Map(snapshot.venues.map(({ id }, position) => [id, position]));

  const isAskedFor = (session: Session): boolean => {
    const at = activityAt.get(session.activity.id) ?? -1;
    const venue = venueAt.get(session.venue.id) ?? -1;
    return meets(at, offerOf(session, venue, index));
  };
  return {
    name: plainText(searchName(index, query)),
    page: urlOf(changed(query, {})),
    sessions: told(snapshot.sessions, now, isAskedFor),
  };
}

/** The session as a search asks it, by what is planned, for the entry is read at another time of the day. */
function offerOf(session: Session, venue: number, index: SearchIndex): SearchSession {
  const asked = sessionInIndex(session, venue, index);
  const staffed = asked.cancelled || isStaffed(supervisionFactsOf(session, index.staleBefore));
  return { ...asked, staffedUntil: staffed ? Infinity : NEVER, room: asked.cancelled || asked.room };
}
