import { clockTimeOf, minutesOf } from '../domain/clock-time.ts';
import { areaNamesOf } from './area-words.ts';
import { addDays, weekdayOf } from '../domain/local-date.ts';
import { utcOf } from '../domain/stockholm.ts';
import { includesSchoolYear, SCHOOL_YEARS } from '../domain/school-years.ts';
import type { SchoolYearRange } from '../domain/school-years.ts';
import { slugOf } from '../domain/slug.ts';
import { generatedId, RECORD_ID_LETTERS, SCHEDULE_ID_LETTERS, SIGNUP_MODES, STATUSES } from './index-data.ts';
import type { IndexData } from './index-data.ts';
import { NEVER } from './index-model.ts';
import type { SearchActivity, SearchIndex, SearchSession, SearchVenue } from './index-model.ts';
import { wordTableOf } from './index-text.ts';
import { summed, unpack, unpackedPositions } from './pack.ts';
import { hasRoom, isStaffed } from '../directory/session-facts.ts';
import { synonymTable, unpackSynonyms } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { venueHref } from '../paths.ts';

interface Shape {
  readonly startTime: string;
  readonly endTime: string;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly unstaffed: boolean;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
}

const NUMBERS_PER_SHAPE = 7;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 24 * 60;

function shapesOf(packed: string): Shape[] {
  const numbers = unpack(packed);
  const time = (at: number) => (numbers[at] ? clockTimeOf(numbers[at] - 1) : '');
  return Array.from({ length: numbers.length / NUMBERS_PER_SHAPE }, (_, index) => {
    const at = index * NUMBERS_PER_SHAPE;
    return {
      startTime: time(at),
      endTime: time(at + 1),
      staffedFrom: time(at + 2),
      staffedTo: time(at + 3),
      unstaffed: numbers[at + 4] === 1,
      leastAdults: numbers[at + 5] ?? 0,
      youthsPerAdult: numbers[at + 6] ?? 0,
    };
  });
}

function listsOf(packed: string): number[][] {
  const numbers = unpack(packed);
  const lists: number[][] = [];
  let at = 0;
  while (at < numbers.length) {
    const next = at + 1 + (numbers[at] ?? 0);
    lists.push(numbers.slice(at + 1, next));
    at = next;
  }
  return lists;
}

function dateAgo(number: number, day: string): string {
  return number === 0 ? '' : addDays(day, 1 - number);
}

function venuesOf(data: IndexData): SearchVenue[] {
  const { names, slugs, ...columns } = data.venues;
  const kinds = unpack(columns.kinds);
  const areas = unpack(columns.areas);
  const categories = unpack(columns.categories);
  const phones = unpack(columns.phones);
  const confirmed = unpack(columns.confirmed);
  const positions = unpackedPositions(columns.positions);
  return linesOf(names).map((name, at) => ({
    name,
    href: venueHref({ slug: slugs[at] ?? slugOf(name) }),
    kind: kinds[at] ?? 0,
    area: areas[at] ?? 0,
    category: categories[at] ?? 0,
    phone: data.phones[phones[at] ?? -1] ?? '',
    confirmedOn: dateAgo(confirmed[at] ?? 0, data.day),
    position: positions[at],
  }));
}

function linesOf(text: string): string[] {
  return text ? text.split('\n') : [];
}

function yearBitsOf(range: SchoolYearRange): number {
  return SCHOOL_YEARS.reduce(
    (bits, year) => (includesSchoolYear(range, year) ? bits | (1 << year) : bits),
    0,
  );
}

function activitiesOf(data: IndexData): SearchActivity[] {
  const columns = data.activities;
  const categories = listsOf(columns.categories);
  const from = unpack(columns.yearsFrom);
  const to = unpack(columns.yearsTo);
  const prices = unpack(columns.prices);
  const modes = unpack(columns.modes);
  const phones = unpack(columns.phones);
  const confirmed = unpack(columns.confirmed);
  const untranslated = new Set(summed(unpack(columns.untranslated)));
  return linesOf(columns.titles).map((title, at) => ({
    title,
    ...(untranslated.has(at) && { lang: { title: 'sv' as const } }),
    slug: columns.slugs[at] ?? '',
    categories: categories[at] ?? [],
    schoolYears: { from: from[at] ?? 0, to: to[at] ?? 0 },
    free: prices[at] === 0,
    priceSek: Math.max(0, (prices[at] ?? 0) - 1),
    signupMode: SIGNUP_MODES[(modes[at] ?? 0) % SIGNUP_MODES.length] ?? 'drop_in',
    byLot: (modes[at] ?? 0) >= SIGNUP_MODES.length,
    phone: data.phones[phones[at] ?? -1] ?? '',
    confirmedOn: dateAgo(confirmed[at] ?? 0, data.day),
    sessions: [],
    plannedVenues: [],
    yearBits: yearBitsOf({ from: from[at] ?? 0, to: to[at] ?? 0 }),
  }));
}

/** Puts each series' sessions, or its place alone, on its activity. */
function addSessions(data: IndexData, activities: readonly SearchActivity[]): void {
  const shapes = shapesOf(data.shapes);
  const seriesActivity = summed(unpack(data.series.activities));
  const seriesVenue = unpack(data.series.venues);
  const seriesShape = unpack(data.series.shapes);
  const handMade = new Set(summed(unpack(data.series.handMade)));
  const days = unpack(data.sessions.days);
  const counted = unpack(data.sessions.counted);
  const participants = unpack(data.sessions.participants);
  const places = unpack(data.sessions.places);
  const statuses = unpack(data.sessions.statuses);
  const minutesAt = minutesSince(data.day);
  const dates = new Map<number, string>();
  const dateAfter = (day: number) => {
    const known = dates.get(day) ?? addDays(data.day, day);
    dates.set(day, known);
    return known;
  };
  let at = 0;
  let idAt = 0;

  unpack(data.series.sessionCounts).forEach((count, series) => {
    const activity = activities[seriesActivity[series] ?? -1];
    const shape = shapes[seriesShape[series] ?? -1];
    const venue = seriesVenue[series] ?? 0;
    if (!activity || !shape) return;
    if (count === 0) {
      activity.plannedVenues.push(venue);
      return;
    }
    const letters = handMade.has(series) ? RECORD_ID_LETTERS : SCHEDULE_ID_LETTERS;
    const id = data.series.ids.slice(idAt, idAt + letters);
    idAt += letters;
    let day = 0;
    for (const end = at + count; at < end; at += 1) {
      day += days[at] ?? 0;
      const date = dateAfter(day);
      const placesNumber = places[at] ?? 0;
      const placesLeft = placesNumber > 0 ? placesNumber - 1 : undefined;
      const status = STATUSES[statuses[at] ?? 0] ?? 'planned';
      const facts = {
        ...shape,
        counted: counted[at] ?? 0,
        participants: participants[at] ?? 0,
        cancelled: status === 'cancelled',
      };
      const session: SearchSession = {
        ...facts,
        id: letters === RECORD_ID_LETTERS ? id : generatedId(id, date),
        venue,
        date,
        weekday: weekdayOf(date) - 1,
        startsAt: minutesAt(date, shape.startTime),
        endsAt: minutesAt(date, shape.endTime),
        status,
        publicNote: data.sessions.notes[at] ?? '',
        ...noteOf(data.sessions.noted[at]),
        placesLeft,
        staffedUntil: isStaffed({
          ...facts,
          confirmedOn: activity.confirmedOn,
          staleBefore: data.staleBefore,
        })
          ? minutesAt(date, shape.staffedTo)
          : NEVER,
        room: hasRoom({ cancelled: facts.cancelled, dropIn: activity.signupMode === 'drop_in', placesLeft }),
      };
      activity.sessions.push(session);
    }
  });
  for (const activity of activities) activity.sessions.sort((a, b) => a.startsAt - b.startsAt);
}

/** Gives the minutes from the beginning of the index's day to a clock time on a date; 0 for no time. */
function minutesSince(day: string): (date: string, time: string) => number {
  const zero = utcOf(day, '00:00');
  const begins = new Map<string, { readonly at: number; readonly isEven: boolean }>();
  const since = (date: string, time: string) => (utcOf(date, time) - zero) / MS_PER_MINUTE;
  return (date, time) => {
    let begin = begins.get(date);
    if (!begin) {
      const at = since(date, '00:00');
      begin = { at, isEven: since(addDays(date, 1), '00:00') - at === MINUTES_PER_DAY };
      begins.set(date, begin);
    }
    // Only on the two days when the clock changes does the time of day not say how much of the day has passed.
    return begin.isEven ? begin.at + (minutesOf(time) || 0) : since(date, time) || begin.at;
  };
}

/** Makes the index ready to search: about ten milliseconds for a thousand activities, so keep the result. */
export function openIndex(data: IndexData): SearchIndex {
  const venues = venuesOf(data);
  const activities = activitiesOf(data);
  addSessions(data, activities);
  const table = wordTableOf(data, {
    titles: activities.map(({ title }) => title),
    activityCategories: activities.map(({ categories }) => categories),
    activityOrganisers: unpack(data.activities.organisers),
    venueNames: venues.map(({ name }) => name),
    venueKinds: venues.map(({ kind }) => kind),
    venueAreas: venues.map(({ area }) => area),
    venueCategories: venues.map(({ category }) => category),
  });
  const areas = data.areas.map(([slug, name]) => ({ slug, name }));
  return {
    version: data.version,
    day: data.day,
    staleBefore: data.staleBefore,
    hasMap: data.hasMap,
    categories: data.categories.map(([slug, name, icon, color, language]) => ({
      slug,
      name,
      icon,
      color,
      ...(language && { lang: { name: language } }),
    })),
    areas,
    areaNames: areaNamesOf(areas),
    breaks: data.breaks.map(([slug, title, ...words]) => ({ slug, title, words })),
    venues,
    activities,
    synonyms: synonymTable(unpackSynonyms(data.synonyms)),
    vocabulary: vocabularyOf(table),
  };
}

function noteOf(noted: readonly [number, number] | undefined): Pick<SearchSession, 'note'> {
  return noted ? { note: { at: noted[0], until: noted[1] } } : {};
}
