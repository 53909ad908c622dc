/** Names and fixed texts of the twenty facts. */
import type { FactNumber } from '../../components/facts.ts';
import type { Retention } from '../../domain/retention.ts';
import { familyRetention } from './retention.ts';

export const FACT_NAMES: Readonly<Record<FactNumber, string>> = {
  1: 'Vuxna på plats',
  2: 'Ansvarig',
  3: 'För vem',
  4: 'Hur många vuxna',
  5: 'Komma och gå',
  6: 'Registerutdrag',
  7: 'Första hjälpen',
  8: 'Om något händer',
  9: 'Om något känts fel',
  10: 'Risker',
  11: 'Plats och väg hem',
  12: 'Tillgänglighet och stöd',
  13: 'Regler',
  14: 'Andra vuxna i huset',
  15: 'En vuxen och ett barn',
  16: 'Bilder',
  17: 'På nätet',
  18: 'Kostnad och utrustning',
  19: 'Det vi sparar',
  20: 'Senast bekräftat',
};

/** Headings over facts 11–20. */
export const factGroups = {
  findUs: 'Hitta hit och hem',
  houseRules: 'Så är det här',
  goodToKnow: 'Bra att veta',
  /** At the foot of a sheet of paper, before the address of the page. */
  printed: (date: string) => `Utskrivet ${date}. Det kan ha ändrats sedan dess.`,
  shortened: 'Texter som slutar med … är kortade här och står hela på sidan.',
};

/** What belongs to a fact and is not given, as words after "Uppgift saknas om". */
export const lacking = {
  sentence: (parts: string) => `Uppgift saknas om ${parts}.`,
  staffedHours: 'när vuxna är på plats',
  role: 'vem som är ansvarig',
  phone: 'telefonnummer',
  olderYouths: 'äldre ungdomar',
  adultNumbers: 'antal vuxna',
  mostParticipants: 'högsta antal deltagare',
  pickup: 'vem som får hämta',
  vettingDate: 'när rutinen bekräftades',
  firstAid: 'första hjälpen',
  training: 'utbildning i barns trygghet',
  reached: 'hur ni blir nådda',
  concernInside: 'vem hos arrangören',
  swimming: 'simkunnighet',
  address: 'adress',
  entrance: 'ingång',
  setting: 'inomhus eller utomhus',
  toilets: 'toaletter',
  lighting: 'belysning',
  wayHome: 'vägen hem',
  access: 'tillgänglighet',
  support: 'hur man ber om stöd',
  languages: 'språk',
  food: 'mat',
  gear: 'utrustning',
  insurance: 'försäkring',
};

/** Words before a part of a fact. */
export const labels = {
  hours: 'Öppettider',
  staffing: 'Bemanning',
  pickup: 'Hämtning',
  entrance: 'Ingång',
  toilets: 'Toaletter',
  lighting: 'Belysning',
  wayHome: 'Hem igen',
  support: 'Stöd',
  languages: 'Språk',
  food: 'Mat',
  gear: 'Ta med',
  insurance: 'Försäkring',
};

export const facts = {
  free: 'Gratis',
  open: (hours: string) => `Öppet ${hours}.`,
  goesOn: (hours: string) => `Aktiviteten är ${hours}.`,
  nobodyThere: 'Ingen vuxen är på plats.',
  cancelled: 'Gäller inte, det är inställt.',
  noAdultsHere: 'Gäller inte, ingen vuxen är på plats.',
  confirmedAll: (count: number) =>
    count === 1 ? 'Den vuxna har bekräftat.' : 'Alla har bekräftat att de kommer.',
  confirmedSome: (count: number, of: number) =>
    count === 0 ? 'Ingen har bekräftat än.' : `${count} av ${of} har bekräftat att de kommer.`,
  needed: (count: number) => `Så många är anmälda att ${count} vuxna behövs.`,
  otherHelpers: (count: number) => `${count} hjälpare`,
  helpers: (who: string, many: boolean) =>
    `Dessutom ${who}, som inte räknas som ${many ? 'vuxna' : 'vuxen'}.`,
  placesWithAdults: (places: number, adults: string) => `Med ${adults} finns ${places} platser.`,
  ratio: (youths: number) => `Som mest ${youths} deltagare per vuxen.`,
  noRisks: 'Arrangören har inte angett några särskilda risker.',
  swimmingNeeded: 'Du behöver kunna simma.',
  swimmingNotNeeded: 'Du behöver inte kunna simma.',
  routineConfirmed: (date: string) => `Rutinen bekräftades ${date}.`,
  firstAidNotNoted:
    'Minst en vuxen ska kunna första hjälpen och HLR, men ingen av de planerade är antecknad med det.',
  formAsks: 'Anmälan frågar efter vårdnadshavarens mobilnummer.',
  formDoesNotAsk: 'Den här sidan frågar inte efter något nummer.',
  formElsewhere: 'Anmälan görs hos arrangören. Fråga om den tar numret hem.',
  callsOnSignup: 'Händer något ringer vi det.',
  concern: 'Ring någon här, eller någon utanför:',
  photoNo: 'Säg till en ledare om du inte vill vara med.',
  stored: (retention: Retention) =>
    `Förnamn, årskurs och vårdnadshavarens kontaktuppgifter. De tas bort ${familyRetention.session(retention)}.`,
  storedCourse: (retention: Retention) =>
    `Förnamn, årskurs och vårdnadshavarens kontaktuppgifter. De tas bort ${familyRetention.course(retention)}.`,
  nothingStored: 'Ingenting. Du behöver inte anmäla dig.',
  storedElsewhere: 'Ingenting här. Anmälan görs hos arrangören, fråga där vad de sparar.',
  noSignupHere: 'Ingenting. Det går inte att anmäla sig här.',
  source: (name: string, asOf: string) => (asOf ? `Enligt ${name}, ${asOf}.` : `Enligt ${name}.`),
  answers: (hours: string) => `Svarar i telefonen ${hours}.`,
  police: 'Polisen',
  policePhone: '114 14',
  bris: 'Bris',
  brisPhone: '116 111',
};
