import { addDays } from '../../src/domain/local-date.ts';
import { activityOf, type ActivityKey } from './activities.ts';
import type { DemoRecord } from './records.ts';
import { signupRecords } from './signups.ts';
import { singleSessionsOf } from './single-sessions.ts';

/** A session whose places are drawn by lot, with those who have applied. */
export interface DemoLottery {
  readonly session: string;
  readonly signups: readonly DemoRecord[];
  /** Wall clock at which sign-up has closed, when the sign-ups are there; undefined = it is open still. */
  readonly closedAt: string | undefined;
}

/** Behind the families of all other sign-ups. */
const FIRST_FAMILY = 9000;
const FAMILIES_EACH = 100;

/** One lottery that is open and one that is to be drawn at once. @param today local date YYYY-MM-DD */
export function demoLotteries(today: string): readonly DemoLottery[] {
  return [
    ...lotteryOf('studio', 13, 0, undefined, today),
    ...lotteryOf('robotar', 16, 1, `${addDays(today, -1)} 20:00`, today),
  ];
}

function lotteryOf(
  activity: ActivityKey,
  count: number,
  position: number,
  closedAt: string | undefined,
  today: string,
): readonly DemoLottery[] {
  const schoolYears = activityOf(activity).years;
  return singleSessionsOf(activity, today).map((session) => ({
    session,
    signups: signupRecords(
      [{ to: { session }, schoolYears, count }],
      FIRST_FAMILY + position * FAMILIES_EACH,
    ),
    closedAt,
  }));
}
