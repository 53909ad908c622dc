import { utcOf } from '../../src/domain/stockholm.ts';
import type { DemoRecord } from './records.ts';

/** A session that is over and that nobody signed up for. */
export interface OpenSession {
  readonly id: string;
  /** Local date and clock time. */
  readonly local_date: string;
  readonly end_time: string;
}

const FEWEST = 6;
const SPREAD = 29;

/** How many came, as counted at the door half an hour before the end: one tick for each session, the same every time. */
export function demoVisits(sessions: readonly OpenSession[]): DemoRecord[] {
  return sessions.map(({ id, local_date: date, end_time: end }) => ({
    collection: 'door_ticks',
    id: `v${id.slice(1)}`,
    fields: {
      session: id,
      kind: 'drop_in',
      count: FEWEST + ([...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % SPREAD),
      at: new Date(utcOf(date, end) - 30 * 60_000).toISOString().replace('T', ' '),
    },
  }));
}
