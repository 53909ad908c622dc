import { isSchoolYear } from '../school-years.ts';
import { isSlug } from '../slug.ts';
import { hasTimeForDraw, type WindowFields } from './lottery-window.ts';
import { placeProblems, takesSignups, type PlaceFields } from './places.ts';
import type { Problem, Problems } from './problem.ts';
import { timeProblems, type TimeFields } from './times.ts';

export interface ActivityFields {
  readonly title: string;
  readonly slug: string;
  readonly status: string;
  readonly school_year_from: number;
  readonly school_year_to: number;
  readonly older_youths: string;
  readonly price_kind: string;
  readonly price_sek: number;
  readonly stay_rule: string;
  readonly responsible_role: string;
  readonly phone: string;
  readonly signup_mode: string;
  readonly signup_url: string;
  readonly allocation: string;
  readonly guardian_approval: string;
}

export type TimesOfActivity = readonly (TimeFields & PlaceFields & WindowFields)[];

/**
 * Problems of an activity by field. `times` are its schedules and single sessions: a published activity must have
 * facts 1–5 of what parents ask (adults from when to when, who is responsible and the phone, ages, least adults and
 * most participants, free to come and go or not).
 */
export function activityProblems(fields: ActivityFields, times: TimesOfActivity): Problems {
  const problems: Problems = { ...schoolYearProblems(fields), ...signupProblems(fields) };
  if (fields.title.trim() === '') problems.title = 'missing';
  if (fields.slug === '') problems.title ??= 'slug_from_nothing';
  else if (!isSlug(fields.slug)) problems.slug = 'not_a_slug';
  if (fields.price_kind === 'paid' && fields.price_sek < 1) problems.price_sek = 'needs_price';
  return fields.status === 'published' ? { ...publishingProblems(fields, times), ...problems } : problems;
}

function schoolYearProblems(fields: ActivityFields): Problems {
  const problems: Problems = {};
  const { school_year_from: from, school_year_to: to } = fields;
  if (from !== 0 && !isSchoolYear(from)) problems.school_year_from = 'not_a_school_year';
  if (to !== 0 && !isSchoolYear(to)) problems.school_year_to = 'not_a_school_year';
  if (isSchoolYear(from) && isSchoolYear(to) && from > to) problems.school_year_to = 'school_years_order';
  return problems;
}

function signupProblems(fields: ActivityFields): Problems {
  const problems: Problems = {};
  if (fields.signup_mode === 'external' && fields.signup_url === '') problems.signup_url = 'needs_address';
  const signsUpHere = takesSignups(fields.signup_mode);
  if (fields.allocation === 'lottery' && !signsUpHere) problems.allocation = 'lottery_without_signup';
  if (needsSignup(fields.guardian_approval) && !signsUpHere) {
    problems.guardian_approval = 'approval_without_signup';
  }
  return problems;
}

function needsSignup(guardianApproval: string): boolean {
  return guardianApproval !== '' && guardianApproval !== 'never';
}

function publishingProblems(fields: ActivityFields, times: TimesOfActivity): Problems {
  const problems: Problems = {};
  const need = (field: keyof ActivityFields, present: boolean, problem: Problem = 'missing_to_publish') => {
    if (!present) problems[field] = problem;
  };
  need('responsible_role', fields.responsible_role.trim() !== '');
  need('phone', fields.phone.trim() !== '');
  need('school_year_from', fields.school_year_from !== 0);
  need('school_year_to', fields.school_year_to !== 0);
  need('older_youths', fields.older_youths !== '');
  need('stay_rule', fields.stay_rule !== '');
  const lacksFacts = (time: TimesOfActivity[number]) =>
    Object.keys({ ...timeProblems(time), ...placeProblems(time, true) }).length > 0;
  need('status', !times.some(lacksFacts), 'times_lack_facts');
  need('status', times.length > 0, 'no_times_to_publish');
  const isByLot = fields.allocation === 'lottery';
  need('allocation', !isByLot || times.every(hasTimeForDraw), 'lottery_needs_window');
  return problems;
}
