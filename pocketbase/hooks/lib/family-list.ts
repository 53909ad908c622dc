import { addressParams, OF_ADDRESS } from './family-signups.ts';
import { selectRows } from './read.ts';
import { familyStatus, STATUS_COLUMNS, STATUS_ROW, type FamilyStatus } from './signup-routes.ts';

const LISTED_ROW = {
  ...STATUS_ROW,
  party: '',
  title: '',
  local_date: '',
  start_time: '',
  end_time: '',
  ends_at: '',
  venue: '',
  called_off: false,
};
type ListedRow = typeof LISTED_ROW;

/** One form's sign-ups with what they are for, which the site may not know any more. */
export interface ListedParty extends FamilyStatus, Omit<ListedRow, keyof typeof STATUS_ROW | 'party'> {}

/** The session, or the course's next one that takes place; its last when the course is over. */
const SHOWN = `(SELECT o.id FROM sessions o
    WHERE o.id = u.session OR (u.schedule != '' AND o.schedule = u.schedule)
    ORDER BY o.ends_at <= {:now}, o.status = 'cancelled', CASE WHEN o.ends_at > {:now} THEN o.starts_at END,
      o.starts_at DESC LIMIT 1)`;

const text = (column: string, name: string) => `COALESCE(${column}, '') AS ${name}`;

/** Without its session, should that be gone, a sign-up is still stored, and so it is told. */
const SQL = `SELECT ${STATUS_COLUMNS}, u.party, ${text('a.title', 'title')}, ${text('s.local_date', 'local_date')},
    ${text('s.start_time', 'start_time')}, ${text('s.end_time', 'end_time')}, ${text('s.ends_at', 'ends_at')},
    ${text('v.name', 'venue')}, COALESCE(s.status, '') = 'cancelled' AS called_off
  FROM signups u LEFT JOIN sessions s ON s.id = ${SHOWN}
    LEFT JOIN activities a ON a.id = s.activity LEFT JOIN venues v ON v.id = s.venue
  WHERE ${OF_ADDRESS} ORDER BY s.starts_at, u.created, u.queue_number`;

/**
 * Everything that is stored about the sign-ups of one address as the family may see it, each form by itself. A sibling
 * whose guardian has another address is not among them.
 */
export function partiesOfAddress(app: core.App, email: string, now: string): ListedParty[] {
  const parties = new Map<string, ListedRow[]>();
  for (const row of selectRows(app, { ...LISTED_ROW }, SQL, { ...addressParams(email), now })) {
    parties.set(row.party, [...(parties.get(row.party) ?? []), row]);
  }
  return [...parties.values()].flatMap((rows) => {
    const status = familyStatus(rows);
    const [first] = rows;
    if (!status || !first) return [];
    const { title, local_date, start_time, end_time, ends_at, venue, called_off } = first;
    return [{ ...status, title, local_date, start_time, end_time, ends_at, venue, called_off }];
  });
}
