import type { MissingAdults, NoPlace } from '../../signup/no-place.ts';
import type { NoPlaceWords } from '../sv/no-place.ts';
import { counted, numberWord } from './numbers.ts';

export type { NoPlaceWords } from '../sv/no-place.ts';

/** "one more adult", "two more adults"; the first adults are not "more". */
export function moreAdults({ missing, ready }: MissingAdults): string {
  return `${numberWord(missing)} ${ready > 0 ? 'more ' : ''}${missing === 1 ? 'adult' : 'adults'}`;
}

/** "Waiting for one more adult". */
export function waitsForAdults(adults: MissingAdults): string {
  return `Waiting for ${moreAdults(adults)}`;
}

/** Why there is no place now, in the same words on every page. */
export function noPlaceWords(noPlace: NoPlace): NoPlaceWords {
  switch (noPlace.why) {
    case 'adults_missing':
      return {
        head: waitsForAdults(noPlace),
        text: 'Nobody is moved up from the waiting list until enough adults are ready.',
      };
    case 'adults_limit': {
      const { placesWithAnother } = noPlace;
      return {
        head: 'The adults who are ready cannot take more participants',
        text:
          placesWithAnother > 0
            ? `${counted(placesWithAnother, 'place opens', 'places open')} when one more adult is ready.`
            : 'More adults are needed before anyone new gets a place.',
      };
    }
    case 'room_full':
      return { head: 'All places are taken', text: '' };
    case 'queue':
      return { head: 'Others are already in line', text: 'The free places go to those who are waiting.' };
  }
}
