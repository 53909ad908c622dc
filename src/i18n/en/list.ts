import type { Facet } from '../../search/query.ts';
import { activities } from './counts.ts';
import { counted } from './numbers.ts';

/** What is asked for when the filter is left out. */
const WITHOUT: Readonly<Record<Facet, string>> = {
  ak: 'All school years',
  dag: 'All days',
  kategori: 'All categories',
  ort: 'All villages',
  kostnad: 'Also what costs something',
  personal: 'Also when adults are not ready',
  ledigt: 'Also what is full',
};

/** Words of the list of what was found. */
export const list = {
  withoutFacet: (facet: Facet, count: number) => `${WITHOUT[facet]} (${count})`,
  withoutWord: (word: string, count: number) => `Without “${word}” (${count})`,
  only: (what: string, count: number) => `Only ${what} (${count})`,
  word: (word: string) => `“${word}”`,
  /** Said to those who cannot see the list change: "16 activities, 2 meeting places". */
  announcement: (activityCount: number, venueCount: number) => {
    const found = [
      ...(activityCount > 0 ? [activities(activityCount)] : []),
      ...(venueCount > 0 ? [counted(venueCount, 'meeting place', 'meeting places')] : []),
    ];
    return found.join(', ') || 'No matches';
  },
  noTime: 'No time right now',
  next: (title: string) => `Next: ${title}`,
  empty: {
    title: 'We found nothing that fits it all',
    loosen: 'There are other things close to what you searched for. Try one of these:',
    nothing: 'Try another word, or start over.',
    all: (count: number) => `Show all activities (${count})`,
  },
};
