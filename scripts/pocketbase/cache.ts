import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../stop.ts';
import { sha256 } from './source.ts';

/** Where an executable came from; kept beside it with its sum. */
export type Origin = 'wheel' | 'release';

const recordName = 'pocketbase.json';
const partialPrefix = '.partial-';
/** No download takes this long: an older partial folder was left by a run that was ended. */
const oldestPartialMs = 60 * 60 * 1000;

/**
 * The cached executable, checked against its sum; `undefined` when there is none.
 *
 * One that came from a wheel must have the sum that the project keeps, so that changing both the file and the
 * record beside it is found too. One from an official archive must have the sum recorded when it was unpacked.
 * @throws Stop when it does not: what has been changed is not run and not silently replaced
 */
export async function cachedExecutable(
  folder: string,
  executableName: string,
  wheelSum: string | undefined,
): Promise<string | undefined> {
  const file = path.join(folder, executableName);
  const content = await readFile(file).catch(() => undefined);
  if (!content) return undefined;
  const found = sha256(content);
  if (found === wheelSum) return file;
  const record = await readRecord(folder);
  if (record?.origin === 'release' && record.sha256 === found) return file;
  throw new Stop(
    `The PocketBase executable in the cache is not the one that was put there, so it was not started:\n  ${file}\n` +
      `To fetch it anew, delete the folder ${folder} and run the same command again.`,
  );
}

/**
 * Puts an executable in the cache, after `check` has tried it. Nothing half-written or refused is ever seen under
 * its final name.
 */
export async function keepExecutable(
  folder: string,
  executableName: string,
  executable: Buffer,
  origin: Origin,
  check: (file: string) => Promise<void>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await removeOldPartials(folder);
  const partial = await mkdtemp(path.join(folder, partialPrefix));
  try {
    const record = { origin, sha256: sha256(executable) };
    await writeFile(path.join(partial, recordName), `${JSON.stringify(record, undefined, 2)}\n`);
    await writeFile(path.join(partial, executableName), executable);
    await chmod(path.join(partial, executableName), 0o755);
    await check(path.join(partial, executableName));
    await rename(path.join(partial, recordName), path.join(folder, recordName));
    await rename(path.join(partial, executableName), path.join(folder, executableName));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return path.join(folder, executableName);
}

async function readRecord(folder: string): Promise<{ origin?: unknown; sha256?: unknown } | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, recordName), 'utf8'));
  } catch {
    return undefined;
  }
}

async function removeOldPartials(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(partialPrefix)) continue;
    const partial = path.join(folder, name);
    const { mtimeMs } = await stat(partial);
    if (Date.now() - mtimeMs > oldestPartialMs) await rm(partial, { recursive: true, force: true });
  }
}
