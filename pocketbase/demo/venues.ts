import { addDays } from '../../src/domain/local-date.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { areaId, categoryId } from './areas-and-categories.ts';
import { organiserId } from './organisers.ts';
import { demoId, entriesOf } from './records.ts';
import type { DemoRecord } from './records.ts';
import { venueAnswers, type VenueAnswers } from './venue-answers.ts';
import type { VenueInput } from './venue-input.ts';
import { venuesOfOlofstrom } from './venues-olofstrom.ts';
import { venuesOfVillages } from './venues-villages.ts';

const venues = { ...venuesOfOlofstrom, ...venuesOfVillages };

export type VenueKey = keyof typeof venues;

export function venueId(key: VenueKey): string {
  return demoId('ven', key);
}

export function venueAreaId(key: VenueKey): string {
  return areaId(venues[key].area);
}

function fieldsOf(venue: VenueInput, answers: VenueAnswers, today: string): DemoRecord['fields'] {
  return {
    name: venue.name,
    slug: slugOf(venue.name),
    kind: venue.kind,
    area: areaId(venue.area),
    organiser: organiserId(venue.organiser),
    category: categoryId(venue.category),
    summary: venue.summary,
    address: venue.address,
    entrance: venue.entrance ?? '',
    way_home: venue.wayHome ?? '',
    latitude: venue.position?.[0] ?? 0,
    longitude: venue.position?.[1] ?? 0,
    setting: venue.setting,
    access: venue.access ?? [],
    access_note: venue.accessNote ?? '',
    toilets: answers.toilets ?? '',
    lighting: answers.lighting ?? '',
    support_note: answers.support ?? '',
    languages: answers.languages ?? '',
    house_rules: (venue.houseRules ?? []).join('\n'),
    other_adults: venue.otherAdults ?? '',
    phone: venue.phone ?? '',
    phone_hours: venue.phoneHours ?? '',
    for_whom: venue.forWhom,
    hours_note: venue.hoursNote ?? '',
    staffing_note: venue.staffingNote ?? '',
    online_places: venue.onlinePlaces ?? answers.onlinePlaces ?? '',
    first_aid: venue.firstAid ?? 'unknown',
    photo_rule: venue.photoRule ?? '',
    image_alt: '',
    source_name: '',
    source_as_of: '',
    supervision_confirmed_on: addDays(today, -venue.confirmedDaysAgo),
    status: 'published',
  };
}

/** The invented meeting places. @param today local date YYYY-MM-DD; their facts were confirmed some days before it. */
export function venueRecords(today: string): readonly DemoRecord[] {
  return entriesOf<VenueKey, VenueInput>(venues).map(([key, venue]) => ({
    collection: 'venues',
    id: venueId(key),
    fields: fieldsOf(venue, venueAnswers[key] ?? {}, today),
  }));
}
