import { describe, expect, test } from 'vitest';
import { createFormGuard, LONGEST_OPEN, sealFormKey } from '../../../src/signup/form-guard.ts';

const SECRET = 'a secret of the server';
const NOON = Date.UTC(2026, 10, 28, 11);
const guard = createFormGuard({ secret: SECRET });

describe('the key of a form', () => {
  const key = guard.newKey(NOON);

  test.each([
    ['at once', 0, 'too_fast'],
    ['just before two seconds', 1999, 'too_fast'],
    ['after two seconds', 2000, 'good'],
    ['after an evening', 6 * 3_600_000, 'good'],
    ['after a day', LONGEST_OPEN, 'good'],
    ['after more than a day', LONGEST_OPEN + 1, 'form_too_old'],
    ['after a year', 365 * LONGEST_OPEN, 'form_too_old'],
    ['shown by a process whose clock goes ahead', -59_000, 'too_fast'],
    ['shown in the future', -61_000, 'form_too_old'],
  ])('sent %s', (_name, after, verdict) => {
    expect(guard.judge(key, NOON + after)).toBe(verdict);
  });

  test('is another for each form, fits the field, and holds in every process with the same secret', () => {
    const made = Array.from({ length: 1000 }, () => guard.newKey(NOON));
    expect(new Set(made).size).toBe(1000);
    expect(made.every((one) => one.length <= 64 && /^[\w.-]+$/.test(one))).toBe(true);
    expect(createFormGuard({ secret: SECRET }).judge(key, NOON + 5000)).toBe('good');
  });

  test('of a form that stands there filled in may be sent at once, and grows old as any other', () => {
    const filled = guard.newKeyOfFilled(NOON);
    expect(guard.judge(filled, NOON)).toBe('good');
    expect(guard.judge(filled, NOON + LONGEST_OPEN)).toBe('form_too_old');
  });

  test('the least time is a setting, and 0 is none', () => {
    expect(createFormGuard({ secret: SECRET, minimum: 0 }).judge(key, NOON)).toBe('good');
    expect(createFormGuard({ secret: SECRET, minimum: 5000 }).judge(key, NOON + 4999)).toBe('too_fast');
  });
});

describe('what this site did not make is unknown', () => {
  const key = sealFormKey(SECRET, NOON);
  const [shown = '', random = '', seal = ''] = key.split('.');
  const earlier = (Number.parseInt(shown, 36) - 3_600_000).toString(36);
  test.each([
    ['nothing', ''],
    ['a key without a seal, from before there were seals', 'A1b2C3d4E5f6G7h8I9j0K1l2'],
    ['an earlier time', [earlier, random, seal].join('.')],
    [
      'another random part',
      [shown, random.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), seal].join('.'),
    ],
    ['another seal', [shown, random, 'A'.repeat(22)].join('.')],
    ['a seal with a letter fewer', key.slice(0, -1)],
    ['more than a seal', `${key}A`],
    ['a line more', `${key}\n`],
    ['the time in capitals', [shown.toUpperCase(), random, seal].join('.')],
    ['another secret', sealFormKey(`${SECRET}x`, NOON)],
    ['the border moved', `${shown}${random.slice(0, 1)}.${random.slice(1)}.${seal}`],
    ['letters of other alphabets', 'å'.repeat(57)],
  ])('%s', (_name, forged) => {
    expect(guard.judge(forged, NOON + 5000)).toBe('unknown_form');
  });

  // The last letter of the seal has bits that say nothing.
  test('no second spelling of a key is taken', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const taken = [...letters].filter((last) => guard.judge(key.slice(0, -1) + last, NOON + 5000) === 'good');
    expect(taken).toEqual([key.at(-1)]);
  });
});
