import { shortDate } from './dates.ts';
import { atTime } from './times.ts';

/** Words for when the visitor has no network, and of what is kept for then. */
export const offline = {
  title: 'Du är utan nät',
  description: 'Det här visas när sidan inte kan hämtas.',
  lead: 'Sidan gick inte att hämta. Inget har skickats.',
  signUp:
    'Att anmäla sig, avboka eller logga in går bara med nät. Vi visar aldrig en sparad kopia av de sidorna.',
  keptHeading: 'Det här har du med dig',
  week: 'Veckans tider',
  tryAgain: 'Försök igen',
  /** Over a page that was kept: "Du är utan nät. Det här hämtades tis 24 nov kl. 15.02." */
  keptAt: (date: string, time: string) =>
    `Du är utan nät. Det här hämtades ${shortDate(date)} ${atTime(time)}.`,
  weekIsOver: 'Det är en vecka som har varit.',
  keep: 'Ha med utan nät',
  keepText:
    'Då sparar din webbläsare den här veckans tider och sidan Sparade, så att du kan läsa dem utan nät. Det sker också när du trycker på Spara. Tryck igen för att ta bort dem.',
  kept: 'Klart. De finns nu med utan nät.',
  removed: 'Borttaget från din webbläsare.',
  failed: 'Det gick inte just nu. Försök igen om en stund.',
};
