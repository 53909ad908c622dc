import { changed, selectRows } from './read.ts';
import { refuseDelete, refuseText } from './refuse.ts';

/** What staff may not do to a sign-up in the admin, because nobody would be told of it or somebody would be passed by. */

/** One that is removed right after it was cancelled is kept until the mail about it has gone. */
export function deleteSignupByRequest(e: core.RecordRequestEvent): void {
  const { record } = e;
  if (record && e.app.settings().smtp.enabled && isLetterWaiting(e.app, record.id)) {
    refuseDelete('Mejlet till familjen om avbokningen är på väg. Vänta någon minut och försök igen.');
  }
  e.next();
}

/** A sign-up moved by hand would pass by those who wait, and the limits of the adults. */
export function updateSignupByRequest(e: core.RecordRequestEvent): void {
  const { record } = e;
  for (const field of ['session', 'schedule']) {
    if (record && changed(record, [field])) {
      refuseText(field, 'fixed', 'Anmälan går inte att flytta. Avboka den och gör en ny anmälan i stället.');
    }
  }
  if (record && changed(record, ['queue_number'])) {
    refuseText(
      'queue_number',
      'fixed',
      'Turordningen går inte att ändra. Den som väntat längst får platsen.',
    );
  }
  e.next();
}

function isLetterWaiting(app: core.App, signup: string): boolean {
  const sql = `SELECT id FROM mail_outbox WHERE signup = {:signup} AND template = 'cancelled'
    AND status IN ('waiting', 'sending') LIMIT 1`;
  return selectRows(app, { id: '' }, sql, { signup }).length > 0;
}
