/** The HTTP server around Astro: what is refused, what is served from memory, what is rendered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Directory } from '../directory/directory.ts';
import type { Snapshot } from '../directory/model.ts';
import type { Language } from '../i18n/languages.ts';
import { createAnswers } from './answers.ts';
import { encodingFor } from './encoding.ts';
import { healthOf } from './health.ts';
import { createHostCheck } from './hosts.ts';
import { isForm, MAX_BODY_BYTES, MAX_URL_LENGTH, readBody, SERVER_LIMITS } from './limits.ts';
import type { Log } from './log.ts';
import { createNextChange } from './next-change.ts';
import { isFromThisSite } from './origin.ts';
import { PageCache } from './page-cache.ts';
import { PLAIN_PAGES } from './plain-page.ts';
import type { Protection } from './protection.ts';
import type { PageRequest, Render } from './render.ts';
import {
  canonicalUrl,
  cleanPath,
  isAnswer,
  isSearch,
  loggablePath,
  plainlySpelled,
  routeKind,
  splitTarget,
} from './routes.ts';
import type { StaticFiles } from './static-files.ts';
import type { VenueImages } from './venue-images.ts';
import { createTooManyPages } from './too-many.ts';
import { FILE_TOO_LARGE, isFromStaff, isUpload, MAX_UPLOAD_BYTES, NOT_SIGNED_IN } from './uploads.ts';
import { NO_VISITOR } from './visitor-limits.ts';

export interface SiteOptions {
  readonly directory: Pick<Directory, 'snapshot' | 'online' | 'confirmedAt' | 'onChange'>;
  readonly render: Render;
  readonly staticFiles: StaticFiles;
  readonly venueImages: VenueImages;
  readonly signups: App.Locals['signups'];
  readonly approvals: App.Locals['approvals'];
  readonly family: App.Locals['family'];
  readonly staff: App.Locals['staff'];
  readonly drafts: App.Locals['drafts'];
  readonly reports: App.Locals['reports'];
  readonly sessionFeed: App.Locals['sessionFeed'];
  readonly protection: Protection;
  /** The public origin. */
  readonly siteUrl: URL;
  readonly allowedHosts: readonly string[];
  readonly log: Log;
  /** Off renders every page anew: for measuring. */
  readonly pageCache?: boolean;
  readonly now?: () => number;
}

export interface Site {
  /** Not listening yet. */
  readonly server: Server;
  /** Takes no new requests and resolves when the open ones are answered, or cut off after so many milliseconds. */
  stop(deadline: number): Promise<void>;
}

const CACHE_BYTES = 64 * 1024 * 1024;
/** The page about having done too much; it tells `locals.retryAfter`. */
const tooManyPath = ({ prefix }: Language): string => `${prefix}/429`;
const RETRY = { 'Retry-After': '5' };
/** The rest of what the visitor sends is not read. */
const CLOSE = { Connection: 'close' };

export function createSite(options: SiteOptions): Site {
  const {
    directory,
    render,
    staticFiles,
    venueImages,
    signups,
    approvals,
    family,
    staff,
    drafts,
    reports,
    sessionFeed,
    log,
  } = options;
  const { visitors, limits, formGuard } = options.protection;
  const now = options.now ?? Date.now;
  const answers = createAnswers(options.siteUrl.protocol === 'https:');
  const hostVerdict = createHostCheck(options.allowedHosts);
  const nextChange = createNextChange();

  function localsFor(snapshot: Snapshot, visitor = ''): App.Locals {
    const at = now();
    const claimsUntil = nextChange(snapshot, at);
    return {
      snapshot,
      now: at,
      online: directory.online,
      expiresAt: claimsUntil,
      claimsUntil,
      signups,
      approvals,
      family,
      staff,
      drafts,
      reports,
      sessionFeed,
      formGuard,
      visitor,
      limits: visitor === '' ? NO_VISITOR : limits.of(visitor),
      retryAfter: 0,
    };
  }

  const cache = new PageCache({
    maxBytes: CACHE_BYTES,
    extraHeaders: answers.guards.page,
    enabled: options.pageCache ?? true,
    now,
    render: async (url) => {
      const { snapshot } = directory;
      if (!snapshot) throw new TypeError('There is no catalogue to render from');
      const locals = localsFor(snapshot);
      const { claimsUntil } = locals;
      const page = await render({ method: 'GET', url, headers: {} }, locals);
      return { page, expiresAt: Math.min(locals.expiresAt, claimsUntil), claimsUntil };
    },
  });
  const tooMany = createTooManyPages(async (retryAfter, language) => {
    const { snapshot } = directory;
    if (!snapshot) throw new TypeError('There is no catalogue to render from');
    const locals = { ...localsFor(snapshot), retryAfter };
    const page = await render({ method: 'GET', url: tooManyPath(language), headers: {} }, locals);
    return { page, expiresAt: locals.claimsUntil };
  }, now);
  directory.onChange(() => {
    cache.clear();
    tooMany.clear();
  });

  function broken(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    log.error('page failed', error, { path: loggablePath(request.url ?? '') });
    answers.plain(response, PLAIN_PAGES.broken);
  }

  /** The way that most requests take: nothing is parsed or made. */
  function servedAtOnce(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    const page = cache.get(url);
    const answer = page?.ready(encodingFor(request.headers['accept-encoding']));
    if (!page || !answer) return false;
    answers.ready(request, response, answer, page.secondsLeft(now()));
    return true;
  }

  async function serveImage(
    response: ServerResponse,
    snapshot: Snapshot,
    path: string,
    query: string,
  ): Promise<void> {
    const served = await venueImages(snapshot, path, query, response);
    if (!served) answers.plain(response, PLAIN_PAGES.notFound);
  }

  async function servePage(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const kept = cache.get(url);
    if (!kept && isSearch(url)) {
      const taken = limits.of(visitors.addressOf(request)).take('search');
      if (!taken.ok)
        return answers.once(request, response, await tooMany.page(taken.retryAfter, url), 'page');
    }
    const loaded = kept ? ({ kind: 'cached', page: kept } as const) : await cache.load(url);
    if (loaded.kind === 'once') return answers.once(request, response, loaded.page, 'page');
    const { page } = loaded;
    const answer = await page.answer(encodingFor(request.headers['accept-encoding']));
    cache.resize(url, page);
    answers.ready(request, response, answer, page.secondsLeft(now()));
  }

  async function serveFresh(
    request: IncomingMessage,
    response: ServerResponse,
    kind: 'api' | 'personal',
    snapshot: Snapshot,
    path: string,
  ): Promise<void> {
    const { url = '/', headers } = request;
    const locals = localsFor(snapshot, kind === 'personal' ? visitors.addressOf(request) : '');
    const pageRequest: PageRequest = { method: 'GET', url, headers };
    if (request.method !== 'POST') {
      const page = await render(pageRequest, locals);
      return answers.once(request, response, page, kind);
    }
    const sendsFile = isUpload(path, headers);
    if (kind === 'personal' && !isForm(headers) && !sendsFile) {
      return answers.plain(response, PLAIN_PAGES.wrongType, CLOSE);
    }
    if (sendsFile && !isFromStaff(headers, staff)) {
      request.resume();
      return answers.redirect(response, NOT_SIGNED_IN, 303);
    }
    if (isAnswer(path)) {
      const taken = locals.limits.take('answer');
      if (!taken.ok) return answers.once(request, response, await tooMany.page(taken.retryAfter, path), kind);
    }
    const body = await readBody(request, sendsFile ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES);
    if (body === 'broken') return;
    if (body === 'too large' && sendsFile) return answers.redirect(response, FILE_TOO_LARGE, 303);
    if (body === 'too large') return answers.plain(response, PLAIN_PAGES.tooMuch, CLOSE);
    const page = await render({ ...pageRequest, method: 'POST', body }, locals);
    return answers.once(request, response, page, kind);
  }

  function route(request: IncomingMessage, response: ServerResponse, path: string, query: string): void {
    const { snapshot } = directory;
    const kind = routeKind(path);
    if (request.method === 'POST') {
      if (!isFromThisSite(request.headers)) return answers.plain(response, PLAIN_PAGES.otherSite, CLOSE);
      if (kind === 'page' || kind === 'image') {
        return answers.plain(response, PLAIN_PAGES.wrongMethod, { Allow: 'GET, HEAD', ...CLOSE });
      }
    }
    if (!snapshot) return answers.plain(response, PLAIN_PAGES.starting, RETRY);
    const serve = (): Promise<void> => {
      if (kind === 'image') return serveImage(response, snapshot, path, query);
      if (kind === 'page') return servePage(request, response, canonicalUrl(path, query));
      return serveFresh(request, response, kind, snapshot, path);
    };
    serve().catch((error: unknown) => broken(request, response, error));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const { method, url = '' } = request;
    const verdict = hostVerdict(request.headers.host);
    const reading = method === 'GET' || method === 'HEAD';
    if (verdict === 'known' && reading && servedAtOnce(request, response, url)) return;

    if (url === '/api/health' && reading) return answers.health(response, healthOf(directory, now()));
    if (verdict === 'missing') return answers.plain(response, PLAIN_PAGES.badRequest, CLOSE);
    if (verdict === 'unknown') return answers.plain(response, PLAIN_PAGES.unknownHost, CLOSE);
    if (!reading && method !== 'POST') {
      return answers.plain(response, PLAIN_PAGES.wrongMethod, { Allow: 'GET, HEAD, POST', ...CLOSE });
    }
    if (url.length > MAX_URL_LENGTH) return answers.plain(response, PLAIN_PAGES.longAddress);
    const target = splitTarget(url);
    if (!target) return answers.plain(response, PLAIN_PAGES.badRequest, CLOSE);
    const clean = cleanPath(target.path);
    const path = plainlySpelled(clean) ?? clean;
    if (path !== target.path && reading) {
      return answers.redirect(response, target.query ? `${path}?${target.query}` : path);
    }
    if (reading) staticFiles(request, response, () => route(request, response, path, target.query));
    else route(request, response, path, target.query);
  }

  const server = createServer(SERVER_LIMITS, (request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      broken(request, response, error);
    }
  });
  return { server, stop: (deadline) => stopServer(server, deadline) };
}

function stopServer(server: Server, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection becomes idle only when its open request is answered.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const force = setTimeout(() => server.closeAllConnections(), deadline);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
