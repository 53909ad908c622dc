import { adultsOutProblems } from '../../../src/domain/checks/adults-out.ts';
import { publicTextsOf } from './public-texts.ts';
import { listOf } from './read.ts';
import { refuseProblems } from './refuse.ts';

/** When adults are out. */
export function checkAdultsOut(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  refuseProblems({
    ...adultsOutProblems({
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
    ...publicTextsOf(e.app, record, ['name', 'around', 'who', 'recognise', 'join']),
  });
}

/** Whom young people can turn to. */
export function checkPartner(e: core.RecordEvent): void {
  if (e.record) refuseProblems(publicTextsOf(e.app, e.record, ['name', 'does', 'hours']));
}
