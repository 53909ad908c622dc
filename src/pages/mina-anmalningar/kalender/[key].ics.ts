import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { familyFeed } from '../../../family/feed.ts';
import { mySignups } from '#words/my-signups.ts';
import { isToken } from '../../../signup/keys.ts';
import { momentOf } from '../../../views/moment.ts';

/** What calendar programs fetch, many of them every hour: one question to PocketBase, and 304 where nothing is new. */
export const GET: APIRoute = async ({ params, locals, url, request }) => {
  const { family, snapshot, now } = locals;
  const key = params['key'] ?? '';
  const answer = isToken(key) ? await family.client.feed(key) : undefined;
  if (!answer?.ok) {
    const isOurs = answer?.reason === 'unavailable';
    return new Response(mySignups.feed.unknown, {
      status: isOurs ? 503 : 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', ...(isOurs && { 'Retry-After': '300' }) },
    });
  }
  const text = familyFeed(answer.rows, {
    origin: url.origin,
    moment: momentOf(now, snapshot.settings),
    sessionOf: (id) => snapshot.sessionById.get(id),
  });
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers: { ETag: etag } });
  }
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="mina-anmalningar.ics"',
      ETag: etag,
    },
  });
};

/** Refused here: Astro would log the address, and with it the key. */
export const POST: APIRoute = () => new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
