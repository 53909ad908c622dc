import { activities } from './counts.ts';
import { capitalised, numberWord } from './numbers.ts';
import { ACTIVITIES } from '../../paths.ts';

/** Words of the start page. The headline is the answer: what is open now, and with whom. */
export const start = {
  title: 'Vad är öppet nu?',
  description: 'Trygga aktiviteter och mötesplatser för unga, med vilka vuxna som är på plats och när.',
  openLit: (count: number) =>
    `${capitalised(numberWord(count, 'neuter'))} ${count === 1 ? 'ställe' : 'ställen'}`,
  openRest: (count: number) => (count === 1 ? 'är öppet nu' : 'är öppna nu'),
  nothingLit: 'Inget',
  nothingRest: 'är öppet just nu',
  staffed: (staffed: number, places: number) => {
    if (staffed < places) return `${capitalised(numberWord(staffed, 'neuter'))} av dem har vuxna på plats.`;
    return places === 1 ? 'Där finns vuxna på plats.' : 'Alla har vuxna på plats.';
  },
  noneStaffed: (places: number) =>
    places === 1 ? 'Där finns inga vuxna just nu.' : 'Inget av dem har vuxna på plats just nu.',
  notSureStaffed: 'Det är inte säkert att vuxna är på plats.',
  groups: (count: number) =>
    count === 1
      ? 'En grupp träffas också just nu.'
      : `${capitalised(numberWord(count, 'common'))} grupper träffas också just nu.`,
  laterToday: (count: number) => `${capitalised(numberWord(count, 'common'))} till börjar senare i dag.`,
  next: (title: string, when: string) => `Nästa är ${title}, ${when}.`,
  nothingPlanned: 'Inget är planerat just nu.',
  openNow: 'Öppet nu',
  later: 'Senare i dag',
  comingDay: (day: string) => `Nästa: ${day}`,
  wholeDay: 'Hela dagen',
  wholeWeek: 'Hela veckan',
  findYours: 'Hitta din grej',
  perWeek: (count: number) => (count === 0 ? 'inget i veckan' : `${count} i veckan`),
  breakPlans: (count: number, free: number) =>
    free === 0
      ? `${activities(count)} ${count === 1 ? 'planerad' : 'planerade'}.`
      : `${activities(count)}, ${free} är gratis.`,
  breakNow: 'Just nu',
  seeBreak: 'Se vad som händer',
  now: (clock: string) => `kl. ${clock}`,
  examples: [
    { text: 'gratis på fredag', href: `${ACTIVITIES}?dag=fre&kostnad=gratis` },
    { text: 'fotboll åk 5', href: `${ACTIVITIES}?q=fotboll&ak=5` },
    { text: 'platser kvar', href: `${ACTIVITIES}?ledigt=ja` },
  ],
};
