import { isLocalDate } from '../../../src/domain/local-date.ts';
import type { StaffSession } from '../../../src/domain/staff-answers.ts';
import { HELPER_ROLES } from '../../../src/domain/supervision.ts';
import { writeAudit } from './audit.ts';
import { findRecord, selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { placesOf } from './staff-held-places.ts';
import { clashOf, setActingStaff } from './shifts.ts';
import { hasEnded, sessionRow, staffSessions, staffShifts, type StaffSessionRow } from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** All sessions of one local date, for finding one. */
export function day(e: core.RequestEvent): void {
  const date = e.request?.pathValue('date') ?? '';
  if (!isLocalDate(date)) throw new NotFoundError('Dagen finns inte.');
  return e.json(200, {
    sessions: staffSessions(e.app, 's.local_date = {:date}', { date }),
    shifts: staffShifts(e.app, 's.local_date = {:date}', { date }),
  });
}

/** One session with who works there, and where else they are. */
export function viewSession(e: core.RequestEvent): void {
  const record = recordOf(e, 'sessions');
  const session = sessionRow(e.app, record.id);
  const shifts = staffShifts(e.app, 'sh.session = {:id}', { id: record.id }).map((shift) => ({
    ...shift,
    // An absent adult is shown with the clash that coming back would make.
    clash: clashOf(e.app, shift.staff, record.id)?.text ?? '',
  }));
  const answer: StaffSession = {
    ...session,
    ...placesOf(e.app, session, record),
    mayList: maySeeNames(e.app, e.auth, record.getString('activity'), Date.now()),
    publicNote: record.getString('public_note'),
    ended: hasEnded(session),
    isPublic: isPublic(e.app, record.id),
    shifts,
  };
  return e.json(200, answer);
}

/** Whether families see the session: its activity and its place are published. */
export function isPublic(app: core.App, id: string): boolean {
  const sql = `SELECT s.id FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
    WHERE s.id = {:id} AND a.status = 'published' AND v.status = 'published'`;
  return selectRows(app, { id: '' }, sql, { id }).length > 0;
}

/** Why a change of one session was not made; the answer's status is 409. */
interface Refusal {
  readonly reason: 'clash' | 'ended' | 'already' | 'not_cancelled' | 'unknown_staff';
  /** Where else an adult is, in words. */
  readonly clashes?: readonly string[];
}

/** Runs a change in one transaction and answers 200, or 409 with why not. */
function change(e: core.RequestEvent, job: (tx: core.App) => Refusal | undefined): void {
  const refused = inOneGo(e.app, 1, job);
  return refused ? e.json(409, refused) : e.json(200, { done: true });
}

/** Sets one shift to planned, confirmed or absent. Coming back to a clash takes an explicit yes. */
export function setShiftStatus(e: core.RequestEvent): void {
  const { status, allowClash } = bodyOf(e, { status: '', allowClash: false });
  if (!['planned', 'confirmed', 'absent'].includes(status)) throw new BadRequestError('Välj en status.');
  change(e, (tx) => {
    const shift = recordOf(e, 'shifts', tx);
    const session = sessionRow(tx, shift.getString('session'));
    if (hasEnded(session)) return { reason: 'ended' };
    const clash = status === 'absent' ? undefined : clashOf(tx, shift.getString('staff'), session.id);
    if (clash && !allowClash && !shift.getBool('clash_allowed')) {
      return { reason: 'clash', clashes: [clash.text] };
    }
    if (clash) shift.set('clash_allowed', true);
    shift.set('status', status);
    shift.set('edited_by_staff', true);
    setActingStaff(shift, actorOf(e));
    tx.save(shift);
    writeAudit(tx, actorOf(e), status === 'absent' ? 'absent' : 'present', 'shifts', shift.id, ['status']);
    return undefined;
  });
}

/** Adds an adult from the list of staff, or a substitute without a name. */
export function addShift(e: core.RequestEvent): void {
  const body = bodyOf(e, { staff: '', role: '', responsible: false, allowClash: false });
  change(e, (tx) => {
    const session = sessionRow(tx, recordOf(e, 'sessions', tx).id);
    if (hasEnded(session)) return { reason: 'ended' };
    const adult = findRecord(tx, 'staff', body.staff);
    if (body.staff !== '' && !adult?.getBool('active')) return { reason: 'unknown_staff' };
    const there = staffShifts(tx, 'sh.session = {:id}', { id: session.id });
    if (adult && there.some(({ staff }) => staff === adult.id)) return { reason: 'already' };
    const clash = clashOf(tx, body.staff, session.id);
    if (clash && !body.allowClash) return { reason: 'clash', clashes: [clash.text] };
    const role = adult?.getString('role') ?? body.role;
    const shift = new Record(tx.findCachedCollectionByNameOrId('shifts'), {
      session: session.id,
      staff: body.staff,
      role,
      // Staff who put a shift in by hand have spoken with the adult.
      status: 'confirmed',
      counts_as_adult: !HELPER_ROLES.includes(role),
      responsible: body.responsible,
      clash_allowed: Boolean(clash),
      edited_by_staff: true,
    });
    setActingStaff(shift, actorOf(e));
    tx.save(shift);
    writeAudit(tx, actorOf(e), 'added', 'shifts', shift.id, ['staff', 'role', 'status']);
    return undefined;
  });
}

/** Makes a cancelled session take place after all; adults who are elsewhere by now take an explicit yes. */
export function restoreSession(e: core.RequestEvent): void {
  const { allowClash } = bodyOf(e, { allowClash: false });
  change(e, (tx) => {
    const record = recordOf(e, 'sessions', tx);
    const session = sessionRow(tx, record.id);
    if (session.status !== 'cancelled') return { reason: 'not_cancelled' };
    if (hasEnded(session)) return { reason: 'ended' };
    const clashes = allowClashes(tx, session, hoursOf(session), allowClash, actorOf(e));
    if (clashes.length > 0) return { reason: 'clash', clashes };
    record.set('status', 'planned');
    record.set('public_note', '');
    record.set('edited_by_staff', true);
    tx.save(record);
    writeAudit(tx, actorOf(e), 'restored', 'sessions', record.id, ['status', 'public_note']);
    return undefined;
  });
}

export type Hours = Pick<StaffSessionRow, 'date' | 'startTime' | 'endTime' | 'staffedFrom' | 'staffedTo'>;

function hoursOf({ date, startTime, endTime, staffedFrom, staffedTo }: StaffSessionRow): Hours {
  return { date, startTime, endTime, staffedFrom, staffedTo };
}

/**
 * Before a session takes other hours: the clashes of its adults, in words. With `allow` they are marked as meant, which
 * is logged, and none are left.
 */
export function allowClashes(
  tx: core.App,
  session: Pick<StaffSessionRow, 'id'>,
  hours: Hours,
  allow: boolean,
  actor: string,
): string[] {
  const texts: string[] = [];
  for (const { id, staff, status, clashAllowed } of staffShifts(tx, 'sh.session = {:id}', {
    id: session.id,
  })) {
    const found = status === 'absent' || clashAllowed ? undefined : clashOf(tx, staff, session.id, hours);
    if (!found) continue;
    if (!allow) {
      texts.push(found.text);
      continue;
    }
    const shift = tx.findRecordById('shifts', id);
    shift.set('clash_allowed', true);
    tx.save(shift);
    writeAudit(tx, actor, 'clash_allowed', 'shifts', id, ['clash_allowed']);
  }
  return texts;
}
