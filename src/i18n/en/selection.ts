import type * as swedish from '../sv/selection.ts';
import { hours, minutes } from './counts.ts';

export type { SelectionRules, SelectionSection } from '../sv/selection.ts';

export const selection: typeof swedish.selection = {
  title: 'How participants are chosen',
  description: 'Who gets a place when it is full: order of time, draw, waiting list and limits.',
  lead: 'Everybody is treated alike. The system gives the places by the rules on this page, and nobody is chosen for who they are.',
  sections: ({ offerHours, approvalHours, shortestAnswer, ageLimit }) => [
    {
      id: 'tidsordning',
      heading: 'Order of time',
      paragraphs: [
        'Most places are given in the order in which sign-ups come in. Whoever signs up while there is a place gets it at once.',
        'If somebody is on the waiting list no new sign-up passes them, even if a place has just come free.',
      ],
    },
    {
      id: 'lottning',
      heading: 'Draw by lot',
      paragraphs: [
        'For some activities the places are drawn by lot. Then it does not matter when you sign up, as long as it is in time. A computer draws the tickets once, soon after sign-up has closed.',
        'Nobody can choose who wins. The page of each draw has what it takes to compute it again, so that anybody can check it afterwards.',
      ],
    },
    {
      id: 'reservlista',
      heading: 'The waiting list',
      paragraphs: [
        'If a place comes free it goes to whoever is first. Nobody can go before them.',
        offerHours > 0
          ? `We ask you first. You have ${hours(offerHours)} to accept, or half of the time that is left until sign-up closes, if that is shorter. If you do not answer, the place goes to the next. If your time to answer would be shorter than ${minutes(shortestAnswer)} we cannot ask: then you get the place and a message at once.`
          : 'You get the place at once, and a message.',
      ],
    },
    {
      id: 'antal',
      heading: 'How many places there are',
      paragraphs: [
        'The number of places is what the room holds, or as many as the adults there can look after, if that is fewer.',
        'While adults are missing nobody moves up from the waiting list. Those who already have a place keep it.',
      ],
    },
    {
      id: 'syskon',
      heading: 'Siblings',
      paragraphs: [
        'Siblings in the same sign-up choose themselves: together or each by themselves. Together means that all get a place, or all wait, and nobody passes them meanwhile. In a draw they have one ticket together.',
        'If they are more than all the places there are, the next goes first, so that nobody waits for nothing.',
      ],
    },
    {
      id: 'godkannande',
      heading: 'When a guardian has to approve',
      paragraphs: [
        `Some activities need a guardian’s yes, for everybody or for those who are under ${ageLimit}. We know only the school year, so whoever may be under ${ageLimit} counts as that.`,
        `We keep the place while we wait for the answer, ${hours(approvalHours)} at most, or half of the time that is left until sign-up closes. If time is short we keep it until sign-up closes. If nobody answers, the place goes to the next.`,
      ],
    },
    {
      id: 'hallna',
      heading: 'Places that staff keep',
      paragraphs: [
        'Those whose identity is protected should not use the form. Staff can then keep a place without a name. Such places are not among those that can be signed up for. How many they are is not shown.',
      ],
    },
    {
      id: 'granser',
      heading: 'Limits, and why they are there',
      paragraphs: [
        'A municipality must treat everybody alike unless there are objective reasons not to (chapter 2, section 3 of the Local Government Act). Age may be a limit when it has a legitimate aim and is needed, and the same holds for sex (chapter 2, sections 12 a and 12 b of the Discrimination Act).',
        'So each limit must have a reason. Where staff have written it, it is in the list below. The limit of school years is checked by the form: whoever is outside it cannot sign up.',
      ],
    },
    {
      id: 'aldrig',
      heading: 'What we never look at',
      paragraphs: [
        'The system does not know or ask about personal identity numbers, income, what parents work with, which language you speak at home, where you live, health, or how things went before. The answers to the activity’s own questions do not affect who gets a place.',
        'No score is computed about anybody, and no computer guesses who would fit.',
      ],
    },
  ],
  listHeading: 'How places are given in each activity',
  listLead: 'This holds for what is published and can be signed up for on this site right now.',
  groups: { time_order: 'Order of time', lottery: 'Draw by lot' },
  none: 'There is nothing to sign up for on this site right now.',
  approval: {
    under_13: (ageLimit) => `A guardian approves those who are under ${ageLimit}.`,
    always: 'A guardian approves.',
  },
  reason: (text) => `Why there is a limit: ${text}`,
  toLotteryOf: (title) => `See the next draw for ${title}`,
};
