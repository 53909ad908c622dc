import type { ResponsibleModel, SafetyBoxModel } from '../components/safety-box.ts';
import { titleOf } from '../components/phrase.ts';
import type { Session, SiteSettings, Venue } from '../directory/model.ts';
import { relativeDay } from '#words/dates.ts';
import { timeRange } from '#words/times.ts';
import { sessionHref } from '../paths.ts';
import { adultNumbersOf } from './facts/adults.ts';
import { factsOf } from './facts/facts-of.ts';
import type { Moment } from './moment.ts';
import { answers, confirmedVenue, isOnSite, responsibleAt, roleWritten } from './safety.ts';
import { datedLine, unknownLine } from './venue.ts';

/**
 * The safety box of a place: what it says itself, and what its current or next session says, which is named. Its week
 * stands in the slot instead of one day's bar.
 * @param others all sessions of the catalogue, see {@link responsibleAt}
 */
export function safetyBoxOfVenue(
  venue: Venue,
  session: Session | undefined,
  settings: SiteSettings,
  moment: Moment,
  others: readonly Session[] = [],
): SafetyBoxModel {
  const line = session ? datedLine(session, moment) : unknownLine(venue);
  const numbers = session && adultNumbersOf(session, line);
  const responsible = responsibleOf(venue, session, moment, others);
  const confirmed = confirmedVenue(venue, moment);
  const subject = {
    isPlace: true,
    venue,
    session,
    activity: session?.activity,
    organiser: venue.organiser ?? session?.activity.organiser,
  };
  const confirmedOn = venue.supervisionConfirmedOn;
  return {
    line,
    ...(session && { about: aboutOf(session, moment) }),
    ...(numbers && { numbers }),
    responsible,
    facts: factsOf(subject, { line, numbers, responsible, confirmed, confirmedOn }, settings),
    confirmed,
  };
}

/** A name only while it goes on; otherwise who is responsible there by role, and the place's own number. */
function responsibleOf(
  venue: Venue,
  session: Session | undefined,
  moment: Moment,
  others: readonly Session[],
): ResponsibleModel {
  if (session && session.startsAt <= moment.now) return responsibleAt(session, moment, others);
  return {
    who: roleWritten(session?.activity),
    onSite: session !== undefined && isOnSite(session, moment),
    phone: venue.phone || (session?.activity.phone ?? ''),
    phoneHours: answers(venue.phoneHours),
  };
}

function aboutOf(session: Session, moment: Moment): NonNullable<SafetyBoxModel['about']> {
  const day = relativeDay(session.date, moment.date);
  return {
    href: sessionHref(session),
    title: titleOf(session.activity),
    when: `${day} ${timeRange(session.startTime, session.endTime)}`,
  };
}
