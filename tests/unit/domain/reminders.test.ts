import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { reminderDates, reminderWindow, REMINDER_KINDS } from '../../../src/domain/reminders.ts';
import { utcOf, wallClockOf, wallClockText } from '../../../src/domain/stockholm.ts';

const shown = (kind: 'three_days' | 'same_morning', date: string, time: string) => {
  const { from, until } = reminderWindow(kind, date, time);
  return [wallClockText(from), wallClockText(until)];
};

test('three days before in the daytime, and the same morning before eight', () => {
  expect(shown('three_days', '2026-11-24', '17:00')).toEqual(['2026-11-21 09:00', '2026-11-24 00:00']);
  expect(shown('same_morning', '2026-11-24', '17:00')).toEqual(['2026-11-24 07:00', '2026-11-24 17:00']);
});

test('before what begins early in the morning', () => {
  expect(shown('same_morning', '2026-11-24', '07:30')).toEqual(['2026-11-24 06:30', '2026-11-24 07:30']);
});

test('by the clock on the wall also when it changes', () => {
  expect(shown('three_days', '2027-03-29', '10:00')[0]).toBe('2027-03-26 09:00');
  expect(shown('same_morning', '2026-10-25', '10:00')[0]).toBe('2026-10-25 07:00');
});

test('every moment of a window lies on a day that is looked at, and the two never meet', () => {
  for (let i = 0; i < 400; i += 1) {
    const date = addDays('2026-01-01', i);
    for (const kind of REMINDER_KINDS) {
      const { from, until } = reminderWindow(kind, date, '17:00');
      for (let at = from; at < until; at += 3_600_000) {
        const dates = reminderDates(kind, wallClockOf(at).date);
        expect(dates.from <= date && date <= dates.to).toBe(true);
      }
    }
    expect(reminderWindow('three_days', date, '00:30').until).toBeLessThanOrEqual(utcOf(date, '00:00'));
  }
});
