import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server in front of a site, as many have one: it can be out of reach, and it knows what was asked. */
export interface Front {
  readonly url: string;
  /** No connection is answered while it is true: to a browser that is as if it had no network. */
  isDown: boolean;
  /** Another build's service worker stands in it instead of this text. */
  replacing: readonly [from: string, to: string] | undefined;
  /** Path and query of every request that came through, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function startFront(site: string): Promise<Front> {
  const server = createServer((incoming, outgoing) => {
    const { url = '/', method, headers } = incoming;
    if (front.isDown) return void incoming.socket.destroy();
    front.asked.push(url);
    const isWorker = url.startsWith('/service-worker.js');
    // Whole and as it is written, so that another can be made of it.
    const plain = isWorker ? { 'accept-encoding': 'identity', 'if-none-match': '' } : {};
    const asked = { method, headers: { ...headers, ...plain } };
    const passedOn = request(new URL(url, site), asked, (answer) => {
      if (!isWorker || !front.replacing) {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        return void answer.pipe(outgoing);
      }
      void sendReplaced(answer, outgoing, front.replacing);
    });
    passedOn.on('error', () => incoming.socket.destroy());
    incoming.pipe(passedOn);
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const front: Front = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    isDown: false,
    replacing: undefined,
    asked: [],
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return front;
}

async function sendReplaced(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  [from, to]: readonly [string, string],
): Promise<void> {
  const { 'content-length': _length, etag: _etag, ...rest } = answer.headers;
  const body = (await text(answer)).replaceAll(from, to);
  outgoing.writeHead(answer.statusCode ?? 502, rest).end(body);
}
