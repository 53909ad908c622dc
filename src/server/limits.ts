import type { IncomingHttpHeaders, IncomingMessage, ServerOptions } from 'node:http';

/** Longest path and query, in characters. */
export const MAX_URL_LENGTH = 2048;
/** Largest body, in bytes: many times what the sign-up form can hold. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Milliseconds: a visitor who sends slowly does not hold a connection for long. */
export const SERVER_LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16 * 1024,
};

/** Whether the body is what a browser's form sends; pages can read nothing else. */
export function isForm(headers: IncomingHttpHeaders): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers['content-type'] ?? '');
}

/** The whole body; 'too large' as soon as it is known to be, 'broken' when the visitor went away. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'broken'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume();
    return Promise.resolve('too large');
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      // What still comes is read and thrown away, so that the visitor gets the answer and not a broken connection.
      chunks.length = 0;
      resolve('too large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => resolve('broken'));
    request.once('close', () => resolve('broken'));
  });
}
