/**
 * Asks a server on 127.0.0.1 for pages as fast as it answers, over a few kept-alive connections. Started by `fork`.
 * It speaks HTTP over plain sockets: a full client would cost more than the server that it measures.
 */
import { connect, type Socket } from 'node:net';
import { tell } from './child-messages.ts';

export interface LoadOptions {
  readonly port: number;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Answers with another status than 200. */
  readonly failures: number;
}

const options = JSON.parse(process.argv[2] ?? '{}') as LoadOptions;
const requests = options.paths.map((path) =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${options.port}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`,
  ),
);
const HEAD_END = Buffer.from('\r\n\r\n');
const CONTENT_LENGTH = /content-length: (\d+)/i;

const times: number[] = [];
let failures = 0;
let next = 0;
const started = performance.now();
const end = started + options.seconds * 1000;

function run(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let missing = 0;
    let head: Buffer = Buffer.alloc(0);

    const send = (): void => {
      if (performance.now() >= end) {
        socket.destroy();
        resolve();
        return;
      }
      head = Buffer.alloc(0);
      missing = -1;
      sentAt = performance.now();
      socket.write(requests[next % requests.length] as Buffer);
      next += 1;
    };

    socket.on('data', (chunk: Buffer) => {
      if (missing >= 0) {
        missing -= chunk.length;
      } else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const headEnd = head.indexOf(HEAD_END);
        if (headEnd < 0) return;
        const text = head.toString('latin1', 0, headEnd);
        const length = Number(CONTENT_LENGTH.exec(text)?.[1] ?? Number.NaN);
        if (Number.isNaN(length)) {
          reject(new Error(`No length in the answer: ${text}`));
          return;
        }
        if (!text.startsWith('HTTP/1.1 200')) failures += 1;
        missing = length - (head.length - headEnd - HEAD_END.length);
      }
      if (missing > 0) return;
      times.push(performance.now() - sentAt);
      send();
    });
    socket.once('connect', send);
    socket.once('error', reject);
  });
}

const sockets = Array.from({ length: options.connections }, () =>
  connect({ host: '127.0.0.1', port: options.port, noDelay: true }),
);
await Promise.all(sockets.map(run));
const seconds = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const at = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
tell({
  requests: times.length,
  perSecond: times.length / seconds,
  median: at(0.5),
  p99: at(0.99),
  failures,
} satisfies LoadResult);
process.disconnect?.();
