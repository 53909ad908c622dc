/** Facts 11–17: the place and how one is there. */
import type { FactModel } from '../../components/facts.ts';
import { written } from '../../components/phrase.ts';
import type { Venue } from '../../directory/model.ts';
import { facts as words, labels, lacking } from '#words/facts.ts';
import { ACCESS_FEATURES, PHOTO_RULES, SETTINGS } from '#words/labels.ts';
import { capitalised, listed } from '#words/numbers.ts';
import { addressOf } from '../tags.ts';
import { factOf, lacksWithout, notApplicable, sentences, textFact, type FactSubject } from './fact.ts';

/** Fact 11. */
export function placeFact({ venue }: FactSubject): FactModel {
  if (!venue) return textFact(11, '');
  const where = [venue.name === addressOf(venue) ? '' : venue.name, addressOf(venue)];
  return factOf(11, {
    parts: [
      { text: sentences([where.filter((part) => part !== '').join(', '), setting(venue)]) },
      { label: labels.entrance, text: sentences([written(venue.entrance)]) },
      { label: labels.toilets, text: sentences([written(venue.toilets)]) },
      { label: labels.lighting, text: sentences([written(venue.lighting)]) },
      { label: labels.wayHome, text: sentences([written(venue.wayHome)]) },
    ],
    lacks: [
      lacksWithout(venue.address, lacking.address),
      lacksWithout(venue.setting, lacking.setting),
      lacksWithout(venue.entrance, lacking.entrance),
      lacksWithout(venue.toilets, lacking.toilets),
      lacksWithout(venue.lighting, lacking.lighting),
      lacksWithout(venue.wayHome, lacking.wayHome),
    ],
    answer: venue.address === '' ? 'missing' : undefined,
  });
}

function setting(venue: Venue): string {
  return venue.setting ? SETTINGS[venue.setting] : '';
}

/** Fact 12. */
export function accessFact({ isPlace, venue, activity }: FactSubject): FactModel {
  const features = capitalised(listed((venue?.access ?? []).map((feature) => ACCESS_FEATURES[feature])));
  const note = venue?.accessNote ?? '';
  const own = isPlace ? venue : activity;
  const other = isPlace ? activity : venue;
  const support = own?.supportNote || other?.supportNote || '';
  const languages = own?.languages || other?.languages || '';
  return factOf(12, {
    parts: [
      { text: sentences([features, written(note)]) },
      { label: labels.support, text: sentences([written(support)]) },
      { label: labels.languages, text: sentences([written(capitalised(languages))]) },
    ],
    lacks: [
      lacksWithout(features + note, lacking.access),
      lacksWithout(support, lacking.support),
      lacksWithout(languages, lacking.languages),
    ],
    answer: (features + note).trim() === '' ? 'missing' : undefined,
  });
}

/** Fact 13: each rule is a part of its own. */
export function rulesFact({ venue }: FactSubject): FactModel {
  return factOf(13, {
    parts: (venue?.houseRules ?? []).map((rule) => ({ text: sentences([written(rule)]) })),
  });
}

/** Fact 14. */
export function otherAdultsFact({ venue }: FactSubject): FactModel {
  return textFact(14, sentences([written(venue?.otherAdults ?? '')]));
}

/** Fact 15. */
export function oneToOneFact({ organiser, session }: FactSubject): FactModel {
  return session?.unstaffed
    ? notApplicable(15, words.noAdultsHere)
    : textFact(15, sentences([written(organiser?.oneToOne ?? '')]));
}

/** Fact 16. */
export function photoFact({ isPlace, venue, activity, session }: FactSubject): FactModel {
  const rule = isPlace
    ? venue?.photoRule || activity?.photoRule || ''
    : activity?.photoRule || venue?.photoRule || '';
  if (rule === '') return textFact(16, '');
  const asks = rule !== 'none' && !session?.unstaffed;
  return textFact(16, sentences([PHOTO_RULES[rule], asks ? words.photoNo : '']));
}

/** Fact 17. */
export function onlineFact({ venue }: FactSubject): FactModel {
  return textFact(17, sentences([written(venue?.onlinePlaces ?? '')]));
}
