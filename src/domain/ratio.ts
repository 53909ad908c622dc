/** What decides how many youths one adult may come to look after. All are counts. */
export interface RatioFacts {
  /** Places that may come to be filled, by those who sign up or from the waiting list. */
  readonly places: number;
  /** Those who have a place already; more than `places` when adults fell away after they signed up. */
  readonly participants: number;
  readonly countedAdults: number;
}

/**
 * The most youths per adult that can come of these numbers, rounded up; undefined without adults, and without anybody
 * who could come. A result, never a rule: no figure of this kind stands in Swedish law.
 */
export function mostYouthsPerAdult({ places, participants, countedAdults }: RatioFacts): number | undefined {
  const most = Math.max(places, participants);
  return countedAdults > 0 && most > 0 ? Math.ceil(most / countedAdults) : undefined;
}
