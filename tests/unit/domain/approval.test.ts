import { describe, expect, it } from 'vitest';
import { approvalExpiresAt, mayNeedApproval, needsApproval } from '../../../src/domain/approval.ts';

describe('whether a guardian must approve', () => {
  // rule, school year, date of the first session
  const cases: [string, number, string, boolean][] = [
    ['never', 1, '2026-11-24', false],
    ['', 1, '2026-11-24', false],
    ['always', 9, '2026-11-24', true],
    ['always', 10, '2026-11-24', true],
    ['under_13', 1, '2026-11-24', true],
    ['under_13', 5, '2026-11-24', true],
    // Born in 2014: the youngest turn 13 on the last day of 2027.
    ['under_13', 6, '2026-11-24', true],
    ['under_13', 6, '2027-06-10', true],
    // Born in 2013: the youngest turn 13 on the last day of 2026.
    ['under_13', 7, '2026-08-20', true],
    ['under_13', 7, '2026-12-30', true],
    ['under_13', 7, '2026-12-31', false],
    ['under_13', 7, '2027-02-01', false],
    ['under_13', 8, '2026-11-24', false],
    ['under_13', 10, '2026-11-24', false],
  ];
  it.each(cases)('%s, school year %d, on %s: %s', (rule, year, date, expected) => {
    expect(needsApproval(rule, year, date)).toBe(expected);
  });
});

it('is asked of an activity by its youngest', () => {
  const date = '2026-11-24';
  expect(mayNeedApproval('under_13', { from: 4 }, date)).toBe(true);
  expect(mayNeedApproval('under_13', { from: 0 }, date)).toBe(true);
  expect(mayNeedApproval('under_13', { from: 8 }, date)).toBe(false);
  expect(mayNeedApproval('always', { from: 8 }, date)).toBe(true);
});

describe('until when a place is held', () => {
  const HOUR = 3_600_000;
  // hours, hours until sign-up closes → hours held
  const cases: [number, number, number][] = [
    [48, 200, 48],
    [0, 200, 48],
    [24, 200, 24],
    [48, 60, 30],
    [48, 1, 0.5],
    [48, 0.9, 0.9],
    [48, 0.1, 0.1],
  ];
  it.each(cases)('%d h where sign-up closes in %d h: %d h', (hours, left, held) => {
    expect(approvalExpiresAt(1000, hours, 1000 + left * HOUR)).toBe(1000 + held * HOUR);
  });
});
