import { describe, expect, test } from 'vitest';
import { Closing } from '../../../bench/support/closing.ts';
import { syncsIn } from '../../../bench/support/disk-syncs.ts';
import { chosenParts } from '../../../bench/support/parts.ts';
import { answerLength } from '../../../bench/support/post-load.ts';
import { lastLineOf } from '../../../bench/support/search-figures.ts';

describe('the parts that run', () => {
  const names = ['pages', 'signups', 'weight'];
  test('are all when none is named, else the named ones in the usual order', () => {
    expect(chosenParts(names, [])).toEqual(names);
    expect(chosenParts(names, ['weight', 'pages'])).toEqual(['pages', 'weight']);
  });
  test('an unknown name is told', () => {
    expect(chosenParts(names, ['pages', 'wieght'])).toBe('wieght');
  });
});

test('things are closed in reverse order, once, also when one fails to close', async () => {
  const closing = new Closing();
  const closed: string[] = [];
  for (const name of ['folder', 'server', 'browser']) {
    closing.add(name, (thing) => {
      closed.push(thing);
      if (thing === 'server') throw new Error('gone already');
    });
  }
  await closing.close();
  await closing.close();
  expect(closed).toEqual(['browser', 'server', 'folder']);
});

describe('the length of an answer', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-length: 5\r\n\r\n';
  test('is known once the head has come', () => {
    expect(answerLength(head.slice(0, -1))).toBe(undefined);
    expect(answerLength(`${head}he`)).toBe(head.length + 5);
  });
  test('is not guessed', () => {
    expect(() => answerLength('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')).toThrow('No length');
  });
});

test('disk syncs are those of the database, not of the logs', () => {
  const trace = `812 fsync(12</tmp/pb/data.db-wal>) = 0
812 fdatasync(11</tmp/pb/data.db>) = 0
813 fsync(14</tmp/pb/auxiliary.db-wal>) = 0
814 fsync(15</tmp/pb/my-data.db-wal>) = 0
815 +++ exited with 0 +++`;
  expect(syncsIn(trace)).toBe(2);
});

test('the last line is what programs read', () => {
  expect(lastLineOf('a table\n{"ours, 1000, ms":{"p95":2}}\n')).toEqual({ 'ours, 1000, ms': { p95: 2 } });
});
