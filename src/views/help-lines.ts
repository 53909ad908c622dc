/** Help lines that are the same in the whole country, by their numbers without spaces. */
export type NationalLine = '112' | '11414' | '116111';

/** What a help line is for, by its number as people write it; undefined for a line that only this municipality has. */
export function meaningOfLine(
  phone: string,
  meanings: Readonly<Record<NationalLine, string>>,
): string | undefined {
  const texts: Partial<Readonly<Record<string, string>>> = meanings;
  return texts[phone.replaceAll(/\D/g, '')];
}
