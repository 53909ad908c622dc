import { splitsOf } from './compounds.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './index-model.ts';
import { LABEL_WEIGHT, NAME_WEIGHT } from './index-text.ts';
import type { Postings } from './index-text.ts';
import type { TextUnit } from './read-text.ts';
import { synonymsIn } from './synonyms.ts';
import type { WordMatch } from './vocabulary.ts';

/** How well one unit of the query is found in each activity's own words and in each venue's; 0 = not at all. */
export interface UnitScores {
  readonly activities: Float32Array;
  readonly venues: Float32Array;
}

const SYNONYM = 0.72;
const SPLIT = 0.6;
/** Shortest part of a word that may stand for all of a text. */
const LEAST_OF_SOME = 5;
/** Beside a name that has the village in it. */
const IN_AREA = 0.7;

/** As words are spelt; also nearly so; or only some of the words, but those as they are spelt. */
export type Care = 'strict' | 'fuzzy' | 'some';

/** One scorer serves one index: it turns matches with words into scores of records. */
class Scorer {
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  empty(): UnitScores {
    return {
      activities: new Float32Array(this.#index.activities.length),
      venues: new Float32Array(this.#index.venues.length),
    };
  }

  /** Raises the scores by the matches where the word has at least the weight; tells whether there were any matches. */
  add(scores: UnitScores, matches: readonly WordMatch[], least = 0): boolean {
    const { table } = this.#index.vocabulary;
    for (const { id, quality } of matches) {
      raise(scores.activities, table.activities[id], quality, least);
      raise(scores.venues, table.venues[id], quality, least);
    }
    return matches.length > 0;
  }

  ofMatches(matches: readonly WordMatch[]): UnitScores {
    const scores = this.empty();
    this.add(scores, matches);
    return scores;
  }

  /** Venues in the village, and all that has it in its name: "Scouterna Vilshult" meets elsewhere too. */
  ofArea(slug: string): UnitScores {
    const { areas, areaNames, venues, vocabulary } = this.#index;
    const perWord = (areaNames.find((one) => one.slug === slug)?.words ?? []).map((word) => {
      const scores = this.empty();
      this.add(scores, vocabulary.same(word), NAME_WEIGHT);
      return scores;
    });
    const scores = this.empty();
    raiseByWorst(scores, perWord, 1);
    venues.forEach(({ area }, venue) => {
      if (areas[area]?.slug === slug) scores.venues[venue] = Math.max(scores.venues[venue] ?? 0, IN_AREA);
    });
    return scores;
  }
}

function raise(scores: Float32Array, postings: Postings | undefined, quality: number, least = 0): void {
  if (!postings) return;
  const { records, weights } = postings;
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0;
    const weight = weights[at] ?? 0;
    if (weight < least) continue;
    const score = quality * weight;
    if (score > (scores[record] ?? 0)) scores[record] = score;
  }
}

function raiseByWorst(scores: UnitScores, parts: readonly UnitScores[], share: number): void {
  if (parts.length === 0) return;
  for (const kind of ['activities', 'venues'] as const) {
    const target = scores[kind];
    for (let record = 0; record < target.length; record += 1) {
      let worst = Number.POSITIVE_INFINITY;
      for (const part of parts) worst = Math.min(worst, part[kind][record] ?? 0);
      if (worst * share > (target[record] ?? 0)) target[record] = worst * share;
    }
  }
}

/** How well venues and names answer to the villages, any of them. */
export function matchAreas(index: SearchIndex, slugs: readonly string[]): UnitScores {
  const scorer = new Scorer(index);
  const scores = scorer.empty();
  for (const slug of slugs) raiseByWorst(scores, [scorer.ofArea(slug)], 1);
  return scores;
}

/** Scores of every text unit of a query; facet units get none (undefined). */
export function matchText(
  index: SearchIndex,
  units: readonly TextUnit[],
  care: Care,
): (UnitScores | undefined)[] {
  const { vocabulary } = index;
  const scorer = new Scorer(index);
  const scores = units.map((unit) => (unit.facet ? undefined : scorer.empty()));
  const found = units.map(() => false);
  const note = (at: number, hit: boolean) => (found[at] ||= hit);

  units.forEach(({ word }, at) => {
    const own = scores[at];
    if (!own) return;
    const isWhole = care === 'some' && word.length < LEAST_OF_SOME;
    note(at, scorer.add(own, isWhole ? vocabulary.same(word) : vocabulary.direct(word)));
    if (!isWhole) note(at, scorer.add(own, vocabulary.holding(word)));
    const next = scores[at + 1];
    if (!next) return;
    const joined = vocabulary.direct(word + (units[at + 1]?.word ?? ''));
    for (const [place, target] of [
      [at, own],
      [at + 1, next],
    ] as const)
      note(place, scorer.add(target, joined));
  });

  for (const { at, length, meanings } of synonymsIn(
    units.map(({ word }) => word),
    index.synonyms,
  )) {
    for (const words of meanings) {
      const matches = words.map((word) => [...vocabulary.direct(word), ...vocabulary.holding(word)]);
      if (matches.some((one) => one.length === 0)) continue;
      const parts = matches.map((one) => scorer.ofMatches(one));
      for (let unit = at; unit < at + length; unit += 1) {
        const target = scores[unit];
        if (target) raiseByWorst(target, parts, SYNONYM);
        note(unit, true);
      }
    }
  }

  if (care === 'some') return scores;

  units.forEach(({ word }, at) => {
    const own = scores[at];
    if (!own || found[at]) return;
    for (const { first, second } of splitsOf(fold(word))) {
      const ofSecond = vocabulary.direct(second);
      const ofFirst = ofSecond.length > 0 ? vocabulary.direct(first) : [];
      if (ofFirst.length === 0) continue;
      raiseByWorst(own, [scorer.ofMatches(ofFirst), scorer.ofMatches(ofSecond)], SPLIT);
      note(at, true);
    }
    note(at, scorer.add(own, vocabulary.heldBy(word), LABEL_WEIGHT));
  });

  units.forEach(({ word }, at) => {
    const own = scores[at];
    if (!own || (found[at] && care === 'strict')) return;
    scorer.add(own, vocabulary.nearly(word));
    const next = scores[at + 1];
    if (!next || care === 'strict') return;
    const joined = vocabulary.nearly(word + (units[at + 1]?.word ?? ''));
    scorer.add(own, joined);
    scorer.add(next, joined);
  });
  return scores;
}
