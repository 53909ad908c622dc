import type { Facet } from '../../search/query.ts';
import { activities } from './counts.ts';
import { counted } from './numbers.ts';

/** What is asked for when the filter is left out. */
const WITHOUT: Readonly<Record<Facet, string>> = {
  ak: 'Alla årskurser',
  dag: 'Alla dagar',
  kategori: 'Alla kategorier',
  ort: 'Alla orter',
  kostnad: 'Även det som kostar',
  personal: 'Även när vuxna inte är klara',
  ledigt: 'Även det som är fullt',
};

/** Words of the list of what was found. */
export const list = {
  withoutFacet: (facet: Facet, count: number) => `${WITHOUT[facet]} (${count})`,
  withoutWord: (word: string, count: number) => `Utan ”${word}” (${count})`,
  only: (what: string, count: number) => `Bara ${what} (${count})`,
  word: (word: string) => `”${word}”`,
  /** Said to those who cannot see the list change: "16 aktiviteter, 2 mötesplatser". */
  announcement: (activityCount: number, venueCount: number) => {
    const found = [
      ...(activityCount > 0 ? [activities(activityCount)] : []),
      ...(venueCount > 0 ? [counted(venueCount, 'mötesplats', 'mötesplatser')] : []),
    ];
    return found.join(', ') || 'Inga träffar';
  },
  noTime: 'Ingen tid just nu',
  next: (title: string) => `Nästa: ${title}`,
  empty: {
    title: 'Vi hittade inget som passar allt',
    loosen: 'Det finns annat nära det du sökte. Prova något av det här:',
    nothing: 'Prova ett annat ord, eller börja om.',
    all: (count: number) => `Visa alla aktiviteter (${count})`,
  },
};
