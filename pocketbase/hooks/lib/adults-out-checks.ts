import { adultsOutProblems, partnerProblems } from '../../../src/domain/checks/adults-out.ts';
import { listOf } from './read.ts';
import { refuseProblems } from './refuse.ts';

/** When adults are out. */
export function checkAdultsOut(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  refuseProblems(
    adultsOutProblems({
      name: text('name'),
      around: text('around'),
      who: text('who'),
      recognise: text('recognise'),
      join: text('join'),
      weekdays: listOf(record, 'weekdays'),
      start_time: text('start_time'),
      end_time: text('end_time'),
      valid_from: text('valid_from'),
      valid_until: text('valid_until'),
      cancelled_dates: text('cancelled_dates'),
      source_as_of: text('source_as_of'),
    }),
  );
}

/** Whom young people can turn to. */
export function checkPartner(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  refuseProblems(partnerProblems({ name: text('name'), does: text('does'), hours: text('hours') }));
}
