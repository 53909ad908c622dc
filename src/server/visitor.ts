import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/**
 * The address that a request comes from, for limits only. Behind a proxy on the same machine it is the last one that the
 * proxy added; what anybody else says in that header is not believed.
 */
export function visitorAddress(request: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = request.socket.remoteAddress ?? '';
  if (!LOOPBACK.test(peer)) return peer;
  const forwarded = request.headers['x-forwarded-for'];
  const list = Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '');
  return list.split(',').at(-1)?.trim() || peer;
}
