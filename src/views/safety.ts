import type { ConfirmedModel, ResponsibleModel, SafetyBoxModel } from '../components/safety-box.ts';
import { barOf, barWindow } from '../components/session-card.ts';
import type { Activity, Session, SiteSettings, Venue } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { daysBetween } from '../domain/local-date.ts';
import { days } from '../i18n/sv/counts.ts';
import { datedDay } from '../i18n/sv/dates.ts';
import { facts as factWords } from '../i18n/sv/facts.ts';
import { STAFF_ROLES } from '../i18n/sv/labels.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { safety as words } from '../i18n/sv/safety.ts';
import { plannedHours, supervisionLine } from '../i18n/sv/supervision-line.ts';
import type { SupervisionLineModel } from '../components/card-model.ts';
import { cardSourceOf, phoneOf } from './card-source.ts';
import { firstFacts, moreFacts } from './facts.ts';
import type { Moment } from './moment.ts';

/** Everything a parent asks about one session, facts 1–10 first. */
export function safetyBoxOfSession(session: Session, settings: SiteSettings, moment: Moment): SafetyBoxModel {
  const source = cardSourceOf(session, moment.now);
  const line = lineOfSession(session, moment);
  const isPromised = line.state === 'enough' || line.state === 'limit';
  const tellsNumbers = !session.unstaffed && line.state !== 'cancelled' && line.state !== 'unknown';
  return {
    line,
    // What does not take place has no hours to draw.
    ...(line.state !== 'cancelled' && { bar: barOf(source, barWindow([source]), moment) }),
    ...(tellsNumbers && {
      numbers: {
        planned: session.adultCounts.counted,
        least: session.leastAdults,
        most: session.roomPlaces,
      },
    }),
    plannedHours: isPromised || line.state === 'cancelled' || session.unstaffed ? '' : plannedHours(session),
    responsible: responsibleAt(session),
    facts: [...firstFacts(session.activity), ...moreFacts(session.activity, session.venue, settings)],
    confirmed: confirmedModel(session.activity.supervisionConfirmedOn, moment),
  };
}

/** The supervision line of a session. */
export function lineOfSession(session: Session, moment: Moment): SupervisionLineModel {
  return supervisionLine({
    ...supervisionFactsOf(session, moment.staleBefore),
    startTime: session.startTime,
    endTime: session.endTime,
    publicNote: session.publicNote,
    phone: phoneOf(session),
  });
}

/**
 * Who is responsible, as a role, with the first name that the adult chose to show. Never a name when that adult would
 * be the only one there: nobody should learn from this page who works alone.
 */
export function responsibleAt(session: Session): ResponsibleModel {
  const adult = session.adults.find((one) => one.responsible);
  const showsName = adult !== undefined && adult.firstName !== '' && session.adultCounts.counted > 1;
  const role = adult ? STAFF_ROLES[adult.role] : session.activity.responsibleRole;
  const who = showsName ? `${adult.firstName}, ${role}` : role;
  const hours = session.activity.phoneHours || session.venue.phoneHours;
  return {
    who: capitalised(who),
    onSite: !session.unstaffed && session.status !== 'cancelled',
    phone: phoneOf(session),
    phoneHours: hours ? factWords.answers(hours) : '',
  };
}

/** When the safety facts were last confirmed, and whether that is too long ago. */
export function confirmedModel(confirmedOn: string, moment: Moment): ConfirmedModel {
  if (confirmedOn === '') return { old: true, head: words.neverConfirmed, text: words.neverConfirmedText };
  if (confirmedOn >= moment.staleBefore) {
    return { old: false, head: '', text: words.confirmedOn(datedDay(confirmedOn)) };
  }
  const age = days(daysBetween(confirmedOn, moment.date));
  return { old: true, head: words.notConfirmedFor(age), text: words.factsFrom(datedDay(confirmedOn)) };
}

/** The same for a place that others told us about: known since a year, not confirmed since. */
export function confirmedVenue(venue: Venue, moment: Moment): ConfirmedModel {
  if (venue.supervisionConfirmedOn !== '') return confirmedModel(venue.supervisionConfirmedOn, moment);
  if (venue.sourceAsOf === '') return confirmedModel('', moment);
  return {
    old: true,
    head: words.notConfirmedSince(venue.sourceAsOf.slice(0, 4)),
    text: sourceText(venue),
  };
}

export function sourceText({ sourceName, sourceAsOf }: Venue): string {
  return sourceName ? factWords.source(sourceName, sourceAsOf) : '';
}

/** The facts of an activity without any coming session: nothing is promised about adults. */
export function safetyBoxOfActivity(
  activity: Activity,
  settings: SiteSettings,
  moment: Moment,
): SafetyBoxModel {
  return {
    line: {
      state: 'unknown',
      head: words.noTime,
      sub: activity.phone ? words.callAndAsk(activity.phone) : words.noTimeText,
    },
    plannedHours: '',
    responsible: {
      who: capitalised(activity.responsibleRole),
      onSite: true,
      phone: activity.phone,
      phoneHours: activity.phoneHours ? factWords.answers(activity.phoneHours) : '',
    },
    facts: [...firstFacts(activity), ...moreFacts(activity, undefined, settings)],
    confirmed: confirmedModel(activity.supervisionConfirmedOn, moment),
  };
}
