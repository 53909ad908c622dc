import { describe, expect, it } from 'vitest';
import { clash, presenceAt, type SessionHours } from '../../../src/domain/presence.ts';

const HOURS: SessionHours = {
  date: '2026-11-24',
  startTime: '14:00',
  endTime: '21:00',
  staffedFrom: '15:00',
  staffedTo: '20:00',
};
const staffed = (staffedFrom: string, staffedTo: string): SessionHours => ({
  ...HOURS,
  staffedFrom,
  staffedTo,
});

describe('an adult is there', () => {
  it('during the staffed hours, not the open ones', () => {
    expect(presenceAt(HOURS)).toEqual({ from: 900, to: 1200 });
  });

  it('during the open hours when no others are stated', () => {
    expect(presenceAt(staffed('', ''))).toEqual({ from: 840, to: 1260 });
  });
});

describe('two places at once', () => {
  const cases: [string, SessionHours, boolean][] = [
    ['the same hours', HOURS, true],
    ['another day', { ...HOURS, date: '2026-11-25' }, false],
    ['one begins when the other ends', staffed('20:00', '21:00'), false],
    ['one ends when the other begins', staffed('14:00', '15:00'), false],
    ['a minute over the end', staffed('19:59', '21:00'), true],
    ['a minute over the beginning', staffed('14:00', '15:01'), true],
    ['within', staffed('16:00', '17:00'), true],
    ['around', staffed('14:00', '21:00'), true],
  ];
  it.each(cases)('%s', (_name, other, expected) => {
    expect(clash(HOURS, other)).toBe(expected);
    expect(clash(other, HOURS)).toBe(expected);
  });
});
