import type { Slot } from './slot.ts';

export const musicSlots: readonly Slot[] = [
  { activity: 'replokal', venue: 'smedjan', days: ['mon', 'wed'], open: ['17:00', '19:00'], rule: 'always', places: 12, leastAdults: 2, staff: ['thuy', 'ibrahim'] },
  { activity: 'replokal', venue: 'smedjan', days: ['fri'], open: ['17:00', '21:00'], staffed: ['17:00', '20:00'], rule: 'always', places: 12, leastAdults: 2, staff: ['nadia', 'ibrahim'] },
  { activity: 'replokal', venue: 'smedjan', days: ['sat'], open: ['13:00', '17:00'], rule: 'always', places: 12, leastAdults: 2, staff: ['ibrahim', 'birgit', 'noor'] },
  { activity: 'bandstar', venue: 'smedjan', name: 'Fredagsbanden', days: ['fri'], open: ['14:45', '16:30'], season: 'course', places: 16, leastAdults: 2, staff: ['nadia', 'thuy'] },
  { activity: 'bandstar', venue: 'smedjan', name: 'Torsdagsbanden', days: ['thu'], open: ['15:30', '17:30'], season: 'running_course', places: 16, leastAdults: 2, staff: ['viktor', 'leila'] },
  { activity: 'street', venue: 'svangrum', name: 'Nybörjare', days: ['tue'], open: ['15:30', '16:45'], season: 'course', places: 18, leastAdults: 2, staff: ['sanna', 'cecilia'] },
  { activity: 'street', venue: 'svangrum', name: 'Fortsättning', days: ['wed'], open: ['15:30', '16:45'], season: 'running_course', places: 18, leastAdults: 2, staff: ['mehmet', 'per'] },
  { activity: 'dansgolv', venue: 'svangrum', days: ['fri'], open: ['16:30', '19:30'], rule: 'always', places: 40, leastAdults: 2, staff: ['mikael', 'cecilia'] },
  { activity: 'dansgolv', venue: 'svangrum', name: 'Lovdans', days: ['wed'], open: ['14:00', '17:00'], rule: 'breaks', places: 40, leastAdults: 2, staff: ['mehmet', 'per'] },
  { activity: 'teater', venue: 'svangrum', days: ['thu'], open: ['16:30', '19:00'], season: 'course', places: 15, leastAdults: 2, staff: ['mehmet', 'david', 'wilma'] },
  { activity: 'sjung', venue: 'svangrum', days: ['mon'], open: ['15:00', '16:00'], places: 20, leastAdults: 3, youthsPerAdult: 6, staff: ['samuel', 'viktor', 'david', 'mehmet'] },
  { activity: 'beats', venue: 'smedjan', days: ['wed'], open: ['16:30', '19:30'], rule: 'always', places: 6, leastAdults: 2, staff: ['leila', 'ida'] },
  { activity: 'scen', venue: 'svangrum', days: ['sat'], open: ['18:00', '21:00'], rule: 'always', everyWeeks: 4, places: 80, leastAdults: 3, staff: ['mehmet', 'mikael', 'anders'] },
  { activity: 'ljus', venue: 'svangrum', days: ['sun'], open: ['12:30', '15:30'], rule: 'always', everyWeeks: 2, places: 10, leastAdults: 2, staff: ['mikael', 'anders'] },
];
