import { survey as words } from '#words/survey.ts';
import { written, type Phrase } from '../components/phrase.ts';
import { trendChart, type TrendChartModel } from '../components/trend-chart.ts';
import type { Safety, Survey } from '../directory/safety-model.ts';
import {
  changeOver,
  changeSinceYearBefore,
  SURVEY_GROUPS,
  surveyParts,
  trendOf,
  worryBesideExposure,
  yearsTogether,
  type Change,
  type SurveyPart,
  type SurveyTheme,
  type Trend,
} from '../domain/survey.ts';
import { paragraphsOf, textsOf, type WrittenText } from './written-texts.ts';

/** The page about trygghetsmätningen, in ready words. */

export interface SurveyTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell is the heading of its row. */
  readonly rows: readonly (readonly string[])[];
}

export interface SurveyPartView {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly scale: string;
  /** Who was asked, and that the young were not. */
  readonly asked: readonly string[];
  /** The same as the chart, in sentences. */
  readonly summary: readonly string[];
  /** Where there are two years or more. */
  readonly chart: TrendChartModel | undefined;
  /** Of the whole municipality; undefined where only groups are told. */
  readonly table: SurveyTable | undefined;
  readonly groups: readonly SurveyTable[];
}

export interface SurveyYearView {
  readonly year: number;
  readonly source: Phrase;
  readonly asked: string;
  readonly answered: string;
  readonly summary: readonly Phrase[];
  readonly href: string;
  readonly link: string;
}

export interface SurveyPageView {
  /** How the figures are to be read; empty where there is no survey. */
  readonly read: readonly string[];
  /** The newest first. */
  readonly years: readonly SurveyYearView[];
  readonly parts: readonly SurveyPartView[];
  readonly texts: readonly WrittenText[];
}

export function surveyPage({ surveys, texts }: Pick<Safety, 'surveys' | 'texts'>): SurveyPageView {
  return {
    read: surveys.length > 0 ? [...whoWasAsked(surveys), words.whole, words.tooFewMeans, words.chance] : [],
    years: surveys.map(yearView),
    parts: surveyParts(surveys).map((part) => partView(part, surveys)),
    texts: textsOf(texts, 'survey'),
  };
}

/** Who was asked, and that the young were not: it stands wherever the figures do. */
export function whoWasAsked(surveys: readonly Pick<Survey, 'agesFrom' | 'agesTo'>[]): string[] {
  if (surveys.length === 0) return [];
  const from = Math.min(...surveys.map(({ agesFrom }) => agesFrom));
  const to = Math.max(...surveys.map(({ agesTo }) => agesTo));
  return [words.asked(words.agesRange(from, to)), `${words.notAsked(from)} ${words.notTheYoung}`];
}

function yearView(survey: Survey): SurveyYearView {
  const ages = words.agesRange(survey.agesFrom, survey.agesTo);
  return {
    year: survey.year,
    source: written(survey.sourceName),
    asked: survey.sent > 0 ? words.sentTo(survey.sent, ages) : words.sentToUnknown(ages),
    answered: survey.responseRate > 0 ? words.answered(survey.responseRate) : words.answeredUnknown,
    summary: paragraphsOf(survey.summary),
    href: survey.sourceUrl,
    link: words.report(survey.year),
  };
}

function partView({ themes, scale }: SurveyPart, surveys: readonly Survey[]): SurveyPartView {
  const trends = themes.map((theme) => trendOf(surveys, theme, scale));
  const [first] = themes;
  const isPair = themes.length > 1;
  const title = isPair ? words.pairTitle : first ? words.titles[first] : '';
  const summary = [...trends.flatMap(inWords), ...beside(trends), ...broken(trends)];
  const years = trends.flatMap(({ points }) => points.map(({ year }) => year));
  const chart = trendChart(trends, {
    title: words.chartTitle(title, Math.min(...years), Math.max(...years)),
    text: `${words.scales[scale]} ${summary.join(' ')}`,
    unit: words.units[scale],
    names: themes.map((theme) => words.names[theme]),
    value: words.value[scale],
  });
  return {
    id: `${themes.join('-')}-${scale === 'percent' ? 'percent' : 'index'}`,
    title,
    meaning: isPair ? words.pairMeaning : '',
    scale: words.scales[scale],
    asked: whoWasAsked(surveys),
    summary,
    chart,
    table: yearTable(trends, chart ? words.tableTitle(title) : words.figuresTitle(title)),
    groups: themes.flatMap((theme) => groupTable(theme, scale, surveys)),
  };
}

/** Between the first and the last figure, and since the year before. */
function inWords(trend: Trend): string[] {
  const { theme, scale, points } = trend;
  const subject = words.subjects[theme];
  const last = points.at(-1);
  if (!last) return trend.tooFew.length > 0 ? [words.noFigure(subject)] : [];
  const figure = words.value[scale];
  const over = changeOver(trend);
  if (!over) return [words.oneYear(subject, words.inYear(figure(last.value), last.year))];
  const at = (point: Change['from']) => words.inYear(figure(point.value), point.year);
  const by = words.by[scale](over.by);
  const whole =
    over.direction === 'unchanged'
      ? words.unchanged(subject, over.from.year, over.to.year, figure(over.to.value))
      : words[over.direction](subject, at(over.from), at(over.to), by);
  // With two figures of years that follow each other, the same would stand twice.
  const since =
    points.length > 2 || over.from.year < last.year - 1 ? [sinceYearBefore(trend, last.year - 1)] : [];
  return [[whole, ...since, words.basedOn(points.length)].join(' ')];
}

function sinceYearBefore(trend: Trend, year: number): string {
  const since = changeSinceYearBefore(trend);
  if (!since) return words.sinceUnknown(year);
  if (since.direction === 'unchanged') return words.sinceUnchanged(year);
  const by = words.by[trend.scale](since.by);
  return since.direction === 'up' ? words.sinceUp(year, by) : words.sinceDown(year, by);
}

function beside([worry, exposure]: readonly Trend[]): string[] {
  if (!worry || !exposure) return [];
  const { years, higher } = worryBesideExposure(worry, exposure);
  if (years === 0) return [];
  return [higher === years ? words.higherAlways(years) : words.higherSome(higher, years)];
}

/** Why the lines are broken where they are. */
function broken(trends: readonly Trend[]): string[] {
  const years = trends.flatMap(({ points }) => points.map(({ year }) => year));
  const isWithin = (year: number) => year > Math.min(...years) && year < Math.max(...years);
  const missing = (trends[0]?.missing ?? []).filter(isWithin);
  const tooFew = [...new Set(trends.flatMap((trend) => trend.tooFew))].filter(isWithin).toSorted();
  return [
    ...(missing.length > 0 ? [words.gap(yearsTogether(missing))] : []),
    ...(tooFew.length > 0 ? [words.tooFewYears(yearsTogether(tooFew))] : []),
  ];
}

function cellOf(trend: Trend, year: number): string {
  const point = trend.points.find((one) => one.year === year);
  if (point) return words.value[trend.scale](point.value);
  if (trend.tooFew.includes(year)) return words.tooFew;
  return trend.missing.includes(year) ? words.noSurvey : words.notAskedThen;
}

/** Every year from the first figure to the last, those without any too. */
function yearTable(trends: readonly Trend[], caption: string): SurveyTable | undefined {
  const asked = trends.flatMap(({ points, tooFew }) => [...points.map(({ year }) => year), ...tooFew]);
  if (asked.length === 0) return undefined;
  const first = Math.min(...asked);
  const years = Array.from({ length: Math.max(...asked) - first + 1 }, (_, index) => first + index);
  return {
    caption,
    columns: [words.year, ...trends.map(({ theme }) => words.names[theme])],
    rows: years.map((year) => [String(year), ...trends.map((trend) => cellOf(trend, year))]),
  };
}

/** A phone has room for so many columns. */
const MOST_YEARS = 5;

/** Women, men and ages beside all, in the last years that have any of them; none where no group was asked. */
function groupTable(theme: SurveyTheme, scale: Trend['scale'], surveys: readonly Survey[]): SurveyTable[] {
  const trends = SURVEY_GROUPS.map((group) => trendOf(surveys, theme, scale, group)).filter(
    ({ points, tooFew }) => points.length + tooFew.length > 0,
  );
  const ofGroups = trends.filter(({ group }) => group !== 'all');
  if (ofGroups.length === 0) return [];
  const asked = ofGroups.flatMap(({ points, tooFew }) => [...points.map(({ year }) => year), ...tooFew]);
  const years = [...new Set(asked)].toSorted().slice(-MOST_YEARS);
  return [
    {
      caption: words.groupsOf(words.titles[theme]),
      columns: [words.group, ...years.map(String)],
      rows: trends.map((trend) => [words.groups[trend.group], ...years.map((year) => cellOf(trend, year))]),
    },
  ];
}
