import {
  closureProblems,
  familiesToTell,
  planClosure,
  previewText,
  type ClosurePreview,
  type ClosureRequest,
} from '../../../src/domain/closures.ts';
import { HELPER_ROLES } from '../../../src/domain/supervision.ts';
import { writeAudit } from './audit.ts';
import { today } from './clock.ts';
import { findRecords } from './read.ts';
import { setActingStaff } from './shifts.ts';
import {
  countSessions,
  shiftsOfAdult,
  signupContacts,
  staffSessions,
  staffShifts,
  staleBefore,
} from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, trimmed } from './staff-request.ts';

const EMPTY = {
  kind: '',
  session: '',
  venue: '',
  staff: '',
  from: '',
  to: '',
  time: '',
  reason: '',
  closedDay: false,
  cancelShort: false,
  fingerprint: '',
};

/** Answers what the closure would touch, and changes nothing; 422 with the problems by field. */
export function previewClosure(e: core.RequestEvent): void {
  const { request } = requestOf(e);
  const problems = closureProblems(request, today());
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  return e.json(200, previewOf(e.app, request).preview);
}

/**
 * Does what the preview with this fingerprint showed, in one transaction. 409 with a new preview when anything shown
 * has changed meanwhile, or when nothing is left to do.
 */
export function close(e: core.RequestEvent): void {
  const { request, fingerprint } = requestOf(e);
  const problems = closureProblems(request, today());
  if (Object.keys(problems).length > 0) return e.json(422, { reason: 'invalid', problems });
  const actor = actorOf(e);
  const expected = request.closedDay ? Number.POSITIVE_INFINITY : countSessions(e.app, rowsOf(request));
  const changed = inOneGo(e.app, expected, (tx) => {
    const plan = previewOf(tx, request);
    if (plan.preview.fingerprint !== fingerprint) return plan.preview;
    carryOut(tx, request, plan, actor);
    return undefined;
  });
  if (changed) return e.json(409, { reason: 'changed', preview: changed });
  return e.json(200, { done: true });
}

function requestOf(e: core.RequestEvent): { request: ClosureRequest; fingerprint: string } {
  const { fingerprint, ...body } = bodyOf(e, EMPTY);
  return {
    fingerprint,
    request: { ...body, kind: body.kind as ClosureRequest['kind'], reason: trimmed(body.reason) },
  };
}

interface Plan {
  readonly preview: ClosurePreview;
  /** Ids of the adult's shifts. */
  readonly shifts: readonly string[];
}

function previewOf(app: core.App, request: ClosureRequest): Plan {
  const { condition, params } = rowsOf(request);
  const ofAdult = request.kind === 'adult_day' ? staffShifts(app, `${condition} AND ${ADULT}`, params) : [];
  const shifts = shiftsOfAdult(ofAdult, request.from, HELPER_ROLES);
  const moment = { now: Date.now(), staleBefore: staleBefore(app) };
  const sessions = planClosure(request, staffSessions(app, condition, params), shifts, moment);
  const touched = new Set(sessions.map(({ id }) => id));
  const count = familiesToTell(sessions, signupContacts(app, condition, params));
  return {
    preview: { sessions, ...count, fingerprint: $security.sha256(previewText(request, sessions, count)) },
    shifts: shifts.filter(({ session }) => touched.has(session)).map(({ id }) => id),
  };
}

const ADULT = "sh.staff = {:staff} AND sh.status != 'absent'";

/** Which sessions to read at all; what is touched among them, `planClosure` decides. */
function rowsOf(request: ClosureRequest): { condition: string; params: Record<string, string> } {
  const { from, to, venue, staff } = request;
  switch (request.kind) {
    case 'session':
      return { condition: 's.id = {:session}', params: { session: request.session } };
    case 'venue_day':
      return { condition: 's.venue = {:venue} AND s.local_date = {:from}', params: { venue, from } };
    case 'range':
      return {
        condition: `s.local_date >= {:from} AND s.local_date <= {:to} AND ({:venue} = '' OR s.venue = {:venue})`,
        params: { from, to, venue },
      };
    case 'adult_day':
      return {
        condition: `s.local_date = {:from} AND EXISTS (SELECT 1 FROM shifts m
          WHERE m.session = s.id AND m.staff = {:staff} AND m.status != 'absent')`,
        params: { from, staff },
      };
  }
}

function recordsOf(tx: core.App, collection: string, ids: readonly string[]): core.Record[] {
  return Array.from(tx.findRecordsByIds(collection, [...ids]) as unknown as ArrayLike<core.Record>);
}

function carryOut(tx: core.App, request: ClosureRequest, { preview, shifts }: Plan, actor: string): void {
  // Cancelled first: what does not take place needs no further word about its adults.
  const cancelled = preview.sessions.filter(({ cancels }) => cancels).map(({ id }) => id);
  for (const session of recordsOf(tx, 'sessions', cancelled)) cancel(tx, session, request.reason);
  for (const shift of recordsOf(tx, 'shifts', shifts)) {
    shift.set('status', 'absent');
    shift.set('edited_by_staff', true);
    setActingStaff(shift, actor);
    tx.save(shift);
  }
  if (request.kind === 'range' && request.closedDay) writeClosedDay(tx, request);
  note(tx, request, actor);
}

function cancel(tx: core.App, session: core.Record, reason: string): void {
  session.set('status', 'cancelled');
  session.set('public_note', reason);
  session.set('edited_by_staff', true);
  tx.save(session);
}

const LONGEST_NAME = 80;

/**
 * After the cancelling: making sessions anew then leaves the cancelled ones where families look for them. The same yes sent
 * twice makes one closed day: of two, one would stay when staff open again.
 */
function writeClosedDay(tx: core.App, { from, to, venue, reason }: ClosureRequest): void {
  const same = "kind = 'closed' && from_date = {:from} && to_date = {:to} && venue = {:venue}";
  if (findRecords(tx, 'calendar_days', same, { from, to, venue }).length > 0) return;
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('calendar_days'), {
      name: reason.slice(0, LONGEST_NAME),
      kind: 'closed',
      from_date: from,
      to_date: to,
      venue,
    }),
  );
}

function note(tx: core.App, request: ClosureRequest, actor: string): void {
  const { kind, session, venue, staff } = request;
  if (kind === 'adult_day') return writeAudit(tx, actor, 'absent', 'staff', staff, ['status']);
  const [collection, record] = kind === 'session' ? ['sessions', session] : ['venues', venue];
  writeAudit(tx, actor, 'closed', collection ?? '', record ?? '', ['status', 'public_note']);
}
