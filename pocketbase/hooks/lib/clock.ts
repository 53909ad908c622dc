import { wallClockOf } from '../../../src/domain/stockholm.ts';

/** Today's local date in Stockholm. */
export function today(): string {
  return wallClockOf(Date.now()).date;
}

/** An instant as PocketBase stores it: "2027-03-28 15:00:00.000Z". */
export function storedInstant(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ');
}
