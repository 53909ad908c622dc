import { join } from '../i18n/sv/join.ts';
import { noPlaceWords, waitsForAdults, type NoPlaceWords } from '../i18n/sv/no-place.ts';
import { signup as words } from '../i18n/sv/signup.ts';
import type { Chosen } from '../signup/chosen.ts';
import { missingAdults, whyNoPlace } from '../signup/no-place.ts';

/**
 * What stands before the first field of the form: why the sign-up will land on the waiting list, or which adults are
 * missing though it will get a place; undefined when all is as it should be.
 */
export function noteBeforeSigningUp({
  capacity,
  queue,
}: Pick<Chosen, 'capacity' | 'queue'>): NoPlaceWords | undefined {
  const noPlace = whyNoPlace(capacity, queue);
  if (noPlace) {
    const { head, text } = noPlaceWords(noPlace);
    return { head, text: [text, words.newOneWaits(queue.waitlisted)].filter(Boolean).join(' ') };
  }
  const adults = missingAdults(capacity, queue);
  return adults && { head: waitsForAdults(adults), text: join.placeAnyway };
}
