import type { Organiser, Session } from '../directory/model.ts';
import { mostYouthsPerAdultAt, supervisionFactsOf } from '../directory/session-facts.ts';
import { utcOf } from '../domain/stockholm.ts';
import { requiredAdults, supervisionState } from '../domain/supervision.ts';
import { supervisionProperties as names } from '#words/structured-data.ts';
import { machineTime } from '../views/machine-time.ts';
import type { JsonLd } from './json-ld.ts';

/** What our own properties are called: schema.org has none for who looks after the young people. */
export type PropertyId = keyof typeof names;

/** One fact as schema.org's PropertyValue; none when nothing is stated. */
export function property(id: PropertyId, value: string | number | boolean | undefined): JsonLd[] {
  if (value === undefined || value === '') return [];
  return [{ '@type': 'PropertyValue', propertyID: id, name: names[id], value }];
}

/** "yes" and "no" as booleans; what is not known is left out. */
export function known(value: 'yes' | 'no' | 'unknown'): boolean | undefined {
  return value === 'unknown' ? undefined : value === 'yes';
}

/** The organiser's routine for checking adults, as a text, and when it was last confirmed. */
export function vettingProperties(organiser: Organiser | undefined): JsonLd[] {
  return [
    ...property('vettingRoutine', organiser?.vettingRoutine),
    ...property('vettingConfirmedOn', organiser?.vettingConfirmedOn),
  ];
}

/**
 * Who is there, when and how many, and what is known of them: numbers, times and routines, never a name.
 * @param staleBefore local date: facts confirmed before it promise nothing
 */
export function supervisionProperties(session: Session, staleBefore: string): JsonLd[] {
  const { activity, adultCounts, date, staffedFrom, staffedTo } = session;
  const facts = supervisionFactsOf(session, staleBefore);
  const status = property('supervisionStatus', supervisionState(facts));
  if (facts.cancelled) return status;
  const positive = (count: number) => (count > 0 ? count : undefined);
  const instant = (time: string) =>
    time === '' || session.unstaffed ? undefined : machineTime(utcOf(date, time));
  // Where nobody is there, nobody knows first aid either, whatever holds at other times.
  const ofAdults = (value: 'yes' | 'no' | 'unknown') => (session.unstaffed ? undefined : known(value));
  const isStated = session.unstaffed || (staffedFrom !== '' && staffedTo !== '');
  return [
    ...status,
    ...property('unstaffed', session.unstaffed || undefined),
    ...property('staffedFrom', instant(staffedFrom)),
    ...property('staffedTo', instant(staffedTo)),
    ...property('countedAdults', isStated ? adultCounts.counted : undefined),
    ...property('leastAdults', positive(session.leastAdults)),
    ...property('requiredAdults', positive(requiredAdults(facts))),
    ...property('mostYouthsPerAdult', mostYouthsPerAdultAt(session)),
    ...property('mostParticipants', positive(session.roomPlaces)),
    ...property('firstAid', ofAdults(activity.firstAid)),
    ...property('adultsWithFirstAid', positive(adultCounts.firstAid)),
    ...property('safeguardingTraining', ofAdults(activity.safeguardingTraining)),
    ...property('stayRule', activity.stayRule),
    ...vettingProperties(activity.organiser),
    ...property('supervisionConfirmedOn', activity.supervisionConfirmedOn),
  ];
}
