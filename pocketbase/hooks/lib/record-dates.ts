import { STATEMENT_DATES } from '../../../src/domain/record-dates.ts';
import { touchedIds } from './read.ts';

/** When a page was published and changed comes from the saves themselves (`0090_create_record_dates.ts`). */
export function refuseDatesChange(): never {
  throw new ForbiddenError('Datumen sätts av systemet när något sparas.');
}

/** Where a row is told on the page of another record: the fields that point to it. */
const TOLD_WITH: Readonly<Record<string, readonly string[]>> = {
  promise_notes: ['promise'],
  survey_results: ['survey'],
  schedules: ['activity', 'venue'],
};
const DATED: ReadonlySet<string> = new Set([
  'organisers',
  'venues',
  'activities',
  'partners',
  'presence',
  'promises',
  'surveys',
  'safety_texts',
  'measures',
]);

/** Ids of the rows of `record_dates` that a saved or deleted record may have made, changed or removed. */
export function datesTouched(record: core.Record): string[] {
  const { name } = record.collection();
  if (name === 'accessibility_issues') return [STATEMENT_DATES];
  if (name === 'site_settings') return [record.id, STATEMENT_DATES];
  if (DATED.has(name)) return [record.id];
  return (TOLD_WITH[name] ?? []).flatMap((field) => touchedIds(record, field));
}
