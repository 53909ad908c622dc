/** One sign-up in a queue, as far as the order cares. */
export interface InLine {
  readonly id: string;
  /** Siblings signed up in one form have the same. */
  readonly party: string;
  /** They get places together, or wait together. */
  readonly together: boolean;
}

/**
 * Who is moved up to the free places, in order. Siblings who want to be together move when there is room for all of them,
 * and nobody behind passes them meanwhile. Only a party that is larger than all places there are is passed, for it would
 * hold everybody up for nothing.
 * @param line those who wait, the first first
 * @param free places that may be filled now
 * @param all free and taken places
 */
export function nextInLine<T extends InLine>(line: readonly T[], free: number, all: number): T[] {
  const moved: T[] = [];
  for (const party of partiesIn(line)) {
    if (party.length > all) continue;
    if (moved.length + party.length > free) break;
    moved.push(...party);
  }
  return moved;
}

/**
 * Whose offers are taken back when so many places fell away: those who stand last, siblings who want to be together all
 * at once.
 * @param offered those with an offer, the first in line first
 */
export function lastInLine<T extends InLine>(offered: readonly T[], count: number): T[] {
  const withdrawn: T[] = [];
  for (const party of partiesIn(offered).toReversed()) {
    if (withdrawn.length >= count) break;
    withdrawn.push(...party);
  }
  return withdrawn;
}

/** Those who move as one, where the first of them stands. */
function partiesIn<T extends InLine>(line: readonly T[]): T[][] {
  const parties = new Map<string, T[]>();
  for (const entry of line) {
    const key = entry.together ? `party ${entry.party}` : entry.id;
    parties.set(key, [...(parties.get(key) ?? []), entry]);
  }
  return [...parties.values()];
}
