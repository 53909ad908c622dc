import type { MapTiles } from '../domain/map-tiles.ts';
import type { RouteKind } from './routes.ts';

export type HeaderPair = readonly [name: string, value: string];

const YEAR_IN_SECONDS = 31_536_000;

/**
 * What a page may load and do. All scripts and styles are files of the site itself, so nothing inline is ever allowed;
 * `data:` is for the small pictures inside the style sheet.
 */
const IMAGES = "img-src 'self' data:";
const PAGE_RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  IMAGES,
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];
export const PAGE_POLICY = PAGE_RULES.join('; ');

/** For the page that shows how the list for other sites will look. */
export const PREVIEWING_POLICY = [...PAGE_RULES, "frame-src 'self'"].join('; ');

/** For the list that other sites put into a frame: the one page that they may. It has no script and no form. */
export const EMBEDDED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  IMAGES,
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** What the one page with a map may load: the pictures of the map too. The origin has passed `tilesOrigin`. */
export function mapPolicy({ origin }: Pick<MapTiles, 'origin'>): HeaderPair {
  return ['Content-Security-Policy', PAGE_POLICY.replace(IMAGES, `${IMAGES} ${origin}`)];
}

const permissions = (geolocation: '()' | '(self)'): HeaderPair => [
  'Permissions-Policy',
  `camera=(), geolocation=${geolocation}, microphone=(), payment=(), usb=()`,
];

/** For the list alone, where a visitor may ask for what is nearest. */
export const MAY_ASK_POSITION = permissions('(self)');

/**
 * The headers that guard every answer.
 * Personal pages keep their address, which holds a token, from every other site. A personal page without a form sets
 * `no-referrer` itself; with a form, browsers would then send `Origin: null`, as another site's form may.
 */
export function guardHeaders(kind: RouteKind, secure: boolean, policy = PAGE_POLICY): HeaderPair[] {
  const headers: HeaderPair[] = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', kind === 'personal' ? 'same-origin' : 'strict-origin-when-cross-origin'],
    permissions('()'),
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
  if (secure) headers.push(['Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`]);
  if (kind === 'personal') headers.push(['X-Robots-Tag', 'noindex']);
  return headers;
}

/**
 * Longest times, in seconds, that a cache outside may keep a page without asking, and then while it asks. Added up they
 * are how late the news that a place has closed can be behind such a cache.
 */
const SHARED_MAX_AGE = 10;
const STALE_WHILE_REVALIDATE = 10;
const STALE_IF_ERROR = 86_400;

/** For how many more seconds a page is as it should be, and for how many nothing that it says is false. */
export interface SecondsLeft {
  readonly fresh: number;
  readonly claims: number;
}

/**
 * What caches may do with a public page: browsers ask every time (and get a 304), caches in front keep it for a while
 * and may bridge an outage, but never past the moment when the page could say "open" of what has closed.
 */
export function publicCacheControl({ fresh, claims }: SecondsLeft): string {
  const whole = (seconds: number, most: number) => Math.max(0, Math.min(most, Math.floor(seconds)));
  const claimed = whole(claims, Number.MAX_SAFE_INTEGER);
  const shared = whole(Math.min(fresh, claimed), SHARED_MAX_AGE);
  const whileAsking = whole(claimed - shared, STALE_WHILE_REVALIDATE);
  const inOutage = whole(claimed - shared, STALE_IF_ERROR);
  return `public, max-age=0, must-revalidate, s-maxage=${shared}, stale-while-revalidate=${whileAsking}, stale-if-error=${inOutage}`;
}

export const PRIVATE_CACHE_CONTROL = 'private, no-store';
export const CACHE_TAG = 'catalogue';
