import type { CardModel } from '../components/card-model.ts';
import type { WayOn } from '../components/EmptyState.tsx';
import type { Snapshot } from '../directory/model.ts';
import { AGE_BANDS } from '../domain/age-bands.ts';
import { agePages } from '#words/age-pages.ts';
import { breaks as breakWords } from '#words/breaks.ts';
import { errorPages as words } from '#words/pages.ts';
import { ACTIVITIES, ageHref, BREAKS, breakHref, CALENDAR, SAFETY, START, VENUES } from '../paths.ts';
import type { SearchIndex } from '../search/index-model.ts';
import { listView } from '../search/list-view.ts';
import { EMPTY_QUERY, LONGEST_TEXT } from '../search/query.ts';
import { momentOf } from './moment.ts';
import { schoolBreaks } from './school-breaks.ts';

/** What an address without a page was of. */
export type Sought = keyof typeof words.sought;

/** What stands where a page does not exist: what was sought, and ways on to the same kind of thing. */
export interface NotFoundView {
  readonly title: string;
  readonly text: string;
  /** What the search field begins with; undefined where searching does not help. */
  readonly typed: string | undefined;
  /** What the address looks most like. */
  readonly near: readonly CardModel[];
  readonly ways: readonly WayOn[];
  /** Whether the first of them is the best. */
  readonly hasBest: boolean;
}

const MOST_NEAR = 4;
const MOST_BREAKS = 3;
const toActivities: WayOn = { href: ACTIVITIES, text: words.toActivities };
const toCalendar: WayOn = { href: CALENDAR, text: words.toCalendar };

/** The words that a slug was made of: "oppet-hus-2" → "oppet hus". */
function wordsOf(slug: string): string {
  return slug
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
}

/**
 * @param sought undefined for an address that is of no known kind
 * @param slug the part of the address that names the thing; empty where it is an id
 * @param now epoch milliseconds
 */
export function notFoundView(
  sought: Sought | undefined,
  slug: string,
  snapshot: Snapshot,
  index: SearchIndex,
  now: number,
): NotFoundView {
  const typed = wordsOf(slug);
  const page = {
    title: words.notFoundTitle,
    text: words.notFoundText,
    typed,
    near: [],
    hasBest: sought !== 'ages',
  };
  const texts = sought && words.sought[sought];
  switch (sought) {
    case 'activity':
    case 'venue': {
      const { groups, venues } = listView(index, { ...EMPTY_QUERY, q: typed }, now, undefined, MOST_NEAR);
      const activities = groups.flatMap(({ cards }) => cards);
      const near = sought === 'venue' ? venues : [...activities, ...venues];
      return {
        ...page,
        ...texts,
        near: typed === '' ? [] : near.slice(0, MOST_NEAR),
        ways:
          sought === 'venue'
            ? [{ href: VENUES, text: words.toVenues }, toActivities]
            : [toActivities, toCalendar],
      };
    }
    case 'session':
      return { ...page, ...texts, ways: [toCalendar, toActivities] };
    case 'lottery':
      return { ...page, ...texts, ways: [toActivities, toCalendar] };
    case 'break': {
      const { date } = momentOf(now, snapshot.settings);
      const coming = schoolBreaks(snapshot).filter(({ to }) => to >= date);
      const ways = coming.slice(0, MOST_BREAKS).map((one) => ({
        href: breakHref(one),
        text: breakWords.pageTitle(one.name, one.from.slice(0, 4)),
      }));
      return { ...page, ...texts, typed: undefined, ways: [...ways, { href: BREAKS, text: breakWords.all }] };
    }
    case 'promise': {
      const ways = [{ href: SAFETY, text: words.toSafety }, toActivities];
      return { ...page, ...texts, typed: undefined, ways };
    }
    case 'ages': {
      const ways = AGE_BANDS.map((band) => ({ href: ageHref(band), text: agePages.band(band) }));
      return { ...page, ...texts, typed: undefined, ways };
    }
    case undefined:
      return { ...page, ways: [toActivities, { href: START, text: words.toStart }] };
  }
}
