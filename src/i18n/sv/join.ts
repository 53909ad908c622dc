import { counted, NBSP } from './numbers.ts';

/** Words of the join box in the poster: one state, one button, one line of terms. */
export const join = {
  signUp: 'Anmäl dig',
  joinWaitingList: 'Ställ dig på reservlistan',
  openUntil: (moment: string) => `Anmälan öppen till ${moment}.`,
  terms: 'Först till kvarn gäller. Du kan avboka när som helst.',
  lastPlace: 'Är ni två syskon? Då står ni först på reservlistan.',
  full: 'Fullt, reservlista',
  waiting: (count: number) => `${count}${NBSP}står på reservlistan.`,
  placesWithAnotherAdult: (count: number) =>
    `${counted(count, 'plats', 'platser')} öppnar när en vuxen till är klar.`,
  fullTerms: 'Blir en plats ledig går den till den som står först.',
  notOpen: (moment: string) => `Anmälan öppnar ${moment}`,
  notOpenTerms: 'Kom tillbaka då. Du behöver inte göra något innan.',
  closed: 'Anmälan har stängt',
  closedTerms: 'Ring om du undrar om det finns plats.',
  ended: 'Tillfället är slut',
  endedTerms: 'Se om det finns en ny tid.',
  otherTimes: 'Se andra tider',
  dropIn: 'Drop-in, ingen anmälan',
  dropInTerms: 'Kom när du vill och ta gärna med en vän.',
  findUs: 'Hitta hit',
  external: 'Anmälan hos arrangören',
  externalTerms: 'Länken går till arrangörens egen sida.',
  externalAction: 'Till anmälan',
  cancelled: 'Inställt',
  cancelledTerms: 'Det här tillfället blir inte av.',
  paused: 'Anmälan är pausad',
  pausedTerms: 'Prova igen om en stund.',
  pausedCall: (phone: string) => `Prova igen om en stund, eller ring ${phone}.`,
  tryAgain: 'Försök igen',
};
