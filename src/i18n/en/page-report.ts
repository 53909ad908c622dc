import { days } from './counts.ts';

export const pageReport: typeof import('../sv/page-report.ts').pageReport = {
  link: 'Report an error on this page',
  title: 'Report an error on the page',
  description: 'Tell us when something on Trygg fritid is wrong.',
  lead: 'Thank you for telling us when something is wrong. The staff are told at once.',
  about: (page) => `It is about the page ${page}`,
  kind: 'What is wrong?',
  kinds: {
    supervision: 'What it says about adults present',
    time: 'The time is wrong',
    closed: 'It was closed',
    link: 'A link does not work',
    accessibility: 'The page is hard to use',
    other: 'Something else',
  },
  text: 'Tell us in short what is wrong',
  textHint: 'Write no names, and nothing about anybody’s health.',
  contact: 'How we can reach you, if you want an answer',
  contactHint: 'E-mail or phone. You do not have to write anything here.',
  kept: (count) => `We remove what you write after ${days(count)}.`,
  submit: 'Send',
  notFor: {
    title: 'Is it about a crime or a person?',
    text: 'Do not write it here. Nobody reads this around the clock.',
    link: 'See whom you can call',
  },
  problems: {
    kind_missing: 'Choose what is wrong.',
    text_missing: 'Tell us in short what is wrong.',
    text_too_long: 'The text is too long. Shorten it to 600 characters at most.',
    contact_too_long: 'Write 120 characters at most.',
  },
  refusals: {
    too_many: 'Many messages have come from here. Wait a while and send again, or call us.',
    unavailable: 'It could not be sent right now. What you wrote is still there. Try again in a while.',
    not_a_person: 'The page had become old, or it went too fast. What you wrote is still there. Send again.',
  },
  thanks: {
    title: 'Thank you, we have your message',
    text: 'The staff will look at it. What is about adults present is checked first.',
    back: 'Back to the page',
  },
};
