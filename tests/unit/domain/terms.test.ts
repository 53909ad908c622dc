import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../../../src/domain/schedule.ts';
import { proposedTerm, slugInTerm, termSlug } from '../../../src/domain/terms.ts';

const schoolBreak = (from: string, to: string, venueId = ''): CalendarEntry => ({
  from,
  to,
  kind: 'school_break',
  venueId,
});

describe('the term that is proposed', () => {
  test.each([
    // In autumn: the spring after, from week 2.
    ['2026-12-18', '2026-11-29', '2027-01-11', '2027-06-11'],
    // Week 2 begins before Twelfth Night: week 3.
    ['2025-12-12', '2025-11-01', '2026-01-12', '2026-06-12'],
    ['2027-06-11', '2027-05-01', '2027-08-23', '2027-12-17'],
    // What ended long ago is copied to the term that goes on.
    ['2026-12-18', '2027-02-10', '2027-02-10', '2027-06-11'],
    // Too little of it is left.
    ['2026-12-18', '2027-05-20', '2027-08-23', '2027-12-17'],
    // Without an end, or with one that is only a way to say so.
    ['', '2026-11-29', '2027-01-11', '2027-06-11'],
    ['2099-12-31', '2026-11-29', '2027-01-11', '2027-06-11'],
    // Half a term: the rest of it while there is enough, then the next.
    ['2026-10-02', '2026-11-29', '2027-01-11', '2027-06-11'],
    ['2026-10-02', '2026-09-15', '2026-10-05', '2026-12-18'],
    // What reaches into the term is followed by the rest of it.
    ['2027-02-14', '2026-11-29', '2027-02-15', '2027-06-11'],
  ])('after %s, seen on %s', (last, today, from, until) => {
    expect(proposedTerm(last, today, [])).toEqual({ from, until });
  });

  test('follows the breaks of the calendar, and not those of one place', () => {
    const calendar = [
      schoolBreak('2026-12-23', '2027-01-12'),
      schoolBreak('2027-06-10', '2027-08-24'),
      schoolBreak('2027-02-22', '2027-02-26'),
      schoolBreak('2027-12-22', '2028-01-09'),
      schoolBreak('2027-01-13', '2027-01-20', 'kvarnen'),
    ];
    expect(proposedTerm('2026-12-18', '2026-11-29', calendar)).toEqual({
      from: '2027-01-13',
      until: '2027-06-09',
    });
    expect(proposedTerm('2027-06-09', '2027-05-01', calendar)).toEqual({
      from: '2027-08-25',
      until: '2027-12-21',
    });
  });
});

test('the address says which term, once', () => {
  expect(termSlug('2027-01-11')).toBe('vt-2027');
  expect(termSlug('2027-08-23')).toBe('ht-2027');
  expect(slugInTerm('innebandy', '2027-01-11')).toBe('innebandy-vt-2027');
  expect(slugInTerm('innebandy-ht-2026', '2027-01-11')).toBe('innebandy-vt-2027');
  expect(slugInTerm('innebandy-ht-2026-2', '2027-08-23')).toBe('innebandy-ht-2027');
  const long = slugInTerm('a'.repeat(80), '2027-01-11');
  expect([long.length, long.endsWith('a-vt-2027')]).toEqual([80, true]);
});
