import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer, type ServerOptions } from '../../../scripts/child.ts';
import { freePort } from '../../support/free-port.ts';

const server = (more: string): string =>
  `import { createServer } from 'node:http';
   console.log('starting');
   createServer((request, response) => {
     console.log('asked ' + request.url);
     response.end('ok');
   }).listen(Number(process.env.PORT), '127.0.0.1');
   ${more}`;

describe('a server process', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trygg-child-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function start(source: string, changes: Partial<ServerOptions> = {}): Promise<RunningServer> {
    const port = await freePort();
    const file = path.join(folder, `${port}.mjs`);
    await writeFile(file, source);
    return startServer({
      name: 'The stand-in',
      command: process.execPath,
      args: [file],
      env: { PORT: String(port) },
      url: `http://127.0.0.1:${port}`,
      healthPath: '/api/health',
      ...changes,
    });
  }

  test('is handed over when it answers; later lines are passed on, all are kept', async () => {
    const lines: string[] = [];
    const running = await start(server(''), { onLine: (line) => lines.push(line) });
    await fetch(`${running.url}/page`);
    await running.stop();
    expect(lines).toContain('asked /page');
    expect(lines).not.toContain('starting');
    expect(running.output()).toContain('starting');
  });

  test('that ends while it starts is reported with its exit code and what it printed', async () => {
    await expect(start('console.error("no such table"); process.exit(3)')).rejects.toThrow(
      'The stand-in ended while it was starting (exit code 3):\nno such table',
    );
  });

  test('that cannot be found is reported', async () => {
    await expect(start('', { command: path.join(folder, 'nowhere') })).rejects.toThrow(
      /ended while it was starting.*ENOENT/s,
    );
  });

  test('that never answers is stopped and reported', async () => {
    await expect(
      start('console.log("thinking"); setInterval(() => {}, 1000)', { healthTimeoutMs: 500 }),
    ).rejects.toThrow('The stand-in did not answer within 0.5 s:\nthinking');
  });

  test('ends when asked, and tells so once and for all', async () => {
    const running = await start(server(`process.on('SIGTERM', () => process.exit(0));`));
    expect(await running.stop()).toEqual({ code: 0, signal: null });
    expect(await running.stop()).toEqual({ code: 0, signal: null });
    await expect(fetch(running.url)).rejects.toThrow();
  });

  test('is killed when it does not end in time', async () => {
    const running = await start(server(`process.on('SIGTERM', () => {});`), { stopTimeoutMs: 300 });
    expect(await running.stop()).toEqual({ code: 1, signal: 'SIGKILL' });
  });

  test('that ends by itself is noticed', async () => {
    const running = await start(server(`setTimeout(() => process.exit(7), 400);`));
    expect(await running.exited).toEqual({ code: 7, signal: null });
  });
});
