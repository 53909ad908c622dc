import { build, stop, transform } from 'esbuild';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../stop.ts';

export interface PocketBaseBuild {
  /** Folder with `hooks/`, `migrations/` and `admin/`. */
  source: string;
  /** Folder that gets the same three, as JavaScript; holds nothing else. */
  output: string;
  /**
   * Leaves out the transaction around sign-ups, so that a test can prove that it would notice an oversold session.
   * Never set outside tests.
   */
  withoutTransaction?: boolean;
}

/** PocketBase's JavaScript engine lacks what came after; with an older target, helpers would land outside handlers. */
const target = 'es2022';

/**
 * Turns the TypeScript hooks and migrations into what PocketBase loads:
 * registrations (`hooks/*.pb.ts`) and migrations file by file, `hooks/lib/index.ts` as one library, `hooks/lib.js`, what only
 * staff use as another, `hooks/staff.js`, the demo municipality as a third, `hooks/demo.js`; and the extension of the admin, for browsers, as `admin/main.js`.
 * Writes only when something differs.
 * @returns whether anything was written
 * @throws Stop when a file cannot be built
 */
export async function buildPocketBase(options: PocketBaseBuild): Promise<boolean> {
  try {
    const files = await builtFiles(options);
    if (await isSame(options.output, files)) return false;
    await replace(options.output, files);
    return true;
  } finally {
    // esbuild keeps a helper process for further builds.
    await stop();
  }
}

/** Contents by path inside the output folder. */
async function builtFiles({
  source,
  withoutTransaction = false,
}: PocketBaseBuild): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const hooks = path.join(source, 'hooks');
  const migrations = path.join(source, 'migrations');
  for (const name of await namesIn(hooks, '.pb.ts'))
    files.set(path.join('hooks', jsName(name)), await transpile(path.join(hooks, name)));
  for (const name of await namesIn(migrations, '.ts'))
    files.set(path.join('migrations', jsName(name)), await transpile(path.join(migrations, name)));
  const bundles = { 'lib.js': 'index.ts', 'staff.js': 'for-staff.ts', 'demo.js': 'demo.ts' };
  for (const [name, entry] of Object.entries(bundles))
    files.set(path.join('hooks', name), await bundle(path.join(hooks, 'lib', entry), withoutTransaction));
  files.set(path.join('admin', 'main.js'), await bundleForBrowsers(path.join(source, 'admin', 'main.ts')));
  return files;
}

const jsName = (name: string): string => name.replace(/\.ts$/, '.js');

async function namesIn(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .toSorted();
}

/** Each handler is run alone from its text, so names and structure stay as they are written. */
async function transpile(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const { code } = await transform(source, { loader: 'ts', target, charset: 'utf8', sourcefile: file }).catch(
    failed,
  );
  if (/^(import|export)\b/m.test(code))
    throw new Stop(
      `${file} must not import or export: PocketBase runs it as a script. Require lib.js or staff.js in the handler.`,
    );
  return code;
}

async function bundle(entry: string, withoutTransaction: boolean): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    target,
    define: { WITHOUT_TRANSACTION: String(withoutTransaction) },
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  }).catch(failed);
  return result.outputFiles[0]?.text ?? '';
}

/** The dashboard runs it inside a function of its own: one script, with its style sheet as a text. */
async function bundleForBrowsers(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target,
    loader: { '.css': 'text' },
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  }).catch(failed);
  return result.outputFiles[0]?.text ?? '';
}

function failed(error: unknown): never {
  throw new Stop(
    `PocketBase's hooks and admin cannot be built:\n${error instanceof Error ? error.message : String(error)}`,
  );
}

async function isSame(output: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  const there = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = there.filter((entry) => entry.isFile());
  if (names.length !== files.size) return false;
  for (const [name, content] of files)
    if ((await readFile(path.join(output, name), 'utf8').catch(() => undefined)) !== content) return false;
  return true;
}

/** Builds beside the old folder and then swaps, so that a start at the same moment never sees half of it. */
async function replace(output: string, files: ReadonlyMap<string, string>): Promise<void> {
  const partial = `${output}.${process.pid}`;
  for (const folder of ['admin', 'hooks', 'migrations'])
    await mkdir(path.join(partial, folder), { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(partial, name), content);
  await rm(output, { recursive: true, force: true });
  await rename(partial, output);
}
