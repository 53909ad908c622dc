import type { APIRoute } from 'astro';
import { currentIndex } from '../../search/current-index.ts';

const NEVER_CHANGES = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** The search index for the browser. With the key of the current index as `v` the address never means anything else. */
export const GET: APIRoute = ({ locals, url }) => {
  const { key, json } = currentIndex(locals.snapshot, locals.now);
  return new Response(json(), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': url.searchParams.get('v') === key ? NEVER_CHANGES : ASK_AGAIN,
    },
  });
};
