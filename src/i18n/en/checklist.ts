/** Words of the parents' checklist. */
import type { QUESTIONS as SWEDISH } from '../sv/checklist.ts';
import { counted, NBSP } from './numbers.ts';

/** One question for each fact, to put to any organiser, and why it is worth asking. */
export const QUESTIONS: typeof SWEDISH = {
  1: {
    ask: 'Are adults there, and from when to when?',
    why: 'A place can be open for longer than the staff are there.',
  },
  2: {
    ask: 'Who is in charge, and which number do you answer while it is going on?',
    why: 'You should reach someone who is there, not a switchboard.',
  },
  3: {
    ask: 'Which ages is it for, and are older teenagers there at the same time?',
    why: 'What suits a fifteen-year-old does not always suit a ten-year-old.',
  },
  4: {
    ask: 'How many adults are you at least, and how many children do you take?',
    why: 'With two adults, one can help a child who is hurt while the other looks after the group.',
  },
  5: {
    ask: 'May my child leave at any time, and who may pick up?',
    why: 'You should have the same picture of when the child is on the way home.',
  },
  6: {
    ask: 'Do all adults show an extract from the police records (registerutdrag) before they start?',
    why: 'A fixed routine stops those who have been convicted of crimes against children. Ask how often it is shown.',
  },
  7: {
    ask: 'Does any of the adults know first aid and CPR?',
    why: 'The first minutes count. Also ask whether they are trained in keeping children safe.',
  },
  8: {
    ask: 'How do you reach me if something happens?',
    why: 'An organiser that never asks for your number cannot call you.',
  },
  9: {
    ask: 'Whom do we turn to if something has felt wrong?',
    why: 'There should be a manager to call, and someone outside the organisation.',
  },
  10: {
    ask: 'What are the risks, and what do you do about them?',
    why: 'Water, heights, fire and tools need more adults, equipment and knowledge.',
  },
  11: {
    ask: 'Where is it, how do you get in, and how do you get home?',
    why: 'A dark road, the last bus and toilets without a lock are easier to solve beforehand.',
  },
  12: {
    ask: 'Can my child take part on their own terms?',
    why: 'Ask about the entrance, a quiet room, languages and support. Those who ask in time usually get help.',
  },
  13: {
    ask: 'What are the rules, and what happens if someone breaks them?',
    why: 'Clear rules about drugs, phones and language say a lot about the leaders.',
  },
  14: {
    ask: 'Which other adults can be in the building?',
    why: 'Tenants, audiences and clubs have not shown police records to this organiser.',
  },
  15: {
    ask: 'What do you do when one adult is alone with one child?',
    why: 'An open door and a clear view protect both the child and the leader.',
  },
  16: {
    ask: 'Do you take photos, and how do we say no?',
    why: 'A photo on the internet cannot be taken back.',
  },
  17: {
    ask: 'Do you have a chat or a server, and who sees what is written there?',
    why: 'Adults and children should not write to each other in secret.',
  },
  18: {
    ask: 'What does it cost, what should my child bring, and is my child insured?',
    why: 'Then you know the whole cost, and who pays if something breaks.',
  },
  19: {
    ask: 'What do you keep about my child, and for how long?',
    why: 'The less that is kept, the less can end up in the wrong place.',
  },
  20: {
    ask: 'When did you last go through all this?',
    why: 'An answer from last year may no longer be true.',
  },
};

export const checklist = {
  title: 'Questions to ask before your child starts',
  description:
    'Twenty questions for everyone who arranges something for children and young people, and how the activities and meeting places here answer.',
  lead: 'Ask them to any organiser, also those that are not listed here. A good organiser is glad to be asked.',
  questions: 'Twenty questions',
  print: 'You can print this page and bring it with you.',
  answers: 'How those listed here answer',
  answersLead:
    'The answers are counted from what each page says. A missing answer means that nobody has written it here, not that something is wrong. Call and ask.',
  activities: 'Activities',
  venues: 'Meeting places',
  answered: (count: number, of: number) => `${count}${NBSP}of${NBSP}${counted(of, 'answer', 'answers')}`,
  missing: 'Missing:',
  partly: 'In part:',
};
