import type {
  AccessFeature,
  CategoryColor,
  PhotoRule,
  VenueKind,
  YesNoUnknown,
} from '../../src/directory/model.ts';
import type { AreaKey } from './areas-and-categories.ts';
import type { OrganiserKey } from './organisers.ts';

/** One invented meeting place. What is left out is not stated, and the site says so. */
export interface VenueInput {
  readonly name: string;
  readonly kind: VenueKind;
  readonly area: AreaKey;
  readonly organiser: OrganiserKey;
  readonly category: CategoryColor;
  readonly summary: string;
  readonly address: string;
  readonly entrance?: string;
  readonly wayHome?: string;
  /** Latitude and longitude in degrees; near the middle of the village, since the address is invented. */
  readonly position?: readonly [number, number];
  readonly setting: 'indoors' | 'outdoors' | 'both';
  readonly access?: readonly AccessFeature[];
  readonly accessNote?: string;
  readonly houseRules?: readonly string[];
  readonly otherAdults?: string;
  readonly phone?: string;
  readonly phoneHours?: string;
  readonly forWhom: string;
  readonly hoursNote?: string;
  readonly staffingNote?: string;
  readonly onlinePlaces?: string;
  readonly firstAid?: YesNoUnknown;
  readonly photoRule?: PhotoRule;
  readonly confirmedDaysAgo: number;
}
