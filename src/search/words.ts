/** What the filters' own values are called. */
import { WEEKDAY_NAMES } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { schoolYear } from '#words/school-years.ts';
import { search as words } from '#words/search.ts';
import { UPPER_SECONDARY } from '../domain/school-years.ts';
import { WEEKDAYS } from '../domain/local-date.ts';
import { DAY_VALUES } from './query.ts';
import type { Facet } from './query.ts';

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
