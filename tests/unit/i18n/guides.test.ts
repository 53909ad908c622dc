import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDE_LANGUAGES } from '../../../src/i18n/languages.ts';
import { arabic } from '../../../src/i18n/more/ar.ts';
import { finnish } from '../../../src/i18n/more/fi.ts';
import type { Guide } from '../../../src/i18n/more/guide.ts';
import { SITE_WORDS } from '../../../src/i18n/more/site-words.ts';
import { somali } from '../../../src/i18n/more/so.ts';
import { ukrainian } from '../../../src/i18n/more/uk.ts';
import { card } from '../../../src/i18n/sv/card.ts';
import { FACT_NAMES } from '../../../src/i18n/sv/facts.ts';
import { join } from '../../../src/i18n/sv/join.ts';
import { FRITIDSKORTET, MISSING } from '../../../src/i18n/sv/labels.ts';
import { layout } from '../../../src/i18n/sv/layout.ts';
import { search } from '../../../src/i18n/sv/search.ts';
import { signup } from '../../../src/i18n/sv/signup.ts';

const GUIDES: Readonly<Record<(typeof GUIDE_LANGUAGES)[number]['code'], Guide>> = {
  fi: finnish,
  ar: arabic,
  so: somali,
  uk: ukrainian,
};

/** Every text with where it stands: "signUp.steps.find". */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inside]) => textsOf(inside, path ? `${path}.${key}` : key));
}

const swedishIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, term]) => term ?? '');
const without = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '');

/** What stands on the site word for word, or is a name or a term of the law. */
const ON_SITE = new Set<string>([
  ...[card, join, search, layout, layout.footer].flatMap((words) => Object.values(words)).filter(isText),
  ...Object.values(signup).filter(isText),
  ...Object.values(FACT_NAMES),
  ...Object.values(FRITIDSKORTET),
  MISSING,
  signup.submit(1),
  signup.submitWaiting(1),
  'Fritidskortet',
  'personnummer',
  'belastningsregistret',
  'skyddade personuppgifter',
  'åk',
  'kr',
]);

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

describe.each(Object.entries(GUIDES))('the page in %s', (code, guide) => {
  const texts = textsOf(guide);

  it('says the same things as the others, and leaves nothing empty', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual(
      textsOf(finnish)
        .map(([path]) => path)
        .toSorted(),
    );
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    for (const [path, text] of texts) expect(without(text), path).not.toMatch(/[{}]/);
  });

  it('names what stands on the site exactly as it stands there', () => {
    const named = texts.flatMap(([path, text]) => swedishIn(text).map((term) => [path, term]));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(([, term = '']) => /\p{L}/u.test(term) && !ON_SITE.has(term))).toEqual([]);
    // The same Swedish in the same places as in the other languages.
    const terms = (one: Guide) => textsOf(one).map(([path, text]) => [path, swedishIn(text).toSorted()]);
    expect(terms(guide).toSorted()).toEqual(terms(finnish).toSorted());
  });

  it('says nothing in Swedish that is not marked as such', () => {
    const swedish = Object.values(SITE_WORDS)
      .flatMap((words) => words.toLowerCase().split(', '))
      .filter((word) => word.length > 4);
    const letters = { fi: /[å]/i, ar: /\p{Script=Latin}/u, so: /[åäö]/i, uk: /\p{Script=Latin}/u };
    for (const [path, text] of texts) {
      const own = without(text);
      expect(own, path).not.toMatch(letters[code as keyof typeof letters]);
      expect(
        swedish.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(own)),
        path,
      ).toEqual([]);
    }
  });
});

it('numbers that would turn round in Arabic are kept together', () => {
  for (const [path, text] of textsOf(arabic)) expect(without(text), path).not.toMatch(/\d[\s.:–-]+\d/);
});

it.each(GUIDE_LANGUAGES)('$name has its page at its address', ({ code, path }) => {
  const page = readFileSync(`src/pages${path}.astro`, 'utf8');
  expect(page).toContain(`'../i18n/more/${code}.ts'`);
});
