import type { Slot } from './slot.ts';

export const outdoorsSlots: readonly Slot[] = [
  { activity: 'fiske', venue: 'bryggan', days: ['sat'], open: ['09:00', '12:30'], rule: 'always', places: 12, leastAdults: 2, youthsPerAdult: 6, signupClosesMinutes: 1440, staff: ['malin', 'nadia'] },
  { activity: 'skogen', venue: 'bryggan', days: ['sun'], open: ['10:00', '14:00'], rule: 'always', everyWeeks: 2, places: 14, leastAdults: 2, youthsPerAdult: 7, signupClosesMinutes: 1440, staff: ['malin', 'ida'] },
  { activity: 'kanot', venue: 'bryggan', days: ['tue', 'thu'], open: ['16:30', '19:30'], rule: 'always', season: 'summer', places: 12, leastAdults: 3, youthsPerAdult: 4, signupClosesMinutes: 1440, staff: ['mikael', 'hanna', 'nadia'] },
  { activity: 'stall', venue: 'hovslag', days: ['mon', 'wed'], open: ['16:00', '18:00'], rule: 'always', places: 8, leastAdults: 2, staff: ['nadia', 'sanna'] },
  { activity: 'stall', venue: 'hovslag', days: ['sun'], open: ['10:00', '12:00'], rule: 'always', places: 8, leastAdults: 2, staff: ['viktor', 'selma'] },
  { activity: 'knattest', venue: 'hovslag', days: ['sat'], open: ['10:00', '11:30'], places: 9, leastAdults: 3, youthsPerAdult: 3, staff: ['viktor', 'anders', 'goran'] },
  { activity: 'detektiv', venue: 'bryggan', days: ['sat'], open: ['13:30', '15:30'], places: 12, leastAdults: 2, youthsPerAdult: 6, staff: ['ida', 'per'] },
  { activity: 'odla', venue: 'granen', days: ['mon'], open: ['15:30', '17:30'], rule: 'always', places: 12, leastAdults: 2, staff: ['hanna', 'per'] },
  { activity: 'eld', venue: 'bryggan', days: ['wed'], open: ['09:30', '15:30'], rule: 'breaks', places: 12, leastAdults: 2, youthsPerAdult: 6, signupClosesMinutes: 1440, staff: ['mikael', 'sanna'] },
];
