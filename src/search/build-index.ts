import type { Activity, Session, Snapshot, Venue } from '../directory/model.ts';
import { minutesOf } from '../domain/clock-time.ts';
import { breaks as breakWords } from '#words/breaks.ts';
import { addDays, daysBetween } from '../domain/local-date.ts';
import { slugOf } from '../domain/slug.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { around } from '../components/phrase.ts';
import { nameOf, schoolBreaks } from '../views/school-breaks.ts';
import { breakWordsOf } from './break-words.ts';
import { commonSynonymsFor } from './common-synonyms.ts';
import { indexWordsOf, isFunctionWord } from './fold.ts';
import { generatedId, SCHEDULE_ID_LETTERS, SIGNUP_MODES, STATUSES, VENUE_KINDS } from './index-data.ts';
import type { IndexData, WordList } from './index-data.ts';
import { keptSessions } from './kept-sessions.ts';
import { pack, packedPosition, stepsOf } from './pack.ts';
import { packSynonyms } from './synonyms.ts';
import { participantsAt, placesLeftAt } from '../directory/session-facts.ts';
import { requiredAdults } from '../domain/supervision.ts';

/** Gives each distinct text a position, in the order of first use. */
class Positions {
  readonly #positions = new Map<string, number>();

  of(text: string): number {
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }

  texts(): string[] {
    return [...this.#positions.keys()];
  }
}

const NO_TIMES = '0 0 0 0 0 0 0';

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Series {
  readonly activity: number;
  readonly venue: Venue;
  readonly shape: string;
  /** Empty for a session made by hand, whose own id is kept. */
  readonly scheduleLetters: string;
  readonly sessions: Session[];
}

function clockNumber(time: string): number {
  return time ? minutesOf(time) + 1 : 0;
}

function shapeOf(session: Session): string {
  const { startTime, endTime, staffedFrom, staffedTo, unstaffed, leastAdults, youthsPerAdult } = session;
  const times = [startTime, endTime, staffedFrom, staffedTo].map(clockNumber);
  return [...times, unstaffed ? 1 : 0, leastAdults, youthsPerAdult].join(' ');
}

/** Those who have a place, where that decides how many adults are needed; 0 elsewhere, which packs to nothing. */
function participantsThatMatter(session: Session): number {
  const participants = participantsAt(session);
  const { leastAdults, youthsPerAdult, adultCounts } = session;
  const asksForMore = requiredAdults({ leastAdults, youthsPerAdult, participants }) > leastAdults;
  return asksForMore || adultCounts.counted === 0 ? participants : 0;
}

function scheduleLettersOf(session: Session): string {
  const letters = session.schedule?.id.slice(0, SCHEDULE_ID_LETTERS) ?? '';
  return letters && generatedId(letters, session.date) === session.id ? letters : '';
}

/** Places where the activity is held by plan, though no session is coming there. */
function placesWithoutSession(snapshot: Snapshot, activity: Activity, reached: ReadonlySet<string>): Venue[] {
  const planned = (snapshot.schedulesByActivity.get(activity.id) ?? []).map(({ venue }) => venue);
  return [...new Map(planned.map((venue) => [venue.id, venue])).values()].filter(
    ({ id }) => !reached.has(id),
  );
}

/** The coming sessions of one activity that the index keeps, those alike together. */
function seriesOf(
  snapshot: Snapshot,
  activity: Activity,
  position: number,
  day: string,
  staleBefore: string,
): Series[] {
  const coming = (snapshot.sessionsByActivity.get(activity.id) ?? []).filter(({ date }) => date >= day);
  const byVenue = groupedBy(coming, ({ venue }) => venue.id);
  const kept = [...byVenue.values()].flatMap((sessions) => keptSessions(sessions, day, staleBefore));
  const alike = groupedBy(kept, (session) =>
    [scheduleLettersOf(session) || session.id, session.venue.id, shapeOf(session)].join('|'),
  );
  const series = [...alike.values()].flatMap((sessions) => {
    const [first] = sessions;
    if (!first) return [];
    const scheduleLetters = scheduleLettersOf(first);
    return [{ activity: position, venue: first.venue, shape: shapeOf(first), scheduleLetters, sessions }];
  });
  const unplanned = placesWithoutSession(snapshot, activity, new Set(byVenue.keys()));
  return [
    ...series,
    ...unplanned.map((venue) => ({
      activity: position,
      venue,
      shape: NO_TIMES,
      scheduleLetters: '',
      sessions: [],
    })),
  ];
}

/** The words of longer texts that the record's short texts do not have already. */
function wordList(texts: readonly { readonly long: string; readonly short: string }[]): WordList {
  const records = new Map<string, number[]>();
  texts.forEach(({ long, short }, position) => {
    const known = new Set(indexWordsOf(short));
    for (const word of new Set(indexWordsOf(long))) {
      if (known.has(word) || isFunctionWord(word) || word.length < 2) continue;
      const positions = records.get(word);
      if (positions) positions.push(position);
      else records.set(word, [position]);
    }
  });
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: sorted.map(([word]) => word).join(' '),
    records: pack(sorted.flatMap(([, positions]) => [positions.length, ...stepsOf(positions)])),
  };
}

function daysSince(date: string, day: string): number {
  return date ? Math.max(0, daysBetween(date, day)) + 1 : 0;
}

function notDerived(slug: string, from: string): boolean {
  return slug !== slugOf(from);
}

function indexedBy<T, V>(items: readonly T[], valueOf: (item: T) => V | undefined): Record<number, V> {
  return Object.fromEntries(
    items.flatMap((item, index) => {
      const value = valueOf(item);
      return value ? [[index, value]] : [];
    }),
  );
}

function textsOf({ activities, venues, categories }: Snapshot): string[] {
  return [
    ...categories.map(({ name }) => name),
    ...venues.flatMap(({ name, summary, forWhom }) => [name, summary, forWhom]),
    ...activities.flatMap(({ title, summary }) => [title, summary]),
  ];
}

/**
 * The search index of the published catalogue for one local day: all that finding, filtering and drawing cards needs.
 * @param now epoch milliseconds; only its local date matters
 */
export function buildIndex(snapshot: Snapshot, now: number): IndexData {
  const { activities, venues, categories, areas, settings } = snapshot;
  const day = wallClockOf(now).date;
  const staleBefore = addDays(day, -settings.staleAfterDays);
  const phones = new Positions();
  const organisers = new Positions();
  const shapes = new Positions();
  const areaAt = new Map(areas.map((area, index) => [area.id, index]));
  const categoryAt = new Map(categories.map((category, index) => [category.id, index]));
  const venueAt = new Map(venues.map((venue, index) => [venue.id, index]));
  const series = activities.flatMap((activity, index) =>
    seriesOf(snapshot, activity, index, day, staleBefore),
  );
  const sessions = series.flatMap((one) => one.sessions);
  const withLaterSession = new Set(
    sessions.filter(({ date }) => date > day).map(({ activity }) => activity.id),
  );
  const handMade = series.flatMap((one, index) =>
    one.sessions.length > 0 && !one.scheduleLetters ? [index] : [],
  );

  return {
    version: snapshot.version,
    day,
    staleBefore,
    hasMap: settings.map !== undefined,
    categories: categories.map(({ slug, name, icon, color, lang }) =>
      lang ? [slug, name, icon, color, lang.name] : [slug, name, icon, color],
    ),
    areas: areas.map(({ slug, name }) => [slug, name]),
    breaks: schoolBreaks(snapshot)
      .filter(({ to }) => to >= day)
      .map((one) => [
        one.slug,
        around((name) => breakWords.pageTitle(name, one.from.slice(0, 4)), nameOf(one)),
        ...new Set(breakWordsOf([one.name, one.swedishName ?? one.name])),
      ]),
    synonyms: packSynonyms([...settings.synonyms, ...commonSynonymsFor(textsOf(snapshot))]),
    venues: {
      names: venues.map(({ name }) => name).join('\n'),
      slugs: indexedBy(venues, ({ name, slug }) => (notDerived(slug, name) ? slug : undefined)),
      kinds: pack(venues.map(({ kind }) => VENUE_KINDS.indexOf(kind))),
      areas: pack(venues.map(({ area }) => areaAt.get(area.id) ?? 0)),
      categories: pack(venues.map(({ category }) => categoryAt.get(category.id) ?? 0)),
      phones: pack(venues.map(({ phone }) => phones.of(phone))),
      confirmed: pack(venues.map(({ supervisionConfirmedOn }) => daysSince(supervisionConfirmedOn, day))),
      positions: pack(venues.flatMap(({ position }) => packedPosition(position))),
      words: wordList(
        venues.map((venue) => ({
          long: `${venue.summary} ${venue.address} ${venue.forWhom}`,
          short: venue.name,
        })),
      ),
    },
    activities: {
      titles: activities.map(({ title }) => title).join('\n'),
      untranslated: pack(
        stepsOf(activities.flatMap(({ lang }, index) => (lang?.title === 'sv' ? [index] : []))),
      ),
      slugs: indexedBy(activities, ({ id, slug }) => (withLaterSession.has(id) ? undefined : slug)),
      categories: pack(
        activities.flatMap((one) => [
          one.categories.length,
          ...one.categories.map(({ id }) => categoryAt.get(id) ?? 0),
        ]),
      ),
      organisers: pack(activities.map(({ organiser }) => organisers.of(organiser.name))),
      yearsFrom: pack(activities.map(({ schoolYears }) => schoolYears.from)),
      yearsTo: pack(activities.map(({ schoolYears }) => schoolYears.to)),
      prices: pack(activities.map(({ free, priceSek }) => (free ? 0 : priceSek + 1))),
      modes: pack(
        activities.map(
          ({ signupMode, allocation }) =>
            SIGNUP_MODES.indexOf(signupMode) + (allocation === 'lottery' ? SIGNUP_MODES.length : 0),
        ),
      ),
      phones: pack(activities.map(({ phone }) => phones.of(phone))),
      confirmed: pack(activities.map(({ supervisionConfirmedOn }) => daysSince(supervisionConfirmedOn, day))),
      words: wordList(activities.map(({ title, summary }) => ({ long: summary, short: title }))),
    },
    series: {
      activities: pack(stepsOf(series.map(({ activity }) => activity))),
      venues: pack(series.map(({ venue }) => venueAt.get(venue.id) ?? 0)),
      shapes: pack(series.map(({ shape }) => shapes.of(shape))),
      sessionCounts: pack(series.map((one) => one.sessions.length)),
      ids: series.map((one) => one.scheduleLetters || (one.sessions[0]?.id ?? '')).join(''),
      handMade: pack(stepsOf(handMade)),
    },
    sessions: {
      days: pack(series.flatMap((one) => stepsOf(one.sessions.map(({ date }) => daysBetween(day, date))))),
      counted: pack(sessions.map(({ adultCounts }) => adultCounts.counted)),
      participants: pack(sessions.map(participantsThatMatter)),
      places: pack(sessions.map((session) => (placesLeftAt(session) ?? -1) + 1)),
      statuses: pack(sessions.map(({ status }) => STATUSES.indexOf(status))),
      notes: indexedBy(sessions, ({ publicNote }) => publicNote),
      noted: indexedBy(sessions, ({ presenceNote: note }) => note && ([note.at, note.until] as const)),
    },
    shapes: pack(shapes.texts().flatMap((shape) => shape.split(' ').map(Number))),
    phones: phones.texts(),
    organisers: organisers.texts().join('\n'),
  };
}
