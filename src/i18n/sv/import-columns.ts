import type { Columns } from '../../domain/import/columns.ts';
import type { ImportKind } from '../../domain/import/rows.ts';
import { ACTIVITY_COLUMNS } from './import-columns-activities.ts';
import { key } from './import-columns-shared.ts';
import { SCHEDULE_COLUMNS, SESSION_COLUMNS } from './import-columns-times.ts';
import { SURVEY_RESULT_COLUMNS } from './import-columns-surveys.ts';
import { VENUE_COLUMNS } from './import-columns-venues.ts';

/**
 * The columns of each kind of import: from this table come the reading of a file, the sample file, the guide and the
 * preview's words.
 */

export const IMPORT_COLUMNS: Readonly<Record<ImportKind, Columns>> = {
  venues: VENUE_COLUMNS,
  activities: ACTIVITY_COLUMNS,
  schedules: [{ ...key, example: 'T1' }, ...SCHEDULE_COLUMNS],
  sessions: [{ ...key, example: 'D1' }, ...SESSION_COLUMNS],
  survey_results: SURVEY_RESULT_COLUMNS,
};

/** Fields without which nobody can tell what a row is about, where it has no key. */
export const KNOWN_BY: Readonly<Record<ImportKind, readonly string[]>> = {
  venues: ['name'],
  activities: ['title'],
  schedules: ['activity', 'venue', 'weekdays', 'start_time'],
  sessions: ['activity', 'venue', 'local_date', 'start_time'],
  survey_results: ['survey', 'theme', 'group', 'scale', 'value'],
};
