import {
  reminderDates,
  reminderWindow,
  REMINDER_KINDS,
  type ReminderKind,
} from '../../../src/domain/reminders.ts';
import { storedInstant, today } from './clock.ts';
import { noteMail } from './mail-events.ts';
import { findRecord, listOf, selectRows } from './read.ts';

const ROW = { signup: '', party: '', email: '', created: '', last_mail: '', date: '', start_time: '' };

const COLUMNS = `u.id AS signup, u.party, u.guardian_email AS email, u.created AS created, s.local_date AS date, s.start_time,
  COALESCE((SELECT MAX(m.created) FROM mail_outbox m WHERE m.signup = u.id AND m.signup != ''), '') AS last_mail`;
const STANDS = `s.local_date BETWEEN {:from} AND {:to} AND s.status != 'cancelled' AND u.status = 'confirmed'
  AND u.guardian_email != '' AND NOT EXISTS (SELECT 1 FROM mail_outbox n
    WHERE n.event_key = 'reminder:' || {:kind} || ':' || u.party || ':' || s.local_date AND n.event_key != '')`;

/** A course is reminded of before its first time only: after that the family knows the way. */
const SQL = `SELECT ${COLUMNS} FROM sessions s JOIN signups u ON u.session = s.id WHERE ${STANDS}
  UNION ALL
  SELECT ${COLUMNS} FROM sessions s JOIN signups u ON u.schedule = s.schedule AND u.schedule != '' WHERE ${STANDS}
    AND NOT EXISTS (SELECT 1 FROM sessions f WHERE f.schedule = s.schedule AND f.status != 'cancelled'
      AND f.local_date < s.local_date)`;

/** Reminders written in one transaction; few, so that sign-ups need not wait. */
const AT_ONCE = 50;

/** Puts the reminders whose time has come into the outbox, each once, also when it runs late. */
export function makeReminders(app: core.App): void {
  const settings = findRecord(app, 'site_settings', 'sitesettings001');
  const wanted = settings ? listOf(settings, 'reminders') : [];
  for (const kind of REMINDER_KINDS) if (wanted.includes(kind)) makeKind(app, kind, Date.now());
}

function makeKind(app: core.App, kind: ReminderKind, now: number): void {
  const due = selectRows(app, { ...ROW }, SQL, { ...reminderDates(kind, today()), kind }).filter((row) => {
    const { from, until } = reminderWindow(kind, row.date, row.start_time);
    // Who has just signed up, or got a letter about it since, knows.
    const knowsSince = row.last_mail > row.created ? row.last_mail : row.created;
    return now >= from && now < until && knowsSince < storedInstant(from);
  });
  // Siblings are reminded of in one letter.
  const parties = new Map<string, (typeof due)[number][]>();
  for (const row of due) {
    const key = `reminder:${kind}:${row.party}:${row.date}`;
    parties.set(key, [...(parties.get(key) ?? []), row]);
  }
  const letters = [...parties];
  for (let i = 0; i < letters.length; i += AT_ONCE) {
    app.runInTransaction((tx) => {
      for (const [key, rows] of letters.slice(i, i + AT_ONCE)) {
        const { party = '', email = '', date = '' } = rows[0] ?? {};
        const signups = Object.fromEntries(rows.map(({ signup }) => [signup, 'confirmed']));
        noteMail(tx, { template: 'reminder', party, email, phone: '', signups, key, about: { date } });
      }
    });
  }
}
