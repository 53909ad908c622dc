const MAX_LENGTH = 80;
const MARKS = /\p{M}+/gu;
const NOT_IN_SLUG = /[^a-z0-9]+/g;
const OUTER_HYPHENS = /^-+|-+$/g;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS_WITHOUT_BASE: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

function hyphenated(text: string): string {
  return text.replace(NOT_IN_SLUG, '-').replace(OUTER_HYPHENS, '');
}

function latinSlug(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return hyphenated(Array.from(plain, (letter) => LETTERS_WITHOUT_BASE.get(letter) ?? letter).join(''));
}

function codePointSlug(text: string): string {
  const letters = Array.from(text).filter((letter) => LETTER_OR_DIGIT.test(letter));
  return letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
}

function shortened(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const lastHyphen = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : MAX_LENGTH);
}

/**
 * The text as part of an address: lower case a–z and 0–9 with single hyphens, at most 80 characters, cut at a hyphen.
 * "Öppet på Gården" becomes "oppet-pa-garden". A text in another script is written as its code points, so it is
 * empty only for a text without letters and digits.
 */
export function slugOf(text: string): string {
  return shortened(latinSlug(text) || codePointSlug(text));
}

/** Whether the text can stand in an address as it is: the shape that {@link slugOf} gives. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_LENGTH && SLUG.test(text);
}
