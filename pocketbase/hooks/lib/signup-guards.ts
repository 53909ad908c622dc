import { isIn, STANDS } from '../../../src/domain/signup-states.ts';
import { storedInstant } from './clock.ts';
import { changed, selectRows } from './read.ts';
import { refuseDelete, refuseText } from './refuse.ts';

/** What staff may not do to a sign-up in the admin, because nobody would be told of it or somebody would be passed by. */

/** A sign-up that a family counts on is cancelled first, so that they are told; and kept until the mail about it has gone. */
export function deleteSignupByRequest(e: core.RecordRequestEvent): void {
  const { record } = e;
  if (record && isIn(STANDS, record.getString('status')) && isComing(e.app, record)) {
    const text =
      'Anmälan gäller fortfarande. Avboka den först: välj status cancelled, så får familjen besked. Sedan går det att ta bort den.';
    throw new BadRequestError(text, { reason: new ValidationError('still_stands', text) });
  }
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

function isComing(app: core.App, signup: core.Record): boolean {
  const sql = `SELECT id FROM sessions WHERE ends_at > {:now}
    AND (id = {:session} OR (schedule = {:schedule} AND schedule != '')) LIMIT 1`;
  const [session, schedule] = [signup.getString('session'), signup.getString('schedule')];
  return selectRows(app, { id: '' }, sql, { session, schedule, now: storedInstant(Date.now()) }).length > 0;
}

function isLetterWaiting(app: core.App, signup: string): boolean {
  const sql = `SELECT id FROM mail_outbox WHERE signup = {:signup} AND template = 'cancelled'
    AND status IN ('waiting', 'sending') LIMIT 1`;
  return selectRows(app, { id: '' }, sql, { signup }).length > 0;
}
