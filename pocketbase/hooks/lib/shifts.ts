import { clash, type SessionHours } from '../../../src/domain/presence.ts';
import { HELPER_ROLES } from '../../../src/domain/supervision.ts';
import { writeAudit } from './audit.ts';
import { changed, findRecord, selectRows } from './read.ts';
import { refuseText } from './refuse.ts';

/** One adult in two places at once. */
export interface Clash {
  /** "Amina är redan på Öppet häng på Kvarnen 2026-11-27 kl. 17:00–20:00." */
  readonly text: string;
}

const HOURS_ROW = {
  local_date: '',
  start_time: '',
  end_time: '',
  staffed_from: '',
  staffed_to: '',
  status: '',
};

const OTHERS_SQL = `SELECT s.local_date, s.start_time, s.end_time, s.staffed_from, s.staffed_to, s.status,
    a.title, v.name, st.first_name
  FROM shifts sh JOIN sessions s ON s.id = sh.session JOIN staff st ON st.id = sh.staff
  JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
  WHERE sh.staff = {:staff} AND sh.status != 'absent' AND s.id != {:session} AND s.status != 'cancelled'
    AND a.status != 'archived' AND s.local_date = {:date}
  ORDER BY s.start_time`;

/** Where else an adult is during a session, in words for staff; undefined when nowhere. */
export function clashOf(
  app: core.App,
  staff: string,
  session: string,
  hours = hoursOf(app, session),
): Clash | undefined {
  if (staff === '' || !hours) return undefined;
  const others = selectRows(app, { ...HOURS_ROW, title: '', name: '', first_name: '' }, OTHERS_SQL, {
    staff,
    session,
    date: hours.date,
  });
  const other = others.find((row) => clash(hours, hoursFrom(row)));
  if (!other) return undefined;
  const { first_name: who, title, name: place, local_date: date, start_time: from, end_time: to } = other;
  return { text: `${who} är redan på ${title} på ${place} ${date} kl. ${from}–${to}.` };
}

/** The hours of a session that takes place; undefined when it does not, or is unknown. */
export function hoursOf(app: core.App, session: string): SessionHours | undefined {
  const sql = `SELECT local_date, start_time, end_time, staffed_from, staffed_to, status FROM sessions WHERE id = {:session}`;
  const row = selectRows(app, HOURS_ROW, sql, { session })[0];
  return row && row.status !== 'cancelled' ? hoursFrom(row) : undefined;
}

function hoursFrom(row: typeof HOURS_ROW): SessionHours {
  return {
    date: row.local_date,
    startTime: row.start_time,
    endTime: row.end_time,
    staffedFrom: row.staffed_from,
    staffedTo: row.staffed_to,
  };
}

const HOW_TO_ALLOW = 'Välj någon annan, eller slå på clash_allowed om det ändå ska vara så.';

/**
 * Helpers under 18 and trainees are never counted (the municipality's promise is adult presence), and no adult is in two
 * places at once unless staff say so.
 */
export function checkShift(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  keepHelperRole(e.app, record);
  if (HELPER_ROLES.includes(record.getString('role'))) record.set('counts_as_adult', false);
  if (record.getBool('clash_allowed') || record.getString('status') === 'absent') return;
  if (record.getBool(CLASH_CHECKED)) return;
  if (!record.isNew() && !changed(record, ['staff', 'session', 'status', 'clash_allowed'])) return;
  const found = clashOf(e.app, record.getString('staff'), record.getString('session'));
  if (found) refuseText('staff', 'clash', `${found.text} ${HOW_TO_ALLOW}`);
}

/** Who is a trainee or under 18 is that whatever role the shift was given. */
function keepHelperRole(app: core.App, shift: core.Record): void {
  // The generator gives everybody their own role.
  if (shift.getBool(CLASH_CHECKED)) return;
  if (!shift.isNew() && !changed(shift, ['staff', 'role', 'counts_as_adult'])) return;
  const role = findRecord(app, 'staff', shift.getString('staff'))?.getString('role') ?? '';
  if (HELPER_ROLES.includes(role)) shift.set('role', role);
}

/** A session that is moved, or takes place after all, may put its adults in two places at once. */
export function checkAdultsOfSession(app: core.App, session: core.Record): void {
  const times = ['local_date', 'start_time', 'end_time', 'staffed_from', 'staffed_to', 'status'];
  if (session.isNew() || session.getString('status') === 'cancelled' || !changed(session, times)) return;
  if (session.getBool(CLASH_CHECKED)) return;
  const rows = selectRows(
    app,
    { staff: '' },
    `SELECT staff FROM shifts WHERE session = {:session} AND staff != '' AND status != 'absent' AND clash_allowed = FALSE`,
    { session: session.id },
  );
  const text = (field: string) => session.getString(field);
  const hours: SessionHours = {
    date: text('local_date'),
    startTime: text('start_time'),
    endTime: text('end_time'),
    staffedFrom: text('staffed_from'),
    staffedTo: text('staffed_to'),
  };
  for (const { staff } of rows) {
    const found = clashOf(app, staff, session.id, hours);
    if (found) {
      refuseText(
        changed(session, ['local_date']) ? 'local_date' : 'start_time',
        'clash',
        `${found.text} Gör det passet frånvarande först, eller slå på clash_allowed på det.`,
      );
    }
  }
}

/** Logs that staff let an adult be in two places at once; in the transaction that stores it. */
export function logAllowedClash(app: core.App, shift: core.Record): void {
  if (!shift.getBool('clash_allowed') || shift.getString('status') === 'absent') return;
  if (!shift.isNew() && !changed(shift, ['staff', 'session', 'status', 'clash_allowed'])) return;
  if (!clashOf(app, shift.getString('staff'), shift.getString('session'))) return;
  writeAudit(app, actingStaff(shift), 'clash_allowed', 'shifts', shift.id, ['clash_allowed']);
}

const CLASH_CHECKED = 'clash_checked';

/** Says of this one save that the generator looks after clashes; no field of the collection, so it is never stored. */
export function markClashChecked(record: core.Record): void {
  record.set(CLASH_CHECKED, true);
}

const ACTING = 'acting_staff';

/** Remembers for this one save who asked for it; no field of the collection, so it is never stored. */
export function setActingStaff(record: core.Record, email: string): void {
  record.set(ACTING, email);
}

/** E-mail of the superuser who asked for the save; empty when the system did. */
export function actingStaff(record: core.Record): string {
  return record.getString(ACTING);
}
