import { expect, test } from 'vitest';
import {
  canonicalUrl,
  cleanPath,
  isSearch,
  loggablePath,
  plainlySpelled,
  routeKind,
  splitTarget,
} from '../../../src/server/routes.ts';

test.each([
  ['/', 'page'],
  ['/aktiviteter/oppet-hang', 'page'],
  ['/anmalan', 'personal'],
  ['/anmalan/ny', 'personal'],
  ['/anmalan/abc', 'personal'],
  ['/godkann/abc', 'personal'],
  ['/mina-anmalningar', 'personal'],
  ['/mina-anmalningar/kalender/nyckel.ics', 'personal'],
  ['/mina-anmalningar-info', 'page'],
  ['/personal', 'personal'],
  ['/personal/stall-in', 'personal'],
  ['/personalen', 'page'],
  ['/anmalan-info', 'page'],
  ['/api/health', 'api'],
  ['/apier', 'page'],
  ['/utkast/hemlig', 'personal'],
  ['/en', 'page'],
  ['/en/anmalan/abc', 'personal'],
  ['/en/personal', 'personal'],
  ['/enkelt', 'page'],
])('%s is %s', (path, kind) => {
  expect(routeKind(path)).toBe(kind);
});

test.each([
  ['', '/aktiviteter'],
  ['q=skate', '/aktiviteter?q=skate'],
  ['q=skate&ak=7', '/aktiviteter?ak=7&q=skate'],
  ['dag=tis&dag=mon', '/aktiviteter?dag=mon&dag=tis'],
  ['dag=mon&dag=mon', '/aktiviteter?dag=mon'],
  ['q=&ak=7&ort=', '/aktiviteter?ak=7'],
  ['utm_source=x&fbclid=1', '/aktiviteter'],
  ['q=%C3%B6', '/aktiviteter?q=%C3%B6'],
  ['q=ö', '/aktiviteter?q=%C3%B6'],
  ['q=a+b', '/aktiviteter?q=a+b'],
  ['__proto__=1&constructor=2', '/aktiviteter'],
])('the page asked for with "%s" is %s', (query, url) => {
  expect(canonicalUrl('/aktiviteter', query)).toBe(url);
});

test('below /data other parameters count than on pages', () => {
  const query = 'limit=5&q=skate&after=b&ak=7';
  expect(canonicalUrl('/data/v1/sessions', query)).toBe('/data/v1/sessions?after=b&limit=5');
  expect(canonicalUrl('/database', query)).toBe('/database?ak=7&q=skate');
});

test('what can be asked in endlessly many ways counts against a limit', () => {
  expect(isSearch('/aktiviteter?ak=7&q=skate')).toBe(true);
  expect(isSearch('/data/v1/rpde/sessions?afterChangeNumber=17')).toBe(true);
  expect(isSearch('/aktiviteter?ak=7')).toBe(false);
});

test.each([
  ['/b%C3%A4dda-in', '/badda-in'],
  ['/b%c3%a4dda-in', '/badda-in'],
  ['/ba%CC%88dda-in', '/badda-in'],
  ['/en/%C3%B6ppna-data', '/en/oppna-data'],
  ['/%C3%B6ppna', undefined],
  ['/%', undefined],
  ['/badda-in', undefined],
])('%s written with Swedish letters is %s', (path, plain) => {
  expect(plainlySpelled(path)).toBe(plain);
});

test('splits a target, and takes only paths', () => {
  expect(splitTarget('/a?b=c?d')).toEqual({ path: '/a', query: 'b=c?d' });
  expect(splitTarget('http://other.example/')).toBeUndefined();
  expect(splitTarget('*')).toBeUndefined();
});

test.each([
  ['/', '/'],
  ['/a/', '/a'],
  ['//evil.example/a', '/evil.example/a'],
  ['///', '/'],
])('%s has its page at %s', (path, clean) => {
  expect(cleanPath(path)).toBe(clean);
});

test.each([
  ['/anmalan/hemlig?x=1', '/anmalan/:token'],
  ['/anmalan/hemlig/avboka', '/anmalan/:token/avboka'],
  ['/godkann/hemlig', '/godkann/:token'],
  ['/en/godkann/hemlig', '/en/godkann/:token'],
  ['/mina-anmalningar/kalender/hemlig.ics', '/mina-anmalningar/kalender/:token'],
  ['/mina-anmalningar/avboka?anmalan=ABC-DEF', '/mina-anmalningar/avboka'],
  ['/utkast/demoactbadkvall.l1.hemlig', '/utkast/:token'],
  ['/anmalan/ny?tillfalle=abc', '/anmalan/ny'],
  ['/anmalan/nyckel', '/anmalan/:token'],
  ['/aktiviteter?q=Anna', '/aktiviteter'],
])('%s is logged as %s', (target, logged) => {
  expect(loggablePath(target)).toBe(logged);
});

test.each([
  ['/aktiviteter?q=skate', true],
  ['/aktiviteter?ak=7', false],
  ['/aktiviteter.ics?q=skate', true],
  ['/aktiviteter.rss?ak=7', true],
  ['/aktiviteter.ics', false],
  ['/motesplatser/kvarnen.ics', false],
])('%s counts as a search: %s', (url, counts) => {
  expect(isSearch(url)).toBe(counts);
});
