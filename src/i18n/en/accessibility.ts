import type * as swedish from '../sv/accessibility.ts';
import { fullDate } from './dates.ts';

const LAW = 'the Swedish act on the accessibility of digital public services (2018:1937)';

export const accessibility: typeof swedish.accessibility = {
  title: 'Accessibility',
  description: 'How accessible the site is, and how to tell us when something does not work.',
  lead: 'Everybody should be able to use Trygg fritid. This page says how far we have come, and how to tell us when something does not work.',

  actor: {
    heading: 'Who is responsible',
    text: (name) => `${name} is responsible for the site.`,
    unknown: 'The municipality has not stated who is responsible for the site.',
  },
  service: {
    heading: 'What this is about',
    text: (host) =>
      `The site Trygg fritid at ${host}, in Swedish and English. Other sites that we link to have statements of their own.`,
  },
  compliance: {
    heading: 'How the site meets the law',
    stated: {
      full: `The site is fully compliant with ${LAW}.`,
      partial: `The site is partially compliant with ${LAW}. What falls short is listed below.`,
      none: `The site is not compliant with ${LAW}. What falls short is listed below.`,
    },
    unknown: `The municipality has not stated whether the site is compliant with ${LAW}.`,
  },
  issues: {
    headings: {
      not_met: 'What does not work for everybody',
      burden: 'What would be too burdensome to put right',
      outside_law: 'What the law does not cover',
      not_checked: 'What has not been tried yet',
    },
    leads: {
      not_met: 'Here the site does not meet the requirements.',
      burden:
        'The municipality has judged that it would be a disproportionate burden to make this accessible (section 12 of the act).',
      outside_law: 'This is not covered by the act (section 9).',
      not_checked: 'We do not know whether this works for everybody.',
    },
    none: {
      not_met: 'The municipality knows of no shortcomings.',
      burden: 'The municipality has stated no such content.',
      outside_law: 'The municipality has stated no such content.',
    },
    noneStated: 'The municipality has stated no shortcomings. That does not mean that everything works.',
    where: 'Where',
    criterion: 'WCAG requirement',
    motive: 'Why',
    mend: 'Put right',
    mendBy: (date) => `by ${fullDate(date)}`,
    mendLate: (date) => `was due on ${fullDate(date)}, and is still there`,
    mendUnknown: 'the municipality has not stated when',
  },
  assessed: {
    heading: 'When it was assessed',
    text: (date) => `The municipality last assessed the site on ${fullDate(date)}.`,
    unknown: 'The municipality has not stated when the site was last assessed.',
  },
  updated: {
    heading: 'When this was changed',
    text: (date) => `What this page says was last changed on ${fullDate(date)}.`,
    unknown: 'It is not known when what this page says was last changed.',
  },
  method: {
    heading: 'How it was assessed',
    self: 'The municipality has assessed the site itself.',
    external: (assessor) => `The site has been reviewed by ${assessor}.`,
    unknown: 'The municipality has not stated how the site was assessed.',
    tests:
      'When the system is developed, each change is tried by automatic tests, in light and dark mode, on small and large screens and with the keyboard alone. They do not find everything, and are not the municipality’s assessment.',
  },
  message: {
    heading: 'Tell us when something does not work',
    text: 'Say what is difficult, or ask for the content in a form that suits you. We answer as soon as we can.',
    link: 'Report an accessibility problem',
    mail: 'Write to',
  },
  supervisor: {
    heading: 'Not content with the answer?',
    text: 'You can report it to the Agency for Digital Government, Digg, which supervises this:',
  },
};
