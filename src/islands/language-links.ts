import { inLanguage, LANGUAGES } from '../i18n/languages.ts';

/** Leads the links to this page in other languages to the address that it has now. */
export function languageLinksFollow(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-this-page]')) {
    const language = LANGUAGES.find(({ code }) => code === link.hreflang);
    if (language) link.href = inLanguage(language, location.pathname + location.search);
  }
}
