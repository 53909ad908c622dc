import { familiesToTell } from '../../../src/domain/closures.ts';
import {
  movedFields,
  moveProblems,
  type MovableSession,
  type MovedFields,
  type MovePreview,
  type MoveProblems,
  type MoveRequest,
} from '../../../src/domain/session-move.ts';
import { writeAudit } from './audit.ts';
import { findRecord, sessionFields, selectRows } from './read.ts';
import { signupContacts, staffSessions } from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, recordOf, trimmed } from './staff-request.ts';
import { allowClashes } from './staff-session.ts';

const EMPTY = {
  date: '',
  startTime: '',
  endTime: '',
  venue: '',
  reason: '',
  fingerprint: '',
  allowClash: false,
};

/** Answers what the move would mean, and changes nothing; 422 with the problems by field, 409 when it is over. */
export function previewMove(e: core.RequestEvent): void {
  const record = recordOf(e, 'sessions');
  const { request } = requestOf(e);
  const problems = problemsOf(e.app, record, request);
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  return e.json(200, previewOf(e.app, record, request));
}

/** Moves the session as the preview with this fingerprint showed; 409 with a new preview when that no longer holds. */
export function moveSession(e: core.RequestEvent): void {
  const { request, fingerprint, allowClash } = requestOf(e);
  const problems = problemsOf(e.app, recordOf(e, 'sessions'), request);
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  const actor = actorOf(e);
  const refused = inOneGo(e.app, 1, (tx) => {
    const record = recordOf(e, 'sessions', tx);
    const preview = previewOf(tx, record, request);
    if (preview.fingerprint !== fingerprint) return { reason: 'changed', preview };
    if (preview.clashes.length > 0 && !allowClash) return { reason: 'clash', preview };
    const fields = movedFields(movable(record), request);
    allowClashes(tx, record, hoursOf(fields), true, actor);
    for (const [name, value] of Object.entries(fields)) record.set(name, value);
    record.set('status', 'moved');
    record.set('public_note', request.reason);
    record.set('edited_by_staff', true);
    tx.save(record);
    writeAudit(tx, actor, 'moved', 'sessions', record.id, ['local_date', 'start_time', 'end_time', 'venue']);
    return undefined;
  });
  return refused ? e.json(409, refused) : e.json(200, { done: true });
}

function requestOf(e: core.RequestEvent) {
  const { fingerprint, allowClash, ...body } = bodyOf(e, EMPTY);
  const request: MoveRequest = { ...body, reason: trimmed(body.reason) };
  return { request, fingerprint, allowClash };
}

function movable(record: core.Record): MovableSession {
  return { ...sessionFields(record), venue: record.getString('venue') };
}

function problemsOf(app: core.App, record: core.Record, request: MoveRequest): MoveProblems {
  const problems = moveProblems(movable(record), request, Date.now());
  if (!problems.venue && !isOpenVenue(app, request.venue)) problems.venue = 'missing';
  if (problems.date || !record.getString('schedule')) return problems;
  const taken = selectRows(
    app,
    { id: '' },
    'SELECT id FROM sessions WHERE schedule = {:schedule} AND local_date = {:date} AND id != {:id}',
    { schedule: record.getString('schedule'), date: request.date, id: record.id },
  );
  return taken.length > 0 ? { ...problems, date: 'date_taken' } : problems;
}

function isOpenVenue(app: core.App, id: string): boolean {
  const venue = findRecord(app, 'venues', id);
  return venue !== undefined && venue.getString('status') !== 'archived';
}

function previewOf(app: core.App, record: core.Record, request: MoveRequest): MovePreview {
  const fields = movedFields(movable(record), request);
  const session = staffSessions(app, 's.id = {:id}', { id: record.id })[0];
  const { confirmed = 0, waitlisted = 0, applied = 0, course = '' } = session ?? {};
  const contacts = signupContacts(app, 's.id = {:id}', { id: record.id });
  const count = familiesToTell([{ id: record.id, course, tells: 'all' }], contacts);
  const shown = {
    venueName: findRecord(app, 'venues', request.venue)?.getString('name') ?? '',
    staffedFrom: fields.staffed_from,
    staffedTo: fields.staffed_to,
    confirmed,
    waitlisted,
    applied,
    clashes: allowClashes(app, record, hoursOf(fields), false, ''),
    closedDay: closedDayOf(app, request),
    ...count,
  };
  const before = movable(record);
  return { ...shown, fingerprint: $security.sha256(JSON.stringify([before, request, shown])) };
}

function hoursOf(fields: MovedFields) {
  return {
    date: fields.local_date,
    startTime: fields.start_time,
    endTime: fields.end_time,
    staffedFrom: fields.staffed_from,
    staffedTo: fields.staffed_to,
  };
}

function closedDayOf(app: core.App, { date, venue }: MoveRequest): string {
  const sql = `SELECT name FROM calendar_days WHERE kind = 'closed' AND from_date <= {:date} AND to_date >= {:date}
    AND (venue = '' OR venue = {:venue}) LIMIT 1`;
  return selectRows(app, { name: '' }, sql, { date, venue })[0]?.name ?? '';
}
