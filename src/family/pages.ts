import { randomBytes } from 'node:crypto';
import type { AstroGlobal } from 'astro';
import { language } from '#words/language.ts';
import { inLanguage, LANGUAGES, type Language } from '../i18n/languages.ts';
import { MY_SIGNUPS, MY_SIGNUPS_CALENDAR } from '../paths.ts';
import { isToken } from '../signup/keys.ts';
import { FAMILY_COOKIES, familyCookieName, type FamilyCookie } from './cookies.ts';

/** What the pages of "Mina anmälningar" share: the cookies, and what was typed. */

type Page = Pick<AstroGlobal, 'cookies' | 'locals'>;

/** Where each is sent. */
const PATHS: Readonly<Record<FamilyCookie, string>> = {
  session: MY_SIGNUPS,
  asked: MY_SIGNUPS,
  feed: MY_SIGNUPS_CALENDAR,
};

function nameOf({ locals }: Page, cookie: FamilyCookie, of: Language = language): string {
  return familyCookieName(cookie, locals.family.secure, of);
}

function read(page: Page, cookie: FamilyCookie): string {
  return page.cookies.get(nameOf(page, cookie))?.value ?? '';
}

function write(
  page: Page,
  cookie: FamilyCookie,
  value: string,
  maxAge = FAMILY_COOKIES[cookie].maxAge,
): void {
  const { secure } = page.locals.family;
  for (const one of LANGUAGES) {
    const path = inLanguage(one, PATHS[cookie]);
    const options = { httpOnly: true, secure, sameSite: 'lax', path, maxAge } as const;
    page.cookies.set(nameOf(page, cookie, one), value, options);
  }
}

function forget(page: Page, cookie: FamilyCookie): void {
  if (page.cookies.has(nameOf(page, cookie))) write(page, cookie, '', 0);
}

/** The key of whoever is signed in; empty when nobody is. */
export function sessionKey(page: Page): string {
  const key = read(page, 'session');
  return isToken(key) ? key : '';
}

export function keepSession(page: Page, key: string): void {
  write(page, 'session', key);
  forget(page, 'asked');
}

export function forgetSession(page: Page): void {
  forget(page, 'session');
}

/** The address that a code was asked for; empty when none was, or long ago. */
export function askedAddress(page: Page): string {
  return page.locals.family.open(read(page, 'asked')) ?? '';
}

export function rememberAsked(page: Page, email: string): void {
  write(page, 'asked', page.locals.family.seal(email, FAMILY_COOKIES.asked.maxAge * 1000));
}

/** Hands the key of a new feed to the page that shows it. */
export function keepNewFeed(page: Page, key: string): void {
  write(page, 'feed', key);
}

/** The key of a feed that was just made, once. */
export function takeNewFeed(page: Page): string {
  const key = read(page, 'feed');
  forget(page, 'feed');
  return isToken(key) ? key : '';
}

/** 192 random bits. */
export function newKey(): string {
  return randomBytes(24).toString('base64url');
}

/** To the first step, which says why when somebody was signed in. */
export function toSignIn(page: AstroGlobal): Response {
  const wasSignedIn = read(page, 'session') !== '';
  forgetSession(page);
  return page.redirect(wasSignedIn ? `${MY_SIGNUPS}?igen=ja` : MY_SIGNUPS, 303);
}

const LONGEST_TYPED = 300;

/** One posted field as text without what only the keyboard put there. */
export function typedText(form: FormData, name: string): string {
  const value = form.get(name);
  if (typeof value !== 'string') return '';
  return value
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_TYPED);
}

/** The digits of a code, typed with or without spaces; empty when it cannot be one. */
export function typedCode(form: FormData): string {
  const digits = typedText(form, 'code').replace(/[\s-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : '';
}

/** The posted form; empty when it was none. */
export async function postedForm(page: Pick<AstroGlobal, 'request'>): Promise<FormData> {
  return page.request.formData().catch(() => new FormData());
}
