import { addDays } from '../../../src/domain/local-date.ts';
import type { DoorList, DoorParticipant, DoorSession, DoorToday } from '../../../src/domain/door-answers.ts';
import type { SignupState } from '../../../src/domain/signup-states.ts';
import { isGrave, sessionWarnings } from '../../../src/domain/staff-warnings.ts';
import { writeAudit } from './audit.ts';
import { storedInstant, today } from './clock.ts';
import { noteAt } from './door-presence.ts';
import { listKeyAt, ticksAt } from './door-ticks.ts';
import { answersIn, questionsWhere } from './questions.ts';
import { selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { familiesToPhone } from './staff-families.ts';
import { placesOf, targetOfSession } from './staff-held-places.ts';
import { hasEnded, sessionRow, staffSessions, staffShifts, type StaffSessionRow } from './staff-read.ts';
import { isPublic } from './staff-session.ts';
import { actorOf, recordOf } from './staff-request.ts';

/** What a leader at the door needs: today, and one session with those who are expected. */

const DAYS_AHEAD = 14;
const TODAY_AND_COMING = 's.local_date = {:today} OR (s.local_date <= {:until} AND s.ends_at > {:now})';

/** Today's sessions with who is in, and how much else needs somebody. */
export function doorToday(e: core.RequestEvent): void {
  const date = today();
  const params = { today: date, until: addDays(date, DAYS_AHEAD), now: storedInstant(Date.now()) };
  const all = staffSessions(e.app, TODAY_AND_COMING, params);
  const shifts = staffShifts(e.app, TODAY_AND_COMING, params);
  const bySession = new Map<string, typeof shifts>();
  for (const shift of shifts) bySession.set(shift.session, [...(bySession.get(shift.session) ?? []), shift]);
  const sessions = all.filter((session) => session.date === date);
  const ids = new Set(sessions.map(({ id }) => id));
  const mine = mineOf(e.app, e.auth?.id ?? '', date);
  const numbers = numbersOf(e.app, 's.local_date = {:date}', { date });
  const answer: DoorToday = {
    sessions: sessions.map((session) => ({
      ...session,
      mine: mine.has(session.id),
      ...(numbers.get(session.id) ?? NOBODY),
    })),
    shifts: shifts.filter(({ session }) => ids.has(session)),
    venues: selectRows(
      e.app,
      { id: '', name: '' },
      "SELECT id, name FROM venues WHERE status != 'archived' ORDER BY name",
      {},
    ),
    urgent: {
      short: all.filter((session) => !hasEnded(session) && isShort(session, bySession.get(session.id) ?? []))
        .length,
      families: toPhone(e.app, e.auth),
    },
  };
  return e.json(200, answer);
}

function isShort(session: StaffSessionRow, shifts: Parameters<typeof sessionWarnings>[1]): boolean {
  return sessionWarnings(session, shifts).some(isGrave);
}

/** Whoever may phone them. */
function toPhone(app: core.App, auth: core.Record | undefined): number {
  const { own, others } = familiesToPhone(app, auth);
  return others.reduce((sum, { count }) => sum + count, own.length);
}

/** Sessions of the day at places where the account's adult works that day, and of activities that the account manages. */
function mineOf(app: core.App, account: string, date: string): Set<string> {
  const sql = `SELECT s.id FROM sessions s WHERE s.local_date = {:date} AND (
      s.venue IN (SELECT o.venue FROM sessions o JOIN shifts sh ON sh.session = o.id JOIN staff st ON st.id = sh.staff
        WHERE o.local_date = {:date} AND st.account = {:account} AND st.active = TRUE AND sh.status != 'absent')
      OR EXISTS (SELECT 1 FROM activities a, json_each(a.managers) m WHERE a.id = s.activity AND m.value = {:account}))`;
  return new Set(selectRows(app, { id: '' }, sql, { date, account }).map(({ id }) => id));
}

type Numbers = Pick<DoorSession, 'inside' | 'left' | 'dropIn'>;

const NOBODY: Numbers = { inside: 0, left: 0, dropIn: 0 };

/**
 * By session: who is in and who has left by the last tick of each, as `attendanceOf` has it, and those without a sign-up.
 * @param condition of the sessions; `s` is the session
 */
function numbersOf(app: core.App, condition: string, params: Record<string, string>): Map<string, Numbers> {
  const sql = `SELECT session, SUM(kind = 'in') AS inside, SUM(kind = 'out') AS gone,
      SUM(CASE WHEN kind = 'drop_in' THEN count ELSE 0 END) AS drop_in
    FROM (SELECT t.session, t.kind, t.count, CASE WHEN t.kind = 'drop_in' THEN 1 ELSE ROW_NUMBER() OVER (
        PARTITION BY t.session, t.signup, t.kind = 'drop_in' ORDER BY t.at DESC, t.id DESC) END AS place
      FROM door_ticks t JOIN sessions s ON s.id = t.session LEFT JOIN signups u ON u.id = t.signup
      WHERE (${condition}) AND t.kind IN ('in', 'out', 'undo', 'drop_in')
        AND COALESCE(u.status, '') != 'cancelled')
    WHERE place = 1 GROUP BY session`;
  const row = { session: '', inside: 0, gone: 0, drop_in: 0 };
  return new Map(
    selectRows(app, row, sql, params).map(({ session, inside, gone, drop_in }) => [
      session,
      { inside, left: gone, dropIn: Math.max(0, drop_in) },
    ]),
  );
}

/** One session with its list, for who may see it; each such look leaves a line in the log. */
export function doorList(e: core.RequestEvent): void {
  const record = recordOf(e, 'sessions');
  const session = sessionRow(e.app, record.id);
  const activity = record.getString('activity');
  const mayList = maySeeNames(e.app, e.auth, activity, Date.now());
  const target = targetOfSession(session);
  const { signsUp } = placesOf(e.app, session, record);
  const listed = mayList && signsUp ? participantsOf(e.app, target, activity) : [];
  if (mayList && signsUp) noteView(e.app, actorOf(e), record.id);
  const answer: DoorList = {
    ...session,
    publicNote: record.getString('public_note'),
    isPublic: isPublic(e.app, record.id),
    ...(numbersOf(e.app, 's.id = {:id}', { id: record.id }).get(record.id) ?? NOBODY),
    signsUp,
    mayList,
    listedFor: mayList ? [] : namesWhoMay(e.app, record.id),
    listed,
    ticks: ticksAt(e.app, record.id, mayList),
    listKey: mayList ? listKeyAt(e.app, target) : '',
    ...noteAt(e.app, record.id),
  };
  e.response.header().set('Cache-Control', 'no-store');
  return e.json(200, answer);
}

/** One line for each account, session and minute: whoever ticks without JavaScript sees the list again with each tick. */
function noteView(app: core.App, actor: string, session: string): void {
  const sql = `SELECT COUNT(*) AS found FROM audit_log WHERE action = 'viewed' AND actor = {:actor} AND record = {:session}
    AND created > {:since}`;
  const since = storedInstant(Date.now() - 60_000);
  if ((selectRows(app, { found: 0 }, sql, { actor, session, since })[0]?.found ?? 0) > 0) return;
  writeAudit(app, actor, 'viewed', 'sessions', session, SHOWN);
}

/** Fields that the list shows, as the log names them. */
const SHOWN = [
  'first_name',
  'school_year',
  'status',
  'contact_me',
  'guardian_name',
  'guardian_phone',
  'answers',
];

const PARTICIPANT_ROW = {
  id: '',
  first_name: '',
  school_year: 0,
  status: '',
  contact_me: false,
  guardian_name: '',
  guardian_phone: '',
  answers: '',
};

function participantsOf(
  app: core.App,
  { field, id }: ReturnType<typeof targetOfSession>,
  activity: string,
): DoorParticipant[] {
  const questions = questionsWhere(app, 'q.activity = {:activity}', { activity });
  const sql = `SELECT id, first_name, school_year, status, contact_me, guardian_name, guardian_phone,
      COALESCE(answers, '') AS answers
    FROM signups WHERE ${field} = {:id} AND status != 'cancelled' ORDER BY queue_number`;
  return selectRows(app, PARTICIPANT_ROW, sql, { id }).map((row) => {
    const answers = answersIn(row.answers);
    return {
      id: row.id,
      firstName: row.first_name,
      schoolYear: row.school_year,
      status: row.status as SignupState,
      contactMe: Boolean(row.contact_me),
      guardianName: row.guardian_name,
      phone: row.guardian_phone,
      answers: questions.flatMap(({ id: question, label }) => {
        const text = answers[question] ?? '';
        return text === '' ? [] : [{ label, text }];
      }),
    };
  });
}

/** First names of those who work at the session with an account of their own. */
function namesWhoMay(app: core.App, session: string): string[] {
  const sql = `SELECT DISTINCT st.first_name AS name FROM shifts sh JOIN staff st ON st.id = sh.staff
    WHERE sh.session = {:session} AND sh.status != 'absent' AND st.active = TRUE AND st.account != '' ORDER BY name`;
  return selectRows(app, { name: '' }, sql, { session }).map(({ name }) => name);
}
