/** One bar of a chart over time. */
export interface BarValue {
  readonly value: number;
  /** Not all of its month is counted, so it cannot be compared. */
  readonly isPart: boolean;
}

export type Trend = 'more' | 'less' | 'same';

/** What a chart shows at a glance, for who does not see it. Places are indexes into the values. */
export interface BarSummary {
  readonly highest: { readonly value: number; readonly at: readonly number[] };
  readonly lowest: { readonly value: number; readonly at: readonly number[] };
  /** The latest whole months beside as many right before them, one to three of each; undefined with fewer than two. */
  readonly trend: { readonly months: number; readonly is: Trend } | undefined;
}

const MOST_COMPARED = 3;
/** A difference of a twentieth says nothing about a trend. */
const SAME_WITHIN = 0.05;

/** The highest and the lowest bar, and where it is heading, by whole months alone; undefined without any. */
export function barSummary(bars: readonly BarValue[]): BarSummary | undefined {
  const whole = bars.flatMap(({ value, isPart }, at) => (isPart ? [] : [{ value, at }]));
  if (whole.length === 0) return undefined;
  const values = whole.map(({ value }) => value);
  const places = (value: number) => ({
    value,
    at: whole.filter((bar) => bar.value === value).map(({ at }) => at),
  });
  return {
    highest: places(Math.max(...values)),
    lowest: places(Math.min(...values)),
    trend: trendOf(values),
  };
}

function trendOf(values: readonly number[]): BarSummary['trend'] {
  const months = Math.min(MOST_COMPARED, Math.floor(values.length / 2));
  if (months === 0) return undefined;
  const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
  const latest = sum(values.slice(-months));
  const before = sum(values.slice(-2 * months, -months));
  if (Math.abs(latest - before) <= before * SAME_WITHIN) return { months, is: 'same' };
  return { months, is: latest > before ? 'more' : 'less' };
}
