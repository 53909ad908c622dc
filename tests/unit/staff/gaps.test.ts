import { describe, expect, test } from 'vitest';
import type { OfferedSession } from '../../../src/domain/gap-picture.ts';
import { isPeriod } from '../../../src/domain/period.ts';
import { gapQuery, gapsCsv, gapsModel } from '../../../src/staff/gaps.ts';
import { quickPeriods } from '../../../src/staff/period.ts';

const session: OfferedSession = {
  area: 'a1',
  date: '2026-12-04',
  startTime: '17:00',
  endTime: '20:00',
  unstaffed: false,
  staffedFrom: '17:30',
  staffedTo: '20:00',
  leastAdults: 1,
  youthsPerAdult: 0,
  counted: 2,
  roomPlaces: 30,
  schoolYears: { from: 7, to: 9 },
  freeOfCharge: true,
  signups: { taken: 10, waiting: 0 },
};
const areas = [
  { id: 'a1', name: 'Jämshög' },
  { id: 'a2', name: '=Vilshult' },
];
const query = { from: '2026-11-29', to: '2026-12-26', band: undefined, measure: 'timmar' } as const;

describe('the address', () => {
  test('nothing asks for four weeks from today, all ages, hours', () => {
    expect(gapQuery(new URLSearchParams(), '2026-11-29')).toEqual(query);
  });
  test('what is not known is not asked for', () => {
    const asked = gapQuery(new URLSearchParams('fran=x&till=2026-12-01&alder=99&visa=brott'), '2026-11-29');
    expect(asked).toEqual({ from: 'x', to: '2026-12-01', band: undefined, measure: 'timmar' });
  });
  test.each([
    ['2026-01-01', '2026-12-31', true],
    ['2026-01-01', '2027-01-01', true],
    ['2026-01-01', '2027-01-02', false],
    ['2026-02-01', '2026-01-31', false],
    ['2026-02-30', '2026-03-01', false],
    ['', '', false],
  ])('from %s to %s', (from, to, shown) => expect(isPeriod({ from, to })).toBe(shown));
  test('every ready period can be shown', () => {
    expect(quickPeriods('2028-02-29').every(({ period }) => isPeriod(period))).toBe(true);
  });
});

test('the headline counts times without adults, but not empty school hours', () => {
  const { title, villages } = gapsModel({ areas, sessions: [session] }, query);
  // Two villages × (28 parts − 5 mornings at school), one of which has adults.
  expect(title).toBe('45 av 46 tider saknar vuxna på plats');
  expect(villages[0]?.gaps).toMatch(
    /^måndag hela dagen, .*fredag eftermiddag och sen kväll, lördag hela dagen/,
  );
});

test.each([
  ['timmar', /2,5.tim/, '1 tillf.'],
  ['platser', /30.platser/, '20 lediga'],
  ['gratis', /1.gratis/, 'av 1'],
] as const)('a cell says %s', (measure, head, sub) => {
  const cell = gapsModel({ areas, sessions: [session] }, { ...query, measure }).villages[0]?.rows[4]
    ?.cells[2];
  expect(cell?.state).toBe('adults');
  expect(cell?.head).toMatch(head);
  expect(cell?.sub).toBe(sub);
});

test('places without a village have a table of their own, only where there are any', () => {
  const names = (area: string) =>
    gapsModel({ areas, sessions: [{ ...session, area }] }, query).villages.map(({ name }) => name);
  expect(names('a1')).toEqual(['Jämshög', '=Vilshult']);
  expect(names('')).toEqual(['Jämshög', '=Vilshult', 'Utan ort']);
});

test('the file has every cell of every age, numbers as Excel reads them, and no formula', () => {
  const lines = gapsCsv({ areas, sessions: [session] })
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(1 + 5 * 2 * 28);
  expect(lines).toContain('"Jämshög";"Fredag";"Kväll";"åk 7–9";"1";"2,5";"0";"0";"30";"20";"1"');
  expect(lines).toContain('"Jämshög";"Fredag";"Kväll";"åk 4–6";"0";"0";"0";"0";"0";"0";"0"');
  expect(lines.some((line) => line.startsWith('"=Vil'))).toBe(false);
});
