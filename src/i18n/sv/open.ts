import { card } from './card.ts';
import { inSentence } from './day-names.ts';
import { listed } from './numbers.ts';

/** Whether a place is open: three answers, never mixed up. */
export const open = {
  now: card.openNow,
  ongoing: card.ongoing,
  until: (clock: string) => `${card.until} ${clock}`,
  /** On a card, over the hours. */
  opens: (day: string) => `Öppnar ${day}`,
  next: (day: string) => `Nästa: ${day}`,
  closedNow: 'Stängt nu',
  closedNowOpens: (day: string) => `Stängt nu, öppnar ${day}`,
  closed: 'Stängt',
  closedToday: (reason: string) => (/^stängt/i.test(reason) ? reason : `Stängt i dag, ${inSentence(reason)}`),
  cancelledToday: 'Inställt i dag',
  /** A place for groups is not closed between them: nothing is said about its door. */
  nothingNow: 'Inget pågår just nu',
  noComing: 'Inga kommande tider',
  unknown: 'Tider: uppgift saknas',
  ownHours: (name: string, hours: string) => `${name}: öppet ${hours} i stället för vanliga tider`,
  callFirst: (phone: string) => (phone ? `Ring ${phone} och fråga` : 'Fråga på stället'),

  /** The day on the start page, when it is not like others. */
  today: (name: string) => `I dag är det ${inSentence(name)}, tiderna kan vara andra än vanligt.`,
  closedPlaces: (names: readonly string[]) => `Stängt i dag: ${listed(names)}.`,
  placesWithOwnHours: (places: readonly string[]) => `Egna tider i dag: ${listed(places)}.`,
};
