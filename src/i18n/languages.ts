/** The languages that the site is built in, each by itself (`scripts/build/site.ts`). */
export interface Language {
  /** As in `lang` and `hreflang`. */
  readonly code: 'sv' | 'en';
  /** In the language itself. */
  readonly name: string;
  /** Where its pages begin. */
  readonly prefix: '' | '/en';
  /** The folder under `dist` with the build. */
  readonly folder: string;
}

export const SWEDISH: Language = { code: 'sv', name: 'Svenska', prefix: '', folder: 'site' };
export const ENGLISH: Language = { code: 'en', name: 'English', prefix: '/en', folder: 'site-en' };
export const LANGUAGES: readonly Language[] = [SWEDISH, ENGLISH];

/** The language of a page by its address, and the address without the language's prefix. */
export function splitLanguage(path: string): { readonly language: Language; readonly path: string } {
  if (!/^\/en(?:[/?]|$)/.test(path)) return { language: SWEDISH, path };
  const bare = path.slice(ENGLISH.prefix.length);
  return { language: ENGLISH, path: bare.startsWith('/') ? bare : `/${bare}` };
}

/** The same page in another language. @param path with or without a prefix, and with its query */
export function inLanguage({ prefix }: Language, path: string): string {
  const bare = splitLanguage(path).path;
  // The first page is "/en", without a slash.
  return prefix + bare.replace(/^\/(?=\?|$)/, prefix ? '' : '/');
}

/** A language that has one page about the site, and no more (`src/i18n/more`). */
export interface GuideLanguage {
  /** As in `lang` and `hreflang`. */
  readonly code: 'fi' | 'ar' | 'so' | 'uk';
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
}

export const FINNISH: GuideLanguage = { code: 'fi', name: 'Suomi', direction: 'ltr', path: '/fi' };
export const ARABIC: GuideLanguage = { code: 'ar', name: 'العربية', direction: 'rtl', path: '/ar' };
export const SOMALI: GuideLanguage = { code: 'so', name: 'Soomaali', direction: 'ltr', path: '/so' };
export const UKRAINIAN: GuideLanguage = { code: 'uk', name: 'Українська', direction: 'ltr', path: '/uk' };
export const GUIDE_LANGUAGES: readonly GuideLanguage[] = [FINNISH, ARABIC, SOMALI, UKRAINIAN];

/** Easy Swedish, named in itself; the site told in it has a page of its own. */
export const EASY_SWEDISH_NAME = 'Lättläst';
