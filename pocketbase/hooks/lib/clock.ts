import { wallClockOf } from '../../../src/domain/stockholm.ts';

/** Today's local date in Stockholm. */
export function today(): string {
  return wallClockOf(Date.now()).date;
}

/** An instant as PocketBase stores it: "2027-03-28 15:00:00.000Z". */
export function storedInstant(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ');
}

/** Epoch milliseconds of an instant as PocketBase stores it; NaN when there is none. */
export function epochOf(stored: string): number {
  return Date.parse(stored.replace(' ', 'T'));
}
