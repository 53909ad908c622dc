import { dayMonthLong, fullDate } from './dates.ts';
import { counted, digits, listed, NBSP, numberWord } from './numbers.ts';

/** "tillfälle", "tillfällen". */
const sessions = (count: number): string => (count === 1 ? 'tillfälle' : 'tillfällen');

/** Words of the figures beside promises, of their chart and of their tables. */
export const promiseFigures = {
  title: 'Så går det',
  /** The last day counted is nearly always yesterday. */
  until: (to: string, isYesterday: boolean) =>
    isYesterday ? `Till och med i går, ${dayMonthLong(to)}` : `Till och med ${fullDate(to)}`,
  since: (from: string) => `Räknat från ${fullDate(from)}.`,
  howCounted: 'Så räknar vi',
  of: (whole: string) => `av ${whole}`,

  hours: (count: number): string => (count === 1 ? 'timme' : 'timmar'),
  hoursTitle: 'Bemannad tid',
  hoursText: 'Tid med minst så många vuxna som behövs.',
  sessions,
  adultsTitle: 'Tillfällen med tillräckligt många vuxna',
  /** @param asks held sessions that ask for adults */
  adultsText: (asks: number, cancelled: number) =>
    cancelled === 0
      ? `Av ${counted(asks, 'tillfälle', 'tillfällen')} som skulle ha vuxna på plats.`
      : `Av ${counted(asks, 'tillfälle', 'tillfällen')} som skulle ha vuxna på plats. ${digits(cancelled)} till ställdes in.`,
  freeTitle: 'Gratis tillfällen',
  freeText: 'Det kostade ingenting att vara med.',
  areas: (count: number): string => (count === 1 ? 'ort' : 'orter'),
  areasTitle: 'Orter och åldrar',
  areasText: (bands: number, allBands: number) =>
    `För ${numberWord(bands)} av ${numberWord(allBands)} åldersgrupper, från lågstadiet till gymnasiet.`,
  placesTitle: 'Platser som användes',
  placesText: 'Platser att anmäla sig till, i de hela månader som har räknats.',
  placesFewTitle: 'Platser att anmäla sig till',
  placesFewText: 'Färre än fem personer använde dem, så vi visar inte hur många.',

  chartTitle: 'Bemannade timmar per månad',
  tableTitle: 'Samma siffror i tabell',
  reachTitle: 'Orter, åldrar och platser per månad',
  month: 'Månad',
  columnHours: 'Timmar',
  columnAdults: 'Med nog vuxna',
  columnFree: 'Gratis',
  columnAreas: 'Orter',
  columnBands: 'Åldrar',
  columnPlaces: 'Platser',
  columnUsed: 'Använda',
  /** A month of which not all is counted. */
  part: (month: string) => `${month}, en del`,
  ofCell: (part: number, whole: number) => `${digits(part)}${NBSP}av${NBSP}${digits(whole)}`,
  fewerThanFive: 'färre än 5',
  noFigure: 'ingen siffra',
  noFigureKey:
    'Platser räknas för hela månader, två veckor efter att månaden är slut. Ingen siffra finns heller för en månad utan något att anmäla sig till.',
  partKey: 'Streckad stapel: bara en del av månaden är räknad.',

  /** "Mest i mars: 128 timmar." */
  most: (months: readonly string[], value: number) =>
    `Mest i ${listed(months)}: ${counted(value, 'timme', 'timmar')}.`,
  least: (months: readonly string[], value: number) =>
    `Minst i ${listed(months)}: ${counted(value, 'timme', 'timmar')}.`,
  alike: (value: number) => `Lika många varje månad: ${counted(value, 'timme', 'timmar')}.`,
  only: (month: string, value: number) => `I ${month} var det ${counted(value, 'timme', 'timmar')}.`,
  /** In the place of their names, where they are many. @param count two or more */
  manyMonths: (count: number) => `${numberWord(count)} månader`,
  noWhole: 'Ingen hel månad är räknad än.',
  trend: {
    more: (months: number) =>
      months === 1
        ? 'Den senaste hela månaden hade fler timmar än den före.'
        : `De ${numberWord(months)} senaste hela månaderna hade fler timmar än de ${numberWord(months)} före.`,
    less: (months: number) =>
      months === 1
        ? 'Den senaste hela månaden hade färre timmar än den före.'
        : `De ${numberWord(months)} senaste hela månaderna hade färre timmar än de ${numberWord(months)} före.`,
    same: (months: number) =>
      months === 1
        ? 'De två senaste hela månaderna hade ungefär lika många timmar.'
        : `De ${numberWord(months)} senaste hela månaderna hade ungefär lika många timmar som de ${numberWord(months)} före.`,
  },
};
