/** The least that a Node server can do: bytes from memory, found by path. Started by `fork`, told the pages first. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCpuQuestions, tell } from './child-messages.ts';

export interface BarePage {
  readonly path: string;
  readonly type: string;
  readonly encoding: string;
  /** Base64. */
  readonly body: string;
}

process.once('message', (pages: BarePage[]) => {
  const bodies = new Map(
    pages.map((page) => {
      const body = Buffer.from(page.body, 'base64');
      const headers = [
        ['Content-Type', page.type],
        ['Content-Encoding', page.encoding],
        ['Content-Length', String(body.length)],
      ].flat();
      return [page.path, { body, headers }];
    }),
  );
  const server = createServer((request, response) => {
    const page = bodies.get(request.url ?? '');
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, page.headers);
    response.end(page.body);
  });
  server.listen({ host: '127.0.0.1', port: 0 }, () => {
    answerCpuQuestions(() => ({}));
    tell({ port: (server.address() as AddressInfo).port });
  });
});
