import type { Activity, Venue } from '../directory/model.ts';
import { card as words } from '#words/card.ts';
import { SETTINGS } from '#words/labels.ts';
import { capitalised, kronor } from '#words/numbers.ts';
import { schoolYearRange } from '#words/school-years.ts';

/** The short facts of a poster: school years, price, in- or outdoors. */
export function tagsOf(activity: Activity, venue: Venue | undefined): string[] {
  return [
    capitalised(schoolYearRange(activity.schoolYears)),
    activity.free ? words.free : kronor(activity.priceSek),
    ...(venue?.setting ? [SETTINGS[venue.setting]] : []),
  ];
}

/** "Kvarnvägen 4, Jämshög", without saying the village twice. */
export function addressOf(venue: Venue): string {
  if (!venue.address) return venue.area.name;
  const asWords = (text: string) => ` ${text.replaceAll(',', ' ')} `;
  const saysVillage = asWords(venue.address).includes(asWords(venue.area.name));
  return saysVillage ? venue.address : `${venue.address}, ${venue.area.name}`;
}
