import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/directory/build-snapshot.ts';
import type { Snapshot } from '../../../src/directory/model.ts';
import { createLog } from '../../../src/server/log.ts';
import type { PageRequest, RenderedPage } from '../../../src/server/render.ts';
import { createSite, type Site, type SiteOptions } from '../../../src/server/site.ts';
import { sampleContent } from '../directory/sample-content.ts';
import { deferred } from './deferred.ts';
import { ask } from './http.ts';
import { unprotected } from '../../support/unprotected.ts';
import { noFamilies } from '../../support/no-families.ts';
import { noStaff } from '../../support/no-staff.ts';

const NOON = Date.UTC(2026, 10, 24, 11);
const facts = { version: 'boot.1', loadedAt: NOON, sessionsFrom: '2026-11-15' };
const FILLER = '<p>En mötesplats för alla.</p>'.repeat(60);

let site: Site;
let port: number;
let now: number;
let snapshot: Snapshot | undefined;
let online: boolean;
let changed: () => void;
let requests: PageRequest[];
let lines: string[];
let answer: (request: PageRequest, locals: App.Locals) => RenderedPage | Promise<RenderedPage>;

const html = (text: string, more: Partial<RenderedPage> = {}): RenderedPage => ({
  status: 200,
  headers: [['content-type', 'text/html; charset=utf-8']],
  body: Buffer.from(text),
  ...more,
});
const unused = () => Promise.reject(new Error('not used here'));

async function startSite(more: Partial<SiteOptions> = {}): Promise<void> {
  site = createSite({
    venueImages: async () => false,
    directory: {
      get snapshot() {
        return snapshot;
      },
      get online() {
        return online;
      },
      confirmedAt: NOON,
      onChange: (listener) => (changed = listener),
    },
    render: async (request, locals) => {
      requests.push(request);
      return answer(request, locals);
    },
    staticFiles: (request, response, next) => {
      if (request.url === '/favicon.ico') response.end('icon');
      else next();
    },
    signups: {
      create: unused,
      find: unused,
      view: unused,
      accept: unused,
      cancel: unused,
      erase: unused,
      withdrawPhotos: unused,
    },
    approvals: { view: unused, answer: unused },
    family: noFamilies,
    staff: noStaff,
    drafts: { linkOf: () => '', open: unused },
    reports: { send: unused },
    sessionFeed: { after: unused },
    protection: unprotected(),
    siteUrl: new URL('https://fritid.example.se'),
    allowedHosts: ['fritid.example.se', '127.0.0.1'],
    log: createLog((line) => lines.push(line)),
    now: () => now,
    ...more,
  });
  site.server.listen({ host: '127.0.0.1', port: 0 });
  await once(site.server, 'listening');
  port = (site.server.address() as AddressInfo).port;
}

beforeEach(async () => {
  now = NOON;
  online = true;
  snapshot = buildSnapshot(sampleContent(), facts).snapshot;
  requests = [];
  lines = [];
  answer = ({ url }) => html(`${url} ${FILLER}`);
  await startSite();
});
afterEach(() => site.stop(0));

const sameOrigin = () => ({ origin: `http://127.0.0.1:${port}` });
const form = { 'content-type': 'application/x-www-form-urlencoded' };

test('renders a public page once and serves it from memory', async () => {
  const first = await ask(port, '/aktiviteter');
  const second = await ask(port, '/aktiviteter');
  expect(first.status).toBe(200);
  expect(second.text).toBe(first.text);
  expect(requests).toHaveLength(1);
});

test('a cached page never sees anything of who asked', async () => {
  await ask(port, '/aktiviteter', {
    headers: { cookie: 'a=b', authorization: 'x', 'accept-language': 'en' },
  });
  expect(requests).toEqual([{ method: 'GET', url: '/aktiviteter', headers: {} }]);
});

test('addresses that show the same page are one page', async () => {
  await ask(port, '/aktiviteter?q=skate&ak=7');
  await ask(port, '/aktiviteter?ak=7&q=skate&ort=&utm_source=x');
  expect(requests.map(({ url }) => url)).toEqual(['/aktiviteter?ak=7&q=skate']);
});

test('sends br, gzip and plain bytes of the same page', async () => {
  const plain = await ask(port, '/');
  const br = await ask(port, '/', { headers: { 'accept-encoding': 'gzip, br' } });
  const gzip = await ask(port, '/', { headers: { 'accept-encoding': 'gzip' } });
  expect(br.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(br.headers.vary).toBe('Accept-Encoding');
  expect(requests).toHaveLength(1);
});

test('says what caches may do, and that a copy is still good', async () => {
  const { headers } = await ask(port, '/');
  expect(headers['cache-control']).toBe(
    'public, max-age=0, must-revalidate, s-maxage=10, stale-while-revalidate=10, stale-if-error=10790',
  );
  expect(headers['cache-tag']).toBe('catalogue');
  const again = await ask(port, '/', { headers: { 'if-none-match': `W/"other", ${headers.etag}` } });
  expect(again.status).toBe(304);
  expect(again.text).toBe('');
  expect(again.headers.etag).toBe(headers.etag);
  const other = await ask(port, '/', { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
});

test('a page may say itself what caches may do', async () => {
  const own = 'public, max-age=31536000, immutable';
  answer = () => html('{}', { headers: [['cache-control', own]] });
  now = Date.UTC(2026, 10, 24, 13, 59, 30);
  await ask(port, '/index.json');
  expect((await ask(port, '/index.json')).headers['cache-control']).toBe(own);
  expect(requests).toHaveLength(1);
});

test('an unchanged page is still unchanged after other content changed', async () => {
  const { headers } = await ask(port, '/');
  changed();
  const again = await ask(port, '/', { headers: { 'if-none-match': headers.etag } });
  expect(requests).toHaveLength(2);
  expect(again.status).toBe(304);
});

test('is rendered anew when the catalogue or the online flag changes', async () => {
  answer = (_request, locals) => html(`online ${locals.online}`);
  expect((await ask(port, '/')).text).toBe('online true');
  online = false;
  changed();
  expect((await ask(port, '/')).text).toBe('online false');
});

test('is rendered anew when a session opens, and tells outside caches before', async () => {
  now = Date.UTC(2026, 10, 24, 13, 59, 52);
  const before = await ask(port, '/');
  expect(before.headers['cache-control']).toContain('s-maxage=8,');
  now += 6000;
  expect((await ask(port, '/')).headers['cache-control']).toContain('s-maxage=2,');
  expect(requests).toHaveLength(1);
  now += 2000;
  await ask(port, '/');
  expect(requests).toHaveLength(2);
});

test('a page can say that it is true for a shorter time, never longer', async () => {
  answer = (_request, locals) => {
    locals.expiresAt = locals.now + 5000;
    return html('short');
  };
  await ask(port, '/short');
  now += 6000;
  await ask(port, '/short');
  expect(requests).toHaveLength(2);
  answer = (_request, locals) => {
    locals.expiresAt = Number.POSITIVE_INFINITY;
    return html('long');
  };
  await ask(port, '/long');
  now = Date.UTC(2026, 10, 24, 14, 1);
  await ask(port, '/long');
  expect(requests).toHaveLength(4);
});

test('HEAD gives the headers of GET', async () => {
  const get = await ask(port, '/');
  const head = await ask(port, '/', { method: 'HEAD' });
  expect(head.text).toBe('');
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect(head.headers.etag).toBe(get.headers.etag);
});

test('an error page keeps its status and is not kept', async () => {
  answer = () => html('finns inte', { status: 404 });
  const first = await ask(port, '/nej');
  await ask(port, '/nej');
  expect(first.status).toBe(404);
  expect(first.text).toBe('finns inte');
  expect(first.headers['cache-control']).toBe('private, no-store');
  expect(requests).toHaveLength(2);
});

test('a page that breaks gets a Swedish answer, a line in the log, and breaks nothing else', async () => {
  answer = ({ url }) => {
    if (url.startsWith('/trasig')) throw new Error('Anna 070');
    return html('hel');
  };
  const { status, text } = await ask(port, '/trasig?q=Anna');
  expect(status).toBe(500);
  expect(text).toContain('Något gick fel hos oss');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', event: 'page failed', path: '/trasig' });
  expect(lines[0]).not.toContain('Anna');
  expect((await ask(port, '/')).text).toBe('hel');
});

test('a personal page is never kept, never compressed, and keeps its address to itself', async () => {
  const headers = { 'accept-encoding': 'br', cookie: 'a=b' };
  const { headers: got } = await ask(port, '/anmalan/hemlig', { headers });
  await ask(port, '/anmalan/hemlig', { headers });
  expect(requests).toHaveLength(2);
  expect(requests[0]?.headers['cookie']).toBe('a=b');
  expect(got['cache-control']).toBe('private, no-store');
  expect(got['referrer-policy']).toBe('same-origin');
  expect(got['content-encoding']).toBeUndefined();
  expect(got['x-robots-tag']).toBe('noindex');
  expect(got['cache-tag']).toBeUndefined();
});

test('a personal page cannot make itself cacheable', async () => {
  answer = () => html('min', { headers: [['cache-control', 'public, max-age=600']] });
  expect((await ask(port, '/anmalan/hemlig')).headers['cache-control']).toBe('private, no-store');
});

test('every answer is guarded', async () => {
  for (const path of ['/', '/anmalan/ny', '/api/annat', '/api/health', '//a', `/${'x'.repeat(3000)}`]) {
    const { headers } = await ask(port, path);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['permissions-policy'], path).toBeTruthy();
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
  }
  const policy = (await ask(port, '/')).headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toContain('unsafe');
});

test('brings a form to the page whole', async () => {
  const { status } = await ask(port, '/anmalan/ny?tillfalle=abc', {
    method: 'POST',
    headers: { ...sameOrigin(), ...form },
    body: 'first_name=%C3%85sa',
  });
  expect(status).toBe(200);
  expect(requests[0]).toMatchObject({ method: 'POST', url: '/anmalan/ny?tillfalle=abc' });
  expect(String(requests[0]?.body)).toBe('first_name=%C3%85sa');
});

test.each([
  ['no origin', {}],
  ['another origin', { origin: 'https://evil.example' }],
  ['origin null', { origin: 'null' }],
])('a form with %s gets a Swedish no, and no page sees it', async (_name, headers) => {
  const { status, text } = await ask(port, '/anmalan/ny', {
    method: 'POST',
    headers: { ...form, ...headers },
    body: 'a=b',
  });
  expect(status).toBe(403);
  expect(text).toContain('Formuläret kunde inte tas emot');
  expect(requests).toEqual([]);
});

test('a form that the browser calls cross-site is refused even with our origin', async () => {
  const headers = { ...sameOrigin(), ...form, 'sec-fetch-site': 'cross-site' };
  expect((await ask(port, '/anmalan/ny', { method: 'POST', headers, body: 'a=b' })).status).toBe(403);
});

test.each([
  ['announced', { 'content-length': String(70_000) }],
  ['not announced', { 'transfer-encoding': 'chunked' }],
])('a body that is too large (%s) gets a Swedish no, and no page sees it', async (_name, headers) => {
  const { status, text } = await ask(port, '/anmalan/ny', {
    method: 'POST',
    headers: { ...sameOrigin(), ...form, ...headers },
    body: 'x'.repeat(70_000),
  });
  expect(status).toBe(413);
  expect(text).toContain('Det du skickade är för stort');
  expect(requests).toEqual([]);
});

test.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])(
  'what is not a form (%s) gets a Swedish no, and no page sees it',
  async (type) => {
    const { status, text } = await ask(port, '/anmalan/ny', {
      method: 'POST',
      headers: { ...sameOrigin(), 'content-type': type },
      body: '{}',
    });
    expect(status).toBe(415);
    expect(text).toContain('Vi kan inte läsa det du skickade');
    expect(requests).toEqual([]);
  },
);

test('a body of just the largest size is taken', async () => {
  const body = 'x'.repeat(64 * 1024);
  const headers = { ...sameOrigin(), ...form };
  expect((await ask(port, '/anmalan/ny', { method: 'POST', headers, body })).status).toBe(200);
});

test('a public page takes no form, and no method but those of pages is taken', async () => {
  const post = await ask(port, '/aktiviteter', {
    method: 'POST',
    headers: { ...sameOrigin(), ...form },
    body: 'a=b',
  });
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    expect((await ask(port, '/anmalan/abc', { method })).status, method).toBe(405);
  }
  expect(requests).toEqual([]);
});

test('a page for one visitor may ask for its limits, one for everybody may not', async () => {
  await site.stop(0);
  await startSite({ protection: unprotected({ limits: { answer: 1 } }) });
  answer = (_request, { limits }) => html(limits.take('answer').ok ? 'yes' : 'no');
  expect([(await ask(port, '/anmalan/a')).text, (await ask(port, '/anmalan/a')).text]).toEqual(['yes', 'no']);
  expect((await ask(port, '/')).status).toBe(500);
});

test('an unknown host is told so, also for a page in memory', async () => {
  await ask(port, '/');
  const { status, text } = await ask(port, '/', { headers: { host: 'evil.example' } });
  expect(status).toBe(421);
  expect(text).toContain('Webbplatsen finns inte på den här adressen');
  expect(requests).toHaveLength(1);
});

test('refuses targets that are no paths, and addresses without end', async () => {
  expect((await ask(port, 'http://evil.example/')).status).toBe(400);
  expect((await ask(port, `/aktiviteter?q=${'x'.repeat(3000)}`)).status).toBe(414);
  expect(requests).toEqual([]);
});

test('each page has one address', async () => {
  const slash = await ask(port, '/aktiviteter/?q=a');
  expect(slash.status).toBe(308);
  expect(slash.headers.location).toBe('/aktiviteter?q=a');
  const doubled = await ask(port, '//evil.example/');
  expect(doubled.headers.location).toBe('/evil.example');
});

test('files of the build come before pages', async () => {
  expect((await ask(port, '/favicon.ico')).text).toBe('icon');
  expect(requests).toEqual([]);
});

test('without a catalogue: says when to come back, and comes back by itself', async () => {
  const content = snapshot;
  snapshot = undefined;
  const { status, headers, text } = await ask(port, '/');
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('5');
  expect(text).toContain('Vi är strax tillbaka');
  expect((await ask(port, '/api/health')).status).toBe(503);
  snapshot = content;
  expect((await ask(port, '/')).status).toBe(200);
});

test('health tells a monitor, whatever host it asks for', async () => {
  online = false;
  now = NOON + 90_000;
  const { status, text, headers } = await ask(port, '/api/health', { headers: { host: '10.0.0.7' } });
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ ok: true, online: false, version: 'boot.1', age: 90 });
  expect(headers['cache-control']).toBe('no-store');
});

test('stops only when open requests are answered', async () => {
  const release = deferred();
  answer = async () => {
    await release.promise;
    return html('sent');
  };
  const open = ask(port, '/');
  await expect.poll(() => requests.length).toBe(1);
  const stopped = site.stop(5000);
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  release.resolve();
  expect((await open).text).toBe('sent');
  await stopped;
});

test('does not wait for ever when it stops', async () => {
  answer = () => new Promise(() => undefined);
  const open = ask(port, '/');
  open.catch(() => undefined);
  await expect.poll(() => requests.length).toBe(1);
  await site.stop(100);
  await expect(open).rejects.toThrow();
});
