import { describe, expect, it } from 'vitest';
import { clockTimeOf, isClockTime, minutesOf } from '../../../src/domain/clock-time.ts';

describe('isClockTime', () => {
  it.each(['00:00', '09:05', '19:59', '23:59'])('accepts %s', (text) => {
    expect(isClockTime(text)).toBe(true);
  });

  it.each([
    '',
    '24:00',
    '23:60',
    '9:05',
    '09:5',
    '09.05',
    '0905',
    ' 09:05',
    '09:05 ',
    '09:05\n',
    '09:05:00',
    '-1:00',
    '１２:00',
  ])('refuses %j', (text) => {
    expect(isClockTime(text)).toBe(false);
  });
});

describe('minutesOf and clockTimeOf', () => {
  it('are each other’s inverse for every minute of the day', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const time = clockTimeOf(minutes);
      expect(isClockTime(time)).toBe(true);
      expect(minutesOf(time)).toBe(minutes);
    }
  });

  it('counts from midnight', () => {
    expect(minutesOf('17:30')).toBe(1050);
    expect(clockTimeOf(1050)).toBe('17:30');
  });

  it('shows the clock beyond midnight on either side', () => {
    expect(clockTimeOf(1440)).toBe('00:00');
    expect(clockTimeOf(1470)).toBe('00:30');
    expect(clockTimeOf(-30)).toBe('23:30');
    expect(clockTimeOf(-1440)).toBe('00:00');
  });

  it('gives no number for text that is no clock time', () => {
    expect(minutesOf('24:00')).toBeNaN();
    expect(minutesOf('')).toBeNaN();
  });
});
