import type { SafetyBoxModel } from '../components/safety-box.ts';
import type { Activity, Session, Snapshot } from '../directory/model.ts';
import { momentOf, type Moment } from '../views/moment.ts';
import { safetyBoxOfActivity, safetyBoxOfSession } from '../views/safety.ts';
import { safetyBoxOfVenue } from '../views/venue-facts.ts';
import { currentOrNext } from '../views/venue-open.ts';

/** The facts of a place or an activity just as families see them, for a staff member to confirm. */
export interface FactsToConfirm {
  readonly collection: 'venues' | 'activities';
  readonly id: string;
  readonly name: string;
  readonly box: SafetyBoxModel;
  /** Epoch milliseconds: stands for what was shown. */
  readonly updatedAt: number;
}

/**
 * @param kind as in the address: "stalle" or "aktivitet"
 * @returns undefined when it is not published, so that nobody relies on it
 */
export function factsToConfirm(
  snapshot: Snapshot,
  kind: string,
  id: string,
  now: number,
): FactsToConfirm | undefined {
  const moment = momentOf(now, snapshot.settings);
  if (kind === 'stalle') {
    const venue = snapshot.venues.find((one) => one.id === id);
    if (!venue) return undefined;
    const session = currentOrNext(snapshot, venue, moment);
    const box = safetyBoxOfVenue(venue, session, snapshot.settings, moment);
    return { collection: 'venues', id, name: venue.name, box, updatedAt: venue.updatedAt };
  }
  const activity = kind === 'aktivitet' && snapshot.activities.find((one) => one.id === id);
  if (!activity) return undefined;
  const box = boxOfActivity(snapshot, activity, moment);
  return { collection: 'activities', id, name: activity.title, box, updatedAt: activity.updatedAt };
}

/** By its next session, which knows the hours and the adults. */
function boxOfActivity(snapshot: Snapshot, activity: Activity, moment: Moment): SafetyBoxModel {
  const sessions = snapshot.sessionsByActivity.get(activity.id) ?? [];
  const isComing = ({ endsAt, status }: Session) => endsAt > moment.now && status !== 'cancelled';
  const next = sessions.find(isComing);
  return next
    ? safetyBoxOfSession(next, snapshot.settings, moment)
    : safetyBoxOfActivity(activity, snapshot.settings, moment);
}
