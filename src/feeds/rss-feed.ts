import { getRssString } from '@astrojs/rss';
import type { RSSFeedItem } from '@astrojs/rss';
import type { Session } from '../directory/model.ts';
import { feeds as words } from '#words/follow.ts';
import { language } from '#words/language.ts';
import { layout } from '#words/layout.ts';
import { dayAndTimes } from '#words/times.ts';
import { feedHref, sessionHref } from '../paths.ts';
import { entryLines } from '../signup/calendar-file.ts';
import { addressOf, tagsOf } from '../views/tags.ts';
import type { FeedContext } from './calendar-feed.ts';
import type { Feed } from './feed.ts';

/** Readers show a few dozen; they keep what has been in the feed before. */
const MOST_ITEMS = 200;
/** Minutes until a reader should ask again. */
const ASK_AGAIN = 60;

/**
 * A feed as RSS 2.0, an item for each session. Its address is its lasting name (`guid`), and its date is when staff last
 * changed the session, so that the same content gives the same text.
 */
export function rssFeed(
  { name, page, sessions }: Feed,
  { origin, staleBefore }: FeedContext,
): Promise<string> {
  const self = `${origin}${feedHref(page, 'rss')}`;
  return getRssString({
    title: xmlText(name),
    description: xmlText(words.description(name, layout.siteName)),
    site: `${origin}${page}`,
    trailingSlash: false,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${language.code}</language>`,
      `<ttl>${ASK_AGAIN}</ttl>`,
      `<atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: sessions.slice(0, MOST_ITEMS).map((session) => itemOf(session, origin, staleBefore)),
  });
}

function itemOf(session: Session, origin: string, staleBefore: string): RSSFeedItem {
  const { activity, venue, status } = session;
  const when = dayAndTimes(session.date, session.startTime, session.endTime);
  const lines = [
    `${when}, ${venue.name}, ${addressOf(venue)}.`,
    ...entryLines(session, staleBefore),
    `${tagsOf(activity, venue).join('. ')}.`,
  ];
  return {
    title: xmlText(titleOf(status, words.item(activity.title, when, venue.name))),
    link: `${origin}${sessionHref(session)}`,
    pubDate: new Date(session.updatedAt),
    // Readers take it for HTML.
    description: lines.map((line) => escaped(xmlText(line)).replaceAll('\n', '<br>')).join('<br>'),
    categories: activity.categories.map((category) => xmlText(category.name)),
  };
}

function titleOf(status: Session['status'], title: string): string {
  if (status === 'cancelled') return words.cancelled(title);
  return status === 'moved' ? words.moved(title) : title;
}

/** Characters that XML 1.0 cannot hold, whatever the code. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
