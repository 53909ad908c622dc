import { card } from './card.ts';
import { dayName, inSentence } from './day-names.ts';
import { listed } from './numbers.ts';

/** Whether a place is open: three answers, never mixed up. */
export const open = {
  now: card.openNow,
  ongoing: card.ongoing,
  until: (clock: string) => `${card.until} ${clock}`,
  /** On a card, over the hours. */
  opens: (day: string) => `Opens ${day}`,
  next: (day: string) => `Next: ${day}`,
  closedNow: 'Closed now',
  closedNowOpens: (day: string) => `Closed now, opens ${day}`,
  closed: 'Closed',
  closedToday: (reason: string) => (/^closed/i.test(reason) ? reason : `Closed today, ${inSentence(reason)}`),
  cancelledToday: 'Cancelled today',
  /** A place for groups is not closed between them: nothing is said about its door. */
  nothingNow: 'Nothing on right now',
  noComing: 'No coming times',
  unknown: 'Times: no information',
  ownHours: (name: string, hours: string) => `${dayName(name)}: open ${hours} instead of the usual times`,
  callFirst: (phone: string) => (phone ? `Call ${phone} and ask` : 'Ask at the place'),

  /** The day on the start page, when it is not like others. */
  today: (name: string) => `Today is ${inSentence(name)}, and times may be different from usual.`,
  closedPlaces: (names: readonly string[]) => `Closed today: ${listed(names)}.`,
  placesWithOwnHours: (places: readonly string[]) => `Own times today: ${listed(places)}.`,
};
