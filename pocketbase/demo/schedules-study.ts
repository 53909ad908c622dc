import type { Slot } from './slot.ts';

export const studySlots: readonly Slot[] = [
  { activity: 'laxhjalp', venue: 'veranda', days: ['mon', 'tue', 'thu'], open: ['14:30', '18:30'], staffed: ['15:00', '18:00'], places: 40, leastAdults: 2, staff: ['ali', 'ida'] },
  { activity: 'laxhjalp', venue: 'veranda', name: 'Lovplugg', days: ['wed'], open: ['12:00', '14:45'], rule: 'breaks', places: 40, leastAdults: 2, staff: ['ali', 'thuy'] },
  { activity: 'laxkvarn', venue: 'kvarnen', days: ['mon', 'tue'], open: ['14:30', '16:00'], places: 20, leastAdults: 2, staff: ['fatima', 'maja'] },
  { activity: 'matte', venue: 'veranda', days: ['thu'], open: ['15:30', '17:30'], places: 16, leastAdults: 2, staff: ['ibrahim', 'cecilia'] },
  { activity: 'skriva', venue: 'veranda', days: ['mon'], open: ['16:30', '18:00'], rule: 'always', places: 15, leastAdults: 2, staff: ['mehmet', 'david'] },
  { activity: 'jobb', venue: 'lyktan', days: ['mon'], open: ['15:30', '17:30'], everyWeeks: 2, places: 12, leastAdults: 2, staff: ['emelie', 'zahra'] },
  { activity: 'bokklubb', venue: 'veranda', days: ['wed'], open: ['15:30', '17:00'], rule: 'always', everyWeeks: 2, places: 10, leastAdults: 2, staff: ['malin', 'cecilia'] },
  { activity: 'studiero', venue: 'veranda', days: ['sun'], open: ['12:00', '15:30'], rule: 'always', places: 30, leastAdults: 2, staff: ['ali', 'david'] },
];
