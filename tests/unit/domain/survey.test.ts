import { describe, expect, test } from 'vitest';
import { surveyProblems, surveyResultProblems } from '../../../src/domain/checks/survey.ts';
import {
  changeOver,
  changeSinceYearBefore,
  missingYears,
  yearsTogether,
  runsOfYears,
  surveyParts,
  trendOf,
  worryBesideExposure,
  type SurveyFigure,
  type SurveyYear,
} from '../../../src/domain/survey.ts';

const figure = (theme: SurveyFigure['theme'], value: number | undefined, more = {}): SurveyFigure => ({
  theme,
  group: 'all',
  scale: 'percent',
  value,
  ...more,
});
const year = (of: number, ...results: SurveyFigure[]): SurveyYear => ({ year: of, results });
const SURVEYS = [
  year(2026, figure('worry', 27.8), figure('exposure', 13.9)),
  year(2025, figure('worry', 28.4), figure('exposure', 29)),
  year(2023, figure('worry', 29.5), figure('exposure', undefined)),
  year(2022, figure('worry', 31), figure('exposure', 14.1)),
];
const worry = trendOf(SURVEYS, 'worry', 'percent');
const exposure = trendOf(SURVEYS, 'exposure', 'percent');

describe('a trend', () => {
  test('has the years in order, those that too few answered apart, and the years without a survey', () => {
    expect(worry.points.map((point) => point.year)).toEqual([2022, 2023, 2025, 2026]);
    expect(worry.missing).toEqual([2024]);
    expect(exposure.points.map((point) => point.year)).toEqual([2022, 2025, 2026]);
    expect(exposure.tooFew).toEqual([2023]);
    expect(trendOf(SURVEYS, 'worry', 'index_0_6').points).toEqual([]);
    expect(trendOf(SURVEYS, 'worry', 'percent', 'women').points).toEqual([]);
  });

  test('draws no line over a year without a figure', () => {
    const years = (points: typeof worry.points) =>
      runsOfYears(points).map((run) => run.map((one) => one.year));
    expect(years(worry.points)).toEqual([
      [2022, 2023],
      [2025, 2026],
    ]);
    expect(years(exposure.points)).toEqual([[2022], [2025, 2026]]);
    expect(years([])).toEqual([]);
    expect(missingYears([])).toEqual([]);
    expect(missingYears([2020])).toEqual([]);
  });

  test('moves up, down or not at all, as it is printed', () => {
    expect(changeOver(worry)).toMatchObject({ direction: 'down', by: 3.2, from: { year: 2022 } });
    expect(changeSinceYearBefore(worry)).toMatchObject({ direction: 'down', by: 0.6 });
    const between = (from: number, to: number, scale: 'percent' | 'index_0_6' = 'percent') =>
      changeOver(
        trendOf(
          [year(1, figure('police', from, { scale })), year(2, figure('police', to, { scale }))],
          'police',
          scale,
        ),
      );
    expect(between(20, 20.04)).toMatchObject({ direction: 'unchanged', by: 0 });
    expect(between(20.1, 20.4)).toMatchObject({ direction: 'up', by: 0.3 });
    expect(between(1.27, 1.43, 'index_0_6')).toMatchObject({ direction: 'up', by: 0.16 });
  });

  test('says nothing of a year before that was not measured, nor of one figure alone', () => {
    const gap = trendOf(
      [year(2022, figure('worry', 30)), year(2024, figure('worry', 20))],
      'worry',
      'percent',
    );
    expect(changeSinceYearBefore(gap)).toBeUndefined();
    expect(changeOver(gap)).toMatchObject({ direction: 'down', by: 10 });
    const alone = trendOf([year(2022, figure('worry', 30))], 'worry', 'percent');
    expect([changeOver(alone), changeSinceYearBefore(alone)]).toEqual([undefined, undefined]);
  });
});

test('worry is compared with exposure in the years that have both', () => {
  expect(worryBesideExposure(worry, exposure)).toEqual({ years: 3, higher: 2 });
});

test('the page has a part for each theme and scale that was asked, worry beside exposure first', () => {
  const surveys = [
    year(
      2026,
      figure('unsafety', 20),
      figure('disorder', 1.2, { scale: 'index_0_6' }),
      figure('exposure', 9),
    ),
    year(2025, figure('worry', undefined)),
  ];
  expect(surveyParts(surveys)).toEqual([
    { themes: ['worry', 'exposure'], scale: 'percent' },
    { themes: ['unsafety'], scale: 'percent' },
    { themes: ['disorder'], scale: 'index_0_6' },
  ]);
  expect(surveyParts([])).toEqual([]);
});

describe('checks', () => {
  const survey = {
    source_url: 'https://www.exempel.se/rapport.pdf',
    sent: 1200,
    response_rate: 61.5,
    ages_from: 16,
    ages_to: 85,
  };
  test.each([
    [{}, {}],
    [{ sent: 0, response_rate: 0 }, {}],
    [{ source_url: 'www.exempel.se' }, { source_url: 'not_a_web_address' }],
    [{ source_url: 'ftp://exempel.se/x' }, { source_url: 'not_a_web_address' }],
    [{ source_url: 'javascript:alert(1)' }, { source_url: 'not_a_web_address' }],
    [{ response_rate: 101 }, { response_rate: 'not_a_percentage' }],
    [{ ages_from: 13 }, { ages_from: 'asked_too_young' }],
    [{ ages_from: 20, ages_to: 19 }, { ages_to: 'ages_order' }],
    [{ ages_from: 20, ages_to: 20 }, {}],
    [{ sent: 699 }, { sent: 'more_answers_than_sent' }],
  ])('a survey with %j: %j', (change, problems) => {
    expect(surveyProblems({ ...survey, ...change }, 700)).toEqual(problems);
  });

  test.each([
    [{ scale: 'percent', value: 0, answers: 0 }, 0, {}],
    [{ scale: 'percent', value: 100, answers: 700 }, 700, {}],
    [{ scale: 'percent', value: 100.1, answers: 1 }, 0, { value: 'not_a_percentage' }],
    [{ scale: 'percent', value: -1, answers: 1 }, 0, { value: 'not_a_percentage' }],
    [{ scale: 'index_0_6', value: 6, answers: 1 }, 0, {}],
    [{ scale: 'index_0_6', value: 6.01, answers: 1 }, 0, { value: 'not_an_index' }],
    [{ scale: 'percent', value: 5, answers: 701 }, 700, { answers: 'more_answers_than_sent' }],
  ])('a figure %j of %i: %j', (fields, sent, problems) => {
    expect(surveyResultProblems(fields, sent)).toEqual(problems);
  });
});

test('many years are told by their first and their last', () => {
  expect(yearsTogether([2001, 2002, 2003, 2005, 2007, 2008])).toEqual(['2001–2003', '2005', '2007', '2008']);
  expect(yearsTogether([])).toEqual([]);
});
