/**
 * Trygghetsmätningen over the years. It asks people of 16 and older, so nothing here says how younger ones feel. A figure
 * that too few people answered is `undefined` before it comes here, and counts as no figure.
 */

export const SURVEY_THEMES = ['worry', 'exposure', 'unsafety', 'disorder', 'traffic', 'police'] as const;
export type SurveyTheme = (typeof SURVEY_THEMES)[number];

export const SURVEY_GROUPS = [
  'all',
  'women',
  'men',
  'age_16_24',
  'age_25_44',
  'age_45_64',
  'age_65_85',
] as const;
export type SurveyGroup = (typeof SURVEY_GROUPS)[number];

/** Per cent of those who answered, or the problem index from 0 (next to no problems) to 6 (very large ones). */
export const SURVEY_SCALES = ['percent', 'index_0_6'] as const;
export type SurveyScale = (typeof SURVEY_SCALES)[number];

export const SCALE_ENDS: Readonly<Record<SurveyScale, number>> = { percent: 100, index_0_6: 6 };
/** Decimals of a figure and of a difference, as the reports print them. */
export const SCALE_DECIMALS: Readonly<Record<SurveyScale, number>> = { percent: 1, index_0_6: 2 };

export interface SurveyFigure {
  readonly theme: SurveyTheme;
  readonly group: SurveyGroup;
  readonly scale: SurveyScale;
  /** Undefined = too few answers. */
  readonly value: number | undefined;
}

export interface SurveyYear {
  readonly year: number;
  readonly results: readonly SurveyFigure[];
}

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
}

/** One theme on one scale, for one group, year by year. */
export interface Trend {
  readonly theme: SurveyTheme;
  readonly scale: SurveyScale;
  readonly group: SurveyGroup;
  /** The earliest first; years with a figure alone. */
  readonly points: readonly TrendPoint[];
  /** Years in which it was asked and too few answered. */
  readonly tooFew: readonly number[];
  /** Years between the first and the last survey without any survey. */
  readonly missing: readonly number[];
}

export function trendOf(
  surveys: readonly SurveyYear[],
  theme: SurveyTheme,
  scale: SurveyScale,
  group: SurveyGroup = 'all',
): Trend {
  const figures = surveys
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, results }) =>
      results
        .filter((one) => one.theme === theme && one.scale === scale && one.group === group)
        .map(({ value }) => ({ year, value })),
    );
  return {
    theme,
    scale,
    group,
    points: figures.flatMap(({ year, value }) => (value === undefined ? [] : [{ year, value }])),
    tooFew: figures.flatMap(({ year, value }) => (value === undefined ? [year] : [])),
    missing: missingYears(surveys.map(({ year }) => year)),
  };
}

/** The years between the first and the last that are not among them. */
export function missingYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  return Array.from({ length: span }, (_, index) => first + index).filter((year) => !years.includes(year));
}

/** "2001–2005", "2007": years that follow each other in one. @param years in order */
export function yearsTogether(years: readonly number[]): string[] {
  const stretches: { readonly first: number; last: number }[] = [];
  for (const year of years) {
    const stretch = stretches.at(-1);
    if (stretch?.last === year - 1) stretch.last = year;
    else stretches.push({ first: year, last: year });
  }
  return stretches.flatMap(({ first, last }) => {
    if (first === last) return [String(first)];
    return last === first + 1 ? [String(first), String(last)] : [`${first}–${last}`];
  });
}

/** Points of years that follow each other: within a run a line may be drawn, between runs there is none. */
export function runsOfYears(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export interface Change {
  readonly from: TrendPoint;
  readonly to: TrendPoint;
  readonly direction: 'up' | 'down' | 'unchanged';
  /** How far, never negative, to the scale's decimals: per cent units, or steps of the index. */
  readonly by: number;
}

/** From the first figure to the last; undefined where there are fewer than two. */
export function changeOver({ points, scale }: Trend): Change | undefined {
  const [from] = points;
  const to = points.at(-1);
  return from && to && from !== to ? changeOf(from, to, scale) : undefined;
}

/** From the year before the last figure; undefined where that year has none. */
export function changeSinceYearBefore({ points, scale }: Trend): Change | undefined {
  const to = points.at(-1);
  const from = points.at(-2);
  return from && to && from.year === to.year - 1 ? changeOf(from, to, scale) : undefined;
}

/** Compared as they are printed: what looks the same is unchanged. */
function changeOf(from: TrendPoint, to: TrendPoint, scale: SurveyScale): Change {
  const steps = 10 ** SCALE_DECIMALS[scale];
  const moved = Math.round(to.value * steps) - Math.round(from.value * steps);
  const direction = moved === 0 ? 'unchanged' : moved > 0 ? 'up' : 'down';
  return { from, to, direction, by: Math.abs(moved) / steps };
}

/** How the worry for crime compares with having met it, in the years that have both figures. */
export function worryBesideExposure(
  worry: Trend,
  exposure: Trend,
): { readonly years: number; readonly higher: number } {
  const both = worry.points.flatMap(({ year, value }) => {
    const other = exposure.points.find((point) => point.year === year);
    return other ? [value > other.value] : [];
  });
  return { years: both.length, higher: both.filter(Boolean).length };
}

/** What one part of the page is about: worry and exposure together, or one theme; on one scale. */
export interface SurveyPart {
  readonly themes: readonly SurveyTheme[];
  readonly scale: SurveyScale;
}

/** Every part that has anything to tell, in the order of the page: worry beside exposure first. */
export function surveyParts(surveys: readonly SurveyYear[]): SurveyPart[] {
  const isAsked = (theme: SurveyTheme, scale: SurveyScale) =>
    surveys.some(({ results }) => results.some((one) => one.theme === theme && one.scale === scale));
  const together: readonly (readonly SurveyTheme[])[] = [
    ['worry', 'exposure'],
    ...SURVEY_THEMES.filter((theme) => theme !== 'worry' && theme !== 'exposure').map((theme) => [theme]),
  ];
  return together.flatMap((themes) =>
    SURVEY_SCALES.flatMap((scale) => {
      const asked = themes.filter((theme) => isAsked(theme, scale));
      return asked.length > 0 ? [{ themes: asked, scale }] : [];
    }),
  );
}
