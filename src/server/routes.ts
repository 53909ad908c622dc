/** Which way a path takes through the server, and which query parameters count. */
import { ENGLISH, splitLanguage } from '../i18n/languages.ts';
import { OFFLINE } from '../paths.ts';

/**
 * - `page`: the same for everybody, kept in the page cache
 * - `personal`: about one person; never stored anywhere
 * - `api`: answers that are made anew each time
 * - `image`: pictures of places
 */
export type RouteKind = 'page' | 'personal' | 'api' | 'image';

const PERSONAL_PREFIXES = [
  '/anmalan',
  '/godkann',
  '/meddela-fel',
  '/mina-anmalningar',
  '/personal',
  '/utkast',
];
const API_PREFIX = '/api';
const IMAGE_PREFIX = '/bilder';

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** @param address the path of a page in any language */
export function routeKind(address: string): RouteKind {
  const { path } = splitLanguage(address);
  if (PERSONAL_PREFIXES.some((prefix) => isUnder(path, prefix))) return 'personal';
  if (isUnder(path, IMAGE_PREFIX)) return 'image';
  return isUnder(path, API_PREFIX) ? 'api' : 'page';
}

/**
 * Which links browsers may fetch while a pointer rests on them (the format is that of speculation rules): pages for
 * everybody, but no searches, which are counted, and no files.
 */
export function prefetchRules(): object {
  const apart = [...PERSONAL_PREFIXES, API_PREFIX, IMAGE_PREFIX, DATA_PREFIX, OFFLINE];
  const excluded = [
    ...apart.map((prefix) => `{${ENGLISH.prefix}}?${prefix}{/*}?`),
    '/*.:ending(ics|rss|json|csv|xml|txt)',
    '/*\\?(.*&)?q=(.*)',
  ];
  const where = {
    and: [
      { href_matches: '/*' },
      { not: { href_matches: excluded } },
      { not: { selector_matches: "[href^='#'], [download], [target]" } },
    ],
  };
  return { prefetch: [{ eagerness: 'moderate', where }] };
}

/** The parameters that public pages read. Every other one is taken away before the page sees it. */
export const PAGE_PARAMETERS: ReadonlySet<string> = new Set([
  'q',
  'ak',
  'dag',
  'kategori',
  'ort',
  'kostnad',
  'personal',
  'ledigt',
  'visa',
  'vy',
  'sortera',
  'v',
  'stalle',
]);

/** The parameters of the open data, below /data and nowhere else. */
const DATA_PARAMETERS: ReadonlySet<string> = new Set([
  'after',
  'limit',
  'from',
  'to',
  'area',
  'afterChangeNumber',
]);
const DATA_PREFIX = '/data';

/**
 * The one address of a public page: known parameters with a value, each once, sorted. Two addresses that show the same
 * page give the same text.
 */
export function canonicalUrl(path: string, query: string): string {
  if (query === '') return path;
  const parametersOf = isUnder(path, DATA_PREFIX) ? DATA_PARAMETERS : PAGE_PARAMETERS;
  const known = [...new URLSearchParams(query)].filter(
    ([name, value]) => parametersOf.has(name) && value !== '',
  );
  const unique = new Map(known.map((pair) => [pair.join('='), pair]));
  const parameters = new URLSearchParams([...unique.values()].sort(byNameAndValue));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

function byNameAndValue(a: readonly string[], b: readonly string[]): number {
  return compareText(a[0] ?? '', b[0] ?? '') || compareText(a[1] ?? '', b[1] ?? '');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Whether a canonical address is a search: the kind of page that can be asked for in endlessly many ways, at a price. Of feeds
 * each one with a parameter counts: it costs as much as many pages.
 */
export function isSearch(url: string): boolean {
  return /[?&](?:q|afterChangeNumber)=|\.(?:ics|rss)\?/.test(url);
}

/** Where a POST of a family signs up. Its page refuses by itself, for it keeps what was typed. */
const SIGNUP_FORM = '/anmalan/ny';

const ANSWERED = ['/anmalan', '/godkann', '/mina-anmalningar'];

/** Addresses as people write them, with Swedish letters, and where their pages are. */
const SPELLED: Readonly<Record<string, string>> = {
  '/bädda-in': '/badda-in',
  '/öppna-data': '/oppna-data',
};

/** The page's own address for one that was written with Swedish letters; undefined for every other path. */
export function plainlySpelled(path: string): string | undefined {
  if (!path.includes('%')) return undefined;
  try {
    const decoded = decodeURI(path);
    const [prefix = ''] = /^\/en(?=\/)/.exec(decoded) ?? [];
    const found = SPELLED[decoded.slice(prefix.length).normalize('NFC')];
    return found && prefix + found;
  } catch {
    return undefined;
  }
}

/** Whether a POST is a family's answer about a sign-up that is there, or about to be looked up. */
export function isAnswer(address: string): boolean {
  const { path } = splitLanguage(address);
  return path !== SIGNUP_FORM && ANSWERED.some((prefix) => isUnder(path, prefix));
}

/** Path and query of a request target; undefined when it is not a path (as a proxy or a probe may send). */
export function splitTarget(target: string): { readonly path: string; readonly query: string } | undefined {
  if (!target.startsWith('/')) return undefined;
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** The path without doubled or trailing slashes: each page has one address. */
export function cleanPath(path: string): string {
  const single = path.replaceAll(/\/{2,}/g, '/');
  return single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
}

const TOKEN_PATH = /^(\/en)?\/(anmalan|godkann|utkast|mina-anmalningar\/kalender)\/(?!ny(?:\/|$))[^/]+/;

/** The path as it may be logged: no query, no token of a sign-up, a draft or a calendar feed. */
export function loggablePath(target: string): string {
  const [path = ''] = target.split('?', 1);
  return path.replace(TOKEN_PATH, '$1/$2/:token');
}
