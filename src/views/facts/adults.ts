/** Facts 1, 2 and 4: are adults there and when, who is responsible, and how many. */
import type { SupervisionLineModel } from '../../components/card-model.ts';
import type { FactModel, FactPart } from '../../components/facts.ts';
import { around, plainText, written, type Phrase } from '../../components/phrase.ts';
import type { AdultNumbers, ResponsibleModel } from '../../components/safety-box.ts';
import type { AdultCounts, Session, Venue } from '../../directory/model.ts';
import { mostYouthsPerAdultAt, participantsAt, placesToSignUpFor } from '../../directory/session-facts.ts';
import { effectivePlaces } from '../../domain/places.ts';
import { requiredAdults } from '../../domain/supervision.ts';
import { adults } from '#words/counts.ts';
import { facts as words, labels, lacking } from '#words/facts.ts';
import { roleCount } from '#words/labels.ts';
import { capitalised, listed } from '#words/numbers.ts';
import { plannedHours } from '#words/supervision-line.ts';
import { timeRange } from '#words/times.ts';
import { factOf, notApplicable, sentences, type FactSubject } from './fact.ts';

/** Where a fact of a place comes from, when another wrote it. */
export function sourceText({ sourceName, sourceAsOf }: Venue): Phrase {
  return sourceName ? around((name) => words.source(name, sourceAsOf), written(sourceName)) : '';
}

/** A note of its own for what only a place's source says. */
export function sourceNote(venue: Venue | undefined, stated: string): Pick<FactModel, 'note'> {
  const source = venue && stated ? sourceText(venue) : '';
  return source ? { note: source } : {};
}

/** Fact 1. The supervision line is the answer; here stands what it leaves out: the open hours when they differ. */
export function presenceFact(
  { session, venue, isPlace }: FactSubject,
  line: SupervisionLineModel,
): FactModel {
  const note = isPlace ? (venue?.hoursNote ?? '') : '';
  return factOf(1, {
    parts: [
      // The week of a place says the hours of each day.
      { text: session && !isPlace ? hoursText(session, line) : '' },
      { label: labels.hours, text: sentences([written(capitalised(note))]) },
    ],
    lacks: [line.state === 'unknown' && lacking.staffedHours],
    answer: line.state === 'unknown' ? 'missing' : 'full',
    ...sourceNote(venue, note),
  });
}

function hoursText(session: Session, line: SupervisionLineModel): string {
  if (line.state === 'cancelled') return '';
  const differ = session.startTime !== session.staffedFrom || session.endTime !== session.staffedTo;
  const hours = timeRange(session.startTime, session.endTime);
  const open = session.activity.signupMode === 'drop_in' ? words.open(hours) : words.goesOn(hours);
  return sentences([differ ? open : '', line.state === 'too_few' ? plannedHours(session) : '']);
}

/** Fact 2. */
export function responsibleFact({ who, phone, phoneHours }: ResponsibleModel): FactModel {
  return factOf(2, {
    parts: [{ text: sentences([who]) }, { text: phone }, { text: phoneHours }],
    lacks: [plainText(who) === '' && lacking.role, phone === '' && lacking.phone],
    answer: plainText(who) === '' ? 'missing' : undefined,
  });
}

/** The big numbers of fact 4; undefined when nothing is stated about the adults. */
export function adultNumbersOf(session: Session, { state }: SupervisionLineModel): AdultNumbers | undefined {
  if (state === 'cancelled' || state === 'unstaffed' || state === 'unknown') return undefined;
  const { counted } = session.adultCounts;
  return {
    planned: counted,
    // Where nobody is planned one is missing, whatever the least number: the line says so too.
    missing: Math.max(0, Math.max(1, requiredAdultsAt(session)) - counted),
    least: session.leastAdults,
    most: session.roomPlaces,
    mostOf: session.activity.signupMode === 'drop_in' ? 'room' : 'participants',
  };
}

function requiredAdultsAt(session: Session): number {
  const { leastAdults, youthsPerAdult } = session;
  return requiredAdults({ leastAdults, youthsPerAdult, participants: participantsAt(session) });
}

/** Fact 4: what stands under the numbers. */
export function numbersFact(subject: FactSubject, numbers: AdultNumbers | undefined): FactModel {
  const { session, venue, isPlace } = subject;
  const note = isPlace ? (venue?.staffingNote ?? '') : '';
  if (session?.status === 'cancelled' && !note) return notApplicable(4, words.cancelled);
  const staffing: FactPart = { label: labels.staffing, text: sentences([written(capitalised(note))]) };
  if (!session || !numbers) {
    const nobody = session?.unstaffed ? words.nobodyThere : '';
    return factOf(4, {
      parts: [{ text: nobody }, staffing],
      lacks: [nobody === '' && note === '' && lacking.adultNumbers],
      ...sourceNote(venue, note),
    });
  }
  return factOf(4, {
    parts: [{ text: adultSentences(session, numbers) }, staffing],
    lacks: [numbers.most === 0 && lacking.mostParticipants],
    answer: numbers.most === 0 ? 'partly' : 'full',
    ...sourceNote(venue, note),
  });
}

function adultSentences(session: Session, { least }: AdultNumbers): string {
  const { adultCounts } = session;
  const required = requiredAdultsAt(session);
  return sentences([
    capitalised(listed(adultCounts.roles.map(({ role, count }) => roleCount(role, count)))),
    confirmedText(adultCounts),
    helpersText(adultCounts),
    required > least ? words.needed(required) : '',
    ratioText(session),
  ]);
}

function confirmedText({ counted, confirmed }: AdultCounts): string {
  if (counted === 0) return '';
  return confirmed >= counted ? words.confirmedAll(counted) : words.confirmedSome(confirmed, counted);
}

function helpersText({ trainees, youngHelpers, otherHelpers }: AdultCounts): string {
  const groups = [
    ...(trainees > 0 ? [roleCount('trainee', trainees)] : []),
    ...(youngHelpers > 0 ? [roleCount('young_helper', youngHelpers)] : []),
    ...(otherHelpers > 0 ? [words.otherHelpers(otherHelpers)] : []),
  ];
  return groups.length > 0 ? words.helpers(listed(groups), trainees + youngHelpers + otherHelpers > 1) : '';
}

/** Computed from the real numbers, and only where people sign up here. */
function ratioText(session: Session): string {
  const found = placesToSignUpFor(session);
  if (!found) return '';
  const { capacity, places } = found;
  const most = mostYouthsPerAdultAt(session);
  const fewerThanRoom = places > 0 && effectivePlaces(capacity) < capacity.roomPlaces;
  return sentences([
    fewerThanRoom ? words.placesWithAdults(places, adults(capacity.countedAdults)) : '',
    most === undefined ? '' : words.ratio(most),
  ]);
}
