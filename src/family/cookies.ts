import { type Language, SWEDISH } from '../i18n/languages.ts';

/**
 * The cookies of "Mina anmälningar":
 * - `session`: opens the list, for as long as PocketBase lets a session last
 * - `asked`: the address that a code was asked for, sealed; longer than the code lives
 * - `feed`: the key of a calendar feed from the post that made it to the page that shows it, once
 */
export type FamilyCookie = 'session' | 'asked' | 'feed';

/** `maxAge` in seconds. */
export const FAMILY_COOKIES: Readonly<Record<FamilyCookie, { name: string; maxAge: number }>> = {
  session: { name: 'mina', maxAge: 2 * 3600 },
  asked: { name: 'mina-kod', maxAge: 30 * 60 },
  feed: { name: 'mina-kalender', maxAge: 120 },
};

/**
 * One for the pages in each language, so that who changes language stays signed in, and no other page is sent any.
 * `__Secure-` and not `__Host-`: that one must be sent with every page of the site, and these pages alone need the key. No
 * other host name can read it, for it has no `Domain`.
 * @param secure whether the site is reached by https
 */
export function familyCookieName(cookie: FamilyCookie, secure: boolean, language: Language): string {
  const { name } = FAMILY_COOKIES[cookie];
  return `${secure ? '__Secure-' : ''}${name}${language === SWEDISH ? '' : `-${language.code}`}`;
}
