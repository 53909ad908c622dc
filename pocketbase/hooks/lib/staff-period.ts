import { isPeriod, type Period } from '../../../src/domain/period.ts';

/** The period that a request asks about; undefined when it is none, or longer than a year. */
export function periodOf(e: core.RequestEvent): Period | undefined {
  const query = e.request?.url?.query();
  const [from = '', to = ''] = ['from', 'to'].map((name) => query?.get(name));
  return isPeriod({ from, to }) ? { from, to } : undefined;
}

/**
 * SQL that is true of a session `s` in the period whose activity `a` and place `v` are public, or were: what is archived by now
 * was offered while it lasted. Binds `from`, `to` and `today`.
 */
export const OFFERED = `s.local_date >= {:from} AND s.local_date <= {:to}
  AND (a.status = 'published' OR (a.status = 'archived' AND s.local_date < {:today}))
  AND (v.status = 'published' OR (v.status = 'archived' AND s.local_date < {:today}))`;
