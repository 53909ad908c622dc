import { sections } from './sections.ts';

/** Words on every page. */
export const layout = {
  siteName: 'Trygg fritid',
  skipLink: 'Skip to the content',
  demoBand: 'Example data. People and times are made up.',
  mainMenu: 'Main menu',
  menu: 'Menu',
  close: 'Close',
  ...sections,
  offline: {
    head: 'It is not possible to sign up right now.',
    /** Followed by the moment, "16:02". */
    asOf: (moment: string) => `Times and adults on this page are from ${moment}. Try again in a while.`,
    call: (phone: string) => `You can also call ${phone}.`,
  },
  talk: {
    heading: 'Talk to someone',
    more: 'More people to turn to',
    lead: 'You do not have to know what to say. Call or drop by, and we will work it out together.',
  },
  footer: {
    label: 'About this site',
    mySignups: 'My sign-ups',
    howItWorks: 'How it works',
    parents: 'For parents',
    accessibility: 'Accessibility',
    yourData: 'Your data',
    staff: 'Staff',
    languages: 'Languages',
    runBy: (organisation: string) => `Trygg fritid is run by ${organisation}.`,
    informationOnly:
      'This site is only information. It does not take reports of worries about a child, or of crime.',
  },
};
