import { csvOf } from '../domain/csv.ts';
import type { Period } from '../domain/period.ts';
import type { StaffStatistics } from '../domain/staff-answers.ts';
import {
  staffedMinutes,
  statisticsTotals,
  type SessionFigures,
  type StatisticsTotals,
} from '../domain/statistics.ts';
import { dayMonthYear, monthYear } from '../i18n/sv/dates.ts';
import { capitalised, digits } from '../i18n/sv/numbers.ts';
import { statistics as words } from '../i18n/sv/staff-statistics.ts';
import { hoursText } from './hours-text.ts';

export interface StatisticsModel {
  readonly title: string;
  readonly lead: string;
  readonly numbers: readonly { readonly head: string; readonly value: string }[];
  readonly tables: readonly StatisticsTable[];
}

export interface StatisticsTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** The statistics in ready words. */
export function statisticsModel({ sessions }: StaffStatistics, period: Period): StatisticsModel {
  const totals = statisticsTotals(sessions);
  const visits = totals.attended + totals.dropIn;
  const { numbers, columns } = words;
  return {
    title: visits > 0 ? words.title(visits) : words.none,
    lead: words.lead(`${dayMonthYear(period.from)}–${dayMonthYear(period.to)}`),
    numbers: [
      { head: numbers.sessions, value: digits(totals.sessions) },
      { head: numbers.cancelled, value: digits(totals.cancelled) },
      { head: numbers.hours, value: hoursText(totals.staffedMinutes) },
      { head: numbers.hadAdults, value: words.share(totals.hadAdults, totals.asksForAdults) },
      { head: numbers.signedUp, value: digits(totals.signedUp) },
      { head: numbers.attended, value: digits(totals.attended) },
      { head: numbers.dropIn, value: digits(totals.dropIn) },
      { head: numbers.counted, value: words.share(totals.counted, totals.sessions) },
    ],
    tables: [
      tableOf(words.byMonth, columns.month, sessions, ({ date }) => capitalised(monthYear(date))),
      tableOf(words.byArea, columns.area, sessions, ({ area }) => area || words.noArea, byName),
      tableOf(words.byActivity, columns.activity, sessions, ({ activity }) => activity, byName),
    ],
  };
}

function tableOf(
  title: string,
  head: string,
  sessions: readonly SessionFigures[],
  nameOf: (session: SessionFigures) => string,
  order?: (a: string, b: string) => number,
): StatisticsTable {
  const { columns } = words;
  const groups = [...Map.groupBy(sessions, nameOf)];
  if (order) groups.sort(([a], [b]) => order(a, b));
  return {
    title,
    columns: [
      head,
      columns.sessions,
      columns.cancelled,
      columns.hours,
      columns.signedUp,
      columns.attended,
      columns.dropIn,
    ],
    rows: groups.map(([name, group]) => [name, ...cellsOf(statisticsTotals(group))]),
  };
}

const collator = new Intl.Collator('sv');
const byName = (a: string, b: string): number => collator.compare(a, b);

function cellsOf(totals: StatisticsTotals): string[] {
  return [
    digits(totals.sessions),
    digits(totals.cancelled),
    hoursText(totals.staffedMinutes),
    digits(totals.signedUp),
    digits(totals.attended),
    digits(totals.dropIn),
  ];
}

/** One line for each session, as a file for Excel. */
export function statisticsCsv({ sessions }: StaffStatistics): string {
  return csvOf([
    Object.values(words.csvColumns),
    ...sessions.map((one) => [
      one.date,
      one.startTime,
      one.endTime,
      one.activity,
      one.venue,
      one.area,
      stateOf(one),
      String(one.leastAdults),
      String(one.counted),
      hoursText(staffedMinutes(one)),
      String(one.roomPlaces),
      one.freeOfCharge ? words.yes : words.no,
      String(one.signedUp),
      String(one.waited),
      String(one.cancelledByFamily),
      String(one.cancelledByStaff),
      String(one.attended),
      String(one.dropIn),
    ]),
  ]);
}

function stateOf({ cancelled, unstaffed }: SessionFigures): string {
  if (cancelled) return words.cancelledState;
  return unstaffed ? words.unstaffedState : words.held;
}
