import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** Passes every connection on to a server, and keeps what was said to it. */
export interface Wiretap {
  readonly url: string;
  /** All that was sent to the server, as text. */
  heard(): string;
  stop(): void;
}

export async function startWiretap(target: string): Promise<Wiretap> {
  const { hostname, port } = new URL(target);
  const chunks: Buffer[] = [];
  const server = createServer((client) => {
    const onward = connect(Number(port), hostname);
    client.on('data', (chunk) => chunks.push(chunk));
    client.pipe(onward).pipe(client);
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    stop: () => void server.close(),
  };
}
