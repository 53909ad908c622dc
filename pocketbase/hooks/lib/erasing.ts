import { addDays } from '../../../src/domain/local-date.ts';
import { today } from './clock.ts';
import { findRecord, findRecords, selectRows } from './read.ts';

const DEFAULT_DAYS = 14;

/**
 * Removes sign-ups so many days after the session, or after a course's last one: the time that the site promises
 * (`site_settings.signup_retention_days`), and notices so many days after they were made. Logs the number only.
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
  for (const { id } of rows) app.delete(app.findRecordById('signups', id));
  const notices = findRecords(app, 'mail_outbox', 'created < {:before}', { before });
  for (const notice of notices) app.delete(notice);
  if (rows.length > 0) app.logger().warn('Anmälningar togs bort efter sin tid', 'antal', rows.length);
}
