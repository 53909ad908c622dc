import { feeds as words } from '#words/follow.ts';
import type { FeedKind } from '../paths.ts';
import { momentOf } from '../views/moment.ts';
import { calendarFeed } from './calendar-feed.ts';
import type { Feed } from './feed.ts';
import { rssFeed } from './rss-feed.ts';

/** A feed as an answer; 404 where there is nothing to follow. Addresses in it are those of the site, whoever asks. */
export async function feedAnswer(
  kind: FeedKind,
  feed: Feed | undefined,
  { snapshot, now }: Pick<App.Locals, 'snapshot' | 'now'>,
  { origin }: URL,
): Promise<Response> {
  if (!feed) return new Response(words.noFeed, { status: 404 });
  const context = { origin, staleBefore: momentOf(now, snapshot.settings).staleBefore };
  const [text, type] =
    kind === 'ics'
      ? [calendarFeed(feed, context), 'text/calendar']
      : [await rssFeed(feed, context), 'application/rss+xml'];
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
