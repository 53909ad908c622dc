import { describe, expect, it } from 'vitest';
import { countedAs, stillStands } from '../../../src/domain/erased-signups.ts';

const target = { cancelled: false, startsAt: 1000, endsAt: 2000 };

describe('still stands', () => {
  it.each([
    ['confirmed', 999, true],
    ['confirmed', 1999, true],
    ['confirmed', 2000, false],
    ['waitlisted', 999, true],
    ['waitlisted', 1000, false],
    ['offered', 999, true],
    ['offered', 1000, false],
    ['cancelled', 0, false],
    // A state that nobody thought of is kept until it is over.
    ['new_state', 1999, true],
    ['new_state', 2000, false],
  ])('%s at %d: %s', (status, now, stands) => {
    expect(stillStands(status, target, now)).toBe(stands);
  });

  it('not when it was called off, or is gone', () => {
    expect(stillStands('confirmed', { ...target, cancelled: true }, 0)).toBe(false);
    expect(stillStands('confirmed', undefined, 0)).toBe(false);
  });
});

describe('counted as', () => {
  it.each([
    ['confirmed', '', 'confirmed'],
    ['waitlisted', '', 'waitlisted'],
    ['offered', '', 'expired'],
    ['cancelled', 'family', 'cancelled_family'],
    ['cancelled', 'staff', 'cancelled_staff'],
    ['cancelled', 'expired', 'expired'],
    ['cancelled', '', 'cancelled_staff'],
    ['new_state', '', 'waitlisted'],
  ])('%s by "%s": %s', (status, cancelledBy, column) => {
    expect(countedAs({ status, cancelledBy }, target, 3000)).toBe(column);
    expect(countedAs({ status, cancelledBy }, undefined, 3000)).toBe(column);
  });

  it('what was called off and is removed before its time is nobody who came', () => {
    const off = { ...target, cancelled: true };
    expect(countedAs({ status: 'confirmed', cancelledBy: '' }, off, 1999)).toBe('cancelled_staff');
    expect(countedAs({ status: 'confirmed', cancelledBy: '' }, off, 2000)).toBe('confirmed');
    expect(countedAs({ status: 'cancelled', cancelledBy: 'family' }, off, 0)).toBe('cancelled_family');
  });
});
