/** Words of letters to families. Subjects and first lines hold no child's name: they show on locked phones. */
import { capitalised, numberWord } from './numbers.ts';

export const mail: typeof import('../sv/mail.ts').mail = {
  labels: {
    activity: 'Activity',
    when: 'When',
    where: 'Where',
    first: 'First time',
    times: 'Number of times',
    reference: 'Reference',
    ticket: 'Ticket number',
  },
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  when: (day, hours) => `${day}, ${hours}`,

  concerns: (reference, firstName, standing) =>
    `The sign-up ${reference} is for ${firstName}${standing && `, ${standing}`}.`,
  standing: (status, position) => {
    if (status === 'waitlisted') return `number ${position} on the waiting list`;
    if (status === 'awaiting_approval') return 'the place is held';
    if (status === 'applied') return 'in the draw';
    return status === 'confirmed' ? 'has a place' : '';
  },
  ownPage: 'See or cancel the sign-up',
  ownPageNote: 'The link is for you alone. Do not pass it on.',
  lotteryPage: 'How the draw works',
  allSignups: 'See all your sign-ups',
  sessionPage: 'See which adults are there and what to know',
  call: (phone) => `Any questions? Call ${phone}.`,
  callWithoutLink: (phone) => `Do you want to cancel, or ask something? Call ${phone}.`,
  dontReply: 'This e-mail was sent automatically.',

  confirmed: {
    subject: (title) => `You have a place: ${title}`,
    title: 'You have a place',
    text: (count) =>
      count > 1
        ? `Thank you for signing up. All ${numberWord(count)} have a place, and there is nothing more to do.`
        : 'Thank you for signing up. There is a place, and there is nothing more to do.',
    cannotCome: 'If you cannot come, please cancel as soon as you know, so that someone else gets the place.',
  },
  partlyConfirmed: {
    subject: (title) => `You are signed up: ${title}`,
    title: 'There was not a place for everyone',
    text: (placed, waiting) =>
      `Thank you for signing up. ${capitalised(numberWord(placed))} ${placed === 1 ? 'has' : 'have'} a place, and ${numberWord(waiting)} ${waiting === 1 ? 'is' : 'are'} on the waiting list. At the end of this e-mail you see who is who.`,
  },
  applied: {
    subject: (title) => `You are in the draw: ${title}`,
    title: 'You are in the draw',
    text: (until) =>
      `Thank you for signing up. The places are drawn by lot among everyone who signs up by ${until}. Everyone has the same chance. We draw soon after that and e-mail you how it went.`,
    rule: 'Do not come without having been given a place. If you cannot take part, please cancel, and you are no longer in the draw.',
  },
  drawn: {
    confirmed: {
      subject: (title) => `You have been given a place: ${title}`,
      title: 'You have been given a place',
      text: (count) =>
        count > 1
          ? `The draw has been made. All ${numberWord(count)} have a place, and there is nothing more to do.`
          : 'The draw has been made. You have a place, and there is nothing more to do.',
      cannotCome:
        'If you cannot come, please cancel as soon as you know, so that someone else gets the place.',
    },
    partlyConfirmed: {
      subject: (title) => `The draw has been made: ${title}`,
      title: 'There was not a place for everyone',
      text: (placed, waiting) =>
        `The draw has been made. ${capitalised(numberWord(placed))} ${placed === 1 ? 'has' : 'have'} a place, and ${numberWord(waiting)} ${waiting === 1 ? 'is' : 'are'} on the waiting list. At the end of this e-mail you see who is who.`,
    },
    waitlisted: {
      subject: (title) => `You are on the waiting list: ${title}`,
      title: 'You are on the waiting list',
      text: (position) =>
        `The draw has been made, and there were not enough places for everyone. The waiting list is in the order of the draw. You are number ${position} in line.`,
      next: 'We e-mail you if there is a place. There is nothing to do until then. Do not come without having been given a place.',
    },
    awaitsAdults: {
      subject: (title) => `The draw has been made: ${title}`,
      title: 'The draw has been made, but adults are missing',
      text: (position) =>
        `Not all adults are ready yet, so nobody has been given a place. When they are ready, the places are given out in the order of the draw. You are number ${position} in that order.`,
      next: 'We e-mail you when the places are given out. There is nothing to do until then. Do not come without having been given a place.',
    },
  },
  approval: {
    subject: (title) => `Approve the sign-up: ${title}`,
    title: 'Approve the sign-up',
    held: (until) =>
      `Somebody has signed up a child and named you as guardian. We keep the place until you have answered, but until ${until} at the latest. After that it goes to the next in line.`,
    waits:
      'Somebody has signed up a child and named you as guardian. It is full right now, so the sign-up is on the waiting list. If you answer now, it goes faster if there is a place.',
    answer: 'Read more, and answer yes or no',
    answerByPhone: 'Call us and say whether the child may take part.',
    stored: 'If you do not know about this, answer no on the page, and we remove the sign-up.',
  },
  waitlisted: {
    subject: (title) => `You are on the waiting list: ${title}`,
    title: 'You are on the waiting list',
    text: (position) =>
      position > 0
        ? `Thank you for signing up. It is full right now. You are number ${position} in line.`
        : 'Thank you for signing up. It is full right now.',
    next: 'We e-mail you if there is a place. There is nothing to do until then. Do not come without having been given a place.',
  },
  offered: {
    subject: (title) => `Please answer about the place: ${title}`,
    title: 'There is a place for you',
    text: (count, until) =>
      count > 1
        ? `${capitalised(numberWord(count))} places have become free. Please answer by ${until}. After that they go to the next in line.`
        : `A place has become free. Please answer by ${until}. After that it goes to the next in line.`,
    answer: 'Say yes or no',
    answerByPhone: 'Call us and say whether you want the place.',
  },
  promoted: {
    subject: (title) => `You have been given a place: ${title}`,
    title: 'You have been given a place',
    text: (count) =>
      count > 1
        ? 'You are no longer on the waiting list. All of you have a place, and there is nothing more to do.'
        : 'You are no longer on the waiting list. You have a place, and there is nothing more to do.',
  },
  cancelled: {
    family: {
      subject: (title) => `The sign-up is cancelled: ${title}`,
      title: 'The sign-up is cancelled',
      text: 'You have cancelled, and the place goes to someone else. If you change your mind, you can sign up again if there is a place.',
    },
    staff: {
      subject: (title) => `We have cancelled the sign-up: ${title}`,
      title: 'We have cancelled the sign-up',
      text: 'The staff have cancelled the sign-up, so there is no place any more. If you wonder why, call us.',
    },
    guardian: {
      subject: (title) => `The sign-up is removed: ${title}`,
      title: 'You said no to the sign-up',
      text: 'The sign-up is no longer valid, and the place goes to someone else. If you change your mind, you can sign up again if there is a place.',
    },
    not_approved: {
      subject: (title) => `The place went to someone else: ${title}`,
      title: 'The place went to the next in line',
      text: 'We had no answer from the guardian in time, so the place went to the next in line. If you still want to take part, you can sign up again.',
    },
    double: {
      subject: (title) => `A sign-up is removed: ${title}`,
      title: 'The child was signed up twice',
      text: 'The same child was in the draw twice. We have removed this sign-up, and the first one is valid. That way everyone has the same chance.',
    },
    expired: {
      subject: (title) => `The place went to someone else: ${title}`,
      title: 'The place went to the next in line',
      text: 'We had no answer in time, so the place went to the next in line. If you want to be on the waiting list again, you can sign up again.',
    },
  },
  reminder: {
    subject: (title, day) => `Reminder: ${title} ${day}`,
    title: (day) => `Reminder: ${day}`,
    text: 'It is nearly time. If you cannot come, please cancel now, so that someone else has time to get the place.',
  },
  changes: {
    subject: (title, day) => `Changed: ${title} ${day}`,
    subjectCancelled: (title, day) => `Cancelled: ${title} ${day}`,
    subjectMany: (count) => `Changed: ${count} sessions`,
    title: 'Something has changed',
    titleCancelled: 'Cancelled',
    text: 'Read what is valid now.',
    next: 'If it no longer suits you, cancel the sign-up, and someone else gets the place.',
    reason: (note) => `The staff write: ${note}`,
    line: {
      cancelled: () => 'It is cancelled. You do not have to cancel the sign-up.',
      resumed: () => 'It takes place after all. The sign-up is valid again.',
      moved: (before) => `New time. Before, it was ${before}.`,
      place: () => 'New place. See the address below.',
      fewer_adults: () =>
        'Right now fewer adults are planned than there should be. On the page you see how it turns out.',
      responsible: () => 'Another adult is in charge there.',
    },
  },
  message: {
    subject: (title, day) => `Message: ${title} ${day}`,
    title: (title) => `Message about ${title}`,
    from: 'The staff write to everyone who is signed up:',
  },

  code: {
    subject: 'Your code for My sign-ups',
    title: 'Your code for My sign-ups',
    text: 'Type the code on the page where you asked for it. It can be used once, within ten minutes.',
    label: 'Code',
    grouped: (code) => `${code.slice(0, 4)} ${code.slice(4)}`,
    hidden: '(the code is only in the family’s e-mail)',
    notYou:
      'If you did not ask for a code, there is nothing to do. Do not give the code to anybody, not even to us.',
  },
  addressChanged: {
    subject: 'The e-mail address of your sign-ups has been changed',
    title: 'The e-mail address has been changed',
    text: 'Whoever was signed in to My sign-ups has changed to another e-mail address. E-mails about the sign-ups no longer come here, and old links have stopped working.',
    notYou: (phone) => `If it was not you, call us on ${phone}, and we put it right.`,
    notYouByMail: 'If it was not you, get in touch with us, and we put it right.',
  },
};
