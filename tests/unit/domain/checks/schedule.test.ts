import { describe, expect, it } from 'vitest';
import type { Problems } from '../../../../src/domain/checks/problem.ts';
import {
  scheduleProblems,
  type ScheduleContext,
  type ScheduleFields,
} from '../../../../src/domain/checks/schedule.ts';

const SCHEDULE: ScheduleFields = {
  start_time: '15:00',
  end_time: '20:00',
  unstaffed: false,
  staffed_from: '15:00',
  staffed_to: '20:00',
  room_places: 0,
  least_adults: 0,
  weekdays: ['mon'],
  every_n_weeks: 1,
  valid_from: '2026-08-17',
  signup_closes_minutes: 0,
  valid_until: '',
};
const DRAFT: ScheduleContext = { signupMode: 'drop_in', published: false };
const LACKS_PLACES: Problems = { room_places: 'room_places', least_adults: 'least_adults' };

describe('scheduleProblems', () => {
  const cases: [string, Partial<ScheduleFields>, Problems][] = [
    ['a plain one', {}, {}],
    ['every day', { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, {}],
    ['no weekday', { weekdays: [] }, { weekdays: 'missing' }],
    ['one weekday too many', { weekdays: ['mon', 'mån'] }, { weekdays: 'not_a_weekday' }],
    ['every eighth week', { every_n_weeks: 8 }, {}],
    ['every ninth week', { every_n_weeks: 9 }, { every_n_weeks: 'week_interval' }],
    ['every week of none', { every_n_weeks: 0 }, { every_n_weeks: 'week_interval' }],
    ['backwards', { every_n_weeks: -1 }, { every_n_weeks: 'week_interval' }],
    ['every week and a half', { every_n_weeks: 1.5 }, { every_n_weeks: 'week_interval' }],
    ['one day long', { valid_until: '2026-08-17' }, {}],
    ['until the day before', { valid_until: '2026-08-16' }, { valid_until: 'until_before_from' }],
    ['no first day', { valid_from: '' }, { valid_from: 'missing' }],
    [
      'no first day, but a last one',
      { valid_from: '', valid_until: '2026-08-16' },
      { valid_from: 'missing' },
    ],
    ['a first day that does not exist', { valid_from: '2026-02-29' }, { valid_from: 'not_a_date' }],
    ['a last day that does not exist', { valid_until: '2027-02-29' }, { valid_until: 'not_a_date' }],
    [
      'both written another way',
      { valid_from: '17/8 2026', valid_until: '1/6 2027' },
      { valid_from: 'not_a_date', valid_until: 'not_a_date' },
    ],
    ['wrong times too', { start_time: '', weekdays: [] }, { start_time: 'missing', weekdays: 'missing' }],
    ['fewer than no place', { room_places: -1 }, { room_places: 'fewer_places_than_zero' }],
  ];
  it.each(cases)('%s', (_name, changes, problems) => {
    expect(scheduleProblems({ ...SCHEDULE, ...changes }, DRAFT)).toEqual(problems);
  });

  const contexts: [string, ScheduleContext, Problems][] = [
    ['a drop-in in the making', DRAFT, {}],
    ['a published drop-in', { signupMode: 'drop_in', published: true }, LACKS_PLACES],
    ['sessions to sign up for', { signupMode: 'session', published: false }, LACKS_PLACES],
    ['a course', { signupMode: 'course', published: false }, LACKS_PLACES],
    ['sign-up elsewhere', { signupMode: 'external', published: false }, {}],
  ];
  it('closes two hours before the start where places are drawn by lot', () => {
    const closing = (minutes: number, byLot: boolean) =>
      scheduleProblems({ ...SCHEDULE, signup_closes_minutes: minutes }, { ...DRAFT, byLot });
    expect(closing(119, true)).toEqual({ signup_closes_minutes: 'lottery_closes_late' });
    expect([closing(120, true), closing(0, false)]).toEqual([{}, {}]);
  });

  it.each(contexts)('needs places and adults or not: %s', (_name, context, problems) => {
    expect(scheduleProblems(SCHEDULE, context)).toEqual(problems);
  });
});
