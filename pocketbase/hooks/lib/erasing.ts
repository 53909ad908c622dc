import { addDays } from '../../../src/domain/local-date.ts';
import { storedInstant, today } from './clock.ts';
import { findRecord, findRecords, selectRows } from './read.ts';

const DEFAULT_DAYS = 14;

/**
 * Removes sign-ups so many days after the session, or after a course's last one: the time that the site promises
 * (`site_settings.signup_retention_days`), with their letters and links; any letter so many days after it was made, and
 * links that have expired. Logs the number only.
 */
export function eraseOldSignups(app: core.App): void {
  const days = findRecord(app, 'site_settings', 'sitesettings001')?.getInt('signup_retention_days') ?? 0;
  const before = addDays(today(), -(days > 0 ? days : DEFAULT_DAYS));
  const rows = selectRows(
    app,
    { id: '' },
    `SELECT u.id AS id FROM signups u
      WHERE COALESCE(
        (SELECT s.local_date FROM sessions s WHERE s.id = u.session),
        (SELECT MAX(o.local_date) FROM sessions o WHERE o.schedule = u.schedule AND u.schedule != ''),
        ''
      ) BETWEEN '0' AND {:before}`,
    { before },
  );
  for (const { id } of rows) {
    for (const mail of findRecords(app, 'mail_outbox', 'signup = {:id}', { id })) app.delete(mail);
    app.delete(app.findRecordById('signups', id));
  }
  for (const mail of findRecords(app, 'mail_outbox', 'created < {:before}', { before })) app.delete(mail);
  const now = storedInstant(Date.now());
  for (const link of findRecords(app, 'signup_links', 'expires_at < {:now}', { now })) app.delete(link);
  if (rows.length > 0) app.logger().warn('Anmälningar togs bort efter sin tid', 'antal', rows.length);
}
