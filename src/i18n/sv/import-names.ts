import { WEEKDAYS } from '../../domain/local-date.ts';
import { WEEKDAY_SHORT } from './dates.ts';
import { SURVEY_RESULT_COLUMNS } from './import-columns-surveys.ts';
import { columnOf } from '../../domain/import/columns.ts';
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

/** "2026, oro, kvinnor, procent". */
export function figureWords(year: string, stored: (field: string) => string): string {
  const word = (field: string) =>
    columnOf(SURVEY_RESULT_COLUMNS, field)?.choices?.[stored(field)]?.[0] ?? stored(field);
  return [year, word('theme'), word('group'), word('scale')].filter((part) => part !== '').join(', ');
}
