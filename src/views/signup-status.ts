import type { Session } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { requiredAdults, supervisionState } from '../domain/supervision.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { relativeDay } from '../i18n/sv/dates.ts';
import { moreAdults, noPlaceWords } from '../i18n/sv/no-place.ts';
import { signup as words } from '../i18n/sv/signup.ts';
import { dayAndTimes, momentWords } from '../i18n/sv/times.ts';
import type { Chosen } from '../signup/chosen.ts';
import type { SignupStatus } from '../signup/client.ts';
import { whyNobodyMoves } from '../signup/no-place.ts';
import type { Moment } from './moment.ts';
import { addressOf } from './tags.ts';

export interface News {
  readonly head: string;
  readonly text: string;
}

/** What a family's own page says about its sign-up. */
export interface SignupStatusView {
  readonly title: string;
  /** What the page looks like; called off is cancelled, whoever did it. */
  readonly outcome: SignupStatus['status'];
  readonly calledOff: boolean;
  /** Over, or no longer known: nothing more happens. */
  readonly over: boolean;
  /** Why someone who waits is not moved up now; undefined when they may be at any moment. */
  readonly waitsFor: News | undefined;
  /** What has changed since the sign-up, or is uncertain. */
  readonly news: readonly News[];
}

/** @param chosen undefined when what it was for is no longer published */
export function signupStatusView(
  signup: SignupStatus,
  chosen: Chosen | undefined,
  moment: Moment,
): SignupStatusView {
  const calledOff = signup.status !== 'cancelled' && chosen?.target.cancelled === true;
  const outcome = calledOff ? 'cancelled' : signup.status;
  const over = chosen !== undefined && moment.now >= chosen.target.endsAt;
  const tells = chosen !== undefined && outcome !== 'cancelled' && !over;
  return {
    title: titleOf(signup, chosen, calledOff),
    outcome,
    calledOff,
    over,
    waitsFor: tells && outcome === 'waitlisted' ? waitsFor(chosen, moment) : undefined,
    news: tells
      ? [
          ...changes(chosen, moment),
          ...(outcome === 'waitlisted' ? [] : missingAdults(chosen, outcome, moment)),
        ]
      : [],
  };
}

function titleOf(signup: SignupStatus, chosen: Chosen | undefined, calledOff: boolean): string {
  if (calledOff) return chosen?.course ? words.courseCancelledTitle : words.sessionCancelledTitle;
  switch (signup.status) {
    case 'confirmed':
      return words.confirmedTitle;
    case 'offered':
      return words.offeredTitle;
    case 'waitlisted':
      return words.waitlistedTitle(signup.position);
    case 'cancelled':
      return signup.cancelledBy === 'expired' ? words.expiredTitle : words.cancelledTitle;
  }
}

/** Until when an offered place is kept: "i dag kl. 15.30". */
export function offerDeadline({ offerExpiresAt }: SignupStatus, moment: Moment): string {
  const { date, time } = wallClockOf(offerExpiresAt);
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
  outcome: SignupStatus['status'],
  moment: Moment,
): News[] {
  const head = outcome === 'confirmed' ? words.placeIsKept : words.adultsNotReady;
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
  if (status === 'cancelled') return [{ head: words.cancelledOnHead(day), text: publicNote }];
  if (status === 'moved') {
    const when = dayAndTimes(session.date, session.startTime, session.endTime);
    return [
      {
        head: day ? words.movedOnHead(day) : words.movedHead,
        text: [words.now(when, where), publicNote].filter(Boolean).join(' '),
      },
    ];
  }
  if (!schedule || schedule.venue.id === venue.id) return [];
  return [{ head: day ? words.otherPlaceOnHead(day) : words.otherPlaceHead, text: words.placeIs(where) }];
}
