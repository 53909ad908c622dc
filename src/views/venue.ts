import type { CardModel, SupervisionLineModel } from '../components/card-model.ts';
import type { FactModel } from '../components/facts.ts';
import {
  Buildings3,
  Camera,
  FirstAidKit,
  Information,
  PersonGroup,
  ShieldCheckmark,
} from '../components/icons.ts';
import type { JoinBoxModel } from '../components/join-box.ts';
import type { SafetyBoxModel } from '../components/safety-box.ts';
import { cardOf } from '../components/session-card.ts';
import type { Session, Snapshot, Venue } from '../directory/model.ts';
import { relativeDay } from '../i18n/sv/dates.ts';
import { facts as words } from '../i18n/sv/facts.ts';
import { FIRST_AID, PHOTO_RULES, VENUE_KINDS } from '../i18n/sv/labels.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { venuePage } from '../i18n/sv/pages.ts';
import { schoolYearRange } from '../i18n/sv/school-years.ts';
import { supervisionLine } from '../i18n/sv/supervision-line.ts';
import { clock, timeRange } from '../i18n/sv/times.ts';
import { venueHref } from '../paths.ts';
import { cardSourceOf } from './card-source.ts';
import { concernFact, sentences, vettingFact } from './facts.ts';
import type { Moment } from './moment.ts';
import { confirmedVenue, lineOfSession, responsibleAt, sourceText } from './safety.ts';

/** "Fritidsgård i Jämshög" */
export function kindAndArea(venue: Venue): string {
  return `${VENUE_KINDS[venue.kind]} i ${venue.area.name}`;
}

/** What goes on at the place now, or comes next; cancelled sessions do not open a place. */
export function currentOrNext(snapshot: Snapshot, venue: Venue, now: number): Session | undefined {
  const coming = (snapshot.sessionsByVenue.get(venue.id) ?? []).filter(
    (session) => session.endsAt > now && session.status !== 'cancelled',
  );
  const ongoing = coming.filter((session) => session.startsAt <= now);
  // An open house says more about the place than a group that meets in it.
  return ongoing.find((session) => session.activity.signupMode === 'drop_in') ?? ongoing[0] ?? coming[0];
}

/** "Öppet nu", "till 21" or the next day and time; undefined when the site knows no time. */
export function openWords(
  session: Session | undefined,
  moment: Moment,
): { day: string; time: string } | undefined {
  if (!session) return undefined;
  if (session.startsAt <= moment.now) {
    return { day: venuePage.openNow, time: venuePage.until(clock(session.endTime)) };
  }
  return {
    day: venuePage.opens(relativeDay(session.date, moment.date)),
    time: timeRange(session.startTime, session.endTime),
  };
}

/** A place in the list of places: what it is now, with the supervision line in its usual spot. */
export function venueCard(snapshot: Snapshot, venue: Venue, moment: Moment): CardModel {
  const session = currentOrNext(snapshot, venue, moment.now);
  const base = session ? cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore) : undefined;
  const title = session ? [{ text: session.activity.title }] : [];
  const whom = session
    ? capitalised(schoolYearRange(session.activity.schoolYears))
    : capitalised(venue.forWhom);
  return {
    href: venueHref(venue),
    title: venue.name,
    category: venue.category,
    day: base?.day ?? '',
    time: base?.time ?? '',
    timeEnd: base?.timeEnd ?? '',
    place: kindAndArea(venue),
    facts: [
      ...title,
      ...(whom ? [{ text: whom }] : []),
      ...(session ? [] : [{ text: venuePage.hoursUnknown }]),
    ],
    status: 'planned',
    supervision: base?.supervision ?? unknownLine(venue),
  };
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
    confirmedOn: venue.supervisionConfirmedOn,
    staleBefore: '',
    startTime: '',
    endTime: '',
    publicNote: '',
    phone: venue.phone,
  });
}

/** The line of what comes next says which day it means, for under a place's name it would read as now. */
function datedLine(session: Session, moment: Moment): SupervisionLineModel {
  const line = lineOfSession(session, moment);
  if (session.date === moment.date) return line;
  const day = capitalised(relativeDay(session.date, moment.date));
  return { ...line, head: `${day}: ${line.head.charAt(0).toLowerCase()}${line.head.slice(1)}` };
}

/** The safety box of a place; its week stands in the slot instead of one day's bar. */
export function safetyBoxOfVenue(venue: Venue, session: Session | undefined, moment: Moment): SafetyBoxModel {
  const ongoing = session && session.startsAt <= moment.now ? session : undefined;
  return {
    line: session ? datedLine(session, moment) : unknownLine(venue),
    plannedHours: '',
    responsible: ongoing
      ? responsibleAt(ongoing)
      : {
          who: capitalised(session?.activity.responsibleRole ?? ''),
          onSite: session?.unstaffed === false,
          phone: venue.phone || (session?.activity.phone ?? ''),
          phoneHours: venue.phoneHours ? words.answers(venue.phoneHours) : '',
        },
    facts: venueFacts(venue, session),
    confirmed: confirmedVenue(venue, moment),
  };
}

function venueFacts(venue: Venue, session: Session | undefined): FactModel[] {
  const from = sourceText(venue);
  const stated = (icon: FactModel['icon'], name: string, text: string): FactModel => ({
    icon,
    name,
    text,
    ...(text !== '' && from !== '' && { note: from }),
  });
  const forWhom =
    venue.forWhom || (session ? capitalised(schoolYearRange(session.activity.schoolYears)) : '');
  return [
    stated(PersonGroup, words.forWhom, sentences([capitalised(forWhom)])),
    ...(session ? [] : [stated(Information, words.whenOpen, sentences([capitalised(venue.hoursNote)]))]),
    ...(session && !venue.staffingNote
      ? []
      : [stated(ShieldCheckmark, words.staffing, sentences([capitalised(venue.staffingNote)]))]),
    vettingFact(venue.organiser),
    {
      icon: FirstAidKit,
      name: words.firstAid,
      text: venue.firstAid === 'unknown' ? '' : FIRST_AID[venue.firstAid],
    },
    { icon: Buildings3, name: words.otherAdults, text: venue.otherAdults },
    { icon: Camera, name: words.photos, text: venue.photoRule ? PHOTO_RULES[venue.photoRule] : '' },
    concernFact(venue.organiser),
  ];
}

/** What a place without sign-up says in its poster. */
export function venueJoinBox(session: Session | undefined): JoinBoxModel | undefined {
  if (!session) return { title: venuePage.unknownTitle, text: venuePage.unknownText, terms: '' };
  if (session.activity.signupMode !== 'drop_in') return undefined;
  return {
    title: venuePage.dropIn,
    text: venuePage.dropInText,
    action: { href: '#find-us', text: venuePage.findUs, primary: true },
    terms: '',
  };
}
