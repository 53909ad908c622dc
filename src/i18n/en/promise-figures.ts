import { dayMonthLong, fullDate } from './dates.ts';
import { counted, digits, listed, NBSP, numberWord } from './numbers.ts';

/** "session", "sessions". */
const sessions = (count: number): string => (count === 1 ? 'session' : 'sessions');

/** Words of the figures beside promises, of their chart and of their tables. */
export const promiseFigures = {
  title: 'How it is going',
  /** The last day counted is nearly always yesterday. */
  until: (to: string, isYesterday: boolean) =>
    isYesterday
      ? `Up to and including yesterday, ${dayMonthLong(to)}`
      : `Up to and including ${fullDate(to)}`,
  since: (from: string) => `Counted from ${fullDate(from)}.`,
  howCounted: 'How we count',
  of: (whole: string) => `of ${whole}`,

  hours: (count: number): string => (count === 1 ? 'hour' : 'hours'),
  hoursTitle: 'Staffed time',
  hoursText: 'Time with at least as many adults as are needed.',
  sessions,
  adultsTitle: 'Sessions with enough adults',
  /** @param asks held sessions that ask for adults */
  adultsText: (asks: number, cancelled: number) =>
    cancelled === 0
      ? `Of ${counted(asks, 'session', 'sessions')} that were to have adults present.`
      : `Of ${counted(asks, 'session', 'sessions')} that were to have adults present. ${digits(cancelled)} more were cancelled.`,
  freeTitle: 'Free sessions',
  freeText: 'It cost nothing to take part.',
  areas: (count: number): string => (count === 1 ? 'village' : 'villages'),
  areasTitle: 'Villages and ages',
  areasText: (bands: number, allBands: number) =>
    `For ${numberWord(bands)} of ${numberWord(allBands)} age groups, from the first school years to upper secondary school.`,
  placesTitle: 'Places that were used',
  placesText: 'Places to sign up for, in the whole months that have been counted.',
  placesFewTitle: 'Places to sign up for',
  placesFewText: 'Fewer than five people used them, so we do not show how many.',

  chartTitle: 'Staffed hours per month',
  tableTitle: 'The same figures in a table',
  reachTitle: 'Villages, ages and places per month',
  month: 'Month',
  columnHours: 'Hours',
  columnAdults: 'Enough adults',
  columnFree: 'Free',
  columnAreas: 'Villages',
  columnBands: 'Ages',
  columnPlaces: 'Places',
  columnUsed: 'Used',
  /** A month of which not all is counted. */
  part: (month: string) => `${month}, a part`,
  ofCell: (part: number, whole: number) => `${digits(part)}${NBSP}of${NBSP}${digits(whole)}`,
  fewerThanFive: 'fewer than 5',
  noFigure: 'no figure',
  noFigureKey:
    'Places are counted for whole months, two weeks after the month is over. There is no figure either for a month with nothing to sign up for.',
  partKey: 'Dashed bar: only a part of the month is counted.',

  /** "Most in March: 128 hours." */
  most: (months: readonly string[], value: number) =>
    `Most in ${listed(months)}: ${counted(value, 'hour', 'hours')}.`,
  least: (months: readonly string[], value: number) =>
    `Fewest in ${listed(months)}: ${counted(value, 'hour', 'hours')}.`,
  alike: (value: number) => `The same every month: ${counted(value, 'hour', 'hours')}.`,
  only: (month: string, value: number) => `In ${month} there were ${counted(value, 'hour', 'hours')}.`,
  /** In the place of their names, where they are many. @param count two or more */
  manyMonths: (count: number) => `${numberWord(count)} months`,
  noWhole: 'No whole month has been counted yet.',
  trend: {
    more: (months: number) =>
      months === 1
        ? 'The latest whole month had more hours than the one before.'
        : `The latest ${numberWord(months)} whole months had more hours than the ${numberWord(months)} before.`,
    less: (months: number) =>
      months === 1
        ? 'The latest whole month had fewer hours than the one before.'
        : `The latest ${numberWord(months)} whole months had fewer hours than the ${numberWord(months)} before.`,
    same: (months: number) =>
      months === 1
        ? 'The two latest whole months had about as many hours.'
        : `The latest ${numberWord(months)} whole months had about as many hours as the ${numberWord(months)} before.`,
  },
};
