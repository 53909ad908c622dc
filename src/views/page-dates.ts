import type { Activity, RecordDates, Session, Snapshot, Venue } from '../directory/model.ts';
import type { CitizenPromise, SafetyText } from '../directory/safety-model.ts';
import { TEXT_DATES } from '../i18n/shared/text-dates.ts';
import { namedFields } from '../domain/record-dates.ts';
import { utcOf, wallClockOf } from '../domain/stockholm.ts';
import { fieldWord, pageDates as words } from '#words/page-dates.ts';

/** When what a page shows was published, changed and confirmed. */
export interface PageDates {
  /** Epoch milliseconds; undefined where the page is about no single record. */
  readonly publishedAt?: number | undefined;
  /** Epoch milliseconds; undefined where nobody knows. */
  readonly changedAt: number | undefined;
  /** Days on which something was changed that is told by name, newest first. */
  readonly named: readonly NamedChange[];
  /** Local date on which staff confirmed the facts; empty where the page says so elsewhere, or they have grown old. */
  readonly confirmedOn?: string;
  /** The page shows several records. */
  readonly ofContents?: boolean;
}

export interface NamedChange {
  /** Local date. */
  readonly date: string;
  /** "sista dag", "hur det går". */
  readonly what: readonly string[];
}

/** One line at the end of a page. */
export interface DateLine {
  readonly text: string;
  /** Local date. */
  readonly date: string;
  readonly what: readonly string[];
}

/** Days with named changes that a page tells of. */
const MOST_NAMED = 3;

/** @param records ids; the first is what the page is about @param at other moments of change, in epoch milliseconds; 0 = none */
function datesOfRecord(
  snapshot: Pick<Snapshot, 'dates'>,
  records: readonly string[],
  at: readonly number[] = [],
): PageDates {
  const found = records.map((id) => snapshot.dates.get(id)).filter((dates) => dates !== undefined);
  return {
    publishedAt: snapshot.dates.get(records[0] ?? '')?.publishedAt,
    changedAt: newest([...found.map(({ changedAt }) => changedAt), ...at]),
    named: namedChanges(found),
  };
}

/** An activity's page shows its organiser's facts too, and the times and places to come. */
export function datesOfActivity(
  snapshot: Pick<Snapshot, 'dates'>,
  activity: Activity,
  coming: readonly Session[],
): PageDates {
  const venue = coming[0]?.venue.id;
  const records = [activity.id, activity.organiser.id, ...(venue ? [venue] : [])];
  return datesOfRecord(
    snapshot,
    records,
    coming.map(({ changedAt }) => changedAt),
  );
}

export function datesOfSession(snapshot: Pick<Snapshot, 'dates'>, session: Session): PageDates {
  return datesOfActivity(snapshot, session.activity, [session]);
}

/** A form says whether the facts were confirmed, for there they do not stand themselves. @param staleBefore local date */
export function datesOfForm(
  snapshot: Pick<Snapshot, 'dates'>,
  session: Session,
  staleBefore: string,
): PageDates {
  const confirmedOn = session.activity.supervisionConfirmedOn;
  return {
    ...datesOfSession(snapshot, session),
    confirmedOn: confirmedOn >= staleBefore ? confirmedOn : '',
  };
}

/** @param drawnAt epoch milliseconds; 0 = not yet */
export function datesOfLottery(
  snapshot: Pick<Snapshot, 'dates'>,
  activity: Activity,
  drawnAt: number,
): PageDates {
  const { changedAt } = datesOfRecord(snapshot, [activity.id], [drawnAt]);
  return { changedAt, named: [] };
}

/** @param shown sessions on its page */
export function datesOfVenue(
  snapshot: Pick<Snapshot, 'dates'>,
  venue: Venue,
  shown: readonly Session[],
): PageDates {
  const records = [venue.id, ...(venue.organiser ? [venue.organiser.id] : [])];
  return datesOfRecord(
    snapshot,
    records,
    shown.map(({ changedAt }) => changedAt),
  );
}

/** A follow-up is a change of its promise. */
export function datesOfPromise(snapshot: Pick<Snapshot, 'dates'>, promise: CitizenPromise): PageDates {
  return datesOfRecord(snapshot, [promise.id]);
}

/** What a page of several records shows. */
export interface Contents {
  readonly records?: readonly { readonly id: string }[];
  readonly sessions?: readonly Session[];
  /** Local date of the page's own text. */
  readonly text?: string;
}

/** A page of several records: the newest change among them. One of no sessions tells of the catalogue that it looked in. */
export function datesOfContents(
  snapshot: Pick<Snapshot, 'dates' | 'activities'>,
  { records = [], sessions, text }: Contents,
): PageDates {
  const shown = sessions?.length === 0 && records.length === 0 ? snapshot.activities : records;
  const ids = new Set(shown.map(({ id }) => id));
  for (const { activity, venue } of sessions ?? []) ids.add(activity.id).add(venue.id);
  const changedAt = newest([
    ...[...ids].map((id) => snapshot.dates.get(id)?.changedAt ?? 0),
    ...(sessions ?? []).map((session) => session.changedAt),
    ...(text ? [startOf(text)] : []),
  ]);
  return { changedAt, named: [], ofContents: true };
}

/** The pages of safety, each of what it shows. */
export const datesOfSafety = {
  start: (snapshot: Snapshot) => {
    const { promises, presence, surveys } = snapshot.safety;
    const texts = textsAt(snapshot, 'cooperation');
    return datesOfContents(snapshot, { records: [...promises, ...texts, ...presence, ...surveys] });
  },
  survey: (snapshot: Snapshot) =>
    datesOfContents(snapshot, { records: [...snapshot.safety.surveys, ...textsAt(snapshot, 'survey')] }),
  picture: (snapshot: Snapshot) =>
    datesOfContents(snapshot, { records: [...snapshot.safety.measures, ...textsAt(snapshot, 'picture')] }),
  adultsOut: (snapshot: Snapshot) => datesOfContents(snapshot, { records: snapshot.safety.presence }),
  whoDoesWhat: (snapshot: Snapshot) => datesOfContents(snapshot, { records: snapshot.safety.partners }),
};

function textsAt({ safety }: Snapshot, place: SafetyText['place']): readonly SafetyText[] {
  return safety.texts.filter((text) => text.place === place);
}

/** The statement about accessibility: the day that it says itself. */
export function datesOfStatement({ accessibility }: Pick<Snapshot, 'accessibility'>): PageDates {
  return { changedAt: accessibility.updatedAt ?? startOf(TEXT_DATES.accessibility), named: [] };
}

/**
 * A page of the site's own text.
 * @param day local date of the text, from `text-dates.ts`
 * @param snapshot where the page also says what is in the settings
 */
export function datesOfText(day: string, snapshot?: Pick<Snapshot, 'dates'>): PageDates {
  const settings = [...(snapshot?.dates.values() ?? [])].find(
    ({ collection }) => collection === 'site_settings',
  );
  return { changedAt: newest([startOf(day), settings?.changedAt ?? 0]), named: [] };
}

/** The dates as a page says them: nothing that depends on today, for pages are kept. */
export function dateLines(dates: PageDates): DateLine[] {
  const { publishedAt, changedAt, named, confirmedOn = '', ofContents = false } = dates;
  const published = dayOf(publishedAt);
  const changed = dayOf(changedAt);
  const line = (text: string, date: string, what: readonly string[] = []): DateLine[] =>
    date === '' ? [] : [{ text, date, what }];
  const isNamed = named.some(({ date }) => date === changed);
  return [
    ...line(words.published, published),
    // What is put right on the day itself belongs to publishing.
    ...(isNamed || changed === published ? [] : line(ofContents ? words.contents : words.changed, changed)),
    ...named.flatMap(({ date, what }) => line(words.changed, date, what)),
    ...line(words.confirmed, confirmedOn),
  ];
}

function newest(moments: readonly number[]): number | undefined {
  let latest = 0;
  for (const moment of moments) if (moment > latest) latest = moment;
  return latest > 0 ? latest : undefined;
}

const dayOf = (moment: number | undefined): string => (moment === undefined ? '' : wallClockOf(moment).date);

const startOf = (day: string): number => utcOf(day, '00:00');

function namedChanges(found: readonly RecordDates[]): NamedChange[] {
  const byDay = new Map<string, Set<string>>();
  for (const { collection, changes } of found) {
    for (const { at, fields } of changes) {
      for (const [kind, field] of namedFields(collection, fields)) {
        const day = wallClockOf(at).date;
        byDay.set(day, (byDay.get(day) ?? new Set()).add(fieldWord(kind, field)));
      }
    }
  }
  return [...byDay]
    .map(([date, what]) => ({ date, what: [...what] }))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST_NAMED);
}
