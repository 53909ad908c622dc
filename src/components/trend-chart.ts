import { runsOfYears, SCALE_ENDS, type SurveyScale, type Trend, type TrendPoint } from '../domain/survey.ts';

/** Lines over the years, laid out: whole numbers of the drawing's own units, from its upper left corner. */
export interface TrendChartModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** What the values are counted in, above the axis. */
  readonly unit: string;
  readonly title: string;
  /** The same in words. */
  readonly text: string;
  readonly levels: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Years without a survey: nothing is drawn across them. */
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  readonly series: readonly TrendSeries[];
}

export interface TrendSeries {
  readonly name: string;
  /** Each line has a dash and a mark of its own, so that no colour is needed to tell them apart. */
  readonly look: 'first' | 'second';
  /** `d` of a path for each stretch of years that follow each other. */
  readonly paths: readonly string[];
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly labelX: number;
  readonly labelY: number;
  /** The last value in words. */
  readonly value: string;
}

const WIDTH = 360;
const HEIGHT = 236;
const LEFT = 38;
const TOP = 32;
const BOTTOM = 206;
/** Room for the name of a line, beside its end. */
const NAMES = 94;
const LABEL_GAP = 10;
/** A label is a name with a value under it. */
const LABEL_HEIGHT = 38;
const MOST_YEARS = 6;

/**
 * @param trends one or two on the same scale
 * @param words the names of the lines, and how a value is written
 */
export function trendChart(
  trends: readonly Trend[],
  words: {
    readonly title: string;
    readonly text: string;
    readonly unit: string;
    readonly names: readonly string[];
    readonly value: (value: number) => string;
  },
): TrendChartModel | undefined {
  const years = trends.flatMap(({ points }) => points.map(({ year }) => year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const [trend] = trends;
  if (!trend || years.length === 0 || first === last) return undefined;
  const right = WIDTH - NAMES;
  const step = (right - LEFT) / (last - first);
  const x = (year: number) => Math.round(LEFT + (year - first) * step);
  const top = topLevel(trends, trend.scale);
  const y = (value: number) => Math.round(BOTTOM - (value / top) * (BOTTOM - TOP));
  const series = trends.map((one, index): TrendSeries => {
    const end = one.points.at(-1);
    return {
      name: words.names[index] ?? '',
      look: index === 0 ? 'first' : 'second',
      paths: runsOfYears(one.points)
        .filter((run) => run.length > 1)
        .map((run) => pathOf(run, x, y)),
      marks: one.points.map((point) => ({ x: x(point.year), y: y(point.value) })),
      labelX: right + LABEL_GAP,
      labelY: end ? y(end.value) : 0,
      value: end ? words.value(end.value) : '',
    };
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right,
    bottom: BOTTOM,
    unit: words.unit,
    title: words.title,
    text: words.text,
    levels: levels(trend.scale, top).map((level) => ({ y: y(level), text: String(level) })),
    years: namedYears(first, last).map((year) => ({ x: x(year), text: String(year) })),
    gaps: trend.missing
      .filter((year) => year > first && year < last)
      .map((year) => ({ x: Math.round(x(year) - step / 2), width: Math.round(step) })),
    series: apart(series.filter(({ marks }) => marks.length > 0)),
  };
}

/** Per cent from nought to the ten above the highest value; the index whole, so that no chart makes it look larger. */
function topLevel(trends: readonly Trend[], scale: SurveyScale): number {
  if (scale === 'index_0_6') return SCALE_ENDS.index_0_6;
  const highest = Math.max(...trends.flatMap(({ points }) => points.map(({ value }) => value)));
  return Math.min(SCALE_ENDS.percent, Math.floor(highest / 10) * 10 + 10);
}

function levels(scale: SurveyScale, top: number): number[] {
  const step = scale === 'index_0_6' ? 2 : top > 50 ? 25 : top > 20 ? 10 : 5;
  const count = Math.floor(top / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** As many as there is room for, the last one always. */
function namedYears(first: number, last: number): number[] {
  const every = Math.ceil((last - first + 1) / MOST_YEARS);
  const count = Math.floor((last - first) / every);
  return Array.from({ length: count + 1 }, (_, index) => last - (count - index) * every);
}

function pathOf(
  run: readonly TrendPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  return run.map(({ year, value }, index) => `${index === 0 ? 'M' : 'L'}${x(year)} ${y(value)}`).join('');
}

/** Names of two lines that end close to each other would lie over each other. */
function apart(series: readonly TrendSeries[]): TrendSeries[] {
  const [one, other] = series;
  if (!one || !other) return [...series];
  const lack = LABEL_HEIGHT - Math.abs(one.labelY - other.labelY);
  if (lack <= 0) return [...series];
  const up = Math.ceil(lack / 2);
  const isOneAbove = one.labelY <= other.labelY;
  return [
    { ...one, labelY: one.labelY + (isOneAbove ? -up : up) },
    { ...other, labelY: other.labelY + (isOneAbove ? up : -up) },
  ];
}
