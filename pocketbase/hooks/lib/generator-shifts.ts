import { listOf, selectRows } from './read.ts';
import { refuseText } from './refuse.ts';
import { clashOf, hoursOf, markClashChecked } from './shifts.ts';

/** Who works at the sessions that the generator makes: the schedule's usual staff, as far as they are free. */

/** Those who usually work there and still do, the responsible first. */
export function usualStaff(app: core.App, schedule: core.Record): core.Record[] {
  return listOf(schedule, 'usual_staff')
    .map((id) => app.findRecordById('staff', id))
    .filter((staff) => staff.getBool('active'));
}

export interface PlannedShift {
  readonly id: string;
  readonly staff: string;
  readonly responsible: boolean;
  readonly clash_allowed: boolean;
}

/** Shifts of the schedule's sessions from a local date on, by session. */
export function plannedShifts(app: core.App, schedule: string, from: string): Map<string, PlannedShift[]> {
  const rows = selectRows(
    app,
    { id: '', session: '', staff: '', responsible: false, clash_allowed: false },
    `SELECT sh.id, sh.session, sh.staff, sh.responsible, sh.clash_allowed FROM shifts sh JOIN sessions s ON s.id = sh.session
      WHERE s.schedule = {:schedule} AND s.local_date >= {:from}`,
    { schedule, from },
  );
  const bySession = new Map<string, PlannedShift[]>();
  for (const { session, ...shift } of rows) {
    bySession.set(session, [...(bySession.get(session) ?? []), shift]);
  }
  return bySession;
}

export interface Staffing {
  readonly schedule: core.Record;
  readonly staff: readonly core.Record[];
  readonly clashes: 'refuse' | 'leave_out';
}

/** Gives a session that nobody has touched the schedule's usual staff, the first of them responsible. */
export function matchShifts(
  app: core.App,
  session: string,
  staffing: Staffing,
  planned: readonly PlannedShift[],
  hasNewHours = false,
): void {
  const isAllowed = staffing.schedule.getBool('clash_allowed');
  const isSame = (staff: readonly core.Record[]) =>
    isSameStaff(staff, planned) && !(isAllowed && planned.some((shift) => !shift.clash_allowed));
  if (!hasNewHours && isSame(staffing.staff)) return;
  const staff = freeStaff(app, session, staffing);
  if (isSame(staff)) return;
  const known = new Map(planned.map((shift) => [shift.staff, shift]));
  // Those who come are saved before those who go: a session must not lack adults for a moment and alarm families.
  staff.forEach((adult, position) => {
    const shift = known.get(adult.id);
    known.delete(adult.id);
    if (!shift) return addShift(app, session, adult, position === 0, staffing.schedule);
    if (shift.responsible === (position === 0) && (shift.clash_allowed || !isAllowed)) return;
    const record = app.findRecordById('shifts', shift.id);
    record.set('responsible', position === 0);
    if (isAllowed) record.set('clash_allowed', true);
    markClashChecked(record);
    app.save(record);
  });
  for (const { id } of known.values()) app.delete(app.findRecordById('shifts', id));
}

function isSameStaff(staff: readonly core.Record[], planned: readonly PlannedShift[]): boolean {
  const there = planned.map((shift) => `${shift.staff} ${shift.responsible}`).sort();
  const usual = staff.map(({ id }, position) => `${id} ${position === 0}`).sort();
  return there.join() === usual.join();
}

const LEAVE_OUT = 'leave_out_clashes';

/**
 * Says of this one save of a schedule that staff have seen whom it would put in two places: they are left out of those
 * sessions. No field of the collection, so it is never stored.
 */
export function markLeaveOut(schedule: core.Record): void {
  schedule.set(LEAVE_OUT, true);
}

export function mayLeaveOut(schedule: core.Record): boolean {
  return schedule.getBool(LEAVE_OUT);
}

/** The usual staff who are not elsewhere at the time. */
function freeStaff(app: core.App, session: string, { schedule, staff, clashes }: Staffing): core.Record[] {
  if (schedule.getBool('clash_allowed')) return [...staff];
  const hours = hoursOf(app, session);
  return staff.filter((adult) => {
    const found = clashOf(app, adult.id, session, hours);
    if (!found) return true;
    if (clashes === 'leave_out') return false;
    return refuseText(
      'usual_staff',
      'clash',
      `${found.text} Välj någon annan, ändra tiden, eller slå på clash_allowed om det ändå ska vara så.`,
    );
  });
}

function addShift(
  app: core.App,
  session: string,
  adult: core.Record,
  responsible: boolean,
  schedule: core.Record,
): void {
  const shift = new Record(app.findCachedCollectionByNameOrId('shifts'), {
    session,
    staff: adult.id,
    role: adult.getString('role'),
    status: 'planned',
    counts_as_adult: true,
    responsible,
    clash_allowed: schedule.getBool('clash_allowed'),
  });
  markClashChecked(shift);
  app.save(shift);
}
