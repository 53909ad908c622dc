import type { RouteKind } from './routes.ts';

export type HeaderPair = readonly [name: string, value: string];

const YEAR_IN_SECONDS = 31_536_000;

/**
 * The headers that guard every answer.
 * Personal pages keep their address, which holds a token, from every other site. `no-referrer` would do so too, but
 * makes browsers send `Origin: null` with the page's own forms, and those could not be told from another site's.
 */
export function guardHeaders(kind: RouteKind, secure: boolean): HeaderPair[] {
  const headers: HeaderPair[] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', kind === 'personal' ? 'same-origin' : 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
  if (secure) headers.push(['Strict-Transport-Security', `max-age=${YEAR_IN_SECONDS}`]);
  if (kind === 'personal') headers.push(['X-Robots-Tag', 'noindex']);
  return headers;
}

/** Longest time, in seconds, that a cache outside may keep a page without asking. */
export const SHARED_MAX_AGE = 60;
const STALE_WHILE_REVALIDATE = 60;
const STALE_IF_ERROR = 86_400;

/**
 * What caches may do with a public page: browsers ask every time (and get a 304), caches in front keep it for a while
 * and may bridge an outage.
 */
export function publicCacheControl(secondsLeft: number): string {
  const shared = Math.max(0, Math.min(SHARED_MAX_AGE, Math.floor(secondsLeft)));
  return `public, max-age=0, must-revalidate, s-maxage=${shared}, stale-while-revalidate=${STALE_WHILE_REVALIDATE}, stale-if-error=${STALE_IF_ERROR}`;
}

export const PRIVATE_CACHE_CONTROL = 'private, no-store';
export const CACHE_TAG = 'catalogue';
