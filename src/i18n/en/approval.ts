import type { Retention } from '../../domain/retention.ts';
import { familyRetention } from './retention.ts';

const child = (children: number) => (children > 1 ? 'children' : 'child');

/** Words of the page where a guardian answers. What is said yes to stands in `approval-texts.ts`. */
export const approval = {
  title: (activity: string, children: number) => `May your ${child(children)} take part in ${activity}?`,
  lead: (children: number) =>
    `Somebody has signed up your ${child(children)} and named you as guardian. Please read, and answer yes or no.`,
  heldUntil: (moment: string) =>
    `We keep the place until ${moment} at the latest. After that it goes to the next in line.`,
  waits:
    'It is full right now, so the sign-up is on the waiting list. If you answer now, it goes faster if there is a place.',
  whoHead: 'Who it is about',
  who: (name: string, year: string) => `${name}, ${year}`,
  whatHead: 'What it is',
  moreFacts: 'Read everything about the session: the adults, the way home and whom to call',
  storedHead: 'What we keep',
  stored: (kind: 'session' | 'course', retention: Retention) =>
    `First name, school year and your contact details, and that you have answered and when. It is removed ${familyRetention[kind](retention)}.`,
  yourData: 'How we handle your data',
  questionHead: 'Your answer',
  photosLegend: 'Are photos okay?',
  photosHint: 'Your answer does not affect the place.',
  photosNo: 'No, no photos',
  photosYes: 'Yes',
  yes: (children: number) => `Yes, my ${child(children)} may take part`,
  no: 'No, remove the sign-up',
  noHint: 'If you say no, the sign-up is removed and the place goes to someone else.',
  approvedTitle: 'Thank you, you have said yes',
  approvedText:
    'The confirmation comes in an e-mail. It has the link to the sign-up, in case you need to cancel.',
  declinedTitle: 'Thank you, you have said no',
  declinedText: 'The sign-up is no longer valid.',
  passedOnTitle: 'The sign-up is no longer valid',
  passedOnText:
    'It has been cancelled, or time ran out and the place went to someone else. You can sign up again if there is a place.',
  unknownTitle: 'The link is no longer valid',
  unknownText:
    'Check that the whole link is there. If it is old, the place has gone to someone else. Call us if you have questions.',
  unavailableTitle: 'It is not possible to answer right now',
  unavailableText: 'Your answer has not been saved. Try again in a while.',
  tryAgain: 'Try again',
  toActivity: 'Read more about the activity',
};
