import { expect, it } from 'vitest';
import { calendarDayProblems, type CalendarDayFields } from '../../../../src/domain/checks/calendar-day.ts';

const DAY: CalendarDayFields = {
  kind: 'school_break',
  from_date: '2027-02-22',
  to_date: '2027-02-26',
  venue: '',
  start_time: '',
  end_time: '',
  staffed_from: '',
  staffed_to: '',
};
const OWN = { venue: 'garden', start_time: '10:00', end_time: '16:00' };

const cases: [string, Partial<CalendarDayFields>, Record<string, string>][] = [
  ['a break', {}, {}],
  ['one day', { to_date: '2027-02-22' }, {}],
  ['no first day', { from_date: '' }, { from_date: 'missing' }],
  ['a day that does not exist', { to_date: '2027-02-31' }, { to_date: 'not_a_date' }],
  ['the last day before the first', { to_date: '2027-02-21' }, { to_date: 'until_before_from' }],
  ['hours of its own', OWN, {}],
  ['hours of its own, staffed for a part', { ...OWN, staffed_from: '11:00', staffed_to: '15:00' }, {}],
  ['hours without a place', { ...OWN, venue: '' }, { venue: 'hours_need_a_venue' }],
  ['hours of a closed day', { ...OWN, kind: 'closed' }, { start_time: 'closed_has_no_hours' }],
  ['only an opening hour', { ...OWN, end_time: '' }, { end_time: 'missing', staffed_to: 'staffed_half' }],
  [
    'only staffed hours',
    { venue: 'garden', staffed_from: '11:00', staffed_to: '15:00' },
    { start_time: 'missing', end_time: 'missing' },
  ],
  [
    'closing before opening',
    { ...OWN, end_time: '09:00' },
    { end_time: 'end_before_start', staffed_to: 'end_before_start' },
  ],
  [
    'staffed outside open',
    { ...OWN, staffed_from: '09:00', staffed_to: '15:00' },
    { staffed_from: 'staffed_outside_open' },
  ],
  ['staffed by half', { ...OWN, staffed_from: '11:00' }, { staffed_to: 'staffed_half' }],
];

it.each(cases)('%s', (_name, changes, problems) => {
  expect(calendarDayProblems({ ...DAY, ...changes })).toEqual(problems);
});
