import { describe, expect, it } from 'vitest';
import { ENGLISH, SWEDISH } from '../../../src/i18n/languages.ts';
import { answerTo } from '../../../src/worker/answer.ts';

const SITE = 'https://fritid.example.se';
const ask = (path: string, { mode = 'navigate', method = 'GET', language = SWEDISH } = {}) =>
  answerTo({ url: new URL(path, SITE).href, mode: mode as RequestMode, method }, SITE, language);
const instead = (path: string, language = SWEDISH) => {
  const answer = ask(path, { language });
  return answer.way === 'network' ? answer.instead : answer.way;
};

describe('a page that is opened', () => {
  it.each([
    ['/', '/utan-nat'],
    ['/aktiviteter?q=fotboll', '/utan-nat'],
    ['/kalender', '/utan-nat/kalender'],
    ['/kalender?v=', '/utan-nat/kalender'],
    ['/kalender?v=2026-49', '/utan-nat'],
    ['/sparat', '/utan-nat/sparat'],
    // Kept in another language than it is asked for: words in the one that was asked for first.
    ['/en/kalender', '/utan-nat'],
  ])('%s comes from the network, and without it %s', (path, kept) => {
    expect(instead(path)).toBe(kept);
  });

  it('is kept in the language in which it was asked for', () => {
    expect(['/en/kalender', '/en/sparat', '/en', '/kalender'].map((path) => instead(path, ENGLISH))).toEqual([
      '/en/utan-nat/kalender',
      '/en/utan-nat/sparat',
      '/en/utan-nat',
      '/en/utan-nat',
    ]);
  });

  it.each([
    '/anmalan/ny?tillfalle=x',
    '/en/anmalan/token',
    '/mina-anmalningar',
    '/personal/tillfallen/x/narvaro',
  ])('%s is about one person: words at most, never a copy', (path) => {
    expect(instead(path)).toBe('/utan-nat');
  });
});

it.each([
  ['a form that is sent', '/anmalan/ny', { method: 'POST' }],
  ['what a page asks for by itself', '/kalender', { mode: 'cors' }],
  ['the cards of a page with network', '/sparat.json', { mode: 'cors' }],
  ['a picture', '/bilder/a/b.webp', { mode: 'no-cors' }],
  ['a picture by itself', '/bilder/a/b', {}],
  ['health', '/api/health', {}],
  ['a calendar file', '/aktiviteter.ics', {}],
  ['another site', 'https://elsewhere.example/kalender', {}],
])('%s goes as if there were no worker', (_name, path, request) => {
  expect(ask(path, request)).toEqual({ way: 'pass' });
});

it.each(['/_assets/a.b1.css', '/en/_assets/a.b1.js', '/utan-nat/sparat.json'])(
  '%s is taken as it is kept',
  (path) => {
    expect(ask(path, { mode: 'cors' })).toEqual({ way: 'kept' });
  },
);
