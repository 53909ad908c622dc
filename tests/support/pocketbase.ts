import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPocketBase } from '../../scripts/build/pocketbase.ts';
import { root } from '../../scripts/paths.ts';
import { apiFor, signIn, type Api } from './api.ts';
import {
  startTestPocketBase,
  testAccounts,
  type TestPocketBase,
  type TestPocketBaseOptions,
} from './processes.ts';

/** A running PocketBase with a client for each role that the rules know. */
export interface PocketBaseWithRoles extends TestPocketBase {
  readonly guest: Api;
  /** The account that the site signs in with. */
  readonly site: Api;
  /** A superuser, as staff are in the admin. */
  readonly staff: Api;
}

/** Starts a real PocketBase and signs in as each role. */
export async function testPocketBase(options: TestPocketBaseOptions = {}): Promise<PocketBaseWithRoles> {
  return withRoles(await startTestPocketBase(options));
}

/** The same, with hooks that leave out the transaction around sign-ups: to see that a test would notice. */
export async function testPocketBaseWithoutTransaction(
  options: TestPocketBaseOptions = {},
): Promise<PocketBaseWithRoles> {
  const build = await mkdtemp(path.join(tmpdir(), 'trygg-hooks-'));
  await buildPocketBase({ source: path.join(root, 'pocketbase'), output: build, withoutTransaction: true });
  const server = await startTestPocketBase({
    ...options,
    hooksDir: path.join(build, 'hooks'),
    migrationsDir: path.join(build, 'migrations'),
  });
  await rm(build, { recursive: true, force: true });
  return withRoles(server);
}

async function withRoles(server: TestPocketBase): Promise<PocketBaseWithRoles> {
  const { siteAccountEmail, siteAccountPassword, adminEmail, adminPassword } = testAccounts;
  return Object.assign(server, {
    guest: apiFor(server.url),
    site: await signIn(server.url, 'services', siteAccountEmail, siteAccountPassword),
    staff: await signIn(server.url, '_superusers', adminEmail, adminPassword),
  });
}
