import { sections } from '#words/sections.ts';
import type { CardGroup, ListView } from '../search/list-view.ts';

/** A group of cards to draw; what is spare stands there hidden. */
export interface DrawnGroup extends CardGroup {
  readonly spare?: CardGroup['cards'];
}

/** The groups of a result, before and after the link to more. */
export interface Sections {
  readonly main: readonly DrawnGroup[];
  readonly last: readonly DrawnGroup[];
}

/** What a result shows: the places found stand before the activities, or after them. */
export function sectionsOf({ groups, venues, venuesFirst }: ListView): Sections {
  const places = venues.length > 0 ? [{ heading: { name: sections.venues, detail: '' }, cards: venues }] : [];
  if (!venuesFirst || places.length === 0) return { main: groups, last: places };
  // Without a heading of their own the activities would seem to be among the places above them.
  const named = groups.map(({ heading = { name: sections.activities, detail: '' }, cards }) => ({
    heading,
    cards,
  }));
  return { main: [...places, ...named], last: [] };
}

/**
 * The sections drawn over those that stand there: cards that are left over become spare. To hide them is done at once; to
 * take them away costs as much as to draw the new ones, and a moment later others are needed in their place.
 */
export function overStanding(next: Sections, standing: Sections): Sections {
  return { main: groupsOver(next.main, standing.main), last: groupsOver(next.last, standing.last) };
}

function groupsOver(next: readonly DrawnGroup[], standing: readonly DrawnGroup[]): DrawnGroup[] {
  return Array.from({ length: Math.max(next.length, standing.length) }, (_, at) => {
    const before = standing[at];
    const { heading, cards } = next[at] ?? { heading: before?.heading, cards: [] };
    const stood = [...(before?.cards ?? []), ...(before?.spare ?? [])];
    return { heading, cards, spare: stood.slice(cards.length) };
  });
}
