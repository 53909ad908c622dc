import type { LaunchOptions } from '@playwright/test';
import chromium, { inflate } from '@sparticuz/chromium';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, root } from '../../scripts/paths.ts';

/** The browser talks to nobody but the pages under test. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start the browser for tests. On Linux x64 it is the Chromium of the package @sparticuz/chromium, unpacked once
 * into the cache folder with the libraries it needs; elsewhere the Chrome that is installed.
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackedChromium();
  return {
    executablePath: path.join(folder, 'chromium'),
    // Root has no sandbox, and test machines have no graphics card.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      ...QUIET,
    ],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
  };
}

async function unpackedChromium(): Promise<string> {
  const packageFolder = path.join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const parent = path.join(cacheFolder, 'chromium');
  const folder = path.join(parent, version);
  if (await exists(folder)) return folder;

  await mkdir(parent, { recursive: true });
  const partial = await mkdtemp(path.join(parent, '.partial-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files, under fixed names that every project would share.
  process.env['TMPDIR'] = partial;
  try {
    await chromium.executablePath();
    await inflate(path.join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
