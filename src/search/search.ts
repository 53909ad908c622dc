import type { SearchActivity, SearchIndex, SearchSession, SearchVenue } from './index-model.ts';
import type { Care } from './match-text.ts';
import type { Moment } from './moment.ts';
import { FACETS } from './query.ts';
import type { Facet, SearchQuery } from './query.ts';
import { readText } from './read-text.ts';
import type { TextUnit } from './read-text.ts';
import { ALL_FACETS, bitOf, isSingleBit, NO_VENUE, Restrictions, unitBit } from './restrictions.ts';
import type { AskedSession } from './time-spans.ts';
import { Tally } from './tally.ts';
import { demandsOf, scoresOf } from './text-demands.ts';
import type { TextDemand } from './text-demands.ts';
import type { FacetCounts } from './tally.ts';

/** An activity that answers, with its next session that fits; none when no time is known. */
export interface ActivityHit {
  readonly activity: SearchActivity;
  /** Position of the activity, which is the rank of its title. */
  readonly rank: number;
  readonly session: SearchSession | undefined;
  /** The venue of the session, or the planned one; −1 when none is known. */
  readonly venue: number;
  readonly score: number;
}

export interface VenueHit {
  readonly venue: SearchVenue;
  readonly score: number;
  /** The next fitting session there that is not cancelled, whatever its activity. */
  readonly next: NextAtVenue | undefined;
}

interface NextAtVenue {
  readonly activity: SearchActivity;
  readonly session: SearchSession;
}

/** What a search demands: one filter, or one word of the text, or all its words for one filter. */
export type Demand = { readonly facet: Facet } | { readonly units: readonly TextUnit[] };

/** The same search without one demand; or, when no single one is to blame, with that demand only. */
export interface Loosening {
  readonly demand: Demand;
  readonly keep: 'others' | 'this';
  readonly hits: number;
}

export interface SearchResult {
  /** By relevance, then start, when the text has words to find; else by start, then title. */
  readonly activities: readonly ActivityHit[];
  /** Only found by words, and by their village. */
  readonly venues: readonly VenueHit[];
  readonly counts: FacetCounts;
  /** Nothing has all words; what was found has some of them. */
  readonly onlySome?: boolean;
  /** When nothing is found: what to ask instead, most hits first. */
  readonly loosen: readonly Loosening[];
  /** Whether one session of an activity, by its position, meets all that is asked; the index need not have kept it. */
  readonly meets: (activity: number, session: AskedSession & Pick<SearchSession, 'venue'>) => boolean;
}

/** Scores closer than one step are the same: then the sooner one comes first. */
const SCORE_STEPS = 40;

/** The places of an activity whose sessions are all over. */
function placesOf(activity: SearchActivity): readonly number[] {
  const venues = new Set([...activity.sessions.map(({ venue }) => venue), ...activity.plannedVenues]);
  return venues.size > 0 ? [...venues] : [NO_VENUE];
}

const startOf = ({ session }: ActivityHit) => session?.startsAt ?? Number.MAX_SAFE_INTEGER;

function bySoonest(a: ActivityHit, b: ActivityHit): number {
  return startOf(a) - startOf(b) || a.rank - b.rank;
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return Math.round(b.score * SCORE_STEPS) - Math.round(a.score * SCORE_STEPS);
}

interface Found extends SearchResult {
  /** Whether anything has all the words, whatever the filters say. */
  readonly textFound: boolean;
}

function searchOnce(
  index: SearchIndex,
  query: SearchQuery,
  moment: Moment,
  units: readonly TextUnit[],
  care: Care,
): Found {
  const demands = demandsOf(units);
  const scores = scoresOf(index, units, demands, care);
  const restrictions = new Restrictions(index, query, moment, demands, scores, care);
  const { textBits, placeBits } = restrictions;
  const tally = new Tally(index, moment);
  const activities: ActivityHit[] = [];
  const without = new Map<number, number>();
  const alone = new Map<number, number>();
  const nextAt = new Map<number, NextAtVenue>();
  let textFound = false;

  const { sessionBits, asked } = restrictions;
  const seeksVenues = placeBits !== 0;
  const now = moment.sinceIndexDay;
  let ofActivity = 0;
  let loose = 0;
  let met = 0;
  let hit: ActivityHit | undefined;

  // One function for all: this runs for every session while someone types.
  const judge = (
    activity: SearchActivity,
    rank: number,
    session: SearchSession | undefined,
    venue: number,
  ) => {
    const mask = ofActivity | restrictions.ofSession(session) | restrictions.ofActivityAt(rank, venue);
    met |= ~mask & asked;
    if ((mask & textBits) === 0) textFound = true;
    if (seeksVenues && session && !session.cancelled && (mask & sessionBits) === 0) {
      const known = nextAt.get(venue);
      if (!known || session.startsAt < known.session.startsAt) nextAt.set(venue, { activity, session });
    }
    if (mask === 0) hit ??= { activity, rank, session, venue, score: restrictions.scoreOf(venue, rank) };
    else if (!isSingleBit(mask)) return;
    loose |= mask;
    if (mask <= ALL_FACETS) tally.add(rank, session, venue, mask);
  };

  index.activities.forEach((activity, position) => {
    ofActivity = restrictions.ofActivity(activity);
    loose = 0;
    met = 0;
    hit = undefined;
    let isOver = true;
    for (const session of activity.sessions) {
      if (session.endsAt <= now) continue;
      isOver = false;
      judge(activity, position, session, session.venue);
    }
    if (isOver) for (const venue of placesOf(activity)) judge(activity, position, undefined, venue);

    tally.close(position, activity);
    if (hit) activities.push(hit);
    if (activities.length > 0) return;
    addBits(without, loose);
    addBits(alone, met);
  });

  const venues: VenueHit[] = [];
  if (placeBits !== 0) {
    index.venues.forEach((venue, position) => {
      const next = nextAt.get(position);
      const mask = restrictions.ofVenue(position);
      if ((mask & textBits) === 0) textFound = true;
      if ((restrictions.asked & restrictions.sessionBits) !== 0 && !next) return;
      if (mask === 0) venues.push({ venue, score: restrictions.scoreOf(position), next });
      else if (isSingleBit(mask) && mask !== placeBits) addBits(without, mask);
    });
    venues.sort(byScore);
  }
  activities.sort(textBits === 0 ? bySoonest : (a, b) => byScore(a, b) || bySoonest(a, b));

  const meets: SearchResult['meets'] = (position, session) => {
    const activity = index.activities[position];
    if (!activity) return false;
    const unmet = restrictions.ofActivity(activity) | restrictions.ofActivityAt(position, session.venue);
    return (unmet | restrictions.ofSession(session)) === 0;
  };
  const nothing = activities.length === 0 && venues.length === 0;
  const loosen = nothing ? loosenings(without, alone, demands) : [];
  return { activities, venues, counts: tally.counts(), loosen, meets, textFound };
}

function addBits(counts: Map<number, number>, bits: number): void {
  for (let bit = 1; bit <= bits; bit <<= 1) {
    if (bits & bit) counts.set(bit, (counts.get(bit) ?? 0) + 1);
  }
}

function loosenings(
  without: ReadonlyMap<number, number>,
  alone: ReadonlyMap<number, number>,
  ofText: readonly TextDemand[],
): Loosening[] {
  const keep = without.size > 0 ? 'others' : 'this';
  const hits = keep === 'others' ? without : alone;
  const demands: { demand: Demand; bit: number }[] = [
    ...FACETS.map((facet) => ({ demand: { facet }, bit: bitOf(facet) })),
    ...ofText.map(({ units, at }) => ({ demand: { units }, bit: unitBit(at) })),
  ];
  return demands
    .flatMap(({ demand, bit }) =>
      hits.has(bit) ? [{ demand, keep, hits: hits.get(bit) ?? 0 } as const] : [],
    )
    .sort((a, b) => b.hits - a.hits);
}

/** Words tell enough to be answered without the others only beside others. */
const LEAST_WORDS_FOR_SOME = 2;

/**
 * Answers a search. All words of the text must be found, all filters must fit; several values of one filter mean any of
 * them. Words are first taken as they are spelt; only when nothing has them all are near spellings of each tried too, and
 * only when nothing has those either what has some of them.
 */
export function search(index: SearchIndex, query: SearchQuery, moment: Moment): SearchResult {
  const units = readText(query.q, index);
  const words = units.filter(({ facet }) => !facet).length;
  const strict = searchOnce(index, query, moment, units, 'strict');
  if (strict.textFound || words === 0) return strict;
  const fuzzy = searchOnce(index, query, moment, units, 'fuzzy');
  if (fuzzy.textFound || words < LEAST_WORDS_FOR_SOME) return fuzzy.textFound ? fuzzy : strict;
  const some = searchOnce(index, query, moment, units, 'some');
  return some.activities.length + some.venues.length > 0 ? { ...some, onlySome: true } : strict;
}
