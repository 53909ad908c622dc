import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, SWEDISH, type Language } from '../../src/i18n/languages.ts';
import { root } from '../paths.ts';
import { Stop } from '../stop.ts';
import { hashOf } from './inputs.ts';
import { checkWords } from './words.ts';
import { precompress } from './precompress.ts';
import { buildWorker } from './worker.ts';

/** Everything that the built site is made of. */
const inputs = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json', 'scripts/build'];

const dist = path.join(root, 'dist');
const stampFile = path.join(dist, 'site.stamp');

/**
 * Builds the site in each language into its folder under dist, unless it was built from just these inputs.
 * @returns whether it was built
 * @throws Stop with the build's output when it fails, or with what one language says and another does not
 */
export async function buildSite(): Promise<boolean> {
  const stamp = await hashOf(root, inputs);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  const differences = await checkWords();
  if (differences.length > 0) throw new Stop(`The languages do not say the same:\n${differences.join('\n')}`);
  await rm(stampFile, { force: true });
  await Promise.all(LANGUAGES.map((language) => buildIn(language, stamp)));
  await mkdir(dist, { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}

async function buildIn(language: Language, stamp: string): Promise<void> {
  const output = path.join(dist, language.folder);
  await rm(output, { recursive: true, force: true });
  await astroBuild(language.code);
  const files = path.join(output, 'client');
  // One worker for all languages, at an address from which it may answer for the whole site.
  if (language === SWEDISH) await buildWorker(files, stamp);
  await precompress(files);
}

function astroBuild(language: string): Promise<void> {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    SITE_LANGUAGE: language,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Stop(`The site cannot be built:\n${printed}`));
    });
  });
}
