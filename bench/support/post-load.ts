/** Posts as fast as the server answers, over a few kept-alive connections. */
import { connect, type Socket } from 'node:net';
import { type Spread, spreadOf } from './numbers.ts';

export interface Post {
  readonly path: string;
  readonly body: string;
  /** Address of the visitor, as a proxy in front would tell it. */
  readonly from?: string;
}

export interface PostLoad {
  readonly port: number;
  /** Sent with every post, beside Host and Content-Length. */
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  /** No post is started after so many seconds, or when so many were. */
  readonly seconds: number;
  readonly most?: number;
  readonly next: () => Post;
  /** Whether an answer is the one hoped for; gets status line, headers and body as text. */
  readonly isGood: (answer: string) => boolean;
}

export interface PostResult {
  readonly good: number;
  /** The first bad answer, for the reader of a failed run. */
  readonly firstBad: string | undefined;
  readonly bad: number;
  readonly perSecond: number;
  /** Milliseconds of each good answer. */
  readonly times: readonly number[];
  readonly spread: Spread;
}

/** The length of the whole answer, or undefined until its head has come. @throws when the head does not say it */
export function answerLength(received: string): number | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const length = /^content-length: (\d+)\r$/im.exec(received.slice(0, headEnd + 2))?.[1];
  if (length === undefined) throw new Error(`No length in the answer: ${received.slice(0, headEnd)}`);
  return headEnd + 4 + Number(length);
}

/**
 * Keeps every connection busy until the time is over. Plain sockets: a full client would cost more than what it measures.
 * @throws when a connection breaks
 */
export async function postLoad(load: PostLoad): Promise<PostResult> {
  const { port, connections, isGood } = load;
  const head = Object.entries({ Host: `127.0.0.1:${port}`, ...load.headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  const started = performance.now();
  const end = started + load.seconds * 1000;
  const times: number[] = [];
  let left = load.most ?? Number.POSITIVE_INFINITY;
  let bad = 0;
  let firstBad: string | undefined;

  const run = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let sentAt = 0;
      let received = '';
      const send = (): void => {
        if (performance.now() >= end || left <= 0) {
          socket.destroy();
          resolve();
          return;
        }
        left -= 1;
        const { path, body, from } = load.next();
        const visitor = from ? `X-Forwarded-For: ${from}\r\n` : '';
        received = '';
        sentAt = performance.now();
        socket.write(
          `POST ${path} HTTP/1.1\r\n${head}${visitor}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      };
      const take = (chunk: string): void => {
        received += chunk;
        const length = answerLength(received);
        if (length === undefined || received.length < length) return;
        if (isGood(received)) {
          times.push(performance.now() - sentAt);
        } else {
          bad += 1;
          firstBad ??= received.slice(0, 500);
        }
        send();
      };
      // One character for each byte, so that lengths agree.
      socket.setEncoding('latin1');
      socket.on('data', (chunk: string) => {
        try {
          take(chunk);
        } catch (error) {
          socket.destroy();
          reject(error);
        }
      });
      socket.once('connect', send);
      socket.once('error', reject);
      socket.once('end', () => reject(new Error('The server closed a connection')));
    });

  const sockets = Array.from({ length: connections }, () =>
    connect({ host: '127.0.0.1', port, noDelay: true }),
  );
  try {
    await Promise.all(sockets.map(run));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    good: times.length,
    bad,
    firstBad,
    perSecond: times.length / seconds,
    times,
    spread: spreadOf(times),
  };
}
