import { announce, announceOnce, sessionChanges } from './content-topic.ts';
import { announceRecord } from './announce-changes.ts';
import { today } from './clock.ts';
import { calendarEntries, generateAll, generateForSchedule } from './generator.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { refuseDelete } from './refuse.ts';
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

/** A saved schedule and its sessions appear together or not at all. */
export function saveSchedule(e: core.RecordEvent): void {
  if (e.app.store().get(PAUSED)) return e.next();
  saveInTransaction(
    e,
    () => {},
    (app, schedule) => {
      const activity = findRecord(app, 'activities', schedule.getString('activity'));
      if (activity?.getString('status') === 'archived') return;
      generateForSchedule(app, schedule, calendarEntries(app));
    },
  );
}

/** An activity that comes back from the archive gets the sessions that were not made meanwhile. */
export function saveActivity(e: core.RecordEvent): void {
  saveInTransaction(
    e,
    () => {},
    (app, activity) => {
      const comesBack =
        activity.original().getString('status') === 'archived' && activity.getString('status') !== 'archived';
      if (!comesBack) return;
      const calendar = calendarEntries(app);
      for (const schedule of findRecords(app, 'schedules', 'activity = {:id}', { id: activity.id })) {
        generateForSchedule(app, schedule, calendar);
      }
    },
  );
}

/** Tells the site about the schedule and every session that it may have made, changed or removed. */
export function announceSchedule(e: core.RecordEvent): void {
  announceRecord(e);
  const schedule = e.record?.id ?? '';
  const coming = findRecords(e.app, 'sessions', 'schedule = {:schedule} && local_date >= {:from}', {
    schedule,
    from: today(),
  });
  announce(
    e.app,
    coming.flatMap((session) => sessionChanges(session.id)),
  );
}

/** Breaks and closed days decide which sessions exist, so all schedules are gone through again. */
export function saveCalendarDay(e: core.RecordEvent): void {
  if (e.app.store().get(PAUSED)) return e.next();
  announceOnce(e.app, () => {
    saveInTransaction(
      e,
      () => {},
      (app) => generateAll(app),
    );
  });
}

/** Run every hour, does its work once a day: a server that was off at night catches up when it comes back. */
export function generateOncePerDay(app: core.App): void {
  const date = today();
  if (app.store().get('generator:ran') === date) return;
  announceOnce(app, () => app.runInTransaction((tx) => generateAll(tx)));
  app.store().set('generator:ran', date);
}

/** A schedule goes with its coming sessions; one that families signed up for is ended, not removed. */
export function deleteSchedule(e: core.RecordEvent): void {
  announceOnce(e.app, () => {
    saveInTransaction(
      e,
      (app, schedule) => {
        if (hasSignups(app, schedule.id)) {
          refuseDelete('Det finns anmälningar. Skriv en sista dag i schemat i stället för att ta bort det.');
        }
        for (const session of findRecords(app, 'sessions', 'schedule = {:id}', { id: schedule.id })) {
          app.delete(session);
        }
      },
      () => {},
    );
  });
}

export function deleteSession(e: core.RecordEvent): void {
  const used = e.record && countOf(e.app, 'signups WHERE session = {:id}', e.record.id) > 0;
  if (used) refuseDelete('Det finns anmälningar till tillfället. Ställ in det i stället: välj cancelled.');
  e.next();
}

/** A generated session would come back the next night, so staff cancel it instead. */
export function deleteSessionByRequest(e: core.RecordRequestEvent): void {
  if (e.record?.getString('schedule')) {
    refuseDelete(
      'Tillfället kommer från ett schema. Ställ in det i stället: välj cancelled och skriv varför.',
    );
  }
  e.next();
}

export function deleteActivity(e: core.RecordEvent): void {
  const id = e.record?.id ?? '';
  const used = countOf(e.app, 'sessions WHERE activity = {:id}', id);
  if (used > 0 || countOf(e.app, 'schedules WHERE activity = {:id}', id) > 0) {
    refuseDelete('Aktiviteten har tider. Välj archived i stället för att ta bort den.');
  }
  e.next();
}

export function deleteVenue(e: core.RecordEvent): void {
  const id = e.record?.id ?? '';
  if (
    countOf(e.app, 'sessions WHERE venue = {:id}', id) + countOf(e.app, 'schedules WHERE venue = {:id}', id) >
    0
  ) {
    refuseDelete('Stället används av tider. Välj archived i stället för att ta bort det.');
  }
  e.next();
}

/** What a person typed into the admin is never overwritten by the schedule. */
export function markEditedByStaff(e: core.RecordRequestEvent): void {
  e.record?.set('edited_by_staff', true);
  e.next();
}

function hasSignups(app: core.App, schedule: string): boolean {
  return (
    countOf(app, 'signups WHERE schedule = {:id}', schedule) > 0 ||
    countOf(app, 'signups u JOIN sessions s ON s.id = u.session WHERE s.schedule = {:id}', schedule) > 0
  );
}

function countOf(app: core.App, from: string, id: string): number {
  return selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found FROM ${from}`, { id })[0]?.found ?? 0;
}
