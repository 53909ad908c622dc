import type { Slot } from './slot.ts';

export const gamingSlots: readonly Slot[] = [
  { activity: 'bradspel', venue: 'valvet', days: ['mon'], open: ['16:00', '20:00'], rule: 'always', places: 40, leastAdults: 2, staff: ['leila', 'cecilia'] },
  { activity: 'bradspel', venue: 'valvet', days: ['fri'], open: ['15:00', '21:00'], rule: 'always', places: 40, leastAdults: 2, staff: ['johanna', 'birgit', 'adam'] },
  { activity: 'bradspel', venue: 'valvet', days: ['sat'], open: ['13:30', '18:00'], rule: 'always', places: 40, leastAdults: 2, staff: ['samuel', 'hanna'] },
  { activity: 'rollspel', venue: 'valvet', days: ['thu'], open: ['17:00', '20:00'], rule: 'always', places: 12, leastAdults: 2, staff: ['goran', 'marit'] },
  { activity: 'esport', venue: 'valvet', days: ['mon', 'wed'], open: ['17:00', '19:30'], places: 10, leastAdults: 2, staff: ['samuel', 'viktor'] },
  { activity: 'esport', venue: 'valvet', name: 'Lov-LAN', days: ['tue'], open: ['13:00', '17:00'], rule: 'breaks', places: 10, leastAdults: 2, staff: ['viktor', 'selma'] },
  { activity: 'minecraf', venue: 'valvet', days: ['sat'], open: ['10:00', '12:30'], places: 10, leastAdults: 2, staff: ['omar', 'hanna', 'ellen'] },
  { activity: 'kort', venue: 'kvarnen', days: ['sun'], open: ['13:00', '16:00'], rule: 'always', places: 30, leastAdults: 2, staff: ['maja', 'hassan'] },
  { activity: 'schack', venue: 'veranda', days: ['tue'], open: ['15:15', '17:15'], places: 20, leastAdults: 2, staff: ['omar', 'thuy'] },
  { activity: 'retro', venue: 'ladan', days: ['wed'], open: ['16:00', '18:30'], places: 16, leastAdults: 2, staff: ['goran', 'hanna'] },
  { activity: 'koda', venue: 'valvet', days: ['tue'], open: ['17:00', '19:00'], season: 'course', places: 12, leastAdults: 2, staff: ['marit', 'anders'] },
];
