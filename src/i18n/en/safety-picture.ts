import type { Measure } from '../../directory/safety-model.ts';
import type { MeasureStatus } from '../../domain/measures.ts';

/** Words of the page about the joint picture and the measures that follow from it. */
export const safetyPicture = {
  title: 'How we work with the joint picture',
  description:
    'How the municipality, the police and others work together from a joint picture, and what is done for safety: new hours, adults out, lighting.',
  lead: 'The municipality, the police and others who meet young people tell each other how things are, and agree on what to do. Here you see what comes of it.',
  back: 'Safety',
  measures: 'What is being done',
  noMeasures: 'No measures have been published yet',
  noMeasuresText: 'When something has been decided, it comes here.',
  statuses: {
    done: 'Done',
    ongoing: 'Under way',
    planned: 'Planned',
  } satisfies Record<MeasureStatus, string>,
  kinds: {
    sessions: 'New hours',
    presence: 'Adults out',
    lighting: 'Lighting and repairs',
    other: 'Other',
  } satisfies Record<Measure['kind'], string>,
  doneOn: (date: string) => `Done ${date}`,
  neverTitle: 'What we never show',
  never: [
    'We never show any place as unsafe. There is no map here, no list and no figures of places, and nothing about single persons.',
    'The picture itself is for those who work with it. What everybody may see is what it leads to.',
  ],
  turnTitle: 'Where to turn',
  turnLead: 'This site takes no reports of worries, crimes or places.',
  talk: {
    title: 'You need help, or are worried',
    text: 'The numbers of those who help stand at the end of every page. In danger, call 112.',
    link: 'Talk to someone',
  },
  broken: {
    title: 'Something is broken or dark',
    text: 'Tell the municipality about a lamp that is out, or anything else that needs mending.',
    noPhone: 'We do not know the number of the municipality.',
  },
  wrong: {
    title: 'Something on this site is not right',
    text: 'Is a time or a fact wrong? You can tell us here.',
    link: 'Report an error',
  },
};
