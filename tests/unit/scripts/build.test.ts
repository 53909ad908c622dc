import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../../scripts/build/inputs.ts';
import { buildPocketBase } from '../../../scripts/build/pocketbase.ts';
import { precompress } from '../../../scripts/build/precompress.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trygg-build-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

describe('hooks, migrations and the extension of the admin', () => {
  const sources = {
    'source/admin/main.ts': "import style from './admin.css';\ndocument.title = `Å ${style}`;\n",
    'source/admin/admin.css': '.a { color: red }\n',
    'source/hooks/greet.pb.ts':
      "import type { Text } from './lib/index.ts';\n" +
      'onBootstrap((e: { next(): void }) => { const text: Text = require(`${__hooks}/lib.js`).greet(); e.next(); });\n',
    'source/hooks/lib/demo.ts': 'export const seedDemo = () => undefined;\n',
    'source/hooks/lib/for-staff.ts': 'export const staff = () => undefined;\n',
    'source/hooks/lib/index.ts':
      "import { word } from './word.ts';\nexport type Text = string;\n" +
      "export const greet = (): Text => WITHOUT_TRANSACTION ? 'utan' : word;\n",
    'source/hooks/lib/word.ts': "export const word = 'smörgås';\n",
    'source/migrations/0001_first.ts': 'migrate((app: unknown) => {}, () => {});\n',
  };
  const build = (withoutTransaction?: boolean): Promise<boolean> =>
    buildPocketBase({
      source: path.join(folder, 'source'),
      output: path.join(folder, 'output'),
      ...(withoutTransaction !== undefined && { withoutTransaction }),
    });
  const output = (name: string): Promise<string> => readFile(path.join(folder, 'output', name), 'utf8');

  test('become one file each, the library one CommonJS file, and the extension one script', async () => {
    await write(sources);
    expect(await build()).toBe(true);
    expect(await readdir(path.join(folder, 'output', 'hooks'))).toEqual([
      'demo.js',
      'greet.pb.js',
      'lib.js',
      'staff.js',
    ]);
    expect(await readdir(path.join(folder, 'output', 'migrations'))).toEqual(['0001_first.js']);
    expect(await output('hooks/greet.pb.js')).toBe(
      'onBootstrap((e) => {\n  const text = require(`${__hooks}/lib.js`).greet();\n  e.next();\n});\n',
    );
    expect(await readdir(path.join(folder, 'output', 'admin'))).toEqual(['main.js']);
    const seen = { title: '' };
    new Function('document', await output('admin/main.js'))(seen);
    expect(seen.title).toBe('Å .a { color: red }\n');
    const lib = await output('hooks/lib.js');
    expect(lib).toContain('smörgås');
    const module: { exports: { greet?: () => string } } = { exports: {} };
    new Function('module', 'exports', lib)(module, module.exports);
    expect(module.exports.greet?.()).toBe('smörgås');
  });

  test('are written again only when something differs', async () => {
    await write(sources);
    await build();
    const before = await stat(path.join(folder, 'output'));
    expect(await build()).toBe(false);
    expect((await stat(path.join(folder, 'output'))).ino).toBe(before.ino);
    await write({ 'source/hooks/lib/word.ts': "export const word = 'annat';\n" });
    expect(await build()).toBe(true);
    expect(await output('hooks/lib.js')).toContain('annat');
  });

  test('leave no output of a source that was removed', async () => {
    await write({ ...sources, 'source/migrations/0002_second.ts': 'migrate(() => {}, () => {});\n' });
    await build();
    await rm(path.join(folder, 'source/migrations/0002_second.ts'));
    expect(await build()).toBe(true);
    expect(await readdir(path.join(folder, 'output', 'migrations'))).toEqual(['0001_first.js']);
  });

  test('can leave out the transaction, for a test alone', async () => {
    await write(sources);
    await build(true);
    expect(await output('hooks/lib.js')).toContain('utan');
  });

  test.each([
    ['a syntax error', { 'source/hooks/broken.pb.ts': 'routerAdd("GET", ;' }, /broken\.pb\.ts/],
    [
      'an import of values',
      { 'source/hooks/greet.pb.ts': "import { greet } from './lib/index.ts';\ngreet();\n" },
      /must not import or export/,
    ],
    [
      'a library that is not there',
      { 'source/hooks/lib/index.ts': "export * from './missing.ts';\n" },
      /missing\.ts/,
    ],
  ])('are refused with %s, and the last output stays', async (_, change, message) => {
    await write(sources);
    await build();
    const before = await output('hooks/lib.js');
    await write(change);
    await expect(build()).rejects.toThrow(message);
    expect(await output('hooks/lib.js')).toBe(before);
  });
});

describe('the hash of a build’s inputs', () => {
  const names = ['src', 'config.json', 'not-there'];

  test('changes with contents, names, additions and removals, and with nothing else', async () => {
    await write({ 'src/a.ts': '1', 'src/deep/b.ts': '2', 'config.json': '{}' });
    const first = await hashOf(folder, names);
    await write({ 'src/a.ts': '1', 'elsewhere.ts': '3' });
    expect(await hashOf(folder, names)).toBe(first);
    const seen = new Set([first]);
    await write({ 'src/a.ts': '11' });
    seen.add(await hashOf(folder, names));
    await write({ 'src/c.ts': '' });
    seen.add(await hashOf(folder, names));
    await rm(path.join(folder, 'src/a.ts'));
    seen.add(await hashOf(folder, names));
    await rm(path.join(folder, 'config.json'));
    seen.add(await hashOf(folder, names));
    await write({ 'not-there/now.ts': '' });
    seen.add(await hashOf(folder, names));
    expect(seen.size).toBe(6);
  });
});

test('text files get smaller copies beside them, others do not', async () => {
  const text = '.aktivitet { color: green }\n'.repeat(200);
  await write({ 'assets/a.css': text, 'tiny.svg': '<svg/>', 'font.woff2': text });
  await precompress(folder);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'assets',
    'assets/a.css',
    'assets/a.css.br',
    'assets/a.css.gz',
    'font.woff2',
    'tiny.svg',
  ]);
  const css = path.join(folder, 'assets/a.css');
  expect(brotliDecompressSync(await readFile(`${css}.br`)).toString()).toBe(text);
  expect(gunzipSync(await readFile(`${css}.gz`)).toString()).toBe(text);
});
