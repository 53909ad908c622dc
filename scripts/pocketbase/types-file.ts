import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Makes sure that `<folder>/types.d.ts` is there: the types of what PocketBase offers to hooks and migrations, which the
 * executable writes into each data folder it opens.
 */
export async function ensureHookTypes(binary: string, folder: string): Promise<string> {
  const file = path.join(folder, 'types.d.ts');
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) return file;
  const scratch = await mkdtemp(path.join(tmpdir(), 'trygg-types-'));
  try {
    const empty = path.join(scratch, 'empty');
    await mkdir(empty);
    const data = path.join(scratch, 'data');
    const flags = [`--dir=${data}`, `--hooksDir=${empty}`, `--migrationsDir=${empty}`, '--hooksWatch=false'];
    await execute(binary, ['migrate', 'up', ...flags]);
    await mkdir(folder, { recursive: true });
    const partial = `${file}.${process.pid}`;
    await writeFile(partial, withPlainCollections(await readFile(path.join(data, 'types.d.ts'), 'utf8')));
    await rename(partial, file);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return file;
}

/**
 * The generated file wants a field's methods in `new Collection({ fields: [{ … }] })`, where PocketBase takes the plain
 * objects that its documentation shows.
 */
function withPlainCollections(types: string): string {
  const strict = 'constructor(data?: Partial<Collection>)';
  if (!types.includes(strict)) throw new Error(`PocketBase's types.d.ts no longer holds "${strict}"`);
  return types.replace(strict, 'constructor(data?: object)');
}
