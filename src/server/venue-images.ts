import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../directory/model.ts';
import { guardHeaders } from './headers.ts';

interface Picture {
  readonly type: string;
  readonly body: Buffer;
}

const PATH = /^\/bilder\/([a-z0-9]{15})\/([A-Za-z0-9_.-]{1,120})$/;
const SIZES: ReadonlySet<string> = new Set(['640x400', '1280x800']);
const TYPES = /^image\/(?:jpeg|png|webp)$/;
const CACHE_BYTES = 24 * 1024 * 1024;
const TIMEOUT = 5000;
const YEAR = 'public, max-age=31536000, immutable';

/** Serves the picture at the path, or tells that it is none of this site's. */
export type VenueImages = (
  snapshot: Snapshot,
  path: string,
  query: string,
  response: ServerResponse,
) => Promise<boolean>;

/**
 * Pictures of published places, fetched from PocketBase in the sizes that it keeps ready, and held in memory so that
 * they stay when PocketBase goes away. A file's name never comes twice, so browsers may keep it.
 */
export function createVenueImages(pocketBaseUrl: string, secure: boolean): VenueImages {
  const kept = new LRUCache<string, Picture>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ body }) => body.length,
  });
  const guards = guardHeaders('page', secure);

  async function fetchPicture(url: string): Promise<Picture | undefined> {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
      const type = answer.headers.get('content-type') ?? '';
      if (!answer.ok || !TYPES.test(type)) return undefined;
      return { type, body: Buffer.from(await answer.arrayBuffer()) };
    } catch {
      return undefined;
    }
  }

  return async (snapshot, path, query, response) => {
    const [, venueId = '', file = ''] = PATH.exec(path) ?? [];
    const venue = snapshot.venues.find(({ id }) => id === venueId);
    const size = new URLSearchParams(query).get('storlek') ?? '';
    if (!venue?.images.includes(file) || !SIZES.has(size)) return false;
    const url = `${pocketBaseUrl}/api/files/venues/${venueId}/${file}?thumb=${size}`;
    const picture = kept.get(url) ?? (await fetchPicture(url));
    if (!picture) return false;
    kept.set(url, picture);
    const headers = [
      ...guards,
      ['Content-Type', picture.type],
      ['Cache-Control', YEAR],
      ['Content-Length', String(picture.body.length)],
    ];
    response.writeHead(200, headers.flat());
    response.end(response.req.method === 'HEAD' ? undefined : picture.body);
    return true;
  };
}
