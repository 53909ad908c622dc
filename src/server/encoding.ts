import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
/** A visitor waits for the first answer: one step better costs half as much time again and saves 4 % of the bytes. */
const BROTLI_QUALITY = 4;
/** For an answer that a browser keeps for as long as it is true: sent once, so its bytes count for more. */
const LASTING_QUALITY = 11;
/** The best quality takes some 30 ms for so many bytes, and grows faster than they do. */
const LASTING_MOST_BYTES = 64 * 1024;
/** 256 kB, more than any page has: a larger window only costs memory. */
const BROTLI_WINDOW_BITS = 18;
const GZIP_LEVEL = 6;
const REMEMBERED = 200;
/** Below this many bytes compression saves nothing that fits a packet less. */
const WORTH_COMPRESSING = 1024;

const remembered = new Map<string, Encoding>();

function negotiate(accept: string): Encoding {
  const accepted = new Set<string>();
  for (const item of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const refused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    if (!refused) accepted.add(name);
  }
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') || accepted.has('*') ? 'gzip' : 'identity';
}

/** The best encoding that an Accept-Encoding header allows. */
export function encodingFor(accept: string | string[] | undefined): Encoding {
  const text = String(accept ?? '');
  if (text === '') return 'identity';
  const earlier = remembered.get(text);
  if (earlier) return earlier;
  const encoding = negotiate(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, encoding);
  return encoding;
}

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|manifest\+json|rss\+xml|ld\+json)|image\/svg)/;

export function isCompressible(contentType: string | undefined, size: number): boolean {
  return size >= WORTH_COMPRESSING && COMPRESSIBLE.test(contentType ?? '');
}

/** The body in an encoding, made outside the main thread. */
export async function encode(body: Buffer, encoding: Encoding, lasting = false): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipAsync(body, { level: GZIP_LEVEL });
  return brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]:
        lasting && body.length <= LASTING_MOST_BYTES ? LASTING_QUALITY : BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
