import { easterOf, eveName, redDaysOf } from '../../src/domain/holidays.ts';
import { addDays, eachDate, mondayOf, mondayOfIsoWeek } from '../../src/domain/local-date.ts';
import { englishDayName } from './in-english.ts';
import { demoId } from './records.ts';
import type { DemoRecord } from './records.ts';
import { venueId } from './venues.ts';

type DayKind = 'school_break' | 'red_day' | 'eve' | 'closed';

export interface CalendarStretch {
  readonly from: string;
  readonly to: string;
  readonly kind: DayKind;
  readonly name: string;
}

const SPORTLOV_WEEK = 8;
const HOSTLOV_WEEK = 44;
const LAST_BREAK_WEEK_OF_CHRISTMAS = 2;

const CLEANING = 'Bassängerna töms och städas';

const kindLetters: Readonly<Record<DayKind, string>> = {
  school_break: 'sb',
  red_day: 'rd',
  eve: 'ev',
  closed: 'cl',
};

/** Wednesday of the week around 18 August, the pattern of Olofström's school years. */
function firstSchoolDay(year: number): string {
  return addDays(mondayOf(`${year}-08-18`), 2);
}

/** The year in which the school year of a local date began; the whole summer break belongs to the one before. */
export function schoolYearStart(today: string): number {
  const year = Number(today.slice(0, 4));
  return today >= firstSchoolDay(year) ? year : year - 1;
}

/**
 * The breaks of the school year that begins in a year, by the pattern Olofström has published for earlier years:
 * höstlov in week 44, jullov into week 2, sportlov in week 8, påsklov from Tuesday to Friday after Easter,
 * the Friday after Ascension, and the summer.
 */
export function schoolBreaksOf(startYear: number): readonly CalendarStretch[] {
  const spring = startYear + 1;
  const easter = easterOf(spring);
  const stretch = (name: string, from: string, to: string): CalendarStretch => ({
    from,
    to,
    kind: 'school_break',
    name,
  });
  const weekdaysOf = (name: string, monday: string) => stretch(name, monday, addDays(monday, 4));
  const bridgeDay = addDays(easter, 40);
  return [
    weekdaysOf('Höstlov', mondayOfIsoWeek(startYear, HOSTLOV_WEEK)),
    stretch(
      'Jullov',
      `${startYear}-12-23`,
      addDays(mondayOfIsoWeek(spring, LAST_BREAK_WEEK_OF_CHRISTMAS), 1),
    ),
    weekdaysOf('Sportlov', mondayOfIsoWeek(spring, SPORTLOV_WEEK)),
    stretch('Påsklov', addDays(easter, 2), addDays(easter, 5)),
    stretch('Lovdag (klämdag)', bridgeDay, bridgeDay),
    stretch('Sommarlov', `${spring}-06-15`, addDays(firstSchoolDay(spring), -1)),
  ];
}

function redDaysAndEves(from: string, to: string): readonly CalendarStretch[] {
  const found: CalendarStretch[] = [];
  for (const date of eachDate(from, to)) {
    const red = redDaysOf(Number(date.slice(0, 4))).get(date);
    const eve = eveName(date);
    if (red !== undefined) found.push({ from: date, to: date, kind: 'red_day', name: red });
    else if (eve !== undefined) found.push({ from: date, to: date, kind: 'eve', name: eve });
  }
  return found;
}

/** Breaks, red days and eves of the school year of a local date and of the one after it. */
export function calendarOf(today: string): readonly CalendarStretch[] {
  const year = schoolYearStart(today);
  return [
    ...schoolBreaksOf(year),
    ...schoolBreaksOf(year + 1),
    ...redDaysAndEves(firstSchoolDay(year), addDays(firstSchoolDay(year + 2), -1)),
  ];
}

/** The first Monday on or after a local date whose week has school. */
export function nextTermMonday(from: string): string {
  const breaks = calendarOf(from).filter((entry) => entry.kind === 'school_break');
  const hasBreak = (monday: string) =>
    breaks.some((entry) => entry.from <= addDays(monday, 4) && monday <= entry.to);
  let monday = mondayOf(addDays(from, 6));
  while (hasBreak(monday)) monday = addDays(monday, 7);
  return monday;
}

/** @param today local date YYYY-MM-DD. One meeting place is closed for two days within the coming two weeks. */
export function calendarRecords(today: string): readonly DemoRecord[] {
  const everywhere = calendarOf(today).map((entry) => ({
    collection: 'calendar_days',
    id: demoId('cal', kindLetters[entry.kind] + entry.from.slice(2).replace(/-/g, '')),
    fields: {
      from_date: entry.from,
      to_date: entry.to,
      kind: entry.kind,
      name: entry.name,
      name_en: englishDayName(entry.name),
      venue: '',
    },
  }));
  const closed = {
    collection: 'calendar_days',
    id: demoId('cal', 'clplask'),
    fields: {
      from_date: addDays(today, 11),
      to_date: addDays(today, 12),
      kind: 'closed',
      name: CLEANING,
      name_en: englishDayName(CLEANING),
      venue: venueId('plasket'),
    },
  };
  return [...everywhere, closed];
}
