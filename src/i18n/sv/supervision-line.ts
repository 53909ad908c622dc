import type { SupervisionLineModel } from '../../components/card-model.ts';
import { supervisionState } from '../../domain/supervision.ts';
import type { SupervisionFacts } from '../../domain/supervision.ts';
import { adults } from './counts.ts';
import { dayMonthYear } from './dates.ts';
import { listed, numberWord } from './numbers.ts';
import { clock, timeRange } from './times.ts';

export interface SupervisionLineFacts extends SupervisionFacts {
  /** Opening hours, clock times; empty when no time is known. */
  readonly startTime: string;
  readonly endTime: string;
  readonly publicNote: string;
  readonly phone: string;
}

/** "Inga vuxna 14.30–15 och 20.30–21": the open hours that the staffed hours do not cover; empty when they do. */
function hoursWithoutAdults(facts: SupervisionLineFacts): string {
  const { startTime, endTime, staffedFrom, staffedTo } = facts;
  if (!startTime || !endTime) return '';
  const gaps: string[] = [];
  if (startTime < staffedFrom) gaps.push(timeRange(startTime, staffedFrom));
  if (staffedTo < endTime) gaps.push(timeRange(staffedTo, endTime));
  return gaps.length > 0 ? `Inga vuxna ${listed(gaps)}` : '';
}

function adultsPlanned({ counted, leastAdults }: SupervisionLineFacts): string {
  if (leastAdults === 0) return adults(counted);
  if (counted === leastAdults) return `${adults(counted)}, precis så många som behövs`;
  return `${adults(counted)}, minst ${leastAdults} behövs`;
}

function missingAdults({ counted, leastAdults }: SupervisionLineFacts): string {
  const missing = leastAdults - counted;
  return missing === 1 ? 'Väntar på en vuxen till' : `Väntar på ${numberWord(missing)} vuxna till`;
}

function askFirst(phone: string): string {
  return phone ? `Ring ${phone} och fråga` : 'Fråga arrangören innan du går';
}

/** The supervision line in words: what is known about the adults, in the same two lines everywhere. */
export function supervisionLine(facts: SupervisionLineFacts): SupervisionLineModel {
  const state = supervisionState(facts);
  const staffed = facts.staffedFrom && facts.staffedTo ? timeRange(facts.staffedFrom, facts.staffedTo) : '';
  switch (state) {
    case 'cancelled':
      return { state, head: 'Inställt', sub: facts.publicNote || 'Det här tillfället blir inte av' };
    case 'unstaffed':
      return { state, head: 'Ingen vuxen på plats', sub: 'Öppet, men obemannat' };
    case 'unknown':
      return { state, head: 'Uppgift saknas om vuxna', sub: askFirst(facts.phone) };
    case 'unconfirmed': {
      const age = facts.confirmedOn
        ? `Uppgiften är från ${dayMonthYear(facts.confirmedOn)}`
        : 'Uppgiften har inte bekräftats';
      return { state, head: `Inte bekräftat: vuxna ${staffed}`, sub: `${age}. ${askFirst(facts.phone)}` };
    }
    case 'too_few':
      return facts.counted === 0
        ? {
            state,
            head: 'Bemanning saknas',
            sub: `Ingen vuxen är klar, minst ${Math.max(1, facts.leastAdults)} behövs`,
          }
        : {
            state,
            head: missingAdults(facts),
            sub: `${adults(facts.counted)} klar${facts.counted === 1 ? '' : 'a'}, minst ${facts.leastAdults} behövs`,
          };
    case 'limit':
    case 'enough': {
      const without = hoursWithoutAdults(facts);
      return {
        state,
        head: `Vuxna på plats ${staffed}`,
        sub: without ? `${adultsPlanned(facts)}. ${without}` : adultsPlanned(facts),
      };
    }
  }
}

/** "Planerad bemannad tid är 15–20.30", beside a line that cannot promise it; empty when nothing is planned. */
export function plannedHours(facts: Pick<SupervisionFacts, 'staffedFrom' | 'staffedTo'>): string {
  if (!facts.staffedFrom || !facts.staffedTo) return '';
  return `Planerad bemannad tid är ${clock(facts.staffedFrom)}–${clock(facts.staffedTo)}`;
}
