import type { SchoolYearRange } from '../../domain/school-years.ts';
import { activities } from '#words/counts.ts';
import { WEEKDAY_SHORT } from '#words/dates.ts';
import { capitalised, digits, listed } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';

const years = (band: SchoolYearRange): string => schoolYearRange(band);

export const agePages: typeof import('../sv/age-pages.ts').agePages = {
  listTitle: 'For your school year',
  listDescription: 'What young people of different school years can do, and posters for the school.',
  listLead: 'Choose your school year. Each page has a poster to print and put up at school.',
  band: (band) => capitalised(years(band)),
  poster: 'Poster to print',
  posterFor: (band) => `Poster for ${years(band)}`,
  shortAddress: 'Short address:',

  title: (place, band) => `What you can do in ${place}, ${years(band)}`,
  description: (place, band) =>
    `Places with adults there and activities in ${place} for ${years(band)}: times, how to sign up and whom to ask.`,
  lead: 'Places with adults there, things to try, and how to sign up.',

  week: 'Adults there in the next seven days',
  weekLead: 'Come whenever you like. You do not need to sign up.',
  weekEmpty: 'No open hours with adults there are planned for the next seven days.',
  wholeCalendar: 'The whole calendar',

  regular: 'Places that are open every week',
  regularLead: 'This is the plan while school is on. The page of each place says how it is today.',
  regularEmpty: 'No place is open every week right now.',
  allVenues: 'All meeting places',
  days: (runs) =>
    listed(
      runs.map(({ from, to }) =>
        from === to ? WEEKDAY_SHORT[from] : `${WEEKDAY_SHORT[from]}–${WEEKDAY_SHORT[to]}`,
      ),
    ),
  hours: (ranges) => listed(ranges),
  openAllStaffed: (days, open) => `${days} ${open}, with adults`,
  openPartlyStaffed: (days, open, adults) => `${days} ${open}, adults ${adults}`,
  openUnstaffed: (days, open) => `${days} ${open}, without adults`,
  openNotConfirmed: (days, open) => `${days} ${open}, not confirmed whether adults are there`,

  signUp: 'Activities to sign up for',
  signUpEmpty: 'No times to sign up for right now.',
  allActivities: (band) => `All activities for ${years(band)}`,

  how: 'How it works',
  steps: (isYoung) => [
    { head: 'Come when it is open', text: 'To open hours you just come. Bring a friend if you like.' },
    {
      head: 'Sign up on the page',
      text: 'Choose a time and press Sign up. If it is full, you go on the waiting list.',
    },
    {
      head: 'Tell them at home',
      text: isYoung
        ? 'Some activities ask your guardian to say yes. Then we send a mail home.'
        : 'Some activities need your guardian to say yes. Then we send a mail.',
    },
  ],

  ask: 'Questions?',
  askText: (organisation) =>
    organisation
      ? `Ask an adult at the place, or call ${organisation}.`
      : 'Ask an adult at the place, or call us.',

  posterTitle: (band) => capitalised(years(band)),
  posterLead: (place) => `What you can do in ${place}`,
  posterHint:
    'Print the page from the menu of your browser (Ctrl + P, on a Mac ⌘ + P). It fills one A4 sheet and looks good in black and white.',
  posterBack: (band) => `The page for ${years(band)}`,
  posterDescription: (place, band) =>
    `Poster for the school: what ${years(band)} can do in ${place}, with a QR code to the page.`,
  posterOffer: (count, free) =>
    free === 0 ? activities(count) : `${activities(count)}, ${digits(free)} free`,
  posterVenues: 'Open every week',
  posterActivities: 'Things to try',
  posterMore: (count) => (count === 1 ? 'and one more' : `and ${digits(count)} more`),
  posterWhere: (days, venue) => `${days}, ${venue}`,
  scan: 'Scan the code',
  type: 'or type',
  scanFor: 'There you find today’s times, which adults are there and how to sign up.',
  qrLabel: (address) => `QR code to ${address}`,
  call: (organisation) => (organisation ? `Ask ${organisation}:` : 'Ask us:'),
  validOn: (date) => `True on ${date}, while school is on.`,
};
