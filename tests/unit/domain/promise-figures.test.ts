import { describe, expect, test } from 'vitest';
import {
  promiseFigures,
  type OfferedMonth,
  type OfferedSession,
  type OfferFigures,
} from '../../../src/domain/promise-figures.ts';

let made = 0;
function offered(date: string, fields: Partial<OfferedSession> = {}): OfferedSession {
  made += 1;
  return {
    id: `s${String(made).padStart(14, '0')}`,
    date,
    area: 'jamshog',
    schoolYearFrom: 4,
    schoolYearTo: 6,
    cancelled: false,
    unstaffed: false,
    staffedMinutes: 120,
    leastAdults: 2,
    adults: 2,
    hadEnough: true,
    free: true,
    ...fields,
  };
}

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const figures = (
  sessions: readonly OfferedSession[],
  { period = YEAR, today = '2027-02-01', months = [] as readonly OfferedMonth[] } = {},
) => promiseFigures(period, { sessions, months }, today);

const NOTHING: OfferFigures = {
  staffedMinutes: 0,
  sessions: 0,
  cancelled: 0,
  asksForAdults: 0,
  hadAdults: 0,
  free: 0,
  areas: 0,
  bands: 0,
  places: undefined,
  used: undefined,
};
const ONE: OfferFigures = {
  ...NOTHING,
  staffedMinutes: 120,
  sessions: 1,
  asksForAdults: 1,
  hadAdults: 1,
  free: 1,
  areas: 1,
  bands: 1,
};

describe('one session', () => {
  test.each<[string, Partial<OfferedSession>, Partial<OfferFigures>]>([
    ['with enough adults', {}, ONE],
    ['cancelled', { cancelled: true, staffedMinutes: 0, hadEnough: false }, { ...NOTHING, cancelled: 1 }],
    [
      'open without adults by plan',
      { unstaffed: true, staffedMinutes: 0, hadEnough: false, adults: 0 },
      { ...ONE, staffedMinutes: 0, asksForAdults: 0, hadAdults: 0 },
    ],
    [
      'too few adults',
      { staffedMinutes: 0, hadEnough: false, adults: 1 },
      { ...ONE, staffedMinutes: 0, hadAdults: 0 },
    ],
    ['with a fee', { free: false }, { ...ONE, free: 0 }],
    ['in no area', { area: '' }, { ...ONE, areas: 0 }],
    ['for all school years', { schoolYearFrom: 0, schoolYearTo: 0 }, { ...ONE, bands: 4 }],
    ['from year 7', { schoolYearFrom: 7, schoolYearTo: 0 }, { ...ONE, bands: 2 }],
    ['for years 3 and 4', { schoolYearFrom: 3, schoolYearTo: 4 }, { ...ONE, bands: 2 }],
  ])('%s', (_, fields, expected) => {
    expect(figures([offered('2026-05-05', fields)])?.total).toEqual(expected);
  });
});

test('areas and bands are counted once in the total, however many months have them', () => {
  const found = figures([
    offered('2026-03-01'),
    offered('2026-04-01'),
    offered('2026-04-02', { area: 'kyrkhult', schoolYearFrom: 7, schoolYearTo: 9 }),
    offered('2026-04-03', { area: 'vilshult', cancelled: true }),
  ]);
  expect(found?.total).toMatchObject({ sessions: 3, cancelled: 1, areas: 2, bands: 2 });
  expect(found?.months.map(({ areas }) => areas)).toEqual([0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
});

describe('the days that count', () => {
  const days = [
    '2025-12-31',
    '2026-01-01',
    '2026-03-29',
    '2026-10-25',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ].map((date) => offered(date));
  test.each([
    ['a year that is over', YEAR, '2027-02-01', ['2026-01-01', '2026-12-31', 4]],
    ['until yesterday', YEAR, '2026-10-25', ['2026-01-01', '2026-10-24', 2]],
    ['the last day still going on', YEAR, '2026-12-31', ['2026-01-01', '2026-12-30', 3]],
    ['the last day over', YEAR, '2027-01-01', ['2026-01-01', '2026-12-31', 4]],
    [
      'over a turn of the year',
      { from: '2025-12-31', to: '2027-01-01' },
      '2027-06-01',
      ['2025-12-31', '2027-01-01', 6],
    ],
    [
      'one day, when clocks go forward',
      { from: '2026-03-29', to: '2026-03-29' },
      '2026-03-30',
      ['2026-03-29', '2026-03-29', 1],
    ],
    [
      'one day, when clocks go back',
      { from: '2026-10-25', to: '2026-10-25' },
      '2026-10-26',
      ['2026-10-25', '2026-10-25', 1],
    ],
    [
      'nothing offered',
      { from: '2026-06-01', to: '2026-06-30' },
      '2027-01-01',
      ['2026-06-01', '2026-06-30', 0],
    ],
  ] as const)('%s', (_, period, today, [from, to, sessions]) => {
    const found = figures(days, { period, today });
    expect(found).toMatchObject({ from, to, total: { sessions } });
    expect(found?.months.reduce((sum, month) => sum + month.sessions, 0)).toBe(sessions);
  });

  test.each([
    ['in the future', { from: '2027-03-01', to: '2027-12-31' }, '2027-02-01'],
    ['beginning today', { from: '2027-02-01', to: '2027-12-31' }, '2027-02-01'],
    ['ending before it begins', { from: '2026-05-02', to: '2026-05-01' }, '2027-02-01'],
  ])('none of a period %s', (_, period, today) => {
    expect(figures(days, { period, today })).toBeUndefined();
  });
});

describe('months', () => {
  const monthsOf = (period: typeof YEAR, today: string) =>
    figures([], { period, today })?.months.map(({ month, isPart }) => (isPart ? `${month} part` : month));
  test.each([
    [
      'all of them, without gaps',
      '2025-11-01',
      '2026-02-28',
      '2026-06-01',
      ['2025-11', '2025-12', '2026-01', '2026-02'],
    ],
    [
      'half ones at both ends',
      '2026-01-02',
      '2026-03-30',
      '2026-06-01',
      ['2026-01 part', '2026-02', '2026-03 part'],
    ],
    ['the month that goes on', '2026-01-01', '2026-12-31', '2026-02-28', ['2026-01', '2026-02 part']],
    [
      'a month whose last day was yesterday',
      '2026-01-01',
      '2026-12-31',
      '2026-03-01',
      ['2026-01', '2026-02'],
    ],
    ['a leap year', '2028-02-01', '2028-02-28', '2028-06-01', ['2028-02 part']],
    ['one day', '2026-05-05', '2026-05-05', '2026-06-01', ['2026-05 part']],
  ])('%s', (_, from, to, today, expected) => {
    expect(monthsOf({ from, to }, today)).toEqual(expected);
  });
});

describe('places and how many were used', () => {
  const months = [
    { month: '2025-12', places: 1000, used: 900 },
    { month: '2026-01', places: 40, used: 31 },
    { month: '2026-02', places: 20, used: undefined },
    { month: '2026-03', places: 50, used: 25 },
  ];
  test.each([
    [
      'of whole months; a total leaves out what a month does not show',
      YEAR,
      '2026-05-01',
      [90, 56],
      [40, 20, 50, undefined],
    ],
    [
      'not of half months',
      { from: '2026-01-02', to: '2026-03-31' },
      '2026-05-01',
      [50, 25],
      [undefined, 20, 50],
    ],
    ['not of the month that goes on', YEAR, '2026-03-20', [40, 31], [40, 20, undefined]],
    [
      'of no month that shows any',
      { from: '2026-02-01', to: '2026-02-28' },
      '2026-05-01',
      [undefined, undefined],
      [20],
    ],
    [
      'of no whole month',
      { from: '2026-01-02', to: '2026-01-30' },
      '2026-05-01',
      [undefined, undefined],
      [undefined],
    ],
  ] as const)('%s', (_, period, today, [places, used], each) => {
    const found = figures([], { period, today, months });
    expect([found?.total.places, found?.total.used]).toEqual([places, used]);
    expect(found?.months.map((month) => month.places)).toEqual(each);
  });

  test('no total tells of a month that is hidden, whatever promises are laid beside one another', () => {
    const all = figures([], { months, today: '2026-06-01' });
    const without = figures([], {
      months,
      today: '2026-06-01',
      period: { from: '2026-03-01', to: '2026-12-31' },
    });
    expect((all?.total.used ?? 0) - (without?.total.used ?? 0)).toBe(31);
  });
});
