/** How a medborgarlöfte stands at a local date. */
export type PromiseState = 'to_come' | 'ongoing' | 'kept' | 'partly' | 'not_kept' | 'expired';

/** What the state follows from; local dates, both included. */
export interface PromiseTerm {
  readonly from: string;
  readonly to: string;
  /** What staff have said of it. */
  readonly status: 'ongoing' | 'kept' | 'partly' | 'not_kept';
}

/**
 * What staff have said, once they have said how it went; before that the dates say it: a promise whose last day has passed
 * has expired, and is never shown as if it still held.
 */
export function promiseState({ from, to, status }: PromiseTerm, today: string): PromiseState {
  if (status !== 'ongoing') return status;
  if (to < today) return 'expired';
  return from > today ? 'to_come' : 'ongoing';
}

/** The promises that hold today, the newest first; those that began on the same day stay in the order given. */
export function ongoingPromises<T extends PromiseTerm>(promises: readonly T[], today: string): T[] {
  return promises
    .filter((promise) => promiseState(promise, today) === 'ongoing')
    .toSorted((a, b) => Number(a.from < b.from) - Number(a.from > b.from));
}

/** Promises about adults or leisure are told with figures; the site knows nothing that could be counted of the others. */
export function isCounted({ theme }: { readonly theme: 'adult_presence' | 'leisure' | 'other' }): boolean {
  return theme !== 'other';
}
