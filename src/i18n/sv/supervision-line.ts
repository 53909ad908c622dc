import { supervisionLinesIn, type ClockSpan } from '../shared/supervision-line.ts';
import { adults } from './counts.ts';
import { dayMonthYear } from './dates.ts';
import { capitalised, listed, numberWord } from './numbers.ts';
import { atTime, clock, timeRange } from './times.ts';

export type { SupervisionLineFacts } from '../shared/supervision-line.ts';

const range = ({ from, to }: ClockSpan) => timeRange(from, to);
const open = (until: string, forAll: boolean) => `${forAll ? 'Öppet' : 'Pågår'} till ${clock(until)}`;

/** What each function promises stands at `SupervisionLines`. */
export const { supervisionLine, plannedHours } = supervisionLinesIn({
  cancelled: 'Inställt',
  cancelledText: 'Det här tillfället blir inte av',
  nobody: 'Ingen vuxen på plats',
  nobodyNow: 'Ingen vuxen på plats nu',
  unstaffed: 'Öppet, men obemannat',
  noneNow: 'Inga vuxna på plats nu',
  gone: 'Vuxna har gått för i dag',
  unknown: 'Uppgift saknas om vuxna',
  noStaff: 'Bemanning saknas',
  askFirst: (phone) => (phone ? `Ring ${phone} och fråga` : 'Fråga arrangören innan du går'),
  ageOfFacts: (confirmedOn) =>
    confirmedOn ? `Uppgiften är från ${dayMonthYear(confirmedOn)}` : 'Uppgiften har inte bekräftats',
  unconfirmed: (hours) => `Inte bekräftat: vuxna ${range(hours)}`,
  unconfirmedNow: (until) => `Inte bekräftat: vuxna på plats nu, till ${clock(until)}`,
  noneReady: (needed) => `Ingen vuxen är klar, minst ${needed} behövs`,
  noStaffNow: (needed) => `Bemanning saknas, minst ${needed} behövs`,
  waitsFor: (missing) =>
    missing === 1 ? 'Väntar på en vuxen till' : `Väntar på ${numberWord(missing)} vuxna till`,
  missingNow: (missing) =>
    `${capitalised(numberWord(missing))} ${missing === 1 ? 'vuxen' : 'vuxna'} saknas nu`,
  ready: (counted, needed) => `${adults(counted)} klar${counted === 1 ? '' : 'a'}, minst ${needed} behövs`,
  staffed: (hours) => `Vuxna på plats ${range(hours)}`,
  staffedNow: (until) => `Vuxna på plats nu, till ${clock(until)}`,
  planned: (counted, required) => {
    if (required === 0) return adults(counted);
    if (counted === required) return `${adults(counted)}, precis så många som behövs`;
    return `${adults(counted)}, minst ${required} behövs`;
  },
  without: (hours) => `Inga vuxna ${listed(hours.map(range))}`,
  open,
  openUnstaffed: (until, forAll) => `${open(until, forAll)}, men obemannat`,
  comeAt: (time) => `Vuxna kommer ${clock(time)}`,
  notedAt: (time) => `Vuxna på plats, bekräftat ${atTime(time)}`,
  until: (time) => `Till ${clock(time)}`,
  adults: (hours) => `Vuxna ${range(hours)}`,
  plannedHours: (hours) => `Planerad bemannad tid är ${range(hours)}`,
});
