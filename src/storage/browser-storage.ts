/**
 * Everything that the site may leave in a visitor's browser. The page about cookies is made of it, and the browser tests fail
 * on whatever they find that is not here. None of it needs consent: each is necessary for what somebody has just asked for
 * (lagen om elektronisk kommunikation 2022:482, 9 kap. 28 §).
 */
import { FAMILY_COOKIES, familyCookieName, type FamilyCookie } from '../family/cookies.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { OFFLINE_CACHE, OFFLINE_CHOICE_KEY } from '../saved/offline-names.ts';
import { SAVED_KEY } from '../saved/saved-items.ts';
import { TICK_REFUSED, TICK_WAITING } from '../saved/tick-names.ts';
import { PLACE_COOKIE, PLACE_COOKIE_DAYS } from '../staff/chosen-place.ts';
import { CODE_LIFE, LONGEST_SESSION, staffCodeCookieName, staffCookieName } from '../staff/session-cookie.ts';

export const STORED_IDS = [
  'saved',
  'offlineChoice',
  'offlinePages',
  'familyAsked',
  'familySession',
  'familyFeed',
  'staffSession',
  'staffCode',
  'staffPlace',
  'doorTicks',
] as const;
export type StoredId = (typeof STORED_IDS)[number];

/** A cookie, a value in localStorage, or copies of pages and files in the browser's Cache. */
export type StorageKind = 'cookie' | 'local' | 'cache';
/** Whom it can happen to. */
export type StoredFor = 'visitor' | 'family' | 'staff';

export interface StoredThing {
  readonly id: StoredId;
  readonly kind: StorageKind;
  readonly for: StoredFor;
  readonly names: readonly string[];
  /** The names are beginnings. */
  readonly isPrefix: boolean;
  /** After which the browser throws it away; undefined = never by itself. */
  readonly seconds: number | undefined;
}

/** @param secure whether the site is reached by https, which cookies' names tell */
export function storedThings(secure: boolean): readonly StoredThing[] {
  const local = (id: StoredId, of: StoredFor, ...names: string[]): StoredThing => ({
    id,
    kind: 'local',
    for: of,
    names,
    isPrefix: names.some((name) => name.endsWith(':')),
    seconds: undefined,
  });
  const cookie = (id: StoredId, of: StoredFor, names: readonly string[], seconds: number): StoredThing => ({
    id,
    kind: 'cookie',
    for: of,
    names,
    isPrefix: false,
    seconds,
  });
  const family = (id: StoredId, which: FamilyCookie): StoredThing =>
    cookie(
      id,
      'family',
      LANGUAGES.map((language) => familyCookieName(which, secure, language)),
      FAMILY_COOKIES[which].maxAge,
    );
  return [
    local('saved', 'visitor', SAVED_KEY),
    local('offlineChoice', 'visitor', OFFLINE_CHOICE_KEY),
    {
      id: 'offlinePages',
      kind: 'cache',
      for: 'visitor',
      names: [OFFLINE_CACHE],
      isPrefix: true,
      seconds: undefined,
    },
    family('familyAsked', 'asked'),
    family('familySession', 'session'),
    family('familyFeed', 'feed'),
    cookie('staffSession', 'staff', [staffCookieName(secure)], LONGEST_SESSION / 1000),
    cookie('staffCode', 'staff', [staffCodeCookieName(secure)], CODE_LIFE / 1000),
    cookie('staffPlace', 'staff', [PLACE_COOKIE], PLACE_COOKIE_DAYS * 86_400),
    local('doorTicks', 'staff', TICK_WAITING, TICK_REFUSED),
  ];
}

/** Whether the page about cookies tells of it. */
export function isDeclared(kind: StorageKind, name: string, secure: boolean): boolean {
  return storedThings(secure).some(
    (thing) =>
      thing.kind === kind &&
      thing.names.some((known) => (thing.isPrefix ? name.startsWith(known) : name === known)),
  );
}
