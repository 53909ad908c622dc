/** Where the pictures of a map come from. */
export interface MapTiles {
  /** Address of a picture, with {z}, {x} and {y}. */
  readonly url: string;
  /** "https://tiles.example.se": the one other site that a page with the map may ask. */
  readonly origin: string;
  /** Plain text. */
  readonly attribution: string;
  readonly maxZoom: number;
}

/** A host as it may stand in a policy, and a path of nothing that could end one. */
const TEMPLATE = /^(https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)\/[\w.~%/?=&@,+:{}-]*$/;
const PLACES = ['{z}', '{x}', '{y}'];
/** What OpenStreetMap's pictures, and most others, have. */
const DEFAULT_MAX_ZOOM = 19;

/** The origin of an address of map pictures; undefined unless it is https and has {z}, {x} and {y} once each, and no other braces. */
export function tilesOrigin(url: string): string | undefined {
  const origin = TEMPLATE.exec(url)?.[1];
  const rest = PLACES.reduce((text, place) => text.replace(place, ''), url);
  const isWhole = rest.length === url.length - PLACES.join('').length && !/[{}]/.test(rest);
  return isWhole ? origin : undefined;
}

/** "tiles.example.se": how the other site is named to people. */
export const mapHost = ({ origin }: Pick<MapTiles, 'origin'>): string => origin.replace('https://', '');

/** The map as staff have set it up; undefined where they have not, or where no page could show it. */
export function mapTilesFrom(url: string, attribution: string, maxZoom: number): MapTiles | undefined {
  const origin = tilesOrigin(url);
  if (!origin) return undefined;
  return { url, origin, attribution, maxZoom: maxZoom || DEFAULT_MAX_ZOOM };
}
