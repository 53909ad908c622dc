import { expect, test } from 'vitest';
import { feedPage, readChangeNumber } from '../../../src/open-data/rpde.ts';

const ADDRESS = 'https://fritid.example.se/data/v1/rpde/sessions';
const gone = { id: 'gone00000000001', change: 1_800_000_000_000, data: null };

test('the next page begins after the last entry; a page without entries is its own next', () => {
  const origin = 'https://fritid.example.se';
  expect(feedPage([gone], ADDRESS, 0, origin)).toMatchObject({
    next: `${ADDRESS}?afterChangeNumber=1800000000000`,
    items: [{ state: 'deleted', kind: 'ScheduledSession', id: gone.id, modified: gone.change }],
  });
  expect(feedPage([gone], ADDRESS, 0, origin).items[0]).not.toHaveProperty('data');
  expect(feedPage([], ADDRESS, 17, origin).next).toBe(`${ADDRESS}?afterChangeNumber=17`);
  expect(feedPage([], ADDRESS, 0, origin).next).toBe(ADDRESS);
});

test.each([
  [null, 0],
  ['17', 17],
  [String(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
  ['-1', undefined],
  ['1e3', undefined],
  ['99999999999999999', undefined],
  ['', undefined],
])('afterChangeNumber %s is %s', (text, change) => {
  expect(readChangeNumber(text)).toBe(change);
});
