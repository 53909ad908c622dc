import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { encodingFor, type Encoding } from './encoding.ts';
import { SERVICE_WORKER } from '../saved/offline-names.ts';
import { guardHeaders } from './headers.ts';

const HASHED = /^(?:\/en)?\/_assets\//;
const YEAR = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600';
/** Asked for every time: what decides how browsers answer must never be older than the site. */
const ASK = 'no-cache';
/** A guard against serving the wrong folder, not a limit that a site of this kind comes near. */
const MOST_BYTES = 32 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const PACKED: Readonly<Record<string, Encoding>> = { '.br': 'br', '.gz': 'gzip' };

interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly bodies: Partial<Record<Encoding, Buffer>>;
}

/** The files of one language's build. */
export interface BuiltFiles {
  readonly folder: string;
  /** Where their addresses begin. */
  readonly prefix: string;
}

/** Answers with a file, or calls `next` when there is none at the path. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Files of the built site, held in memory with the compressed forms that lie beside them. They are few and small, and
 * a folder that is built anew meanwhile must not take files away from pages that name them.
 */
export function createStaticFiles(folders: readonly BuiltFiles[], secure: boolean): StaticFiles {
  const files = new Map(folders.flatMap(({ prefix, folder }) => [...readFiles(folder, prefix)]));
  const guards = guardHeaders('page', secure);
  return (request, response, next) => {
    const [name = ''] = (request.url ?? '').split('?', 1);
    const file = files.get(name);
    if (!file) return next();
    const headers = [
      ...guards,
      ['Content-Type', file.type],
      ['Cache-Control', cachingOf(name)],
      ['ETag', file.etag],
      ['Vary', 'Accept-Encoding'],
    ];
    if (request.headers['if-none-match']?.includes(file.etag)) {
      response.writeHead(304, headers.flat());
      return response.end();
    }
    const wanted = encodingFor(request.headers['accept-encoding']);
    const encoding = file.bodies[wanted] ? wanted : 'identity';
    const body = file.bodies[encoding] ?? Buffer.alloc(0);
    if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
    headers.push(['Content-Length', String(body.length)]);
    response.writeHead(200, headers.flat());
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function cachingOf(name: string): string {
  if (name === SERVICE_WORKER) return ASK;
  return HASHED.test(name) ? YEAR : HOUR;
}

/** @throws Error when the folder holds far more than a built site does */
function readFiles(folder: string, prefix: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  const contents = new Map<string, Buffer>();
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    bytes += content.length;
    if (bytes > MOST_BYTES) throw new Error(`${folder} holds more than a built site`);
    contents.set(`${prefix}/${path.relative(folder, file).split(path.sep).join('/')}`, content);
  }
  for (const [name, identity] of contents) {
    if (PACKED[path.extname(name)]) continue;
    const bodies: StaticFile['bodies'] = { identity };
    for (const [ending, encoding] of Object.entries(PACKED)) {
      const packed = contents.get(name + ending);
      if (packed) bodies[encoding] = packed;
    }
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    files.set(name, { type: TYPES[path.extname(name)] ?? 'application/octet-stream', etag, bodies });
  }
  return files;
}
