import type * as swedish from '../sv/browser-storage.ts';

export const browserStorage: typeof swedish.browserStorage = {
  title: 'Cookies',
  description: 'Visiting Trygg fritid gives you no cookies, only signing in does.',
  lead: 'Visiting Trygg fritid gives you no cookies. That is why there is nothing to accept.',
  paragraphs: [
    'We keep nothing on your phone or computer to follow what you do. We do not measure how you use the site, and we send nothing about your visit to other companies.',
    'Fonts, pictures and programs come from our own site. Your browser may keep a copy of them so that the pages open faster next time. The copy holds nothing about you.',
  ],
  listLead:
    'This is everything that may be put in your browser, what it is for and how long it stays. It is stored only when you ask for something that needs it, and then no consent is required (the Swedish Electronic Communications Act, chapter 9, section 28).',
  groups: {
    visitor: 'If you save something or read offline',
    family: 'If you sign in to My sign-ups',
    staff: 'For staff',
  },
  kinds: {
    cookie: 'Cookie',
    local: 'In the memory of the browser',
    cache: 'Copies of pages',
  },
  labels: { why: 'What for', when: 'Stored when', until: 'How long' },
  things: {
    saved: {
      title: 'What you have saved',
      why: 'Remembers activities and meeting places for you. It is never sent to us.',
      when: 'You press Save. Nothing is stored before that.',
      until: () => 'Until you remove it on the page Saved.',
    },
    offlineChoice: {
      title: 'Whether you want to read offline',
      why: 'Remembers your yes or no to keeping pages for offline.',
      when: 'You press Keep for offline.',
      until: () => 'Until you clear the browser.',
    },
    offlinePages: {
      title: 'Pages to read offline',
      why: 'Shows this week’s times and the page Saved when you have no connection. It is the same for everybody: nothing about you, no pages that you have visited and never a sign-up.',
      when: 'You press Keep for offline or Save, or install Trygg fritid.',
      until: () =>
        'Until you press Keep for offline again. It is replaced by newer copies when you visit us.',
    },
    familyAsked: {
      title: 'The address that you asked for a code to',
      why: 'Remembers where the code was sent, so that you do not have to write the address again. It is scrambled, so that nobody else can read it.',
      when: 'You ask for a code.',
      until: (time) => `Until you have signed in, ${time} at most.`,
    },
    familySession: {
      title: 'That you are signed in',
      why: 'Shows that it is you, on those pages and nowhere else.',
      when: 'You sign in with the code.',
      until: (time) => `Until you sign out, ${time} at most.`,
    },
    familyFeed: {
      title: 'Your new calendar address',
      why: 'Carries the address to the page that shows it to you, once.',
      when: 'You make a calendar address.',
      until: (time) => `Until the page has been shown, ${time} at most.`,
    },
    staffSession: {
      title: 'That staff are signed in',
      why: 'Shows who is signed in. It is used for nothing else.',
      when: 'Staff sign in.',
      until: (time) => `Until they sign out, ${time} at most.`,
    },
    staffCode: {
      title: 'Between password and code',
      why: 'Remembers that the password was right while they type the code from the e-mail.',
      when: 'Staff sign in with a code.',
      until: (time) => `Until the code has been typed, ${time} at most.`,
    },
    staffPlace: {
      title: 'The place that staff have chosen',
      why: 'Remembers which place is shown on the first page for staff.',
      when: 'Staff choose a place.',
      until: (time) => `${time} at most after the last choice.`,
    },
    doorTicks: {
      title: 'Ticks without coverage',
      why: 'Keeps ticks at the door in the phone until they have been sent. They hold no names and no phone numbers.',
      when: 'Staff tick off participants.',
      until: () => 'Until the tick has been sent, or staff have seen why it could not be taken.',
    },
  },
  admin:
    'Staff who work in the administration do so at another address. There the browser keeps the sign-in and how lists are shown, never half-written forms or searches for families.',
};
