/** Which requests the service worker answers, and how. Everything else goes its way as if there were no worker. */
import { inLanguage, splitLanguage, type Language } from '../i18n/languages.ts';
import { CALENDAR, OFFLINE, OFFLINE_CALENDAR, OFFLINE_CARDS, OFFLINE_SAVED, SAVED } from '../paths.ts';
import { routeKind } from '../server/routes.ts';

/** What is kept, the same for everybody: paths without the prefix of a language. */
const KEPT: readonly string[] = [OFFLINE, OFFLINE_CALENDAR, OFFLINE_SAVED, OFFLINE_CARDS];

export const keptIn = (language: Language): string[] => KEPT.map((path) => inLanguage(language, path));

export type Answer =
  /** The worker has no part in it. */
  | { readonly way: 'pass' }
  /** From the network; the kept page only when there is none. */
  | { readonly way: 'network'; readonly instead: string }
  /** What is kept, for it never changes or is the copy itself; else from the network. */
  | { readonly way: 'kept' };

const PASS: Answer = { way: 'pass' };

/** A file of the build: its name changes with what is in it. */
const HASHED = /^(?:\/en)?\/_assets\//;

/**
 * @param site the site's origin
 * @param language of what is kept
 */
export function answerTo(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  site: string,
  language: Language,
): Answer {
  const { origin, pathname, searchParams } = new URL(url);
  if (method !== 'GET' || origin !== site) return PASS;
  const isKept = KEPT.includes(splitLanguage(pathname).path);
  if (mode !== 'navigate') return isKept || HASHED.test(pathname) ? { way: 'kept' } : PASS;
  const kind = routeKind(pathname);
  const isFile = /\.[a-z]+$/.test(pathname);
  if (kind === 'api' || kind === 'image' || isFile) return PASS;
  return { way: 'network', instead: inLanguage(language, insteadOf(pathname, searchParams, language)) };
}

function insteadOf(pathname: string, parameters: URLSearchParams, kept: Language): string {
  const { language, path } = splitLanguage(pathname);
  if (language !== kept) return OFFLINE;
  if (path === CALENDAR && !parameters.get('v')) return OFFLINE_CALENDAR;
  return path === SAVED ? OFFLINE_SAVED : OFFLINE;
}
