/**
 * What the public is told about the adults at a session.
 * - `enough`: more counted adults than the least number; `limit`: exactly the least number
 * - `too_few`: fewer than the least number, or nobody planned although adults are promised
 * - `unstaffed`: open without adults, by plan
 * - `unconfirmed`: the facts are older than the municipality allows
 * - `unknown`: not stated
 */
export type SupervisionState =
  'enough' | 'limit' | 'too_few' | 'unstaffed' | 'unconfirmed' | 'unknown' | 'cancelled';

export interface SupervisionFacts {
  readonly cancelled: boolean;
  readonly unstaffed: boolean;
  /** Clock times; empty = not stated. */
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly counted: number;
  readonly leastAdults: number;
  /** Local dates; an empty `confirmedOn` means never confirmed. */
  readonly confirmedOn: string;
  readonly staleBefore: string;
}

/** The one status of a session's supervision. Too few adults outranks old facts: the more serious news is told. */
export function supervisionState(facts: SupervisionFacts): SupervisionState {
  if (facts.cancelled) return 'cancelled';
  if (facts.unstaffed) return 'unstaffed';
  if (!facts.staffedFrom || !facts.staffedTo) return 'unknown';
  if (facts.counted < Math.max(1, facts.leastAdults)) return 'too_few';
  if (facts.confirmedOn < facts.staleBefore) return 'unconfirmed';
  return facts.counted === facts.leastAdults ? 'limit' : 'enough';
}
