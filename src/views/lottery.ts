import type { Activity, Lottery, Session, Snapshot } from '../directory/model.ts';
import { takesSignups } from '../domain/checks/places.ts';
import { isTimeToDraw, refusalOfTarget, type SignupTarget } from '../domain/signup-rules.ts';
import { wallClockText } from '../domain/stockholm.ts';
import { lottery as words } from '#words/lottery.ts';
import { digits } from '#words/numbers.ts';
import { momentWords } from '#words/times.ts';
import { activityHref, sessionHref } from '../paths.ts';
import { courseOf, targetOfSession } from '../signup/target.ts';
import type { Moment } from './moment.ts';
import { datesOfLottery, type PageDates } from './page-dates.ts';

/** What the page of one lottery says. */
export interface LotteryView {
  readonly activity: Activity;
  readonly dates: PageDates;
  readonly back: { readonly href: string; readonly text: string };
  /** Where it stands, in a sentence. */
  readonly status: string;
  /** Adults were missing at the draw, and still are. */
  readonly awaitsAdults: boolean;
  /** What is published, in the order in which it came about. Hashes stand in type of their own. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly isHash: boolean }[];
  /** The first drawn first; undefined before the draw. */
  readonly tickets: readonly string[] | undefined;
  /** Lines to type, each with what comes out; empty before the draw. */
  readonly checks: readonly { readonly text: string; readonly code: string }[];
}

/** The lottery of a session or of a course by the id of its schedule; undefined where places are not drawn by lot. */
export function lotteryView(snapshot: Snapshot, id: string, moment: Moment): LotteryView | undefined {
  const session = snapshot.sessionById.get(id);
  if (session?.activity.signupMode === 'session') {
    const back = { href: sessionHref(session), text: words.toSession };
    return viewOf(
      snapshot,
      session.activity,
      back,
      targetOfSession(session),
      session.signups.lottery,
      moment,
    );
  }
  const schedule = snapshot.scheduleById.get(id);
  const course = schedule && courseOf(snapshot, schedule);
  if (!course) return undefined;
  const { activity, signups } = course.schedule;
  const back = { href: activityHref(activity), text: words.toCourse };
  return viewOf(snapshot, activity, back, course.target, signups.lottery, moment);
}

/** What is drawn when one signs up for a session, or for the course that it is a part of; undefined where nothing is. */
export function lotteryTarget(session: Session): { readonly id: string } | undefined {
  const { activity, schedule } = session;
  const target = activity.signupMode === 'course' ? schedule : session;
  if (!target || !takesSignups(activity.signupMode)) return undefined;
  return activity.allocation === 'lottery' || target.signups.lottery?.drawn ? target : undefined;
}

function viewOf(
  snapshot: Snapshot,
  activity: Activity,
  back: LotteryView['back'],
  target: SignupTarget,
  lottery: Lottery | undefined,
  moment: Moment,
): LotteryView | undefined {
  if (target.lottery === 'none') return undefined;
  const drawn = lottery?.drawn;
  const fact = (label: string, text: string, isHash = false) => ({ label, text, isHash });
  const { labels } = words;
  return {
    activity,
    dates: datesOfLottery(snapshot, activity, drawn?.drawnAt ?? 0),
    back,
    status: statusOf(target, lottery, moment),
    awaitsAdults: drawn?.awaitsAdults ?? false,
    facts: [
      ...(lottery ? [fact(labels.commitment, lottery.commitment, true)] : []),
      ...(drawn
        ? [
            fact(labels.seed, drawn.seed, true),
            fact(labels.inputHash, drawn.inputHash, true),
            fact(labels.tickets, digits(drawn.ticketHashes.length)),
            fact(labels.places, digits(drawn.places)),
            fact(labels.algorithm, drawn.algorithm),
          ]
        : []),
    ],
    tickets: drawn?.ticketHashes,
    checks: drawn ? words.checks(drawn.seed) : [],
  };
}

function statusOf(target: SignupTarget, lottery: Lottery | undefined, moment: Moment): string {
  const clock = (instant: number) => momentWords(wallClockText(instant), moment.date);
  if (lottery?.drawn) return words.drawnAt(clock(lottery.drawn.drawnAt));
  if (isTimeToDraw(target, moment.now) && lottery) return words.statusWaits;
  switch (refusalOfTarget(target, moment.now)) {
    case undefined:
      return words.statusOpen(clock(target.closesAt));
    case 'not_open_yet':
      return words.statusNotOpen(clock(target.opensAt));
    default:
      return words.statusOff;
  }
}
