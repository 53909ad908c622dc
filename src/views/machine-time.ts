import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';

/** An instant (epoch milliseconds) for `<time datetime>`: Stockholm's wall clock with its offset, "2026-11-24T17:00:00+01:00". */
export function machineTime(epochMs: number): string {
  return formatISO(new TZDate(epochMs, 'Europe/Stockholm'));
}
