import { announce, isQuiet, sessionChanges, staffingChanges, type ContentChange } from './content-topic.ts';
import { selectRows } from './read.ts';

/** Translates a saved or deleted record to what the site must read anew. */
export function announceRecord(e: core.RecordEvent): void {
  const record = e.record;
  if (!record || isQuiet(e.app)) return;
  announce(e.app, changesOf(e.app, record));
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
    case 'staff':
      return sessionsOfStaff(app, record.id).flatMap(staffingChanges);
    case 'signups':
      return [
        ...touchedIds(record, 'session').map((id) => ({ collection: 'session_places', id })),
        ...touchedIds(record, 'schedule').map((id) => ({ collection: 'course_places', id })),
      ];
    case 'schedules':
      return [
        { collection, id: record.id },
        { collection: 'course_places', id: record.id },
      ];
    default:
      return [{ collection, id: record.id }];
  }
}

/** The relation's id now and before the save, when it moved. */
function touchedIds(record: core.Record, field: string): string[] {
  const ids = [record.getString(field), record.original().getString(field)];
  return [...new Set(ids)].filter((id) => id !== '');
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
