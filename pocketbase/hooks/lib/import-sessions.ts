import { announce, leaveAnnouncing } from './content-topic.ts';
import { calendarEntries, generateForSchedule } from './generator.ts';
import { findRecord, selectRows } from './read.ts';
import { fillFromWaitingList } from './waiting-list.ts';

/**
 * The sessions of imported schedules: made after the import, one schedule to a transaction, so that a sign-up waits for
 * no more than that. What is still to be done stands with each schedule, so that a kill loses nothing.
 */

const RUNNING = 'import:sessions';
/** Milliseconds. A cron comes back every minute for what is left; shorter than that, so that two never meet for long. */
const LONGEST_RUN = 50_000;

const AWAITING = 'FROM schedules WHERE awaits_sessions = TRUE';

/** Makes sessions until none are to be made or the time is over; does nothing while another run is under way. */
export function makeAwaitedSessions(app: core.App): void {
  const began = Date.now();
  let mayRun = false;
  app.store().setFunc(RUNNING, (until: unknown) => {
    mayRun = Number(until ?? 0) < began;
    // Twice as long: a run that was cut off by a restart is forgotten with the store.
    return mayRun ? began + 2 * LONGEST_RUN : until;
  });
  if (!mayRun) return;
  let made = 0;
  try {
    for (const { id } of selectRows(app, { id: '' }, `SELECT id ${AWAITING} ORDER BY valid_from, id`, {})) {
      if (Date.now() - began > LONGEST_RUN) break;
      makeSessionsOf(app, id);
      made += 1;
    }
  } finally {
    app.store().remove(RUNNING);
    if (made > 0) announce(app, 'all');
  }
}

function makeSessionsOf(app: core.App, id: string): void {
  try {
    app.runInTransaction((tx) => {
      const schedule = findRecord(tx, 'schedules', id);
      if (!schedule?.getBool('awaits_sessions')) return;
      const activity = findRecord(tx, 'activities', schedule.getString('activity'));
      if (activity?.getString('status') !== 'archived') {
        generateForSchedule(tx, schedule, calendarEntries(tx), { onSave: leaveAnnouncing });
        fillFromWaitingList(tx, 'schedule', id, Date.now());
      }
      noteMade(tx, id);
    });
  } catch (error) {
    // One bad schedule must not keep all the others waiting; the nightly round tries it again.
    app.logger().error('Importerat schema hoppades över', 'schedule', id, 'error', String(error));
    noteMade(app, id);
  }
}

/** Not a save: nothing that people read changes, and `updated` tells when somebody wrote. */
function noteMade(app: core.App, id: string): void {
  app.db().newQuery('UPDATE schedules SET awaits_sessions = FALSE WHERE id = {:id}').bind({ id }).execute();
}

/** How many schedules are still without their sessions. */
export function countAwaiting(app: core.App): number {
  return selectRows(app, { found: 0 }, `SELECT COUNT(*) AS found ${AWAITING}`, {})[0]?.found ?? 0;
}
