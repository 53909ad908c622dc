import { attendanceOf, EXPECTED } from '../../../src/domain/attendance.ts';
import type { AttendanceList } from '../../../src/domain/staff-answers.ts';
import type { SignupState } from '../../../src/domain/signup-states.ts';
import { writeAudit } from './audit.ts';
import { today } from './clock.ts';
import { ticksAt } from './door-ticks.ts';
import { selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { targetOfSession } from './staff-held-places.ts';
import { sessionRow } from './staff-read.ts';
import { actorOf, inOneGo, recordOf } from './staff-request.ts';

/** Fields that leave with a list, as the log names them. */
const EXPORTED = ['first_name', 'school_year', 'status', 'door_ticks'];

/**
 * Who came and went, for one of the activity's own staff to take along; 409 `not_yours` to others. A course comes with all its
 * sessions until today. No list leaves without its line in the log.
 */
export function exportAttendance(e: core.RequestEvent): void {
  const list = inOneGo(e.app, 1, (tx): AttendanceList | undefined => {
    const record = recordOf(e, 'sessions', tx);
    if (!maySeeNames(tx, e.auth, record.getString('activity'), Date.now())) return undefined;
    const session = sessionRow(tx, record.id);
    const target = targetOfSession(session);
    writeAudit(tx, actorOf(e), 'exported', `${target.field}s`, target.id, EXPORTED);
    const sessions = sessionsOf(tx, target).filter(({ id, date }) => id === session.id || date <= today());
    const attendance = sessions.map(({ id }) => attendanceOf(ticksAt(tx, id, true)).children);
    const { date, startTime } = session;
    return {
      date,
      startTime,
      sessions: sessions.map((one) => ({ date: one.date, startTime: one.startTime })),
      participants: signupsOf(tx, target).map(({ id, first_name, school_year, status }) => ({
        firstName: first_name,
        schoolYear: school_year,
        status: status as SignupState,
        times: attendance.map((children) => {
          const { cameAt, leftAt } = children.get(id) ?? EXPECTED;
          return { cameAt, leftAt };
        }),
      })),
    };
  });
  e.response.header().set('Cache-Control', 'no-store');
  return list ? e.json(200, list) : e.json(409, { reason: 'not_yours' });
}

type Target = ReturnType<typeof targetOfSession>;

function sessionsOf(app: core.App, { field, id }: Target): { id: string; date: string; startTime: string }[] {
  const column = field === 'session' ? 'id' : 'schedule';
  const sql = `SELECT id, local_date AS date, start_time AS startTime FROM sessions
    WHERE ${column} = {:id} AND status != 'cancelled' ORDER BY local_date, start_time`;
  return selectRows(app, { id: '', date: '', startTime: '' }, sql, { id });
}

function signupsOf(
  app: core.App,
  { field, id }: Target,
): { id: string; first_name: string; school_year: number; status: string }[] {
  const sql = `SELECT id, first_name, school_year, status FROM signups
    WHERE ${field} = {:id} AND status != 'cancelled' ORDER BY status = 'waitlisted', queue_number`;
  return selectRows(app, { id: '', first_name: '', school_year: 0, status: '' }, sql, { id });
}
