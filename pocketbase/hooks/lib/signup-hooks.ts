import { HELPER_ROLES } from '../../../src/domain/supervision.ts';
import { restartApproval } from './approvals.ts';
import { withdrawApprovals } from './approval-records.ts';
import { eraseLetters, handOver, refuseStanding } from './erase-signup.ts';
import {
  admit,
  asRequestError,
  checkChangedAnswers,
  checkStatusChange,
  isFromForm,
  RefusedSignup,
  stateFor,
} from './signups.ts';
import { fillFromWaitingList, fillTargetOf, lacksApproval } from './waiting-list.ts';
import { calendarEntries, generateForSchedule } from './generator.ts';
import { readdressMail, tellSignup } from './mail-events.ts';
import { moveNotices, promisedAt, tellFamilies, tellNoMore, type Promised } from './notices.ts';
import { changed, findRecords, selectRows, touchedIds } from './read.ts';
import { countErasedHeldPlaces, countErasedSignup } from './session-counts.ts';
import { coursesOfStaff } from './signup-target.ts';
import { logAllowedClash } from './shifts.ts';
import { endSignupLinks } from './signup-links.ts';
import { storedInstant } from './clock.ts';
import { saveInTransaction, syncNextTransaction } from './transactions.ts';

/** Every sign-up, from the site or typed into the admin, is decided here. */
export function createSignup(e: core.RecordEvent): void {
  named(() => {
    if (!e.app.isTransactional()) syncNextTransaction(e.app);
    saveInTransaction(e, {
      before: (app, record) => admit(app, record, Date.now()),
      after: (app, record) => {
        tellSignup(app, record, '', asksGuardian(app, record));
        // Of a form's siblings none is moved before all of them stand in the line.
        if (!isFromForm(record)) fillTargetOf(app, record, Date.now());
      },
    });
  });
}

export function updateSignup(e: core.RecordEvent): void {
  named(() => {
    if (!e.app.isTransactional()) syncNextTransaction(e.app);
    let before = { status: '', email: '' };
    saveInTransaction(e, {
      before: (app, record) => {
        before = statusAndEmail(record.original());
        checkStatusChange(record, Date.now());
        checkChangedAnswers(app, record);
      },
      after: (app, record) => {
        const after = statusAndEmail(record);
        if (after.status === 'cancelled' && before.status !== 'cancelled') {
          tellNoMore(app, record);
          withdrawApprovals(
            app,
            record.id,
            record.getString('cancelled_by') === 'staff' ? 'staff' : 'family',
          );
        }
        if (!record.getBool('untold')) tellSignup(app, record, before.status, false);
        if (after.email !== before.email) {
          endSignupLinks(app, record.getString('party'));
          readdressMail(app, record);
          moveNotices(app, record);
          restartApproval(app, record, Date.now());
        }
        if (!record.getBool('moved_by_queue')) fillTargetOf(app, record, Date.now());
      },
    });
  });
}

function asksGuardian(app: core.App, record: core.Record): boolean {
  const state = stateFor(app, record);
  return state !== undefined && lacksApproval(app, state, record);
}

function statusAndEmail(record: core.Record): { status: string; email: string } {
  return {
    status: record.getString('status'),
    email: record.getString('guardian_email').trim().toLowerCase(),
  };
}

export function deleteSignup(e: core.RecordEvent): void {
  named(() => {
    saveInTransaction(e, {
      before: (app, record) => {
        refuseStanding(app, record, Date.now());
        countErasedSignup(app, record, Date.now());
        handOver(app, record);
      },
      after: (app, record) => {
        tellNoMore(app, record);
        eraseLetters(app, record);
        fillTargetOf(app, record, Date.now());
      },
    });
  });
}

/** A session whose places, staffing or status changed may have room for those who wait, and news for all families. */
export function updateSession(e: core.RecordEvent): void {
  saveAndTell(e, (record) => [record.id]);
}

export function changeShift(e: core.RecordEvent): void {
  saveAndTell(e, (record) => touchedIds(record, 'session'), logAllowedClash);
}

/** Places that were held to the end are remembered as a number. */
export function deleteHeldPlaces(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (app, record) => countErasedHeldPlaces(app, record, Date.now()),
    after: fillTouched,
  });
}

/** Held places take from what families may have, and give it back. */
export function changeHeldPlaces(e: core.RecordEvent): void {
  saveInTransaction(e, { after: fillTouched });
}

function fillTouched(app: core.App, record: core.Record): void {
  for (const id of touchedIds(record, 'session')) fillFromWaitingList(app, 'session', id, Date.now());
  for (const id of touchedIds(record, 'schedule')) fillFromWaitingList(app, 'schedule', id, Date.now());
}

/**
 * An adult who stops, begins, or whose check runs out changes who is counted: in courses at once, and at the coming
 * sessions. One who has stopped is absent wherever staff had planned something of their own.
 */
export function changeStaff(e: core.RecordEvent): void {
  const { record } = e;
  if (!record || !changed(record, ['active', 'role', 'vetting_valid_until'])) return e.next();
  const activeChanged = changed(record, ['active']);
  const roleBefore = record.original().getString('role');
  saveAndTell(
    e,
    (staff, app) => comingSessionsOf(app, staff.id),
    (app, staff) => {
      const courses = coursesOfStaff(app, staff.id);
      if (staff.getString('role') !== roleBefore) passRoleOn(app, staff, roleBefore);
      if (activeChanged) {
        const calendar = calendarEntries(app);
        for (const id of courses) generateForSchedule(app, app.findRecordById('schedules', id), calendar);
        if (!staff.getBool('active')) markAbsent(app, staff.id);
      }
      for (const id of courses) fillFromWaitingList(app, 'schedule', id, Date.now());
    },
  );
}

/** Who is removed from the list is absent from what is to come, and must not stay there as a substitute without a name. */
export function deleteStaff(e: core.RecordEvent): void {
  saveInTransaction(e, { before: (app, staff) => markAbsent(app, staff.id) });
}

/** The coming shifts in the role that the adult had get the new one, and count or not as it does. */
function passRoleOn(app: core.App, staff: core.Record, roleBefore: string): void {
  const role = staff.getString('role');
  const isHelper = HELPER_ROLES.includes(role);
  const sameCount = isHelper === HELPER_ROLES.includes(roleBefore);
  for (const shift of comingShiftsOf(app, staff.id)) {
    if (shift.getString('role') !== roleBefore && !isHelper) continue;
    shift.set('role', role);
    if (!sameCount) shift.set('counts_as_adult', !isHelper);
    app.save(shift);
  }
}

function comingSessionsOf(app: core.App, staff: string): string[] {
  const sql = `SELECT DISTINCT sh.session AS session FROM shifts sh JOIN sessions s ON s.id = sh.session
    WHERE sh.staff = {:staff} AND s.ends_at > {:now}`;
  return selectRows(app, { session: '' }, sql, { staff, now: storedInstant(Date.now()) }).map(
    ({ session }) => session,
  );
}

function markAbsent(app: core.App, staff: string): void {
  for (const shift of comingShiftsOf(app, staff)) {
    if (shift.getString('status') === 'absent') continue;
    shift.set('status', 'absent');
    app.save(shift);
  }
}

function comingShiftsOf(app: core.App, staff: string): core.Record[] {
  const filter = 'staff = {:staff} && session.ends_at > {:now}';
  return findRecords(app, 'shifts', filter, { staff, now: storedInstant(Date.now()) });
}

/** Saves in a transaction in which families are told what became different, and waiting lists are filled. */
function saveAndTell(
  e: core.RecordEvent,
  sessionsOf: (record: core.Record, app: core.App) => readonly string[],
  then?: (app: core.App, record: core.Record) => void,
): void {
  let promised: (Promised | undefined)[] = [];
  saveInTransaction(e, {
    before: (app, record) => (promised = sessionsOf(record, app).map((id) => promisedAt(app, id))),
    after: (app, record) => {
      then?.(app, record);
      const now = Date.now();
      for (const one of promised) {
        // Where nobody is signed up there is nobody to tell or to move.
        if (!one) continue;
        tellFamilies(app, one, now);
        fillFromWaitingList(app, 'session', one.session, now);
      }
    },
  });
}

/** PocketBase answers a plain error with a general text; a refusal must reach the admin in its own words. */
function named(job: () => void): void {
  try {
    job();
  } catch (error) {
    if (error instanceof RefusedSignup) throw asRequestError(error);
    throw error;
  }
}
