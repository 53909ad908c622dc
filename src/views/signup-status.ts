import { phrase, written, type Phrase } from '../components/phrase.ts';
import type { Session } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { stillStands } from '../domain/erased-signups.ts';
import { isIn, HAS_PLACE, type CancelledBy, type SignupState } from '../domain/signup-states.ts';
import { requiredAdults, supervisionState } from '../domain/supervision.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { relativeDay } from '#words/dates.ts';
import { lottery as lotteryWords } from '#words/lottery.ts';
import { moreAdults, noPlaceWords } from '#words/no-place.ts';
import { signup as words } from '#words/signup.ts';
import { dayAndTimes, momentWords } from '#words/times.ts';
import type { Chosen } from '../signup/chosen.ts';
import type { FamilySignup, SignupStatus } from '../signup/client.ts';
import { whyNobodyMoves } from '../signup/no-place.ts';
import { drawnWhen, lotteryPart, neverDrawn, type LotteryPart } from './lottery-part.ts';
import type { Moment } from './moment.ts';
import { addressOf } from './tags.ts';

export interface News {
  readonly head: string;
  readonly text: Phrase;
}

/** One of several siblings on the family's page. */
export interface ChildView {
  /** From 1, in the order of the form: names the child in addresses, where no name stands. */
  readonly number: number;
  readonly name: string;
  readonly reference: string;
  /** "Har plats", "Plats 3 på reservlistan" */
  readonly standing: string;
  readonly answers: SignupStatus['answers'];
  readonly mayCancel: boolean;
  readonly mayAccept: boolean;
}

/** One of several on the page of their own form. */
export interface SiblingView extends ChildView {
  readonly mayErase: boolean;
}

/** What a family's own page says about its sign-up. */
export interface SignupStatusView {
  readonly title: string;
  /** What the page looks like; called off is cancelled, whoever did it. */
  readonly outcome: SignupState;
  /** What must be done, and until when; empty = nothing. */
  readonly answerBy: string;
  readonly calledOff: boolean;
  /** Over, or no longer known: nothing more happens. */
  readonly over: boolean;
  /** Whether the family may remove it now: it is cancelled, over, or nothing comes of it any more. */
  readonly mayErase: boolean;
  /** Why someone who waits is not moved up now; undefined when they may be at any moment. */
  readonly waitsFor: News | undefined;
  /** What has changed since the sign-up, or is uncertain. */
  readonly news: readonly News[];
  /** Empty where there is only one. */
  readonly children: readonly SiblingView[];
  /** The family's part in the draw; undefined where places are not drawn by lot, or nothing of it stands. */
  readonly lottery: LotteryPart | undefined;
}

/** What the page is about first, where siblings do not stand alike. */
const GRAVEST: readonly SignupState[] = [
  'offered',
  'awaiting_approval',
  'applied',
  'confirmed',
  'waitlisted',
];

/** @param chosen undefined when what it was for is no longer published */
export function signupStatusView(
  { children, together }: FamilySignup,
  chosen: Chosen | undefined,
  moment: Moment,
): SignupStatusView {
  const standing = children.filter(({ status }) => status !== 'cancelled');
  const state = GRAVEST.find((status) => standing.some((child) => child.status === status)) ?? 'cancelled';
  const first = children.find(({ status }) => status === state) ?? children[0];
  const calledOff = state !== 'cancelled' && chosen?.target.cancelled === true;
  const outcome = calledOff ? 'cancelled' : state;
  const over = chosen !== undefined && moment.now >= chosen.target.endsAt;
  const tells = chosen !== undefined && outcome !== 'cancelled' && !over;
  const waits = standing.some(({ status }) => status === 'waitlisted');
  return {
    title: first ? titleOf(first, standing, chosen, calledOff) : '',
    outcome,
    mayErase: children.every((child) => mayErase(child, chosen, moment)),
    answerBy: first && tells ? drawnWhen(first, chosen, moment) || answerBy(first, standing, moment) : '',
    calledOff,
    over,
    waitsFor:
      tells && waits && outcome !== 'offered'
        ? waitsFor(chosen, moment)
        : neverDrawn(outcome, chosen, moment),
    news: tells
      ? [
          ...changes(chosen, moment),
          ...(outcome === 'waitlisted' ? [] : missingAdults(chosen, outcome, moment)),
        ]
      : [],
    children:
      children.length > 1
        ? children.map((child, index) => ({
            ...childView(child, index + 1, !calledOff && !over, together, moment),
            mayErase: mayErase(child, chosen, moment),
          }))
        : [],
    lottery: tells ? lotteryPart(chosen, standing) : undefined,
  };
}

/** Whether a family may remove it; undefined what it was for = gone. */
export function mayErase({ status }: SignupStatus, chosen: Chosen | undefined, moment: Moment): boolean {
  return !stillStands(status, chosen?.target, moment.now);
}

/** One of several siblings. @param open whether anything can still be done */
export function childView(
  child: SignupStatus,
  number: number,
  open: boolean,
  together: boolean,
  moment: Moment,
): ChildView {
  return {
    number,
    name: child.firstName,
    reference: child.reference,
    standing: standingOf(child, moment),
    answers: child.answers,
    mayCancel: open && child.status !== 'cancelled',
    // Those who want to be together take their places together.
    mayAccept: open && child.status === 'offered' && !together,
  };
}

function standingOf(child: SignupStatus, moment: Moment): string {
  const { standings } = words;
  switch (child.status) {
    case 'waitlisted':
      return standings.waitlisted(child.position);
    case 'offered':
      return standings.offered(deadline(child.offerExpiresAt, moment));
    case 'awaiting_approval':
      return standings.awaiting(deadline(child.approvalExpiresAt, moment));
    default:
      return standings[child.status];
  }
}

function answerBy(
  { status, offerExpiresAt, approvalExpiresAt }: SignupStatus,
  standing: readonly SignupStatus[],
  moment: Moment,
): string {
  const places = standing.filter((child) => child.status === status).length;
  if (status === 'offered') return words.answerBy(deadline(offerExpiresAt, moment), places);
  return status === 'awaiting_approval' ? words.approveBy(deadline(approvalExpiresAt, moment), places) : '';
}

function titleOf(
  signup: SignupStatus,
  standing: readonly SignupStatus[],
  chosen: Chosen | undefined,
  calledOff: boolean,
): string {
  if (calledOff) return chosen?.course ? words.courseCancelledTitle : words.sessionCancelledTitle;
  if (standing.length > 1) return familyTitle(standing);
  switch (signup.status) {
    case 'applied':
      return words.appliedTitle;
    case 'awaiting_approval':
      return words.awaitingTitle;
    case 'confirmed':
      return words.confirmedTitle;
    case 'offered':
      return words.offeredTitle;
    case 'waitlisted':
      return words.waitlistedTitle(signup.position);
    case 'cancelled':
      return CANCELLED_TITLES[signup.cancelledBy];
  }
}

const CANCELLED_TITLES: Readonly<Record<CancelledBy, string>> = {
  expired: words.expiredTitle,
  guardian: words.declinedTitle,
  not_approved: words.notApprovedTitle,
  double: lotteryWords.doubleTitle,
  family: words.cancelledTitle,
  staff: words.cancelledTitle,
  '': words.cancelledTitle,
};

const FAMILY_TITLES: Readonly<Record<Exclude<SignupState, 'cancelled'>, string>> = {
  applied: words.familyAppliedTitle,
  awaiting_approval: words.familyAwaitingTitle,
  confirmed: words.familyConfirmedTitle,
  offered: words.familyOfferedTitle,
  waitlisted: words.familyWaitlistedTitle,
};

function familyTitle(standing: readonly SignupStatus[]): string {
  const states = new Set(standing.map(({ status }) => status));
  const [only] = states;
  if (states.has('offered')) return words.familyOfferedTitle;
  if (states.size > 1 || !only || only === 'cancelled') return words.familyMixedTitle;
  return FAMILY_TITLES[only];
}

/** "i dag kl. 15.30" @param until epoch milliseconds */
export function deadline(until: number, moment: Moment): string {
  const { date, time } = wallClockOf(until);
  return momentWords(`${date} ${time}`, moment.date);
}

function waitsFor({ target, capacity, queue }: Chosen, moment: Moment): News | undefined {
  if (moment.now >= target.startsAt) return { head: words.begunHead, text: words.begunText };
  const noPlace = whyNobodyMoves(capacity, queue);
  if (!noPlace) return undefined;
  const { head, text } = noPlaceWords(noPlace);
  return { head, text: text || words.roomFullText };
}

/** Too few adults for the course as a whole, or else for the session that comes. */
function missingAdults(
  { course, session, capacity, queue }: Chosen,
  outcome: SignupState,
  moment: Moment,
): News[] {
  const head = isIn(HAS_PLACE, outcome) ? words.placeIsKept : words.adultsNotReady;
  const tell = (text: string) => [{ head, text }];
  const ofCourse = requiredAdults({ ...capacity, participants: queue.confirmed }) - capacity.countedAdults;
  if (course && ofCourse > 0)
    return tell(words.adultsSought(moreAdults({ missing: ofCourse, ready: capacity.countedAdults })));
  const facts = supervisionFactsOf(session, moment.staleBefore);
  if (supervisionState(facts) !== 'too_few') return [];
  const missing = Math.max(1, requiredAdults(facts) - facts.counted);
  const sought = moreAdults({ missing, ready: facts.counted });
  return tell(
    course
      ? words.adultsSoughtOn(sought, relativeDay(session.date, moment.date))
      : words.adultsSought(sought),
  );
}

/** What is not as it was planned: the one session, or each of a course that is still to come. */
function changes({ course, sessions }: Chosen, moment: Moment): News[] {
  return sessions
    .filter(({ endsAt }) => endsAt > moment.now)
    .flatMap((session) => changeOf(session, course ? relativeDay(session.date, moment.date) : ''));
}

/** @param day names the session of a course; empty for a session that the page is all about */
function changeOf(session: Session, day: string): News[] {
  const { status, schedule, venue, publicNote } = session;
  const where = [venue.name, addressOf(venue)].filter(Boolean).join(', ');
  if (status === 'cancelled') return [{ head: words.cancelledOnHead(day), text: written(publicNote) }];
  if (status === 'moved') {
    const when = dayAndTimes(session.date, session.startTime, session.endTime);
    return [
      {
        head: day ? words.movedOnHead(day) : words.movedHead,
        text: publicNote
          ? phrase([words.now(when, where), written(publicNote)], ' ')
          : words.now(when, where),
      },
    ];
  }
  if (!schedule || schedule.venue.id === venue.id) return [];
  return [{ head: day ? words.otherPlaceOnHead(day) : words.otherPlaceHead, text: words.placeIs(where) }];
}
