import type { Schedule, Snapshot, Venue, Weekday } from '../directory/model.ts';
import { isForBand, type AgeBand } from '../domain/age-bands.ts';
import { minutesOf } from '../domain/clock-time.ts';
import { unionOf, type Interval } from '../domain/intervals.ts';
import { addDays, WEEKDAYS } from '../domain/local-date.ts';
import { agePages as words, type WeekdayRun } from '#words/age-pages.ts';
import { clockOfMinutes } from '#words/times.ts';
import { venueHref } from '../paths.ts';
import type { Moment } from './moment.ts';
import { isForAll } from './venue-open.ts';

/** What stands on paper must hold for at least so many days. */
const HOLDS_FOR_DAYS = 7;

/** A place that whoever is in the band can come to every week, by plan. */
export interface RegularVenue {
  readonly href: string;
  readonly name: string;
  readonly area: string;
  /** "mån–tors och lör" */
  readonly days: string;
  /** "mån–tors 14–16.45 och 17–20.30, med vuxna"; days with the same hours are one line. */
  readonly lines: readonly string[];
}

/** The schedules for a band that come back every week while school is on, now and for a week to come. */
export function weeklySchedules(snapshot: Snapshot, band: AgeBand, { date }: Moment): Schedule[] {
  const until = addDays(date, HOLDS_FOR_DAYS);
  return snapshot.schedules.filter(
    ({ activity, termRule, everyNWeeks, validFrom, validUntil }) =>
      isForBand(activity.schoolYears, band) &&
      termRule !== 'breaks' &&
      everyNWeeks === 1 &&
      validFrom <= until &&
      (validUntil === '' || validUntil >= until),
  );
}

/** The places of {@link weeklySchedules} that nobody has to sign up for, in alphabetical order. */
export function regularVenues(snapshot: Snapshot, band: AgeBand, moment: Moment): RegularVenue[] {
  const open = weeklySchedules(snapshot, band, moment).filter(isForAll);
  return snapshot.venues.flatMap((venue) => {
    const here = open.filter((schedule) => schedule.venue.id === venue.id);
    return here.length > 0 ? [regularVenue(venue, here, moment)] : [];
  });
}

function regularVenue(venue: Venue, schedules: readonly Schedule[], moment: Moment): RegularVenue {
  const days = WEEKDAYS.map((weekday) => dayOf(weekday, schedules, moment)).filter(
    ({ open }) => open.length > 0,
  );
  const alike = Map.groupBy(days, ({ open, adults, isUnsure }) => JSON.stringify([open, adults, isUnsure]));
  return {
    href: venueHref(venue),
    name: venue.name,
    area: venue.area.name,
    days: daysInWords(days.map(({ weekday }) => weekday)),
    lines: [...alike.values()].map(lineOf),
  };
}

interface Day {
  readonly weekday: Weekday;
  readonly open: readonly Interval[];
  /** Hours with adults by plan. */
  readonly adults: readonly Interval[];
  /** What is said of adults is too old, or not said at all, for some of the hours. */
  readonly isUnsure: boolean;
}

function dayOf(weekday: Weekday, schedules: readonly Schedule[], { staleBefore }: Moment): Day {
  const ofDay = schedules.filter(({ weekdays }) => weekdays.includes(weekday));
  const staffed = ofDay.filter((one) => !one.unstaffed);
  const known = staffed.filter(
    (one) => one.staffedFrom !== '' && one.activity.supervisionConfirmedOn >= staleBefore,
  );
  return {
    weekday,
    open: unionOf(ofDay.map(({ startTime, endTime }) => between(startTime, endTime))),
    adults: unionOf(known.map(({ staffedFrom, staffedTo }) => between(staffedFrom, staffedTo))),
    isUnsure: known.length < staffed.length,
  };
}

function between(from: string, to: string): Interval {
  return { from: minutesOf(from), to: minutesOf(to) };
}

function rangesOf(intervals: readonly Interval[]): string {
  return words.hours(intervals.map(({ from, to }) => `${clockOfMinutes(from)}–${clockOfMinutes(to)}`));
}

/** One line for days whose hours are the same. */
function lineOf(days: readonly Day[]): string {
  const [{ open, adults, isUnsure }] = days as [Day];
  const names = daysInWords(days.map(({ weekday }) => weekday));
  const hours = rangesOf(open);
  if (adults.length === 0)
    return isUnsure ? words.openNotConfirmed(names, hours) : words.openUnstaffed(names, hours);
  const staffed = rangesOf(adults);
  return staffed === hours
    ? words.openAllStaffed(names, hours)
    : words.openPartlyStaffed(names, hours, staffed);
}

/** "mån–tors och lör": three days or more in a row are one run. */
export function daysInWords(weekdays: readonly Weekday[]): string {
  const runs: WeekdayRun[] = [];
  const places = WEEKDAYS.map((weekday, at) => (weekdays.includes(weekday) ? at : -1)).filter(
    (at) => at >= 0,
  );
  for (let first = 0; first < places.length;) {
    let last = first;
    while ((places[last + 1] ?? Number.NaN) === (places[last] ?? 0) + 1) last += 1;
    const isRun = last - first >= 2;
    const end = isRun ? last : first;
    runs.push({ from: weekdayAt(places[first]), to: weekdayAt(places[end]) });
    first = end + 1;
  }
  return words.days(runs);
}

function weekdayAt(place = 0): Weekday {
  return WEEKDAYS[place] ?? 'mon';
}
