import type { Snapshot } from '../directory/model.ts';
import {
  ACCESSIBILITY,
  ACTIVITIES,
  activityHref,
  alternateHref,
  CALENDAR,
  COOKIES,
  EMBED,
  LANGUAGE_CODES,
  OPEN_DATA,
  PARENTS,
  SITEMAP,
  sessionHref,
  START,
  VENUES,
  venueHref,
  YOUR_DATA,
} from '../paths.ts';

/** One page that search engines may show. */
interface ListedPage {
  /** Path in any language. */
  readonly path: string;
  /** Epoch milliseconds when what it says was last saved; left out where nobody knows. */
  readonly updatedAt?: number;
}

/**
 * Where the pages of the sitemap come from: a new kind of public page is one function more.
 * @param today local date
 */
const SOURCES: readonly ((snapshot: Snapshot, today: string) => readonly ListedPage[])[] = [
  () => [START, ACTIVITIES, VENUES, CALENDAR, PARENTS].map((path) => ({ path })),
  () => [OPEN_DATA, EMBED, ACCESSIBILITY, YOUR_DATA, COOKIES].map((path) => ({ path })),
  ({ activities }) => activities.map((one) => ({ path: activityHref(one), updatedAt: one.updatedAt })),
  ({ venues }) => venues.map((one) => ({ path: venueHref(one), updatedAt: one.updatedAt })),
  ({ sessions }, today) =>
    sessions
      .filter(({ date }) => date >= today)
      .map((one) => ({
        path: sessionHref(one),
        updatedAt: Math.max(one.updatedAt, one.activity.updatedAt, one.venue.updatedAt),
      })),
];

/** The sitemap protocol allows no more addresses in one file; pages beyond it are found by links. */
const MOST_ADDRESSES = 50_000;

/** All public pages in every language (sitemaps.org), each with its other languages. @param origin without a slash at the end */
export function sitemap(snapshot: Snapshot, origin: string, today: string): string {
  const pages = SOURCES.flatMap((source) => source(snapshot, today)).slice(
    0,
    Math.floor(MOST_ADDRESSES / LANGUAGE_CODES.length),
  );
  const entries = pages.flatMap((page) => LANGUAGE_CODES.map((code) => entry(page, code, origin)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function entry(
  { path, updatedAt }: ListedPage,
  code: (typeof LANGUAGE_CODES)[number],
  origin: string,
): string {
  const address = (language: (typeof LANGUAGE_CODES)[number]) =>
    escaped(origin + alternateHref(path, language));
  const lastmod = updatedAt === undefined ? '' : `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>`;
  const others = LANGUAGE_CODES.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
  );
  return `<url><loc>${address(code)}</loc>${lastmod}${others.join('')}</url>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** What search engines may read (RFC 9309): all but forms and what is about one family. */
export function robots(origin: string): string {
  const forbidden = LANGUAGE_CODES.map((code) => `Disallow: ${alternateHref('/anmalan/', code)}`);
  return ['User-agent: *', ...forbidden, '', `Sitemap: ${origin}${SITEMAP}`, ''].join('\n');
}
