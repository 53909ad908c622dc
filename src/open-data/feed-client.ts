import type { FeedRow } from '../domain/session-feed.ts';
import type { Calls } from '../signup/calls.ts';

/** Reads the order of changes of public sessions. */
export interface SessionFeed {
  /** Entries after a number of change, in order; undefined when PocketBase does not answer. Never throws. */
  after(change: number): Promise<readonly FeedRow[] | undefined>;
}

/**
 * The feed asks PocketBase, unlike all other public pages: an entry's number and what it says must be of one moment, and what the
 * site holds in memory may be newer or older than the number.
 */
export function createSessionFeed(calls: Calls): SessionFeed {
  return {
    async after(change) {
      const answer = await calls.atOnce('/session-feed', { after: change });
      const rows = answer?.status === 200 ? answer.body['rows'] : undefined;
      return Array.isArray(rows) ? (rows as FeedRow[]) : undefined;
    },
  };
}
