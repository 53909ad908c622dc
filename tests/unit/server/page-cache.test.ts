import { expect, test } from 'vitest';
import { PageCache, type PageCacheOptions } from '../../../src/server/page-cache.ts';
import { deferred } from './deferred.ts';
import type { RenderedPage } from '../../../src/server/render.ts';

const html = (text: string, more: Partial<RenderedPage> = {}): RenderedPage => ({
  status: 200,
  headers: [['content-type', 'text/html']],
  body: Buffer.from(text),
  ...more,
});

function cacheOf(render: PageCacheOptions['render'], more: Partial<PageCacheOptions> = {}): PageCache {
  return new PageCache({ maxBytes: 1_000_000, extraHeaders: [], now: () => 0, render, ...more });
}

test('renders once for all who ask at the same time, and not again', async () => {
  let renders = 0;
  const cache = cacheOf(async () => {
    renders += 1;
    return { page: html('hej'), expiresAt: 10, claimsUntil: 10 };
  });
  await Promise.all([cache.load('/a'), cache.load('/a'), cache.load('/a')]);
  expect(renders).toBe(1);
  expect(cache.get('/a')).toBeDefined();
  expect(cache.get('/b')).toBeUndefined();
});

test('does not keep what was rendered from content that changed meanwhile', async () => {
  const started = deferred();
  const waiting = deferred();
  let content = 'old';
  const cache = cacheOf(async () => {
    const text = content;
    started.resolve();
    await waiting.promise;
    return { page: html(text), expiresAt: 10, claimsUntil: 10 };
  });
  const before = cache.load('/a');
  await started.promise;
  content = 'new';
  cache.clear();
  const after = cache.load('/a');
  waiting.resolve();
  await before;
  const loaded = await after;
  expect(loaded.kind === 'cached' && String((await loaded.page.answer('identity')).body)).toBe('new');
  expect(String((await cache.get('/a')!.answer('identity')).body)).toBe('new');
});

test('what a page says of itself stands instead of what is said for all, and nowhere beside it', async () => {
  const cache = cacheOf(
    async (url) => ({
      page: html(url, url === '/a' ? { headers: [['content-security-policy', 'own']] } : {}),
      expiresAt: 10,
      claimsUntil: 10,
    }),
    { extraHeaders: [['Content-Security-Policy', 'usual']] },
  );
  const policyOf = async (url: string) => {
    const loaded = await cache.load(url);
    const headers = loaded.kind === 'cached' ? (await loaded.page.answer('identity')).headers : [];
    return headers.filter((_, at) => headers[at - 1]?.toLowerCase() === 'content-security-policy');
  };
  expect(await policyOf('/a')).toEqual(['own']);
  expect(await policyOf('/b')).toEqual(['usual']);
});

test('serves nothing after its time', async () => {
  let now = 0;
  const cache = cacheOf(async () => ({ page: html('hej'), expiresAt: 10, claimsUntil: 10 }), {
    now: () => now,
  });
  await cache.load('/a');
  now = 9;
  expect(cache.get('/a')).toBeDefined();
  now = 10;
  expect(cache.get('/a')).toBeUndefined();
});

test.each<[string, Partial<RenderedPage>]>([
  ['an error', { status: 500 }],
  ['a page that is not found', { status: 404 }],
  ['a redirect', { status: 302 }],
  ['a page that sets a cookie', { headers: [['set-cookie', 'a=b']] }],
  ['a page that says no-store', { headers: [['cache-control', 'no-store']] }],
  ['a page that says private', { headers: [['cache-control', 'private, max-age=5']] }],
])('never keeps %s', async (_name, page) => {
  const cache = cacheOf(async () => ({ page: html('hej', page), expiresAt: 10, claimsUntil: 10 }));
  expect((await cache.load('/a')).kind).toBe('once');
  expect(cache.get('/a')).toBeUndefined();
});

test('never shares a page with a cookie between those who ask at the same time', async () => {
  let renders = 0;
  const cache = cacheOf(async () => {
    renders += 1;
    return {
      page: html('hej', { headers: [['set-cookie', `visitor=${renders}`]] }),
      expiresAt: 10,
      claimsUntil: 10,
    };
  });
  const loaded = await Promise.all([cache.load('/a'), cache.load('/a')]);
  expect(new Set(loaded.map(({ page }) => JSON.stringify(page))).size).toBe(2);
});

test('a failed render fails for those who wait, and is tried again for the next', async () => {
  let fail = true;
  const cache = cacheOf(async () => {
    if (fail) throw new Error('no');
    return { page: html('hej'), expiresAt: 10, claimsUntil: 10 };
  });
  await expect(cache.load('/a')).rejects.toThrow('no');
  fail = false;
  expect((await cache.load('/a')).kind).toBe('cached');
});

test('stays within its bytes', async () => {
  const cache = cacheOf(async () => ({ page: html('x'.repeat(20_000)), expiresAt: 10, claimsUntil: 10 }), {
    maxBytes: 100_000,
  });
  for (let at = 0; at < 20; at += 1) await cache.load(`/${at}`);
  expect(cache.size).toBeLessThanOrEqual(4);
  expect(cache.get('/19')).toBeDefined();
});

test('counts the compressed forms too', async () => {
  const random = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 9973).toString(36)).join('');
  const cache = cacheOf(async () => ({ page: html(random), expiresAt: 10, claimsUntil: 10 }), {
    maxBytes: 220_000,
  });
  for (const url of ['/a', '/b', '/c']) await cache.load(url);
  const kept = cache.size;
  for (const url of ['/a', '/b', '/c']) {
    const page = cache.get(url);
    if (!page) continue;
    await page.answer('gzip');
    cache.resize(url, page);
  }
  expect(cache.size).toBeLessThan(kept);
});

test('keeps nothing when it is off', async () => {
  let renders = 0;
  const cache = cacheOf(
    async () => {
      renders += 1;
      return { page: html('hej'), expiresAt: 10, claimsUntil: 10 };
    },
    { enabled: false },
  );
  await Promise.all([cache.load('/a'), cache.load('/a')]);
  expect(renders).toBe(2);
  expect(cache.get('/a')).toBeUndefined();
});

test('lets a page set a header that all pages have, so that a policy of its own does not come on top', async () => {
  const page = html('hej', {
    headers: [
      ['content-type', 'text/html'],
      ['content-security-policy', 'own'],
    ],
  });
  const cache = cacheOf(async () => ({ page, expiresAt: 10, claimsUntil: 10 }), {
    extraHeaders: [
      ['Content-Security-Policy', 'common'],
      ['X-Content-Type-Options', 'nosniff'],
    ],
  });
  await cache.load('/a');
  const { headers } = await cache.get('/a')!.answer('identity');
  expect(headers.filter((_, at) => /^content-security-policy$/i.test(headers[at - 1] ?? ''))).toEqual([
    'own',
  ]);
  expect(headers).toContain('nosniff');
});
