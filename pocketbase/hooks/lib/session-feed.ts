import { FEED_PAGE, type FeedRow } from '../../../src/domain/session-feed.ts';
import { selectRows } from './read.ts';
import { FEED_FORGET_SQL, FEED_MEND_SQL, feedPageSql } from './session-feed-sql.ts';
import { COUNTED_SHIFTS } from './signup-target.ts';

/** A page of the feed's entries, after a number of change; 0 = from the beginning. For the site only. */
export function feedPage(e: core.RequestEvent): void {
  const { after } = e.requestInfo().body as { after?: unknown };
  const known = typeof after === 'number' && Number.isSafeInteger(after) && after >= 0;
  if (!known) throw new BadRequestError('after är ett heltal.');
  const sql = feedPageSql(COUNTED_SHIFTS);
  const found = selectRows(e.app, { found: '' }, sql, { after, limit: FEED_PAGE })[0]?.found ?? '[]';
  return e.json(200, { rows: JSON.parse(found) as FeedRow[] });
}

/**
 * Ends what has ended by itself: sessions whose day has passed, and, should a trigger ever have been missing, what is public and
 * not in the feed or the other way round. Then forgets what has been gone for long enough.
 */
export function tendFeed(app: core.App): void {
  app.runInTransaction((tx) => {
    for (const sql of [FEED_MEND_SQL, FEED_FORGET_SQL]) tx.db().newQuery(sql).execute();
  });
}
