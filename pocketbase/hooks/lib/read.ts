import type { PlaceFields } from '../../../src/domain/checks/places.ts';
import type { ScheduleFields } from '../../../src/domain/checks/schedule.ts';
import type { SessionFields } from '../../../src/domain/checks/session.ts';
import type { TimeFields } from '../../../src/domain/checks/times.ts';

/** Typed readings of records, so that the rules in `src/domain` never see PocketBase. */

function timeAndPlaceFields(record: core.Record): TimeFields & PlaceFields {
  return {
    start_time: record.getString('start_time'),
    end_time: record.getString('end_time'),
    unstaffed: record.getBool('unstaffed'),
    staffed_from: record.getString('staffed_from'),
    staffed_to: record.getString('staffed_to'),
    room_places: record.getInt('room_places'),
    least_adults: record.getInt('least_adults'),
  };
}

export function scheduleFields(record: core.Record): ScheduleFields {
  return {
    ...timeAndPlaceFields(record),
    weekdays: listOf(record, 'weekdays'),
    every_n_weeks: record.getFloat('every_n_weeks'),
    valid_from: record.getString('valid_from'),
    valid_until: record.getString('valid_until'),
    signup_closes_minutes: record.getInt('signup_closes_minutes'),
  };
}

export function sessionFields(record: core.Record): SessionFields {
  return {
    ...timeAndPlaceFields(record),
    local_date: record.getString('local_date'),
    status: record.getString('status'),
    public_note: record.getString('public_note'),
    signup_opens_at: record.getString('signup_opens_at'),
    signup_closes_at: record.getString('signup_closes_at'),
  };
}

/** Values of a multiple select or relation, as a plain array. */
export function listOf(record: core.Record, field: string): string[] {
  return Array.from(record.getStringSlice(field) as unknown as ArrayLike<string>);
}

/** Whether the save changes one of the fields. */
export function changed(record: core.Record, fields: readonly string[]): boolean {
  const before = record.original();
  return fields.some((field) => String(record.get(field)) !== String(before.get(field)));
}

/** The relation's id now and before the save, when it moved. */
export function touchedIds(record: core.Record, field: string): string[] {
  const ids = [record.getString(field), record.original().getString(field)];
  return [...new Set(ids)].filter((id) => id !== '');
}

/** The record, or undefined when the id is empty or unknown. */
export function findRecord(app: core.App, collection: string, id: string): core.Record | undefined {
  if (id === '') return undefined;
  try {
    return app.findRecordById(collection, id);
  } catch {
    return undefined;
  }
}

/** All records that match; `params` fill the `{:name}` places of the filter. */
export function findRecords(
  app: core.App,
  collection: string,
  filter: string,
  params: Record<string, string>,
  sort = '',
): core.Record[] {
  const found = app.findRecordsByFilter(collection, filter, sort, 0, 0, params);
  return Array.from(found as unknown as ArrayLike<core.Record>);
}

/**
 * Many rows of a query with these columns. They come as one text, which the engine reads many times faster than row by row;
 * SQLite has no truth values, so a bool is 0 or 1.
 */
export function selectMany(
  app: core.App,
  columns: readonly string[],
  sql: string,
  params: Record<string, string | number>,
): unknown {
  const pairs = columns.map((column) => `'${column}', ${column}`).join(', ');
  const whole = `SELECT json_group_array(json_object(${pairs})) AS found FROM (${sql})`;
  return JSON.parse(selectRows(app, { found: '' }, whole, params)[0]?.found ?? '[]');
}

/** Rows of a query as plain objects shaped like `model`. */
export function selectRows<T extends object>(
  app: core.App,
  model: T,
  sql: string,
  params: Record<string, string | number>,
): T[] {
  const rows = arrayOf(new DynamicModel(model as Record<string, unknown>) as unknown as T);
  app.db().newQuery(sql).bind(params).all(rows);
  return Array.from(rows as unknown as ArrayLike<T>);
}
