import type { Slot } from './slot.ts';

export const craftSlots: readonly Slot[] = [
  { activity: 'verkstad', venue: 'plathus', days: ['tue', 'thu'], open: ['15:00', '20:00'], rule: 'always', places: 20, leastAdults: 2, staff: ['amina', 'samuel'] },
  { activity: 'verkstad', venue: 'plathus', days: ['sat'], open: ['11:00', '15:00'], rule: 'always', places: 20, leastAdults: 2, staff: ['tomasz', 'said'] },
  { activity: 'verkstad', venue: 'plathus', name: 'Lovverkstad', days: ['mon', 'wed', 'fri'], open: ['10:00', '15:00'], rule: 'breaks', places: 20, leastAdults: 2, staff: ['tomasz', 'said'] },
  { activity: 'makers', venue: 'plathus', days: ['mon'], open: ['16:00', '18:30'], rule: 'always', places: 10, leastAdults: 2, staff: ['karin', 'said'] },
  { activity: 'maleri', venue: 'plathus', days: ['thu'], open: ['15:00', '17:00'], places: 14, leastAdults: 2, staff: ['fatima', 'hassan'] },
  { activity: 'sy', venue: 'ladan', days: ['thu'], open: ['16:30', '19:00'], rule: 'always', places: 12, leastAdults: 2, staff: ['birgit', 'anders'] },
  { activity: 'keramik', venue: 'plathus', days: ['wed'], open: ['17:30', '20:00'], season: 'course', places: 10, leastAdults: 2, staff: ['karin', 'tomasz'] },
  { activity: 'manga', venue: 'kvarnen', days: ['thu'], open: ['15:15', '16:45'], places: 18, leastAdults: 2, staff: ['emelie', 'dragan'] },
  { activity: 'foto', venue: 'plathus', days: ['sun'], open: ['12:30', '15:30'], rule: 'always', everyWeeks: 2, places: 12, leastAdults: 2, staff: ['amina', 'luan'] },
  { activity: 'cykel', venue: 'plathus', days: ['fri'], open: ['15:00', '17:30'], rule: 'always', places: 12, leastAdults: 2, staff: ['karin', 'oskar', 'tilde'] },
  { activity: 'slojdlag', venue: 'granen', days: ['wed'], open: ['14:30', '16:30'], places: 15, leastAdults: 3, youthsPerAdult: 5, staff: ['mikael', 'selma', 'david'] },
];
