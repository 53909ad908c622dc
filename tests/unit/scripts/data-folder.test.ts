import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDemoData } from '../../../scripts/start/demo.ts';
import { checkPort } from '../../../scripts/start/ports.ts';
import { lockDataFolder } from '../../../scripts/start/run-lock.ts';
import { secretsOf } from '../../../scripts/start/secrets.ts';
import { Stop } from '../../../scripts/stop.ts';
import { freePort } from '../../support/free-port.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trygg-data-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the secrets', () => {
  test('are made once, differ between folders, and only the owner can read them', async () => {
    const dataDir = path.join(folder, 'data');
    const first = await secretsOf(dataDir);
    expect(first.areNew).toBe(true);
    expect(await secretsOf(dataDir)).toEqual({ ...first, areNew: false });
    expect(first.adminPassword).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
    expect(first.signupSecret).toMatch(/^[\da-f]{64}$/);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
    expect((await stat(path.join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);

    const other = await secretsOf(path.join(folder, 'other'));
    expect(other.adminPassword).not.toBe(first.adminPassword);
    expect(other.signupSecret).not.toBe(first.signupSecret);
  });

  test('are closed to others again when somebody opened the file', async () => {
    await secretsOf(folder);
    const file = path.join(folder, 'secrets.json');
    await chmod(file, 0o644);
    await secretsOf(folder);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each(['', '{"adminEmail":', '{"adminEmail":"a@b.test"}', 'null', '[]'])(
    'stop the start, and stay as they are, when the file holds %j',
    async (text) => {
      const file = path.join(folder, 'secrets.json');
      await writeFile(file, text);
      await expect(secretsOf(folder)).rejects.toThrow(Stop);
      await expect(secretsOf(folder)).rejects.toThrow(`${file} is damaged`);
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );
});

describe('the lock on a data folder', () => {
  test('is held by one at a time, by whatever path the folder is named', async () => {
    const lock = await lockDataFolder(folder);
    const link = `${folder}-link`;
    await symlink(folder, link);
    try {
      await expect(lockDataFolder(folder, 100)).rejects.toThrow(
        'The data folder is in use by a running server',
      );
      await expect(lockDataFolder(link, 100)).rejects.toThrow(Stop);
    } finally {
      await rm(link);
    }
    await lock.release();
    await (await lockDataFolder(folder)).release();
  });

  test('is waited for while its holder stops', async () => {
    const lock = await lockDataFolder(folder);
    const next = lockDataFolder(folder);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    await lock.release();
    await (await next).release();
  });

  test('ends with the process that held it, also when that is killed', async () => {
    const holder = await lockInAnotherProcess();
    await expect(lockDataFolder(folder, 100)).rejects.toThrow(Stop);
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    await (await lockDataFolder(folder)).release();
  });

  test('finds a PocketBase that a killed parent left behind', async () => {
    const server = createServer((_, response) => response.end('{}'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await writeFile(path.join(folder, 'running.json'), JSON.stringify({ url, pid: process.pid }));
    await expect(lockDataFolder(folder, 100)).rejects.toThrow(`End it first: kill ${process.pid}`);
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await (await lockDataFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  async function lockInAnotherProcess(): Promise<ChildProcess> {
    const holder = fork(path.resolve(import.meta.dirname, '../../support/lock-holder.ts'), [folder]);
    await once(holder, 'message');
    return holder;
  }
});

describe('a port', () => {
  test('that is free passes; one that is taken gives one line that names the setting', async () => {
    const port = await freePort();
    await checkPort('PORT', '127.0.0.1', port);
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    const message = await checkPort('PORT', '127.0.0.1', port).catch((error: Error) => error.message);
    server.close();
    expect(message).toBe(
      `Port ${port} is taken by another program. End it, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  test('on an address that is not this machine’s is refused', async () => {
    await expect(checkPort('PORT', '192.0.2.1', await freePort())).rejects.toThrow(
      'Cannot listen on 192.0.2.1',
    );
  });
});

describe('demo data', () => {
  test.each([
    [
      'a site that says it is a demo',
      'CREATE TABLE site_settings (demo BOOLEAN); INSERT INTO site_settings VALUES (1)',
      true,
    ],
    ['a real site', 'CREATE TABLE site_settings (demo BOOLEAN); INSERT INTO site_settings VALUES (0)', false],
    ['a site without settings', 'CREATE TABLE site_settings (demo BOOLEAN)', false],
    ['another database', 'CREATE TABLE other (id TEXT)', false],
  ])('is told from %s', (_, sql, expected) => {
    const database = new DatabaseSync(path.join(folder, 'data.db'));
    database.exec(sql);
    database.close();
    expect(isDemoData(folder)).toBe(expected);
  });

  test('is not seen in what is no database, or not there', async () => {
    expect(isDemoData(folder)).toBe(false);
    await writeFile(path.join(folder, 'data.db'), 'not a database');
    expect(isDemoData(folder)).toBe(false);
  });
});
