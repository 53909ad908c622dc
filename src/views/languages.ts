/** How a page leads to itself, or to its nearest relative, in other languages. */
import {
  EASY_SWEDISH_NAME,
  GUIDE_LANGUAGES,
  inLanguage,
  LANGUAGES,
  splitLanguage,
} from '../i18n/languages.ts';
import { EASY_SWEDISH, hasOneAddress, HOW_IT_WORKS } from '../paths.ts';

export interface LanguageLink {
  /** As in `lang` and `hreflang`. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly href: string;
  /** It leads to the very page, whatever was asked for there. */
  readonly isThisPage?: boolean;
}

const EASY: LanguageLink = { code: 'sv', name: EASY_SWEDISH_NAME, direction: 'ltr', href: EASY_SWEDISH };

const GUIDES: readonly LanguageLink[] = GUIDE_LANGUAGES.map(({ path, ...one }) => ({ ...one, href: path }));

/**
 * The languages that one can go on to from a page: the page itself where the language has it, the language's first page
 * where it has not.
 */
export function languageLinks({ pathname, search }: Pick<URL, 'pathname' | 'search'>): LanguageLink[] {
  const { language, path } = splitLanguage(pathname);
  const isGuide = GUIDES.some(({ href }) => href === path);
  const page = hasOneAddress(path) ? '/' : path + search;
  return [
    ...LANGUAGES.filter((one) => isGuide || one !== language).map((one): LanguageLink => ({
      code: one.code,
      name: one.name,
      direction: 'ltr',
      href: inLanguage(one, page),
      ...(page !== '/' && { isThisPage: true }),
    })),
    ...[...GUIDES, EASY].filter(({ href }) => href !== path),
  ];
}

/** The same content in other languages and the page itself, for search engines; paths. */
export function alternatesOf(address: string): Pick<LanguageLink, 'code' | 'href'>[] {
  const { path } = splitLanguage(address);
  const explaining = splitLanguage(HOW_IT_WORKS).path;
  const isExplaining = path === explaining || GUIDES.some(({ href }) => href === path);
  if (!isExplaining && hasOneAddress(path)) return [];
  const page = isExplaining ? explaining : path;
  return [
    ...LANGUAGES.map((one) => ({ code: one.code, href: inLanguage(one, page) })),
    ...(isExplaining ? GUIDES.map(({ code, href }) => ({ code, href })) : []),
  ];
}
