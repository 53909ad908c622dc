import { factAnchor, type FactAnswer, type FactModel } from '../components/facts.ts';
import { titleOf, type Phrase } from '../components/phrase.ts';
import type { Snapshot } from '../directory/model.ts';
import { activityHref, venueHref } from '../paths.ts';
import type { Moment } from './moment.ts';
import { safetyBoxOfActivity, safetyBoxOfSession } from './safety.ts';
import { comingSessions, nextToShow } from './times-of.ts';
import { kindAndArea } from './venue.ts';
import { safetyBoxOfVenue } from './venue-facts.ts';
import { currentOrNext } from './venue-open.ts';

/** How one activity or place answers the twenty questions. */
export interface ListingAnswers {
  readonly href: string;
  readonly title: Phrase;
  /** Who runs it, or what kind of place it is. */
  readonly detail: string;
  /** Questions that are wholly answered, or that cannot be asked there. */
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly FactLink[];
  readonly partly: readonly FactLink[];
}

export interface FactLink {
  readonly href: string;
  readonly name: string;
}

/** Every published activity, by what its own page says. */
export function activityAnswers(snapshot: Snapshot, moment: Moment): ListingAnswers[] {
  const { settings } = snapshot;
  return snapshot.activities.map((activity) => {
    const next = nextToShow(comingSessions(snapshot, activity, moment.now));
    const { facts } = next
      ? safetyBoxOfSession(next, settings, moment)
      : safetyBoxOfActivity(activity, settings, moment);
    return answersOf(activityHref(activity), titleOf(activity), activity.organiser.name, facts);
  });
}

/** Every published meeting place, by what its own page says. */
export function venueAnswers(snapshot: Snapshot, moment: Moment): ListingAnswers[] {
  return snapshot.venues.map((venue) => {
    const session = currentOrNext(snapshot, venue, moment);
    const { facts } = safetyBoxOfVenue(venue, session, snapshot.settings, moment);
    return answersOf(venueHref(venue), venue.name, kindAndArea(venue), facts);
  });
}

function answersOf(href: string, title: Phrase, detail: string, facts: readonly FactModel[]): ListingAnswers {
  const linksTo = (answer: FactAnswer) =>
    facts
      .filter((fact) => fact.answer === answer)
      .map(({ number, name }) => ({ href: `${href}#${factAnchor(number)}`, name }));
  const missing = linksTo('missing');
  const partly = linksTo('partly');
  return {
    href,
    title,
    detail,
    answered: facts.length - missing.length - partly.length,
    asked: facts.length,
    missing,
    partly,
  };
}
