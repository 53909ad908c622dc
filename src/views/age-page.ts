import type { CardModel } from '../components/card-model.ts';
import { titleOf, type Phrase } from '../components/phrase.ts';
import { cardOf } from '../components/session-card.ts';
import type { Session, Snapshot } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { isForBand, type AgeBand } from '../domain/age-bands.ts';
import { minutesOf } from '../domain/clock-time.ts';
import { unionOf } from '../domain/intervals.ts';
import { addDays } from '../domain/local-date.ts';
import { agePages as words } from '#words/age-pages.ts';
import { dayHeading, type DayHeading } from '#words/dates.ts';
import { clockOfMinutes } from '#words/times.ts';
import { week } from '#words/week.ts';
import { sessionHref } from '../paths.ts';
import { changed, EMPTY_QUERY, SCHOOL_YEAR_VALUES, urlOf } from '../search/query.ts';
import { cardSourceOf } from './card-source.ts';
import type { Moment } from './moment.ts';
import { regularVenues, type RegularVenue } from './regular-hours.ts';
import { isForAll } from './venue-open.ts';

const DAYS = 7;
const MOST_CARDS = 12;

/** The hours of a day when adults are at a place, and what goes on there. */
export interface StaffedPlace {
  readonly name: string;
  readonly area: string;
  /** "Vuxna 14.30–16 och 17–21" */
  readonly adults: string;
  readonly what: readonly { readonly href: string; readonly title: Phrase }[];
}

export interface StaffedDay extends DayHeading {
  readonly date: string;
  readonly places: readonly StaffedPlace[];
}

export interface AgeView {
  /** The next seven days, those without adults anywhere left out. */
  readonly days: readonly StaffedDay[];
  readonly venues: readonly RegularVenue[];
  /** The next time of each activity that one signs up for, soonest first. */
  readonly cards: readonly CardModel[];
  /** The search for the band. */
  readonly allHref: string;
}

/** What there is for a band at a moment. */
export function ageView(snapshot: Snapshot, band: AgeBand, moment: Moment): AgeView {
  const coming = comingFor(snapshot, band, moment);
  return {
    days: staffedDays(coming, moment),
    venues: regularVenues(snapshot, band, moment),
    cards: signUpCards(coming, moment),
    allHref: searchHref(band),
  };
}

/** The sessions for a band that take place and have not ended. */
export function comingFor(snapshot: Snapshot, band: AgeBand, { now }: Moment): Session[] {
  return snapshot.sessions.filter(
    ({ endsAt, status, activity }) =>
      endsAt > now && status !== 'cancelled' && isForBand(activity.schoolYears, band),
  );
}

/** "Olofström" where the municipality is called after one of its villages, else its whole name. */
export function placeName({ areas, settings }: Pick<Snapshot, 'areas' | 'settings'>): string {
  const { municipality } = settings;
  const seat = areas.find(({ name }) => [`${name}s kommun`, `${name} kommun`].includes(municipality));
  return seat?.name ?? municipality;
}

function searchHref(band: AgeBand): string {
  return urlOf(changed(EMPTY_QUERY, { ak: SCHOOL_YEAR_VALUES.slice(band.from - 1, band.to) }));
}

function staffedDays(coming: readonly Session[], moment: Moment): StaffedDay[] {
  const until = addDays(moment.date, DAYS);
  const staffed = coming.filter(
    (session) =>
      session.date < until && isForAll(session) && isStaffed(supervisionFactsOf(session, moment.staleBefore)),
  );
  return [...Map.groupBy(staffed, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    ...dayHeading(date, moment.date),
    places: [...Map.groupBy(ofDay, ({ venue }) => venue.id).values()].map(placeOf),
  }));
}

function placeOf(sessions: readonly Session[]): StaffedPlace {
  const [{ venue }] = sessions as [Session];
  const hours = unionOf(
    sessions.map(({ staffedFrom, staffedTo }) => ({
      from: minutesOf(staffedFrom),
      to: minutesOf(staffedTo),
    })),
  );
  const ranges = hours.map(({ from, to }) => `${clockOfMinutes(from)}–${clockOfMinutes(to)}`);
  return {
    name: venue.name,
    area: venue.area.name,
    adults: week.adults(words.hours(ranges)),
    what: sessions.map((session) => ({ href: sessionHref(session), title: titleOf(session.activity) })),
  };
}

function signUpCards(coming: readonly Session[], moment: Moment): CardModel[] {
  const nextOfEach = new Map<string, Session>();
  for (const session of coming) {
    if (!isForAll(session) && session.startsAt > moment.now && !nextOfEach.has(session.activity.id)) {
      nextOfEach.set(session.activity.id, session);
    }
  }
  return [...nextOfEach.values()]
    .slice(0, MOST_CARDS)
    .map((session) => cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore));
}
