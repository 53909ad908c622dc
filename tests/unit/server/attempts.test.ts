import { expect, test } from 'vitest';
import { createAttempts } from '../../../src/server/attempts.ts';
import { visitorAddress } from '../../../src/server/visitor.ts';

test('so many attempts in a window, then none until it ends, each key by itself', () => {
  let now = 0;
  const attempts = createAttempts({ most: 3, window: 1000, now: () => now });
  const take = (key = 'a') => attempts.take(key);
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  expect(take('b')).toBe(true);
  now = 999;
  expect(take()).toBe(false);
  now = 1000;
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
});

test('what is given back does not count', () => {
  const attempts = createAttempts({ most: 1, window: 1000, now: () => 0 });
  expect(attempts.take('a')).toBe(true);
  attempts.giveBack('a');
  expect([attempts.take('a'), attempts.take('a')]).toEqual([true, false]);
  attempts.giveBack('unknown');
});

test('many keys do not grow the memory, and the newest are remembered', () => {
  const attempts = createAttempts({ most: 1, window: 1000, maxKeys: 3, now: () => 0 });
  for (const key of ['a', 'b', 'c', 'd']) expect(attempts.take(key)).toBe(true);
  expect(['b', 'c', 'd'].map((key) => attempts.take(key))).toEqual([false, false, false]);
  expect(attempts.take('a')).toBe(true);
});

const request = (remoteAddress: string, forwarded?: string) =>
  visitorAddress({
    socket: { remoteAddress } as never,
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

test.each([
  ['straight from the net', request('203.0.113.9'), '203.0.113.9'],
  ['a stranger who claims to be another', request('203.0.113.9', '198.51.100.1'), '203.0.113.9'],
  ['behind our proxy', request('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
  [
    'behind our proxy, with what the visitor made up before it',
    request('::1', '6.6.6.6, 198.51.100.1'),
    '198.51.100.1',
  ],
  ['IPv4 inside IPv6', request('::ffff:127.0.0.1', '198.51.100.1'), '198.51.100.1'],
  ['a proxy that says nothing', request('127.0.0.1'), '127.0.0.1'],
])('the address of a visitor %s', (_name, answer, expected) => {
  expect(answer).toBe(expected);
});
