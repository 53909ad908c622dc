/** Words of the safety box. */
export const safety = {
  planned: (count: number) => (count === 1 ? 'adult planned' : 'adults planned'),
  readyOf: (count: number, missing: number) =>
    `${count === 1 ? 'adult' : 'adults'} ready, ${missing === 1 ? 'one' : missing} missing`,
  least: 'least number of adults',
  most: { participants: 'can take part', room: 'fit in at the same time' },
  isResponsibleOnSite: 'is in charge there.',
  isResponsible: 'is in charge.',
  responsibleMissing: 'No information about who is in charge.',
  phoneMissing: 'No information about a phone number.',
  call: 'Call',
  confirmedOn: (date: string) => `Last confirmed ${date}.`,
  /** @param age "82 days"; empty when only a year is known. */
  notConfirmedSince: (date: string, age: string) =>
    age ? `Not confirmed since ${date} (${age}).` : `Not confirmed since ${date}.`,
  callIfUnsure: 'Call if you are unsure.',
  noTime: 'No time right now',
  noTimeText: 'Ask the organiser when it starts again.',
  callAndAsk: (phone: string) => `Call ${phone} and ask when it starts again.`,
  neverConfirmed: 'Not confirmed.',
  neverConfirmedText: 'Nobody has confirmed these facts yet. Call if you are unsure.',
  checking: 'Being checked.',
  checkingText:
    'Somebody has told us that something about the adults is not right. We are finding out. Call if you are unsure.',
  /** Before the title of an activity and its time, on the page of a place. */
  about: 'What differs from time to time is about',
  whatToAsk: 'What should you ask?',
};
