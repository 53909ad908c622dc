import { fullDate, period } from './dates.ts';
import { NBSP } from './numbers.ts';

/** Words of the page about safety and of the pages of medborgarlöften. */
export const promises = {
  title: 'Safety',
  description:
    'What the municipality and the police have promised children and young people, how it is going, and how they work to have adults where young people are.',
  back: 'Safety',

  /** Over a promise's own words: "Promise to residents, 1 January–31 December 2026". */
  eyebrow: (from: string, to: string) => `Promise to residents, ${period(from, to)}`,
  whole: 'Read the whole promise',
  figuresOf: 'The whole promise:',
  noneLit: 'Adults',
  noneRest: 'where young people are',
  noneLead:
    'The municipality and the police work together so that there are adults, and safe things to do. No promise to residents is in force just now.',

  emptyTitle: 'Nothing has been published here yet',
  emptyText:
    'When the municipality and the police have made a promise, it will be here. Until then you can see which adults are present, and who you can talk to is at the end of the page.',
  toVenues: 'See meeting places',
  toActivities: 'See what is on',

  listTitle: 'What the municipality and the police have promised',
  listLead: 'Each promise has a page of its own, with how it is going.',
  workTitle: 'How we work together',

  by: { municipality: 'The municipality', police: 'The police', both: 'The municipality and the police' },
  /** Who it is that promises, in a promise's head. */
  promising: {
    municipality: 'The municipality promises',
    police: 'The police promise',
    both: 'The municipality and the police promise',
  },
  /** The state by itself, on a tag. */
  states: {
    to_come: 'Has not begun',
    ongoing: 'In force',
    kept: 'Kept',
    partly: 'Partly kept',
    not_kept: 'Not kept',
    expired: 'Has expired',
  },
  /** The state as a sentence of its own. */
  stateText: {
    to_come: (from: string, _to: string): string => `The promise comes into force on ${fullDate(from)}.`,
    ongoing: (_from: string, to: string): string =>
      `The promise is in force up to and including ${fullDate(to)}.`,
    kept: (_from: string, to: string): string =>
      `The promise was in force until ${fullDate(to)}. It was kept.`,
    partly: (_from: string, to: string): string =>
      `The promise was in force until ${fullDate(to)}. It was partly kept.`,
    not_kept: (_from: string, to: string): string =>
      `The promise was in force until ${fullDate(to)}. It was not kept.`,
    expired: (_from: string, to: string): string =>
      `The promise was in force until ${fullDate(to)} and has expired. How it went has not been written yet.`,
  },
  /** Where staff have said how it went before the last day. */
  saidEarly: {
    kept: 'The promise has been kept.',
    partly: 'The promise has been partly kept.',
    not_kept: 'The promise has not been kept.',
  },
  pageDescription: (by: string, from: string, to: string) =>
    `Promise to residents from ${by}, ${period(from, to)}. How it is going.`,

  facts: {
    by: 'Who promises',
    forWhom: 'For whom',
    when: 'When',
    state: 'How it is going',
  },
  promised: 'What we promise',
  outcome: 'How it went',
  notes: 'Follow-ups',
  notesEmpty: 'No follow-up has been written yet.',
  activities: 'What there is thanks to the promise',
  nextTime: (day: string) => `Next time ${day}`,
  noTimes: 'No times just now',
  presence: 'Adults who are out',
  /** "Jämshög, Fri and Sat 21:00–1:00" */
  presenceTimes: (place: string, days: string, times: string) => `${place}, ${days} at${NBSP}${times}`,
  allPresence: 'All adults who are out',

  /** What leads on from the page about safety. */
  onward: {
    picture: {
      title: 'How we work with the joint picture',
      text: 'How we see what is needed, and what we have done about it.',
      link: 'Read about the joint picture and the measures',
    },
    who: {
      title: 'Who does what',
      text: 'The police, the field workers, leisure, the schools, social services and the associations: what they do for you and how to reach them.',
      link: 'See whom you can turn to',
    },
  },
};
