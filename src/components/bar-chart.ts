/** One bar of a chart over time. */
export interface BarModel {
  /** Under the bar: "nov". */
  readonly label: string;
  /** Under that, where the year changes: "2027"; else empty. */
  readonly year: string;
  readonly value: number;
  /** What stands at the bar. */
  readonly text: string;
  /** Not all of the month is counted: drawn dashed and striped. */
  readonly isPart: boolean;
}

export interface BarChartModel {
  readonly title: string;
  /** What the chart shows, in sentences. */
  readonly summary: string;
  readonly bars: readonly BarModel[];
  /** What a dashed bar is; empty where none is. */
  readonly partKey: string;
}

/** Rows of numbers under headings; the first cell of a row is its heading. */
export interface FigureTableModel {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know of the numbers; often nothing. */
  readonly note?: string | undefined;
}

/** More bars beside each other than these leave no room for what they say. */
const MOST_STANDING = 12;

/** Whether the bars may stand beside each other where there is room; else they always lie under each other. */
export function mayStand({ bars }: Pick<BarChartModel, 'bars'>): boolean {
  return bars.length <= MOST_STANDING;
}

/** How long each bar is, in per cent of the longest; all are 0 where nothing has a value. */
export function barLengths(bars: readonly Pick<BarModel, 'value'>[]): number[] {
  const longest = Math.max(0, ...bars.map(({ value }) => value));
  return bars.map(({ value }) => (longest > 0 ? Math.round((value / longest) * 1000) / 10 : 0));
}
