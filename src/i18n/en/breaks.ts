import { sessions } from '#words/counts.ts';
import { capitalised } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';

export const breaks: typeof import('../sv/breaks.ts').breaks = {
  title: 'School breaks',
  heading: 'What is on during the break?',
  description: 'School breaks, each with its programme, the adults who are there and how to sign up.',
  lead: 'Every break has its own programme. Choose one to see it day by day.',
  noneKnown: 'No school breaks are known right now',
  coming: 'Coming breaks',
  last: 'The last break',
  ongoing: 'On now',
  over: 'Over',
  nothingYet: 'Nothing is planned yet.',
  all: 'All breaks',

  pageTitle: (name, year) => (name.endsWith(year) ? name : `${name} ${year}`),
  pageDescription: (name, dates) =>
    `Programme for ${name}, ${dates}: what is on day by day, and which adults are there.`,
  leadComing: (dates, until) => `${dates}. ${until}.`,
  leadOngoing: (lastDay) => `On now, up to and including ${lastDay}.`,
  leadOver: (dates) => `${dates}. The break is over.`,
  overTitle: 'The break is over',
  overNext: (name, dates) => `The next break is ${name}, ${dates}.`,
  overText: 'There are things to do on ordinary days too.',
  seeNext: (name) => `See ${name}`,

  figures: 'In short',
  activities: (count) => (count === 1 ? 'activity' : 'activities'),
  free: (count) => (count === 1 ? 'is free' : 'are free'),
  staffed: (count) => (count === 1 ? 'session has adults there' : 'sessions have adults there'),

  byBand: 'School year',
  allBands: 'All',
  band: (range) => capitalised(schoolYearRange(range)),
  byArea: 'Village',
  allAreas: 'All',
  byWeek: 'Week',

  onlyThen: 'Only during the break',
  onlyThenLead: 'Not there, or at other times, when school is on.',
  times: (count) => sessions(count),
  programme: 'Day by day',
  programmeOf: (week) => `Day by day, ${week}`,
  programmeLead: 'What is there only during the break comes first, then what goes on as usual.',

  nothingTitle: 'Nothing is planned yet',
  nothingText: 'The programme comes here as soon as it is ready. Meanwhile, see what is on now.',
  nothingFound: (what) => `Nothing during the break for ${what}`,
  nothingFoundText: 'Look at the whole programme, or choose something else above.',
  wholeProgramme: 'Show the whole programme',
  chosen: (band, area) => {
    if (band === '') return `everybody in ${area}`;
    return area === '' ? band : `${band} in ${area}`;
  },
  toCalendar: 'See the calendar',
  toActivities: 'See all activities',
};
