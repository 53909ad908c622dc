import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../stop.ts';

/** Held while a data folder is in use. */
export interface RunLock {
  /** Notes the PocketBase that serves the data, so that one left behind by a killed parent is found later. */
  servedBy(url: string, pid: number): Promise<void>;
  release(): Promise<void>;
}

const noteName = 'running.json';

/**
 * How long to wait for a server that is just stopping: on Ctrl-C some shells give the prompt back before their child
 * has ended.
 */
const defaultPatienceMs = 3000;

/**
 * Makes sure that nothing else uses the data folder: two PocketBases on the same data would break the promise
 * that places are counted one sign-up at a time.
 *
 * The lock is a socket that the operating system closes when the process ends, however it ends.
 * @throws Stop when the folder is in use
 */
export async function lockDataFolder(dataDir: string, patienceMs = defaultPatienceMs): Promise<RunLock> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const address = await socketAddress(dataDir);
  const server = await listenPatiently(address, patienceMs);
  if (!server)
    throw new Stop(`The data folder is in use by a running server. Stop it first (Ctrl-C): ${dataDir}`);

  const note = path.join(dataDir, noteName);
  const release = async (): Promise<void> => {
    await rm(note, { force: true });
    await new Promise((resolve) => server.close(resolve));
  };
  const left = await leftBehind(note);
  if (left) {
    await new Promise((resolve) => server.close(resolve));
    throw new Stop(
      `A PocketBase from an earlier run still serves the data folder ${dataDir} at ${left.url}.\n` +
        `End it first: kill ${left.pid}`,
    );
  }
  return {
    servedBy: (url, pid) => writeFile(note, `${JSON.stringify({ url, pid })}\n`),
    release,
  };
}

/** In the folder for temporary files, since the path of a socket may hold only about 100 bytes. */
async function socketAddress(dataDir: string): Promise<string> {
  const name = `trygg-${createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

async function listenPatiently(address: string, patienceMs: number): Promise<Server | undefined> {
  for (const deadline = Date.now() + patienceMs; ; await wait(50)) {
    const server = (await listen(address)) ?? (await takeOver(address));
    if (server || Date.now() > deadline) return server;
  }
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Listens in place of a socket file whose owner is gone; `undefined` when the owner lives. */
async function takeOver(address: string): Promise<Server | undefined> {
  const alive = await new Promise<boolean>((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
  if (alive) return undefined;
  await rm(address, { force: true });
  return listen(address);
}

async function leftBehind(note: string): Promise<{ url: string; pid: number } | undefined> {
  try {
    const left: { url: string; pid: number } = JSON.parse(await readFile(note, 'utf8'));
    process.kill(left.pid, 0);
    const response = await fetch(`${left.url}/api/health`, { signal: AbortSignal.timeout(2000) });
    return response.ok ? left : undefined;
  } catch {
    return undefined;
  }
}
