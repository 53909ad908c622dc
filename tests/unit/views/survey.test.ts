import { describe, expect, test } from 'vitest';
import type { Survey } from '../../../src/directory/safety-model.ts';
import type { SurveyFigure } from '../../../src/domain/survey.ts';
import { surveyPage, whoWasAsked } from '../../../src/views/survey.ts';

const NBSP = '\u00a0';
const figure = (theme: SurveyFigure['theme'], value: number | undefined, more = {}): SurveyFigure => ({
  theme,
  group: 'all',
  scale: 'percent',
  value,
  ...more,
});
const aSurvey = (year: number, results: readonly SurveyFigure[], more: Partial<Survey> = {}): Survey => ({
  id: String(year),
  year,
  sourceName: 'Polisen och kommunen',
  sourceUrl: `https://www.example.se/${year}`,
  sent: 1200,
  responseRate: 61.5,
  agesFrom: 16,
  agesTo: 85,
  summary: '',
  results,
  updatedAt: 0,
  ...more,
});
const pageOf = (...surveys: Survey[]) => surveyPage({ surveys, texts: [] });
const plain = (texts: readonly string[] = []) => texts.map((text) => text.replaceAll(NBSP, ' '));

describe('who was asked', () => {
  test('stands there with the ages of the surveys, and that the young were not', () => {
    const lines = plain(whoWasAsked([aSurvey(2026, []), aSurvey(2025, [], { agesFrom: 18, agesTo: 84 })]));
    expect(lines).toEqual([
      'Frågan gick till ett urval av invånare som är 16–85 år.',
      'Ingen under 16 år har fått frågan. Därför säger mätningen ingenting om hur de flesta unga som använder den här webbplatsen har det.',
    ]);
    expect(whoWasAsked([])).toEqual([]);
  });

  test('and with every chart, its scale too', () => {
    const { parts } = pageOf(
      aSurvey(2026, [figure('worry', 20), figure('disorder', 1.3, { scale: 'index_0_6' })]),
    );
    expect(plain(parts.map(({ scale }) => scale))).toEqual([
      'Skala: procent av dem som svarade, 0–100.',
      'Skala: problemindex 0–6, där 0 är nästan inga problem och 6 mycket stora problem.',
    ]);
    for (const { asked } of parts) expect(asked.join(' ')).toContain('Ingen under');
  });

  test('how many got it, how many answered, and where the report is', () => {
    const { years } = pageOf(aSurvey(2026, []), aSurvey(2025, [], { sent: 0, responseRate: 0 }));
    expect(plain(years.flatMap(({ asked, answered, link }) => [asked, answered, link]))).toEqual([
      '1200 personer, 16–85 år, fick enkäten.',
      '61,5 % svarade.',
      'Läs rapporten för 2026',
      'Enkäten gick till personer som är 16–85 år. Uppgift saknas om hur många.',
      'Uppgift saknas om hur många som svarade.',
      'Läs rapporten för 2025',
    ]);
    expect(years[0]?.href).toBe('https://www.example.se/2026');
  });
});

describe('in words', () => {
  const said = (...surveys: Survey[]) => plain(pageOf(...surveys).parts[0]?.summary);

  test('worry beside exposure, over a year without a survey and one with too few answers', () => {
    expect(
      said(
        aSurvey(2026, [figure('worry', 27.8), figure('exposure', 14.1)]),
        aSurvey(2025, [figure('worry', 28.4), figure('exposure', undefined)]),
        aSurvey(2023, [figure('worry', 31), figure('exposure', 14.1)]),
      ),
    ).toEqual([
      'Oron har minskat med 3,2 procentenheter: från 31 % (2023) till 27,8 % (2026). Jämfört med året före, 2025, är det 0,6 procentenheter mindre. Det bygger på 3 mätningar.',
      'Utsattheten: ingen skillnad mellan 2023 och 2026, båda åren 14,1 %. Från året före, 2025, finns ingen siffra att jämföra med. Det bygger på 2 mätningar.',
      'Oron var högre än utsattheten båda åren.',
      'Ingen mätning gjordes 2024. Där är linjen bruten.',
      'För få svarade 2025. Där är linjen bruten.',
    ]);
  });

  test('two years that follow each other are compared once', () => {
    expect(said(aSurvey(2026, [figure('unsafety', 26)]), aSurvey(2025, [figure('unsafety', 25)]))).toEqual([
      'Känslan av otrygghet har ökat med 1 procentenhet: från 25 % (2025) till 26 % (2026). Det bygger på 2 mätningar.',
    ]);
  });

  test('one figure, and too few', () => {
    expect(said(aSurvey(2026, [figure('police', 61)]))).toEqual([
      'Siffran för synen på polisen: 61 % (2026). Det finns ingen annan siffra att jämföra med än.',
    ]);
    expect(said(aSurvey(2026, [figure('police', undefined)]))).toEqual([
      'Siffran för synen på polisen: för få har svarat för att siffran ska kunna visas.',
    ]);
  });
});

describe('tables', () => {
  const groups = [
    figure('worry', 33.1, { group: 'women' }),
    figure('worry', undefined, { group: 'age_16_24' }),
  ];
  const [part] = pageOf(
    aSurvey(2026, [figure('worry', 27.8), ...groups]),
    aSurvey(2024, [figure('worry', 30), figure('worry', 35, { group: 'women' })]),
  ).parts;

  test('have every year, also those without a survey', () => {
    expect(part?.table?.rows.map((row) => plain(row))).toEqual([
      ['2024', '30 %'],
      ['2025', 'Ingen mätning'],
      ['2026', '27,8 %'],
    ]);
    expect(part?.chart?.gaps).toHaveLength(1);
  });

  test('have each group, and words where too few answered', () => {
    expect(part?.groups.map(({ columns, rows }) => [columns, rows.map((row) => plain(row))])).toEqual([
      [
        ['Grupp', '2024', '2026'],
        [
          ['Alla', '30 %', '27,8 %'],
          ['Kvinnor', '35 %', '33,1 %'],
          ['16–24 år', '–', 'För få svar'],
        ],
      ],
    ]);
  });

  test('one year alone has figures and no chart; groups alone have no table of all', () => {
    const [one] = pageOf(aSurvey(2026, [figure('worry', 27.8)])).parts;
    expect([one?.chart, one?.table?.caption]).toEqual([
      undefined,
      'Oro för att utsättas för brott: siffrorna',
    ]);
    const [only] = pageOf(aSurvey(2026, groups)).parts;
    expect([only?.table, only?.summary, only?.groups.length]).toEqual([undefined, [], 1]);
  });
});

test('without any survey there is nothing to read into', () => {
  expect(surveyPage({ surveys: [], texts: [] })).toEqual({ read: [], years: [], parts: [], texts: [] });
});
