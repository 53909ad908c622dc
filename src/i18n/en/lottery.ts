import { counted, numberWord } from './numbers.ts';

const tickets = (count: number) => counted(count, 'ticket', 'tickets');
const places = (count: number) => counted(count, 'place', 'places');

/** Words about places that are drawn by lot. */
export const lottery = {
  boxTitle: 'The places are drawn by lot',
  placesAndApplied: (free: number, applied: number) =>
    `${places(free)} in the draw. ${applied === 0 ? 'Nobody has signed up yet.' : `${counted(applied, 'has', 'have')} signed up so far.`}`,
  adultsFirst: 'The places are given out when all adults are ready.',
  apply: 'Sign up for the draw',
  /** @param until "today at 18:00" */
  rule: (until: string) =>
    `Everyone who signs up by ${until} has the same chance. We draw soon after that. You can cancel at any time.`,
  notOpenTerms: 'The places are drawn by lot, so you do not have to be first.',
  soon: 'We draw the places within a few minutes.',
  howLink: 'How the draw works',
  drawnTitle: 'The draw has been made',
  ticketsAndPlaces: (count: number, free: number, awaitsAdults: boolean) => {
    if (count === 0) return 'Nobody signed up.';
    if (awaitsAdults)
      return `${tickets(count)}. The places are given out in the order of the draw when all adults are ready.`;
    return `${tickets(count)}, ${places(free)}. Those who did not get a place are on the waiting list in the order of the draw.`;
  },
  resultLink: 'See how the draw went',

  /** The form. */
  formTitle: (activity: string) => `Sign up for the draw: ${activity}`,
  noteTitle: 'The places are drawn by lot',
  noteText:
    'Everyone who signs up before sign-up closes has the same chance. Then the tickets are drawn, once. Those who do not get a place are on the waiting list in the order of the draw.',
  submit: (children: number) =>
    children > 1 ? `Sign up ${numberWord(children)} children for the draw` : 'Sign up for the draw',
  formRule:
    'It does not matter when you sign up. Those who do not get a place are on the waiting list in the order of the draw.',
  approvalRule: (hours: number) =>
    `If you get a place, a guardian has to approve after the draw. We keep the place for at most ${counted(hours, 'hour', 'hours')}, less if it starts soon.`,
  togetherYesHint: 'You have one ticket together. All of you get a place, or all of you wait.',
  togetherNoHint: 'You have a ticket each.',

  /** The family's own page. */
  drawnAfter: (moment: string) => `We draw soon after ${moment}.`,
  ticket: 'Ticket number',
  ticketOf: (name: string) => `Ticket number of ${name}`,
  ticketHead: (count: number) => (count > 1 ? 'Your tickets' : 'Your ticket'),
  ticketText: 'With the ticket number you can check the draw yourself afterwards.',
  drawnAs: (place: number, count: number) => `The ticket was drawn as number ${place} of ${count}.`,
  doubleTitle: 'The child was already in the draw',
  doubleText:
    'The same child was signed up twice for the draw. The first sign-up is the one that counts, so that everyone has the same chance.',
  notDrawnTitle: 'The draw was not made',
  notDrawnText: 'We did not have time to draw before it started. Call us if you have questions.',

  /** The page of one lottery. */
  pageTitle: (activity: string) => `The draw for ${activity}`,
  description: (activity: string) =>
    `How the places in ${activity} are drawn by lot, and how you can check it.`,
  ruleHead: 'How it works',
  steps: [
    {
      head: 'Sign up before sign-up closes',
      text: 'It does not matter whether you are first or last. Everyone has the same chance.',
    },
    {
      head: 'Everyone gets a ticket',
      text: 'Siblings who want to be together share one ticket. Siblings who are signed up one by one have one each. The same child can have only one.',
    },
    {
      head: 'A computer draws the tickets',
      text: 'It is done once, soon after sign-up has closed. Nobody can choose who wins.',
    },
    {
      head: 'The places are given out in the order the tickets were drawn',
      text: 'If not all siblings get a place they wait together, and nobody passes them. If they are more than there are places in all, the next goes before them. If adults are missing, everyone waits until they are ready.',
    },
    {
      head: 'The rest are on the waiting list',
      text: 'It has the same order. If a place becomes free it goes to whoever is first.',
    },
  ],
  statusOpen: (until: string) => `Sign-up is open until ${until}.`,
  statusNotOpen: (from: string) => `Sign-up opens ${from}.`,
  statusWaits: 'Sign-up has closed. We draw within a few minutes.',
  statusOff: 'There will be no draw.',
  drawnAt: (moment: string) => `The draw was made ${moment}.`,
  toSession: 'To the session',
  toCourse: 'To the activity',

  proofHead: 'Check the draw',
  proofBefore:
    'The draw is computed from a random number, the seed. The seed is secret until the draw has been made, but its checksum is shown already now. That way nobody can change the seed afterwards.',
  proofAfter:
    'Everything that is needed to compute the draw again is here. There are no names. A ticket is shown as a checksum, and only the family knows which one is theirs.',
  labels: {
    commitment: 'Checksum of the seed',
    seed: 'Seed',
    inputHash: 'Checksum of the tickets',
    tickets: 'Number of tickets',
    places: 'Number of places',
    algorithm: 'Method',
  },
  notYet: 'The checksum of the seed is shown when sign-up opens.',
  checkHead: 'How to compute it again',
  checkIntro:
    'The checksums are SHA-256. In a terminal on Linux these lines do it. On a Mac you may have to write shasum -a 256 instead of sha256sum.',
  checks: (seed: string) => [
    {
      text: 'The checksum of the seed should be the one that was shown from the beginning:',
      code: `printf %s ${seed} | sha256sum`,
    },
    {
      text: 'Your own ticket: put the number on your page or in the e-mail in place of TICKETNUMBER. The answer should be in the list:',
      code: 'printf %s TICKETNUMBER | sha256sum',
    },
    {
      text: 'The checksum of the tickets: save the list in the file tickets.txt, one ticket on each line:',
      code: `printf %s "$(LC_ALL=C sort tickets.txt)" | sha256sum`,
    },
    {
      text: 'The order: each ticket gets a number from the seed, a colon and the ticket. The lowest number was drawn first:',
      code: `while read -r l; do echo "$(printf %s ${seed}:$l | sha256sum | cut -c1-64) $l"; done < tickets.txt | LC_ALL=C sort`,
    },
  ],
  listHead: 'The tickets in the order they were drawn',
  listSummary: (count: number) => `Show ${tickets(count)}`,
  none: 'Nobody signed up.',
  awaitsAdults:
    'Adults were missing when the draw was made. The places are given out in the order of the draw when the adults are ready.',
};
