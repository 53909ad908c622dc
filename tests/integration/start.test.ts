import { cp, readFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { preparePocketBase, prepareSite } from '../../scripts/prepare.ts';
import { pocketBaseFolder } from '../../scripts/start/demo.ts';
import { startCommand, type RunningCommand } from '../support/command.ts';
import { freePort } from '../support/free-port.ts';
import { madeOnce } from '../support/made-once.ts';

const ready = 'Trygg fritid is running';

let folder: string;
let dataDir: string;
let env: Record<string, string>;
let running: RunningCommand[] = [];

beforeAll(async () => {
  await preparePocketBase();
  await prepareSite();
  folder = await mkdtemp(path.join(tmpdir(), 'trygg-start-'));
  dataDir = path.join(folder, 'data');
  env = {
    PORT: String(await freePort()),
    POCKETBASE_PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DEMO: '0',
    ADMIN_EMAIL: '',
    ADMIN_PASSWORD: '',
  };
});

afterEach(async () => {
  for (const command of running) {
    command.kill('SIGTERM');
    await command.ended;
  }
  running = [];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(changes: Readonly<Record<string, string>> = {}): Promise<RunningCommand> {
  const command = startCommand('start', { ...env, ...changes });
  running.push(command);
  await command.until(ready);
  return command;
}

const site = (where: string): string => `http://127.0.0.1:${env['PORT']}${where}`;
const pocketBase = (where: string): string => `http://127.0.0.1:${env['POCKETBASE_PORT']}${where}`;

async function signIn(identity: string, password: string): Promise<{ status: number; token: string }> {
  const response = await fetch(pocketBase('/api/collections/_superusers/auth-with-password'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity, password }),
  });
  const { token = '' }: { token?: string } = JSON.parse(await response.text());
  return { status: response.status, token };
}

/** Adds a record as the admin whose login stands in the data folder. */
async function addArea(folderOfData: string, name: string): Promise<void> {
  const secrets = JSON.parse(await readFile(path.join(folderOfData, 'secrets.json'), 'utf8'));
  const { status, token } = await signIn(secrets.adminEmail, secrets.adminPassword);
  expect(status).toBe(200);
  const created = await fetch(pocketBase('/api/collections/areas/records'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token },
    body: JSON.stringify({ name, sort_order: 1 }),
  });
  expect(created.status).toBe(200);
}

async function areaNames(): Promise<string[]> {
  const response = await fetch(pocketBase('/api/collections/areas/records?perPage=200'));
  const list: { items: { name: string }[] } = JSON.parse(await response.text());
  return list.items.map((item) => item.name);
}

/** Milliseconds: the demo is filled in twice, half a minute of one processor each, which two other files share. */
const TWO_DEMOS = 300_000;

describe('npm start', () => {
  test('starts both servers and prints addresses and a login that works; the data is there after a restart', async () => {
    const first = await start();
    expect(first.output()).toContain(`Site      http://localhost:${env['PORT']}`);
    expect(first.output()).toContain(`Admin     ${pocketBase('/_/')}`);
    expect((await fetch(site('/'))).status).toBe(200);

    const secretsFile = path.join(dataDir, 'secrets.json');
    expect((await stat(secretsFile)).mode & 0o777).toBe(0o600);
    const secrets = JSON.parse(await readFile(secretsFile, 'utf8'));
    expect(first.output()).toContain(secrets.adminPassword);
    await addArea(dataDir, 'Provorten');

    first.kill('SIGINT');
    expect(await first.ended).toBe(0);
    await expect(fetch(site('/'))).rejects.toThrow();
    await expect(fetch(pocketBase('/api/health'))).rejects.toThrow();

    const second = await start();
    expect(second.output()).toContain(secrets.adminPassword);
    expect(await areaNames()).toEqual(['Provorten']);
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  test('takes the login from ADMIN_EMAIL and ADMIN_PASSWORD, and then prints no password', async () => {
    const login = { ADMIN_EMAIL: 'chef@example.test', ADMIN_PASSWORD: 'ett-eget-losenord' };
    const command = await start(login);
    expect(command.output()).toContain('chef@example.test');
    expect(command.output()).not.toContain(login.ADMIN_PASSWORD);
    expect((await signIn(login.ADMIN_EMAIL, login.ADMIN_PASSWORD)).status).toBe(200);
  });

  test.each(['PORT', 'POCKETBASE_PORT'])('ends with one clear line when %s is taken', async (name) => {
    const port = Number(env[name]);
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    const command = startCommand('start', env);
    expect(await command.ended).toBe(1);
    expect(command.output().trim()).toBe(
      `Port ${port} is taken by another program. End it, or choose another port: ${name}=${port + 1} npm start`,
    );
    server.close();
  });

  test('refuses a data folder that another start uses', async () => {
    await start();
    const ports = { PORT: String(await freePort()), POCKETBASE_PORT: String(await freePort()) };
    const second = startCommand('start', { ...env, ...ports });
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(
      `The data folder is in use by a running server. Stop it first (Ctrl-C): ${dataDir}`,
    );
  });

  test('ends the site with its own exit code when PocketBase dies', async () => {
    const command = await start();
    const { pid } = JSON.parse(await readFile(path.join(dataDir, 'running.json'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain('PocketBase ended by itself (SIGKILL). Stopping the rest.');
    await expect(fetch(site('/'))).rejects.toThrow();
  });
});

describe('the demo municipality', () => {
  test('is not put into a folder that holds data, and other data is not removed without --yes', async () => {
    const real = { DATA_DIR: path.join(folder, 'real') };
    await mkdir(real.DATA_DIR);
    await cp(madeOnce()?.migrated ?? '', pocketBaseFolder(real.DATA_DIR), { recursive: true });
    const empty = await start(real);
    await addArea(real.DATA_DIR, 'Riktiga orten');
    empty.kill('SIGTERM');
    await empty.ended;

    const reset = startCommand('demo-reset', { ...env, ...real });
    expect(await reset.ended).toBe(1);
    expect(reset.output()).toContain('does not hold demo data');
    await start({ ...real, DEMO: '' });
    expect(await areaNames()).toEqual(['Riktiga orten']);
  });

  test(
    'fills an empty folder, and starts over with npm run demo:reset, which refuses while the server runs',
    { timeout: TWO_DEMOS },
    async () => {
      const demo = { DATA_DIR: path.join(folder, 'demo'), DEMO: '' };
      const command = await start(demo);
      const names = await areaNames();
      expect(names).toContain('Jämshög');

      const whileRunning = startCommand('demo-reset', { ...env, ...demo });
      expect(await whileRunning.ended).toBe(1);
      expect(whileRunning.output()).toContain('in use by a running server');

      command.kill('SIGTERM');
      await command.ended;
      const reset = startCommand('demo-reset', { ...env, ...demo });
      expect(await reset.ended, reset.output()).toBe(0);
      await start(demo);
      expect((await areaNames()).toSorted()).toEqual(names.toSorted());
    },
  );
});
