import type { CardModel } from '../components/card-model.ts';
import type { CategoryColor, Snapshot } from '../directory/model.ts';
import type { Position } from '../domain/distance.ts';
import { resultMap as words } from '#words/result-map.ts';
import { venueHref } from '../paths.ts';
import { activityCard } from '../search/cards.ts';
import type { SearchIndex } from '../search/index-model.ts';
import { inOrder } from '../search/list-view.ts';
import { momentOf } from '../search/moment.ts';
import type { SearchQuery } from '../search/query.ts';
import { search } from '../search/search.ts';

/** A place with what was found there; a place that was found itself may have nothing. */
export interface MapPlace {
  readonly name: string;
  /** Empty where no place is known. */
  readonly href: string;
  readonly color: CategoryColor;
  /** "Östra Storgatan 4, Jämshög" */
  readonly address: string;
  readonly position: Position | undefined;
  readonly cards: readonly CardModel[];
}

export interface ResultMap {
  readonly placed: readonly MapPlace[];
  readonly unplaced: readonly MapPlace[];
}

/**
 * All that a search found, by place, in the order that was asked for.
 * @param now epoch milliseconds
 */
export function resultMap(
  snapshot: Snapshot,
  index: SearchIndex,
  query: SearchQuery,
  now: number,
): ResultMap {
  const moment = momentOf(now, index.day);
  const { activities, venues } = search(index, query, moment);
  const cardsAt = new Map<number, CardModel[]>();
  for (const hit of inOrder(index, activities, query.sortera)) {
    const cards = cardsAt.get(hit.venue) ?? [];
    cards.push(activityCard(index, hit, moment));
    cardsAt.set(hit.venue, cards);
  }
  for (const { venue } of venues) {
    const at = index.venues.indexOf(venue);
    if (!cardsAt.has(at)) cardsAt.set(at, []);
  }
  const places = [...cardsAt].map(([at, cards]): MapPlace => {
    const venue = snapshot.venues[at];
    if (!venue) {
      const color = cards[0]?.category.color ?? 'hangout';
      return { name: words.noVenue, href: '', color, address: '', position: undefined, cards };
    }
    const { name, address, area, position, category } = venue;
    const where = address.includes(area.name) ? address : [address, area.name].filter(Boolean).join(', ');
    return { name, href: venueHref(venue), color: category.color, address: where, position, cards };
  });
  return {
    placed: places.filter(({ position }) => position),
    unplaced: places.filter(({ position }) => !position),
  };
}
