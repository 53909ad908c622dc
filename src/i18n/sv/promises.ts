import { fullDate, period } from './dates.ts';
import { NBSP } from './numbers.ts';

/** Words of the page about safety and of the pages of medborgarlöften. */
export const promises = {
  title: 'Trygghet',
  description:
    'Vad kommunen och polisen har lovat barn och unga, hur det går, och hur de arbetar för att det ska finnas vuxna där unga är.',
  back: 'Trygghet',

  /** Over a promise's own words: "Medborgarlöfte, 1 januari–31 december 2026". */
  eyebrow: (from: string, to: string) => `Medborgarlöfte, ${period(from, to)}`,
  whole: 'Läs hela löftet',
  figuresOf: 'Hela löftet:',
  noneLit: 'Vuxna',
  noneRest: 'där unga är',
  noneLead:
    'Kommunen och polisen arbetar tillsammans för att det ska finnas vuxna och trygga saker att göra. Just nu gäller inget medborgarlöfte.',

  emptyTitle: 'Här är inget publicerat än',
  emptyText:
    'När kommunen och polisen har gett ett löfte står det här. Så länge kan du se vilka vuxna som är på plats, och längst ner står vem du kan prata med.',
  toVenues: 'Se mötesplatser',
  toActivities: 'Se vad som händer',

  listTitle: 'Det här har kommunen och polisen lovat',
  listLead: 'Varje löfte har en egen sida, med hur det går.',
  workTitle: 'Så arbetar vi tillsammans',

  by: { municipality: 'Kommunen', police: 'Polisen', both: 'Kommunen och polisen' },
  /** Who it is that promises, in a promise's head. */
  promising: {
    municipality: 'Kommunen lovar',
    police: 'Polisen lovar',
    both: 'Kommunen och polisen lovar',
  },
  /** The state by itself, on a tag. */
  states: {
    to_come: 'Har inte börjat',
    ongoing: 'Pågår',
    kept: 'Hållet',
    partly: 'Delvis hållet',
    not_kept: 'Inte hållet',
    expired: 'Har gått ut',
  },
  /** The state as a sentence of its own. */
  stateText: {
    to_come: (from: string, _to: string): string => `Löftet börjar gälla ${fullDate(from)}.`,
    ongoing: (_from: string, to: string): string => `Löftet gäller till och med ${fullDate(to)}.`,
    kept: (_from: string, to: string): string => `Löftet gällde till och med ${fullDate(to)}. Det hölls.`,
    partly: (_from: string, to: string): string =>
      `Löftet gällde till och med ${fullDate(to)}. Det hölls delvis.`,
    not_kept: (_from: string, to: string): string =>
      `Löftet gällde till och med ${fullDate(to)}. Det hölls inte.`,
    expired: (_from: string, to: string): string =>
      `Löftet gällde till och med ${fullDate(to)} och har gått ut. Det är inte skrivet än hur det blev.`,
  },
  /** Where staff have said how it went before the last day. */
  saidEarly: {
    kept: 'Löftet är hållet.',
    partly: 'Löftet är delvis hållet.',
    not_kept: 'Löftet är inte hållet.',
  },
  pageDescription: (by: string, from: string, to: string) =>
    `Medborgarlöfte från ${by}, ${period(from, to)}. Så går det.`,

  facts: {
    by: 'Vem lovar',
    forWhom: 'Till vem',
    when: 'När',
    state: 'Hur det går',
  },
  promised: 'Det här lovar vi',
  outcome: 'Så blev det',
  notes: 'Uppföljningar',
  notesEmpty: 'Ingen uppföljning är skriven än.',
  activities: 'Det här finns tack vare löftet',
  nextTime: (day: string) => `Nästa gång ${day}`,
  noTimes: 'Inga tider just nu',
  presence: 'Vuxna som är ute',
  /** "Jämshög, fre och lör kl. 21–1" */
  presenceTimes: (place: string, days: string, times: string) => `${place}, ${days} kl.${NBSP}${times}`,
  allPresence: 'Alla vuxna som är ute',

  /** What leads on from the page about safety. */
  onward: {
    picture: {
      title: 'Så jobbar vi med lägesbilden',
      text: 'Hur vi ser vad som behövs, och vad vi har gjort åt det.',
      link: 'Läs om lägesbilden och åtgärderna',
    },
    who: {
      title: 'Vem gör vad',
      text: 'Polisen, fältarna, fritid, skolan, socialtjänsten och föreningarna: vad de gör för dig och hur du når dem.',
      link: 'Se vem du kan vända dig till',
    },
  },
};
