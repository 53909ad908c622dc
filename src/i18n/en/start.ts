import { activities } from './counts.ts';
import { capitalised, numberWord } from './numbers.ts';
import { ACTIVITIES } from '../../paths.ts';

/** Words of the start page. The headline is the answer: what is open now, and with whom. */
export const start = {
  title: 'What is open now?',
  description: 'Safe activities and meeting places for young people, with which adults are there and when.',
  openLit: (count: number) => `${capitalised(numberWord(count))} ${count === 1 ? 'place' : 'places'}`,
  openRest: (count: number) => (count === 1 ? 'is open now' : 'are open now'),
  nothingLit: 'Nothing',
  nothingRest: 'is open right now',
  staffed: (staffed: number, places: number) => {
    if (staffed < places)
      return `${capitalised(numberWord(staffed))} of them ${staffed === 1 ? 'has' : 'have'} adults there.`;
    return places === 1 ? 'Adults are there.' : 'All of them have adults there.';
  },
  noneStaffed: (places: number) =>
    places === 1 ? 'No adults are there right now.' : 'None of them has adults there right now.',
  notSureStaffed: 'It is not certain that adults are there.',
  groups: (count: number) =>
    count === 1
      ? 'One group is also meeting right now.'
      : `${capitalised(numberWord(count))} groups are also meeting right now.`,
  laterToday: (count: number) =>
    `${capitalised(numberWord(count))} more ${count === 1 ? 'starts' : 'start'} later today.`,
  next: (title: string, when: string) => `Next is ${title}, ${when}.`,
  nothingPlanned: 'Nothing is planned right now.',
  openNow: 'Open now',
  later: 'Later today',
  comingDay: (day: string) => `Next: ${day}`,
  wholeDay: 'The whole day',
  wholeWeek: 'The whole week',
  findYours: 'Find your thing',
  perWeek: (count: number) => (count === 0 ? 'nothing this week' : `${count} a week`),
  breakPlans: (count: number, free: number) =>
    free === 0 ? `${activities(count)} planned.` : `${activities(count)}, ${free} free of charge.`,
  breakNow: 'Right now',
  seeBreak: 'See what is on',
  now: (clock: string) => `at ${clock}`,
  examples: [
    { text: 'free on Friday', href: `${ACTIVITIES}?dag=fre&kostnad=gratis` },
    { text: 'football, school year 5', href: `${ACTIVITIES}?q=fotboll&ak=5` },
    { text: 'places left', href: `${ACTIVITIES}?ledigt=ja` },
  ],
};
