import { plainText } from '../../../../src/components/phrase.ts';
import type { FactModel } from '../../../../src/components/facts.ts';
import type { Activity, Organiser, Session, Venue } from '../../../../src/directory/model.ts';
import type { FactSubject } from '../../../../src/views/facts/fact.ts';
import { plain } from '../../support/municipality.ts';

/** What facts are told about: of a place, or else of an activity. */
export function subjectOf(over: {
  readonly isPlace?: boolean;
  readonly activity?: Activity;
  readonly venue?: Venue;
  readonly organiser?: Organiser;
  readonly session?: Session;
}): FactSubject {
  const { session, isPlace = false } = over;
  const activity = over.activity ?? session?.activity;
  return {
    isPlace,
    session,
    activity,
    venue: over.venue ?? session?.venue,
    organiser: over.organiser ?? activity?.organiser,
  };
}

/** The answer, and everything the fact says: "Hämtning: Farmor. (saknas: språk)". */
export function told(fact: FactModel): [string, string] {
  const parts = fact.parts.map(({ label, text }) =>
    label ? `${plainText(label)}: ${plainText(text)}` : plainText(text),
  );
  const lacks = fact.lacks.length > 0 ? [`(saknas: ${fact.lacks.join(', ')})`] : [];
  return [fact.answer, plain([...parts, ...lacks].join(' '))];
}
