import type { Snapshot } from '../directory/model.ts';
import { AGE_BANDS } from '../domain/age-bands.ts';
import { TEXT_DATES } from '../i18n/shared/text-dates.ts';
import { inLanguage, LANGUAGES, splitLanguage } from '../i18n/languages.ts';
import {
  ABOUT,
  ACCESSIBILITY,
  ACTIVITIES,
  activityHref,
  ADULTS_OUT,
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
  SAFETY_PICTURE,
  SAFETY_SURVEY,
  promiseHref,
  SAFETY,
  SAFETY_METHOD,
  SELECTION,
  SITEMAP,
  sessionHref,
  START,
  VENUES,
  venueHref,
  WHO_DOES_WHAT,
  YOUR_DATA,
} from '../paths.ts';
import { MOST_TIMES } from './activity.ts';
import { alternatesOf } from './languages.ts';
import {
  datesOfActivity,
  datesOfPromise,
  datesOfSafety,
  datesOfSession,
  datesOfStatement,
  datesOfText,
  datesOfVenue,
  type PageDates,
} from './page-dates.ts';
import { breakPages } from './school-breaks.ts';
import { MOST_COMING } from './venue.ts';

/** One page that search engines may show. */
interface ListedPage {
  /** Path in any language. */
  readonly path: string;
  /** Epoch milliseconds when what it says was last changed, as the page itself tells; undefined where nobody knows. */
  readonly updatedAt?: number | undefined;
}

/**
 * Where the pages of the sitemap come from: a new kind of public page is one function more.
 * @param today local date
 */
const SOURCES: readonly ((snapshot: Snapshot, today: string) => readonly ListedPage[])[] = [
  () => [START, ACTIVITIES, VENUES, CALENDAR, PARENTS].map((path) => ({ path })),
  (snapshot) => [
    { path: ABOUT, updatedAt: datesOfText(TEXT_DATES.about, snapshot).changedAt },
    { path: SELECTION, updatedAt: datesOfText(TEXT_DATES.selection, snapshot).changedAt },
    { path: OPEN_DATA, updatedAt: datesOfText(TEXT_DATES.openData, snapshot).changedAt },
    { path: EMBED, updatedAt: datesOfText(TEXT_DATES.embed).changedAt },
    { path: ACCESSIBILITY, updatedAt: datesOfStatement(snapshot).changedAt },
    { path: YOUR_DATA, updatedAt: datesOfText(TEXT_DATES.yourData, snapshot).changedAt },
    { path: COOKIES, updatedAt: datesOfText(TEXT_DATES.cookies, snapshot).changedAt },
    { path: HOW_IT_WORKS, updatedAt: datesOfText(TEXT_DATES.howItWorks).changedAt },
  ],
  () => ONE_ADDRESS_PAGES.map((path) => ({ path })),
  () => [AGES, ...AGE_BANDS.map(ageHref)].map((path) => ({ path })),
  (snapshot, today) => [BREAKS, ...breakPages(snapshot, today)].map((path) => ({ path })),
  safetyPages,
  (snapshot, today) =>
    snapshot.activities.map((one) => {
      const coming = snapshot.sessionsByActivity.get(one.id)?.filter(({ date }) => date >= today) ?? [];
      const { changedAt } = datesOfActivity(snapshot, one, coming.slice(0, MOST_TIMES));
      return { path: activityHref(one), updatedAt: changedAt };
    }),
  (snapshot, today) =>
    snapshot.venues.map((one) => {
      const coming = snapshot.sessionsByVenue.get(one.id)?.filter(({ date }) => date >= today) ?? [];
      const { changedAt } = datesOfVenue(snapshot, one, coming.slice(0, MOST_COMING));
      return { path: venueHref(one), updatedAt: changedAt };
    }),
  (snapshot, today) =>
    snapshot.sessions
      .filter(({ date }) => date >= today)
      .map((one) => ({ path: sessionHref(one), updatedAt: datesOfSession(snapshot, one).changedAt })),
];

function safetyPages(snapshot: Snapshot): readonly ListedPage[] {
  const { start, survey, picture, adultsOut, whoDoesWhat } = datesOfSafety;
  const pages: [string, PageDates][] = [
    [SAFETY, start(snapshot)],
    [SAFETY_METHOD, datesOfText(TEXT_DATES.method)],
    [SAFETY_SURVEY, survey(snapshot)],
    [SAFETY_PICTURE, picture(snapshot)],
    [ADULTS_OUT, adultsOut(snapshot)],
    [WHO_DOES_WHAT, whoDoesWhat(snapshot)],
    ...snapshot.safety.promises.map((one): [string, PageDates] => [
      promiseHref(one),
      datesOfPromise(snapshot, one),
    ]),
  ];
  return pages.map(([path, { changedAt }]) => ({ path, updatedAt: changedAt }));
}

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
