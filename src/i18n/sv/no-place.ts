import type { MissingAdults, NoPlace } from '../../signup/no-place.ts';
import { counted, numberWord } from './numbers.ts';

/** "en vuxen till", "två vuxna till"; the first adults are not "till". */
export function moreAdults({ missing, ready }: MissingAdults): string {
  const adults = missing === 1 ? 'en vuxen' : `${numberWord(missing)} vuxna`;
  return ready > 0 ? `${adults} till` : adults;
}

/** "Väntar på en vuxen till". */
export function waitsForAdults(adults: MissingAdults): string {
  return `Väntar på ${moreAdults(adults)}`;
}

export interface NoPlaceWords {
  /** "Väntar på en vuxen till", without a full stop. */
  readonly head: string;
  /** What would change it; empty when there is nothing to say. */
  readonly text: string;
}

/** Why there is no place now, in the same words on every page. */
export function noPlaceWords(noPlace: NoPlace): NoPlaceWords {
  switch (noPlace.why) {
    case 'adults_missing':
      return {
        head: waitsForAdults(noPlace),
        text: 'Ingen flyttas upp från reservlistan förrän tillräckligt många vuxna är klara.',
      };
    case 'adults_limit': {
      const { placesWithAnother } = noPlace;
      return {
        head: 'De vuxna som är klara kan inte ta emot fler',
        text:
          placesWithAnother > 0
            ? `${counted(placesWithAnother, 'plats', 'platser')} öppnar när en vuxen till är klar.`
            : 'Det behövs fler vuxna innan någon ny får plats.',
      };
    }
    case 'room_full':
      return { head: 'Alla platser är tagna', text: '' };
    case 'queue':
      return { head: 'Andra står redan på tur', text: 'De lediga platserna går till dem som väntar.' };
  }
}
