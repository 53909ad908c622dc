import type { APIContext } from 'astro';
import { STAFF } from '../paths.ts';

/** What the cookie is called, and the parameter of the page. */
export const PLACE_COOKIE = 'stalle';
export const PLACE_COOKIE_DAYS = 180;

/**
 * The place that the staff member chose on the first page: asked for in the address, and then remembered in this browser
 * for that page alone; empty = one's own sessions.
 */
export function chosenPlace({ url, cookies, locals }: APIContext): string {
  const asked = url.searchParams.get(PLACE_COOKIE);
  if (asked === null) return readable(cookies.get(PLACE_COOKIE)?.value ?? '');
  const place = readable(asked);
  const { secure } = locals.staff.cookie;
  cookies.set(PLACE_COOKIE, place, {
    httpOnly: true,
    secure,
    sameSite: 'strict',
    path: STAFF,
    maxAge: place === '' ? 0 : PLACE_COOKIE_DAYS * 86_400,
  });
  return place;
}

function readable(place: string): string {
  return /^[a-z0-9]{1,15}$/.test(place) ? place : '';
}
