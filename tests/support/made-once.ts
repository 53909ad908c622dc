import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preparePocketBase, prepareSite } from '../../scripts/prepare.ts';
import { runPocketBase, type Accounts } from '../../scripts/processes.ts';

export const testAccounts: Accounts = {
  adminEmail: 'admin@example.test',
  adminPassword: 'admin-password-for-tests',
  siteAccountEmail: 'site@example.test',
  siteAccountPassword: 'site-password-for-tests',
};

/** What all test files of a run share, so that not each of them makes it anew. */
interface MadeOnce {
  /** Path of PocketBase's executable. */
  readonly binary: string;
  /** Data folders to copy: one with every migration run, one with the demo municipality where it is asked for. */
  readonly migrated: string;
  readonly demo?: string;
}

/** The runner's own process makes it, the processes of its test files inherit it. */
const VARIABLE = 'TRYGG_TEST_MADE_ONCE';

/** What the run has made; nothing outside a test run, for example in a benchmark. */
export function madeOnce(): MadeOnce | undefined {
  const text = process.env[VARIABLE];
  return text === undefined ? undefined : (JSON.parse(text) as MadeOnce);
}

/** Makes it, before the first test file, unless it is there. @returns removes it, after the last */
export async function makeOnce({ demo = false } = {}): Promise<() => Promise<void>> {
  if (madeOnce()) return () => Promise.resolve();
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-made-'));
  const binary = await preparePocketBase();
  await prepareSite();
  const inFolder = (name: string) => ({ binary, dataDir: path.join(folder, name), accounts: testAccounts });
  const migrated = inFolder('migrated');
  await runPocketBase(migrated, ['migrate', 'up']);
  const seeded = inFolder('demo');
  if (demo) {
    await runPocketBase(seeded, ['migrate', 'up']);
    await runPocketBase({ ...seeded, env: { TRYGG_DEMO: '1' } }, ['demo']);
  }
  const made: MadeOnce = { binary, migrated: migrated.dataDir, ...(demo && { demo: seeded.dataDir }) };
  process.env[VARIABLE] = JSON.stringify(made);
  return async () => {
    delete process.env[VARIABLE];
    await rm(folder, { recursive: true, force: true });
  };
}
