/** Swedish public holidays by lag (1989:253) om allmänna helgdagar, as it reads since 2005, and the eves that are free in practice. */
import { addDays, weekdayOf } from './local-date.ts';

const SATURDAY = 6;

const redDaysByYear = new Map<number, ReadonlyMap<string, string>>();

function dateOf(year: number, monthAndDay: string): string {
  return `${String(year).padStart(4, '0')}-${monthAndDay}`;
}

function saturdayFrom(date: string): string {
  return addDays(date, (SATURDAY - weekdayOf(date) + 7) % 7);
}

/** The local date of Easter Day in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  const day = String((n % 31) + 1).padStart(2, '0');
  return dateOf(year, `${month}-${day}`);
}

function computeRedDays(year: number): ReadonlyMap<string, string> {
  const easter = easterOf(year);
  const inOrder: readonly (readonly [string, string])[] = [
    [dateOf(year, '01-01'), 'Nyårsdagen'],
    [dateOf(year, '01-06'), 'Trettondedag jul'],
    [addDays(easter, -2), 'Långfredagen'],
    [easter, 'Påskdagen'],
    [addDays(easter, 1), 'Annandag påsk'],
    [dateOf(year, '05-01'), 'Första maj'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'Pingstdagen'],
    [dateOf(year, '06-06'), 'Sveriges nationaldag'],
    [saturdayFrom(dateOf(year, '06-20')), 'Midsommardagen'],
    [saturdayFrom(dateOf(year, '10-31')), 'Alla helgons dag'],
    [dateOf(year, '12-25'), 'Juldagen'],
    [dateOf(year, '12-26'), 'Annandag jul'],
  ];
  const names = new Map<string, string>();
  for (const [date, name] of inOrder) {
    const other = names.get(date);
    names.set(date, other === undefined ? name : `${other} och ${name}`);
  }
  return names;
}

/**
 * The red days of a year: local date → Swedish name. Sundays without a name of their own are left out.
 * Two on one date share it: "Första maj och Kristi himmelsfärdsdag" (2008).
 */
export function redDaysOf(year: number): ReadonlyMap<string, string> {
  const known = redDaysByYear.get(year);
  if (known) return known;
  const computed = computeRedDays(year);
  redDaysByYear.set(year, computed);
  return computed;
}

/** Swedish name of the red day on a local date; undefined on any other day, plain Sundays included. */
export function redDayName(date: string): string | undefined {
  return redDaysOf(Number(date.slice(0, 4))).get(date);
}

/** Swedish name of an eve that the law does not name but that is free in practice: midsommar, jul and nyår. */
export function eveName(date: string): string | undefined {
  const monthAndDay = date.slice(5);
  if (monthAndDay === '12-24') return 'Julafton';
  if (monthAndDay === '12-31') return 'Nyårsafton';
  const midsummerEve = addDays(saturdayFrom(`${date.slice(0, 4)}-06-20`), -1);
  return date === midsummerEve ? 'Midsommarafton' : undefined;
}
