import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SnapshotBuilder } from '../../../src/directory/build-snapshot.ts';
import { createDiskCopy } from '../../../src/directory/disk-copy.ts';
import { offeredFrom } from '../../../src/directory/offered.ts';
import { sampleContent } from './sample-content.ts';

const row = (id: string, over: object = {}) => ({
  id,
  local_date: '2026-11-05',
  area: 'area00000000001',
  school_year_from: 4,
  school_year_to: 6,
  cancelled: false,
  unstaffed: false,
  staffed_minutes: 90,
  least_adults: 2,
  adults: 2,
  had_enough: true,
  free: true,
  // What PocketBase must never say, and the site would not hear.
  used: 3,
  target: 'session00000001',
  ...over,
});
const content = () =>
  sampleContent({
    offered_for_promises: [row('b'), row('a', { cancelled: true }), row('c', { local_date: 'i går' })],
    offered_months: [
      { id: '2026-10', places: 40, used: 31 },
      { id: '2026-09', places: 20, used: 0 },
    ],
  });

test('rows in order, a month without a figure, and nothing about who used what', () => {
  const offered = offeredFrom(content());
  expect(offered.sessions.map(({ id, cancelled }) => [id, cancelled])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(offered.months).toEqual([
    { month: '2026-09', places: 20, used: undefined },
    { month: '2026-10', places: 40, used: 31 },
  ]);
  expect(JSON.stringify([content().offered_for_promises.get('a'), offered.sessions])).not.toMatch(
    /used|target/,
  );
});

test('a sign-up makes none of it anew, a day that is over does', () => {
  const rows = content();
  const builder = new SnapshotBuilder();
  const facts = { version: '1', loadedAt: 0, sessionsFrom: '' };
  const { offered } = builder.build(rows, facts).snapshot;
  const signedUp = builder.build(rows, facts, { entities: false, sessions: new Set(['session00000001']) });
  expect(signedUp.snapshot.offered).toBe(offered);
  rows.offered_for_promises.delete('b');
  const corrected = builder.build(rows, facts, { entities: true, sessions: new Set() });
  expect(corrected.snapshot.offered.sessions.map(({ id }) => id)).toEqual(['a']);
});

test('the copy on disk holds it, so that figures stay while PocketBase is down', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'offered-'));
  const copy = createDiskCopy({
    file: path.join(folder, 'copy.json'),
    onError: (error) => expect(error).toBe(undefined),
  });
  copy.save({ version: { boot: 'b', counter: 1 }, loadedAt: 1, rows: content() });
  await copy.flush();
  const read = await copy.read();
  await rm(folder, { recursive: true });
  expect(read && offeredFrom(read.rows)).toEqual(offeredFrom(content()));
});
