import { addDays, isoWeekOf, mondayOf, mondayOfIsoWeek } from '../domain/local-date.ts';
import { WEEKS_AHEAD } from '../domain/session-plan.ts';

/** Weeks that can be asked for: one back, and as far as sessions are made. */
const WEEKS_BACK = 1;

/** The Monday of the week in "2026-48"; this week when the text is no week or lies outside what the site knows. */
export function mondayOfParameter(text: string | null, today: string): string {
  const thisMonday = mondayOf(today);
  const match = /^(\d{4})-(\d{1,2})$/.exec(text ?? '');
  if (!match) return thisMonday;
  const [year, week] = [Number(match[1]), Number(match[2])];
  if (week < 1 || week > 53) return thisMonday;
  const monday = mondayOfIsoWeek(year, week);
  return isInReach(monday, today) ? monday : thisMonday;
}

/** "2026-48" for any date of the week. */
export function weekParameter(date: string): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-${String(week).padStart(2, '0')}`;
}

/** Whether the site knows anything about the week of a Monday. */
export function isInReach(monday: string, today: string): boolean {
  const thisMonday = mondayOf(today);
  return (
    monday >= addDays(thisMonday, -7 * WEEKS_BACK) && monday <= addDays(thisMonday, 7 * (WEEKS_AHEAD + 1))
  );
}
