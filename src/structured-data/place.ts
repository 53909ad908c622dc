import type { Venue } from '../directory/model.ts';
import { ACCESS_FEATURES } from '#words/labels.ts';
import { capitalised } from '#words/numbers.ts';
import { venueHref } from '../paths.ts';
import type { PageDates } from '../views/page-dates.ts';
import { type JsonLd, pageOf, stated } from './json-ld.ts';
import { known, property, vettingProperties } from './supervision-properties.ts';

/** Name, address and position of a venue, as a part of something else. @param origin the site's public origin */
export function placeInShort(venue: Venue, origin: string): { readonly [property: string]: JsonLd } {
  const { position } = venue;
  return {
    '@type': 'Place',
    name: venue.name,
    url: origin + venueHref(venue),
    address: {
      '@type': 'PostalAddress',
      streetAddress: stated(venue.address),
      addressLocality: venue.area.name,
      addressCountry: 'SE',
    },
    geo: position && {
      '@type': 'GeoCoordinates',
      latitude: position.latitude,
      longitude: position.longitude,
    },
  };
}

/** A meeting place for machines: schema.org/Place. @param origin the site's public origin */
export function placeDocument(venue: Venue, origin: string, dates?: PageDates): JsonLd {
  const facts = [
    ...property('staffing', venue.staffingNote),
    ...property('firstAid', known(venue.firstAid)),
    ...vettingProperties(venue.organiser),
    ...property('supervisionConfirmedOn', venue.supervisionConfirmedOn),
  ];
  return {
    '@context': 'https://schema.org',
    ...placeInShort(venue, origin),
    mainEntityOfPage: pageOf(origin + venueHref(venue), dates),
    description: stated(venue.summary),
    telephone: stated(venue.phone),
    amenityFeature:
      venue.access.length > 0
        ? venue.access.map((feature) => ({
            '@type': 'LocationFeatureSpecification',
            name: capitalised(ACCESS_FEATURES[feature]),
            value: true,
          }))
        : undefined,
    additionalProperty: facts.length > 0 ? facts : undefined,
  };
}
