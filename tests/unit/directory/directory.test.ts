import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createDirectory, type Directory } from '../../../src/directory/directory.ts';
import { createDiskCopy, type DiskCopy } from '../../../src/directory/disk-copy.ts';
import type { DroppedRecord } from '../../../src/directory/rows.ts';
import { MemorySource } from './memory-source.ts';
import { sampleRecords } from './sample-content.ts';
import { activityRow, adultRow, areaRow, sessionRow, venueRow } from './sample-rows.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const started: Directory[] = [];
let dropped: DroppedRecord[];
let trouble: unknown[];

async function startDirectory(
  source: MemorySource,
  more: { diskCopy?: DiskCopy; now?: () => number } = {},
): Promise<Directory> {
  dropped = [];
  trouble = [];
  const directory = createDirectory({
    source,
    now: () => NOW,
    reports: { onDropped: (record) => dropped.push(record), onTrouble: (error) => trouble.push(error) },
    ...more,
  });
  started.push(directory);
  await directory.start();
  return directory;
}

afterEach(async () => {
  for (const directory of started.splice(0)) await directory.stop();
});

const areaNames = (directory: Directory) => directory.snapshot?.areas.map(({ name }) => name);

test('has the published content after the start', async () => {
  const directory = await startDirectory(new MemorySource());
  expect(directory.snapshot?.sessions).toHaveLength(1);
  expect(directory.online).toBe(true);
  expect(directory.confirmedAt).toBe(NOW);
});

test('takes in a changed, a new and a removed record, and asks for nothing else', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  const before = directory.snapshot?.version;
  source.put('areas', areaRow({ name: 'Kyrkhult' }));
  source.put('areas', areaRow({ id: 'area2', name: 'Gränum', slug: 'granum', sort_order: 2 }));
  source.asked.clear();
  source.announce([
    { collection: 'areas', id: 'area00000000001' },
    { collection: 'areas', id: 'area2' },
  ]);
  await expect.poll(() => areaNames(directory)).toEqual(['Kyrkhult', 'Gränum']);
  expect([...source.asked]).toEqual([['areas', 1]]);
  expect(directory.snapshot?.version).not.toBe(before);

  source.remove('areas', 'area2');
  source.announce([{ collection: 'areas', id: 'area2' }]);
  await expect.poll(() => areaNames(directory)).toEqual(['Kyrkhult']);
});

test('takes in the sessions, places and adults of an activity that is published', async () => {
  const source = new MemorySource(sampleRecords({ activities: [] }));
  source.put('session_places', { id: 'sched0000261124', confirmed: 4, waitlisted: 0 } as { id: string });
  source.put('session_adults', adultRow());
  const directory = await startDirectory(source);
  expect(directory.snapshot?.sessions).toEqual([]);

  source.put('activities', activityRow());
  source.announce([{ collection: 'activities', id: 'act000000000001' }]);
  await expect.poll(() => directory.snapshot?.sessions.length).toBe(1);
  expect(directory.snapshot?.sessions[0]?.signups.confirmed).toBe(4);
  expect(directory.snapshot?.sessions[0]?.adults).toHaveLength(1);

  source.remove('activities', 'act000000000001');
  source.announce([{ collection: 'activities', id: 'act000000000001' }]);
  await expect.poll(() => directory.snapshot?.sessions.length).toBe(0);
});

test('takes in the sessions at a venue that is published', async () => {
  const source = new MemorySource(sampleRecords({ venues: [], schedules: [], sessions: [] }));
  const directory = await startDirectory(source);
  source.put('venues', venueRow());
  source.put('sessions', sessionRow());
  source.announce([{ collection: 'venues', id: 'venue0000000001' }]);
  await expect.poll(() => directory.snapshot?.sessions.length).toBe(1);
});

test('asks for all adults of a session when told so, and forgets those who left', async () => {
  const source = new MemorySource();
  source.put('session_adults', adultRow({ id: 'one' }));
  const directory = await startDirectory(source);
  expect(directory.snapshot?.sessions[0]?.adults).toHaveLength(1);
  source.remove('session_adults', 'one');
  source.put('session_adults', adultRow({ id: 'two', first_name: 'Åsa' }));
  source.announce([{ collection: 'session_adults', session: 'sched0000261124' }]);
  await expect.poll(() => directory.snapshot?.sessions[0]?.adults[0]?.firstName).toBe('Åsa');
  expect(directory.snapshot?.sessions[0]?.adults).toHaveLength(1);
});

test('makes one snapshot of messages that come close together', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  let changes = 0;
  directory.onChange(() => (changes += 1));
  for (let at = 0; at < 30; at += 1) {
    const id = `area${at}`;
    source.put('areas', areaRow({ id, name: id, slug: id }));
    source.announce([{ collection: 'areas', id }]);
  }
  await expect.poll(() => directory.snapshot?.areas.length).toBe(31);
  expect(changes).toBe(1);
});

test('takes messages in any order without reading everything', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.put('areas', areaRow({ name: 'Ny' }));
  source.asked.clear();
  source.counter = 3;
  source.send(3, [{ collection: 'areas', id: 'area00000000001' }]);
  await expect.poll(() => areaNames(directory)).toEqual(['Ny']);
  const early = directory.snapshot?.version;
  source.send(1, []);
  source.send(2, []);
  await expect.poll(() => directory.snapshot?.version).not.toBe(early);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(source.asked.get('venues')).toBeUndefined();
});

test('reads everything when a message stays away', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.put('areas', areaRow({ name: 'Utan meddelande' }));
  source.asked.clear();
  source.counter = 2;
  source.send(2, []);
  await expect.poll(() => areaNames(directory)).toEqual(['Utan meddelande']);
  expect(source.asked.get('venues')).toBe(1);
});

test('reads everything when it is told to, and when PocketBase started anew', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.put('areas', areaRow({ name: 'Allt' }));
  source.announce('all');
  await expect.poll(() => areaNames(directory)).toEqual(['Allt']);
  source.put('areas', areaRow({ name: 'Omstart' }));
  source.boot = 'two';
  source.counter = 0;
  source.connect();
  await expect.poll(() => areaNames(directory)).toEqual(['Omstart']);
});

test('keeps the catalogue while PocketBase is away, says so at once, and recovers alone', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.down = true;
  source.disconnect();
  await expect.poll(() => directory.online).toBe(false);
  expect(directory.snapshot?.sessions).toHaveLength(1);
  expect(trouble).toHaveLength(1);
  source.put('areas', areaRow({ name: 'Under tiden' }));
  source.counter += 1;
  source.down = false;
  await expect.poll(() => directory.online, { timeout: 4000 }).toBe(true);
  expect(areaNames(directory)).toEqual(['Under tiden']);
});

test('does not read again what did not change while the stream was broken', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.asked.clear();
  source.disconnect();
  source.connect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(directory.online).toBe(true);
  expect(source.asked.size).toBe(0);
});

test('reads everything after a change that could not be read', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.broken.add('areas');
  source.put('areas', areaRow({ name: 'Sent' }));
  source.announce([{ collection: 'areas', id: 'area00000000001' }]);
  await expect.poll(() => trouble.length).toBe(1);
  expect(areaNames(directory)).toEqual(['Jämshög']);
  source.broken.clear();
  await expect.poll(() => areaNames(directory), { timeout: 4000 }).toEqual(['Sent']);
});

test('a bad record is left out and reported, and comes back when it is put right', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  source.put('activities', { ...activityRow(), price_kind: 'sometimes' } as { id: string });
  source.announce([{ collection: 'activities', id: 'act000000000001' }]);
  await expect.poll(() => directory.snapshot?.activities.length).toBe(0);
  expect(dropped).toEqual([{ collection: 'activities', id: 'act000000000001', field: 'price_kind' }]);
  source.put('activities', activityRow());
  source.announce([{ collection: 'activities', id: 'act000000000001' }]);
  await expect.poll(() => directory.snapshot?.activities.length).toBe(1);
});

test('starts from disk while PocketBase is down, and takes over when it is back', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'directory-'));
  const diskCopy = () =>
    createDiskCopy({ file: path.join(folder, 'copy.ndjson'), onError: (error) => trouble.push(error) });
  const first = await startDirectory(new MemorySource(), { diskCopy: diskCopy() });
  await first.stop();

  const source = new MemorySource(sampleRecords({ areas: [areaRow({ name: 'Nytt' })] }));
  source.down = true;
  const directory = await startDirectory(source, { diskCopy: diskCopy() });
  expect(areaNames(directory)).toEqual(['Jämshög']);
  expect(directory.online).toBe(false);
  expect(directory.confirmedAt).toBe(0);
  source.down = false;
  await expect.poll(() => areaNames(directory), { timeout: 4000 }).toEqual(['Nytt']);
  await directory.stop();
  await rm(folder, { recursive: true });
});

test('has nothing to show without PocketBase and without a copy, until PocketBase comes', async () => {
  const source = new MemorySource();
  source.down = true;
  const directory = await startDirectory(source);
  expect(directory.snapshot).toBeUndefined();
  source.down = false;
  await expect.poll(() => directory.snapshot?.sessions.length, { timeout: 4000 }).toBe(1);
});

test('lets go of sessions when they are more than 13 days old', async () => {
  let now = Date.UTC(2026, 11, 7, 22, 30);
  const source = new MemorySource();
  const directory = await startDirectory(source, { now: () => now });
  expect(directory.snapshot?.sessions).toHaveLength(1);
  now += 60 * 60 * 1000;
  void directory.check();
  await expect.poll(() => directory.snapshot?.sessions.length).toBe(0);
});

test('whoever asks whether PocketBase answers need not wait behind a reading that hangs', async () => {
  const source = new MemorySource();
  const directory = await startDirectory(source);
  let readOn = (): void => undefined;
  const hangs = new Promise<void>((resolve) => (readOn = resolve));
  source.beforePages = () => hangs;
  source.announce([{ collection: 'areas', id: 'area00000000001' }]);
  await expect.poll(() => source.asked.get('areas')).toBe(2);
  expect(await directory.check()).toBe(true);
  source.down = true;
  expect(await Promise.all([directory.check(), directory.check()])).toEqual([false, false]);
  expect(directory.online).toBe(false);
  source.down = false;
  readOn();
  expect(await directory.check()).toBe(true);
  await expect.poll(() => directory.online).toBe(true);
});
