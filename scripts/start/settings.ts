import path from 'node:path';
import { Stop } from '../stop.ts';

/** What `npm start` can be told by environment variables. */
export interface Settings {
  /** The site's port and the address it listens on. */
  port: number;
  host: string;
  /** PocketBase's port, on loopback. */
  pocketBasePort: number;
  /** Absolute path; holds the secrets file, PocketBase's data and the site's copy of the catalogue. */
  dataDir: string;
  /** Whether an empty data folder is filled with the demo municipality. */
  demo: boolean;
  /** Given by the operator; otherwise made at the first start. */
  adminEmail: string | undefined;
  adminPassword: string | undefined;
}

/** PocketBase refuses shorter passwords. */
const shortestPassword = 8;

/** @throws Stop when a value cannot be used */
export function readSettings(env: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  const port = readPort(env, 'PORT', 4321);
  const pocketBasePort = readPort(env, 'POCKETBASE_PORT', 8090);
  if (port === pocketBasePort)
    throw new Stop(`PORT and POCKETBASE_PORT are both ${port}. Give them different ports.`);
  const adminPassword = env['ADMIN_PASSWORD'] || undefined;
  if (adminPassword && adminPassword.length < shortestPassword)
    throw new Stop(`ADMIN_PASSWORD is too short: PocketBase wants at least ${shortestPassword} characters.`);
  return {
    port,
    pocketBasePort,
    host: env['HOST'] || '127.0.0.1',
    dataDir: path.resolve(folder, env['DATA_DIR'] || 'data'),
    demo: env['DEMO'] !== '0',
    adminEmail: env['ADMIN_EMAIL'] || undefined,
    adminPassword,
  };
}

function readPort(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new Stop(`${name} must be a port number from 1 to 65535, not "${text}".`);
  return port;
}
