import type { CardModel, SupervisionLineModel } from '../components/card-model.ts';
import type { JoinBoxModel } from '../components/join-box.ts';
import { titleOf, written } from '../components/phrase.ts';
import { cardOf } from '../components/session-card.ts';
import type { Session, Snapshot, Venue } from '../directory/model.ts';
import { relativeDay } from '#words/dates.ts';
import { VENUE_KINDS } from '#words/labels.ts';
import { capitalised } from '#words/numbers.ts';
import { open as openWords } from '#words/open.ts';
import { venuePage } from '#words/pages.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import { venueHref, VENUES } from '../paths.ts';
import { cardSourceOf } from './card-source.ts';
import type { Moment } from './moment.ts';
import { lineOfSession } from './safety.ts';
import { currentOrNext, type DoorOfCard, doorOfCard, venueOpenState } from './venue-open.ts';

/** Coming times that a place's page lists. */
export const MOST_COMING = 8;

/** "Fritidsgård i Jämshög" */
export function kindAndArea(venue: Venue): string {
  return venuePage.kindIn(VENUE_KINDS[venue.kind], venue.area.name);
}

/** A place in the list of places: what it is now, with the supervision line in its usual spot. */
export function venueCard(snapshot: Snapshot, venue: Venue, moment: Moment): CardModel {
  const session = currentOrNext(snapshot, venue, moment);
  const base = session && cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore);
  const whom = session ? schoolYearRange(session.activity.schoolYears) : venue.forWhom;
  const door = doorOfCard(snapshot, venue, moment);
  const facts = [
    session ? titleOf(session.activity) : '',
    session ? capitalised(whom) : written(capitalised(whom)),
  ].filter((text) => text !== '');
  return {
    href: venueHref(venue),
    title: venue.name,
    category: venue.category,
    day: door.day,
    time: door.time || (base?.time ?? ''),
    timeEnd: door.time ? '' : (base?.timeEnd ?? ''),
    place: kindAndArea(venue),
    facts: [
      ...door.facts.map((text) => ({ text, strong: true, isNow: door.isClosed })),
      ...facts.map((text) => ({ text })),
    ],
    status: 'planned',
    ...(base?.isNow && { isNow: true }),
    supervision: lineOfVenue(venue, session, door, moment),
  };
}

function lineOfVenue(
  venue: Venue,
  session: Session | undefined,
  door: DoorOfCard,
  moment: Moment,
): SupervisionLineModel {
  if (session) return datedLine(session, moment);
  return door.isClosed ? closedLine(venue) : unknownLine(venue);
}

/** The line of what comes next says which day it means, for under a place's name it would read as now. */
export function datedLine(session: Session, moment: Moment): SupervisionLineModel {
  const line = lineOfSession(session, moment);
  if (session.date === moment.date) return line;
  const day = capitalised(relativeDay(session.date, moment.date));
  return { ...line, head: `${day}: ${line.head.charAt(0).toLowerCase()}${line.head.slice(1)}` };
}

/** The line of a place that is closed for as long as is known. */
function closedLine(venue: Venue): SupervisionLineModel {
  return { state: 'unstaffed', head: openWords.noComing, sub: openWords.callFirst(venue.phone) };
}

/** What is known about the adults of a place without times here: often only what someone else wrote, with its year. */
export function unknownLine(venue: Venue) {
  return supervisionLine({
    cancelled: false,
    unstaffed: false,
    staffedFrom: '',
    staffedTo: '',
    counted: 0,
    leastAdults: 0,
    youthsPerAdult: 0,
    participants: 0,
    confirmedOn: venue.supervisionConfirmedOn,
    staleBefore: '',
    startTime: '',
    endTime: '',
    publicNote: '',
    phone: venue.phone,
  });
}

/** What a place without sign-up says in its poster; nothing at a place where only groups meet. */
export function venueJoinBox(snapshot: Snapshot, venue: Venue, moment: Moment): JoinBoxModel | undefined {
  const state = venueOpenState(snapshot, venue, moment);
  if (state.kind === 'unknown') {
    return { title: venuePage.unknownTitle, text: venuePage.unknownText, terms: '' };
  }
  const span = state.kind === 'open' ? state.span : state.next;
  if (!span) {
    return {
      title: openWords.noComing,
      text: `${openWords.callFirst(venue.phone)}.`,
      action: { href: VENUES, text: venuePage.others, primary: false },
      terms: '',
    };
  }
  if (!span.forAll) return undefined;
  return {
    title: venuePage.dropIn,
    text: venuePage.dropInText,
    action: { href: '#find-us', text: venuePage.findUs, primary: true },
    terms: '',
  };
}
