/** Words of "My sign-ups": the way in, the list, and the calendar that programs read. */
export const mySignups = {
  title: 'My sign-ups',
  description: 'See, change and cancel your sign-ups with a code that you get in an e-mail.',
  errorPrefix: 'Error:',

  signIn: {
    lead: 'Write the e-mail address that the sign-up was made with. You will get an e-mail with a code. You do not need a password.',
    email: 'E-mail address',
    submit: 'E-mail me a code',
    withoutEmail: 'Did you sign up without e-mail? Use the link that you got then, or call us.',
    cookie:
      'When you have signed in we keep a cookie for at most two hours. It is used only to keep you signed in.',
    signedOut: 'You are signed out.',
    again: 'You were no longer signed in. Write your e-mail address again to get a new code.',
  },
  code: {
    title: 'Write the code',
    /** Whether the address is known is told by the mail alone. */
    lead: (email: string) =>
      `If there is a sign-up with ${email} we have e-mailed a code to it. The code is valid for ten minutes.`,
    label: 'Code of eight digits',
    hint: 'For example 1234 5678.',
    submit: 'Show my sign-ups',
    noMail: 'Does no e-mail come?',
    noMailText:
      'Wait a minute or two and look in your spam folder. Check that the address is the one that the sign-up was made with. You can get at most five codes an hour.',
    again: 'E-mail a new code',
    otherAddress: 'Write another address',
    sentAgain: 'We know that you want a new code. When it comes, the old one is no longer valid.',
    moved:
      'The address has been changed. Write the code that we e-mail to the new address, and you will see your sign-ups again. The calendar address that you had has stopped working.',
  },
  problems: {
    missing: 'Write your e-mail address.',
    not_an_email: 'The address does not look right. Write it like this: name@example.se.',
    too_long: 'The address is too long. Check that you wrote it right.',
    no_code: 'The code has eight digits. Write them as they stand in the e-mail.',
    wrong_code: 'The code is not right, or is no longer valid. Ask for a new one.',
    too_many: 'There were too many attempts. Wait a quarter of an hour and try again, or call us.',
    unavailable: 'It does not work right now. Try again in a while.',
  },

  list: {
    coming: 'Coming',
    past: 'Past and cancelled',
    nothingComing: 'You have no coming sign-ups.',
    find: 'Find something to do',
    menu: 'Your choices',
    contact: 'Change contact details',
    calendar: 'Calendar',
    signOut: 'Sign out',
    gone: 'This session is no longer there.',
    forCourse: 'The whole course',
    reference: 'Reference',
    over: 'This session is over.',
    more: (title: string) => `Read more about ${title}`,
    guardian: 'The e-mail with the question to the guardian has been sent to your address.',
    askAgain: 'E-mail the question again',
    cancel: (title: string) => `Cancel ${title}`,
    cancelAll: (title: string) => `Cancel everyone from ${title}`,
    accept: (title: string) => `Accept ${title}`,
    erase: (title: string) => `Remove the data about ${title}`,
  },
  done: {
    avbokat: 'It is cancelled. You will get an e-mail about it.',
    borttaget: 'The data has been removed.',
    tackat: 'Your answer has been saved. Here you see how things stand now.',
    fragat: 'We have e-mailed the question again. Look in your spam folder if it does not come.',
    nyss: 'The question was e-mailed just now, or is no longer needed. Wait for ten minutes before you try again.',
    sparat: 'The details have been changed.',
  },
  unavailableTitle: 'Your sign-ups cannot be shown right now',
  unavailableText: 'They are still there. Try again in a while.',
  tryAgain: 'Try again',
  back: 'My sign-ups',

  contact: {
    title: 'Change contact details',
    lead: 'The change is for all your sign-ups that are not cancelled.',
    legend: 'Parent or other guardian',
    emailHint:
      'If you change the address we send a code to the new one and a message to the old one. Links in old e-mails stop working, and a guardian may have to approve again.',
    submit: 'Save',
    nothing:
      'You have no sign-ups to change. Those that are cancelled keep their details until they are removed.',
  },

  calendar: {
    title: 'Your times in your calendar',
    lead: 'With an address of your own, your calendar fetches the times by itself, also when something is changed or cancelled.',
    secret:
      'The address is secret. Whoever has it can see the times, but no names, and cannot sign in or change anything.',
    lasts: 'It is valid until you remove it, change your e-mail address or no longer have any sign-ups here.',
    make: 'Make an address',
    made: 'Your calendar address',
    madeText:
      'Copy it now, it is shown only once. Paste it where your calendar asks for an address, a URL or a subscription.',
    open: 'Open in the calendar',
    has: 'You have a calendar address. Have you lost it? Make a new one.',
    renew: 'Make a new address',
    renewText: 'If you make a new address, the old one stops working.',
    end: 'Remove the address',
    ended: 'The address has been removed. It no longer works.',
  },

  feed: {
    name: 'Trygg fritid',
    unknown: 'This calendar does not exist.',
    left: (title: string) => `You cancelled: ${title}`,
    leftText: 'You have cancelled, or the place went to someone else.',
    offered: (title: string) => `Answer: ${title}`,
    /** "Tue 24 Nov at 15:30" */
    offeredText: (until: string) => `A place is free. Answer by ${until}, or it goes to the next in line.`,
    awaiting: (title: string) => `Not settled: ${title}`,
    awaitingText: (until: string) =>
      `The place is kept until a guardian has approved, until ${until} at the latest.`,
    yourSignups: 'See and change the sign-up:',
  },
};
