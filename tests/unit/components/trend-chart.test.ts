import { expect, test } from 'vitest';
import { trendChart } from '../../../src/components/trend-chart.ts';
import { trendOf, type SurveyFigure, type SurveyScale, type SurveyYear } from '../../../src/domain/survey.ts';

const surveys = (
  years: Readonly<Record<number, readonly (number | undefined)[]>>,
  scale: SurveyScale = 'percent',
): SurveyYear[] =>
  Object.entries(years).map(([year, values]) => ({
    year: Number(year),
    results: values.map((value, index): SurveyFigure => ({
      theme: index === 0 ? 'worry' : 'exposure',
      group: 'all',
      scale,
      value,
    })),
  }));
const words = {
  title: 'Oro',
  text: 'i ord',
  unit: 'procent',
  names: ['Oro', 'Utsatthet'],
  value: (value: number) => `${value} %`,
};
const chartOf = (of: readonly SurveyYear[], scale: SurveyScale = 'percent') =>
  trendChart([trendOf(of, 'worry', scale), trendOf(of, 'exposure', scale)], words);

test('one year alone is no line, and nothing at all no chart', () => {
  expect(chartOf(surveys({ 2026: [20, 10] }))).toBeUndefined();
  expect(chartOf(surveys({ 2025: [undefined, undefined], 2026: [20, 10] }))).toBeUndefined();
  expect(chartOf([])).toBeUndefined();
  expect(trendChart([], words)).toBeUndefined();
});

test('no line goes over a year without a survey or with too few answers', () => {
  const chart = chartOf(surveys({ 2021: [30, 10], 2022: [29, undefined], 2024: [28, 11], 2025: [27, 12] }));
  const [worry, exposure] = chart?.series ?? [];
  expect(worry?.paths.map((path) => path.match(/[ML]/g)?.length)).toEqual([2, 2]);
  expect(worry?.marks).toHaveLength(4);
  // 2021 stands by itself.
  expect(exposure?.paths).toHaveLength(1);
  expect(exposure?.marks).toHaveLength(3);
  expect(chart?.gaps).toHaveLength(1);
});

test('the axis begins at nought and the index has its whole scale', () => {
  const percent = chartOf(surveys({ 2025: [27.9, 13], 2026: [31, 14] }));
  expect(percent?.levels.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  expect(percent?.levels[0]?.y).toBe(percent?.bottom);
  const index = chartOf(surveys({ 2025: [1.2], 2026: [1.3] }, 'index_0_6'), 'index_0_6');
  expect(index?.levels.map(({ text }) => text)).toEqual(['0', '2', '4', '6']);
  expect(chartOf(surveys({ 2025: [100], 2026: [98] }))?.levels.at(-1)?.text).toBe('100');
});

test('names of lines that end close to each other stand apart, and each line has a look of its own', () => {
  const chart = chartOf(surveys({ 2025: [21, 20], 2026: [20, 20.5] }));
  const [one, other] = chart?.series ?? [];
  expect(Math.abs((one?.labelY ?? 0) - (other?.labelY ?? 0))).toBeGreaterThanOrEqual(38);
  expect([one?.look, other?.look]).toEqual(['first', 'second']);
  expect([one?.name, one?.value, other?.name]).toEqual(['Oro', '20 %', 'Utsatthet']);
});

test('many years are named so that they have room, the last one always', () => {
  const many = Object.fromEntries(Array.from({ length: 27 }, (_, index) => [1999 + index, [20]]));
  const years = chartOf(surveys(many))?.years.map(({ text }) => text) ?? [];
  expect(years.length).toBeLessThanOrEqual(6);
  expect(years.at(-1)).toBe('2025');
});
