import type { OfferedMonth, OfferedSession } from '../domain/promise-figures.ts';
import type { ContentRows, Row } from './rows.ts';

/** What was offered in the periods of published promises, and how its places were used. */
export interface Offered {
  /** In the order of the ids. */
  readonly sessions: readonly OfferedSession[];
  /** In order; those in which nothing can change any more and where there was anything to sign up for. */
  readonly months: readonly OfferedMonth[];
}

export function offeredFrom(rows: Pick<ContentRows, 'offered_for_promises' | 'offered_months'>): Offered {
  return {
    sessions: byId([...rows.offered_for_promises.values()]).map(sessionFrom),
    months: byId([...rows.offered_months.values()]).map(({ id, places, used }) => ({
      month: id,
      places,
      used: used === 0 ? undefined : used,
    })),
  };
}

function byId<T extends { readonly id: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sessionFrom(row: Row<'offered_for_promises'>): OfferedSession {
  return {
    id: row.id,
    date: row.local_date,
    area: row.area,
    schoolYearFrom: row.school_year_from,
    schoolYearTo: row.school_year_to,
    cancelled: row.cancelled,
    unstaffed: row.unstaffed,
    staffedMinutes: row.staffed_minutes,
    leastAdults: row.least_adults,
    adults: row.adults,
    hadEnough: row.had_enough,
    free: row.free,
  };
}
