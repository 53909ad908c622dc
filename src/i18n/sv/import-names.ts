import { WEEKDAYS } from '../../domain/local-date.ts';
import { WEEKDAY_SHORT } from './dates.ts';
import { listed } from './numbers.ts';

/** "mån och ons". */
export function shortDays(weekdays: readonly string[]): string {
  return listed(WEEKDAYS.filter((day) => weekdays.includes(day)).map((day) => WEEKDAY_SHORT[day]));
}

/** "Öppet hus, Lyktan, mån och ons 17:00". */
export function timesWords(times: {
  readonly activity: string;
  readonly venue: string;
  readonly weekdays: readonly string[];
  readonly date: string;
  readonly start: string;
}): string {
  const when = `${times.date || shortDays(times.weekdays)} ${times.start}`.trim();
  return [times.activity, times.venue, when].filter((part) => part !== '').join(', ');
}
