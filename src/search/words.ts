/** What the activity list says in Swedish. */
import { activities } from '#words/counts.ts';
import { WEEKDAY_NAMES } from '#words/dates.ts';
import { capitalised, counted } from '#words/numbers.ts';
import { schoolYear } from '#words/school-years.ts';
import { search as words } from '#words/search.ts';
import { UPPER_SECONDARY } from '../domain/school-years.ts';
import { WEEKDAYS } from '../domain/local-date.ts';
import { DAY_VALUES } from './query.ts';
import type { Facet } from './query.ts';

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

/** "Åk 5", "Fredag", "Gratis": one value of a filter whose values are the same everywhere. */
export function fixedValueLabel(facet: Exclude<Facet, 'kategori' | 'ort'>, value: string): string {
  switch (facet) {
    case 'ak':
      return capitalised(schoolYear(value === 'gy' ? UPPER_SECONDARY : Number(value)));
    case 'dag':
      return capitalised(WEEKDAY_NAMES[WEEKDAYS[DAY_VALUES.indexOf(value)] ?? 'mon']);
    case 'kostnad':
      return words.free;
    case 'personal':
      return words.staffed;
    case 'ledigt':
      return words.placesLeft;
  }
}

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
    all: 'Visa alla aktiviteter',
  },
};
