import {
  cancelledLine,
  fineLine,
  quietLine,
  warningLine,
  type DutyLine,
  type DutyRowModel,
} from '../components/staff/duty-row.ts';
import type { ClosureSession } from '../domain/closures.ts';
import { isLocalDate } from '../domain/local-date.ts';
import { sessionWarnings, type DutySession, type DutyShift } from '../domain/staff-warnings.ts';
import { adults } from '../i18n/sv/counts.ts';
import { STATE_WORDS } from '../i18n/sv/staff-closures.ts';
import { timeRange } from '../i18n/sv/times.ts';
import { signedUp } from './closure-rows.ts';
import type { DayList } from './client.ts';
import { dutyRow, shiftsBySession } from './overview.ts';

/** The day in the address; today when it names none. */
export function dayOf(parameters: URLSearchParams, today: string): string {
  const asked = parameters.get('dag') ?? '';
  return isLocalDate(asked) ? asked : today;
}

/** All sessions of one day, as rows. */
export function dayRows({ sessions, shifts }: DayList): DutyRowModel[] {
  const bySession = shiftsBySession(shifts);
  return sessions.map((session) =>
    dutyRow(session, undefined, {
      facts: session.confirmed + session.waitlisted + session.applied > 0 ? signedUp(session) : [],
      lines: sessionLines(session, bySession.get(session.id) ?? []),
    }),
  );
}

/** How one session stands: what is wrong with it, or that nothing is. */
export function sessionLines(
  session: DutySession & Pick<ClosureSession, 'counted'>,
  shifts: readonly DutyShift[],
): DutyLine[] {
  if (session.status === 'cancelled') return [cancelledLine(STATE_WORDS.cancelled, '')];
  const warnings = sessionWarnings(session, shifts).map(warningLine);
  if (warnings.length > 0) return warnings;
  if (session.unstaffed) return [quietLine(STATE_WORDS.unstaffed, '')];
  return [fineLine(adults(session.counted), timeRange(session.staffedFrom, session.staffedTo))];
}
