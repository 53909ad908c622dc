import { describe, expect, it } from 'vitest';
import {
  activityProblems,
  type ActivityFields,
  type TimesOfActivity,
} from '../../../../src/domain/checks/activity.ts';
import type { Problems } from '../../../../src/domain/checks/problem.ts';

const ACTIVITY: ActivityFields = {
  title: 'Innebandy för alla',
  slug: 'innebandy-for-alla',
  status: 'published',
  school_year_from: 4,
  school_year_to: 6,
  older_youths: 'no',
  price_kind: 'free',
  price_sek: 0,
  stay_rule: 'stays',
  responsible_role: 'Fritidsledare',
  phone: '070-174 06 21',
  signup_mode: 'session',
  signup_url: '',
  allocation: '',
  guardian_approval: '',
};
const TIME: TimesOfActivity[number] = {
  start_time: '17:00',
  end_time: '18:30',
  unstaffed: false,
  staffed_from: '17:00',
  staffed_to: '18:30',
  room_places: 20,
  least_adults: 2,
};
const BARE: ActivityFields = {
  ...ACTIVITY,
  school_year_from: 0,
  school_year_to: 0,
  older_youths: '',
  stay_rule: '',
  responsible_role: '',
  phone: '',
};

describe('any activity', () => {
  const cases: [string, Partial<ActivityFields>, Problems][] = [
    ['a good one', {}, {}],
    ['no title', { title: '', slug: '' }, { title: 'missing' }],
    ['a blank title', { title: '  ' }, { title: 'missing' }],
    ['a title that gives no address', { title: '!!!', slug: '' }, { title: 'slug_from_nothing' }],
    ['an address with a capital', { slug: 'Innebandy' }, { slug: 'not_a_slug' }],
    ['an address with a slash', { slug: 'a/b' }, { slug: 'not_a_slug' }],
    ['one school year', { school_year_from: 6, school_year_to: 6 }, {}],
    [
      'school years backwards',
      { school_year_from: 6, school_year_to: 5 },
      { school_year_to: 'school_years_order' },
    ],
    ['from gymnasiet', { school_year_from: 10, school_year_to: 10 }, {}],
    ['from the eleventh', { school_year_from: 11 }, { school_year_from: 'not_a_school_year' }],
    ['to the eleventh', { school_year_to: 11 }, { school_year_to: 'not_a_school_year' }],
    ['half a school year', { school_year_from: 4.5 }, { school_year_from: 'not_a_school_year' }],
    ['paid, one krona', { price_kind: 'paid', price_sek: 1 }, {}],
    ['paid, no price', { price_kind: 'paid', price_sek: 0 }, { price_sek: 'needs_price' }],
    ['free, with a price', { price_kind: 'free', price_sek: 50 }, {}],
    ['sign-up elsewhere', { signup_mode: 'external', signup_url: 'https://example.se' }, {}],
    ['sign-up nowhere', { signup_mode: 'external' }, { signup_url: 'needs_address' }],
    ['first come, first served', { allocation: 'time_order', guardian_approval: 'never' }, {}],
    [
      'lots where nobody signs up',
      { allocation: 'lottery', signup_mode: 'drop_in' },
      { allocation: 'lottery_without_signup' },
    ],
    [
      'approval where nobody signs up',
      { guardian_approval: 'always', signup_mode: 'drop_in' },
      { guardian_approval: 'approval_without_signup' },
    ],
  ];
  it.each(cases)('%s', (_name, changes, problems) => {
    expect(activityProblems({ ...ACTIVITY, ...changes }, [TIME])).toEqual(problems);
    expect(activityProblems({ ...ACTIVITY, ...changes, status: 'draft' }, [])).toEqual(problems);
  });

  it('gives places by lot when there is time between the end of sign-up and the start', () => {
    const byLot = { ...ACTIVITY, allocation: 'lottery' };
    const problem: Problems = { allocation: 'lottery_needs_window' };
    const times: [Partial<TimesOfActivity[number]>, Problems][] = [
      [{ signup_closes_minutes: 120 }, {}],
      [{ signup_closes_minutes: 119 }, problem],
      [{ local_date: '2026-11-24', signup_closes_at: '2026-11-24 15:00' }, {}],
      [{ local_date: '2026-11-24', signup_closes_at: '2026-11-24 15:01' }, problem],
      [{ local_date: '2026-11-24', signup_closes_at: '2026-11-20 23:00' }, {}],
      [{ local_date: '2026-11-24', signup_closes_at: '' }, problem],
    ];
    for (const [window, problems] of times) {
      expect(activityProblems(byLot, [{ ...TIME, ...window }])).toEqual(problems);
      expect(activityProblems({ ...byLot, status: 'draft' }, [{ ...TIME, ...window }])).toEqual({});
    }
  });

  it('may lack everything else while it is not published', () => {
    expect(activityProblems({ ...BARE, status: 'draft' }, [])).toEqual({});
    expect(activityProblems({ ...BARE, status: 'archived' }, [])).toEqual({});
  });
});

describe('a published activity', () => {
  it('must have facts 1–5 of what parents ask', () => {
    expect(activityProblems(BARE, [])).toEqual({
      responsible_role: 'missing_to_publish',
      phone: 'missing_to_publish',
      school_year_from: 'missing_to_publish',
      school_year_to: 'missing_to_publish',
      older_youths: 'missing_to_publish',
      stay_rule: 'missing_to_publish',
      status: 'no_times_to_publish',
    });
  });

  it.each([
    'responsible_role',
    'phone',
    'school_year_from',
    'school_year_to',
    'older_youths',
    'stay_rule',
  ] as const)('must have %s', (field) => {
    expect(activityProblems({ ...ACTIVITY, [field]: BARE[field] }, [TIME])).toEqual({
      [field]: 'missing_to_publish',
    });
  });

  it('takes blanks for nothing', () => {
    expect(activityProblems({ ...ACTIVITY, responsible_role: ' ', phone: '\t' }, [TIME])).toEqual({
      responsible_role: 'missing_to_publish',
      phone: 'missing_to_publish',
    });
  });

  const times: [string, TimesOfActivity, Problems][] = [
    ['one', [TIME], {}],
    [
      'open without adults',
      [{ ...TIME, unstaffed: true, staffed_from: '', staffed_to: '', least_adults: 0 }],
      {},
    ],
    ['none', [], { status: 'no_times_to_publish' }],
    [
      'without staffed hours',
      [{ ...TIME, staffed_from: '', staffed_to: '' }],
      { status: 'times_lack_facts' },
    ],
    ['without a least number of adults', [{ ...TIME, least_adults: 0 }], { status: 'times_lack_facts' }],
    ['without a most number of participants', [{ ...TIME, room_places: 0 }], { status: 'times_lack_facts' }],
    ['one good, one bad', [TIME, { ...TIME, end_time: '' }], { status: 'times_lack_facts' }],
  ];
  it.each(times)('must have times with their facts: %s', (_name, of, problems) => {
    expect(activityProblems(ACTIVITY, of)).toEqual(problems);
  });

  it('tells what is wrong before what is missing', () => {
    expect(activityProblems({ ...ACTIVITY, school_year_from: 11, phone: '' }, [TIME])).toEqual({
      school_year_from: 'not_a_school_year',
      phone: 'missing_to_publish',
    });
  });
});
