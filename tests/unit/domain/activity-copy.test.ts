import { describe, expect, test } from 'vitest';
import {
  adultClashes,
  copiedDates,
  periodsToCopy,
  termProblems,
  type Period,
} from '../../../src/domain/activity-copy.ts';

const period = (id: string, validFrom: string, validUntil: string): Period => ({ id, validFrom, validUntil });
const SPRING = { from: '2027-01-11', until: '2027-06-11' };

describe('the dates of a new term', () => {
  test.each([
    [SPRING, {}],
    [
      { from: '', until: '' },
      { from: 'missing', until: 'missing' },
    ],
    [
      { from: '2027-02-30', until: 'juni' },
      { from: 'not_a_date', until: 'not_a_date' },
    ],
    [{ from: '2026-11-28', until: '2027-06-11' }, { from: 'in_the_past' }],
    [{ from: '2027-01-11', until: '2027-01-10' }, { until: 'until_before_from' }],
    [{ from: '2027-01-11', until: '2029-01-11' }, { until: 'too_long' }],
  ])('%j', (term, problems) => {
    expect(termProblems(term, '2026-11-29')).toEqual(problems);
  });
});

describe('which schedules go with it', () => {
  const ids = (periods: readonly Period[]) => periods.map(({ id }) => id);
  const [earlier, first, second, open] = [
    period('earlier', '2026-01-12', '2026-06-11'),
    period('first', '2026-08-24', '2026-10-16'),
    period('second', '2026-10-19', '2026-12-11'),
    period('open', '2026-08-24', ''),
  ];

  test('those of the term that goes on, and nothing that runs by itself', () => {
    const found = periodsToCopy([earlier, first, second, open], '2026-11-29');
    expect([ids(found.copied), ids(found.openEnded)]).toEqual([['first', 'second'], ['open']]);
  });
  test('when all have ended, those of the last term', () => {
    expect(ids(periodsToCopy([earlier, first, second], '2027-01-05').copied)).toEqual(['first', 'second']);
  });
  test('nothing is nothing', () => {
    expect(periodsToCopy([], '2027-01-05')).toEqual({ copied: [], openEnded: [] });
  });
});

describe('the new dates', () => {
  test('the ends of the term become the ends of the new one', () => {
    const dates = copiedDates([period('a', '2026-08-24', '2026-12-11')], SPRING);
    expect(dates.get('a')).toEqual(SPRING);
  });
  test('what lies between keeps its distance in whole weeks, and stays inside', () => {
    const dates = copiedDates(
      [
        period('even', '2026-08-24', '2026-12-11'),
        period('odd', '2026-08-31', '2026-12-04'),
        period('late', '2026-10-19', '2026-12-11'),
      ],
      { from: '2027-01-12', until: '2027-03-12' },
    );
    expect(Object.fromEntries(dates)).toEqual({
      even: { from: '2027-01-12', until: '2027-03-12' },
      odd: { from: '2027-01-18', until: '2027-03-12' },
      late: { from: '2027-03-08', until: '2027-03-12' },
    });
  });
  test('a period never ends before it begins', () => {
    const dates = copiedDates(
      [period('a', '2026-08-24', '2026-12-11'), period('b', '2026-12-07', '2026-12-08')],
      { from: '2027-01-11', until: '2027-01-15' },
    );
    expect(dates.get('b')).toEqual({ from: '2027-01-15', until: '2027-01-15' });
  });
});

test('an adult who is elsewhere is named once, with how often', () => {
  const hours = (date: string, startTime = '17:00', endTime = '18:30') => ({
    date,
    startTime,
    endTime,
    staffedFrom: '',
    staffedTo: '',
  });
  const planned = ['2027-01-12', '2027-01-19', '2027-01-26'].map((date) => hours(date));
  const taken = [
    { ...hours('2027-01-19', '18:00', '20:00'), staff: 'amina', where: 'Kören' },
    { ...hours('2027-01-26', '16:00', '17:30'), staff: 'amina', where: 'Läxhjälp' },
    { ...hours('2027-01-12', '18:30', '20:00'), staff: 'amina', where: 'Efteråt' },
    { ...hours('2027-01-12'), staff: 'jonas', where: 'Någon annan' },
  ];
  expect(adultClashes(planned, ['amina', 'sara'], taken)).toEqual([
    { staff: 'amina', date: '2027-01-19', where: 'Kören', count: 2 },
  ]);
});
