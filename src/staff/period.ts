import { addDays } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { period as words } from '../i18n/sv/staff-period.ts';

const DAYS = 28;

/** Four weeks from today on, and the four weeks until today. */
export function nextWeeks(today: string): Period {
  return { from: today, to: addDays(today, DAYS - 1) };
}
export function lastWeeks(today: string): Period {
  return { from: addDays(today, 1 - DAYS), to: today };
}

/** The period in the address, as it was typed; the other one where it names none. */
export function periodIn(parameters: URLSearchParams, other: Period): Period {
  return { from: parameters.get('fran') || other.from, to: parameters.get('till') || other.to };
}

/** Periods to choose with one tap. */
export function quickPeriods(today: string): { readonly text: string; readonly period: Period }[] {
  const year = today.slice(0, 4);
  return [
    { text: words.nextWeeks, period: nextWeeks(today) },
    { text: words.lastWeeks, period: lastWeeks(today) },
    { text: words.thisYear, period: { from: `${year}-01-01`, to: `${year}-12-31` } },
  ];
}
