import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setUp } from '../../../scripts/set-up.mjs';

const npmStandIn = path.resolve(import.meta.dirname, '../../support/npm-stand-in.js');

describe('installing the dependencies', () => {
  let folder: string;
  let node: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trygg-set-up-'));
    node = path.join(folder, 'node_modules', 'node', 'bin', 'node');
    await lock('24.1.0');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const lock = (version: string): Promise<void> =>
    writeFile(
      path.join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/node': { version } } }),
    );
  const install = (behaviour: string): Promise<string> =>
    setUp(folder, { ...process.env, npm_execpath: npmStandIn, NPM_STAND_IN: behaviour });
  const calls = async (): Promise<string[]> =>
    (await readFile(path.join(folder, 'npm-calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);

  test('runs npm ci once, then not again', async () => {
    expect(await install('installs v24.1.0')).toBe(node);
    expect(await install('fails')).toBe(node);
    expect(await calls()).toEqual(['ci --loglevel=error --no-fund --no-audit']);
  });

  test('runs npm ci again when the lock file changed', async () => {
    await install('installs v24.1.0');
    await lock('24.2.0');
    await install('installs v24.2.0');
    expect(await calls()).toHaveLength(2);
  });

  test('runs npm ci when node_modules was made by something else, or is incomplete', async () => {
    await mkdir(path.join(folder, 'node_modules'));
    await install('installs v24.1.0');
    await rm(node);
    await install('installs v24.1.0');
    expect(await calls()).toHaveLength(2);
  });

  test('says so when npm ci fails, and tries again the next time', async () => {
    await expect(install('fails')).rejects.toThrow('npm ci failed (exit code 1)');
    await install('installs v24.1.0');
    expect(await calls()).toHaveLength(2);
  });

  test.each(['installs nothing', 'forbids install scripts'])(
    'says so when the project’s Node is not there: npm %s',
    async (behaviour) => {
      await expect(install(behaviour)).rejects.toThrow(/did not put Node 24\.1\.0 in place.*ignore-scripts/s);
    },
  );
});
