import { closedBecause, inSentence } from './day-names.ts';

/** Words of the week. */
export const week = {
  label: 'Change week',
  labelBelow: 'Change week, below the list',
  previous: 'Previous week,',
  next: 'Next week,',
  open: (hours: string) => `Open ${hours}`,
  /** After open hours, or alone: only those who have a place may come. */
  groups: (hours: string, follows: boolean) => `${follows ? 'group' : 'Group'} ${hours}`,
  adults: (hours: string) => `Adults ${hours}`,
  /** After staffed hours, or alone. */
  waiting: (hours: string, follows: boolean) => `${follows ? 'waiting' : 'Waiting'} for more adults ${hours}`,
  nobody: (hours: string, follows: boolean) => `${follows ? 'staff' : 'Staff'} missing ${hours}`,
  /** After staffed or waiting hours, or alone: what was planned by facts that are too old to promise it. */
  unconfirmed: (hours: string, follows: boolean) => `${follows ? 'not' : 'Not'} confirmed: adults ${hours}`,
  noAdults: 'No adult there',
  adultsUnknown: 'No information about adults',
  closed: 'Closed',
  closedBecause,
  nothingPlanned: 'Nothing planned',
  nothingPlannedOn: (day: string) => `Nothing planned, ${inSentence(day)}`,
};
