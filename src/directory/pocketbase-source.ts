import PocketBase, { ClientResponseError, getTokenPayload } from 'pocketbase';
import { type ContentVersion, parseVersion } from './content-version.ts';
import type { CollectionName } from './rows.ts';
import { type ContentStream, type StreamEvents, watchContent } from './watch.ts';

export interface SourceOptions {
  /** Where PocketBase answers, such as "http://127.0.0.1:8090". */
  readonly baseUrl: string;
  /** The site's own account in the collection `services`. */
  readonly email: string;
  readonly password: string;
  /** Milliseconds one request may take; default 5,000. */
  readonly timeout?: number;
}

/** What a record must meet to be asked for: `ids` of the record itself, or of what its field points to. */
export type RecordQuery =
  | { readonly by: 'id' | 'session' | 'activity' | 'venue'; readonly ids: readonly string[] }
  | { readonly by: 'all' };

/** Reads the published content. Every method rejects when PocketBase does not answer in time or refuses. */
export interface ContentSource {
  version(): Promise<ContentVersion>;
  /** Pages of records as they come, unchecked. Sessions before the local date `sessionsFrom` are not asked for. */
  pages(collection: CollectionName, query: RecordQuery, sessionsFrom: string): AsyncIterable<unknown[]>;
  /** Keeps a stream of content messages open until it is stopped. */
  watch(events: StreamEvents): ContentStream;
}

export interface PocketBaseSource extends ContentSource {
  /** A token of the site's account that is good for at least another hour. */
  token(): Promise<string>;
}

const PAGE_SIZE = 1000;
/** PocketBase refuses filters over 3,500 characters or 200 expressions. */
const IDS_PER_FILTER = 100;
const DEFAULT_TIMEOUT = 5000;
/** A thousand records may take so many times longer than a short question, on a machine that has much to do. */
const PAGE_PATIENCE = 6;
const RENEW_BEFORE_EXPIRY = 60 * 60;

const PUBLISHED_BY_STATUS: ReadonlySet<CollectionName> = new Set(['venues', 'activities']);
/** Of these one is published or not. */
const PUBLISHED_BY_TICK: ReadonlySet<CollectionName> = new Set([
  'partners',
  'presence',
  'promises',
  'surveys',
  'safety_texts',
  'measures',
  'accessibility_issues',
]);
/** Views that would otherwise give a row for every session there ever was. */
const ENDS_WITH_SESSION: ReadonlySet<CollectionName> = new Set([
  'session_supervision',
  'session_places',
  'session_adults',
]);

function expiresSoon(token: string): boolean {
  const expiry = getTokenPayload(token)['exp'];
  return typeof expiry !== 'number' || expiry < Date.now() / 1000 + RENEW_BEFORE_EXPIRY;
}

/** Whether the error means that PocketBase cannot be used at all right now, rather than that it refused one question. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof ClientResponseError)) return false;
  return error.status === 0 || error.status >= 500 || error.status === 429;
}

/** Reads through PocketBase's REST API as the site's account: published records only, whatever the rules say. */
export function createPocketBaseSource(options: SourceOptions): PocketBaseSource {
  const client = new PocketBase(options.baseUrl);
  client.autoCancellation(false);
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  let signingIn: Promise<unknown> | undefined;

  async function token(): Promise<string> {
    if (!client.authStore.token || expiresSoon(client.authStore.token)) {
      signingIn ??= client
        .collection('services')
        .authWithPassword(options.email, options.password, { signal: AbortSignal.timeout(timeout) })
        .finally(() => (signingIn = undefined));
      await signingIn;
    }
    return client.authStore.token;
  }

  async function version(): Promise<ContentVersion> {
    const ask = async (): Promise<unknown> => {
      await token();
      return client.send('/api/site/version', { signal: AbortSignal.timeout(timeout) });
    };
    let answer: unknown;
    try {
      answer = await ask();
    } catch (error) {
      const refused = error instanceof ClientResponseError && (error.status === 401 || error.status === 403);
      if (!refused) throw error;
      client.authStore.clear();
      answer = await ask();
    }
    const parsed = parseVersion(answer);
    if (!parsed) throw new TypeError('PocketBase gave no content version');
    return parsed;
  }

  async function* pagesWhere(
    collection: CollectionName,
    conditions: readonly string[],
  ): AsyncGenerator<unknown[]> {
    let last = '';
    for (;;) {
      // Paging by the last id instead of by number: a record removed meanwhile does not hide another.
      const after = last === '' ? [] : [client.filter('id > {:last}', { last })];
      const { items } = await client.collection(collection).getList<{ id: string }>(1, PAGE_SIZE, {
        filter: [...conditions, ...after].join(' && '),
        sort: 'id',
        skipTotal: true,
        signal: AbortSignal.timeout(timeout * PAGE_PATIENCE),
      });
      yield items;
      if (items.length < PAGE_SIZE) return;
      last = items.at(-1)?.id ?? '';
    }
  }

  async function* pages(
    collection: CollectionName,
    query: RecordQuery,
    sessionsFrom: string,
  ): AsyncGenerator<unknown[]> {
    await token();
    const conditions: string[] = [];
    if (PUBLISHED_BY_STATUS.has(collection)) conditions.push('status = "published"');
    if (PUBLISHED_BY_TICK.has(collection)) conditions.push('published = true');
    if (collection === 'sessions') conditions.push(`local_date >= "${sessionsFrom}"`);
    if (ENDS_WITH_SESSION.has(collection)) conditions.push(`ends_at >= "${sessionsFrom} 00:00:00.000Z"`);
    if (query.by === 'all') {
      yield* pagesWhere(collection, conditions);
      return;
    }
    for (let start = 0; start < query.ids.length; start += IDS_PER_FILTER) {
      const oneOf = query.ids
        .slice(start, start + IDS_PER_FILTER)
        .map((id) => client.filter(`${query.by} = {:id}`, { id }))
        .join(' || ');
      yield* pagesWhere(collection, [...conditions, `(${oneOf})`]);
    }
  }

  return { version, pages, token, watch: (events) => watchContent(client, token, events) };
}
