import { machineTime } from '../views/machine-time.ts';
import type { PageDates } from '../views/page-dates.ts';

/** A value of a JSON-LD document; what is undefined is left out. */
export type JsonLd =
  string | number | boolean | undefined | readonly JsonLd[] | { readonly [property: string]: JsonLd };

/** Characters that could end the script element around the JSON, begin a comment in it, or break a line of script. */
const DANGEROUS = /[<>&\u2028\u2029]/g;

/** The document as JSON for a script element: no text in it, whoever typed it, can be anything but text. */
export function jsonLdText(document: JsonLd): string {
  return JSON.stringify(document).replaceAll(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The page about a thing, with the dates that it says itself. */
export function pageOf(url: string, dates: PageDates | undefined): JsonLd {
  if (dates?.changedAt === undefined) return undefined;
  return {
    '@type': 'WebPage',
    url,
    datePublished: dates.publishedAt === undefined ? undefined : machineTime(dates.publishedAt),
    dateModified: machineTime(dates.changedAt),
  };
}

/** The text, or undefined when nothing is stated, so that the property is left out. */
export function stated(text: string): string | undefined {
  return text === '' ? undefined : text;
}
