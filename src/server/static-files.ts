import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { guardHeaders } from './headers.ts';

const HASHED = '/_assets/';
const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';

/** Answers with a file, or calls `next` when there is none at the path. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Files of the built site, in the compressed form that lies beside them where the visitor takes it.
 * The list of files is read once: only what was there at the start is ever served.
 */
export function createStaticFiles(folder: string, secure: boolean): StaticFiles {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const guards = guardHeaders('page', secure);
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of guards) response.setHeader(name, value);
      response.setHeader('Cache-Control', path.startsWith(HASHED) ? YEAR : HOUR);
    },
  });
}
