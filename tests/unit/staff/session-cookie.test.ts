import { describe, expect, test } from 'vitest';
import {
  expiryOf,
  LONGEST_SESSION,
  openSession,
  sealSession,
  staffCookieName,
} from '../../../src/staff/session-cookie.ts';

const SECRET = 'secret-for-tests-'.repeat(3);
const NOW = Date.UTC(2027, 1, 16, 12);
const tokenUntil = (at: number) =>
  ['e30', Buffer.from(JSON.stringify({ exp: at / 1000 })).toString('base64url'), 'signature'].join('.');
const seal = (secret: string, token: string, level: 'owner' | 'staff' = 'staff') =>
  sealSession(secret, { token, level }, NOW);
const LONG = tokenUntil(NOW + 5 * 24 * 3_600_000);

test('opens again to the same token, until twelve hours have passed', () => {
  const sealed = seal(SECRET, LONG);
  expect(openSession(SECRET, sealed, NOW)).toEqual({ token: LONG, level: 'staff' });
  expect(openSession(SECRET, sealed, NOW + LONGEST_SESSION - 1)).toEqual({ token: LONG, level: 'staff' });
  expect(openSession(SECRET, sealed, NOW + LONGEST_SESSION)).toBeUndefined();
  expect(openSession(SECRET, seal(SECRET, LONG, 'owner'), NOW)?.level).toBe('owner');
});

test('ends with the token when that is sooner', () => {
  const sealed = seal(SECRET, tokenUntil(NOW + 60_000));
  expect(openSession(SECRET, sealed, NOW + 59_000)).toBeDefined();
  expect(openSession(SECRET, sealed, NOW + 60_000)).toBeUndefined();
});

describe('what is not our own opens nothing', () => {
  const sealed = seal(SECRET, LONG);
  const [mark = '', at = '', ...token] = sealed.split('.');
  test.each([
    ['nothing', ''],
    ['a bare token', LONG],
    ['a later time', [mark, `${Number.parseInt(at, 10) + 1}s`, ...token].join('.')],
    ['another token', [mark, at, tokenUntil(NOW + 1e9)].join('.')],
    ['another level', sealed.replace(`${NOW}s`, `${NOW}o`)],
    ['another secret', seal('another-secret', LONG)],
    ['no seal', `${NOW}.${LONG}`],
    ['half a seal', sealed.slice(1)],
    ['a token that is none', seal(SECRET, 'abc')],
  ])('%s', (_name, value) => {
    expect(openSession(SECRET, value, NOW)).toBeUndefined();
  });
});

test('the name binds the cookie to this host where https does', () => {
  expect([staffCookieName(true), staffCookieName(false)]).toEqual(['__Host-personal', 'personal']);
});

test('a token without an end has ended', () => {
  expect([
    expiryOf(''),
    expiryOf('a.b.c'),
    expiryOf(`a.${Buffer.from('{}').toString('base64url')}.c`),
  ]).toEqual([0, 0, 0]);
});
