import { supervisionLinesIn, type ClockSpan } from '../shared/supervision-line.ts';
import { adults } from './counts.ts';
import { dayMonthYear } from './dates.ts';
import { capitalised, listed, numberWord } from './numbers.ts';
import { atTime, clock, timeRange } from './times.ts';

export type { SupervisionLineFacts } from '../shared/supervision-line.ts';

const range = ({ from, to }: ClockSpan) => timeRange(from, to);
const open = (until: string, forAll: boolean) => `${forAll ? 'Open' : 'Goes on'} until ${clock(until)}`;

/** What each function promises stands at `SupervisionLines`. */
export const { supervisionLine, plannedHours } = supervisionLinesIn({
  cancelled: 'Cancelled',
  cancelledText: 'This session will not take place',
  nobody: 'No adult there',
  nobodyNow: 'No adult there now',
  unstaffed: 'Open, but without staff',
  noneNow: 'No adults there now',
  gone: 'The adults have left for today',
  unknown: 'No information about adults',
  noStaff: 'Staff missing',
  askFirst: (phone) => (phone ? `Call ${phone} and ask` : 'Ask the organiser before you go'),
  ageOfFacts: (confirmedOn) =>
    confirmedOn ? `This was last confirmed on ${dayMonthYear(confirmedOn)}` : 'This has never been confirmed',
  unconfirmed: (hours) => `Not confirmed: adults ${range(hours)}`,
  unconfirmedNow: (until) => `Not confirmed: adults there now, until ${clock(until)}`,
  noneReady: (needed) => `No adult is ready, at least ${needed} needed`,
  noStaffNow: (needed) => `Staff missing, at least ${needed} needed`,
  waitsFor: (missing) => `Waiting for ${numberWord(missing)} more ${missing === 1 ? 'adult' : 'adults'}`,
  missingNow: (missing) =>
    missing === 1 ? 'One adult is missing now' : `${capitalised(numberWord(missing))} adults are missing now`,
  ready: (counted, needed) => `${adults(counted)} ready, at least ${needed} needed`,
  staffed: (hours) => `Adults there ${range(hours)}`,
  staffedNow: (until) => `Adults there now, until ${clock(until)}`,
  planned: (counted, required) => {
    if (required === 0) return adults(counted);
    if (counted === required) return `${adults(counted)}, exactly as many as needed`;
    return `${adults(counted)}, at least ${required} needed`;
  },
  without: (hours) => `No adults ${listed(hours.map(range))}`,
  open,
  openUnstaffed: (until, forAll) => `${open(until, forAll)}, but without staff`,
  comeAt: (time) => `Adults come ${atTime(time)}`,
  notedAt: (time) => `Adults there, confirmed ${atTime(time)}`,
  until: (time) => `Until ${clock(time)}`,
  adults: (hours) => `Adults ${range(hours)}`,
  plannedHours: (hours) => `Staff are planned ${range(hours)}`,
});
