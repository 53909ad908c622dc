import type { ConfirmedModel, ResponsibleModel, SafetyBoxModel } from '../components/safety-box.ts';
import { around, written, type Phrase } from '../components/phrase.ts';
import { barOf, barWindow } from '../components/session-card.ts';
import type { Activity, Session, SessionAdult, SiteSettings, Venue } from '../directory/model.ts';
import { notedAtOf, supervisionFactsOf } from '../directory/session-facts.ts';
import { addDays, daysBetween } from '../domain/local-date.ts';
import { presenceAt } from '../domain/session-now.ts';
import { days } from '#words/counts.ts';
import { datedDay, fullDate } from '#words/dates.ts';
import { facts as factWords } from '#words/facts.ts';
import { STAFF_ROLES } from '#words/labels.ts';
import { capitalised } from '#words/numbers.ts';
import { safety as words } from '#words/safety.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import type { SupervisionLineModel } from '../components/card-model.ts';
import { cardSourceOf, phoneOf } from './card-source.ts';
import { adultNumbersOf, sourceText } from './facts/adults.ts';
import type { FactSubject } from './facts/fact.ts';
import { factsOf } from './facts/facts-of.ts';
import type { Moment } from './moment.ts';

/**
 * Everything a parent asks about one session.
 * @param others all sessions of the catalogue, see {@link responsibleAt}
 */
export function safetyBoxOfSession(
  session: Session,
  settings: SiteSettings,
  moment: Moment,
  others: readonly Session[] = [],
): SafetyBoxModel {
  const { activity } = session;
  const source = cardSourceOf(session, moment.now);
  const line = lineOfSession(session, moment);
  const numbers = adultNumbersOf(session, line);
  const responsible = responsibleAt(session, moment, others);
  const confirmedOn = activity.supervisionConfirmedOn;
  const confirmed = confirmedModel(confirmedOn, moment, activity.supervisionChecking);
  return {
    line,
    // What does not take place has no hours to draw.
    ...(line.state !== 'cancelled' && { bar: barOf(source, barWindow([source]), moment) }),
    ...(numbers && { numbers }),
    responsible,
    facts: factsOf(
      subjectOfSession(session),
      { line, numbers, responsible, confirmed, confirmedOn },
      settings,
    ),
    confirmed,
  };
}

function subjectOfSession(session: Session): FactSubject {
  const { activity, venue } = session;
  return { isPlace: false, session, activity, venue, organiser: activity.organiser };
}

/** The supervision line of a session. */
export function lineOfSession(session: Session, moment: Moment): SupervisionLineModel {
  return supervisionLine(
    {
      ...supervisionFactsOf(session, moment.staleBefore),
      startTime: session.startTime,
      endTime: session.endTime,
      publicNote: session.publicNote,
      phone: phoneOf(session),
      signupMode: session.activity.signupMode,
      notedAt: notedAtOf(session, moment.now),
    },
    presenceAt(session, moment.now),
  );
}

/**
 * Who is responsible, as a role, with the first name that the adult chose to show. Never a name when that adult would
 * be the only one there: nobody should learn from this page who works alone. And only from the day before until the
 * end, and at one session at a time: nobody should be able to follow an adult from week to week, or through a day.
 * @param others all sessions of the catalogue; left out where names do not matter
 */
export function responsibleAt(
  session: Session,
  moment: Moment,
  others: readonly Session[] = [],
): ResponsibleModel {
  const adult = responsibleAdult(session);

  const isNamed = mayBeNamed(session, moment) && !others.some((one) => isNamedBefore(one, session, moment));
  return {
    who: adult
      ? capitalised(joined([isNamed ? adult.firstName : '', STAFF_ROLES[adult.role]]))
      : roleWritten(session.activity),
    onSite: isOnSite(session, moment),
    phone: phoneOf(session),
    phoneHours: answers(session.activity.phoneHours || session.venue.phoneHours),
  };
}

/** Who is responsible where no adult is: a role in the words of staff; empty = not stated. */
export function roleWritten(activity: Activity | undefined): Phrase {
  return written(capitalised(activity?.responsibleRole ?? ''));
}

/** Whether the page may say that somebody is responsible there: not where nobody is, nor while the adults are to come or have gone. */
export function isOnSite(session: Session, { now }: Moment): boolean {
  const presence = presenceAt(session, now);
  return (
    !session.unstaffed &&
    session.status !== 'cancelled' &&
    session.adultCounts.counted > 0 &&
    (presence === undefined || presence === 'during')
  );
}

function responsibleAdult({ adults }: Session): SessionAdult | undefined {
  return adults.find((one) => one.responsible);
}

function mayBeNamed({ status, date, endsAt, adultCounts }: Session, moment: Moment): boolean {
  const isNear = addDays(date, -1) <= moment.date && moment.now < endsAt;
  return isNear && status !== 'cancelled' && adultCounts.counted > 1;
}

/** Whether an earlier session shows the same first name at the moment. */
function isNamedBefore(other: Session, session: Session, moment: Moment): boolean {
  const isEarlier =
    other.startsAt < session.startsAt || (other.startsAt === session.startsAt && other.id < session.id);
  if (!isEarlier || !mayBeNamed(other, moment)) return false;
  return responsibleAdult(other)?.firstName === responsibleAdult(session)?.firstName;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** "Svarar i telefonen 16.30–19."; empty when no hours are given. */
export function answers(phoneHours: string): Phrase {
  return phoneHours ? around(factWords.answers, written(phoneHours)) : '';
}

/** When the safety facts were last confirmed, and whether that is too long ago. */
export function confirmedModel(confirmedOn: string, moment: Moment, isChecking = false): ConfirmedModel {
  if (isChecking) return { old: true, head: words.checking, text: words.checkingText };
  if (confirmedOn === '') return { old: true, head: words.neverConfirmed, text: words.neverConfirmedText };
  if (confirmedOn >= moment.staleBefore) {
    return { old: false, head: '', text: words.confirmedOn(datedDay(confirmedOn)) };
  }
  const age = days(daysBetween(confirmedOn, moment.date));
  return { old: true, head: words.notConfirmedSince(fullDate(confirmedOn), age), text: words.callIfUnsure };
}

/** The same for a place that others told us about: known since a year, not confirmed since. */
export function confirmedVenue(venue: Venue, moment: Moment): ConfirmedModel {
  if (venue.supervisionConfirmedOn !== '' || venue.supervisionChecking) {
    return confirmedModel(venue.supervisionConfirmedOn, moment, venue.supervisionChecking);
  }
  if (venue.sourceAsOf === '') return confirmedModel('', moment);
  return {
    old: true,
    head: words.notConfirmedSince(venue.sourceAsOf.slice(0, 4), ''),
    text: sourceText(venue),
  };
}

/** The facts of an activity without any coming session: nothing is promised about adults. */
export function safetyBoxOfActivity(
  activity: Activity,
  settings: SiteSettings,
  moment: Moment,
): SafetyBoxModel {
  const line = {
    state: 'unknown',
    head: words.noTime,
    sub: activity.phone ? words.callAndAsk(activity.phone) : words.noTimeText,
  } as const;
  const responsible = {
    who: roleWritten(activity),
    // No time, no site to be on.
    onSite: false,
    phone: activity.phone,
    phoneHours: answers(activity.phoneHours),
  };
  const confirmedOn = activity.supervisionConfirmedOn;
  const confirmed = confirmedModel(confirmedOn, moment, activity.supervisionChecking);
  const subject: FactSubject = {
    isPlace: false,
    activity,
    organiser: activity.organiser,
    venue: undefined,
    session: undefined,
  };
  return {
    line,
    responsible,
    facts: factsOf(subject, { line, numbers: undefined, responsible, confirmed, confirmedOn }, settings),
    confirmed,
  };
}
