import type { BarChartModel, FigureTableModel } from '../../components/bar-chart.ts';
import type { GoalModel } from '../../components/goal.ts';
import { AGE_BANDS } from '../../domain/age-bands.ts';
import { barSummary } from '../../domain/bar-summary.ts';
import { addDays } from '../../domain/local-date.ts';
import type { MonthFigures, OfferFigures, PromiseFigures } from '../../domain/promise-figures.ts';
import { monthName, monthShort, monthYear } from '#words/dates.ts';
import { capitalised, digits, NBSP } from '#words/numbers.ts';
import { promiseFigures as words } from '#words/promise-figures.ts';

/** The figures beside a promise, as a page shows them. */
export interface FiguresView {
  /** "Till och med i går, 29 november" */
  readonly until: string;
  /** "Räknat från 1 januari 2026." */
  readonly since: string;
  readonly goals: readonly GoalModel[];
  readonly chart: BarChartModel;
  /** The values of the chart, and the sessions that they are made of. */
  readonly table: FigureTableModel;
  /** Villages, ages and places. */
  readonly reach: FigureTableModel;
}

const MINUTES_PER_HOUR = 60;

/**
 * @param areas how many villages there are
 * @param today local date
 */
export function figuresView(figures: PromiseFigures, areas: number, today: string): FiguresView {
  return {
    until: words.until(figures.to, figures.to === addDays(today, -1)),
    since: words.since(figures.from),
    goals: goalsOf(figures, areas),
    chart: chartOf(figures),
    table: hoursTable(figures),
    reach: reachTable(figures),
  };
}

/** Whole hours, as the chart and the table both say them. */
function hoursOf({ staffedMinutes }: Pick<OfferFigures, 'staffedMinutes'>): number {
  return Math.round(staffedMinutes / MINUTES_PER_HOUR);
}

function goalsOf({ total, months }: PromiseFigures, areas: number): GoalModel[] {
  const hours = hoursOf(total);
  return [
    {
      sign: 'hours',
      value: digits(hours),
      unit: words.hours(hours),
      title: words.hoursTitle,
      text: words.hoursText,
    },
    {
      sign: 'adults',
      value: digits(total.hadAdults),
      unit: words.of(digits(total.asksForAdults)),
      title: words.adultsTitle,
      text: words.adultsText(total.asksForAdults, total.cancelled),
    },
    {
      sign: 'free',
      value: digits(total.free),
      unit: words.of(digits(total.sessions)),
      title: words.freeTitle,
      text: words.freeText,
    },
    {
      sign: 'areas',
      value: digits(total.areas),
      unit: `${words.of(digits(Math.max(areas, total.areas)))} ${words.areas(Math.max(areas, total.areas))}`,
      title: words.areasTitle,
      text: words.areasText(total.bands, AGE_BANDS.length),
    },
    ...placesGoal(total, months),
  ];
}

/** Nothing is said before a whole month is closed, or where there was nothing to sign up for. */
function placesGoal({ places, used }: OfferFigures, months: readonly MonthFigures[]): GoalModel[] {
  if (used !== undefined && places !== undefined) {
    return [
      {
        sign: 'places',
        value: digits(used),
        unit: words.of(digits(places)),
        title: words.placesTitle,
        text: words.placesText,
      },
    ];
  }
  if (months.every((month) => !month.places)) return [];
  return [
    {
      sign: 'places',
      value: '',
      unit: words.fewerThanFive,
      title: words.placesFewTitle,
      text: words.placesFewText,
    },
  ];
}

function isManyYears({ from, to }: PromiseFigures): boolean {
  return from.slice(0, 4) !== to.slice(0, 4);
}

/** "november", and with the year where the period reaches over several. */
function nameOf(month: string, isLong: boolean): string {
  return isLong ? monthYear(`${month}-01`) : monthName(`${month}-01`);
}

function chartOf(figures: PromiseFigures): BarChartModel {
  const isLong = isManyYears(figures);
  const bars = figures.months.map((of, at) => {
    const value = hoursOf(of);
    return {
      label: monthShort(`${of.month}-01`),
      year: isLong && (at === 0 || of.month.endsWith('-01')) ? of.month.slice(0, 4) : '',
      value,
      text: digits(value),
      isPart: of.isPart,
    };
  });
  return {
    title: words.chartTitle,
    summary: summaryOf(figures, isLong),
    bars,
    partKey: bars.some(({ isPart }) => isPart) ? words.partKey : '',
  };
}

/** Months alike that are named one by one; the table has them all. */
const MOST_NAMED = 4;

function summaryOf({ months }: PromiseFigures, isLong: boolean): string {
  const summary = barSummary(months.map((of) => ({ value: hoursOf(of), isPart: of.isPart })));
  if (!summary) return words.noWhole;
  const { highest, lowest, trend } = summary;
  const names = (at: readonly number[]) =>
    at.length > MOST_NAMED
      ? [words.manyMonths(at.length)]
      : at.map((place) => nameOf(months[place]?.month ?? '', isLong));
  if (highest.value === lowest.value) {
    return highest.at.length > 1
      ? words.alike(highest.value)
      : words.only(names(highest.at)[0] ?? '', highest.value);
  }
  return [
    words.most(names(highest.at), highest.value),
    words.least(names(lowest.at), lowest.value),
    ...(trend ? [words.trend[trend.is](trend.months)] : []),
  ].join(' ');
}

/** The year may stand under its month: on a phone the numbers need the room. */
function headingOf({ month, isPart }: MonthFigures, isLong: boolean): string {
  const name = capitalised(nameOf(month, isLong)).replaceAll(NBSP, ' ');
  return isPart ? words.part(name) : name;
}

function hoursTable(figures: PromiseFigures): FigureTableModel {
  const isLong = isManyYears(figures);
  return {
    caption: words.tableTitle,
    columns: [words.month, words.columnHours, words.columnAdults, words.columnFree],
    rows: figures.months.map((of) => [
      headingOf(of, isLong),
      digits(hoursOf(of)),
      words.ofCell(of.hadAdults, of.asksForAdults),
      words.ofCell(of.free, of.sessions),
    ]),
  };
}

function reachTable(figures: PromiseFigures): FigureTableModel {
  const isLong = isManyYears(figures);
  return {
    caption: words.reachTitle,
    columns: [words.month, words.columnAreas, words.columnBands, words.columnPlaces, words.columnUsed],
    rows: figures.months.map((of) => [
      headingOf(of, isLong),
      digits(of.areas),
      words.ofCell(of.bands, AGE_BANDS.length),
      ...placesCells(of),
    ]),
    note: figures.months.some(({ places }) => !places) ? words.noFigureKey : undefined,
  };
}

/** Places, and how many were used: never a number of fewer than five people. */
function placesCells({ places, used }: MonthFigures): [string, string] {
  if (!places) return [words.noFigure, words.noFigure];
  return [digits(places), used === undefined ? words.fewerThanFive : digits(used)];
}
