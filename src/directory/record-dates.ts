import { epochOf } from './entities.ts';
import type { RecordDates } from './model.ts';
import type { ContentRows, Row } from './rows.ts';

/** By the row it was made of: most are the same from one snapshot to the next. */
const made = new WeakMap<Row<'record_dates'>, RecordDates>();

export function recordDatesFrom(rows: ContentRows): ReadonlyMap<string, RecordDates> {
  return new Map([...rows.record_dates].map(([id, row]) => [id, datesFrom(row)]));
}

function datesFrom(row: Row<'record_dates'>): RecordDates {
  const known = made.get(row);
  if (known) return known;
  const dates: RecordDates = {
    collection: row.collection,
    publishedAt: epochOf(row.published_at),
    changedAt: epochOf(row.changed_at),
    changes: row.changes.map(({ at, fields }) => ({ at: epochOf(at), fields: fields.split(' ') })),
  };
  made.set(row, dates);
  return dates;
}
