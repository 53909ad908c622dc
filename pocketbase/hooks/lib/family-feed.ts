import { addressParams, OF_ADDRESS } from './family-signups.ts';
import { selectRows } from './read.ts';

const FEED_ROW = {
  id: '',
  title: '',
  starts_at: '',
  ends_at: '',
  venue: '',
  address: '',
  phone: '',
  note: '',
  moved: false,
  called_off: false,
  status: '',
  until: '',
  cancelled_at: '',
  changed: '',
};

/** One sign-up at one session, as a calendar needs it: no name, no reference. */
export type FeedRow = typeof FEED_ROW;

/** Each with the last change of anything that an entry tells. Those who wait for a place have nothing to note down. */
const SQL = `SELECT s.id, a.title, s.starts_at, s.ends_at, v.name AS venue, v.address,
    COALESCE(NULLIF(a.phone, ''), NULLIF(v.phone, ''), NULLIF(g.phone, ''), '') AS phone, s.public_note AS note,
    s.status = 'moved' AS moved, s.status = 'cancelled' AS called_off, u.status,
    CASE u.status WHEN 'offered' THEN u.offer_expires_at WHEN 'awaiting_approval' THEN u.approval_expires_at
      ELSE '' END AS until,
    u.cancelled_at, MAX(s.updated, u.updated, a.updated, v.updated) AS changed
  FROM signups u JOIN sessions s ON s.id = u.session OR (u.schedule != '' AND s.schedule = u.schedule)
    JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
    LEFT JOIN organisers g ON g.id = a.organiser
  WHERE ${OF_ADDRESS} AND u.status NOT IN ('waitlisted', 'applied') ORDER BY s.starts_at, s.id, u.id`;

/** The sessions of an address's sign-ups, a row for each child that is or was to come. @param email normalised */
export function feedOfAddress(app: core.App, email: string): FeedRow[] {
  const rows = selectRows(app, { ...FEED_ROW }, SQL, { ...addressParams(email) });
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.keys(FEED_ROW).map((key) => [key, row[key as keyof FeedRow]]),
      ) as unknown as FeedRow,
  );
}
