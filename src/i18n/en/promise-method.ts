import type { MethodSection } from '../sv/promise-method.ts';

export type { MethodSection } from '../sv/promise-method.ts';

export const promiseMethod = {
  title: 'How we count',
  description:
    'How the figures beside the promises of the municipality and the police are counted: what is counted, what is not, and how to count them yourself.',
  lead: 'The figures beside a promise are counted from what is on this website. Nobody types them in.',
  sections: [
    {
      id: 'vad',
      heading: 'What the figures are made of',
      paragraphs: [
        'We count every session that has been here while the promise was in force: open meeting places, groups and courses, by the municipality and by associations. A session is one time that something is held.',
        'Each session is counted as it was when its day was over, with what staff have corrected within two weeks. What happened elsewhere, and has never been on this site, is not included.',
        'The figures say what has been offered. They do not say how safe anybody feels, and they do not measure crime.',
      ],
    },
    {
      id: 'dagar',
      heading: 'Which days are counted',
      paragraphs: [
        'From the first day of the promise up to and including yesterday. When the promise is over, up to and including its last day. Today is not counted, because the day is not over.',
        'A month that is not over, or in which the promise begins or ends, is drawn dashed. The table says that only a part of it is counted.',
      ],
    },
    {
      id: 'timmar',
      heading: 'Staffed time',
      paragraphs: [
        'The time when adults were planned to be present, for sessions that had at least as many adults as they need. If one adult was missing, the whole session counts as no hours.',
        'Trainees and helpers under 18 are not counted as adults. We show whole hours. The open data have the minutes, so the months together may differ a little from the total.',
      ],
    },
    {
      id: 'vuxna',
      heading: 'Sessions with enough adults',
      paragraphs: [
        'How many of the sessions had at least as many adults as are needed. The organiser has decided how many are needed for each session.',
        'They are compared with all sessions that were held and were to have adults. Cancelled sessions are not included, but we say how many they are. Places where no adults are meant to be, such as a free pitch, are not included either.',
      ],
    },
    {
      id: 'gratis',
      heading: 'Free sessions',
      paragraphs: [
        'Sessions that were held and cost nothing, of all that were held. Things to hire or food at an extra cost are not counted.',
      ],
    },
    {
      id: 'orter',
      heading: 'Villages and ages',
      paragraphs: [
        'How many of the villages had at least one session that was held. The ages are four groups: school years 1–3, 4–6, 7–9 and upper secondary school. What is open to everybody counts for all four.',
      ],
    },
    {
      id: 'platser',
      heading: 'Places, and how many were used',
      paragraphs: [
        'Only what people sign up for here. Places are how many could sign up. Used are the places that somebody had. A course counts once in each month that it goes on. Drop-in sessions have no places.',
        'They are counted for whole months, two weeks after the month is over. After that they do not change.',
      ],
    },
    {
      id: 'fem',
      heading: 'Why we do not show fewer than five',
      paragraphs: [
        'Where there are fewer than five people we write “fewer than 5”. Otherwise somebody could work out who it is. One child may have several places, so we show the figure only where at least five had a place at one and the same session or course. The same holds for the open data. We never show figures for a single venue or person.',
      ],
    },
    {
      id: 'sjalv',
      heading: 'Count them yourself',
      paragraphs: [
        'Everything that the figures are counted from can be fetched without signing in. If you count them again you get the same answer.',
      ],
    },
  ] satisfies readonly MethodSection[],
  data: {
    promises: 'The promises',
    offeredSessions: 'The sessions that have been offered',
    offeredMonths: 'The places per month',
  },
  openData: 'About open data',
};
