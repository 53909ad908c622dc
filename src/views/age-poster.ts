import { titleOf, type Phrase } from '../components/phrase.ts';
import type { Snapshot } from '../directory/model.ts';
import type { AgeBand } from '../domain/age-bands.ts';
import { addDays } from '../domain/local-date.ts';
import { agePages as words } from '#words/age-pages.ts';
import { fullDate } from '#words/dates.ts';
import { comingFor } from './age-page.ts';
import type { Moment } from './moment.ts';
import { daysInWords, regularVenues, weeklySchedules } from './regular-hours.ts';
import { isForAll } from './venue-open.ts';

/** As many as one sheet of paper holds. */
const MOST_VENUES = 8;
const MOST_ACTIVITIES = 8;
const OFFER_DAYS = 28;

export interface PosterLine {
  readonly name: Phrase;
  /** "mån–fre, Jämshög" */
  readonly where: string;
}

export interface PosterView {
  /** "38 aktiviteter, 35 är gratis"; empty while there is nothing. */
  readonly offer: string;
  readonly venues: readonly PosterLine[];
  readonly moreVenues: string;
  readonly activities: readonly PosterLine[];
  readonly moreActivities: string;
  readonly validOn: string;
}

/** What holds for weeks: places and activities that come back, and no single time. */
export function posterView(snapshot: Snapshot, band: AgeBand, moment: Moment): PosterView {
  const venues = regularVenues(snapshot, band, moment);
  const activities = weeklyActivities(snapshot, band, moment);
  return {
    offer: offerOf(snapshot, band, moment),
    venues: venues
      .slice(0, MOST_VENUES)
      .map(({ name, area, days }) => ({ name, where: words.posterWhere(days, area) })),
    moreVenues: moreOf(venues.length - MOST_VENUES),
    activities: activities.slice(0, MOST_ACTIVITIES),
    moreActivities: moreOf(activities.length - MOST_ACTIVITIES),
    validOn: words.validOn(fullDate(moment.date)),
  };
}

function moreOf(count: number): string {
  return count > 0 ? words.posterMore(count) : '';
}

function offerOf(snapshot: Snapshot, band: AgeBand, moment: Moment): string {
  const until = addDays(moment.date, OFFER_DAYS);
  const soon = comingFor(snapshot, band, moment).filter(({ date }) => date < until);
  const offered = [...new Set(soon.map(({ activity }) => activity))];
  if (offered.length === 0) return '';
  return words.posterOffer(offered.length, offered.filter(({ free }) => free).length);
}

/** What one signs up for first, since the places say that they are open; each group in alphabetical order. */
function weeklyActivities(snapshot: Snapshot, band: AgeBand, moment: Moment): PosterLine[] {
  const schedules = weeklySchedules(snapshot, band, moment);
  const lines = snapshot.activities.flatMap((activity) => {
    const own = schedules.filter((schedule) => schedule.activity.id === activity.id);
    if (own.length === 0) return [];
    const days = daysInWords(own.flatMap(({ weekdays }) => weekdays));
    // Which day is where would take a line of its own for each.
    const [venue, ...others] = new Set(own.map((schedule) => schedule.venue.name));
    const where = venue && others.length === 0 ? words.posterWhere(days, venue) : days;
    return [{ line: { name: titleOf(activity), where }, rank: Number(isForAll({ activity })) }];
  });
  return lines.toSorted((a, b) => a.rank - b.rank).map(({ line }) => line);
}
