import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type AstroHandler, createAstroRenderer } from '../../../src/server/astro-renderer.ts';

const siteUrl = new URL('https://fritid.example.se');
const locals = {} as App.Locals;
const request = { method: 'GET', url: '/a', headers: { host: 'evil.example' } } as const;

/** Writes as the adapter does: headers as an object, the body in pieces. */
function writes(
  status: number,
  headers: Record<string, string | string[]>,
  ...pieces: string[]
): AstroHandler {
  return (_request, response: ServerResponse) => {
    response.writeHead(status, headers);
    for (const piece of pieces) response.write(new TextEncoder().encode(piece));
    response.end();
  };
}

test('gives what was written as a whole', async () => {
  const render = createAstroRenderer(
    writes(200, { 'Content-Type': 'text/html', 'set-cookie': ['a=1', 'b=2'] }, 'hej ', 'då'),
    siteUrl,
  );
  const page = await render(request, locals);
  expect(page.status).toBe(200);
  expect(page.headers).toEqual([
    ['content-type', 'text/html'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ]);
  expect(page.body.toString()).toBe('hej då');
});

test('pages see the site’s own origin, whatever the visitor sent', async () => {
  let seen: unknown;
  const render = createAstroRenderer((incoming, response) => {
    seen = { host: incoming.headers.host, encrypted: Reflect.get(incoming.socket, 'encrypted') };
    response.end();
  }, siteUrl);
  await render(request, locals);
  expect(seen).toEqual({ host: 'fritid.example.se', encrypted: true });
});

test('what no page answers is answered by the page for that', async () => {
  const render = createAstroRenderer((incoming, response, next) => {
    if (incoming.url !== '/404') return next();
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end('finns inte');
  }, siteUrl);
  const page = await render(request, locals);
  expect(page.status).toBe(404);
  expect(page.body.toString()).toBe('finns inte');
});

test('is not found also when there is no page for that', async () => {
  const render = createAstroRenderer((_incoming, _response, next) => next(), siteUrl);
  expect(await render(request, locals)).toEqual({ status: 404, headers: [], body: Buffer.alloc(0) });
});

test('fails when a page breaks off in the middle', async () => {
  const render = createAstroRenderer((_incoming, response) => {
    response.writeHead(200, {});
    response.write('början');
    response.destroy(new Error('mitten'));
  }, siteUrl);
  await expect(render(request, locals)).rejects.toThrow('mitten');
});
