import type { BadParameter } from './collection-page.ts';

/** Anybody's page may read the open data from a browser; it says nothing that depends on who asks. */
const FOR_ALL = { 'access-control-allow-origin': '*' };

/** An answer of the open data. Without headers of its own about caching, the server adds them, with an ETag. */
export function dataAnswer(content: object, type = 'application/json'): Response {
  return new Response(JSON.stringify(content), {
    headers: { ...FOR_ALL, 'content-type': `${type}; charset=utf-8` },
  });
}

/** An error as a problem document (RFC 9457), in English. */
export function problem(
  status: 400 | 404 | 503,
  title: string,
  more: Partial<BadParameter> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), {
    status,
    headers: { ...FOR_ALL, 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  });
}
