/** Which way a path takes through the server, and which query parameters count. */

/**
 * - `page`: the same for everybody, kept in the page cache
 * - `personal`: about one person; never stored anywhere
 * - `api`: answers that are made anew each time
 * - `image`: pictures of places
 */
export type RouteKind = 'page' | 'personal' | 'api' | 'image';

const PERSONAL_PREFIXES = ['/anmalan', '/godkann', '/mina-anmalningar', '/personal', '/utkast'];
const API_PREFIX = '/api';
const IMAGE_PREFIX = '/bilder';

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

export function routeKind(path: string): RouteKind {
  if (PERSONAL_PREFIXES.some((prefix) => isUnder(path, prefix))) return 'personal';
  if (isUnder(path, IMAGE_PREFIX)) return 'image';
  return isUnder(path, API_PREFIX) ? 'api' : 'page';
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
]);

/**
 * The one address of a public page: known parameters with a value, each once, sorted. Two addresses that show the same
 * page give the same text.
 */
export function canonicalUrl(path: string, query: string): string {
  if (query === '') return path;
  const known = [...new URLSearchParams(query)].filter(
    ([name, value]) => PAGE_PARAMETERS.has(name) && value !== '',
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

/** Whether a canonical address is a search: the one kind of page that can be asked for in endlessly many ways. */
export function isSearch(url: string): boolean {
  return /[?&]q=/.test(url);
}

/** Where a POST of a family signs up. Its page refuses by itself, for it keeps what was typed. */
const SIGNUP_FORM = '/anmalan/ny';

const ANSWERED = ['/anmalan', '/godkann', '/mina-anmalningar'];

/** Whether a POST is a family's answer about a sign-up that is there, or about to be looked up. */
export function isAnswer(path: string): boolean {
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

const TOKEN_PATH = /^\/(anmalan|godkann|utkast|mina-anmalningar\/kalender)\/(?!ny(?:\/|$))[^/]+/;

/** The path as it may be logged: no query, no token of a sign-up, a draft or a calendar feed. */
export function loggablePath(target: string): string {
  const [path = ''] = target.split('?', 1);
  return path.replace(TOKEN_PATH, '/$1/:token');
}
