import type { SurveyGroup, SurveyScale, SurveyTheme } from '../../domain/survey.ts';
import { counted, decimal, digits, listed, NBSP, numberWord } from './numbers.ts';

/** Words of the page about trygghetsmätningen. They never speak for those who were not asked. */
export const survey = {
  title: 'Trygghetsmätningen',
  description:
    'Vad trygghetsmätningen visar för hela kommunen, år för år: vilka som fick frågan, hur många som svarade, och oro bredvid utsatthet.',
  lead: 'I trygghetsmätningen svarar ett urval av invånarna på frågor om hur trygga de känner sig. Här är svaren för hela kommunen, år för år.',
  back: 'Trygghet',
  noneTitle: 'Ingen mätning är publicerad än',
  noneText:
    'När en mätning är klar kommer siffrorna hit, med länk till rapporten, vilka som fick frågan och hur många som svarade.',
  whatTitle: 'Vad är en trygghetsmätning?',
  whatText:
    'En enkät om trygghet som skickas till ett urval av invånarna, oftast i åldern 16–85 år. Ingen under 16 år får den, så den säger ingenting om hur yngre har det.',
  onwards: 'Läs mer om trygghet',
  aboutTitle: 'Om trygghetsmätningen',
  read: 'Så läser du siffrorna',
  /** @param ages "16–85 år" */
  asked: (ages: string) => `Frågan gick till ett urval av invånare som är ${ages}.`,
  agesRange: (from: number, to: number) => `${from}–${to}${NBSP}år`,
  notAsked: (from: number) => `Ingen under ${from}${NBSP}år har fått frågan.`,
  notTheYoung:
    'Därför säger mätningen ingenting om hur de flesta unga som använder den här webbplatsen har det.',
  whole: 'Siffrorna gäller hela kommunen. Det finns inga siffror för gator eller ställen.',
  tooFewMeans: 'Står det ”För få svar” har så få i gruppen svarat att siffran inte visas.',
  chance: 'Små skillnader mellan två år kan bero på slumpen.',
  seeAll: 'Se trygghetsmätningen',
  yearsTitle: 'Mätningarna',
  sentTo: (count: number, ages: string) => `${digits(count)} personer, ${ages}, fick enkäten.`,
  sentToUnknown: (ages: string) => `Enkäten gick till personer som är ${ages}. Uppgift saknas om hur många.`,
  answered: (rate: number) => `${decimal(rate, 1)}${NBSP}% svarade.`,
  answeredUnknown: 'Uppgift saknas om hur många som svarade.',
  report: (year: number) => `Läs rapporten för ${year}`,
  pairTitle: 'Oro bredvid utsatthet',
  pairMeaning:
    'Oro är hur många som är oroliga för att utsättas för brott. Utsatthet är hur många som själva har utsatts.',
  titles: {
    worry: 'Oro för att utsättas för brott',
    exposure: 'Utsatthet för brott',
    unsafety: 'Känslan av otrygghet',
    disorder: 'Störningar utomhus',
    traffic: 'Trafiken',
    police: 'Synen på polisen',
  } satisfies Record<SurveyTheme, string>,
  /** At the end of a line, and above a column. */
  names: {
    worry: 'Oro',
    exposure: 'Utsatthet',
    unsafety: 'Otrygghet',
    disorder: 'Störningar',
    traffic: 'Trafik',
    police: 'Polisen',
  } satisfies Record<SurveyTheme, string>,
  /** What goes up or down, first in a sentence. */
  subjects: {
    worry: 'Oron',
    exposure: 'Utsattheten',
    unsafety: 'Känslan av otrygghet',
    disorder: 'Störningarna utomhus',
    traffic: 'Siffran för trafiken',
    police: 'Siffran för synen på polisen',
  } satisfies Record<SurveyTheme, string>,
  groups: {
    all: 'Alla',
    women: 'Kvinnor',
    men: 'Män',
    age_16_24: `16–24${NBSP}år`,
    age_25_44: `25–44${NBSP}år`,
    age_45_64: `45–64${NBSP}år`,
    age_65_85: `65–85${NBSP}år`,
  } satisfies Record<SurveyGroup, string>,
  scales: {
    percent: 'Skala: procent av dem som svarade, 0–100.',
    index_0_6: 'Skala: problemindex 0–6, där 0 är nästan inga problem och 6 mycket stora problem.',
  } satisfies Record<SurveyScale, string>,
  units: { percent: 'procent', index_0_6: 'index (0–6)' } satisfies Record<SurveyScale, string>,
  value: {
    percent: (value: number) => `${decimal(value, 1)}${NBSP}%`,
    index_0_6: (value: number) => decimal(value, 2),
  } satisfies Record<SurveyScale, (value: number) => string>,
  by: {
    percent: (by: number) => `${decimal(by, 1)}${NBSP}${by === 1 ? 'procentenhet' : 'procentenheter'}`,
    index_0_6: (by: number) => `${decimal(by, 2)} på skalan`,
  } satisfies Record<SurveyScale, (value: number) => string>,
  up: (subject: string, from: string, to: string, by: string) =>
    `${subject} har ökat med ${by}: från ${from} till ${to}.`,
  down: (subject: string, from: string, to: string, by: string) =>
    `${subject} har minskat med ${by}: från ${from} till ${to}.`,
  unchanged: (subject: string, from: number, to: number, value: string) =>
    `${subject}: ingen skillnad mellan ${from} och ${to}, båda åren ${value}.`,
  /** "31 % (2022)" */
  inYear: (value: string, year: number) => `${value}${NBSP}(${year})`,
  sinceUp: (year: number, by: string) => `Jämfört med året före, ${year}, är det ${by} mer.`,
  sinceDown: (year: number, by: string) => `Jämfört med året före, ${year}, är det ${by} mindre.`,
  sinceUnchanged: (year: number) => `Jämfört med året före, ${year}, är det ingen skillnad.`,
  sinceUnknown: (year: number) => `Från året före, ${year}, finns ingen siffra att jämföra med.`,
  basedOn: (count: number) => `Det bygger på ${counted(count, 'mätning', 'mätningar')}.`,
  oneYear: (subject: string, value: string) =>
    `${subject}: ${value}. Det finns ingen annan siffra att jämföra med än.`,
  noFigure: (subject: string) => `${subject}: för få har svarat för att siffran ska kunna visas.`,
  higherAlways: (years: number) =>
    years === 1
      ? 'Oron var högre än utsattheten.'
      : `Oron var högre än utsattheten ${years === 2 ? 'båda' : `alla ${numberWord(years)}`} åren.`,
  higherSome: (higher: number, years: number) =>
    `Oron var högre än utsattheten ${digits(higher)} av ${digits(years)} år.`,
  gap: (years: readonly string[]) => `Ingen mätning gjordes ${listed(years)}. Där är linjen bruten.`,
  tooFewYears: (years: readonly string[]) => `För få svarade ${listed(years)}. Där är linjen bruten.`,
  chartTitle: (title: string, from: number, to: number) => `${title}, ${from}–${to}`,
  tableTitle: (title: string) => `${title}: samma siffror i tabell`,
  figuresTitle: (title: string) => `${title}: siffrorna`,
  year: 'År',
  group: 'Grupp',
  groupsOf: (name: string) => `${name}: kvinnor, män och åldrar`,
  groupsTitle: 'Kvinnor, män och åldrar',
  tooFew: 'För få svar',
  noSurvey: 'Ingen mätning',
  notAskedThen: '–',
  notAskedThenLabel: 'Ingen uppgift',
};
