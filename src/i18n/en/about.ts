import type * as swedish from '../sv/about.ts';

export const about: typeof swedish.about = {
  title: 'About Trygg fritid',
  description: 'The pages about the site itself: who gets a place, what is kept and who is responsible.',
  lead: 'This is how places are given, what we keep about you, how accessible the site is and who runs it.',
  pages: {
    selection: 'Who gets a place when it is full, and what we never look at.',
    yourData: 'What we keep when you sign up, for how long, and what you can ask for.',
    accessibility: 'What works for everybody, what falls short, and how to tell us.',
    cookies: 'Everything that may be stored in your browser. There is nothing to accept.',
    openData: 'Activities, places and times for other sites and programs.',
  },
  responsible: 'Who runs the site',
  runBy: (name) => `${name} runs Trygg fritid.`,
  mail: 'Write to',
};
