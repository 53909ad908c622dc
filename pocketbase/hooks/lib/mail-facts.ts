import { utcOf } from '../../../src/domain/stockholm.ts';
import type { MailParty, MailSession, MailSite } from '../../../src/mail/facts.ts';
import { letterWords } from '../../../src/mail/letter-words.ts';
import { ticketOf } from '../../../src/domain/lottery.ts';
import { epochOf } from './clock.ts';
import { findRecord, selectRows } from './read.ts';
import { readTarget } from './signup-target.ts';

/** What letters tell, read when they are written: it is as it is now, not as it was when the row was made. */

const SESSION_ROW = {
  id: '',
  title: '',
  title_en: '',
  local_date: '',
  start_time: '',
  end_time: '',
  venue: '',
  address: '',
  phone: '',
  status: '',
  public_note: '',
};

const SESSION_SQL = `SELECT s.id, a.title, a.title_en, s.local_date, s.start_time, s.end_time, v.name AS venue, v.address,
    COALESCE(NULLIF(a.phone, ''), NULLIF(v.phone, ''), NULLIF(g.phone, ''), '') AS phone, s.status, s.public_note
  FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
    LEFT JOIN organisers g ON g.id = a.organiser`;

/** The sessions in order of time, in the words of a language; unknown ids are left out. */
export function mailSessions(app: core.App, ids: readonly string[], language = ''): MailSession[] {
  const found = ids.flatMap((id) =>
    selectRows(app, { ...SESSION_ROW }, `${SESSION_SQL} WHERE s.id = {:id}`, { id }),
  );
  return found.map((row) => sessionOf(row, language)).sort((a, b) => a.startsAt - b.startsAt);
}

function courseSessions(app: core.App, schedule: string, language: string): MailSession[] {
  const sql = `${SESSION_SQL} WHERE s.schedule = {:schedule} AND s.status != 'cancelled' ORDER BY s.starts_at`;
  return selectRows(app, { ...SESSION_ROW }, sql, { schedule }).map((row) => sessionOf(row, language));
}

function sessionOf(row: typeof SESSION_ROW, language: string): MailSession {
  return {
    id: row.id,
    title: (language === 'en' && row.title_en) || row.title,
    date: row.local_date,
    startTime: row.start_time,
    endTime: row.end_time,
    startsAt: utcOf(row.local_date, row.start_time),
    endsAt: utcOf(row.local_date, row.end_time),
    venue: row.venue,
    address: row.address,
    phone: row.phone,
    cancelled: row.status === 'cancelled',
    note: row.public_note,
  };
}

/** Sign-ups of one party, and where their mail goes. */
export interface FoundParty extends Omit<MailParty, 'link' | 'approvalLink'> {
  readonly to: string;
  /** As stored: of the form that it signed up by. */
  readonly language: string;
}

const CHILD_SQL = `SELECT u.id, u.session, u.schedule, u.party, u.together, u.status, u.reference, u.first_name, u.guardian_email, u.language,
    u.offer_expires_at, u.approval_expires_at, u.cancelled_by, u.queue_number,
    CASE WHEN u.status != 'waitlisted' THEN 0 ELSE (SELECT COUNT(*) FROM signups w
      WHERE w.session = u.session AND w.schedule = u.schedule AND w.status = 'waitlisted'
        AND w.queue_number <= u.queue_number) END AS position
  FROM signups u WHERE u.id = {:id}`;
const CHILD_ROW = {
  id: '',
  session: '',
  schedule: '',
  party: '',
  together: false,
  status: '',
  reference: '',
  first_name: '',
  guardian_email: '',
  language: '',
  offer_expires_at: '',
  approval_expires_at: '',
  cancelled_by: '',
  queue_number: 0,
  position: 0,
};

/** What letters tell of these sign-ups, all of one party; undefined when none of them is left. */
export function mailParty(app: core.App, ids: readonly string[]): FoundParty | undefined {
  const rows = ids
    .flatMap((id) => selectRows(app, { ...CHILD_ROW }, CHILD_SQL, { id }))
    .sort((a, b) => a.queue_number - b.queue_number);
  const [first] = rows;
  if (!first) return undefined;
  const state = first.session
    ? readTarget(app, 'session', first.session)
    : readTarget(app, 'schedule', first.schedule);
  return {
    to: first.guardian_email,
    language: first.language,
    children: rows.map((row) => ({
      id: row.id,
      status: row.status,
      reference: row.reference,
      firstName: row.first_name,
      position: row.position,
      offerExpiresAt: epochOf(row.offer_expires_at) || 0,
      approvalExpiresAt: epochOf(row.approval_expires_at) || 0,
      cancelledBy: row.cancelled_by,
      ticket: ticketOf(row),
    })),
    lottery:
      state && state.target.lottery !== 'none'
        ? { id: state.id, closesAt: state.target.closesAt, awaitsAdults: state.awaitsAdults }
        : undefined,
    sessions: first.session
      ? mailSessions(app, [first.session], first.language)
      : courseSessions(app, first.schedule, first.language),
    isCourse: first.session === '',
  };
}

/** The family's sign-ups that still stand for any of the sessions, or for their courses, a party each. */
export function standingParties(app: core.App, email: string, sessions: readonly string[]): FoundParty[] {
  const sql = `SELECT u.id AS id, u.party AS party FROM signups u WHERE LOWER(TRIM(u.guardian_email)) = {:email}
      AND u.status != 'cancelled'
      AND (u.session = {:session} OR (u.schedule != '' AND u.schedule =
        (SELECT s.schedule FROM sessions s WHERE s.id = {:session})))
    ORDER BY u.queue_number`;
  const parties = new Map<string, Set<string>>();
  for (const session of sessions) {
    const params = { email: email.trim().toLowerCase(), session };
    for (const { id, party } of selectRows(app, { id: '', party: '' }, sql, params)) {
      parties.set(party, new Set([...(parties.get(party) ?? []), id]));
    }
  }
  return [...parties.values()].flatMap((ids) => mailParty(app, [...ids]) ?? []);
}

/** Where the site is, without a slash at the end: SITE_URL, which the start command gives to both servers; empty without it. */
export function siteOrigin(): string {
  return /^https?:\/\/[^/\s?#]+/.exec($os.getenv('SITE_URL'))?.[0] ?? '';
}

/** Who writes, in which words, and where the site is. */
export function mailSite(
  app: core.App,
  language = '',
): MailSite & { readonly replyTo: string; readonly isDemo: boolean } {
  const settings = findRecord(app, 'site_settings', 'sitesettings001');
  return {
    words: letterWords(language),
    origin: siteOrigin(),
    municipality: settings?.getString('municipality') ?? '',
    organisation: settings?.getString('organisation') ?? '',
    phone: settings?.getString('contact_phone') ?? '',
    replyTo: settings?.getString('contact_email') ?? '',
    isDemo: settings?.getBool('demo') ?? false,
  };
}
