import type { FamilyChange, NoticeContent } from '../../../src/domain/notices.ts';
import type { SignupState } from '../../../src/domain/signup-states.ts';
import {
  LETTERS_TO_PHONE,
  type FamiliesOfOthers,
  type FamilyToPhone,
  type LetterToPhone,
} from '../../../src/domain/staff-answers.ts';
import { epochOf, storedInstant } from './clock.ts';
import { findRecords, selectRows } from './read.ts';
import { maySeeNames, ofOwnActivity, ownStaffParams } from './roles.ts';

/** Families without e-mail that somebody must phone. Their number is for the activities' own staff, and for owners. */

/** What a notice tells of one session: what changed, what became of a sign-up, or what staff wrote to all its families. */
interface Told {
  /** Id of the activity, and its title. */
  readonly activity: string;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly says:
    | { readonly changes: readonly FamilyChange[] }
    | { readonly letter: LetterToPhone }
    | { readonly text: string };
}

/** States of a sign-up in which a letter about it still holds. */
const HOLDS: Readonly<Record<LetterToPhone, readonly SignupState[]>> = {
  offered: ['offered'],
  approval: ['awaiting_approval', 'waitlisted'],
  promoted: ['confirmed'],
  cancelled: ['cancelled'],
};

/** What the account may phone about, and how many others there are to phone, with who can. */
export function familiesToPhone(
  app: core.App,
  auth: core.Record | undefined,
): { readonly own: FamilyToPhone[]; readonly others: FamiliesOfOthers[] } {
  const own: FamilyToPhone[] = [];
  const others = new Map<string, { title: string; count: number }>();
  for (const notice of findRecords(app, 'mail_outbox', "status = 'no_address'", {}, 'next_at,created')) {
    const told = toldIn(app, notice);
    // What it told of holds no more.
    if (told.length === 0) continue;
    if (mayPhone(app, auth, told)) {
      own.push(familyOf(notice, told));
      continue;
    }
    for (const [activity, title] of new Map(told.map((one) => [one.activity, one.title]))) {
      const sum = others.get(activity) ?? { title, count: 0 };
      others.set(activity, { ...sum, count: sum.count + 1 });
    }
  }
  return {
    own,
    others: [...others].map(([activity, { title, count }]) => ({
      activity: title,
      count,
      who: ownAdults(app, activity),
    })),
  };
}

/** Whether this account may tell the family of the notice: one who may not see all of it could not say all of it. */
export function mayPhoneAbout(app: core.App, auth: core.Record | undefined, notice: core.Record): boolean {
  return mayPhone(app, auth, toldIn(app, notice));
}

function mayPhone(app: core.App, auth: core.Record | undefined, told: readonly Told[]): boolean {
  const activities = new Set(told.map(({ activity }) => activity));
  if (activities.size === 0) activities.add('');
  return [...activities].every((activity) => maySeeNames(app, auth, activity, Date.now()));
}

function toldIn(app: core.App, notice: core.Record): Told[] {
  const stored = JSON.parse(notice.getString('data') || '{}') as {
    sessions?: NoticeContent;
    message?: string;
    signups?: Record<string, string>;
  };
  const changed = Object.entries(stored.sessions ?? {}).map(([id, { after, changes }]): Told => {
    const { date, startTime } = after;
    return { ...activityOfSession(app, id), date, startTime, says: { changes } };
  });
  const letter = LETTERS_TO_PHONE.find((one) => one === notice.getString('template'));
  const letters = letter ? lettersIn(app, letter, Object.keys(stored.signups ?? {})) : [];
  return [...changed, ...letters, ...messageIn(app, stored.message ?? '')];
}

/** One for each session or course: siblings share it. A course is told by its first time that is left. */
function lettersIn(app: core.App, letter: LetterToPhone, signups: readonly string[]): Told[] {
  const sql = `SELECT DISTINCT a.id AS activity, a.title, s.local_date, s.start_time FROM signups u
    JOIN sessions s ON s.id = CASE WHEN u.session != '' THEN u.session ELSE (SELECT o.id FROM sessions o
      WHERE o.schedule = u.schedule ORDER BY o.ends_at < {:now}, o.starts_at LIMIT 1) END
    JOIN activities a ON a.id = s.activity
    WHERE u.id IN (SELECT value FROM json_each({:ids})) AND u.status IN ('${HOLDS[letter].join("', '")}')
      AND ({:letter} != 'approval' OR NOT EXISTS (SELECT 1 FROM approvals p
        WHERE p.signup = u.id AND p.purpose = 'take_part' AND p.withdrawn_at = ''))`;
  const row = { activity: '', title: '', local_date: '', start_time: '' };
  const params = { letter, ids: JSON.stringify(signups), now: storedInstant(Date.now()) };
  return selectRows(app, row, sql, params).map(({ activity, title, local_date, start_time }) => ({
    activity,
    title,
    date: local_date,
    startTime: start_time,
    says: { letter },
  }));
}

function activityOfSession(app: core.App, id: string): Pick<Told, 'activity' | 'title'> {
  const sql =
    'SELECT a.id AS activity, a.title FROM sessions s JOIN activities a ON a.id = s.activity WHERE s.id = {:id}';
  const found = selectRows(app, { activity: '', title: '' }, sql, { id })[0];
  return { activity: found?.activity ?? '', title: found?.title ?? '' };
}

function messageIn(app: core.App, id: string): Told[] {
  const sql = `SELECT a.id AS activity, a.title, s.local_date, s.start_time, m.text FROM messages m
    JOIN sessions s ON s.id = m.session JOIN activities a ON a.id = s.activity WHERE m.id = {:id}`;
  const row = { activity: '', title: '', local_date: '', start_time: '', text: '' };
  return selectRows(app, row, sql, { id }).map(({ activity, title, local_date, start_time, text }) => ({
    activity,
    title,
    date: local_date,
    startTime: start_time,
    says: { text },
  }));
}

function familyOf(notice: core.Record, told: readonly Told[]): FamilyToPhone {
  const sessions = told.flatMap(({ title: activity, date, startTime, says }) =>
    'changes' in says ? [{ activity, date, startTime, changes: says.changes }] : [],
  );
  sessions.sort((a, b) => (`${a.date} ${a.startTime}` < `${b.date} ${b.startTime}` ? -1 : 1));
  const letters = told.flatMap(({ title: activity, date, startTime, says }) =>
    'letter' in says ? [{ activity, date, startTime, letter: says.letter }] : [],
  );
  const [message] = told.flatMap(({ title: activity, date, startTime, says }) =>
    'text' in says ? [{ activity, date, startTime, text: says.text }] : [],
  );
  const updatedAt = epochOf(notice.getString('updated'));
  return {
    id: notice.id,
    phone: notice.getString('phone'),
    updatedAt,
    sessions,
    letters,
    ...(message && { message }),
  };
}

/** First names of the adults with an account who are the activity's own staff. */
function ownAdults(app: core.App, activity: string): string[] {
  const withAccount = selectRows(
    app,
    { account: '', first_name: '' },
    "SELECT account, first_name FROM staff WHERE active = TRUE AND account != '' ORDER BY first_name",
    {},
  );
  const sql = `SELECT ${ofOwnActivity('{:activity}')} AS found`;
  return withAccount
    .filter(({ account }) => {
      const params = { ...ownStaffParams(account, Date.now()), activity };
      return Boolean(selectRows(app, { found: false }, sql, params)[0]?.found);
    })
    .map(({ first_name: name }) => name);
}
