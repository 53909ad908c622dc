import { contentLang } from '../components/content-lang.ts';
import type { CardSource } from '../components/card-model.ts';
import type { Session } from '../directory/model.ts';
import { sessionHref } from '../paths.ts';
import { participantsAt, placesLeftAt } from '../directory/session-facts.ts';
import { refusalOfTarget } from '../domain/signup-rules.ts';
import { targetOfSession } from '../signup/target.ts';

/** The number someone answers during the session: the activity's own, else the place's, else the organiser's. */
export function phoneOf({ activity, venue }: Pick<Session, 'activity' | 'venue'>): string {
  return activity.phone || venue.phone || activity.organiser.phone;
}

/** Places to tell of; none once sign-up has closed, for a number that nobody can use misleads. */
function placesToTell(session: Session, now: number): number | undefined {
  if (session.activity.signupMode === 'course') return placesLeftAt(session);
  const refusal = refusalOfTarget(targetOfSession(session), now);
  return refusal === undefined || refusal === 'not_open_yet' ? placesLeftAt(session) : undefined;
}

/** What a card says about one session at a moment (epoch milliseconds). */
export function cardSourceOf(session: Session, now: number): CardSource {
  const { activity, venue } = session;
  const [category] = activity.categories;
  return {
    href: sessionHref(session),
    title: activity.title,
    titleLang: contentLang(activity.lang?.title),
    category: category ?? venue.category,
    venueName: venue.name,
    areaName: venue.area.name,
    schoolYears: activity.schoolYears,
    free: activity.free,
    priceSek: activity.priceSek,
    signupMode: activity.signupMode,
    byLot: activity.allocation === 'lottery',
    date: session.date,
    startTime: session.startTime,
    endTime: session.endTime,
    unstaffed: session.unstaffed,
    staffedFrom: session.staffedFrom,
    staffedTo: session.staffedTo,
    status: session.status,
    publicNote: session.publicNote,
    counted: session.adultCounts.counted,
    note: session.presenceNote,
    leastAdults: session.leastAdults,
    youthsPerAdult: session.youthsPerAdult,
    participants: participantsAt(session),
    confirmedOn: activity.supervisionConfirmedOn,
    phone: phoneOf(session),
    placesLeft: placesToTell(session, now),
  };
}
