import { WEEKDAYS } from '../../src/domain/local-date.ts';
import type { Slot } from './slot.ts';

export const sportSlots: readonly Slot[] = [
  { activity: 'hockey', venue: 'frost', days: ['tue'], open: ['16:30', '17:45'], season: 'winter', places: 20, leastAdults: 3, youthsPerAdult: 8, staff: ['mehmet', 'viktor', 'david'] },
  { activity: 'hockey', venue: 'frost', days: ['sun'], open: ['10:00', '11:15'], rule: 'always', season: 'winter', places: 20, leastAdults: 3, youthsPerAdult: 8, staff: ['hanna', 'marit', 'david'] },
  { activity: 'isdisco', venue: 'frost', days: ['fri'], open: ['18:00', '21:00'], rule: 'always', season: 'winter', places: 150, leastAdults: 3, staff: ['mehmet', 'david', 'sanna', 'viktor'] },
  { activity: 'skate', venue: 'rullen', days: ['mon', 'wed', 'fri'], open: ['15:30', '20:00'], staffed: ['16:00', '19:30'], rule: 'always', places: 40, leastAdults: 2, staff: ['dragan', 'amina'] },
  { activity: 'skate', venue: 'rullen', days: ['sat'], open: ['12:00', '16:00'], rule: 'always', places: 40, leastAdults: 2, staff: ['amina', 'david'] },
  { activity: 'spontan', venue: 'pilen', days: ['tue', 'fri'], open: ['18:30', '21:00'], places: 50, leastAdults: 2, staff: ['malin', 'selma'] },
  { activity: 'spontan', venue: 'pilen', name: 'Lovhallen', days: ['mon', 'wed'], open: ['13:00', '16:00'], rule: 'breaks', places: 50, leastAdults: 2, staff: ['marit', 'omar'] },
  { activity: 'parkour', venue: 'studs', days: ['mon'], open: ['16:00', '17:30'], places: 18, leastAdults: 2, youthsPerAdult: 8, staff: ['mikael', 'omar', 'anders'] },
  { activity: 'parkour', venue: 'studs', days: ['sat'], open: ['13:00', '14:30'], rule: 'always', places: 12, leastAdults: 2, youthsPerAdult: 8, staff: ['mikael', 'sanna'] },
  { activity: 'parkour2', venue: 'studs', days: ['thu'], open: ['17:30', '19:00'], season: 'course', places: 14, leastAdults: 2, staff: ['sanna', 'thuy'] },
  { activity: 'simma', venue: 'plasket', name: 'Måndagsgruppen', days: ['mon'], open: ['15:30', '16:30'], season: 'course', places: 10, leastAdults: 3, staff: ['ibrahim', 'marit', 'oskar'] },
  { activity: 'simma', venue: 'plasket', name: 'Onsdagsgruppen', days: ['wed'], open: ['15:30', '16:30'], season: 'course', places: 10, leastAdults: 3, staff: ['ibrahim', 'marit', 'karin'] },
  { activity: 'badkvall', venue: 'plasket', days: ['thu'], open: ['18:00', '20:30'], places: 60, leastAdults: 3, staff: ['ibrahim', 'said', 'omar'] },
  { activity: 'badkvall', venue: 'plasket', name: 'Lovbad', days: ['tue', 'thu'], open: ['13:00', '16:00'], rule: 'breaks', places: 60, leastAdults: 3, staff: ['fatima', 'said', 'oskar'] },
  { activity: 'inneband', venue: 'pilen', days: ['mon'], open: ['16:00', '17:30'], places: 24, leastAdults: 2, youthsPerAdult: 10, staff: ['malin', 'selma', 'johanna'] },
  { activity: 'inneband', venue: 'pilen', days: ['thu'], open: ['16:00', '17:30'], places: 24, leastAdults: 2, youthsPerAdult: 10, staff: ['malin', 'omar', 'selma'] },
  { activity: 'basket', venue: 'pilen', days: ['sat'], open: ['13:30', '16:30'], rule: 'always', places: 36, leastAdults: 2, staff: ['mehmet', 'marit'] },
  { activity: 'tjejboll', venue: 'pilen', days: ['wed'], open: ['18:00', '20:00'], rule: 'always', places: 16, leastAdults: 2, youthsPerAdult: 10, staff: ['malin', 'selma'] },
  { activity: 'yoga', venue: 'pilen', days: ['sun'], open: ['15:30', '17:00'], rule: 'always', places: 20, leastAdults: 2, staff: ['malin', 'omar'] },
  { activity: 'rorelse', venue: 'studs', days: ['sat'], open: ['09:30', '11:30'], places: 24, leastAdults: 3, youthsPerAdult: 6, staff: ['ibrahim', 'sanna', 'thuy', 'mehmet'] },
  { activity: 'boxning', venue: 'pilen', days: ['tue'], open: ['16:15', '17:45'], places: 20, leastAdults: 2, staff: ['selma', 'malin'] },
  { activity: 'tallkott', venue: 'tallkott', days: WEEKDAYS, open: ['08:00', '21:00'], staffed: 'never', rule: 'always', redDays: true, places: 40, leastAdults: 0, staff: [] },
  { activity: 'pingis', venue: 'kvarnen', days: ['wed'], open: ['15:00', '17:30'], rule: 'always', places: 25, leastAdults: 2, staff: ['anders', 'zahra'] },
];
