import type { Slot } from './slot.ts';

export const hangoutSlots: readonly Slot[] = [
  { activity: 'mellis', venue: 'lyktan', days: ['mon', 'tue', 'wed', 'thu'], open: ['14:00', '16:45'], places: 30, leastAdults: 2, staff: ['erik', 'luan', 'tomasz', 'tilde'] },
  { activity: 'lyktan', venue: 'lyktan', days: ['mon', 'tue', 'wed', 'thu'], open: ['17:00', '20:30'], rule: 'always', redDays: true, places: 70, leastAdults: 2, staff: ['maja', 'yusuf', 'oskar'] },
  { activity: 'lyktan', venue: 'lyktan', name: 'Fredagsöppet', days: ['fri'], open: ['15:00', '22:00'], rule: 'always', redDays: true, places: 90, leastAdults: 3, staff: ['erik', 'fatima', 'luan', 'zahra', 'wilma'] },
  { activity: 'lyktan', venue: 'lyktan', days: ['sat'], open: ['14:00', '18:45'], rule: 'always', redDays: true, places: 70, leastAdults: 2, staff: ['dragan', 'yusuf', 'maja'] },
  { activity: 'lyktan', venue: 'lyktan', days: ['sun'], open: ['13:00', '18:00'], rule: 'always', redDays: true, places: 60, leastAdults: 2, staff: ['dragan', 'yusuf', 'erik', 'adam'] },
  { activity: 'kvarnen', venue: 'kvarnen', days: ['tue', 'thu'], open: ['17:00', '21:00'], rule: 'always', places: 45, leastAdults: 2, staff: ['karin', 'zahra', 'noor'] },
  { activity: 'kvarnen', venue: 'kvarnen', days: ['fri'], open: ['18:00', '21:30'], rule: 'always', places: 45, leastAdults: 2, staff: ['thuy', 'maja', 'anders'] },
  { activity: 'ladan', venue: 'ladan', days: ['mon', 'tue'], open: ['14:30', '18:30'], staffed: ['15:00', '18:30'], places: 35, leastAdults: 2, staff: ['goran', 'birgit'] },
  { activity: 'ladan', venue: 'ladan', days: ['fri'], open: ['15:00', '20:00'], rule: 'always', places: 35, leastAdults: 2, staff: ['goran', 'hanna', 'ellen'] },
  { activity: 'granen', venue: 'granen', days: ['tue', 'thu'], open: ['16:00', '20:30'], places: 20, leastAdults: 2, staff: ['johanna', 'per'] },
  { activity: 'granen', venue: 'granen', name: 'Lovöppet', days: ['tue', 'thu'], open: ['12:00', '17:00'], rule: 'breaks', places: 20, leastAdults: 2, staff: ['leila', 'cecilia'] },
  { activity: 'tjejer', venue: 'lyktan', days: ['wed'], open: ['16:30', '19:30'], places: 14, leastAdults: 2, youthsPerAdult: 10, staff: ['fatima', 'linnea'] },
  { activity: 'regnbag', venue: 'lyktan', days: ['sun'], open: ['15:00', '19:00'], rule: 'always', everyWeeks: 2, places: 25, leastAdults: 2, staff: ['karin', 'oskar'] },
  { activity: 'sprak', venue: 'veranda', days: ['wed'], open: ['15:00', '18:00'], rule: 'always', places: 24, leastAdults: 2, staff: ['ali', 'johanna'] },
  { activity: 'film', venue: 'kvarnen', days: ['sat'], open: ['18:00', '21:30'], rule: 'always', everyWeeks: 2, places: 40, leastAdults: 2, staff: ['thuy', 'zahra'] },
  { activity: 'lovhang', venue: 'lyktan', days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: ['10:00', '16:30'], rule: 'breaks', places: 60, leastAdults: 3, staff: ['linnea', 'sofia', 'jonas'] },
  { activity: 'lovhang', venue: 'kvarnen', name: 'Lovhäng i Jämshög', days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: ['11:00', '16:00'], rule: 'breaks', places: 40, leastAdults: 2, staff: ['hassan', 'emelie'] },
  { activity: 'lugnt', venue: 'lyktan', days: ['sat'], open: ['10:15', '12:30'], rule: 'always', places: 8, leastAdults: 2, staff: ['karin', 'erik'] },
  { activity: 'gymnasie', venue: 'lyktan', days: ['sat'], open: ['19:00', '23:00'], rule: 'always', places: 50, leastAdults: 2, staff: ['fatima', 'luan', 'oskar'] },
];
