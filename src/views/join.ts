import { joinBoxOf, type JoinBoxModel, type JoinState } from '../components/join-box.ts';
import type { Lottery, Session, SiteSettings } from '../directory/model.ts';
import { capacityOf, capacityOfCourse } from '../directory/session-facts.ts';
import { mayNeedApproval } from '../domain/approval.ts';
import { effectivePlaces, freePlaces, placesLeft, type Capacity, type Queue } from '../domain/places.ts';
import { isTimeToDraw, refusalOfTarget, type SignupTarget } from '../domain/signup-rules.ts';
import { activityHref, lotteryHref, sessionHref, signUpToCourseHref, signUpToSessionHref } from '../paths.ts';
import { missingAdults, whyNoPlace } from '../signup/no-place.ts';
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

const JOINABLE: ReadonlySet<JoinState['kind']> = new Set(['open', 'lottery', 'drop_in', 'external']);
const LATER: ReadonlySet<JoinState['kind']> = new Set(['not_open', 'paused']);

/** Whether a visitor can come to a session, or sign up for it: "now", "later", or "no" where it is full, closed or over. */
export function canJoin(
  session: Session,
  course: Course | undefined,
  context: JoinContext,
): 'now' | 'later' | 'no' {
  const { kind } = stateOfSession(session, course, context);
  if (JOINABLE.has(kind)) return 'now';
  return LATER.has(kind) ? 'later' : 'no';
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
      target: targetOfSession(session),
      id: session.id,
      lottery: session.signups.lottery,
      opensAt: session.signupOpensAt,
      closesAt: session.signupClosesAt || `${session.date} ${session.startTime}`,
      capacity: capacityOf(session),
      queue: session.signups,
      asksGuardian: mayNeedApproval(activity.guardianApproval, activity.schoolYears, session.date),
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
      target: course.target,
      id: schedule.id,
      lottery: schedule.signups.lottery,
      opensAt: course.opensAt,
      closesAt: course.closesAt,
      capacity: capacityOfCourse(schedule),
      queue: schedule.signups,
      asksGuardian: mayNeedApproval(
        schedule.activity.guardianApproval,
        schedule.activity.schoolYears,
        schedule.courseStart.slice(0, 10),
      ),
      formHref: signUpToCourseHref(schedule.id),
      pageHref: activityHref(schedule.activity),
    },
    context,
  );
}

interface Signups {
  readonly target: SignupTarget;
  /** Of the session, or of the course's schedule. */
  readonly id: string;
  readonly lottery: Lottery | undefined;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly capacity: Capacity;
  readonly queue: Queue;
  readonly asksGuardian: boolean;
  readonly formHref: string;
  readonly pageHref: string;
}

function signupState(signups: Signups, { moment, online, settings }: JoinContext): JoinState {
  const { target, capacity, queue, formHref, lottery } = signups;
  const refusal = refusalOfTarget(target, moment.now);
  const lotteryPage = lotteryHref(signups);
  const byLot = target.lottery !== 'none';
  if (refusal === 'not_open_yet') return { kind: 'not_open', opensAt: signups.opensAt, byLot };
  if (lottery?.drawn && refusal === 'closed') return { kind: 'drawn', ...lottery.drawn, href: lotteryPage };
  if (refusal && isTimeToDraw(target, moment.now) && lottery) return { kind: 'to_draw', href: lotteryPage };
  if (refusal) return { kind: 'closed' };
  if (!online) return { kind: 'paused', phone: settings.contactPhone, tryAgainHref: signups.pageHref };
  if (byLot) {
    return {
      kind: 'lottery',
      places: freePlaces(effectivePlaces(capacity), queue),
      applied: lottery?.applied ?? 0,
      closesAt: signups.closesAt,
      missingAdults: missingAdults(capacity, queue),
      href: formHref,
    };
  }
  const noPlace = whyNoPlace(capacity, queue);
  if (noPlace) {
    const { confirmed, waitlisted } = queue;
    return { kind: 'no_place', noPlace, confirmed, waiting: waitlisted, href: formHref };
  }
  return {
    kind: 'open',
    placesLeft: placesLeft(effectivePlaces(capacity), queue),
    closesAt: signups.closesAt,
    missingAdults: missingAdults(capacity, queue),
    asksGuardian: signups.asksGuardian,
    href: formHref,
  };
}
