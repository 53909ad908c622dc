import type { Question } from '../../../src/domain/questions.ts';
import type { SignupState } from '../../../src/domain/signup-states.ts';
import type { ParticipantList } from '../../../src/domain/staff-answers.ts';
import { writeAudit } from './audit.ts';
import { answersIn, answersOf, questionsWhere } from './questions.ts';
import { selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { targetOfSession } from './staff-held-places.ts';
import { sessionRow } from './staff-read.ts';
import { actorOf, inOneGo, recordOf } from './staff-request.ts';

/** Fields that leave with a list, as the log names them. */
const EXPORTED = [
  'first_name',
  'school_year',
  'status',
  'contact_me',
  'guardian_name',
  'guardian_phone',
  'answers',
  'reference',
];

const ROW = {
  first_name: '',
  school_year: 0,
  status: '',
  contact_me: false,
  guardian_name: '',
  guardian_phone: '',
  reference: '',
  answers: '',
};

/**
 * Who takes part, for one of the activity's own staff to take along; 409 `not_yours` to others. No list leaves without its
 * line in the log.
 */
export function exportParticipants(e: core.RequestEvent): void {
  const list = inOneGo(e.app, 1, (tx): ParticipantList | undefined => {
    const record = recordOf(e, 'sessions', tx);
    if (!maySeeNames(tx, e.auth, record.getString('activity'), Date.now())) return undefined;
    const session = sessionRow(tx, record.id);
    const { field, id } = targetOfSession(session);
    writeAudit(tx, actorOf(e), 'exported', `${field}s`, id, EXPORTED);
    const questions = questionsWhere(
      tx,
      `q.activity = {:activity} AND (q.active = TRUE OR EXISTS (SELECT 1 FROM signups u, ${answersOf('u')} an
        WHERE u.${field} = {:id} AND u.status != 'cancelled' AND an.key = q.id))`,
      { activity: record.getString('activity'), id },
    );
    const { date, startTime } = session;
    return {
      date,
      startTime,
      questions: questions.map(({ label }) => label),
      participants: participants(tx, field, id, questions),
    };
  });
  e.response.header().set('Cache-Control', 'no-store');
  return list ? e.json(200, list) : e.json(409, { reason: 'not_yours' });
}

function participants(
  app: core.App,
  field: 'session' | 'schedule',
  id: string,
  questions: readonly Question[],
): ParticipantList['participants'] {
  const sql = `SELECT first_name, school_year, status, contact_me, guardian_name, guardian_phone, reference,
      COALESCE(answers, '') AS answers
    FROM signups WHERE ${field} = {:id} AND status != 'cancelled'
    ORDER BY status = 'waitlisted', queue_number`;
  return selectRows(app, ROW, sql, { id }).map((row) => {
    const answers = answersIn(row.answers);
    return {
      firstName: row.first_name,
      schoolYear: row.school_year,
      status: row.status as SignupState,
      contactMe: Boolean(row.contact_me),
      guardianName: row.guardian_name,
      phone: row.guardian_phone,
      reference: row.reference,
      answers: questions.map((question) => answers[question.id] ?? ''),
    };
  });
}
