/**
 * Keeps the offline page, this week and the page of saved things for a visitor who has asked for it, and shows them when
 * the network is gone. The browser fetches this file anew after each deploy (`STAMP` makes it another): the new worker
 * fetches everything again, takes over at once and removes what the old one kept.
 */
import { LANGUAGES, SWEDISH } from '../i18n/languages.ts';
import { OFFLINE_CACHE } from '../saved/offline-names.ts';
import { answerTo, keptIn } from './answer.ts';
import { filesNamedIn } from './files-of.ts';
import type { RequestEvent, WorkerScope } from './scope.ts';

/** Of the build, put in by `scripts/build/worker.ts`. */
declare const STAMP: string;

const worker = self as unknown as WorkerScope;
const code = new URLSearchParams(worker.location.search).get('lang');
const language = LANGUAGES.find((one) => one.code === code) ?? SWEDISH;
const CACHE = `${OFFLINE_CACHE}.${STAMP}.${language.code}`;
const PAGES = keptIn(language);

/** How old what is kept may get while the visitor is on the site, in milliseconds. */
const REFRESH_AFTER = 30 * 60_000;
/** The page that is being opened comes first. */
const CALM = 3000;

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return response;
}

/** Keeps a file of the build, and what it imports. */
async function keepFile(cache: Cache, file: string, seen: Set<string>): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const kept = await cache.match(file);
  const response = kept ?? (await fetched(file));
  if (!kept) await cache.put(file, response.clone());
  if (file.endsWith('.js')) await keepFilesOf(cache, response, seen);
}

async function keepFilesOf(cache: Cache, named: Response, seen: Set<string>): Promise<void> {
  const files = filesNamedIn(named.url, await named.text());
  await Promise.all(files.map((file) => keepFile(cache, file, seen)));
}

/** Keeps the pages as they are now. All files first, so that no page is kept that lacks one. */
async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  const pages = await Promise.all(PAGES.map(fetched));
  const seen = new Set<string>();
  await Promise.all(pages.map((page) => keepFilesOf(cache, page.clone(), seen)));
  await Promise.all(pages.map((page, index) => cache.put(PAGES[index] ?? '', page)));
}

const keptPage = (path: string): Promise<Response | undefined> => caches.match(path, { cacheName: CACHE });

let isRefreshing = false;

async function refreshWhenOld(): Promise<void> {
  const page = await keptPage(PAGES[0] ?? '');
  const keptAt = Date.parse(page?.headers.get('date') ?? '');
  const isDue = Date.now() - keptAt > REFRESH_AFTER && !worker.navigator.connection?.saveData;
  if (!isDue || isRefreshing) return;
  isRefreshing = true;
  try {
    await new Promise((resolve) => setTimeout(resolve, CALM));
    // Removed meanwhile: nothing is to be kept any more.
    if (await caches.has(CACHE)) await keep();
  } catch {
    // What is kept stands until it goes better.
  } finally {
    isRefreshing = false;
  }
}

async function fromNetwork(event: RequestEvent, instead: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(refreshWhenOld());
    return response;
  } catch (error) {
    const page = await keptPage(instead);
    if (page) return page;
    throw error;
  }
}

async function fromKept({ request }: RequestEvent): Promise<Response> {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OFFLINE_CACHE) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(Promise.all([keep(), worker.skipWaiting()])));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, worker.location.origin, language);
  if (answer.way === 'network') event.respondWith(fromNetwork(event, answer.instead));
  else if (answer.way === 'kept') event.respondWith(fromKept(event));
});
