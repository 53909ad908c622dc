import { expect, test } from 'vitest';
import { createAttempts } from '../../../src/server/attempts.ts';

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

test('says how long it takes until a key is forgotten', () => {
  let now = 0;
  const attempts = createAttempts({ most: 1, window: 1000, now: () => now });
  expect(attempts.waitOf('a')).toBe(0);
  attempts.take('a');
  now = 400;
  attempts.take('a');
  expect(attempts.waitOf('a')).toBe(600);
  now = 2000;
  expect(attempts.waitOf('a')).toBe(0);
});
