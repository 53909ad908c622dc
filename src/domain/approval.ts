import { shareOfTime } from './offers.ts';
import { birthYearOf } from './school-years.ts';

/** An activity's rule: whether a guardian must say yes before the place is the participant's own. */
export type ApprovalRule = 'never' | 'under_13' | 'always';

export const AGE_LIMIT = 13;
/** Hours that a place is held where staff have not said. */
export const DEFAULT_APPROVAL_HOURS = 48;

/**
 * Whether a guardian must approve. Only the school year is known, so whoever may still be 12 on the day counts as under
 * 13; the limit is that of dataskyddslagen (2018:218) 2 kap. 4 §, chosen here by the municipality.
 * @param date local date of the first session
 */
export function needsApproval(rule: string, schoolYear: number, date: string): boolean {
  if (rule === 'always') return true;
  // Of those born in one year, the youngest have their birthday on its last day.
  return rule === 'under_13' && date < `${birthYearOf(schoolYear, date) + AGE_LIMIT}-12-31`;
}

/** Whether a guardian must approve some of those whom an activity is for; 0 = no first school year. */
export function mayNeedApproval(rule: string, schoolYears: { readonly from: number }, date: string): boolean {
  return needsApproval(rule, schoolYears.from || 1, date);
}

/**
 * Until when a place is held for a guardian's answer, in epoch milliseconds: so many hours, but at most half of the time
 * that is left until sign-up closes, so that the next in line has time too. Where that is very short, until it closes.
 * @param hours 0 = 48
 */
export function approvalExpiresAt(now: number, hours: number, closesAt: number): number {
  return shareOfTime(now, hours > 0 ? hours : DEFAULT_APPROVAL_HOURS, closesAt) ?? closesAt;
}
