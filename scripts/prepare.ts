import path from 'node:path';
import { buildPocketBase } from './build/pocketbase.ts';
import { buildSite } from './build/site.ts';
import { root } from './paths.ts';
import { defaults, pocketBaseBinary } from './pocketbase/binary.ts';
import { ensureHookTypes } from './pocketbase/types-file.ts';

/**
 * Makes PocketBase ready: its executable, the types for hooks, hooks and migrations. Does only what is not done yet.
 * @returns path of the executable
 */
export async function preparePocketBase(): Promise<string> {
  const options = defaults();
  const binary = await pocketBaseBinary(options);
  await ensureHookTypes(binary, options.cacheFolder);
  const folders = { source: path.join(root, 'pocketbase'), output: path.join(root, 'dist', 'pocketbase') };
  if (await buildPocketBase(folders)) console.log('Built the PocketBase hooks and migrations.');
  return binary;
}

/** Builds the site when it is not up to date. */
export async function prepareSite(): Promise<void> {
  const started = Date.now();
  if (await buildSite()) console.log(`Built the site in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
