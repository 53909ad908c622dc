import type { Venue } from '../directory/model.ts';
import { findUs as words } from '../i18n/sv/find-us.ts';
import { ACCESS_FEATURES } from '../i18n/sv/labels.ts';
import { capitalised, listed } from '../i18n/sv/numbers.ts';
import type { IconRow } from './icon-row.ts';
import { Bus, LocationPin, Monitor, Wheelchair } from './icons.ts';

function accessRow({ access, accessNote }: Venue): IconRow {
  const features = capitalised(listed(access.map((feature) => ACCESS_FEATURES[feature])));
  const missing = features || accessNote ? '' : words.accessMissing;
  return { icon: Wheelchair, head: features || words.access, text: accessNote || missing };
}

/** How to get to a place and home again, in rows. */
export function findUsRows(venue: Venue): IconRow[] {
  const address = venue.address
    ? [venue.address, venue.area.name]
        .filter((part) => part && !venue.address.endsWith(`, ${part}`))
        .join(', ')
    : words.addressMissing;
  const rows: IconRow[] = [{ icon: LocationPin, head: address, text: venue.entrance }];
  if (venue.wayHome) rows.push({ icon: Bus, head: words.wayHome, text: venue.wayHome });
  rows.push(accessRow(venue));
  if (venue.onlinePlaces) rows.push({ icon: Monitor, head: words.online, text: venue.onlinePlaces });
  return rows;
}
