import {
  announce,
  isAnnouncingLeft,
  isQuiet,
  sessionChanges,
  staffingChanges,
  type ContentChange,
} from './content-topic.ts';
import { today } from './clock.ts';
import { findRecords, selectRows, touchedIds } from './read.ts';
import { datesTouched } from './record-dates.ts';
import { coursesOfStaff } from './signup-target.ts';

/** Tells the site what it must read anew after a record was saved or deleted; to be called after commit. */
export function announceRecord(e: core.RecordEvent): void {
  const record = e.record;
  if (!record || isQuiet(e.app)) return;
  if (isAnnouncingLeft(record)) return;
  if (tellsRolesAnew(e.app, record)) return announce(e.app, 'all');
  // In the same message: the page that shows the change shows its date too.
  const dates = datesTouched(record).map((id) => ({ collection: 'record_dates', id }));
  announce(e.app, [...changesOf(e.app, record), ...dates]);
}

/** Whether a role came to be, or is no more, that of one adult alone: every session with that role is told otherwise then. */
function tellsRolesAnew(app: core.App, record: core.Record): boolean {
  if (record.collection().name !== 'staff') return false;
  const sql = 'SELECT COUNT(*) AS found FROM staff WHERE active = TRUE AND role = {:role}';
  return touchedIds(record, 'role').some(
    (role) => (selectRows(app, { found: 0 }, sql, { role })[0]?.found ?? 0) <= 2,
  );
}

function changesOf(app: core.App, record: core.Record): ContentChange[] {
  const collection = record.collection().name;
  switch (collection) {
    case 'sessions':
      return [
        ...sessionChanges(record.id),
        // A course starts with its first session.
        ...touchedIds(record, 'schedule').map((id) => ({ collection: 'course_places', id })),
      ];
    case 'shifts':
      return touchedIds(record, 'session').flatMap(staffingChanges);
    case 'presence_notes':
      return [{ collection: 'session_supervision', id: record.id }];
    case 'staff':
      return [
        ...sessionsOfStaff(app, record.id).flatMap(staffingChanges),
        ...coursesOfStaff(app, record.id).map((id) => ({ collection: 'course_places', id })),
      ];
    case 'signups':
    case 'held_places':
    case 'lotteries':
      return [
        ...touchedIds(record, 'session').map((id) => ({ collection: 'session_places', id })),
        ...touchedIds(record, 'schedule').map((id) => ({ collection: 'course_places', id })),
      ];
    case 'schedules':
      return [
        { collection, id: record.id },
        { collection: 'course_places', id: record.id },
        ...comingSessions(app, record.id).flatMap(sessionChanges),
      ];
    default:
      return [{ collection, id: record.id }];
  }
}

function sessionsOfStaff(app: core.App, staff: string): string[] {
  const rows = selectRows(
    app,
    { session: '' },
    `SELECT DISTINCT sh.session AS session FROM shifts sh JOIN sessions s ON s.id = sh.session
      WHERE sh.staff = {:staff} AND s.ends_at > strftime('%Y-%m-%d %H:%M:%fZ', 'now', '-8 days')`,
    { staff },
  );
  return rows.map((row) => row.session);
}

/** Every session that a saved schedule may have made, changed or left. */
function comingSessions(app: core.App, schedule: string): string[] {
  const filter = 'schedule = {:schedule} && local_date >= {:from}';
  return findRecords(app, 'sessions', filter, { schedule, from: today() }).map(({ id }) => id);
}
