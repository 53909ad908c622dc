import { effectivePlaces, freePlaces } from '../domain/places.ts';
import { wallClockText } from '../domain/stockholm.ts';
import { join } from '#words/join.ts';
import { lottery as lotteryWords } from '#words/lottery.ts';
import { noPlaceWords, waitsForAdults, type NoPlaceWords } from '#words/no-place.ts';
import { signup as words } from '#words/signup.ts';
import { momentWords } from '#words/times.ts';
import type { Chosen } from '../signup/chosen.ts';
import { missingAdults, whyNoPlace } from '../signup/no-place.ts';

/**
 * What stands before the first field of the form: why the sign-up will land on the waiting list, or which adults are
 * missing though it will get a place, or that places are drawn by lot; undefined when there is nothing to say.
 * @param today local date
 */
export function noteBeforeSigningUp(
  { capacity, queue, target, lottery }: Pick<Chosen, 'capacity' | 'queue' | 'target' | 'lottery'>,
  today: string,
): NoPlaceWords | undefined {
  if (target.lottery !== 'none') {
    const places = freePlaces(effectivePlaces(capacity), queue);
    const until = momentWords(wallClockText(target.closesAt), today);
    const text = [
      lotteryWords.placesAndApplied(places, lottery?.applied ?? 0),
      lotteryWords.rule(until),
      missingAdults(capacity, queue) ? lotteryWords.adultsFirst : '',
    ];
    return { head: lotteryWords.noteTitle, text: text.filter(Boolean).join(' ') };
  }
  const noPlace = whyNoPlace(capacity, queue);
  if (noPlace) {
    const { head, text } = noPlaceWords(noPlace);
    return { head, text: [text, words.newOneWaits(queue.waitlisted)].filter(Boolean).join(' ') };
  }
  const adults = missingAdults(capacity, queue);
  return adults && { head: waitsForAdults(adults), text: join.placeAnyway };
}
