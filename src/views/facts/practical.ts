/** Facts 18–20: what it costs, what is stored, and when it all was confirmed. */
import type { FactModel } from '../../components/facts.ts';
import { written, type Phrase } from '../../components/phrase.ts';
import type { ConfirmedModel } from '../../components/safety-box.ts';
import type { Activity, SiteSettings } from '../../directory/model.ts';
import { facts as words, labels, lacking } from '#words/facts.ts';
import { FRITIDSKORTET } from '#words/labels.ts';
import { kronor } from '#words/numbers.ts';
import { factOf, lacksWithout, sentences, textFact, type FactSubject } from './fact.ts';

/** Fact 18. */
export function costFact({ activity, organiser }: FactSubject): FactModel {
  if (!activity) return textFact(18, '');
  const insurance = activity.insurance || (organiser?.insurance ?? '');
  return factOf(18, {
    parts: [
      { text: costText(activity) },
      { label: labels.gear, text: sentences([written(activity.bring)]) },
      { label: labels.food, text: sentences([written(activity.food)]) },
      { label: labels.insurance, text: sentences([written(insurance)]) },
    ],
    lacks: [
      lacksWithout(activity.bring, lacking.gear),
      lacksWithout(activity.food, lacking.food),
      lacksWithout(insurance, lacking.insurance),
    ],
  });
}

/** The price, once: staff may have written it in their note too. */
export function costText({ free, priceSek, priceNote, fritidskortet }: Activity): Phrase {
  if (free) {
    const saysSo = priceNote.toLowerCase().startsWith(words.free.toLowerCase());
    return sentences([saysSo ? '' : words.free, written(priceNote)]);
  }
  const isInNote = new RegExp(`(^|\\D)${priceSek}\\s*kr`).test(priceNote);
  const card = fritidskortet === 'unknown' ? '' : FRITIDSKORTET[fritidskortet];
  return sentences([isInNote ? '' : kronor(priceSek), written(priceNote), card]);
}

/** Fact 19, from the settings: what is told is what the erasing job does. */
export function storedFact({ activity }: FactSubject, { retention }: SiteSettings): FactModel {
  switch (activity?.signupMode) {
    case 'session':
      return textFact(19, words.stored(retention));
    case 'course':
      return textFact(19, words.storedCourse(retention));
    case 'external':
      return textFact(19, words.storedElsewhere);
    case 'drop_in':
      return textFact(19, words.nothingStored);
    case undefined:
      return textFact(19, words.noSignupHere);
  }
}

/** Fact 20. */
export function confirmedFact({ head, text }: ConfirmedModel, confirmedOn: string): FactModel {
  return factOf(20, {
    parts: [{ text: sentences([head, text]) }],
    answer: confirmedOn === '' ? 'missing' : 'full',
  });
}
