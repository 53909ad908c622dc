import { eveName, redDayName } from '../../../src/domain/holidays.ts';
import { STANDS } from '../../../src/domain/signup-states.ts';
import { occurrencesOf, type SchedulePattern } from '../../../src/domain/schedule.ts';
import { selectRows } from './read.ts';

/** What the generator must know of families who are signed up for a whole course. */

/** Whether anybody has a place in the course, held without a name too, or waits for one. */
export function hasFamilies(app: core.App, schedule: string): boolean {
  const sql = `SELECT id FROM signups WHERE schedule = {:schedule} AND status IN ('${STANDS.join("', '")}')
    UNION ALL SELECT id FROM held_places WHERE schedule = {:schedule} LIMIT 1`;
  return selectRows(app, { id: '' }, sql, { schedule }).length > 0;
}

/** Why the course does not meet on a local date on which it used to, for its families. */
export function whyNotOn(app: core.App, date: string, pattern: SchedulePattern): string {
  const wouldRun = occurrencesOf({ ...pattern, termRule: 'always', runsOnRedDays: true }, [], date, date);
  if (wouldRun.length === 0) return 'Kursens dagar har ändrats.';
  const sql = `SELECT name FROM calendar_days WHERE from_date <= {:date} AND to_date >= {:date}
    AND (venue = '' OR venue = {:venue}) ORDER BY kind = 'closed' DESC, from_date DESC LIMIT 1`;
  const entry = selectRows(app, { name: '' }, sql, { date, venue: pattern.venueId })[0];
  return entry?.name || redDayName(date) || eveName(date) || 'Kursens dagar har ändrats.';
}
