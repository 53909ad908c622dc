import { focusAreaProblems } from '../../../src/domain/checks/focus-area.ts';
import type { StaffFocus, StaffFocusArea } from '../../../src/domain/staff-answers.ts';
import { writeAudit } from './audit.ts';
import { findRecords, listOf, selectRows } from './read.ts';
import { actorOf, bodyOf, inOneGo, recordOf, trimmed } from './staff-request.ts';

/** Staff's own list for the monthly meeting: what shall be done, in which village and at which time. No persons, no incidents. */

export function list(e: core.RequestEvent): void {
  const areas = selectRows(
    e.app,
    { id: '', name: '' },
    'SELECT id, name FROM areas ORDER BY sort_order, name',
    {},
  );
  const lines = findRecords(e.app, 'focus_areas', "id != ''", {}, 'created').map(lineOf);
  const answer: StaffFocus = { areas, lines };
  return e.json(200, answer);
}

function lineOf(record: core.Record): StaffFocusArea {
  const text = (field: string) => record.getString(field);
  return {
    id: record.id,
    area: text('area'),
    weekdays: listOf(record, 'weekdays') as StaffFocusArea['weekdays'],
    startTime: text('start_time'),
    endTime: text('end_time'),
    measure: text('measure'),
    status: text('status') as StaffFocusArea['status'],
    nextMeeting: text('next_meeting'),
  };
}

const NEW = {
  area: '',
  weekdays: '',
  start_time: '',
  end_time: '',
  measure: '',
  status: '',
  next_meeting: '',
};

const isSame = (a: core.Record, b: core.Record): boolean =>
  Object.keys(NEW).every((field) => String(a.get(field)) === String(b.get(field)));

/** One line more, and none when the same is there already, as when the button is pressed twice; 422 with a problem for each field that must be put right. */
export function add(e: core.RequestEvent): void {
  const { weekdays, measure, ...rest } = bodyOf(e, NEW);
  const fields = { ...rest, measure: trimmed(measure) };
  const problems = focusAreaProblems(fields);
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  inOneGo(e.app, 1, (tx) => {
    const record = new Record(tx.findCachedCollectionByNameOrId('focus_areas'), {
      ...fields,
      weekdays: weekdays.split(',').filter((day) => day !== ''),
    });
    const area = { area: fields.area };
    if (findRecords(tx, 'focus_areas', 'area = {:area}', area).some((one) => isSame(one, record))) return;
    tx.save(record);
    writeAudit(tx, actorOf(e), 'created', 'focus_areas', record.id);
  });
  return e.json(200, { done: true });
}

/** How far it has come, and when it is taken up again. */
export function change(e: core.RequestEvent): void {
  const { status, next_meeting } = bodyOf(e, { status: '', next_meeting: '' });
  const line = lineOf(recordOf(e, 'focus_areas'));
  const problems = focusAreaProblems({
    area: line.area,
    start_time: line.startTime,
    end_time: line.endTime,
    measure: line.measure,
    status,
    next_meeting,
  });
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  inOneGo(e.app, 1, (tx) => {
    const record = recordOf(e, 'focus_areas', tx);
    record.set('status', status);
    record.set('next_meeting', next_meeting);
    tx.save(record);
    writeAudit(tx, actorOf(e), 'updated', 'focus_areas', record.id, ['status', 'next_meeting']);
  });
  return e.json(200, { done: true });
}

export function remove(e: core.RequestEvent): void {
  inOneGo(e.app, 1, (tx) => {
    const record = recordOf(e, 'focus_areas', tx);
    tx.delete(record);
    writeAudit(tx, actorOf(e), 'deleted', 'focus_areas', record.id);
  });
  return e.json(200, { done: true });
}
