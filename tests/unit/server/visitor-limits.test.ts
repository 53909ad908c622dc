import { expect, test } from 'vitest';
import {
  createPublicLimits,
  DEFAULT_LIMITS,
  LIMIT_NAMES,
  LIMIT_WINDOW,
  type LimitKind,
  type LimitNumbers,
  NO_VISITOR,
} from '../../../src/server/visitor-limits.ts';

function limitsOf(most: Partial<LimitNumbers> = {}) {
  const clock = { now: 5000 };
  const reached: [LimitKind, string][] = [];
  const limits = createPublicLimits({
    most: { ...DEFAULT_LIMITS, ...most },
    onReached: (kind, address) => reached.push([kind, address]),
    now: () => clock.now,
  });
  return { limits, clock, reached };
}

test('every limit stops after its number, tells how long to wait, and ends with its window', () => {
  const { limits, clock } = limitsOf();
  for (const kind of LIMIT_NAMES) {
    clock.now = 5000;
    const visitor = limits.of('203.0.113.9');
    for (let at = 0; at < DEFAULT_LIMITS[kind]; at += 1)
      expect(visitor.take(kind), kind).toEqual({ ok: true });
    expect(visitor.take(kind)).toEqual({ ok: false, retryAfter: 900 });
    clock.now += LIMIT_WINDOW - 400;
    expect(visitor.take(kind)).toEqual({ ok: false, retryAfter: 1 });
    clock.now += 400;
    expect(visitor.take(kind)).toEqual({ ok: true });
  }
});

test('the opening minute of 500 families behind one address is far from the limit', () => {
  expect(DEFAULT_LIMITS.signup).toBeGreaterThanOrEqual(2 * 500);
  expect(DEFAULT_LIMITS.answer).toBeGreaterThanOrEqual(2 * 500);
});

test('codes are asked for five times and tried twenty times in a quarter', () => {
  expect([DEFAULT_LIMITS.code_request, DEFAULT_LIMITS.code_try, LIMIT_WINDOW]).toEqual([5, 20, 900_000]);
});

test('each visitor and each kind counts by itself, whoever asks for it where', () => {
  const { limits } = limitsOf({ code_try: 1, answer: 1 });
  expect(limits.of('a').take('code_try').ok).toBe(true);
  expect(limits.of('a').take('code_try').ok).toBe(false);
  expect(limits.of('a').take('answer').ok).toBe(true);
  expect(limits.of('b').take('code_try').ok).toBe(true);
});

test('what is given back does not count', () => {
  const { limits } = limitsOf({ code_try: 1 });
  const visitor = limits.of('a');
  visitor.take('code_try');
  visitor.giveBack('code_try');
  expect([visitor.take('code_try').ok, visitor.take('code_try').ok]).toEqual([true, false]);
});

test('0 is no limit', () => {
  const { limits, reached } = limitsOf({ signup: 0 });
  const visitor = limits.of('a');
  for (let at = 0; at < 20_000; at += 1) expect(visitor.take('signup').ok).toBe(true);
  expect(visitor.take('signup_repeat').ok).toBe(true);
  expect(reached).toEqual([]);
});

test('as many repeats are looked up as forms are taken', () => {
  const { limits } = limitsOf({ signup: 2 });
  const visitor = limits.of('a');
  expect([1, 2, 3].map(() => visitor.take('signup_repeat').ok)).toEqual([true, true, false]);
  expect(visitor.take('signup').ok).toBe(true);
});

test('the operator hears of each kind once in a window', () => {
  const { limits, clock, reached } = limitsOf({ search: 1, answer: 1 });
  const ask = () => {
    for (const address of ['a', 'a', 'a', 'b', 'b']) limits.of(address).take('search');
  };
  ask();
  expect(reached).toEqual([['search', 'a']]);
  limits.of('c').take('answer');
  limits.of('c').take('answer');
  expect(reached).toHaveLength(2);
  clock.now += LIMIT_WINDOW;
  ask();
  expect(reached).toHaveLength(3);
});

test('a page that is the same for everybody is told that it cannot ask', () => {
  expect(() => NO_VISITOR.take('search')).toThrow(TypeError);
});
