import { closedBecause, inSentence } from './day-names.ts';

/** Words of the week. */
export const week = {
  label: 'Byt vecka',
  labelBelow: 'Byt vecka, under listan',
  previous: 'Förra veckan,',
  next: 'Nästa vecka,',
  open: (hours: string) => `Öppet ${hours}`,
  /** After open hours, or alone: only those who have a place may come. */
  groups: (hours: string, follows: boolean) => `${follows ? 'grupp' : 'Grupp'} ${hours}`,
  adults: (hours: string) => `Vuxna ${hours}`,
  /** After staffed hours, or alone. */
  waiting: (hours: string, follows: boolean) => `${follows ? 'väntar' : 'Väntar'} på fler vuxna ${hours}`,
  nobody: (hours: string, follows: boolean) => `${follows ? 'bemanning' : 'Bemanning'} saknas ${hours}`,
  /** After staffed or waiting hours, or alone: what was planned by facts that are too old to promise it. */
  unconfirmed: (hours: string, follows: boolean) => `${follows ? 'inte' : 'Inte'} bekräftat: vuxna ${hours}`,
  noAdults: 'Ingen vuxen på plats',
  adultsUnknown: 'Uppgift saknas om vuxna',
  closed: 'Stängt',
  closedBecause,
  nothingPlanned: 'Inget planerat',
  nothingPlannedOn: (day: string) => `Inget planerat, ${inSentence(day)}`,
};
