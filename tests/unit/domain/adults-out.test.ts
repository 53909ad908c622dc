import { describe, expect, it } from 'vitest';
import { outingAt, outingsOf, passesMidnight, type OutingPlan } from '../../../src/domain/adults-out.ts';
import { instantOf, wallClockOf, wallClockText } from '../../../src/domain/stockholm.ts';

const aPlan = (over: Partial<OutingPlan> = {}): OutingPlan => ({
  weekdays: ['fri'],
  startTime: '21:00',
  endTime: '01:00',
  validFrom: '2026-01-01',
  validUntil: '',
  cancelledDates: [],
  ...over,
});
const told = (plan: OutingPlan, from: string, to: string) =>
  outingsOf(plan, from, to).map(
    ({ startsAt, endsAt, cancelled }) =>
      `${wallClockText(startsAt)}–${wallClockText(endsAt)}${cancelled ? ' cancelled' : ''}`,
  );

describe('the evenings of a plan', () => {
  const cases: [string, Partial<OutingPlan>, string, string, string[]][] = [
    [
      'a night belongs to the day on which it begins',
      {},
      '2026-11-23',
      '2026-11-29',
      ['2026-11-27 21:00–2026-11-28 01:00'],
    ],
    ['it is not there again on the day after', {}, '2026-11-28', '2026-11-28', []],
    [
      'an evening ends on its own day',
      { weekdays: ['tue', 'thu'], startTime: '15:00', endTime: '20:30' },
      '2026-11-23',
      '2026-11-29',
      ['2026-11-24 15:00–2026-11-24 20:30', '2026-11-26 15:00–2026-11-26 20:30'],
    ],
    [
      'midnight itself is the day after',
      { startTime: '20:00', endTime: '00:00' },
      '2026-11-27',
      '2026-11-27',
      ['2026-11-27 20:00–2026-11-28 00:00'],
    ],
    [
      'the first and the last day count',
      { validFrom: '2026-11-20', validUntil: '2026-11-27' },
      '2026-11-01',
      '2026-12-31',
      ['2026-11-20 21:00–2026-11-21 01:00', '2026-11-27 21:00–2026-11-28 01:00'],
    ],
    ['nothing before the first day', { validFrom: '2026-11-28' }, '2026-11-23', '2026-11-29', []],
    ['nothing after the last day', { validUntil: '2026-11-26' }, '2026-11-23', '2026-11-29', []],
    [
      'a cancelled one is there, and says so',
      { cancelledDates: ['2026-11-27', '2026-12-31'] },
      '2026-11-27',
      '2026-12-04',
      ['2026-11-27 21:00–2026-11-28 01:00 cancelled', '2026-12-04 21:00–2026-12-05 01:00'],
    ],
    [
      'over New Year',
      { weekdays: ['thu'], startTime: '22:00', endTime: '02:00' },
      '2026-12-28',
      '2027-01-03',
      ['2026-12-31 22:00–2027-01-01 02:00'],
    ],
  ];
  it.each(cases)('%s', (_name, over, from, to, expected) => {
    expect(told(aPlan(over), from, to)).toEqual(expected);
  });
});

describe('the nights when the clock changes', () => {
  const hoursOf = (plan: OutingPlan, date: string) =>
    outingsOf(plan, date, date).map(({ startsAt, endsAt }) => (endsAt - startsAt) / 3_600_000);
  const saturday = (startTime: string, endTime: string) => aPlan({ weekdays: ['sat'], startTime, endTime });
  const sunday = (startTime: string, endTime: string) => aPlan({ weekdays: ['sun'], startTime, endTime });

  it.each<[string, OutingPlan, string, number[]]>([
    ['an hour shorter in March', saturday('22:00', '04:00'), '2027-03-27', [5]],
    ['an hour longer in October', saturday('22:00', '04:00'), '2026-10-24', [7]],
    ['the usual length when it is over before', saturday('21:00', '01:00'), '2026-10-24', [4]],
    ['until the second 02:30 in October', saturday('22:00', '02:30'), '2026-10-24', [5.5]],
    ['the skipped hour of March is over at once', sunday('02:00', '03:00'), '2027-03-28', []],
    ['and moves as a whole within it', sunday('02:10', '02:50'), '2027-03-28', [40 / 60]],
  ])('%s', (_name, plan, date, hours) => {
    const found = hoursOf(plan, date);
    expect(found).toHaveLength(hours.length);
    found.forEach((length, index) => expect(length).toBeCloseTo(hours[index] ?? 0));
  });
});

describe('whether they are out', () => {
  const at = (wallClock: string, over: Partial<OutingPlan> = {}) => {
    const now = instantOf(wallClock);
    return outingAt(aPlan(over), now, wallClockOf(now).date)?.date;
  };

  it.each<[string, string | undefined]>([
    ['2026-11-27 20:59', undefined],
    ['2026-11-27 21:00', '2026-11-27'],
    ['2026-11-27 23:59', '2026-11-27'],
    ['2026-11-28 00:00', '2026-11-27'],
    ['2026-11-28 00:30', '2026-11-27'],
    ['2026-11-28 00:59', '2026-11-27'],
    ['2026-11-28 01:00', undefined],
    ['2026-11-28 21:30', undefined],
  ])('%s: %s', (wallClock, date) => expect(at(wallClock)).toBe(date));

  it('is never so on a cancelled evening, nor in its night', () => {
    const cancelledDates = ['2026-11-27'];
    expect(at('2026-11-27 22:00', { cancelledDates })).toBeUndefined();
    expect(at('2026-11-28 00:30', { cancelledDates })).toBeUndefined();
    // The night that begins on the day after is another.
    expect(at('2026-11-28 00:30', { cancelledDates: ['2026-11-28'] })).toBe('2026-11-27');
  });

  it('is so in the night after the last day, and in both of the doubled hours', () => {
    expect(at('2026-11-28 00:30', { validUntil: '2026-11-27' })).toBe('2026-11-27');
    expect(at('2027-01-01 00:30', { weekdays: ['thu'] })).toBe('2026-12-31');
    const plan = aPlan({ weekdays: ['sat'], endTime: '02:30' });
    const out = (utc: number) => outingAt(plan, utc, wallClockOf(utc).date)?.date;
    expect([0, 15, 45, 75, 89, 90].map((minutes) => out(Date.UTC(2026, 9, 25, 0, minutes)))).toEqual([
      ...Array<string>(5).fill('2026-10-24'),
      undefined,
    ]);
  });
});

it('knows which plans pass midnight', () => {
  const passes = (startTime: string, endTime: string) => passesMidnight({ startTime, endTime });
  expect([passes('21:00', '01:00'), passes('20:00', '00:00'), passes('15:00', '20:00')]).toEqual([
    true,
    true,
    false,
  ]);
});
