/** The feed of sessions (OpenActive RPDE 1.0) between the database that orders its changes and the site that publishes it. */

/** Entries on one page; what the specification suggests. */
export const FEED_PAGE = 500;

/** Days for which the feed tells of a session that is gone. The specification asks for at least 7. */
export const FEED_TOMBSTONE_DAYS = 30;

/** One entry of the feed as the database gives it. */
export interface FeedRow {
  readonly id: string;
  /** Its place in the order of changes: whole, unique, and larger with each change. */
  readonly change: number;
  /** Null of a session that is gone. */
  readonly data: FeedSession | null;
}

/** Stored values as they are: flags 0 or 1, moments "2026-11-24 14:00:00.000Z", numbers 0 where nothing is stated. */
export interface FeedSession {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: string;
  readonly note: string;
  readonly roomPlaces: number;
  readonly unstaffed: number;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly plannedAdults: number;
  readonly activity: string;
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
  readonly schoolYearFrom: number;
  readonly schoolYearTo: number;
  readonly priceKind: string;
  readonly priceSek: number;
  readonly confirmedOn: string;
  readonly categories: readonly { readonly name: string; readonly slug: string }[];
  readonly organiser: string;
  readonly organiserId: string;
  readonly organiserSite: string;
  readonly venue: string;
  readonly venueSlug: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly area: string;
  readonly municipality: string;
}
