import type { SurveyGroup, SurveyScale, SurveyTheme } from '../../domain/survey.ts';
import { counted, decimal, digits, listed, NBSP, numberWord } from './numbers.ts';

/** Words of the page about the safety survey. They never speak for those who were not asked. */
export const survey = {
  title: 'The safety survey',
  description:
    'What the safety survey shows for the whole municipality, year by year: who was asked, how many answered, and worry beside exposure.',
  lead: 'In the safety survey, a sample of residents answer questions about how safe they feel. Here are the answers for the whole municipality, year by year.',
  back: 'Safety',
  noneTitle: 'No survey has been published yet',
  noneText:
    'When a survey is ready its figures come here, with a link to the report, who was asked and how many answered.',
  whatTitle: 'What is a safety survey?',
  whatText:
    'A questionnaire about safety that is sent to a sample of residents, mostly of ages 16–85. Nobody under 16 gets it, so it says nothing about how younger people are doing.',
  onwards: 'Read more about safety',
  aboutTitle: 'About the safety survey',
  read: 'How to read the figures',
  asked: (ages: string) => `The question went to a sample of residents aged ${ages}.`,
  agesRange: (from: number, to: number) => `${from}–${to}`,
  notAsked: (from: number) => `Nobody under ${from} was asked.`,
  notTheYoung: 'So the survey says nothing about how most of the young people who use this site are doing.',
  whole: 'The figures are for the whole municipality. There are none for streets or places.',
  tooFewMeans:
    'Where it says “Too few answers”, so few in the group have answered that the figure is not shown.',
  chance: 'Small differences between two years may be due to chance.',
  seeAll: 'See the safety survey',
  yearsTitle: 'The surveys',
  sentTo: (count: number, ages: string) => `${digits(count)} people aged ${ages} got the questionnaire.`,
  sentToUnknown: (ages: string) =>
    `The questionnaire went to people aged ${ages}. We do not know to how many.`,
  answered: (rate: number) => `${decimal(rate, 1)}% answered.`,
  answeredUnknown: 'We do not know how many answered.',
  report: (year: number) => `Read the report for ${year}`,
  pairTitle: 'Worry beside exposure',
  pairMeaning:
    'Worry is how many are worried about being exposed to crime. Exposure is how many have been exposed to it themselves.',
  titles: {
    worry: 'Worry about being exposed to crime',
    exposure: 'Exposure to crime',
    unsafety: 'Feeling unsafe',
    disorder: 'Disturbances outdoors',
    traffic: 'Traffic',
    police: 'Views of the police',
  } satisfies Record<SurveyTheme, string>,
  names: {
    worry: 'Worry',
    exposure: 'Exposure',
    unsafety: 'Unsafe',
    disorder: 'Disturbed',
    traffic: 'Roads',
    police: 'Police',
  } satisfies Record<SurveyTheme, string>,
  subjects: {
    worry: 'Worry',
    exposure: 'Exposure',
    unsafety: 'The feeling of being unsafe',
    disorder: 'Disturbance outdoors',
    traffic: 'The figure for traffic',
    police: 'The figure for views of the police',
  } satisfies Record<SurveyTheme, string>,
  groups: {
    all: 'All',
    women: 'Women',
    men: 'Men',
    age_16_24: `Ages${NBSP}16–24`,
    age_25_44: `Ages${NBSP}25–44`,
    age_45_64: `Ages${NBSP}45–64`,
    age_65_85: `Ages${NBSP}65–85`,
  } satisfies Record<SurveyGroup, string>,
  scales: {
    percent: 'Scale: per cent of those who answered, 0–100.',
    index_0_6: 'Scale: problem index 0–6, where 0 is next to no problems and 6 very large problems.',
  } satisfies Record<SurveyScale, string>,
  units: { percent: 'per cent', index_0_6: 'index, 0–6' } satisfies Record<SurveyScale, string>,
  value: {
    percent: (value: number) => `${decimal(value, 1)}%`,
    index_0_6: (value: number) => `${decimal(value, 2)}`,
  } satisfies Record<SurveyScale, (value: number) => string>,
  by: {
    percent: (by: number) => `${decimal(by, 1)}${NBSP}percentage ${by === 1 ? 'point' : 'points'}`,
    index_0_6: (by: number) => `${decimal(by, 2)} on the scale`,
  } satisfies Record<SurveyScale, (value: number) => string>,
  up: (subject: string, from: string, to: string, by: string) =>
    `${subject} has gone up by ${by}: from ${from} to ${to}.`,
  down: (subject: string, from: string, to: string, by: string) =>
    `${subject} has gone down by ${by}: from ${from} to ${to}.`,
  unchanged: (subject: string, from: number, to: number, value: string) =>
    `${subject}: no difference between ${from} and ${to}, ${value} in both years.`,
  inYear: (value: string, year: number) => `${value} in${NBSP}${year}`,
  sinceUp: (year: number, by: string) => `Compared with the year before, ${year}, it is ${by} more.`,
  sinceDown: (year: number, by: string) => `Compared with the year before, ${year}, it is ${by} less.`,
  sinceUnchanged: (year: number) => `Compared with the year before, ${year}, there is no difference.`,
  sinceUnknown: (year: number) => `There is no figure from the year before, ${year}, to compare with.`,
  basedOn: (count: number) => `This builds on ${counted(count, 'survey', 'surveys')}.`,
  oneYear: (subject: string, value: string) =>
    `${subject}: ${value}. There is no other figure to compare with yet.`,
  noFigure: (subject: string) => `${subject}: too few have answered for the figure to be shown.`,
  higherAlways: (years: number) =>
    years === 1
      ? 'Worry was higher than exposure.'
      : `Worry was higher than exposure in ${years === 2 ? 'both' : `all ${numberWord(years)}`} years.`,
  higherSome: (higher: number, years: number) =>
    `Worry was higher than exposure in ${digits(higher)} of ${digits(years)} years.`,
  gap: (years: readonly string[]) => `There was no survey in ${listed(years)}. The line is broken there.`,
  tooFewYears: (years: readonly string[]) =>
    `Too few answered in ${listed(years)}. The line is broken there.`,
  chartTitle: (title: string, from: number, to: number) => `${title}: ${from}–${to}`,
  tableTitle: (title: string) => `${title}: the same figures in a table`,
  figuresTitle: (title: string) => `${title}: the figures`,
  year: 'Year',
  group: 'Group',
  groupsOf: (name: string) => `${name}: women, men and ages`,
  groupsTitle: 'Women, men and ages',
  tooFew: 'Too few answers',
  noSurvey: 'No survey',
  notAskedThen: '–',
  notAskedThenLabel: 'Not known',
};
