import type { LineState } from '../components/card-model.ts';
import { around, titleOf, type Phrase } from '../components/phrase.ts';
import type { CategoryColor, Session, Snapshot } from '../directory/model.ts';
import { supervisionFactsOf } from '../directory/session-facts.ts';
import { saved as words } from '#words/saved.ts';
import { supervisionLine } from '#words/supervision-line.ts';
import { dayAndTimes } from '#words/times.ts';
import { activityHref, venueHref } from '../paths.ts';
import { phoneOf } from '../views/card-source.ts';
import { momentOf } from '../views/moment.ts';
import { nextToShow } from '../views/times-of.ts';
import { kindAndArea, unknownLine } from '../views/venue.ts';
import type { SavedKind } from './saved-items.ts';

/** What the page of saved things shows of one activity or place, in words that say nothing about now: it may be read offline. */
export interface SavedCard {
  readonly kind: SavedKind;
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  readonly place: string;
  readonly color: CategoryColor;
  /** "tis 24 nov kl. 15–20" */
  readonly when: Phrase;
  /** When that is over, in epoch milliseconds; 0 without a time. */
  readonly endsAt: number;
  readonly state: LineState;
  readonly head: string;
  readonly sub: string;
  /** The plain line is what staff have written. */
  readonly isNote?: boolean;
}

/**
 * The cards of everything there is, the same for everybody, so that nobody learns from a request what was saved.
 * @param now epoch milliseconds
 */
export function savedCards(snapshot: Snapshot, now: number): SavedCard[] {
  const { staleBefore } = momentOf(now, snapshot.settings);
  const next = (all: ReadonlyMap<string, readonly Session[]>, id: string) =>
    nextToShow((all.get(id) ?? []).filter(({ endsAt }) => endsAt > now));
  const activities = snapshot.activities.map((activity): SavedCard => {
    const session = next(snapshot.sessionsByActivity, activity.id);
    return {
      kind: 'activity',
      id: activity.id,
      href: activityHref(activity),
      title: titleOf(activity),
      place: session?.venue.name ?? '',
      color: activity.categories[0]?.color ?? 'hangout',
      ...timeOf(session),
      ...(session ? lineOf(session, staleBefore) : NO_LINE),
    };
  });
  const venues = snapshot.venues.map((venue): SavedCard => {
    const session = next(snapshot.sessionsByVenue, venue.id);
    const time = timeOf(session);
    return {
      kind: 'venue',
      id: venue.id,
      href: venueHref(venue),
      title: venue.name,
      place: kindAndArea(venue),
      color: venue.category.color,
      ...time,
      ...(session && { when: around((title) => words.atVenue(title, time.when), titleOf(session.activity)) }),
      ...(session ? lineOf(session, staleBefore) : unknownLine(venue)),
    };
  });
  return [...activities, ...venues];
}

function timeOf(session: Session | undefined): { readonly when: string; readonly endsAt: number } {
  if (!session) return { when: words.noTime, endsAt: 0 };
  const when = dayAndTimes(session.date, session.startTime, session.endTime);
  return { when: session.status === 'moved' ? words.moved(when) : when, endsAt: session.endsAt };
}

type Line = Pick<SavedCard, 'state' | 'head' | 'sub' | 'isNote'>;

/** An activity without a time promises nothing, and a line about its adults would. */
const NO_LINE: Line = { state: 'unknown', head: '', sub: '' };

function lineOf(session: Session, staleBefore: string): Line {
  const { state, head, sub, isNote } = supervisionLine({
    ...session,
    ...supervisionFactsOf(session, staleBefore),
    phone: phoneOf(session),
  });
  return { state, head, sub, ...(isNote && { isNote }) };
}
