import type { CardModel } from '../components/card-model.ts';
import type { CategoryColor, CategoryIcon } from '../directory/model.ts';
import { hits as hitWords } from '#words/counts.ts';
import { dayHeading } from '#words/dates.ts';
import type { DayHeading } from '#words/dates.ts';
import { search as pageWords } from '#words/search.ts';
import { searchFacets } from '#words/search-facets.ts';
import { activityCard, venueCard } from './cards.ts';
import type { SearchIndex } from './index-model.ts';
import { momentOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { changed, EMPTY_QUERY, FACETS, PAGE_SIZE, toggled, urlOf, withoutValue } from './query.ts';
import type { Facet, SearchQuery } from './query.ts';
import { readText, withoutUnits } from './read-text.ts';
import { search } from './search.ts';
import type { ActivityHit, Loosening } from './search.ts';
import type { FacetCounts } from './tally.ts';
import { unitLabel } from './unit-label.ts';
import { fixedValueLabel, list as words } from './words.ts';

/** Cards of one day. Without a heading when the order is by relevance; "Ingen tid just nu" for those without a time. */
export interface CardGroup {
  readonly heading: DayHeading | undefined;
  readonly cards: readonly CardModel[];
}

export interface FacetValueView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The list with this value chosen, or without it where it is. */
  readonly url: string;
  readonly category?: { readonly icon: CategoryIcon; readonly color: CategoryColor };
}

export interface FacetView {
  readonly facet: Facet;
  readonly values: readonly FacetValueView[];
}

/** A demand in words, and the list without it. */
export interface Chip {
  readonly label: string;
  readonly url: string;
}

export interface Suggestion {
  readonly label: string;
  readonly url: string;
}

/** Everything that the list page shows for one search, in words: the same on the server and in the browser. */
export interface ListView {
  readonly query: SearchQuery;
  /** Activities found. */
  readonly hits: number;
  /** "16 träffar": activities and venues. */
  readonly headline: string;
  /** The same for those who cannot see the list change. */
  readonly announcement: string;
  readonly groups: readonly CardGroup[];
  /** The best of the venues found. */
  readonly venues: readonly CardModel[];
  /** A few venues stand before the activities, many after them. */
  readonly venuesFirst: boolean;
  readonly facets: readonly FacetView[];
  readonly chips: readonly Chip[];
  /** Filter values chosen, for "3 valda". */
  readonly chosen: number;
  readonly clearUrl: string;
  /** That nothing has all words, and what was found some of them. */
  readonly note: string | undefined;
  /** Only when nothing was found. */
  readonly loosen: readonly Suggestion[];
  readonly more: Suggestion | undefined;
}

const NO_TIME = '';
const FEW_VENUES = 3;
const MOST_VENUES = 12;

function groupsOf(
  index: SearchIndex,
  hits: readonly ActivityHit[],
  moment: Moment,
  byDay: boolean,
): CardGroup[] {
  if (!byDay)
    return hits.length > 0
      ? [{ heading: undefined, cards: hits.map((hit) => activityCard(index, hit, moment)) }]
      : [];
  const days = new Map<string, CardModel[]>();
  for (const hit of hits) {
    const day = hit.session?.date ?? NO_TIME;
    const cards = days.get(day) ?? [];
    cards.push(activityCard(index, hit, moment));
    days.set(day, cards);
  }
  return [...days].map(([day, cards]) => ({
    heading: day === NO_TIME ? { name: words.noTime, detail: '' } : dayHeading(day, moment.date),
    cards,
  }));
}

function valueLabel(index: SearchIndex, facet: Facet, value: string): string {
  switch (facet) {
    case 'kategori':
      return index.categories.find(({ slug }) => slug === value)?.name ?? value;
    case 'ort':
      return index.areas.find(({ slug }) => slug === value)?.name ?? value;
    default:
      return fixedValueLabel(facet, value);
  }
}

function facetsOf(index: SearchIndex, query: SearchQuery, counts: FacetCounts): FacetView[] {
  return FACETS.map((facet) => ({
    facet,
    values: [...counts[facet]].map(([value, count]) => {
      const category = facet === 'kategori' ? index.categories.find(({ slug }) => slug === value) : undefined;
      return {
        value,
        label: valueLabel(index, facet, value),
        count,
        chosen: query[facet].includes(value),
        // Made when asked for: the browser, which counts while one types, never does.
        get url() {
          return urlOf(toggled(query, facet, value, index));
        },
        ...(category && { category: { icon: category.icon, color: category.color } }),
      };
    }),
  }));
}

function chipsOf(index: SearchIndex, query: SearchQuery): Chip[] {
  const chip = (label: string, without: SearchQuery): Chip => ({ label, url: urlOf(without) });
  const understood = readText(query.q, index).filter(({ facet }) => facet);
  return [
    ...understood.map((unit) =>
      chip(unitLabel(index, unit), changed(query, { q: withoutUnits(query.q, [unit]) })),
    ),
    ...FACETS.flatMap((facet) =>
      query[facet].map((value) => chip(valueLabel(index, facet, value), withoutValue(query, facet, value))),
    ),
  ];
}

function suggestionOf(index: SearchIndex, query: SearchQuery, { demand, keep, hits }: Loosening): Suggestion {
  if ('facet' in demand) {
    const { facet } = demand;
    if (keep === 'others')
      return { label: words.withoutFacet(facet, hits), url: urlOf(changed(query, { [facet]: [] })) };
    const labels = query[facet].map((value) => valueLabel(index, facet, value)).join(', ');
    return { label: words.only(labels, hits), url: urlOf({ ...EMPTY_QUERY, [facet]: query[facet] }) };
  }
  const { units } = demand;
  const typed = units.map(({ text }) => text).join(' ');
  if (keep === 'others') {
    return {
      label: words.withoutWord(typed, hits),
      url: urlOf(changed(query, { q: withoutUnits(query.q, units) })),
    };
  }
  const labels = units.map((unit) => unitLabel(index, unit)).join(', ');
  return { label: words.only(labels, hits), url: urlOf({ ...EMPTY_QUERY, q: typed }) };
}

/**
 * Answers a search in words and cards.
 * @param now epoch milliseconds
 * @param most for a first drawing: at most so many cards, without the filters and without what comes after the cards
 */
export function listView(
  index: SearchIndex,
  query: SearchQuery,
  now: number,
  most = Number.POSITIVE_INFINITY,
): ListView {
  const moment = momentOf(now, index.day);
  const { activities, venues, counts, loosen, onlySome } = search(index, query, moment);
  const hasWords = readText(query.q, index).some(({ facet }) => !facet);
  const isWhole = most === Number.POSITIVE_INFINITY;
  const left = activities.length - query.visa;
  const venuesFirst = venues.length <= FEW_VENUES;
  const isAboutVenues = activities.length === 0;
  const shownVenues =
    isWhole || venuesFirst || isAboutVenues ? venues.slice(0, Math.min(most, MOST_VENUES)) : [];
  return {
    query,
    hits: activities.length,
    headline: hitWords(activities.length + venues.length),
    announcement: words.announcement(activities.length, venues.length),
    groups: groupsOf(index, activities.slice(0, Math.min(most, query.visa)), moment, !hasWords),
    venues: shownVenues.map((hit) => venueCard(index, hit, moment)),
    venuesFirst,
    facets: isWhole ? facetsOf(index, query, counts) : [],
    chips: chipsOf(index, query),
    chosen: FACETS.reduce((sum, facet) => sum + query[facet].length, 0),
    clearUrl: urlOf(EMPTY_QUERY),
    note: onlySome ? searchFacets.onlySome : undefined,
    loosen: loosen.map((one) => suggestionOf(index, query, one)),
    more:
      left > 0 && isWhole
        ? {
            label: pageWords.more(Math.min(left, PAGE_SIZE)),
            url: urlOf({ ...query, visa: query.visa + PAGE_SIZE }),
          }
        : undefined,
  };
}
