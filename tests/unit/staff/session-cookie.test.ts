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
const LONG = tokenUntil(NOW + 5 * 24 * 3_600_000);

test('opens again to the same token, until twelve hours have passed', () => {
  const sealed = sealSession(SECRET, LONG, NOW);
  expect(openSession(SECRET, sealed, NOW)).toBe(LONG);
  expect(openSession(SECRET, sealed, NOW + LONGEST_SESSION - 1)).toBe(LONG);
  expect(openSession(SECRET, sealed, NOW + LONGEST_SESSION)).toBeUndefined();
});

test('ends with the token when that is sooner', () => {
  const sealed = sealSession(SECRET, tokenUntil(NOW + 60_000), NOW);
  expect(openSession(SECRET, sealed, NOW + 59_000)).toBeDefined();
  expect(openSession(SECRET, sealed, NOW + 60_000)).toBeUndefined();
});

describe('what is not our own opens nothing', () => {
  const sealed = sealSession(SECRET, LONG, NOW);
  const [seal = '', at = '', ...token] = sealed.split('.');
  test.each([
    ['nothing', ''],
    ['a bare token', LONG],
    ['a later time', [seal, String(Number(at) + 1), ...token].join('.')],
    ['another token', [seal, at, tokenUntil(NOW + 1e9)].join('.')],
    ['another secret', sealSession('another-secret', LONG, NOW)],
    ['no seal', `${NOW}.${LONG}`],
    ['half a seal', sealed.slice(1)],
    ['a token that is none', sealSession(SECRET, 'abc', NOW)],
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
