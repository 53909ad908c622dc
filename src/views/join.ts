import { joinBoxOf, type JoinBoxModel, type JoinState } from '../components/join-box.ts';
import type { Session, SiteSettings } from '../directory/model.ts';
import { placesAt, placesInCourse } from '../directory/session-facts.ts';
import { placesLeft } from '../domain/places.ts';
import { refusalOfTarget } from '../domain/signup-rules.ts';
import { activityHref, sessionHref, signUpToCourseHref, signUpToSessionHref } from '../paths.ts';
import { targetOfSession, type Course } from '../signup/target.ts';

import type { Moment } from './moment.ts';

export interface JoinContext {
  readonly moment: Moment;
  /** False while PocketBase does not answer. */
  readonly online: boolean;
  readonly settings: Pick<SiteSettings, 'contactPhone'>;
}

/** The join box of a session's page; a session of a course leads to the course's sign-up. */
export function joinBoxOfSession(
  session: Session,
  course: Course | undefined,
  context: JoinContext,
): JoinBoxModel {
  return joinBoxOf(stateOfSession(session, course, context), context.moment.date);
}

/** The join box of a course. */
export function joinBoxOfCourse(course: Course, context: JoinContext): JoinBoxModel {
  return joinBoxOf(stateOfCourse(course, context), context.moment.date);
}

function stateOfSession(session: Session, course: Course | undefined, context: JoinContext): JoinState {
  const { activity } = session;
  const otherTimesHref = activityHref(activity);
  if (session.status === 'cancelled') return { kind: 'cancelled', note: session.publicNote, otherTimesHref };
  if (context.moment.now >= session.endsAt) return { kind: 'ended', otherTimesHref };
  if (activity.signupMode === 'drop_in') return { kind: 'drop_in', findUsHref: '#find-us' };
  if (activity.signupMode === 'external') return { kind: 'external', href: activity.signupUrl };
  if (activity.signupMode === 'course') return course ? stateOfCourse(course, context) : { kind: 'closed' };
  return signupState(
    {
      refusal: refusalOfTarget(targetOfSession(session), context.moment.now),
      opensAt: session.signupOpensAt,
      closesAt: session.signupClosesAt || `${session.date} ${session.startTime}`,
      places: placesAt(session),
      roomPlaces: session.roomPlaces,
      youthsPerAdult: session.youthsPerAdult,
      queue: session.signups,
      formHref: signUpToSessionHref(session.id),
      pageHref: sessionHref(session),
    },
    context,
  );
}

function stateOfCourse(course: Course, context: JoinContext): JoinState {
  const { schedule } = course;
  return signupState(
    {
      refusal: refusalOfTarget(course.target, context.moment.now),
      opensAt: course.opensAt,
      closesAt: course.closesAt,
      places: placesInCourse(schedule),
      roomPlaces: schedule.roomPlaces,
      youthsPerAdult: schedule.youthsPerAdult,
      queue: schedule.signups,
      formHref: signUpToCourseHref(schedule.id),
      pageHref: activityHref(schedule.activity),
    },
    context,
  );
}

interface Signups {
  readonly refusal: ReturnType<typeof refusalOfTarget>;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly places: number;
  readonly roomPlaces: number;
  readonly youthsPerAdult: number;
  readonly queue: { readonly confirmed: number; readonly waitlisted: number };
  readonly formHref: string;
  readonly pageHref: string;
}

function signupState(signups: Signups, { online, settings }: JoinContext): JoinState {
  const { refusal, places, roomPlaces, queue } = signups;
  if (refusal === 'not_open_yet') return { kind: 'not_open', opensAt: signups.opensAt };
  if (refusal) return { kind: 'closed' };
  if (!online) return { kind: 'paused', phone: settings.contactPhone, tryAgainHref: signups.pageHref };
  const left = placesLeft(places, queue);
  if (left > 0) return { kind: 'open', placesLeft: left, closesAt: signups.closesAt, href: signups.formHref };
  // One more adult opens at most what the room still holds, and nothing for as long as more are in than may be.
  const withAnotherAdult = Math.min(roomPlaces, places + signups.youthsPerAdult);
  return {
    kind: 'full',
    waiting: queue.waitlisted,
    placesWithAnotherAdult: Math.max(0, withAnotherAdult - Math.max(places, queue.confirmed)),
    href: signups.formHref,
  };
}
