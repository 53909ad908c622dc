import type { SearchIndex } from './index-model.ts';
import { matchAreas, matchText } from './match-text.ts';
import type { Care, UnitScores } from './match-text.ts';
import type { WordFacet } from './facet-phrases.ts';
import type { TextUnit } from './read-text.ts';

/** What one word of the text demands, or all words that name values of one filter: any of those values will do. */
export interface TextDemand {
  readonly units: readonly TextUnit[];
  /** Position of the first unit among those of the text. */
  readonly at: number;
  readonly facet: WordFacet | undefined;
  readonly values: readonly string[];
}

/** The demands of a text, in the order of their first words. An order demands nothing. */
export function demandsOf(units: readonly TextUnit[]): TextDemand[] {
  return units.flatMap((unit, at): TextDemand[] => {
    const facet = unit.facet?.facet;
    if (facet === 'nara') return [];
    if (!facet) return [{ units: [unit], at, facet, values: [] }];
    const alike = units.filter((one) => one.facet?.facet === facet);
    if (alike[0] !== unit) return [];
    return [{ units: alike, at, facet, values: alike.flatMap((one) => one.facet?.values ?? []) }];
  });
}

/** Scores of the demands that are met by words: plain ones, and villages; undefined for the others. */
export function scoresOf(
  index: SearchIndex,
  units: readonly TextUnit[],
  demands: readonly TextDemand[],
  care: Care,
): (UnitScores | undefined)[] {
  const ofUnits = matchText(index, units, care);
  return demands.map(({ at, facet, values }) => (facet === 'ort' ? matchAreas(index, values) : ofUnits[at]));
}
