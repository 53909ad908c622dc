import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskCopy } from '../../../src/directory/disk-copy.ts';
import { sampleContent } from './sample-content.ts';
import { areaRow } from './sample-rows.ts';

let folder: string;
let file: string;
let errors: unknown[];
const onError = (error: unknown): void => void errors.push(error);
const version = { boot: 'boot', counter: 3 };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'disk-copy-'));
  file = path.join(folder, 'inner', 'snapshot.ndjson');
  errors = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('reads back what was saved', async () => {
  const copy = createDiskCopy({ file, onError });
  const rows = sampleContent();
  copy.save({ version, loadedAt: 17, rows });
  await copy.flush();
  expect(await createDiskCopy({ file, onError }).read()).toEqual({ version, loadedAt: 17, rows });
  expect(errors).toEqual([]);
});

test('is readable by its owner alone, and leaves nothing beside it', async () => {
  const copy = createDiskCopy({ file, onError });
  copy.save({ version, loadedAt: 17, rows: sampleContent() });
  await copy.flush();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.dirname(file))).toEqual(['snapshot.ndjson']);
});

test('has nothing to read when nothing was saved', async () => {
  expect(await createDiskCopy({ file, onError }).read()).toBeUndefined();
  expect(errors).toEqual([]);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['cut off between two lines', (text: string) => text.split('\n').slice(0, 4).join('\n')],
  ['of another format', (text: string) => text.replace('"format":1', '"format":0')],
  ['empty', () => ''],
])('does not believe a file that is %s', async (_name, damage) => {
  const copy = createDiskCopy({ file, onError });
  copy.save({ version, loadedAt: 17, rows: sampleContent() });
  await copy.flush();
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect(await copy.read()).toBeUndefined();
});

test('writes the first at once and then only the last of many', async () => {
  const copy = createDiskCopy({ file, onError, interval: 60_000 });
  for (const counter of [1, 2, 3])
    copy.save({ version: { boot: 'boot', counter }, loadedAt: 0, rows: sampleContent() });
  await expect.poll(async () => (await copy.read())?.version.counter).toBe(3);
  copy.save({ version: { boot: 'boot', counter: 4 }, loadedAt: 0, rows: sampleContent() });
  copy.save({ version: { boot: 'boot', counter: 5 }, loadedAt: 0, rows: sampleContent() });
  expect((await copy.read())?.version.counter).toBe(3);
  await copy.flush();
  expect((await copy.read())?.version.counter).toBe(5);
});

test('reports that it cannot write, and lets the site live', async () => {
  await writeFile(path.join(folder, 'inner'), 'a file where a folder should be');
  const copy = createDiskCopy({ file, onError });
  copy.save({ version, loadedAt: 0, rows: sampleContent({ areas: [areaRow()] }) });
  await copy.flush();
  expect(errors).toHaveLength(1);
});
