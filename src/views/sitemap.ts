import type { Snapshot } from '../directory/model.ts';
import { AGE_BANDS } from '../domain/age-bands.ts';
import { inLanguage, LANGUAGES, splitLanguage } from '../i18n/languages.ts';
import {
  ABOUT,
  ACCESSIBILITY,
  ACTIVITIES,
  activityHref,
  ageHref,
  AGES,
  BREAKS,
  CALENDAR,
  COOKIES,
  EMBED,
  hasOneAddress,
  HOW_IT_WORKS,
  ONE_ADDRESS_PAGES,
  OPEN_DATA,
  PARENTS,
  SELECTION,
  SITEMAP,
  sessionHref,
  START,
  VENUES,
  venueHref,
  YOUR_DATA,
} from '../paths.ts';
import { alternatesOf } from './languages.ts';
import { breakPages } from './school-breaks.ts';

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
  () => [ABOUT, SELECTION, OPEN_DATA, EMBED, YOUR_DATA, COOKIES].map((path) => ({ path })),
  ({ accessibility: { updatedAt } }) => [
    { path: ACCESSIBILITY, ...(updatedAt !== undefined && { updatedAt }) },
  ],
  () => [HOW_IT_WORKS, ...ONE_ADDRESS_PAGES].map((path) => ({ path })),
  () => [AGES, ...AGE_BANDS.map(ageHref)].map((path) => ({ path })),
  (snapshot, today) => [BREAKS, ...breakPages(snapshot, today)].map((path) => ({ path })),
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

/**
 * All public pages in every language that has them (sitemaps.org), each with its other languages.
 * @param origin without a slash at the end
 */
export function sitemap(snapshot: Snapshot, origin: string, today: string): string {
  const pages = SOURCES.flatMap((source) => source(snapshot, today));
  const entries = pages.flatMap((page) => entriesOf(page, origin)).slice(0, MOST_ADDRESSES);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function entriesOf({ path, updatedAt }: ListedPage, origin: string): string[] {
  const lastmod = updatedAt === undefined ? '' : `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>`;
  const others = alternatesOf(path).map(
    ({ code, href }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${escaped(origin + href)}"/>`,
  );
  return addressesOf(path).map(
    (address) => `<url><loc>${escaped(origin + address)}</loc>${lastmod}${others.join('')}</url>`,
  );
}

const addressesOf = (path: string): string[] =>
  hasOneAddress(splitLanguage(path).path) ? [path] : LANGUAGES.map((language) => inLanguage(language, path));

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
  const forbidden = LANGUAGES.map((language) => `Disallow: ${inLanguage(language, '/anmalan/')}`);
  return ['User-agent: *', ...forbidden, '', `Sitemap: ${origin}${SITEMAP}`, ''].join('\n');
}
