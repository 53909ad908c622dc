import type { Activity, ContentLanguage } from '../directory/model.ts';
import { contentLang } from './content-lang.ts';

/** A piece of a text, and its language where that is not the page's. */
export interface Run {
  readonly text: string;
  readonly lang?: ContentLanguage | undefined;
}

/** A text that may hold what staff have written in another language than the page's; a string is the page's own. */
export type Phrase = string | readonly Run[];

/** What staff have written. @param language Swedish, but where it is known to be another */
export function written(text: string, language?: ContentLanguage): Phrase {
  const lang = contentLang(language);
  return lang && text ? [{ text, lang }] : text;
}

/**
 * The page's own words around what staff have written.
 * @param make as with a string; where it says something of its own instead, that is the page's
 */
export function around(make: (inner: string) => string, inner: Phrase): Phrase {
  return marked(make(plainText(inner)), [inner]);
}

/** A text in which pieces stand, in this order, that may be in another language. */
export function marked(text: string, pieces: readonly Phrase[]): Phrase {
  const parts: Phrase[] = [];
  let rest = text;
  for (const piece of pieces) {
    const said = plainText(piece);
    const at = rest.indexOf(said);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), piece);
    rest = rest.slice(at + said.length);
  }
  return phrase([...parts, rest]);
}

/** Several after each other; a plain string where all of it is in the page's language. */
export function phrase(parts: readonly Phrase[], separator = ''): Phrase {
  const runs = parts
    .flatMap((part, index) => [...(index > 0 && separator ? [separator] : []), part])
    .flatMap(runsOf)
    .filter(({ text }) => text !== '');
  return runs.some(({ lang }) => lang) ? runs : runs.map(({ text }) => text).join('');
}

export function runsOf(of: Phrase): readonly Run[] {
  return typeof of === 'string' ? [{ text: of }] : of;
}

/** The text alone, for what can hold no marks. */
export function plainText(of: Phrase): string {
  return runsOf(of)
    .map(({ text }) => text)
    .join('');
}

/** The language of a text that is all in one, where that is not the page's. */
export function langOf(of: Phrase): ContentLanguage | undefined {
  const [first, ...others] = runsOf(of);
  return others.length === 0 ? first?.lang : undefined;
}

/** The title of an activity. */
export function titleOf({ title, lang }: Pick<Activity, 'title' | 'lang'>): Phrase {
  return written(title, lang?.title);
}
