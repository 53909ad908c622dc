import { FEED_TOMBSTONE_DAYS, type FeedSession } from '../../../src/domain/session-feed.ts';

/**
 * What one entry says of its session. Each table named here has a trigger that gives the session a new place in the order
 * (`0070_create_session_feed.ts`); a column of another table needs another trigger.
 */
const data = (countedShifts: string) =>
  ({
    date: 's.local_date',
    startsAt: 's.starts_at',
    endsAt: 's.ends_at',
    status: 's.status',
    note: 's.public_note',
    roomPlaces: 's.room_places',
    unstaffed: 's.unstaffed',
    staffedFrom: 's.staffed_from',
    staffedTo: 's.staffed_to',
    leastAdults: 's.least_adults',
    plannedAdults: countedShifts,
    activity: 'a.id',
    title: 'a.title',
    slug: 'a.slug',
    summary: 'a.summary',
    schoolYearFrom: 'a.school_year_from',
    schoolYearTo: 'a.school_year_to',
    priceKind: 'a.price_kind',
    priceSek: 'a.price_sek',
    confirmedOn: "CASE WHEN a.supervision_checking THEN '' ELSE a.supervision_confirmed_on END",
    categories: `json((SELECT json_group_array(json_object('name', c.name, 'slug', c.slug))
      FROM json_each(a.categories) j JOIN categories c ON c.id = j.value))`,
    organiser: 'o.name',
    organiserId: 'o.id',
    organiserSite: 'o.website',
    venue: 'v.name',
    venueSlug: 'v.slug',
    address: 'v.address',
    latitude: 'v.latitude',
    longitude: 'v.longitude',
    area: 'r.name',
    municipality: '(SELECT m.municipality FROM site_settings m LIMIT 1)',
  }) satisfies Record<keyof FeedSession, string>;

/**
 * Entries after a number of change, in order, as one JSON text `found`. One statement: an entry's number and what it says are of
 * the same moment, whatever is being saved beside it.
 * @param countedShifts the number of adults that count at session `s`, as SQL
 */
export function feedPageSql(countedShifts: string): string {
  const pairs = Object.entries(data(countedShifts)).map(([name, sql]) => `'${name}', ${sql}`);
  return `SELECT json_group_array(json(x.entry)) AS found FROM (
    SELECT json_object('id', f.id, 'change', f.change, 'data',
      CASE WHEN f.gone_at = '' AND s.id IS NOT NULL THEN json_object(${pairs.join(', ')}) END) AS entry
    FROM session_feed f LEFT JOIN (sessions s
      JOIN activities a ON a.id = s.activity AND a.status = 'published'
      JOIN organisers o ON o.id = a.organiser
      JOIN venues v ON v.id = s.venue AND v.status = 'published'
      JOIN areas r ON r.id = v.area) ON s.id = f.id
    WHERE f.change > {:after} ORDER BY f.change LIMIT {:limit}) x`;
}

/** Gives a new place to every session that is public and not told of, or told of and no longer public. */
export const FEED_MEND_SQL = `INSERT INTO session_feed_touch (session)
  WITH shown AS (SELECT s.id FROM sessions s
      JOIN activities a ON a.id = s.activity AND a.status = 'published'
      JOIN venues v ON v.id = s.venue AND v.status = 'published'
      WHERE s.local_date >= date('now', '-12 days')),
    told AS (SELECT f.id FROM session_feed f WHERE f.gone_at = '')
  SELECT id FROM told WHERE id NOT IN (SELECT id FROM shown)
  UNION ALL SELECT id FROM shown WHERE id NOT IN (SELECT id FROM told)`;

/** Forgets sessions that have been gone for longer than the feed promises to tell. */
export const FEED_FORGET_SQL = `DELETE FROM session_feed
  WHERE gone_at != '' AND gone_at < strftime('%Y-%m-%d %H:%M:%fZ', 'now', '-${FEED_TOMBSTONE_DAYS} days')`;
