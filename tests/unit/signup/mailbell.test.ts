import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createMailbell } from '../../../src/signup/mailbell.ts';

let server: Server;
let open: ServerResponse[] = [];
let calls = 0;
afterEach(() => void server.close());

async function start(): Promise<string> {
  [open, calls] = [[], 0];
  server = createServer((_request, response) => {
    calls += 1;
    open.push(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('however often it rings, one call is under way, and one more follows for what came meanwhile', async () => {
  const bell = createMailbell({ baseUrl: await start(), token: async () => 'token' });
  for (let i = 0; i < 5; i += 1) bell.ring();
  await until(() => calls === 1);
  bell.ring();
  bell.ring();
  open[0]?.end('{}');
  await until(() => calls === 2);
  open[1]?.end('{}');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(calls).toBe(2);
  bell.ring();
  await until(() => calls === 3);
  open[2]?.end('{}');
});

test('a PocketBase that is away disturbs nobody, and the next ring asks again', async () => {
  const url = await start();
  let failures = 0;
  const bell = createMailbell({
    baseUrl: url,
    token: async () => {
      failures += 1;
      if (failures === 1) throw new Error('away');
      return 'token';
    },
  });
  bell.ring();
  await until(() => failures === 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  bell.ring();
  await until(() => calls === 1);
  open[0]?.end('{}');
});
