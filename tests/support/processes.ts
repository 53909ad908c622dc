import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningServer } from '../../scripts/child.ts';
import { preparePocketBase, prepareSite } from '../../scripts/prepare.ts';
import {
  runPocketBase,
  startPocketBase,
  startSite,
  type PocketBaseOptions,
} from '../../scripts/processes.ts';
import { SIGNUP_SECRET } from './form-key.ts';
import { freePort } from './free-port.ts';
import { madeOnce, testAccounts } from './made-once.ts';

export { testAccounts };

/** A real PocketBase on a data folder of its own. */
export interface TestPocketBase {
  url: string;
  pid: number;
  port: number;
  dataDir: string;
  output(): string;
  /** Ends the process, keeps the data. */
  stop(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Ends the process and removes the data. */
  remove(): Promise<void>;
}

export interface TestPocketBaseOptions {
  /** Fills it with the demo municipality first. */
  demo?: boolean;
  hooksDir?: string;
  migrationsDir?: string;
  env?: Readonly<Record<string, string>>;
  /** Engines for as many calls at once; a test of more than a few dozen would else spend its time on making them. */
  hooksPool?: number;
  /** Bytes that no file of it may grow beyond, as on a disk that is full. */
  largestFile?: number;
}

/** Starts a real PocketBase with this project's hooks and migrations on an empty data folder and a free port. */
export async function startTestPocketBase(options: TestPocketBaseOptions = {}): Promise<TestPocketBase> {
  const { demo = false, largestFile, ...rest } = options;
  const made = madeOnce();
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-test-'));
  const executable = made?.binary ?? (await preparePocketBase());
  const binary = largestFile === undefined ? executable : await limited(executable, largestFile, folder);
  const setup: PocketBaseOptions = {
    ...rest,
    binary,
    dataDir: path.join(folder, 'pocketbase'),
    accounts: testAccounts,
  };
  const ready = demo ? made?.demo : made?.migrated;
  if (ready && !rest.migrationsDir) await cp(ready, setup.dataDir, { recursive: true });
  else if (demo) {
    await runPocketBase(setup, ['migrate', 'up']);
    await runPocketBase({ ...setup, env: { ...setup.env, TRYGG_DEMO: '1' } }, ['demo']);
  }
  const port = await freePort();
  let server: RunningServer = await startPocketBase({ ...setup, port });
  const stop = async (): Promise<void> => void (await server.stop());
  return {
    url: server.url,
    port,
    dataDir: setup.dataDir,
    get pid() {
      return server.pid;
    },
    output: () => server.output(),
    stop,
    async start() {
      server = await startPocketBase({ ...setup, port });
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A script that starts the executable with a limit on its files; any POSIX shell counts in blocks of 512 bytes. */
async function limited(executable: string, largestFile: number, folder: string): Promise<string> {
  const script = path.join(folder, 'pocketbase-with-limit');
  const lines = ['#!/bin/sh', `ulimit -f ${Math.floor(largestFile / 512)}`, `exec '${executable}' "$@"`, ''];
  await writeFile(script, lines.join('\n'), { mode: 0o755 });
  return script;
}

export interface TestSiteOptions {
  pocketBaseUrl: string;
  port?: number;
  /** Kept by the caller when a later start is to find it; otherwise a file of its own. */
  snapshotFile?: string;
  env?: Readonly<Record<string, string>>;
}

/** Starts the built site (built first when it is not up to date) on a free port. */
export async function startTestSite(options: TestSiteOptions): Promise<RunningServer> {
  if (!madeOnce()) await prepareSite();
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-site-'));
  const server = await startSite({
    port: options.port ?? (await freePort()),
    pocketBaseUrl: options.pocketBaseUrl,
    accounts: testAccounts,
    snapshotFile: options.snapshotFile ?? path.join(folder, 'snapshot.json'),
    signupSecret: SIGNUP_SECRET,
    // Tests fill in a form faster than a person; `abuse.test.ts` tries the time that people get.
    env: { FORM_MIN_SECONDS: '0', ...options.env },
  });
  void server.exited.then(() => rm(folder, { recursive: true, force: true }));
  return server;
}
