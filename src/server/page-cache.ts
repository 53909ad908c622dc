import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { encode, type Encoding, isCompressible } from './encoding.ts';
import { CACHE_TAG, type HeaderPair, publicCacheControl, type SecondsLeft } from './headers.ts';
import { headerOf, type RenderedPage } from './render.ts';

/** One page in one encoding, ready to be written. */
export interface ReadyAnswer {
  readonly etag: string;
  /** Names and values in turn, as Node writes them fastest; without `ownCaching` the one of Cache-Control is still open. */
  readonly headers: readonly string[];
  /** The headers of an answer that says "you have it already". */
  readonly unchangedHeaders: readonly string[];
  readonly body: Buffer;
  /** The page itself said what caches may do, so its Cache-Control is the same however long it is true. */
  readonly ownCaching: boolean;
}

/** A page and how long it holds, in epoch milliseconds. */
export interface TimedPage {
  readonly page: RenderedPage;
  /** From then on it must not be served. */
  readonly expiresAt: number;
  /** From then on what it says could be false; not before `expiresAt`. */
  readonly claimsUntil: number;
}

export class CachedPage {
  readonly expiresAt: number;
  readonly #claimsUntil: number;
  readonly #page: RenderedPage;
  readonly #extraHeaders: readonly HeaderPair[];
  readonly #etagBase: string;
  readonly #ready = new Map<Encoding, ReadyAnswer>();
  readonly #making = new Map<Encoding, Promise<ReadyAnswer>>();

  constructor({ page, expiresAt, claimsUntil }: TimedPage, extraHeaders: readonly HeaderPair[]) {
    this.#page = page;
    this.#extraHeaders = extraHeaders;
    this.#etagBase = hash('sha1', page.body, 'base64url');
    this.expiresAt = expiresAt;
    this.#claimsUntil = claimsUntil;
  }

  /** How long the page still holds at an instant (epoch milliseconds). */
  secondsLeft(now: number): SecondsLeft {
    return { fresh: (this.expiresAt - now) / 1000, claims: (this.#claimsUntil - now) / 1000 };
  }

  get bytes(): number {
    let bytes = this.#page.body.length + 4096;
    for (const [encoding, answer] of this.#ready) if (encoding !== 'identity') bytes += answer.body.length;
    return bytes;
  }

  /** The answer when it is there already. */
  ready(encoding: Encoding): ReadyAnswer | undefined {
    return this.#ready.get(encoding);
  }

  /** The answer, compressed once however many wait for it. */
  async answer(encoding: Encoding): Promise<ReadyAnswer> {
    const there = this.#ready.get(encoding);
    if (there) return there;
    let making = this.#making.get(encoding);
    if (!making) {
      making = this.#make(encoding);
      this.#making.set(encoding, making);
    }
    const made = await making;
    this.#ready.set(encoding, made);
    this.#making.delete(encoding);
    return made;
  }

  async #make(wanted: Encoding): Promise<ReadyAnswer> {
    const { body, headers } = this.#page;
    const compressible = isCompressible(headerOf(this.#page, 'content-type'), body.length);
    const encoding = compressible ? wanted : 'identity';
    const ownCaching = headerOf(this.#page, 'cache-control');
    const encoded = await encode(body, encoding, ownCaching?.includes('immutable'));
    const etag = `"${this.#etagBase}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const unchanged: HeaderPair[] = [
      ['Cache-Control', ownCaching ?? ''],
      ['ETag', etag],
      ['Vary', 'Accept-Encoding'],
      ['Cache-Tag', CACHE_TAG],
    ];
    const length: HeaderPair = ['Content-Length', String(encoded.length)];
    const coding: HeaderPair[] = encoding === 'identity' ? [] : [['Content-Encoding', encoding]];
    const own = headers.filter(([name]) => !REPLACED.has(name));
    // As in `once` of answers.ts: what a page says itself stands instead of what is said for all.
    const extra = this.#extraHeaders.filter(
      ([name]) => headerOf(this.#page, name.toLowerCase()) === undefined,
    );
    return {
      etag,
      unchangedHeaders: unchanged.flat(),
      headers: [...unchanged, length, ...coding, ...own, ...extra].flat(),
      body: encoded,
      ownCaching: ownCaching !== undefined,
    };
  }
}

const REPLACED = new Set([
  'cache-control',
  'cache-tag',
  'etag',
  'vary',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
]);

/** The place of the Cache-Control value in the headers of an answer. */
const CACHE_CONTROL_AT = 1;

/** The headers with what outside caches may do at the moment of the answer. */
export function withSecondsLeft(headers: readonly string[], left: SecondsLeft): string[] {
  return headers.with(CACHE_CONTROL_AT, publicCacheControl(left));
}

export type LoadedPage =
  | { readonly kind: 'cached'; readonly page: CachedPage }
  /** Not for the cache: an error, a redirect, or a page that said so. */
  | { readonly kind: 'once'; readonly page: RenderedPage };

export interface PageCacheOptions {
  readonly maxBytes: number;
  /** Renders the page at a canonical address, and says how long it holds. */
  readonly render: (url: string) => Promise<TimedPage>;
  /** On every page that does not set them itself. */
  readonly extraHeaders: readonly HeaderPair[];
  /** Off: every page is rendered anew, each request by itself. */
  readonly enabled?: boolean;
  readonly now?: () => number;
}

/** Whether the page said that it is for one visitor only. */
function isForOne(page: RenderedPage): boolean {
  if (headerOf(page, 'set-cookie') !== undefined) return true;
  return /\b(?:no-store|private|no-cache)\b/i.test(headerOf(page, 'cache-control') ?? '');
}

/** Finished public pages by canonical address, bounded by bytes. */
export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #now: () => number;
  readonly #pages: LRUCache<string, CachedPage>;
  /** Renders under way; emptied with the cache, so that nobody waits for a page of yesterday's catalogue. */
  #loading = new Map<string, Promise<LoadedPage>>();

  constructor(options: PageCacheOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#pages = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: (page, url) => page.bytes + url.length * 2,
    });
  }

  /** A finished page that is still true. The address is a canonical one, or simply is not found. */
  get(url: string): CachedPage | undefined {
    const page = this.#pages.get(url);
    return page && page.expiresAt > this.#now() ? page : undefined;
  }

  /** Renders the page; those who ask for the same while it is being rendered share it. */
  load(url: string): Promise<LoadedPage> {
    if (this.#options.enabled === false) return this.#render(url);
    const underWay = this.#loading.get(url);
    if (underWay) {
      return underWay.then((loaded) =>
        loaded.kind === 'once' && isForOne(loaded.page) ? this.#render(url) : loaded,
      );
    }
    const loading = this.#loading;
    const load = this.#render(url)
      .then((loaded) => {
        // Another map means that the cache was emptied meanwhile: what was rendered may be old already.
        if (loaded.kind === 'cached' && loading === this.#loading && loaded.page.expiresAt > this.#now()) {
          this.#pages.set(url, loaded.page);
        }
        return loaded;
      })
      .finally(() => loading.delete(url));
    loading.set(url, load);
    return load;
  }

  /** Counts a page's bytes again, after it was compressed in one more way. */
  resize(url: string, page: CachedPage): void {
    if (this.#pages.peek(url) !== page) return;
    this.#pages.delete(url);
    this.#pages.set(url, page);
  }

  clear(): void {
    this.#pages.clear();
    this.#loading = new Map();
  }

  get size(): number {
    return this.#pages.size;
  }

  async #render(url: string): Promise<LoadedPage> {
    const timed = await this.#options.render(url);
    const { page } = timed;
    if (page.status !== 200 || isForOne(page)) return { kind: 'once', page };
    return { kind: 'cached', page: new CachedPage(timed, this.#options.extraHeaders) };
  }
}
