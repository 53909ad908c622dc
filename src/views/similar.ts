import type { CardModel } from '../components/card-model.ts';
import { cardOf } from '../components/session-card.ts';
import type { Activity, Area, Session, Snapshot } from '../directory/model.ts';
import { boundsOf } from '../domain/school-years.ts';
import { cardSourceOf } from './card-source.ts';
import { canJoin, type JoinContext } from './join.ts';
import { comingSessions, courseOfSession } from './times-of.ts';

const MOST_SIMILAR = 3;

function isAlike(a: Activity, b: Activity): boolean {
  const [one, other] = [boundsOf(a.schoolYears), boundsOf(b.schoolYears)];
  return one.from <= other.to && other.from <= one.to && a.categories.some((of) => b.categories.includes(of));
}

/**
 * What somebody may go to instead, when nothing of an activity can be joined: activities of its kind and for its ages, each
 * by the next session that can. Those with adults come first, then those of its first category, then those in the same
 * village. Empty while the activity itself can be joined, or later can.
 * @param around the village of the session that the page is about
 */
export function similarCards(
  snapshot: Snapshot,
  activity: Activity,
  around: Area | undefined,
  context: JoinContext,
): readonly CardModel[] {
  const { moment } = context;
  const answer = (session: Session) => canJoin(session, courseOfSession(snapshot, session), context);
  if (comingSessions(snapshot, activity, moment.now).some((session) => answer(session) !== 'no')) return [];
  const [kind] = activity.categories;
  const distance = ({ unstaffed, activity: other, venue }: Session) =>
    4 * Number(unstaffed) + 2 * Number(other.categories[0] !== kind) + Number(venue.area.id !== around?.id);
  return snapshot.activities
    .filter((other) => other !== activity && isAlike(activity, other))
    .flatMap(
      (other) =>
        comingSessions(snapshot, other, moment.now).find((session) => answer(session) === 'now') ?? [],
    )
    .toSorted((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)
    .slice(0, MOST_SIMILAR)
    .map((session) => cardOf(cardSourceOf(session, moment.now), moment, moment.staleBefore));
}
