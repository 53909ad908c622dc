import {
  COLLECTION_NAMES,
  type CollectionName,
  type ContentRows,
  parseRows,
} from '../../../src/directory/rows.ts';
import {
  activityRow,
  areaRow,
  categoryRow,
  organiserRow,
  scheduleRow,
  sessionRow,
  venueRow,
} from './sample-rows.ts';

export type RecordsByCollection = Partial<Record<CollectionName, readonly object[]>>;

/** One activity with one session and all that they need; a test replaces whole collections. */
export function sampleRecords(over: RecordsByCollection = {}): RecordsByCollection {
  return {
    areas: [areaRow()],
    categories: [categoryRow()],
    organisers: [organiserRow()],
    venues: [venueRow()],
    activities: [activityRow()],
    schedules: [scheduleRow()],
    sessions: [sessionRow()],
    ...over,
  };
}

export function sampleContent(over: RecordsByCollection = {}): ContentRows {
  const records = sampleRecords(over);
  return Object.fromEntries(
    COLLECTION_NAMES.map((collection) => [collection, parseRows(collection, records[collection] ?? []).rows]),
  ) as ContentRows;
}
