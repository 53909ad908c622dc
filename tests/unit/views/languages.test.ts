import { expect, test } from 'vitest';
import { alternatesOf, languageLinks } from '../../../src/views/languages.ts';
import { hasOneAddress } from '../../../src/paths.ts';

const GUIDES = ['/fi', '/ar', '/so', '/uk'];

test.each([
  ['/', '', ['/en', ...GUIDES, '/lattlast']],
  ['/aktiviteter', '?ak=5', ['/en/aktiviteter?ak=5', ...GUIDES, '/lattlast']],
  ['/en/aktiviteter', '?ak=5', ['/aktiviteter?ak=5', ...GUIDES, '/lattlast']],
  ['/lattlast', '', ['/en', ...GUIDES]],
  ['/ar', '', ['/', '/en', '/fi', '/so', '/uk', '/lattlast']],
])('from %s%s one goes on to other languages', (pathname, search, links) => {
  expect(languageLinks({ pathname, search }).map(({ href }) => href)).toEqual(links);
});

const EXPLAINING = ['sv /sa-funkar-det', 'en /en/sa-funkar-det', 'fi /fi', 'ar /ar', 'so /so', 'uk /uk'];

test.each([
  ['/kalender', ['sv /kalender', 'en /en/kalender']],
  ['/en', ['sv /', 'en /en']],
  ['/en/sa-funkar-det', EXPLAINING],
  ['/so', EXPLAINING],
  ['/lattlast', []],
  ['/personal/kod', []],
])('%s says where the same stands in other languages', (path, alternates) => {
  expect(alternatesOf(path).map(({ code, href }) => `${code} ${href}`)).toEqual(alternates);
});

test.each([
  ['/personal', true],
  ['/ar', true],
  ['/lattlast', true],
  ['/arenor', false],
  ['/sa-funkar-det', false],
])('%s has one address for all languages: %s', (path, one) => {
  expect(hasOneAddress(path)).toBe(one);
});
