import { around, type Phrase, phrase, titleOf, written } from '../components/phrase.ts';
import type { Activity, Snapshot } from '../directory/model.ts';
import { AGE_LIMIT, type ApprovalRule } from '../domain/approval.ts';
import { takesSignups } from '../domain/checks/places.ts';
import { SHORTEST_TIME } from '../domain/offers.ts';
import { schoolYearRange } from '#words/school-years.ts';
import { selection as words } from '#words/selection.ts';
import { capitalised } from '#words/numbers.ts';
import { activityHref, lotteryHref } from '../paths.ts';
import { lotteryTarget } from './lottery.ts';

export interface GivenPlaces {
  readonly href: string;
  readonly title: Phrase;
  /** Whom it is for, whether a guardian approves, and why there is a limit. */
  readonly about: Phrase;
  /** The page of the nearest draw to come, where places are drawn. */
  readonly lottery: string | undefined;
}

export interface SelectionView {
  readonly sections: ReturnType<typeof words.sections>;
  /** Only those that hold anything. */
  readonly groups: readonly {
    readonly allocation: Activity['allocation'];
    readonly activities: readonly GivenPlaces[];
  }[];
}

/** How places are given: the rules with the numbers in force, and which rule each published activity has. */
export function selectionView(snapshot: Snapshot, now: number): SelectionView {
  const { offerHours, approvalHours } = snapshot.settings;
  const signedUpFor = snapshot.activities.filter(({ signupMode }) => takesSignups(signupMode));
  const groups = (['lottery', 'time_order'] as const).map((allocation) => ({
    allocation,
    activities: signedUpFor
      .filter((activity) => activity.allocation === allocation)
      .map((activity) => givenPlaces(snapshot, activity, now)),
  }));
  return {
    sections: words.sections({
      offerHours,
      approvalHours,
      shortestAnswer: SHORTEST_TIME / 60_000,
      ageLimit: AGE_LIMIT,
    }),
    groups: groups.filter(({ activities }) => activities.length > 0),
  };
}

function givenPlaces(snapshot: Snapshot, activity: Activity, now: number): GivenPlaces {
  const { guardianApproval, limitReason } = activity;
  const next = snapshot.sessionsByActivity
    .get(activity.id)
    ?.find((session) => session.startsAt > now && session.status !== 'cancelled');
  const target = next && activity.allocation === 'lottery' ? lotteryTarget(next) : undefined;
  return {
    href: activityHref(activity),
    title: titleOf(activity),
    about: phrase(
      [
        `${capitalised(schoolYearRange(activity.schoolYears))}.`,
        approvalOf(guardianApproval),
        limitReason ? around(words.reason, written(limitReason)) : '',
      ].filter((part) => part !== ''),
      ' ',
    ),
    lottery: target && lotteryHref(target),
  };
}

function approvalOf(rule: ApprovalRule): string {
  if (rule === 'never') return '';
  return rule === 'always' ? words.approval.always : words.approval.under_13(AGE_LIMIT);
}
