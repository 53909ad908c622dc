import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preparePocketBase } from '../../scripts/prepare.ts';
import { hooksFolder } from '../../scripts/paths.ts';
import { type Api, signIn } from '../../tests/support/api.ts';
import { startTestPocketBase, testAccounts } from '../../tests/support/processes.ts';
import type { Closing } from './closing.ts';

export interface UnhookedPocketBase {
  readonly port: number;
  readonly pid: number;
  readonly staff: Api;
}

/** PocketBase with none of this project's hooks but the one that makes the accounts: what PocketBase does by itself. */
export async function unhookedPocketBase(closing: Closing): Promise<UnhookedPocketBase> {
  await preparePocketBase();
  const hooksDir = closing.add(await mkdtemp(path.join(tmpdir(), 'trygg-bench-')), (folder) =>
    rm(folder, { recursive: true, force: true }),
  );
  for (const file of ['accounts.pb.js', 'lib.js']) {
    await copyFile(path.join(hooksFolder, file), path.join(hooksDir, file));
  }
  const server = closing.add(await startTestPocketBase({ hooksDir }), (started) => started.remove());
  const { adminEmail, adminPassword } = testAccounts;
  return {
    port: server.port,
    pid: server.pid,
    staff: await signIn(server.url, '_superusers', adminEmail, adminPassword),
  };
}
