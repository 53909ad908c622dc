import type { ActivityKey } from './activities.ts';

export interface EnglishActivity {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** What the demo's staff have written in English: some activities, so that both kinds are there to see. */
export const englishActivities: Partial<Readonly<Record<ActivityKey, EnglishActivity>>> = {
  lyktan: {
    title: 'Open house at Lyktan',
    summary: 'Come as you are: sit on the sofa, play pool, or talk to someone who listens.',
    body: 'This is an ordinary evening at the youth centre. You need no plan and no friend to come with: the leaders see to it that you find somebody to talk to.\n\nPool, table tennis, cards and speakers can be borrowed. The kitchen is open, and sandwiches are free for as long as there is bread.',
  },
  sprak: {
    title: 'Language café for young people',
    summary: 'Practise Swedish over a cup of tea, with games and talk at your level.',
    body: 'Are you new in Sweden, or do you want to help somebody who is? We sit in small groups and talk about school, food, music, and the things that are hard to ask a teacher.\n\nArabic, Dari, Somali and Ukrainian are often spoken at the tables. All mistakes are allowed.',
  },
  laxhjalp: {
    title: 'Help with homework at Verandan',
    summary: 'Quiet tables, tea and fruit, and adults who help with all subjects.',
    body: 'Bring what you are working on, in any subject. The adults at the tables help you to get on by yourself.\n\nArabic, English and Tigrinya are spoken too.',
  },
  tallkott: {
    title: 'Free pitch at Tallkotten',
    summary: 'A pitch for everybody, without booking and without staff.',
    body: 'No club and no times: you share the pitch. Balls are in the box with a code lock; a leader at Granen gives you the code.\n\nThere are no staff here. If something happens you call 112; the address is on the sign at the entrance.',
  },
};

const NAMES: Readonly<Record<string, string>> = {
  Höstlov: 'Autumn break',
  Jullov: 'Christmas break',
  Sportlov: 'Winter break',
  Påsklov: 'Easter break',
  'Lovdag (klämdag)': 'Day off school',
  Sommarlov: 'Summer break',
  'Bassängerna töms och städas': 'The pools are emptied and cleaned',
};

/** The English name of a day in the calendar; empty where none was written. */
export function englishDayName(swedish: string): string {
  return NAMES[swedish] ?? '';
}
