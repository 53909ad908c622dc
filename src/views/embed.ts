/** The list of coming sessions that other sites show in a frame. */
import type { SupervisionLineModel } from '../components/card-model.ts';
import { titleOf, written, type Phrase } from '../components/phrase.ts';
import type { Area, Category, Session, Snapshot, Venue } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { includesSchoolYear, SCHOOL_YEARS, UPPER_SECONDARY } from '../domain/school-years.ts';
import { longDate } from '#words/dates.ts';
import { embed as words } from '#words/embed.ts';
import { capitalised } from '#words/numbers.ts';
import { schoolYear, schoolYearRange } from '#words/school-years.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import { timeRange } from '#words/times.ts';
import { EMBEDDED_LIST, sessionHref } from '../paths.ts';
import { phoneOf } from './card-source.ts';
import type { Moment } from './moment.ts';

/** What a list is about; undefined = everything. */
export interface EmbedChoice {
  readonly area: Area | undefined;
  readonly venue: Venue | undefined;
  readonly schoolYear: number | undefined;
}

export interface EmbeddedSession {
  readonly href: string;
  readonly title: Phrase;
  readonly category: Category;
  readonly time: string;
  readonly place: string;
  /** "Åk 4–6", and what staff say of a session that has moved. */
  readonly facts: readonly Phrase[];
  readonly status: Session['status'];
  /** What is planned: a frame can stand open for days, so nothing here is about this very moment. */
  readonly supervision: SupervisionLineModel;
}

export interface EmbeddedDay {
  readonly date: string;
  readonly name: string;
  readonly sessions: readonly EmbeddedSession[];
}

/** Sessions of one list; the page about all of them is a link away. */
const MOST_SESSIONS = 12;
const UPPER_SECONDARY_VALUE = 'gy';

const valueOfYear = (year: number): string =>
  year === UPPER_SECONDARY ? UPPER_SECONDARY_VALUE : String(year);

/** The choice in an address; what is unknown is no choice. */
export function readEmbedChoice(parameters: URLSearchParams, snapshot: Snapshot): EmbedChoice {
  return {
    area: snapshot.areas.find(({ slug }) => slug === parameters.get('ort')),
    venue: snapshot.venueBySlug.get(parameters.get('stalle') ?? ''),
    schoolYear: SCHOOL_YEARS.find((year) => valueOfYear(year) === parameters.get('ak')),
  };
}

/** "Det här händer: Jämshög, årskurs 5" */
export function listTitle({ area, venue, schoolYear: year }: EmbedChoice): string {
  const parts = [area?.name, venue?.name, year === undefined ? undefined : schoolYear(year)];
  return words.listTitle(parts.filter((part) => part !== undefined));
}

/** The address of the list. */
export function embeddedListHref({ area, venue, schoolYear: year }: EmbedChoice): string {
  const parameters = new URLSearchParams();
  if (year !== undefined) parameters.set('ak', valueOfYear(year));
  if (area) parameters.set('ort', area.slug);
  if (venue) parameters.set('stalle', venue.slug);
  return parameters.size > 0 ? `${EMBEDDED_LIST}?${parameters}` : EMBEDDED_LIST;
}

/** What to paste into a page. Titles and addresses are the catalogue's, so they are escaped. */
export function embedSnippet(choice: EmbedChoice, origin: string): string {
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const address = attribute(origin + embeddedListHref(choice));
  const title = attribute(words.frameTitle(listTitle(choice)));
  return `<iframe src="${address}" title="${title}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
}

/** The form's choices. */
export function embedOptions(snapshot: Snapshot) {
  return {
    areas: snapshot.areas.map(({ slug, name }) => ({ value: slug, label: name })),
    venues: snapshot.venues.map(({ slug, name }) => ({ value: slug, label: name })),
    years: SCHOOL_YEARS.map((year) => ({ value: valueOfYear(year), label: capitalised(schoolYear(year)) })),
  };
}

/** The chosen value of each of the form's fields; empty = none. */
export function embedValues({ area, venue, schoolYear: year }: EmbedChoice) {
  return {
    area: area?.slug ?? '',
    venue: venue?.slug ?? '',
    year: year === undefined ? '' : valueOfYear(year),
  };
}

/** The coming sessions of a list; also one that is going on, for as long as it lasts. */
export function embeddedSessions(snapshot: Snapshot, choice: EmbedChoice, moment: Moment): Session[] {
  const { area, venue, schoolYear: year } = choice;
  return snapshot.sessions
    .filter(
      (session) =>
        session.endsAt > moment.now &&
        (!area || session.venue.area.id === area.id) &&
        (!venue || session.venue.id === venue.id) &&
        (year === undefined || includesSchoolYear(session.activity.schoolYears, year)),
    )
    .slice(0, MOST_SESSIONS);
}

/** The same by day. */
export function embeddedDays(snapshot: Snapshot, choice: EmbedChoice, moment: Moment): EmbeddedDay[] {
  const coming = embeddedSessions(snapshot, choice, moment);
  return [...Map.groupBy(coming, ({ date }) => date)].map(([date, sessions]) => ({
    date,
    name: longDate(date),
    sessions: sessions.map((session) => embedded(session, moment)),
  }));
}

function embedded(session: Session, { staleBefore }: Moment): EmbeddedSession {
  const { activity, venue, startTime, endTime, status, publicNote } = session;
  const [category = venue.category] = activity.categories;
  const moved = status === 'moved' ? [publicNote ? written(publicNote) : words.moved] : [];
  return {
    href: sessionHref(session),
    title: titleOf(activity),
    category,
    time: timeRange(startTime, endTime),
    place: venue.name === venue.area.name ? venue.name : `${venue.name}, ${venue.area.name}`,
    facts: [capitalised(schoolYearRange(activity.schoolYears)), ...moved],
    status,
    supervision: supervisionLine({
      ...supervisionFactsOf(session, staleBefore),
      startTime,
      endTime,
      publicNote,
      phone: phoneOf(session),
      signupMode: activity.signupMode,
    }),
  };
}
