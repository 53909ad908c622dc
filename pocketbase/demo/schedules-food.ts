import type { Slot } from './slot.ts';

export const foodSlots: readonly Slot[] = [
  { activity: 'middag', venue: 'grytan', days: ['tue'], open: ['16:00', '18:30'], rule: 'always', places: 12, leastAdults: 2, staff: ['dragan', 'ibrahim'] },
  { activity: 'middag', venue: 'grytan', name: 'Lovlunch', days: ['thu'], open: ['12:00', '14:30'], rule: 'breaks', places: 12, leastAdults: 2, staff: ['erik', 'luan'] },
  { activity: 'smakock', venue: 'grytan', days: ['thu'], open: ['14:30', '16:30'], places: 12, leastAdults: 2, youthsPerAdult: 6, staff: ['yusuf', 'maja'] },
  { activity: 'fika', venue: 'kvarnen', days: ['fri'], open: ['14:30', '17:00'], rule: 'always', places: 40, leastAdults: 2, staff: ['sanna', 'yusuf'] },
  { activity: 'baka', venue: 'granen', days: ['sun'], open: ['13:00', '16:00'], rule: 'always', places: 10, leastAdults: 2, staff: ['leila', 'cecilia'] },
  { activity: 'varlden', venue: 'grytan', days: ['wed'], open: ['16:30', '19:30'], everyWeeks: 2, places: 14, leastAdults: 2, staff: ['emelie', 'omar'] },
  { activity: 'pannkaka', venue: 'ladan', days: ['wed'], open: ['17:00', '18:30'], rule: 'always', places: 30, leastAdults: 2, staff: ['marit', 'david'] },
  { activity: 'frukost', venue: 'kvarnen', days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: ['08:30', '10:30'], rule: 'breaks', places: 40, leastAdults: 2, staff: ['karin', 'zahra'] },
];
