import type { SessionFigures } from '../../../src/domain/statistics.ts';
import type { StaffStatistics } from '../../../src/domain/staff-answers.ts';
import { today } from './clock.ts';
import { sessionFigures } from './session-figures.ts';
import { periodOf } from './staff-period.ts';

const COLUMNS = [
  'date',
  'startTime',
  'endTime',
  'activity',
  'venue',
  'area',
  'staffedFrom',
  'staffedTo',
  'target',
  'cancelled',
  'unstaffed',
  'freeOfCharge',
  'leastAdults',
  'youthsPerAdult',
  'counted',
  'roomPlaces',
  'signedUp',
  'waited',
  'cancelledByFamily',
  'cancelledByStaff',
  'attended',
  'dropIn',
] as const satisfies readonly (keyof SessionFigures)[];

/**
 * Every session from one local date to another in numbers, the cancelled ones too. No names, no ages. 422 for a period that is
 * none or longer than a year.
 */
export function statistics(e: core.RequestEvent): void {
  const period = periodOf(e);
  if (!period) return e.json(422, { reason: 'invalid' });
  const rows = sessionFigures(e.app, COLUMNS, { ...period, today: today() });
  const answer: StaffStatistics = { sessions: rows as unknown as SessionFigures[] };
  return e.json(200, answer);
}
