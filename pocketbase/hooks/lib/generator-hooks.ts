import { storedInstant, today } from './clock.ts';
import { writeAudit } from './audit.ts';
import { announceOnce } from './content-topic.ts';
import { calendarEntries, generateAll, generateForSchedule } from './generator.ts';
import { mayLeaveOut } from './generator-shifts.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { fillFromWaitingList } from './waiting-list.ts';
import { actingStaff, setActingStaff } from './shifts.ts';
import { saveInTransaction } from './transactions.ts';

const PAUSED = 'generator:paused';

/** Runs a job that saves many schedules and calendar days, and leaves making the sessions to the job itself. */
export function withGeneratorPaused(app: core.App, job: () => void): void {
  app.store().set(PAUSED, true);
  try {
    job();
  } finally {
    app.store().remove(PAUSED);
  }
}

const LEFT = 'sessions_left';

/** Says of this one save that a job makes the sessions afterwards; the note stays with the schedule until they are made. */
export function leaveSessionsToJob(schedule: core.Record): void {
  schedule.set('awaits_sessions', true);
  schedule.set(LEFT, true);
}

/** A saved schedule and its sessions appear together or not at all. */
export function saveSchedule(e: core.RecordEvent): void {
  if (e.app.store().get(PAUSED) || e.record?.getBool(LEFT)) return e.next();
  saveInTransaction(e, {
    before: (_, schedule) => schedule.set('awaits_sessions', false),
    after: (app, schedule) => {
      const activity = findRecord(app, 'activities', schedule.getString('activity'));
      if (activity?.getString('status') === 'archived') return;
      logAllowedUsualClash(app, schedule);
      const clashes = mayLeaveOut(schedule) ? 'leave_out' : 'refuse';
      generateForSchedule(app, schedule, calendarEntries(app), { clashes });
      // A course with more room or more adults has places for those who wait.
      fillFromWaitingList(app, 'schedule', schedule.id, Date.now());
    },
  });
}

/** Whether the usual staff really are in two places shows only in each session; that it was allowed is what counts. */
function logAllowedUsualClash(app: core.App, schedule: core.Record): void {
  const allowed = schedule.getBool('clash_allowed');
  if (!allowed || (!schedule.isNew() && schedule.original().getBool('clash_allowed'))) return;
  writeAudit(app, actingStaff(schedule), 'clash_allowed', 'schedules', schedule.id, ['clash_allowed']);
}

/**
 * An archived activity keeps what families signed up for and what staff changed; the rest of its coming sessions goes, so that
 * their adults are free. One that comes back gets the sessions that were not made meanwhile.
 */
export function saveActivity(e: core.RecordEvent): void {
  saveInTransaction(e, {
    after: (app, activity) => {
      const [before, now] = [activity.original().getString('status'), activity.getString('status')];
      if (before !== 'archived' && now === 'archived') removeComing(app, activity.id);
      if (before !== 'archived' || now === 'archived') return;
      const calendar = calendarEntries(app);
      for (const schedule of findRecords(app, 'schedules', 'activity = {:id}', { id: activity.id })) {
        generateForSchedule(app, schedule, calendar);
      }
    },
  });
}

function removeComing(app: core.App, activity: string): void {
  const sql = `SELECT s.id FROM sessions s WHERE s.activity = {:activity} AND ${REMOVABLE}`;
  for (const { id } of selectRows(app, { id: '' }, sql, { activity, now: storedInstant(Date.now()) })) {
    app.delete(app.findRecordById('sessions', id));
  }
}

/**
 * SQL of coming sessions that a schedule makes again whenever it must: nobody has signed up, and staff have changed nothing.
 * `s` is the session; binds `now`.
 */
export const REMOVABLE = `s.schedule != '' AND s.starts_at > {:now} AND s.edited_by_staff = FALSE
  AND NOT EXISTS (SELECT 1 FROM signups u WHERE u.session = s.id OR u.schedule = s.schedule)
  AND NOT EXISTS (SELECT 1 FROM door_ticks t WHERE t.session = s.id)
  AND NOT EXISTS (SELECT 1 FROM held_places h WHERE h.session = s.id OR h.schedule = s.schedule)
  AND NOT EXISTS (SELECT 1 FROM shifts sh WHERE sh.session = s.id AND sh.edited_by_staff = TRUE)`;

/** Breaks and closed days decide which sessions exist, so all schedules are gone through again. */
export function saveCalendarDay(e: core.RecordEvent): void {
  if (e.app.store().get(PAUSED)) return e.next();
  announceOnce(e.app, () => {
    saveInTransaction(e, { after: (app) => generateAll(app) });
  });
}

/** Run every hour, does its work once a day: a server that was off at night catches up when it comes back. */
export function generateOncePerDay(app: core.App): void {
  const date = today();
  if (app.store().get('generator:ran') === date) return;
  announceOnce(app, () => app.runInTransaction((tx) => generateAll(tx)));
  app.store().set('generator:ran', date);
}

/** What a person typed into the admin is never overwritten by the schedule, and it is known who allowed what. */
export function markActingStaff(e: core.RecordRequestEvent): void {
  if (e.record && e.record.collection().name !== 'schedules') e.record.set('edited_by_staff', true);
  if (e.record) setActingStaff(e.record, e.auth?.email() ?? '');
  e.next();
}

/** A shift that staff removed must not come back, so its session is theirs from then on. */
export function deleteShiftByRequest(e: core.RecordRequestEvent): void {
  const session = findRecord(e.app, 'sessions', e.record?.getString('session') ?? '');
  e.next();
  if (!session || session.getBool('edited_by_staff')) return;
  session.set('edited_by_staff', true);
  e.app.save(session);
}
