import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startServer, type RunningServer } from './child.ts';
import { hooksFolder, migrationsFolder, root } from './paths.ts';
import { Stop } from './stop.ts';

/** What the admin and the site's own account are called and sign in with. */
export interface Accounts {
  adminEmail: string;
  adminPassword: string;
  /** The password is only for making the account: one changed in the admin since then stays. */
  adminPasswordIsFirst?: boolean;
  siteAccountEmail: string;
  siteAccountPassword: string;
}

export interface PocketBaseOptions {
  /** Path of the executable. */
  binary: string;
  /** PocketBase's own data folder (pb_data). */
  dataDir: string;
  accounts: Accounts;
  hooksDir?: string;
  migrationsDir?: string;
  /** More environment variables for the hooks. */
  env?: Readonly<Record<string, string>>;
  /** How many JavaScript engines are kept; 32 when left out. */
  hooksPool?: number;
}

export interface ServeOptions {
  port: number;
  ownGroup?: boolean;
  onLine?: (line: string) => void;
}

/** Starts PocketBase on loopback with this project's hooks and migrations, and waits until it answers. */
export async function startPocketBase(options: PocketBaseOptions & ServeOptions): Promise<RunningServer> {
  const address = `127.0.0.1:${options.port}`;
  // A folder that does not exist: the site alone serves files, and PocketBase's default depends on where it is started.
  const publicDir = path.join(options.dataDir, 'no-public-files');
  const { ownGroup = false, onLine } = options;
  return startServer({
    name: 'PocketBase',
    command: options.binary,
    args: [
      'serve',
      `--http=${address}`,
      // The admin comes from this very address; no other page has business here.
      `--origins=http://${address}`,
      `--publicDir=${publicDir}`,
      ...folderFlags(options),
    ],
    env: pocketBaseEnvironment(options),
    url: `http://${address}`,
    healthPath: '/api/health',
    ownGroup,
    ...(onLine && { onLine }),
  });
}

/**
 * Runs one of PocketBase's commands to its end, for example `['migrate', 'up']`; gives what it printed.
 * @throws Stop when it fails
 */
export async function runPocketBase(options: PocketBaseOptions, command: readonly string[]): Promise<string> {
  await mkdir(options.dataDir, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = execFile(
      options.binary,
      [...command, ...folderFlags(options)],
      { env: pocketBaseEnvironment(options), maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`;
        process.off('exit', kill);
        if (error)
          reject(new Stop(`PocketBase failed at "${command.join(' ')}":\n${output || error.message}`));
        else resolve(output);
      },
    );
    const kill = (): void => void child.kill();
    process.once('exit', kill);
  });
}

export interface SiteOptions extends ServeOptions {
  host?: string;
  pocketBaseUrl: string;
  accounts: Pick<Accounts, 'siteAccountEmail' | 'siteAccountPassword'>;
  /** File that the site keeps its last copy of the published catalogue in. */
  snapshotFile: string;
  signupSecret: string;
  /** More environment variables, for example SITE_URL. */
  env?: Readonly<Record<string, string>>;
}

/** Starts the built site and waits until it answers. */
export async function startSite(options: SiteOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', ownGroup = false, onLine } = options;
  return startServer({
    name: 'The site',
    command: process.execPath,
    // Young objects in 12 MB instead of 48: pages are short-lived, and the difference is a third of the site's memory.
    args: ['--max-semi-space-size=4', path.join(root, 'src', 'server', 'main.ts')],
    env: {
      ...environmentWithoutSecrets(),
      HOST: host,
      PORT: String(options.port),
      POCKETBASE_URL: options.pocketBaseUrl,
      SITE_ACCOUNT_EMAIL: options.accounts.siteAccountEmail,
      SITE_ACCOUNT_PASSWORD: options.accounts.siteAccountPassword,
      SNAPSHOT_FILE: options.snapshotFile,
      SIGNUP_SECRET: options.signupSecret,
      ...options.env,
    },
    url: `http://${reachableHost(host)}:${options.port}`,
    healthPath: '/api/health',
    ownGroup,
    ...(onLine && { onLine }),
  });
}

function folderFlags(options: PocketBaseOptions): string[] {
  return [
    `--dir=${options.dataDir}`,
    `--hooksDir=${options.hooksDir ?? hooksFolder}`,
    `--migrationsDir=${options.migrationsDir ?? migrationsFolder}`,
    // With watching on, a broken hook file would not stop the start: it would serve without that file's rules.
    '--hooksWatch=false',
    // Past this many calls at once, PocketBase makes a new engine for each, which costs more than the call.
    `--hooksPool=${options.hooksPool ?? 32}`,
    '--automigrate=false',
  ];
}

function pocketBaseEnvironment({ accounts, env }: PocketBaseOptions): Record<string, string | undefined> {
  return {
    ...environmentWithoutSecrets(),
    ADMIN_EMAIL: accounts.adminEmail,
    [accounts.adminPasswordIsFirst ? 'ADMIN_FIRST_PASSWORD' : 'ADMIN_PASSWORD']: accounts.adminPassword,
    SITE_ACCOUNT_EMAIL: accounts.siteAccountEmail,
    SITE_ACCOUNT_PASSWORD: accounts.siteAccountPassword,
    ...env,
  };
}

const secretNames = new Set([
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'ADMIN_FIRST_PASSWORD',
  'SITE_ACCOUNT_EMAIL',
  'SITE_ACCOUNT_PASSWORD',
  'SIGNUP_SECRET',
]);

/** Each process gets only the secrets that it needs, and these are given one by one. */
function environmentWithoutSecrets(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !secretNames.has(name)));
}

/** An address to reach a server on this machine that listens on `host`. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
