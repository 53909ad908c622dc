import type { CardModel, TimeBarModel } from '../components/card-model.ts';
import { phrase, type Phrase } from '../components/phrase.ts';
import { barOf, barWindow, cardOf } from '../components/session-card.ts';
import type { EmptyStateModel } from '../components/EmptyState.tsx';
import type { OutRowModel } from '../components/OutRow.tsx';
import type { WeekLink } from '../components/week.ts';
import type { Snapshot } from '../directory/model.ts';
import { isStaffed, supervisionFactsOf } from '../directory/session-facts.ts';
import { addDays } from '../domain/local-date.ts';
import { dayHeading, dayWithWeek, weekShort, weekTitle } from '#words/dates.ts';
import { resultWeek as words } from '#words/result-week.ts';
import type { SearchIndex } from '../search/index-model.ts';
import type { WayToShow } from '../search/list-view.ts';
import { momentOf as searchMomentOf } from '../search/moment.ts';
import { changed, shownAs, urlOf, withoutDemands } from '../search/query.ts';
import type { SearchQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import { sessionInIndex } from '../search/session-in-index.ts';
import { outRowsByDate } from './adults-out.ts';
import { cardSourceOf } from './card-source.ts';
import { dayNote } from './day-note.ts';
import { momentOf } from './moment.ts';
import { isInReach, mondayOfParameter, weekParameter } from './week-parameter.ts';

export interface WeekRow {
  readonly card: CardModel;
  /** On the same scale in the whole week. */
  readonly bar: TimeBarModel;
}

export interface ResultDay {
  /** Local date; the day's id is "dag-YYYY-MM-DD". */
  readonly date: string;
  readonly name: string;
  readonly detail: Phrase;
  readonly today: boolean;
  readonly rows: readonly WeekRow[];
  /** Adults who are out; none where activities are searched for by more than the area. */
  readonly out: readonly OutRowModel[];
}

/** The sessions of one week that a search found. */
export interface ResultWeek {
  /** "Vecka 48" */
  readonly title: string;
  readonly lead: string;
  /** Undefined where the site knows nothing more. */
  readonly previous: WeekLink | undefined;
  readonly next: WeekLink | undefined;
  /** All school years, or one stage of school. */
  readonly bands: readonly WayToShow[];
  readonly days: readonly ResultDay[];
  /** Instead of the days, when none of them has anything. */
  readonly empty: EmptyStateModel | undefined;
}

/** The stages of school, as values of the filter. */
const BANDS = {
  '1-3': ['1', '2', '3'],
  '4-6': ['4', '5', '6'],
  '7-9': ['7', '8', '9'],
  gy: ['gy'],
} as const satisfies Record<keyof typeof words.bands, readonly string[]>;

function bandsOf(query: SearchQuery): WayToShow[] {
  const band = (label: string, ak: readonly string[]): WayToShow => ({
    label,
    url: urlOf(changed(query, { ak })),
    chosen: query.ak.join() === ak.join(),
  });
  return [
    band(words.allYears, []),
    ...Object.entries(BANDS).map(([name, ak]) => band(words.bands[name as keyof typeof BANDS], ak)),
  ];
}

/**
 * The week of a search: every session in it that meets the demands, also those that the index has not kept. What has passed is
 * left out of the current week.
 * @param now epoch milliseconds
 */
export function resultWeek(
  snapshot: Snapshot,
  index: SearchIndex,
  query: SearchQuery,
  now: number,
): ResultWeek {
  const moment = momentOf(now, snapshot.settings);
  const monday = mondayOfParameter(query.v, moment.date);
  const sunday = addDays(monday, 6);
  const first = monday <= moment.date && moment.date <= sunday ? moment.date : monday;
  const isOver = sunday < moment.date;
  const { meets, activities } = search(index, query, searchMomentOf(now, index.day));
  const activityAt = new Map(snapshot.activities.map(({ id }, at) => [id, at]));
  const venueAt = new Map(snapshot.venues.map(({ id }, at) => [id, at]));
  const sessions = snapshot.sessions.filter(
    (session) =>
      session.date >= first &&
      session.date <= sunday &&
      (isOver || session.endsAt > now) &&
      meets(
        activityAt.get(session.activity.id) ?? -1,
        sessionInIndex(session, venueAt.get(session.venue.id) ?? -1, index),
      ),
  );
  const sources = sessions.map((session) => cardSourceOf(session, now));
  const scale = barWindow(sources);
  const rows = sources.map((source): { readonly date: string } & WeekRow => ({
    date: source.date,
    card: cardOf(source, moment, moment.staleBefore),
    bar: barOf(source, scale, moment),
  }));
  const running = sessions.filter(({ status }) => status !== 'cancelled');
  const staffed = running.filter((session) => isStaffed(supervisionFactsOf(session, moment.staleBefore)));
  const thisWeek = weekParameter(moment.date);
  const link = (date: string): WeekLink | undefined => {
    const v = weekParameter(date);
    const href = urlOf({ ...query, v: v === thisWeek ? '' : v });
    return isInReach(date, moment.date) ? { href, text: weekShort(date) } : undefined;
  };
  const [firstHit] = activities.flatMap(({ session }) => session?.date ?? []).toSorted();
  const empty = {
    title: words.empty,
    text: words.emptyText,
    ways: [
      ...(firstHit
        ? [
            {
              href: `${urlOf({ ...query, v: weekParameter(firstHit) })}#dag-${firstHit}`,
              text: words.next(dayWithWeek(firstHit, moment.date)),
            },
          ]
        : []),
      { href: urlOf(shownAs(query, '')), text: words.asList },
    ],
  };
  const asksForMore = urlOf(query) !== urlOf({ ...withoutDemands(query), ort: query.ort });
  const out = asksForMore
    ? new Map<string, readonly OutRowModel[]>()
    : outRowsByDate(
        snapshot,
        { from: first, to: sunday, onlyLeft: first === moment.date, areas: query.ort },
        moment,
      );
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).filter((date) => date >= first);
  return {
    title: weekTitle(monday),
    lead: running.length === 0 ? words.empty : words.lead(running.length, staffed.length),
    previous: link(addDays(monday, -7)),
    next: link(addDays(monday, 7)),
    bands: bandsOf(query),
    empty: rows.length === 0 ? empty : undefined,
    days: days.map((date) => {
      const { name, detail } = dayHeading(date, moment.date);
      const note = dayNote(snapshot, date);
      return {
        date,
        name,
        detail: note ? phrase([detail, note], ', ') : detail,
        today: date === moment.date,
        rows: rows.filter((row) => row.date === date),
        out: out.get(date) ?? [],
      };
    }),
  };
}
