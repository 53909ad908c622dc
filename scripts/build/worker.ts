import { build, stop } from 'esbuild';
import path from 'node:path';
import { root } from '../paths.ts';
import { Stop } from '../stop.ts';

/**
 * Writes the service worker into the folder of the site's files.
 * @param stamp of everything that the site is built from: another one makes browsers fetch anew what they keep
 * @throws Stop when it cannot be built
 */
export async function buildWorker(folder: string, stamp: string): Promise<void> {
  try {
    await build({
      entryPoints: [path.join(root, 'src', 'worker', 'service-worker.ts')],
      outfile: path.join(folder, 'service-worker.js'),
      bundle: true,
      format: 'iife',
      target: 'es2022',
      define: { STAMP: JSON.stringify(stamp.slice(0, 12)) },
      minify: true,
      charset: 'utf8',
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Stop(
      `The service worker cannot be built:\n${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    // esbuild keeps a helper process for further builds.
    await stop();
  }
}
