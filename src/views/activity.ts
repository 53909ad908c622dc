import type { SafetyBoxModel } from '../components/safety-box.ts';
import type { Activity, Session, Snapshot } from '../directory/model.ts';
import type { Course } from '../signup/target.ts';
import { momentOf, type Moment } from './moment.ts';
import { safetyBoxOfActivity, safetyBoxOfSession } from './safety.ts';
import { comingSessions, coursesOf, nextToShow } from './times-of.ts';

/** What the page of an activity is drawn from. */
export interface ActivityView {
  readonly activity: Activity;
  readonly moment: Moment;
  readonly coming: readonly Session[];
  readonly courses: readonly Course[];
  /** The session that the page is about. */
  readonly next: Session | undefined;
  readonly box: SafetyBoxModel;
}

/** @param now epoch milliseconds */
export function activityView(snapshot: Snapshot, activity: Activity, now: number): ActivityView {
  const { settings } = snapshot;
  const moment = momentOf(now, settings);
  const coming = comingSessions(snapshot, activity, now);
  const next = nextToShow(coming);
  return {
    activity,
    moment,
    coming,
    courses: coursesOf(snapshot, activity).filter(({ target }) => target.endsAt > now),
    next,
    box: next
      ? safetyBoxOfSession(next, settings, moment, snapshot.sessions)
      : safetyBoxOfActivity(activity, settings, moment),
  };
}

/** Times that the page lists. */
export const MOST_TIMES = 12;
