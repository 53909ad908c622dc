/** Writes answers, whatever they are, with the headers that guard them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { splitLanguage } from '../i18n/languages.ts';
import { encode, encodingFor, isCompressible } from './encoding.ts';
import { guardHeaders, type HeaderPair, PRIVATE_CACHE_CONTROL, type SecondsLeft } from './headers.ts';
import type { Health } from './health.ts';
import { type ReadyAnswer, withSecondsLeft } from './page-cache.ts';
import { PLAIN_PAGE_POLICY, PLAIN_PAGES, type PlainPage, plainPageHtml } from './plain-page.ts';
import { headerOf, type RenderedPage } from './render.ts';
import type { RouteKind } from './routes.ts';

const REPLACED = new Set(['content-length', 'cache-control', 'transfer-encoding', 'connection']);

export interface Answers {
  readonly guards: Readonly<Record<Exclude<RouteKind, 'image'>, readonly HeaderPair[]>>;
  /** A page of this server's own. */
  plain(response: ServerResponse, page: PlainPage, extra?: Readonly<Record<string, string>>): void;
  /** @param status 303 after a form, which is not to be sent again */
  redirect(response: ServerResponse, location: string, status?: 303 | 308): void;
  health(response: ServerResponse, health: Health): void;
  /** A finished public page, or that the visitor has it already. */
  ready(request: IncomingMessage, response: ServerResponse, answer: ReadyAnswer, left: SecondsLeft): void;
  /** A page that is not kept: an error page, a redirect, or one person's own. */
  once(
    request: IncomingMessage,
    response: ServerResponse,
    page: RenderedPage,
    kind: Exclude<RouteKind, 'image'>,
  ): Promise<void>;
}

/** @param secure whether the site is reached by https. */
export function createAnswers(secure: boolean): Answers {
  const guards = {
    page: guardHeaders('page', secure),
    api: guardHeaders('api', secure),
    personal: guardHeaders('personal', secure),
  };
  const plainGuards = guardHeaders('personal', secure, PLAIN_PAGE_POLICY);

  function whole(
    response: ServerResponse,
    status: number,
    headers: readonly HeaderPair[],
    body: string | Buffer,
  ): void {
    if (response.headersSent || response.destroyed) return;
    response.writeHead(status, [...headers, ['Content-Length', String(Buffer.byteLength(body))]].flat());
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  function plain(
    response: ServerResponse,
    page: PlainPage,
    extra: Readonly<Record<string, string>> = {},
  ): void {
    const headers: HeaderPair[] = [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ...plainGuards,
      ...Object.entries(extra),
    ];
    const { language } = splitLanguage(response.req.url ?? '');
    whole(response, page.status, headers, plainPageHtml(page, language));
  }

  return {
    guards,
    plain,
    redirect(response, location, status = 308) {
      whole(response, status, [['Location', location], ...guards.page], '');
    },
    health(response, health) {
      const headers: HeaderPair[] = [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-store'],
        ...guards.api,
      ];
      whole(response, health.ok ? 200 : 503, headers, JSON.stringify(health));
    },
    ready(request, response, answer, left) {
      const unchanged = request.headers['if-none-match']?.includes(answer.etag) ?? false;
      const prepared = unchanged ? answer.unchangedHeaders : answer.headers;
      const headers = answer.ownCaching ? prepared : withSecondsLeft(prepared, left);
      response.writeHead(unchanged ? 304 : 200, headers as string[]);
      if (unchanged || request.method === 'HEAD') response.end();
      else response.end(answer.body);
    },
    async once(request, response, page, kind) {
      if (page.body.length === 0 && page.status === 404) return plain(response, PLAIN_PAGES.notFound);
      if (page.body.length === 0 && page.status >= 500) return plain(response, PLAIN_PAGES.broken);
      // A personal page holds a secret beside what the visitor sent: compressed together, lengths would give it away.
      const compress =
        kind !== 'personal' && isCompressible(headerOf(page, 'content-type'), page.body.length);
      const encoding = compress ? encodingFor(request.headers['accept-encoding']) : 'identity';
      const chosen = kind === 'personal' ? undefined : headerOf(page, 'cache-control');
      const headers: HeaderPair[] = [
        ...page.headers.filter(([name]) => !REPLACED.has(name)),
        ['Cache-Control', chosen ?? PRIVATE_CACHE_CONTROL],
        ...guards[kind].filter(([name]) => headerOf(page, name.toLowerCase()) === undefined),
      ];
      if (compress) headers.push(['Vary', 'Accept-Encoding']);
      if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
      whole(response, page.status, headers, await encode(page.body, encoding));
    },
  };
}
