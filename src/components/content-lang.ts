import { language } from '#words/language.ts';
import type { ContentLanguage } from '../directory/model.ts';

/** The `lang` attribute of a text that staff have written, where it is not in the page's own language. */
export function contentLang(text: ContentLanguage = 'sv'): ContentLanguage | undefined {
  return text === language.code ? undefined : text;
}
