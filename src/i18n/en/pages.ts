/** Words of single pages. */
export const activityPage = {
  allActivities: 'All activities',
  whatWeDo: 'What we do',
  times: 'Coming times',
  courseTimes: 'Times of the course',
  otherTimes: 'More times',
  noTimes: 'No times right now',
  noTimesText:
    'Call the organiser if you want to know when it starts again, or follow the activity in your calendar.',
  follow: 'Follow in the calendar',
  similar: 'Similar activities',
  seeSimilar: 'See similar activities',
  seeOthers: 'See more times',
  similarLead: 'For about the same school years, and here you can join.',
  allOfCategory: (name: string) => `All in ${name}`,
  runBy: (kind: string) => `Organiser (${kind})`,
  addToCalendar: 'Add to your calendar',
  updateCalendar: 'Update your calendar',
  courses: 'Courses to choose from',
  courseDates: (from: string, to: string) => `${from} to ${to}.`,
  courseTime: (time: string, count: string) => `${time}, ${count}.`,
};

export const venuePage = {
  title: 'Meeting places',
  description:
    'Youth centres, sports halls, libraries and other places where young people can be, with which adults are there.',
  lead: 'Places where you can be, and which adults are there.',
  all: 'All meeting places',
  dropIn: 'Come when it is open',
  dropInText: 'You do not have to sign up for the open hours. Bring a friend if you want to.',
  findUs: 'Find us',
  coming: 'What is on here',
  none: 'No meeting places have been added yet',
  noneText: 'What is on is among the activities.',
  others: 'See other meeting places',
  unknownTitle: 'We do not know everything about this place',
  unknownText: 'The facts come from another source. Call or visit the place to be sure.',
  source: 'Source',
  /** "Youth centre in Jämshög" */
  kindIn: (kind: string, area: string) => `${kind} in ${area}`,
};

export const sessionPage = {
  description: (title: string, day: string, place: string) => `${title}, ${day}, ${place}.`,
  moved: (note: string) => `New time or new place. ${note}`.trim(),
};

export const errorPages = {
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be misspelt, or the page has been removed.',
  failedTitle: 'Something went wrong on our side',
  failedText: 'Try again in a while. If it is urgent, call one of the numbers at the bottom of the page.',
  tooManyTitle: 'Wait a while',
  tooManyText: (minutes: string) =>
    `There have been unusually many attempts from your network. Wait ${minutes} and try again.`,
  tooManyWhy:
    'We count everyone on the same wifi or mobile network together, so it may not be you. What you just asked for has not been done.',
  tooManyCall: 'Is it urgent? Call us.',
  tryAgain: 'Try again',
  toActivities: 'See all activities',
  toStart: 'To the home page',
  toCalendar: 'See the calendar',
  toSafety: 'To the page about safety',
  toVenues: 'See all meeting places',
  near: 'Perhaps you meant',
  sought: {
    activity: {
      title: 'We cannot find the activity',
      text: 'It may have ended or changed its name. Search for it, or for something else.',
    },
    venue: {
      title: 'We cannot find the meeting place',
      text: 'It may have closed or changed its name. Search for it, or for something else.',
    },
    session: {
      title: 'We cannot find that time',
      text: 'It may have been removed, or it is more than two weeks ago. The calendar shows what is on now.',
    },
    lottery: {
      title: 'We cannot find the draw',
      text: 'It may have been removed. Search for the activity that it was for.',
    },
    break: {
      title: 'We cannot find the school break',
      text: 'The address may be misspelt. These are the breaks to come.',
    },
    promise: {
      title: 'We cannot find the promise',
      text: 'It may have been removed, or the address may be misspelt. All promises are on the page about safety.',
    },
    ages: {
      title: 'There is no page for that school year',
      text: 'Choose among the pages that exist.',
    },
  },
};
