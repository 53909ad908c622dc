import { contentLang } from '../components/content-lang.ts';
import type { ContentLanguage, HelpLine, SiteSettings } from '../directory/model.ts';
import { helpLines as words } from '#words/help-lines.ts';

/** Help lines that are the same in the whole country, by their numbers without spaces. */
export type NationalLine = '112' | '11414' | '116111';

export const NATIONAL_LINES: readonly NationalLine[] = ['112', '11414', '116111'];

const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '');

/** What a help line is for, by its number as people write it; undefined for a line that only this municipality has. */
export function meaningOfLine(
  phone: string,
  meanings: Readonly<Record<NationalLine, string>>,
): string | undefined {
  const texts: Partial<Readonly<Record<string, string>>> = meanings;
  return texts[digitsOf(phone)];
}

/** The lines of the whole country that are not among these. */
export function missingLines(lines: readonly Pick<HelpLine, 'phone'>[]): NationalLine[] {
  const given = new Set(lines.map(({ phone }) => digitsOf(phone)));
  return NATIONAL_LINES.filter((line) => !given.has(line));
}

/** Somebody to call. */
export interface TalkLine extends HelpLine {
  /** Of its words, where it is not the page's own. */
  readonly lang: ContentLanguage | undefined;
}

/** Whom every page tells to call: what staff have written, and after it the lines of the whole country that they left out. */
export function talkLines({ helpLines, lang }: Pick<SiteSettings, 'helpLines' | 'lang'>): TalkLine[] {
  const written = contentLang(lang?.helpLines);
  return [
    ...helpLines.map((line) => ({ ...line, lang: written })),
    ...missingLines(helpLines).map((line) => {
      const { name, hours, phone } = words.national[line];
      return { name, hours, phone, lang: undefined };
    }),
  ];
}
