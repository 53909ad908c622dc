import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/paths.ts';
import { TEXT_DATES } from '../../../src/i18n/shared/text-dates.ts';

type Text = keyof typeof TEXT_DATES;
const both = (file: string) => [`sv/${file}`, `en/${file}`];

/** Where the text of each page is, below `src/i18n`. */
const FILES: Readonly<Record<Text, readonly string[]>> = {
  about: both('about.ts'),
  selection: both('selection.ts'),
  accessibility: both('accessibility.ts'),
  yourData: both('your-data.ts'),
  cookies: both('browser-storage.ts'),
  openData: both('open-data.ts'),
  embed: both('embed.ts'),
  howItWorks: both('how-it-works.ts'),
  parents: both('checklist.ts'),
  ages: both('age-pages.ts'),
  method: both('promise-method.ts'),
  easySwedish: ['sv/easy-swedish.ts'],
  fi: ['more/fi.ts'],
  ar: ['more/ar.ts'],
  so: ['more/so.ts'],
  uk: ['more/uk.ts'],
};

/** The texts as they were on the day that their page says. */
const HASHES: Readonly<Record<Text, string>> = {
  about: 'b16225596124',
  selection: 'c75f687f0d4c',
  accessibility: '6114fcae6c78',
  yourData: '3bc1cfb71458',
  cookies: 'f01d5beb76ae',
  openData: 'c9e93942f0d6',
  embed: 'ca602cdfb7c7',
  howItWorks: '3f61aaa54cd4',
  parents: '32b1d685b8aa',
  ages: '429f08f5f30c',
  method: 'fbc7e1e0424d',
  easySwedish: '3a67aee27f1a',
  fi: '59af7996733e',
  ar: 'e8b2ada08557',
  so: 'c0d6e8b66aa4',
  uk: '3cf20d09cdd7',
};

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(root, 'src/i18n', file)));
  return hash.digest('hex').slice(0, 12);
};

test('a page tells the day of its text: whoever changes one gives it its new day in text-dates.ts, and its hash here', () => {
  const now = Object.fromEntries(Object.entries(FILES).map(([text, files]) => [text, hashOf(files)]));
  expect(now).toEqual(HASHES);
  for (const day of Object.values(TEXT_DATES)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
