import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForMissing,
  attendanceOf,
  doorNumbers,
  isTick,
  newTickId,
  TICK_KINDS,
  tickInstant,
  tickLine,
  ticksOfLines,
  type Tick,
  type TickKind,
} from '../../../src/domain/attendance.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';

const AT = utcOf('2026-11-24', '17:00');
let made = 0;
const tick = (kind: TickKind, at = AT, signup = 'child0000000001', count = 0): Tick => {
  made += 1;
  const isDropIn = kind === 'drop_in';
  const id = newTickId(at, made.toString(36).padStart(6, '0'));
  return { id, signup: isDropIn ? '' : signup, kind, count: isDropIn ? count || 1 : 0, at };
};
const child = (...kinds: TickKind[]) =>
  attendanceOf(kinds.map((kind, i) => tick(kind, AT + i * 60_000))).children.get('child0000000001');

/** Few children and few moments, so that ticks meet. */
const someTick = fc
  .record({
    at: fc.integer({ min: AT, max: AT + 5 }),
    random: fc.stringMatching(/^[a-z0-9]{6}$/),
    kind: fc.constantFrom(...TICK_KINDS),
    signup: fc.constantFrom('child0000000001', 'child0000000002'),
    count: fc.integer({ min: -3, max: 3 }).filter((count) => count !== 0),
  })
  .map(({ at, random, kind, signup, count }): Tick => ({
    id: newTickId(at, random),
    signup: kind === 'drop_in' ? '' : signup,
    kind,
    count: kind === 'drop_in' ? count : 0,
    at,
  }));

describe('who is here', () => {
  test('any order and any repetition of the same ticks say the same', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(someTick, { selector: ({ id }) => id, maxLength: 30 })
          .chain((ticks) =>
            fc.tuple(
              fc.constant(ticks),
              fc.shuffledSubarray(ticks, { minLength: ticks.length }),
              fc.subarray(ticks),
            ),
          ),
        ([ticks, shuffled, again]) => {
          expect(attendanceOf([...again, ...shuffled, ...again])).toEqual(attendanceOf(ticks));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the last tick of a child says where it is', () => {
    expect(child('in')).toEqual({ state: 'in', cameAt: AT, leftAt: 0, calledAt: 0 });
    expect(child('in', 'out')).toMatchObject({ state: 'out', cameAt: AT, leftAt: AT + 60_000 });
    expect(child('in', 'out', 'in')).toMatchObject({ state: 'in', cameAt: AT, leftAt: 0 });
    expect(child('in', 'undo')).toMatchObject({ state: 'expected', cameAt: 0 });
    expect(child('in', 'undo', 'in')).toMatchObject({ state: 'in', cameAt: AT + 120_000 });
    expect(child('called')).toMatchObject({ state: 'expected', calledAt: AT });
    expect(child('called', 'in')).toMatchObject({ state: 'in', calledAt: AT });
    expect(child('called', 'uncalled')).toMatchObject({ state: 'expected', calledAt: 0 });
  });

  test('those without a sign-up are a number, never below none', () => {
    const count = (n: number) => tick('drop_in', AT, '', n);
    expect(attendanceOf([count(5), count(-2)]).dropIn).toBe(3);
    expect(attendanceOf([count(-2)]).dropIn).toBe(0);
  });

  test('numbers are of those who are asked about', () => {
    const ticks = [tick('in', AT, 'a'), tick('in', AT, 'b'), tick('out', AT + 1, 'b'), tick('in', AT, 'z')];
    expect(doorNumbers(['a', 'b', 'c'], attendanceOf(ticks))).toEqual({ inside: 1, left: 1, missing: 1 });
  });
});

describe('a tick', () => {
  test('travels as a line and comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(someTick), (ticks) => {
        expect(ticksOfLines(ticks.map(tickLine).join('\n'))).toEqual(ticks);
      }),
    );
  });

  test('200 of them fit in a form of 64 kB many times over', () => {
    const lines = Array.from({ length: 500 }, () => tickLine(tick('uncalled'))).join('\n');
    expect(new URLSearchParams({ ticks: lines }).toString().length).toBeLessThan(40_000);
  });

  test.each(['', 'x', 'a b c', `${'a'.repeat(15)} - in 0 nu`, `${'a'.repeat(15)} ${'b'.repeat(15)} kom 0 1`])(
    '%j is none',
    (line) => {
      for (const one of ticksOfLines(line)) expect(isTick(one)).toBe(false);
    },
  );

  test('is when the phone says, but not in the future and on no other day', () => {
    const now = AT + 3_600_000;
    expect(tickInstant(AT, '2026-11-24', now)).toBe(AT);
    expect(tickInstant(now + 1, '2026-11-24', now)).toBe(now);
    expect(tickInstant(1, '2026-11-24', now)).toBe(utcOf('2026-11-24', '00:00'));
    expect(tickInstant(AT, '2026-11-23', now)).toBe(utcOf('2026-11-24', '00:00') - 1);
    expect(tickInstant(AT, '2026-11-25', now)).toBeNaN();
  });

  test('has an id in the order of its time', () => {
    const ids = [1, 10, AT, AT + 1, AT * 2].map((at) => newTickId(at, 'zzzzzzz'));
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{15}$/);
  });
});

test('home is asked a quarter of an hour after the start, unless it is cancelled', () => {
  const session = { startsAt: AT, cancelled: false };
  expect(asksForMissing(session, AT + 15 * 60_000 - 1)).toBe(false);
  expect(asksForMissing(session, AT + 15 * 60_000)).toBe(true);
  expect(asksForMissing({ ...session, cancelled: true }, AT + 15 * 60_000)).toBe(false);
});
