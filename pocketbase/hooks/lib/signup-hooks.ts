import { admit, asRequestError, checkStatusChange, fillFromWaitingList, RefusedSignup } from './signups.ts';
import { coursesOfStaff } from './signup-target.ts';
import { saveInTransaction, syncNextTransaction } from './transactions.ts';

/** Every sign-up, from the site or typed into the admin, is decided here. */
export function createSignup(e: core.RecordEvent): void {
  named(() => {
    if (!e.app.isTransactional()) syncNextTransaction(e.app);
    saveInTransaction(e, { before: (app, record) => void admit(app, record, Date.now()) });
  });
}

export function updateSignup(e: core.RecordEvent): void {
  named(() => {
    if (!e.app.isTransactional()) syncNextTransaction(e.app);
    saveInTransaction(e, {
      before: (_app, record) => checkStatusChange(record, Date.now()),
      after: (app, record) => {
        if (!record.getBool('moved_by_queue')) fillTargetsOf(app, record);
      },
    });
  });
}

export function deleteSignup(e: core.RecordEvent): void {
  saveInTransaction(e, { after: (app, record) => fillTargetsOf(app, record) });
}

/** A session whose places, staffing or status changed may have room for those who wait. */
export function updateSession(e: core.RecordEvent): void {
  saveInTransaction(e, {
    after: (app, record) => fillFromWaitingList(app, 'session', record.id, Date.now()),
  });
}

export function changeShift(e: core.RecordEvent): void {
  saveInTransaction(e, {
    after: (app, record) => fillFromWaitingList(app, 'session', record.getString('session'), Date.now()),
  });
}

/** An adult who begins or becomes one who counts may open places in courses. */
export function changeStaff(e: core.RecordEvent): void {
  saveInTransaction(e, {
    after: (app, record) => {
      for (const id of coursesOfStaff(app, record.id)) fillFromWaitingList(app, 'schedule', id, Date.now());
    },
  });
}

function fillTargetsOf(app: core.App, record: core.Record): void {
  fillFromWaitingList(app, 'session', record.getString('session'), Date.now());
  fillFromWaitingList(app, 'schedule', record.getString('schedule'), Date.now());
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
