import type { CardModel } from '../components/card-model.ts';
import { around, phrase, written, type Phrase } from '../components/phrase.ts';
import { metresBetween } from '../domain/distance.ts';
import type { CategoryColor, CategoryIcon } from '../directory/model.ts';
import { hits as hitWords } from '#words/counts.ts';
import { dayHeading } from '#words/dates.ts';
import type { DayHeading } from '#words/dates.ts';
import { distance, resultViews } from '#words/result-views.ts';
import { search as pageWords } from '#words/search.ts';
import { searchFacets } from '#words/search-facets.ts';
import { breakMeant } from './break-words.ts';
import { activityCard, venueCard } from './cards.ts';
import type { SearchIndex, SearchVenue } from './index-model.ts';
import { momentOf } from './moment.ts';
import {
  changed,
  FACETS,
  PAGE_SIZE,
  shownAs,
  toggled,
  urlOf,
  withoutDemands,
  withoutValue,
} from './query.ts';
import type { Facet, SearchQuery, SortName } from './query.ts';
import { readText, withoutUnits } from './read-text.ts';
import type { TextUnit } from './read-text.ts';
import { search } from './search.ts';
import type { ActivityHit, Loosening, VenueHit } from './search.ts';
import { searchName } from './search-name.ts';
import type { FacetCounts } from './tally.ts';
import type { Whereabouts } from './whereabouts.ts';
import { list as words } from '#words/list.ts';
import { unitLabel } from './unit-label.ts';
import { fixedValueLabel } from './words.ts';

/** Where the results begin: focus goes there when they change under a link that is gone. */
export const RESULTS_HEADING = 'traffar';

/** Cards of one day. Without a heading when the order is another; "Ingen tid just nu" for those without a time. */
export interface CardGroup {
  readonly heading: DayHeading | undefined;
  readonly cards: readonly CardModel[];
}

export interface FacetValueView {
  readonly value: string;
  readonly label: Phrase;
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
  readonly label: Phrase;
  readonly url: string;
}

export interface Suggestion {
  readonly label: Phrase;
  readonly url: string;
}

/** One of several ways to show the same result. */
export interface WayToShow {
  readonly label: string;
  readonly url: string;
  readonly chosen: boolean;
}

/** What is said where the nearest shall come first. */
export interface NearView {
  readonly text: string;
  /** Whether the browser can be asked where it is; never on the server. */
  readonly canAsk: boolean;
  readonly needsScript: boolean;
}

/** Everything that the list page shows for one search, in words: the same on the server and in the browser. */
export interface ListView {
  readonly query: SearchQuery;
  /** List, week and map. */
  readonly ways: readonly WayToShow[];
  /** Empty where the view has an order of its own. */
  readonly orders: readonly WayToShow[];
  readonly near: NearView | undefined;
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
  /** A page that answers better than a list. */
  readonly seeAlso: Suggestion | undefined;
  /** Only when nothing was found. */
  readonly loosen: readonly Suggestion[];
  /** Everything there is. */
  readonly all: Suggestion;
  readonly more: { readonly label: string; readonly url: string } | undefined;
  /** What one follows with this search: "Fotboll i Jämshög", and the list from its first page on. */
  readonly followed: { readonly name: Phrase; readonly page: string };
}

const NO_TIME = '';
const FEW_VENUES = 3;
const MOST_VENUES = 12;

function groupsOf(
  hits: readonly ActivityHit[],
  cardOf: (hit: ActivityHit) => CardModel,
  today: string,
  byDay: boolean,
): CardGroup[] {
  if (!byDay) return hits.length > 0 ? [{ heading: undefined, cards: hits.map(cardOf) }] : [];
  const days = new Map<string, CardModel[]>();
  for (const hit of hits) {
    const day = hit.session?.date ?? NO_TIME;
    const cards = days.get(day) ?? [];
    cards.push(cardOf(hit));
    days.set(day, cards);
  }
  return [...days].map(([day, cards]) => ({
    heading: day === NO_TIME ? { name: words.noTime, detail: '' } : dayHeading(day, today),
    cards,
  }));
}

/** Metres from where the visitor is to a venue; undefined where either is not known. */
type DistanceTo = (venue: SearchVenue | undefined) => number | undefined;

function distanceFrom(whereabouts: Whereabouts | undefined): DistanceTo {
  return (venue) =>
    venue?.position && whereabouts?.state === 'known'
      ? metresBetween(whereabouts.position, venue.position)
      : undefined;
}

/** The nearest first; those whose distance is not known come last, as they stood. */
function byDistance<T>(items: readonly T[], metresOf: (item: T) => number | undefined): readonly T[] {
  const far = items.map((item) => ({ item, metres: metresOf(item) ?? Number.MAX_VALUE }));
  return far.sort((a, b) => a.metres - b.metres).map(({ item }) => item);
}

/** The activities in the order that was asked for. */
export function inOrder(
  index: SearchIndex,
  activities: readonly ActivityHit[],
  sortera: SortName,
  distanceTo: DistanceTo = () => undefined,
): readonly ActivityHit[] {
  if (sortera === 'namn') return activities.toSorted((a, b) => a.rank - b.rank);
  return sortera === 'nara'
    ? byDistance(activities, ({ venue }) => distanceTo(index.venues[venue]))
    : activities;
}

function withDistance(card: CardModel, metres: number | undefined): CardModel {
  if (metres === undefined) return card;
  return { ...card, facts: [{ text: distance(metres), strong: true }, ...card.facts] };
}

function waysOf(index: SearchIndex, query: SearchQuery): WayToShow[] {
  const way = (vy: SearchQuery['vy'], label: string): WayToShow => ({
    label,
    url: urlOf(shownAs(query, vy)),
    chosen: query.vy === vy,
  });
  return [
    way('', resultViews.list),
    way('vecka', resultViews.week),
    ...(index.hasMap ? [way('karta', resultViews.map)] : []),
  ];
}

/** Chosen, or else as the words say: "nära mig". The views that have an order of their own do not hear it. */
function orderOf({ vy, sortera }: SearchQuery, units: readonly TextUnit[]): SortName {
  if (sortera !== '' || vy !== '') return sortera;
  return units.some(({ facet }) => facet?.facet === 'nara') ? 'nara' : '';
}

/** The map shows by itself what is near. */
function ordersOf(query: SearchQuery, order: SortName, units: readonly TextUnit[]): WayToShow[] {
  if (query.vy === 'vecka') return [];
  const hasWords = units.some(({ facet }) => !facet);
  // What is chosen stands instead of what the words say.
  const q = withoutUnits(
    query.q,
    units.filter(({ facet }) => facet?.facet === 'nara'),
  );
  const sorts: [SortName, string][] = [
    ['', hasWords ? resultViews.best : resultViews.soonest],
    ...(query.vy === '' ? [['nara', resultViews.nearest] satisfies [SortName, string]] : []),
    ['namn', resultViews.byName],
  ];
  const isKnown = sorts.some(([sortera]) => sortera === order);
  return sorts.map(([sortera, label]) => ({
    label,
    url: urlOf({ ...query, q, sortera, visa: PAGE_SIZE }),
    chosen: sortera === (isKnown ? order : ''),
  }));
}

function nearOf(
  { vy }: SearchQuery,
  order: SortName,
  whereabouts: Whereabouts | undefined,
): NearView | undefined {
  if (vy !== '' || order !== 'nara') return undefined;
  const state = whereabouts?.state ?? 'unasked';
  return {
    text: resultViews.near[state],
    canAsk: whereabouts !== undefined && (state === 'unasked' || state === 'refused' || state === 'failed'),
    needsScript: whereabouts === undefined,
  };
}

function valueLabel(index: SearchIndex, facet: Facet, value: string): Phrase {
  switch (facet) {
    case 'kategori': {
      const category = index.categories.find(({ slug }) => slug === value);
      return category ? written(category.name, category.lang?.name) : value;
    }
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

function chipsOf(index: SearchIndex, query: SearchQuery, units: readonly TextUnit[]): Chip[] {
  const chip = (label: Phrase, without: SearchQuery): Chip => ({ label, url: urlOf(without) });
  return [
    ...units
      .filter(({ facet }) => facet)
      .map((unit) => chip(unitLabel(index, unit), changed(query, { q: withoutUnits(query.q, [unit]) }))),
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
    const labels = phrase(
      query[facet].map((value) => valueLabel(index, facet, value)),
      ', ',
    );
    return {
      label: around((inner) => words.only(inner, hits), labels),
      url: urlOf({ ...withoutDemands(query), [facet]: query[facet] }),
    };
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
  return { label: words.only(labels, hits), url: urlOf({ ...withoutDemands(query), q: typed }) };
}

function venuesInOrder(
  index: SearchIndex,
  venues: readonly VenueHit[],
  sortera: SortName,
  distanceTo: DistanceTo,
): readonly VenueHit[] {
  if (sortera === 'nara') return byDistance(venues, ({ venue }) => distanceTo(venue));
  if (sortera !== 'namn') return venues;
  return venues.toSorted((a, b) => index.venues.indexOf(a.venue) - index.venues.indexOf(b.venue));
}

/**
 * Answers a search in words and cards.
 * @param now epoch milliseconds
 * @param whereabouts of the visitor: only a browser knows them
 * @param most for a first drawing: at most so many cards, without the filters and without what comes after the cards
 */
export function listView(
  index: SearchIndex,
  query: SearchQuery,
  now: number,
  whereabouts?: Whereabouts,
  most = Number.POSITIVE_INFINITY,
): ListView {
  const moment = momentOf(now, index.day);
  const result = search(index, query, moment);
  const { counts, loosen, onlySome } = result;
  const units = readText(query.q, index);
  const hasWords = units.some(({ facet }) => !facet);
  const order = orderOf(query, units);
  const distanceTo = distanceFrom(order === 'nara' ? whereabouts : undefined);
  const activities = inOrder(index, result.activities, order, distanceTo);
  const venues = venuesInOrder(index, result.venues, order, distanceTo);
  const isByDay = !hasWords && order !== 'namn' && !(order === 'nara' && whereabouts?.state === 'known');
  const isWhole = most === Number.POSITIVE_INFINITY;
  const left = activities.length - query.visa;
  const venuesFirst = venues.length <= FEW_VENUES;
  const clearUrl = urlOf(withoutDemands(query));
  const isAboutVenues = activities.length === 0;
  const shownVenues =
    isWhole || venuesFirst || isAboutVenues ? venues.slice(0, Math.min(most, MOST_VENUES)) : [];
  const cardOf = (hit: ActivityHit) =>
    withDistance(activityCard(index, hit, moment), distanceTo(index.venues[hit.venue]));
  return {
    query,
    ways: waysOf(index, query),
    orders: ordersOf(query, order, units),
    near: nearOf(query, order, whereabouts),
    hits: activities.length,
    headline: hitWords(activities.length + venues.length),
    announcement: words.announcement(activities.length, venues.length),
    groups: groupsOf(activities.slice(0, Math.min(most, query.visa)), cardOf, moment.date, isByDay),
    venues: shownVenues.map((hit) => withDistance(venueCard(index, hit, moment), distanceTo(hit.venue))),
    venuesFirst,
    facets: isWhole ? facetsOf(index, query, counts) : [],
    chips: chipsOf(index, query, units),
    chosen: FACETS.reduce((sum, facet) => sum + query[facet].length, 0),
    clearUrl,
    all: { label: words.empty.all(index.activities.length), url: clearUrl },
    note: onlySome ? searchFacets.onlySome : undefined,
    seeAlso: breakMeant(units, index.breaks),
    loosen: loosen.map((one) => suggestionOf(index, query, one)),
    more:
      left > 0 && isWhole
        ? {
            label: pageWords.more(Math.min(left, PAGE_SIZE)),
            url: urlOf({ ...query, visa: query.visa + PAGE_SIZE }),
          }
        : undefined,
    followed: { name: searchName(index, query), page: urlOf(changed(query, {})) },
  };
}
