import { describe, expect, it } from 'vitest';
import type { Problems } from '../../../../src/domain/checks/problem.ts';
import { timeProblems, type TimeFields } from '../../../../src/domain/checks/times.ts';

const TIMES: TimeFields = {
  start_time: '15:00',
  end_time: '20:00',
  unstaffed: false,
  staffed_from: '15:00',
  staffed_to: '20:00',
};

describe('timeProblems', () => {
  const cases: [string, Partial<TimeFields>, Problems][] = [
    ['staffed as long as open', {}, {}],
    ['staffed one minute less at each end', { staffed_from: '15:01', staffed_to: '19:59' }, {}],
    ['staffed for one minute', { staffed_from: '16:00', staffed_to: '16:01' }, {}],
    ['open for one minute', { start_time: '15:00', end_time: '15:01', staffed_to: '15:01' }, {}],
    ['all day', { start_time: '00:00', end_time: '23:59', staffed_from: '00:00', staffed_to: '23:59' }, {}],
    ['staffed one minute too early', { staffed_from: '14:59' }, { staffed_from: 'staffed_outside_open' }],
    ['staffed one minute too long', { staffed_to: '20:01' }, { staffed_to: 'staffed_outside_open' }],
    [
      'staffed too early and too long',
      { staffed_from: '14:00', staffed_to: '21:00' },
      { staffed_from: 'staffed_outside_open' },
    ],
    [
      'staffed for no time',
      { staffed_from: '16:00', staffed_to: '16:00' },
      { staffed_to: 'end_before_start' },
    ],
    ['staffed backwards', { staffed_from: '17:00', staffed_to: '16:00' }, { staffed_to: 'end_before_start' }],
    [
      'ends as it starts',
      { end_time: '15:00', staffed_to: '15:00', staffed_from: '14:00' },
      { end_time: 'end_before_start', staffed_from: 'staffed_outside_open' },
    ],
    [
      'past midnight',
      { start_time: '20:00', end_time: '01:00', unstaffed: true, staffed_from: '', staffed_to: '' },
      { end_time: 'end_before_start' },
    ],
    [
      'nothing about adults',
      { staffed_from: '', staffed_to: '' },
      { staffed_from: 'missing', staffed_to: 'missing' },
    ],
    ['staffed until, not from', { staffed_from: '' }, { staffed_from: 'staffed_half' }],
    ['staffed from, not until', { staffed_to: '' }, { staffed_to: 'staffed_half' }],
    ['open without adults', { unstaffed: true, staffed_from: '', staffed_to: '' }, {}],
    ['unstaffed, with staffed hours', { unstaffed: true }, { unstaffed: 'staffed_and_unstaffed' }],
    [
      'unstaffed, with half of the hours',
      { unstaffed: true, staffed_to: '' },
      { unstaffed: 'staffed_and_unstaffed' },
    ],
    ['no start', { start_time: '' }, { start_time: 'missing' }],
    ['no end', { end_time: '' }, { end_time: 'missing' }],
    ['without a colon', { start_time: '1500' }, { start_time: 'not_a_clock_time' }],
    ['with a point', { end_time: '20.00' }, { end_time: 'not_a_clock_time' }],
    ['one digit', { start_time: '8:00' }, { start_time: 'not_a_clock_time' }],
    ['24:00', { end_time: '24:00' }, { end_time: 'not_a_clock_time' }],
    [
      'staffed at no time of day',
      { staffed_from: '15', staffed_to: 'sent' },
      { staffed_from: 'not_a_clock_time', staffed_to: 'not_a_clock_time' },
    ],
    [
      'nothing at all',
      { start_time: '', end_time: '', staffed_from: '', staffed_to: '' },
      { start_time: 'missing', end_time: 'missing', staffed_from: 'missing', staffed_to: 'missing' },
    ],
  ];
  it.each(cases)('%s', (_name, changes, problems) => {
    expect(timeProblems({ ...TIMES, ...changes })).toEqual(problems);
  });
});
